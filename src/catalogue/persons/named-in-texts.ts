import { Prisma } from '../../database/client/client.ts';
import type { HouseOrderModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { type SoughtName, soughtName } from '../../vocabulary/persons/sought-name.ts';
import { keysOfNames, personsCalled } from './names-found.ts';
import { personsKept, termsOf, textHolds } from './order-terms.ts';

/**
 * For each order on a person whose names can be looked for, triples of order, photo whose texts name them, though nobody was
 * read there, and whether it is only in question that the photo shows them: as queries that go by an index.
 */
export async function namedInTexts(db: Db, orders: readonly HouseOrderModel[]): Promise<Prisma.Sql[]> {
  return (await soughtUnder(db, orders)).map(
    ({ order, names }) => Prisma.sql`
      SELECT ${order}::uuid, t.photo_id, NOT (${anyOf(names.map(isSurelyThere))}) FROM texts_for_names t
      WHERE ${anyOf(names.map(isThere))}`,
  );
}

function anyOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...conditions], ' OR ');
}

/** The text `t` holds the name, and nobody has said that whom it may mean is not in the picture. */
function isThere(name: SoughtAs): Prisma.Sql {
  return Prisma.sql`(${textHolds(name)} AND (${isSurelyThere(name)} OR NOT EXISTS (
    SELECT FROM identifications i WHERE i.photo_id = t.photo_id AND i.undone_at IS NULL AND NOT i.is_shown
      AND i.key = ANY(${keysOfNames(name.spelled)}))))`;
}

/** What was not read there as somebody, and is not a part of a longer name. */
function isSurelyThere({ words, pattern, inOne }: SoughtAs): Prisma.Sql {
  const isWhole =
    pattern === null
      ? Prisma.sql`t.words @> ${words}::text[]`
      : Prisma.sql`(t.words @> ${words}::text[] AND t.text ~ ${pattern})`;
  return Prisma.sql`(NOT t.is_mention AND (${isWhole} OR t.words && ${inOne}::text[]))`;
}

export interface NamingText {
  order: string;
  photo: string;
  /** Where it stands: a text's field, or a field of the file's metadata. */
  field: string;
  /** The name of the person that it holds, as the order or the archive spells it. */
  name: string;
}

/** Which texts of these photos name whom an order is on: the first of each photo, a sure one where there is any. */
export async function textsNaming(
  db: Db,
  orders: readonly HouseOrderModel[],
  photoIds: readonly string[],
): Promise<NamingText[]> {
  const sought = await soughtUnder(db, orders);
  if (sought.length === 0) return [];
  const asked = sought.flatMap(({ order, names }) =>
    names.map(
      (
        name,
      ) => Prisma.sql`SELECT ${order} AS "order", t.photo_id::text AS photo, t.place, t.field, ${name.name} AS name,
          ${isSurelyThere(name)} AS sure
        FROM texts_for_names t WHERE t.photo_id = ANY(${[...photoIds]}::uuid[]) AND ${isThere(name)}`,
    ),
  );
  return db.$queryRaw<NamingText[]>`
    SELECT DISTINCT ON ("order", photo) "order", photo, field, name
    FROM (${Prisma.join(asked, ' UNION ALL ')}) AS found ORDER BY "order", photo, sure DESC, place`;
}

interface SoughtAs extends SoughtName {
  name: string;
  /** All that are looked for in this one way. */
  spelled: string[];
}

interface SoughtUnder {
  order: string;
  names: SoughtAs[];
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

/** How texts are looked through for a person of a search: by its order and the words of the search. */
export type SoughtBySearches = (order: string, person: string) => readonly SoughtName[];

/** A part of a name, which a search may be for, is none to look for in texts: there it finds who was read. */
export async function soughtBySearches(db: Db, orders: readonly HouseOrderModel[]): Promise<SoughtBySearches> {
  const terms = orders.flatMap((order) => (order.reach === 'search' ? termsOf(order) : []));
  if (terms.length === 0) return () => [];
  const asked = terms.map(
    ({ order, term }) => Prisma.sql`
      SELECT ${order} AS "order", ${term} AS term, n.name FROM person_names n
      WHERE n.person_id IN (${personsCalled([term])} UNION ALL ${personsKept(order, term)})`,
  );
  const known = await db.$queryRaw<
    { order: string; term: string; name: string }[]
  >`${Prisma.join(asked, ' UNION ALL ')}`;
  return (order, person) => {
    const names = known.flatMap((one) => (one.order === order && one.term === person ? one.name : []));
    return onceEach([person, ...names]);
  };
}

/** Many spellings are looked for in one way. */
function onceEach(spelled: readonly string[]): SoughtAs[] {
  const found = new Map<string, SoughtAs>();
  for (const name of spelled) {
    const sought = soughtName(name);
    const key = JSON.stringify(sought);
    if (sought === null) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, spelled: [name], ...sought });
    else known.spelled.push(name);
  }
  return [...found.values()];
}
