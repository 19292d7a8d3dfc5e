import { type Act, isInPerson, type Role, roleAllowing, seesEveryPhoto } from './permissions.ts';

interface Known {
  account: string;
  email: string;
  name: string;
  roles: readonly Role[];
}

/** Somebody who is there in person. */
interface SignedIn extends Known {
  kind: 'person';
  session: string;
  /** In which they chose to read what is said of rights; null: none. */
  language: string | null;
}

/** Who is asking: somebody who signed in, a script that acts for an account, or nobody that is known. */
export type Caller =
  | { kind: 'anonymous' }
  | SignedIn
  | ({ kind: 'token'; token: string; tokenName: string; scopes: readonly string[]; maker: TokenMaker } & Known);

/** Who made a token; `account` is null for the command line. */
interface TokenMaker {
  name: string;
  account: string | null;
}

export const ANONYMOUS: Caller = { kind: 'anonymous' };

/** The role by which the caller may do it, or null: a token reaches no further than its scopes and its owner's roles of now. */
export function permitted(caller: Caller, act: Act): Role | null {
  if (caller.kind === 'anonymous') return null;
  if (caller.kind === 'token' && (isInPerson(act) || !caller.scopes.includes(act))) return null;
  return roleAllowing(caller.roles, act);
}

/** The rule as the ledger keeps it: `clear, as editor`, or `clear, as editor, by token “CMS”`. */
export function ruleInWords(caller: Caller, act: Act, role: Role): string {
  const by = caller.kind === 'token' ? `, by token “${caller.tokenName}”` : '';
  return `${act}, as ${role}${by}`;
}

/** A contributor sees only what they uploaded themselves; null: everything. */
export function seesOnlyOf(caller: Caller): string | null {
  if (caller.kind === 'anonymous') throw new Error('Nobody who is not known sees photos.');
  return seesEveryPhoto(caller.roles) ? null : caller.account;
}
