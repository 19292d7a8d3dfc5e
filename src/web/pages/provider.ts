import { type Request, Router } from 'express';
import { ProviderPage } from '../../../views/sign-in/provider-page.tsx';
import { PROVIDER_ID } from '../../accounts/oidc.ts';
import { beginAtProvider, type Return, returnFromProvider } from '../../accounts/provider-sign-in.ts';
import { record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { anybody } from '../guard.ts';
import { problemOf } from '../problems.ts';
import { sendProblemPage } from './problems.ts';
import { sendPage } from './send-page.ts';
import { noteSignIn } from './sign-in.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, onwardPath, visitOf } from './visit.ts';

/** Signing in with a provider, where one is set. The second address is the one that is registered there. */
export function providerPages(context: WebContext): Router {
  const { prisma, auth, connected } = context;
  const router = Router();

  router.post('/sign-in/provider', anybody, async (req, res) => {
    const issuer = connected.signInIssuer;
    if (issuer === null) throw noProvider();
    const onward = onwardPath(text(req.body.next));
    const { address, cookies } = await beginAtProvider(auth, { issuer, onward }, visitOf(req));
    giveCookies(res, cookies);
    const { site } = await siteOf(prisma, req, res, null);
    // A form may not lead to another site, not even by a redirect (CSP, form-action); a page may.
    res.set('Refresh', `0; url=${address}`);
    sendPage(res, ProviderPage({ site, provider: new URL(issuer).host, address }));
  });

  router.get('/api/auth/callback/:provider', anybody, async (req, res) => {
    if (connected.signInIssuer === null || req.params.provider !== PROVIDER_ID) throw noProvider();
    const back = await arrival(context, req);
    if (back instanceof AppError) {
      await sendProblemPage(context, { req, res }, problemOf(back), { href: '/sign-in', label: 'Back to sign in' });
      return;
    }
    giveCookies(res, back.cookies);
    await noteSignIn(context, req, back, 'provider');
    res.redirect(303, onwardPath(back.onward));
  });

  return router;
}

/** Whoever came back, or why they are not let in, which the ledger keeps. */
async function arrival(context: WebContext, req: Request): Promise<Return | AppError> {
  const signedIn = req.caller.kind === 'person' ? req.caller.account : null;
  try {
    return await returnFromProvider(context.auth, { query: { ...req.query }, signedIn }, visitOf(req));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const detail = { by: 'provider', because: error.message };
    await record(context.prisma, actorOf(context, req), { act: 'sign-in-refusal', detail });
    return error;
  }
}

function noProvider(): AppError {
  return new AppError(
    'not-found',
    'This archive signs nobody in with a provider. Use an e-mail address and a password.',
  );
}
