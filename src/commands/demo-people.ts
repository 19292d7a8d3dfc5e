import { endSessions } from '../accounts/account-changes.ts';
import { createAccount } from '../accounts/accounts.ts';
import { makeSignInLink } from '../accounts/entry-links.ts';
import type { Role } from '../accounts/permissions.ts';
import { newSecret } from '../accounts/secrets.ts';
import { openSession } from '../accounts/sessions.ts';
import type { Actor } from '../database/ledger.ts';
import type { RunningServer } from '../serve.ts';

export interface DemoPerson {
  name: string;
  roles: Role[];
  /** Whoever opens it is signed in as this person. */
  link: string;
}

type Archive = RunningServer['archive'];

/** Ada may do all; what needs two people needs one of the others as well. Cora sees only what she uploads. */
const PEOPLE: { name: string; email: string; roles: Role[] }[] = [
  { name: 'Ada', email: 'ada@demo.example', roles: ['editor', 'rights-manager', 'administrator'] },
  { name: 'Edgar', email: 'edgar@demo.example', roles: ['editor'] },
  { name: 'Rita', email: 'rita@demo.example', roles: ['rights-manager'] },
  { name: 'Victor', email: 'victor@demo.example', roles: ['viewer'] },
  { name: 'Cora', email: 'cora@demo.example', roles: ['contributor'] },
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

/** Lets `work` act as Ada, by the cookie of a session that ends with it. */
export async function signedInAsAda<T>({ prisma, auth }: Archive, work: (cookie: string) => Promise<T>): Promise<T> {
  const { id } = await prisma.account.findUniqueOrThrow({ where: { email: PEOPLE[0]?.email ?? '' } });
  const cookies = await openSession(auth, id);
  try {
    return await work(cookies.map((value) => value.split(';', 1)[0]).join('; '));
  } finally {
    await endSessions(prisma, id, nobody());
  }
}
