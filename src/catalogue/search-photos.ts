import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import type { Query } from '../search/parse-query.ts';
import { type Page, type Paged, pageOf } from './lists.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';

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

function conditionsOf({ words, agencies, persons, keywords }: Query): Prisma.Sql[] {
  return [
    ...words.map(
      (word) => Prisma.sql`to_tsvector('simple', p.search_text) @@ to_tsquery('simple', ${prefixTerm(word)})`,
    ),
    ...agencies.map(
      (name) => Prisma.sql`(EXISTS (SELECT 1 FROM unnest(p.chain) link WHERE lower(link) = lower(${name}))
        OR EXISTS (SELECT 1 FROM agencies a WHERE (a.id = p.supplier_id OR a.name = ANY(p.chain))
          AND (lower(a.name) = lower(${name}) OR a.slug = lower(${name})
            OR EXISTS (SELECT 1 FROM unnest(a.aliases) other WHERE lower(other) = lower(${name})))))`,
    ),
    ...persons.map(
      (name) =>
        Prisma.sql`EXISTS (SELECT 1 FROM photo_people n WHERE n.photo_id = p.id AND n.name ILIKE ${`%${escapeLike(name)}%`})`,
    ),
    ...keywords.map(
      (tag) => Prisma.sql`EXISTS (SELECT 1 FROM photo_tags t WHERE t.photo_id = p.id AND lower(t.tag) = lower(${tag}))`,
    ),
  ];
}

/** A folded word as a quoted prefix term of `to_tsquery`. */
function prefixTerm(word: string): string {
  return `'${word.replaceAll("'", "''")}':*`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
