import { type Request, type Response, Router } from 'express';
import { SecondFactorPage } from '../../../views/sign-in/second-factor-page.tsx';
import { awaitingSecondFactor, signInWithCode } from '../../accounts/second-factor.ts';
import { record } from '../../database/ledger.ts';
import { actorOf, type WebContext } from '../context.ts';
import { anybody } from '../guard.ts';
import { sendPage } from './send-page.ts';
import { noteSignIn, sendSignInPage } from './sign-in.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, onwardPath, signInPath, visitOf } from './visit.ts';

/** The second step of signing in, for accounts with a second factor. */
export function secondFactorPages(context: WebContext): Router {
  const { auth, prisma } = context;
  const router = Router();

  router.get('/sign-in/second-factor', anybody, async (req, res) => {
    const onward = onwardPath(text(req.query.next));
    const pending = await awaitingSecondFactor(auth, visitOf(req));
    if (pending === null) res.redirect(303, signInPath(onward));
    else await sendStep(context, { req, res }, { onward, problem: null });
  });

  router.post('/sign-in/second-factor', anybody, async (req, res) => {
    const { code, next } = req.body as Record<string, unknown>;
    const onward = onwardPath(text(next));
    const step = await signInWithCode({ auth, db: prisma }, text(code).slice(0, 100), visitOf(req));
    if (step.outcome === 'signed-in') {
      giveCookies(res, step.cookies);
      await noteSignIn(context, req, step, step.by);
      res.redirect(303, onward);
      return;
    }
    if (step.outcome === 'wrong-code') await refuseCode(context, { req, res }, { onward, email: step.email });
    else await sendSignInPage(context, { req, res }, { onward, problem: BEGIN_AGAIN }, 401);
  });

  return router;
}

const BEGIN_AGAIN = 'That took too long, or too many codes were wrong. Begin again with your password.';
const WRONG_CODE = 'That code does not fit, or it was used already. Type the one your app shows now, or a backup code.';

interface Exchange {
  req: Request;
  res: Response;
}

async function refuseCode(
  context: WebContext,
  exchange: Exchange,
  { onward, email }: { onward: string; email: string },
): Promise<void> {
  const detail = { email, by: 'second factor' };
  await record(context.prisma, actorOf(context, exchange.req), { act: 'sign-in-refusal', detail });
  await sendStep(context, exchange, { onward, problem: WRONG_CODE });
}

async function sendStep(
  { prisma }: WebContext,
  { req, res }: Exchange,
  { onward, problem }: { onward: string; problem: string | null },
): Promise<void> {
  const { site } = await siteOf(prisma, req, res, null);
  sendPage(res, SecondFactorPage({ site, onward, problem }), problem === null ? 200 : 401);
}
