import { type Request, type Response, Router } from 'express';
import { toString as drawQrCode } from 'qrcode';
import { BackupCodesPage } from '../../../views/account/backup-codes-page.tsx';
import { SetUpPage, type SetUpPageProps } from '../../../views/account/set-up-page.tsx';
import {
  confirmSecondFactor,
  type Proof,
  removeSecondFactor,
  renewBackupCodes,
  setUpSecondFactor,
} from '../../accounts/second-factor.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { personIn } from './account.ts';
import { donePath } from './done.ts';
import { recorded } from './recorded-act.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, visitOf } from './visit.ts';

/** Switching one's own second factor on and off. Its secrets stand in answers to forms only, which no history keeps. */
export function ownSecondFactorPages(context: WebContext): Router {
  const { prisma, auth } = context;
  const check = { auth, db: prisma };
  const router = Router();
  const noted = <T>(req: Request, after: string, work: () => Promise<T>) =>
    recorded(prisma, actorOf(context, req), { act: 'second-factor', detail: { after } }, work);

  router.post('/account/second-factor', requires('own-account'), async (req, res) => {
    const begin = () => setUpSecondFactor(auth, text(req.body.password), visitOf(req));
    const { address, secret } = await noted(req, 'begun', begin);
    const drawing = await drawQrCode(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    const picture = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    await sendSetUp(context, { req, res }, { secret: { picture, text: secret }, problem: null });
  });

  router.post('/account/second-factor/confirmation', requires('own-account'), async (req, res) => {
    const given = { account: personIn(req).account, code: text(req.body.code).slice(0, 20) };
    const made = await orInvalid(noted(req, 'on', () => confirmSecondFactor(check, given, visitOf(req))));
    if (made instanceof AppError) {
      await sendSetUp(context, { req, res }, { secret: null, problem: made.message });
      return;
    }
    giveCookies(res, made.cookies);
    await sendCodes(context, { req, res }, made.backupCodes);
  });

  router.post('/account/second-factor/removal', requires('own-account'), async (req, res) => {
    const remove = () => removeSecondFactor(check, proofIn(req), visitOf(req));
    giveCookies(res, await noted(req, 'off', remove));
    res.redirect(303, donePath('/account', 'second-factor-off'));
  });

  router.post('/account/second-factor/backup-codes', requires('own-account'), async (req, res) => {
    const renew = () => renewBackupCodes(check, proofIn(req), visitOf(req));
    await sendCodes(context, { req, res }, await noted(req, 'other backup codes', renew));
  });

  return router;
}

interface Exchange {
  req: Request;
  res: Response;
}

function proofIn(req: Request): Proof {
  const { password, code } = req.body as Record<string, unknown>;
  return { account: personIn(req).account, password: text(password), code: text(code).slice(0, 100) };
}

async function orInvalid<T>(answer: Promise<T>): Promise<T | AppError> {
  try {
    return await answer;
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
