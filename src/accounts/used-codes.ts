/** Codes of authenticator apps that are taken: each is good once for its account, also where it comes twice at once (RFC 6238, 5.2). */
import type { Db } from '../database/ledger.ts';

/** A code is taken in its own half minute, the one before and the one after; until then it must be known. */
const CODE_LIFE_MS = 120_000;

export interface AccountCode {
  account: string;
  /** Six digits. */
  code: string;
}

/** Takes the code before it is looked at: of several requests with it one goes on, and the others hear false. */
export async function takeCode(db: Db, { account: accountId, code }: AccountCode): Promise<boolean> {
  const now = Date.now();
  await db.usedCode.deleteMany({ where: { accountId, expiresAt: { lte: new Date(now) } } });
  const row = { accountId, code, expiresAt: new Date(now + CODE_LIFE_MS) };
  return (await db.usedCode.createMany({ data: [row], skipDuplicates: true })).count === 1;
}

/** It did not fit after all, so it may come again. */
export async function giveCodeBack(db: Db, { account: accountId, code }: AccountCode): Promise<void> {
  await db.usedCode.deleteMany({ where: { accountId, code } });
}
