import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import type { Query } from '../search/parse-query.ts';
import { type Page, type Paged, pageOf } from './lists.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';
import { conditionsOf } from './search-conditions.ts';

/**
 * Photos that fit every term of the query, newest first; deleted ones are not found, nor (where `sees` names an account)
 * what others uploaded.
 */
export async function searchPhotos(
  db: Db,
  query: Query,
  { cursor, limit, sees }: Page & { sees: string | null },
): Promise<Paged<PhotoRow>> {
  const where = [
    ...conditionsOf(query),
    ...(cursor === null ? [] : [Prisma.sql`p.id < ${cursor}::uuid`]),
    ...(sees === null ? [] : [Prisma.sql`p.uploaded_by = ${sees}::uuid`]),
  ];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text AS id FROM photos p
    WHERE ${Prisma.join([Prisma.sql`p.status <> 'deleted'`, ...where], ' AND ')}
    ORDER BY p.id DESC LIMIT ${limit + 1}`;
  const rows = await db.photo.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    include: photoParts,
  });
  return pageOf(rows, limit, (row) => row);
}
