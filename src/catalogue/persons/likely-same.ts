import type { Db } from '../../database/ledger.ts';
import { likelyKeys } from '../../vocabulary/persons/likely-keys.ts';
import { type PersonRow, type PersonView, personParts, personViews } from './persons.ts';

const MOST_LIKELY = 12;

/** Others who may be the same person, by their names: for somebody to look at. Nothing follows from it. */
export async function likelySame(db: Db, { id, names }: PersonRow): Promise<PersonView[]> {
  const keys = names.flatMap(({ name, matchKey }) => [...likelyKeys(name), ...(matchKey === null ? [] : [matchKey])]);
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT person_id::text AS id FROM person_names
    WHERE match_key = ANY(${[...new Set(keys)]}::text[]) AND person_id <> ${id}::uuid ORDER BY 1 LIMIT ${MOST_LIKELY}`;
  const rows = await db.person.findMany({
    where: { id: { in: found.map((other) => other.id) } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: personParts,
  });
  return [...(await personViews(db, rows)).values()];
}
