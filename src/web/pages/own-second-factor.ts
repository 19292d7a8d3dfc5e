import { type Request, type Response, Router } from 'express';
import { toDataURL } from 'qrcode';
import { BackupCodesPage } from '../../../views/account/backup-codes-page.tsx';
import { SetUpPage, type SetUpPageProps } from '../../../views/account/set-up-page.tsx';
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
  setUpSecondFactor,
} from '../../accounts/second-factor.ts';
import { record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { personIn } from './account.ts';
import { donePath } from './done.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, visitOf } from './visit.ts';

/** Switching one's own second factor on and off. Its secrets stand in answers to forms only, which no history keeps. */
export function ownSecondFactorPages(context: WebContext): Router {
  const { prisma, auth } = context;
  const router = Router();
  const note = (req: Request, detail: Record<string, unknown>) =>
    record(prisma, actorOf(context, req), { act: 'second-factor', detail });

  router.post('/account/second-factor', requires('own-account'), async (req, res) => {
    const { address, secret } = await setUpSecondFactor(auth, text(req.body.password), visitOf(req));
    const picture = await toDataURL(address, { margin: 2, width: 400, errorCorrectionLevel: 'M' });
    await sendSetUp(context, { req, res }, { secret: { picture, text: secret }, problem: null });
  });

  router.post('/account/second-factor/confirmation', requires('own-account'), async (req, res) => {
    const made = await confirmed(context, req);
    if (made instanceof AppError) {
      await sendSetUp(context, { req, res }, { secret: null, problem: made.message });
      return;
    }
    giveCookies(res, made.cookies);
    await note(req, { after: 'on' });
    await sendCodes(context, { req, res }, made.backupCodes);
  });

  router.post('/account/second-factor/removal', requires('own-account'), async (req, res) => {
    giveCookies(res, await removeSecondFactor(auth, text(req.body.password), visitOf(req)));
    await note(req, { after: 'off' });
    res.redirect(303, donePath('/account', 'second-factor-off'));
  });

  router.post('/account/second-factor/backup-codes', requires('own-account'), async (req, res) => {
    const codes = await renewBackupCodes(auth, text(req.body.password), visitOf(req));
    await note(req, { after: 'other backup codes' });
    await sendCodes(context, { req, res }, codes);
  });

  return router;
}

interface Exchange {
  req: Request;
  res: Response;
}

async function confirmed({ auth }: WebContext, req: Request) {
  const { account } = personIn(req);
  try {
    return await confirmSecondFactor(auth, { account, code: text(req.body.code).slice(0, 20) }, visitOf(req));
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return error;
    throw error;
  }
}

async function sendSetUp(
  { prisma }: WebContext,
  { req, res }: Exchange,
  shown: Omit<SetUpPageProps, 'site'>,
): Promise<void> {
  const { site } = await siteOf(prisma, req, res, 'account');
  sendPage(res, SetUpPage({ site, ...shown }), shown.problem === null ? 200 : 400);
}

async function sendCodes({ prisma }: WebContext, { req, res }: Exchange, codes: string[]): Promise<void> {
  const { site } = await siteOf(prisma, req, res, 'account');
  sendPage(res, BackupCodesPage({ site, codes }));
}
