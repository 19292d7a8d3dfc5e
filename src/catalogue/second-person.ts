/** Two people: who asked, and who may therefore not decide. */
import type { Actor } from '../database/ledger.ts';

export interface Asker {
  account: string | null;
  /** Of whoever made the token it was asked with; null where it was asked in person, or the token is the command line's. */
  tokenMakerAccount: string | null;
}

/** Whether the account may decide on what was asked: never whoever asked or made the token that asked, nor no account. */
export function isSomebodyElse({ account: asker, tokenMakerAccount }: Asker, account: string | null): boolean {
  return account !== null && account !== asker && account !== tokenMakerAccount;
}

/** What a request keeps of the token it came by. */
export function tokenMakerOf({ tokenMaker }: Actor): { tokenMaker: string | null; tokenMakerAccount: string | null } {
  return { tokenMaker: tokenMaker?.name ?? null, tokenMakerAccount: tokenMaker?.account ?? null };
}

/** `ed@desk.example, by a token that rita@desk.example made` */
export function askerInWords(by: string, tokenMaker: string | null): string {
  return tokenMaker === null ? by : `${by}, by a token that ${tokenMaker} made`;
}
