import { createAccount } from '../accounts/accounts.ts';
import { makeSignInLink } from '../accounts/entry-links.ts';
import { type Role, SCOPES } from '../accounts/permissions.ts';
import { newSecret } from '../accounts/secrets.ts';
import { createToken, revokeToken } from '../accounts/tokens.ts';
import type { Actor } from '../database/ledger.ts';
import type { RunningServer } from '../serve.ts';

export interface DemoPerson {
  name: string;
  roles: Role[];
  /** Whoever opens it is signed in as this person. */
  link: string;
}

type Archive = RunningServer['archive'];

/** Ada may do all; what needs two people needs one of the others as well. */
const PEOPLE: { name: string; email: string; roles: Role[] }[] = [
  { name: 'Ada', email: 'ada@demo.example', roles: ['editor', 'rights-manager', 'administrator'] },
  { name: 'Edgar', email: 'edgar@demo.example', roles: ['editor'] },
  { name: 'Rita', email: 'rita@demo.example', roles: ['rights-manager'] },
  { name: 'Victor', email: 'victor@demo.example', roles: ['viewer'] },
];

const DAY_MS = 86_400_000;

function nobody(): Actor {
  return { actor: 'demo', at: new Date(), account: null, rule: null };
}

/** Makes the demo's people, each with a link that signs whoever opens it in. */
export async function makeDemoPeople({ prisma, auth }: Archive, url: string): Promise<DemoPerson[]> {
  const people: DemoPerson[] = [];
  for (const { name, email, roles } of PEOPLE) {
    const by = nobody();
    const { id } = await createAccount(auth, prisma, { name, email, roles, password: newSecret() }, by);
    const secret = await makeSignInLink(prisma, id, new Date(by.at.getTime() + DAY_MS), by);
    people.push({ name, roles, link: `${url}/sign-in/links/${secret}` });
  }
  return people;
}

/** Lets `work` act for Ada by a token that ends with it. */
export async function withDemoToken<T>({ prisma }: Archive, work: (token: string) => Promise<T>): Promise<T> {
  const owner = PEOPLE[0]?.email ?? '';
  const { secret, token } = await createToken(
    prisma,
    { name: 'Filling the demo', owner, scopes: [...SCOPES], expiresAt: null },
    nobody(),
  );
  try {
    return await work(secret);
  } finally {
    await revokeToken(prisma, token.id, null, nobody());
  }
}
