import type { Db } from '../../database/ledger.ts';

export interface NotCompared {
  id: string;
  sha256: string;
}

/** Photos that were not compared yet, after one in the order of their ids, which is the order they came in. */
export async function notComparedAfter(db: Db, after: string | null, most: number): Promise<NotCompared[]> {
  return db.$queryRaw<NotCompared[]>`
    SELECT p.id::text, p.sha256 FROM photos p LEFT JOIN pictures k ON k.photo_id = p.id
    WHERE (k.photo_id IS NULL OR k.state = 'waiting') AND p.status <> 'deleted'
      AND p.id > COALESCE(${after}::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY p.id LIMIT ${most}`;
}

export async function countNotCompared(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM photos p LEFT JOIN pictures k ON k.photo_id = p.id
    WHERE (k.photo_id IS NULL OR k.state = 'waiting') AND p.status <> 'deleted'`;
  return row?.count ?? 0;
}
