import { type Request, type Response, Router } from 'express';
import { AccountPage } from '../../../views/accounts/account-page.tsx';
import type { MadeInvitation } from '../../../views/accounts/account-view.ts';
import { AccountsPage } from '../../../views/accounts/accounts-page.tsx';
import { changeRoles, closeAccount, endSessions, reopenAccount } from '../../accounts/account-changes.ts';
import { getAccount, listAccounts, parseRoles } from '../../accounts/accounts.ts';
import { openInvitations } from '../../accounts/invitations.ts';
import { listSessions } from '../../accounts/sessions.ts';
import { countGoodTokens } from '../../accounts/tokens.ts';
import { parseId } from '../../catalogue/lists.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { type Done, donePath } from './done.ts';
import { ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';

/** The accounts, each with a page of its own for what changes it. */
export function accountPages(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/accounts', requires('manage-accounts'), async (req, res) => {
    await sendAccounts(context, { req, res }, null);
  });

  router.get('/accounts/:id', requires('manage-accounts'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'accounts');
    const account = await getAccount(prisma, accountIn(req));
    const sessions = (await listSessions(prisma, account.id, null)).length;
    const tokens = await countGoodTokens(prisma, account.id, clock());
    sendPage(res, AccountPage({ site, account, sessions, tokens }));
  });

  router.post('/accounts/:id/roles', requires('manage-accounts'), async (req, res) => {
    const { id } = await changeRoles(prisma, accountIn(req), parseRoles(ticked(req.body.roles)), actorOf(context, req));
    res.redirect(303, donePath(`/accounts/${id}`, 'roles'));
  });

  type Change = (db: typeof prisma, id: string, actor: ReturnType<typeof actorOf>) => Promise<unknown>;
  const changes: Record<string, { change: Change; done: Done }> = {
    closure: { change: closeAccount, done: 'account-closed' },
    reopening: { change: reopenAccount, done: 'account-reopened' },
    'session-revocations': { change: endSessions, done: 'signed-out' },
  };
  for (const [noun, { change, done }] of Object.entries(changes)) {
    router.post(`/accounts/:id/${noun}`, requires('manage-accounts'), async (req, res) => {
      const id = accountIn(req);
      await change(prisma, id, actorOf(context, req));
      res.redirect(303, donePath(`/accounts/${id}`, done));
    });
  }

  return router;
}

function accountIn({ params: { id } }: { params: { id?: string } }): string {
  return parseId(id ?? '', 'account');
}

/** The list, with the link of an invitation just made where there is one. */
export async function sendAccounts(
  { prisma, clock }: WebContext,
  { req, res }: { req: Request; res: Response },
  made: MadeInvitation | null,
): Promise<void> {
  const { site } = await siteOf(prisma, req, res, 'accounts');
  const accounts = await listAccounts(prisma);
  const invitations = (await openInvitations(prisma, clock())).map(({ email, ...invitation }) => ({
    email: email ?? 'whoever has the link',
    ...invitation,
  }));
  sendPage(res, AccountsPage({ site, accounts, invitations, made }), made === null ? 200 : 201);
}
