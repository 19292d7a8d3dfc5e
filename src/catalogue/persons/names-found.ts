import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { personKey } from '../../vocabulary/persons/person-key.ts';

/** Names `s` that the term of a search finds: a part of one is enough. The keys sort out first, which is quick. */
export function nameHolds(term: string): Prisma.Sql {
  return Prisma.sql`((strpos(s.key, name_key(${term})) > 0 AND name_holds(s.name, ${term}))
    OR s.match_key = ${personKey(term)})`;
}

/** The ids of whoever is called one of these in some spelling, as a query: by its indexes, as it is asked at each judging. */
export function personsCalled(names: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT person_id FROM person_names WHERE key = ANY(${keysOfNames(names)})
    UNION ALL SELECT person_id FROM person_names WHERE match_key = ANY(${names.map(personKey)}::text[])`;
}

/** Their own keys, whether anybody has been met under them or not. */
export function keysOfNames(names: readonly string[]): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT name_key(name) FROM unnest(${[...names]}::text[]) name)`;
}

/** The keys of all names of these people, as an array. */
export function keysOfPersons(persons: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT key FROM person_names WHERE person_id IN (${persons}))`;
}

/** More names than this are in so many photos that a page of the newest is found soon by looking at the newest. */
const MOST_KEYS = 5000;

/**
 * For each person of a search, what the photo `p` must meet. Its names are asked for before the photos, and the photos of
 * these names before all others: however old they are, the database does not walk through the whole archive for them.
 */
export async function photosOfNamesFound(db: Db, terms: readonly string[]): Promise<(term: string) => Prisma.Sql> {
  const found = new Map<string, Prisma.Sql>();
  for (const term of new Set(terms)) {
    const rows = await db.$queryRaw<{ key: string }[]>`
      SELECT key FROM person_names WHERE person_id IN (SELECT s.person_id FROM person_names s WHERE ${nameHolds(term)})
      LIMIT ${MOST_KEYS + 1}`;
    const keys = rows.map(({ key }) => key);
    found.set(term, keys.length > MOST_KEYS ? photoWithName(nameHolds(term)) : photoWithKey(keys));
  }
  return (term) => found.get(term) ?? Prisma.sql`false`;
}

/**
 * By id, those of a few photos that a person of the search found and that only mention them: under which names. Who shows
 * them under another name is not among these.
 */
export async function onlyMentioning(
  db: Db,
  terms: readonly string[],
  photoIds: readonly string[],
): Promise<Map<string, string[]>> {
  const mentioned = new Map<string, string[]>();
  for (const term of new Set(terms)) {
    const rows = await db.$queryRaw<{ photo: string; name: string }[]>`
      SELECT n.photo_id::text AS photo, min(n.name) AS name FROM photo_people n
      WHERE n.photo_id = ANY(${[...photoIds]}::uuid[]) AND EXISTS (
        SELECT 1 FROM person_names own JOIN person_names s ON s.person_id = own.person_id
        WHERE own.key = name_key(n.name) AND ${nameHolds(term)})
      GROUP BY n.photo_id HAVING bool_and(n.mentioned)`;
    for (const { photo, name } of rows) mentioned.set(photo, [...(mentioned.get(photo) ?? []), name]);
  }
  return mentioned;
}

function photoWithKey(keys: string[]): Prisma.Sql {
  return Prisma.sql`p.id = ANY(ARRAY(
    SELECT n.photo_id FROM photo_people n WHERE name_key(n.name) = ANY(${keys}::text[])))`;
}

/** Asked from the photo: its few names are looked up, and not every name there is. */
export function photoWithName(such: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM photo_people n
    JOIN person_names own ON own.key = name_key(n.name) JOIN person_names s ON s.person_id = own.person_id
    WHERE n.photo_id = p.id AND ${such})`;
}
