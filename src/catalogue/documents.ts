import type { DocumentModel } from '../database/client/models.ts';
import type { Actor, Db } from '../database/ledger.ts';

/** A paper that is kept in storage already. */
export interface NewDocument {
  sha256: string;
  fileName: string;
  mime: string;
  bytes: number;
}

/** A paper as people see it; its bytes have an address of their own. */
export type DocumentView = Omit<NewDocument, 'sha256'>;

/** Notes the paper in the caller's transaction; answers its id. */
export async function createDocument(db: Db, file: NewDocument, { actor, at }: Actor): Promise<string> {
  const { id } = await db.document.create({ data: { ...file, by: actor, createdAt: at } });
  return id;
}

export function documentView(row: DocumentModel | null): DocumentView | null {
  if (row === null) return null;
  const { fileName, mime, bytes } = row;
  return { fileName, mime, bytes };
}
