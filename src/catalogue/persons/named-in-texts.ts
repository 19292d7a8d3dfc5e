import { Prisma } from '../../database/client/client.ts';
import type { HouseOrderModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { type SoughtName, soughtName } from '../../vocabulary/persons/sought-name.ts';
import { termsOf } from './order-terms.ts';

/**
 * For each order on a person whose names can be looked for, pairs of order and photo whose texts name them, though nobody was
 * read there: as queries that go by an index.
 */
export async function namedInTexts(db: Db, orders: readonly HouseOrderModel[]): Promise<Prisma.Sql[]> {
  return (await soughtUnder(db, orders)).map(
    ({ order, names }) => Prisma.sql`
      SELECT ${order}::uuid, t.photo_id FROM texts_for_names t
      WHERE ${Prisma.join(names.map(isThere), ' OR ')}`,
  );
}

function isThere({ words, pattern }: SoughtName): Prisma.Sql {
  const isIndexed = Prisma.sql`t.words @> ${words}::text[]`;
  return pattern === null ? isIndexed : Prisma.sql`(${isIndexed} AND t.text ~ ${pattern})`;
}

export interface NamingText {
  order: string;
  photo: string;
  /** Where it stands: a text's field, or a field of the file's metadata. */
  field: string;
  /** The name of the person that it holds, as the order or the archive spells it. */
  name: string;
}

/** Which texts of these photos name whom an order is on: the first of each photo. */
export async function textsNaming(
  db: Db,
  orders: readonly HouseOrderModel[],
  photoIds: readonly string[],
): Promise<NamingText[]> {
  const sought = await soughtUnder(db, orders);
  if (sought.length === 0) return [];
  const asked = sought.flatMap(({ order, names }) =>
    names.map(
      (name) => Prisma.sql`SELECT ${order} AS "order", t.photo_id::text AS photo, t.place, t.field, ${name.name} AS name
        FROM texts_for_names t WHERE t.photo_id = ANY(${[...photoIds]}::uuid[]) AND ${isThere(name)}`,
    ),
  );
  return db.$queryRaw<NamingText[]>`
    SELECT DISTINCT ON ("order", photo) "order", photo, field, name
    FROM (${Prisma.join(asked, ' UNION ALL ')}) AS found ORDER BY "order", photo, place`;
}

interface SoughtUnder {
  order: string;
  names: (SoughtName & { name: string })[];
}

async function soughtUnder(db: Db, orders: readonly HouseOrderModel[]): Promise<SoughtUnder[]> {
  const onPersons = orders.filter(({ reach }) => reach === 'person');
  if (onPersons.length === 0) return [];
  const known = await namesKnown(db, onPersons);
  return onPersons.flatMap(({ id: order, named }) => {
    const spelled = [...named, ...known.flatMap((one) => (one.order === order ? one.name : []))];
    const names = onceEach(spelled);
    return names.length === 0 ? [] : [{ order, names }];
  });
}

/** All names of the people these orders are on. */
function namesKnown(db: Db, orders: readonly HouseOrderModel[]): Promise<{ order: string; name: string }[]> {
  const asked = orders.flatMap(termsOf).map(
    ({ order, persons }) => Prisma.sql`
      SELECT ${order} AS "order", n.name FROM person_names n WHERE n.person_id IN (${persons})`,
  );
  return db.$queryRaw<{ order: string; name: string }[]>`${Prisma.join(asked, ' UNION ALL ')}`;
}

/** Many spellings are looked for in one way. */
function onceEach(spelled: readonly string[]): SoughtUnder['names'] {
  const found = new Map<string, SoughtUnder['names'][number]>();
  for (const name of spelled) {
    const sought = soughtName(name);
    const key = JSON.stringify(sought);
    if (sought !== null && !found.has(key)) found.set(key, { name, ...sought });
  }
  return [...found.values()];
}
