import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { MadeInvitation } from '../../../views/accounts/account-view.ts';
import { InvitationPage } from '../../../views/invitations/invitation-page.tsx';
import { parseRoles } from '../../accounts/accounts.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../../accounts/auth.ts';
import { acceptInvitation, INVITATION_DAYS, invite, openInvitation } from '../../accounts/entry-links.ts';
import { revokeInvitation } from '../../accounts/invitations.ts';
import { invitationMessage } from '../../accounts/mail.ts';
import { openSession } from '../../accounts/sessions.ts';
import { parseId } from '../../catalogue/lists.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { anybody, requires } from '../guard.ts';
import { parseInput, shortText } from '../inputs.ts';
import { statusOf } from '../problems.ts';
import { sendAccounts } from './accounts.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { noteSignIn } from './sign-in.ts';
import { siteOf, text } from './site.ts';
import { giveCookies, visitOf } from './visit.ts';

const email = z
  .email('is not an e-mail address, such as ada@desk.example')
  .max(200, 'is longer than 200 characters')
  .toLowerCase();
const acceptance = z.object({ email, name: shortText.max(200, 'is longer than 200 characters'), password: z.string() });

/** From the invitation to the first page of whoever was invited. */
export function invitationPages(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.post('/invitations', requires('manage-accounts'), async (req, res) => {
    const to = parseInput(z.object({ email }), { email: text(req.body.email).trim() }).email;
    const roles = parseRoles(ticked(req.body.roles));
    const secret = await prisma.$transaction((db) => invite(db, { email: to, roles }, actorOf(context, req)));
    const link = `${context.publicUrl(req)}/invitations/${secret}`;
    await sendAccounts(context, { req, res }, { email: to, link, mail: await mailLink(context, req, { to, link }) });
  });

  router.post('/invitations/:id/revocation', requires('manage-accounts'), async (req, res) => {
    const id = parseId(req.params.id, 'invitation');
    await prisma.$transaction((db) => revokeInvitation(db, id, actorOf(context, req)));
    res.redirect(303, donePath('/accounts', 'invitation-revoked'));
  });

  router.get('/invitations/:secret', anybody, async (req, res) => {
    await sendInvitation(context, { req, res, secret: req.params.secret }, null);
  });

  router.post('/invitations/:secret', anybody, async (req, res) => {
    const { secret } = req.params;
    // One that is not good says so before anything else of the form is looked at.
    const invitation = await openInvitation(prisma, secret, clock());
    const made = await accept(context, secret, { ...req.body, email: invitation.email ?? text(req.body.email).trim() });
    if (made instanceof AppError) {
      await sendInvitation(context, { req, res, secret }, made);
      return;
    }
    giveCookies(res, await openSession(context.auth, made.id, visitOf(req)));
    await noteSignIn(context, req, { account: made.id, email: made.email }, 'link');
    res.redirect(303, '/');
  });

  return router;
}

/** The account, or what whoever fills in the form can mend. */
async function accept({ auth, prisma, clock }: WebContext, secret: string, form: Form) {
  try {
    return await acceptInvitation(auth, prisma, secret, parseInput(acceptance, form), clock());
  } catch (error) {
    if (error instanceof AppError && error.code !== 'gone') return error;
    throw error;
  }
}

interface Exchange {
  req: Request;
  res: Response;
  secret: string;
}

async function sendInvitation(context: WebContext, { req, res, secret }: Exchange, refused: AppError | null) {
  const { prisma, clock } = context;
  const invitation = await openInvitation(prisma, secret, clock());
  const { site } = await siteOf(prisma, req, res, null);
  // The address is the secret: no other site learns it from this page's links.
  res.set('Referrer-Policy', 'no-referrer');
  const tried = { name: text(req.body.name).slice(0, 200), email: text(req.body.email).slice(0, 200) };
  const passwordLength = { min: MIN_PASSWORD_LENGTH, max: MAX_PASSWORD_LENGTH };
  const path = `/invitations/${encodeURIComponent(secret)}`;
  const problem = refused?.message ?? null;
  const page = InvitationPage({ site, path, invitation, passwordLength, tried, problem });
  sendPage(res, page, refused === null ? 200 : statusOf[refused.code]);
}

/** A mail server that fails does not undo the invitation: its link is on the page. */
async function mailLink(
  { sendMail, connected, clock }: WebContext,
  req: Request,
  { to, link }: { to: string; link: string },
): Promise<MadeInvitation['mail']> {
  const by = actorOf({ clock }, req).actor;
  try {
    await sendMail(invitationMessage(to, { link, by, days: INVITATION_DAYS }));
  } catch (error) {
    req.log?.warn({ err: error }, 'an invitation was not mailed');
    return 'refused';
  }
  return connected.mailFrom === null ? 'no server' : 'sent';
}
