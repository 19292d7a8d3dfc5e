import type { OwnAccountView, OwnSessionView, OwnTokenView } from '../../../views/account/own-account-view.ts';
import { getAccount } from '../../accounts/accounts.ts';
import { hasPassword } from '../../accounts/passwords.ts';
import { ACTS, roleAllowing, scopeInWords, sentenceOfAct } from '../../accounts/permissions.ts';
import { isLinked } from '../../accounts/provider-people.ts';
import { listSessions, type SessionView } from '../../accounts/sessions.ts';
import { endOf, listTokens, type TokenView } from '../../accounts/tokens.ts';
import type { Db } from '../../database/ledger.ts';
import type { WebContext } from '../context.ts';
import { languageNamed } from '../language.ts';

/** The account of whoever is signed in, in words. */
export async function showOwnAccount(
  { prisma, clock, connected }: WebContext,
  { account: id, session, language }: { account: string; session: string; language: string | null },
): Promise<OwnAccountView> {
  const { name, email, roles, hasSecondFactor } = await getAccount(prisma, id);
  const tokens = await listTokens(prisma, id);
  const at = clock();
  return {
    name,
    email,
    roles,
    language: languageNamed(language),
    acts: ACTS.filter((act) => roleAllowing(roles, act) !== null).map(sentenceOfAct),
    hasPassword: await hasPassword(prisma, id),
    hasSecondFactor,
    linkable: await linkableProvider(prisma, id, connected.signInIssuer),
    sessions: (await listSessions(prisma, id, session)).map(showSession),
    tokens: tokens.filter((token) => endOf(token, at) === null).map(showToken),
  };
}

async function linkableProvider(db: Db, account: string, issuer: string | null): Promise<string | null> {
  return issuer === null || (await isLinked(db, account)) ? null : new URL(issuer).host;
}

function showToken({ id, name, prefix, scopes, expiresAt, lastUsedAt }: TokenView): OwnTokenView {
  return { id, name, prefix, acts: scopes.map(scopeInWords), expiresAt, lastUsedAt };
}

function showSession({ browser, ...session }: SessionView): OwnSessionView {
  return { ...session, browser: browserInWords(browser ?? '') };
}

/** The first that fits: browsers also name those they descend from. */
const BROWSERS: [mark: RegExp, name: string][] = [
  [/Edg/, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SYSTEMS: [mark: RegExp, name: string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** `Firefox on Linux`, as the browser says of itself; what is not known is called so. */
export function browserInWords(userAgent: string): string {
  const named = (list: [RegExp, string][]) => list.find(([mark]) => mark.test(userAgent))?.[1];
  const [browser, system] = [named(BROWSERS) ?? 'An unknown browser', named(SYSTEMS)];
  return system === undefined ? browser : `${browser} on ${system}`;
}
