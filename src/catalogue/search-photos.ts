import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import type { Query } from '../search/parse-query.ts';
import { type Page, type Paged, pageOf } from './lists.ts';
import { photosOfNamesFound } from './persons/names-found.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';
import { conditionsOf } from './search-conditions.ts';
import { type UsableOn, usableIds, type Wanted } from './usable-photos.ts';

/**
 * Photos that fit every term of the query, newest first; deleted ones are not found, nor (where `sees` names an account)
 * what others uploaded, nor (where `usableOn` names an outlet) what is not clear there.
 */
export async function searchPhotos(
  db: Db,
  query: Query,
  { cursor, limit, sees, usableOn = null }: Page & { sees: string | null; usableOn?: UsableOn | null },
): Promise<Paged<PhotoRow>> {
  const hasPerson = await photosOfNamesFound(db, query.persons);
  const where = [...conditionsOf(query, hasPerson), ...(sees === null ? [] : ownAlone(sees, query))];
  const wanted = { where, cursor, count: limit + 1 };
  const ids = usableOn === null ? await idsOf(db, wanted) : await usableIds(db, wanted, usableOn);
  const rows = await db.photo.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'desc' },
    include: photoParts,
  });
  return pageOf(rows, limit, (row) => row);
}

/** A photo that somebody does not see tells them nothing of those it is the same as. */
function ownAlone(account: string, { same }: Query): Prisma.Sql[] {
  return [
    Prisma.sql`p.uploaded_by = ${account}::uuid`,
    ...same.map(
      (photo) =>
        Prisma.sql`EXISTS (SELECT 1 FROM photos s WHERE s.id = ${photo}::uuid AND s.uploaded_by = ${account}::uuid)`,
    ),
  ];
}

async function idsOf(db: Db, { where, cursor, count }: Wanted): Promise<string[]> {
  const page = cursor === null ? where : [...where, Prisma.sql`p.id < ${cursor}::uuid`];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text AS id FROM photos p
    WHERE ${Prisma.join([Prisma.sql`p.status <> 'deleted'`, ...page], ' AND ')}
    ORDER BY p.id DESC LIMIT ${count}`;
  return found.map(({ id }) => id);
}
