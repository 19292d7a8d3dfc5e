import type { Db } from '../../database/ledger.ts';
import { likelyKeys } from '../../vocabulary/persons/likely-keys.ts';
import { type PersonRow, type PersonView, personParts, personViews } from './persons.ts';

const MOST_LIKELY = 12;

/** Others who may be the same person, by their names: for somebody to look at. Nothing follows from it. */
export async function likelySame(db: Db, { id, names }: PersonRow): Promise<PersonView[]> {
  const keys = names.flatMap(({ name, matchKey }) => [...likelyKeys(name), ...(matchKey === null ? [] : [matchKey])]);
  const rows = await db.person.findMany({
    where: { id: { not: id }, names: { some: { matchKey: { in: [...new Set(keys)] } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_LIKELY,
    include: personParts,
  });
  return [...(await personViews(db, rows)).values()];
}
