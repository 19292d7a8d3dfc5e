import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { MadeToken, TokenChoices, TokenView } from '../../../views/tokens/token-view.ts';
import { TokensPage } from '../../../views/tokens/tokens-page.tsx';
import { type AccountView, getAccount, listAccounts } from '../../accounts/accounts.ts';
import { roleAllowing, SCOPES, scopeInWords, sentenceOfAct } from '../../accounts/permissions.ts';
import {
  type TokenView as ApiToken,
  createToken,
  daysFrom,
  endOf,
  listTokens,
  revokeToken,
} from '../../accounts/tokens.ts';
import { parseId } from '../../catalogue/lists.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput, shortText } from '../inputs.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';

const tokenInput = z.object({
  owner: z.guid('is not the id of an account'),
  name: shortText.max(200, 'is longer than 200 characters'),
  scopes: z.array(z.string().max(60)).max(SCOPES.length),
  days: z.enum(['30', '90', '365', 'none']),
});

/** Tokens are seen, made and revoked; their secrets are shown where they are made and nowhere else. */
export function tokenPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/tokens', requires('manage-tokens'), async (req, res) => {
    await sendTokens(context, { req, res }, null);
  });

  router.post('/tokens', requires('manage-tokens'), async (req, res) => {
    await sendTokens(context, { req, res }, await make(context, req));
  });

  router.post('/tokens/:id/revocation', requires('manage-tokens'), async (req, res) => {
    const id = parseId(req.params.id, 'token');
    await prisma.$transaction((db) => revokeToken(db, id, null, actorOf(context, req)));
    res.redirect(303, donePath('/tokens', 'token-revoked'));
  });

  return router;
}

async function make(context: WebContext, req: Request): Promise<MadeToken> {
  const { owner: id, name, scopes, days } = parseInput(tokenInput, tokenIn(req.body));
  const { email: owner } = await getAccount(context.prisma, id);
  const actor = actorOf(context, req);
  const expiresAt = days === 'none' ? null : daysFrom(actor.at, Number(days));
  const { secret } = await context.prisma.$transaction((db) =>
    createToken(db, { name, owner, scopes, expiresAt }, actor),
  );
  return { name, owner, secret, example: exampleFor(scopes, secret, context.publicUrl(req)) };
}

function tokenIn({ owner, name, scopes, days }: Form): Record<string, unknown> {
  return { owner, name, scopes: ticked(scopes), days };
}

/** What a token is most likely made for comes first. */
const EXAMPLES: { scope: string; options: string; path: string }[] = [
  { scope: 'see-photos', options: '', path: '/photos' },
  { scope: 'upload', options: ' -F file=@photo.jpg', path: '/photos' },
  { scope: 'see-sources', options: '', path: '/agencies' },
];

function exampleFor(scopes: string[], secret: string, url: string): string {
  const { options, path } = EXAMPLES.find(({ scope }) => scopes.includes(scope)) ?? { options: '', path: '' };
  return `curl -H 'Authorization: Bearer ${secret}'${options} ${url}/api/v1${path}`;
}

async function sendTokens(
  { prisma, clock }: WebContext,
  { req, res }: { req: Request; res: Response },
  made: MadeToken | null,
): Promise<void> {
  const { site } = await siteOf(prisma, req, res, 'tokens');
  const at = clock();
  const tokens = (await listTokens(prisma, null)).map((token) => tokenView(token, at));
  const choices = choicesFor(req, await listAccounts(prisma));
  sendPage(res, TokensPage({ site, tokens, choices, made }), made === null ? 200 : 201);
}

function tokenView(token: ApiToken, at: Date): TokenView {
  return { ...token, scopes: token.scopes.map(scopeInWords), ended: endOf(token, at) };
}

/** The scopes of whom the address names, else of whoever asks. */
function choicesFor(req: Request, accounts: AccountView[]): TokenChoices {
  const owners = accounts.filter(({ closedAt }) => closedAt === null);
  const asked = owners.find(({ id }) => id === text(req.query.owner));
  const self = owners.find(({ id }) => req.caller.kind !== 'anonymous' && id === req.caller.account);
  const owner = asked ?? self ?? owners[0];
  const scopes = SCOPES.filter((scope) => roleAllowing(owner?.roles ?? [], scope) !== null);
  return {
    owners,
    owner: owner?.id ?? '',
    scopes: scopes.map((scope) => ({ scope, sentence: sentenceOfAct(scope) })),
    isOpen: asked !== undefined,
  };
}
