import { type Request, Router } from 'express';
import { z } from 'zod';
import { OwnAccountPage } from '../../../views/account/own-account-page.tsx';
import type { Caller } from '../../accounts/caller.ts';
import { chooseLanguage } from '../../accounts/own-language.ts';
import { changePassword } from '../../accounts/passwords.ts';
import { revokeOtherSessions, revokeSession } from '../../accounts/sessions.ts';
import { revokeToken } from '../../accounts/tokens.ts';
import { parseId } from '../../catalogue/lists.ts';
import { LANGUAGES } from '../../rights/words/languages/language.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { donePath } from './done.ts';
import { recorded } from './recorded-act.ts';
import { sendPage } from './send-page.ts';
import { showOwnAccount } from './show-own-account.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, visitOf } from './visit.ts';

const languageChoice = z.strictObject({ language: z.enum(['browser', ...LANGUAGES]) });

/** Everybody's own account. */
export function ownAccountPages(context: WebContext): Router {
  const { prisma, auth } = context;
  const router = Router();

  router.get('/account', requires('own-account'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'account');
    sendPage(res, OwnAccountPage({ site, account: await showOwnAccount(context, personIn(req)) }));
  });

  router.post('/account/password', requires('own-account'), async (req, res) => {
    const change = { currentPassword: text(req.body.password), newPassword: text(req.body.newPassword) };
    const noted = { act: 'password-change', detail: { by: 'old password' } } as const;
    const work = () => changePassword(auth, change, visitOf(req));
    giveCookies(res, await recorded(prisma, actorOf(context, req), noted, work));
    res.redirect(303, donePath('/account', 'password-changed'));
  });

  router.post('/account/language', requires('own-account'), async (req, res) => {
    const { language } = parseInput(languageChoice, { language: req.body.language });
    await chooseLanguage(prisma, personIn(req).account, language === 'browser' ? null : language);
    res.redirect(303, donePath('/account', 'saved'));
  });

  router.post('/account/sessions/:id/revocation', requires('own-account'), async (req, res) => {
    const id = parseId(req.params.id ?? '', 'session');
    await revokeSession(prisma, personIn(req).account, id, actorOf(context, req));
    res.redirect(303, donePath('/account', 'session-ended'));
  });

  router.post('/account/session-revocations', requires('own-account'), async (req, res) => {
    await revokeOtherSessions(prisma, personIn(req), actorOf(context, req));
    res.redirect(303, donePath('/account', 'sessions-ended'));
  });

  router.post('/account/tokens/:id/revocation', requires('own-account'), async (req, res) => {
    const id = parseId(req.params.id ?? '', 'token');
    await prisma.$transaction((db) => revokeToken(db, id, personIn(req).account, actorOf(context, req)));
    res.redirect(303, donePath('/account', 'token-revoked'));
  });

  return router;
}

/** Whoever may keep their own account is there in person. */
export function personIn({ caller }: Pick<Request, 'caller'>): Extract<Caller, { kind: 'person' }> {
  if (caller.kind === 'person') return caller;
  throw new Error('A route for people was reached by somebody else.');
}
