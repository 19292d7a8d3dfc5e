import type { Db } from '../database/ledger.ts';

/** Keeps in which language somebody reads what is said of rights; null leaves it to their browser. It holds with the next request. */
export async function chooseLanguage(db: Db, account: string, language: string | null): Promise<void> {
  await db.account.update({ where: { id: account }, data: { language } });
}
