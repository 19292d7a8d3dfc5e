import { Router } from 'express';
import { ForgottenPage } from '../../../views/sign-in/forgotten-page.tsx';
import { NewPasswordPage } from '../../../views/sign-in/new-password-page.tsx';
import { accountOfReset, askForReset, resetPassword } from '../../accounts/passwords.ts';
import type { WebContext } from '../context.ts';
import { anybody } from '../guard.ts';
import { donePath } from './done.ts';
import { recorded } from './recorded-act.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { addressOnlyHere, visitOf } from './visit.ts';

/** A forgotten password: asked for by e-mail address, set anew by the link that is mailed. */
export function passwordResetPages(context: WebContext): Router {
  const { prisma, auth, clock, publicUrl } = context;
  const router = Router();

  router.get('/password-resets', anybody, async (req, res) => {
    const { site } = await siteOf(prisma, req, res, null);
    sendPage(res, ForgottenPage({ site, isAsked: false }));
  });

  router.post('/password-resets', anybody, async (req, res) => {
    // Beside the answer, whose time would otherwise tell who has an account.
    askForReset(auth, text(req.body.email), `${publicUrl(req)}/password-resets`).catch((error: unknown) =>
      req.log.error({ err: error }, 'a link for a new password could not be made'),
    );
    const { site } = await siteOf(prisma, req, res, null);
    sendPage(res, ForgottenPage({ site, isAsked: true }));
  });

  router.get('/password-resets/:token', anybody, addressOnlyHere, async (req, res) => {
    const { token } = req.params as { token: string };
    await accountOfReset(auth, token);
    const { site } = await siteOf(prisma, req, res, null);
    sendPage(res, NewPasswordPage({ site, action: `/password-resets/${encodeURIComponent(token)}` }));
  });

  router.post('/password-resets/:token', anybody, addressOnlyHere, async (req, res) => {
    const { token } = req.params as { token: string };
    const account = await accountOfReset(auth, token);
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: account } });
    const actor = { actor: email, at: clock(), account, rule: null };
    const noted = { act: 'password-change', detail: { by: 'reset link', address: visitOf(req).address } } as const;
    await recorded(prisma, actor, noted, () => resetPassword(auth, prisma, token, text(req.body.password)));
    res.redirect(303, donePath('/sign-in', 'password'));
  });

  return router;
}
