import { type Request, type Response, Router } from 'express';
import { SignInPage } from '../../../views/sign-in/sign-in-page.tsx';
import { accountOfSignInLink } from '../../accounts/entry-links.ts';
import { openSession } from '../../accounts/sessions.ts';
import { type Attempt, notSignedIn, signIn, signOut } from '../../accounts/sign-in.ts';
import { record } from '../../database/ledger.ts';
import { actorOf, type WebContext } from '../context.ts';
import { anybody } from '../guard.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { addressOnlyHere, giveCookies, onwardPath, signInPath, visitOf } from './visit.ts';

/** In and out. */
export function signInPages(context: WebContext): Router {
  const { prisma, auth, clock } = context;
  const router = Router();

  router.get('/sign-in', anybody, async (req, res) => {
    const onward = onwardPath(text(req.query.next));
    if (req.caller.kind === 'person') res.redirect(303, onward);
    else await sendSignInPage(context, { req, res }, { onward });
  });

  router.post('/sign-in', anybody, async (req, res) => {
    const { email, password, next } = req.body as Record<string, unknown>;
    const onward = onwardPath(text(next));
    const attempt = { email: text(email), password: text(password) };
    const found = await signIn(auth, attempt, visitOf(req));
    if (found.outcome === 'refused') {
      await refuse(context, { req, res }, { attempt, onward });
      return;
    }
    giveCookies(res, found.cookies);
    if (found.outcome === 'signed-in') await noteSignIn(context, req, found);
    res.redirect(303, found.outcome === 'signed-in' ? onward : signInPath(onward, '/second-factor'));
  });

  router.get('/sign-in/links/:secret', anybody, addressOnlyHere, async (req, res) => {
    const { secret } = req.params as { secret: string };
    const account = await accountOfSignInLink(prisma, secret, clock());
    giveCookies(res, await openSession(auth, account, visitOf(req)));
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: account } });
    await noteSignIn(context, req, { account, email }, 'link');
    res.redirect(303, '/');
  });

  router.post('/sign-out', anybody, async (req, res) => {
    if (req.caller.kind === 'person') await record(prisma, actorOf(context, req), { act: 'sign-out', detail: {} });
    giveCookies(res, await signOut(auth, visitOf(req)));
    res.redirect(303, '/sign-in');
  });

  return router;
}

interface Exchange {
  req: Request;
  res: Response;
}

/** The page to sign in on, for whoever came for something else too. */
export async function sendSignInPage(
  { prisma, connected }: Pick<WebContext, 'prisma' | 'connected'>,
  { req, res }: Exchange,
  { onward, email = '', problem = null }: { onward: string; email?: string; problem?: string | null },
  status = 200,
): Promise<void> {
  const { site } = await siteOf(prisma, req, res, null);
  const provider = connected.signInIssuer === null ? null : new URL(connected.signInIssuer).host;
  sendPage(res, SignInPage({ site, onward, email, problem, provider }), status);
}

async function refuse(
  context: WebContext,
  exchange: Exchange,
  { attempt: { email }, onward }: { attempt: Attempt; onward: string },
): Promise<void> {
  const detail = { email: triedAddress(email) };
  await record(context.prisma, actorOf(context, exchange.req), { act: 'sign-in-refusal', detail });
  const { message } = notSignedIn();
  await sendSignInPage(context, exchange, { onward, email: email.slice(0, 200), problem: message }, 401);
}

/** A password typed into the wrong field must not end up in the ledger. */
function triedAddress(email: string): string {
  const tried = email.trim().slice(0, 200).replaceAll('\u0000', '');
  return /^[^@\s]+@[^@\s]+$/.test(tried) ? tried : 'no e-mail address';
}

/** The session that the same browser had before ends: it was replaced. */
export async function noteSignIn(
  { prisma, clock }: Pick<WebContext, 'prisma' | 'clock'>,
  { caller }: Request,
  { account, email }: { account: string; email: string },
  by: 'password' | 'second factor' | 'backup code' | 'link' | 'provider' = 'password',
): Promise<void> {
  if (caller.kind === 'person') await prisma.session.deleteMany({ where: { id: caller.session } });
  const actor = { actor: email, at: clock(), account, rule: null };
  await record(prisma, actor, { act: 'sign-in', detail: { by } });
}
