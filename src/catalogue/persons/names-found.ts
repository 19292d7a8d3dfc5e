import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { personKey } from '../../vocabulary/persons/person-key.ts';

/** Names that the term of a search finds: a part of one is enough. The keys sort out first, which is quick. */
export function nameHolds(term: string): Prisma.Sql {
  return Prisma.sql`((strpos(key, name_key(${term})) > 0 AND name_holds(name, ${term})) OR match_key = ${personKey(term)})`;
}

/** Names that are one of these in some spelling. */
export function nameIsOneOf(names: readonly string[]): Prisma.Sql {
  return Prisma.sql`(key = ANY(${keysOfNames(names)}) OR match_key = ANY(${names.map(personKey)}::text[]))`;
}

/** Their own keys, whether anybody has been met under them or not. */
export function keysOfNames(names: readonly string[]): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT name_key(name) FROM unnest(${[...names]}::text[]) name)`;
}

/** The keys of all names of the people who bear such a name, as an array. */
export function keysOfBearers(such: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT key FROM person_names
    WHERE person_id IN (SELECT person_id FROM person_names WHERE ${such}))`;
}

/** What an order says of people: all its spellings together, or one person of its search. */
export interface OrderTerm {
  order: string;
  /** The person of the search; empty for an order on a person. */
  term: string;
  such: Prisma.Sql;
}

/** Names that the term finds, and those it found before they were taken from a person. */
export function nameIsUnder({ order, term, such }: OrderTerm): Prisma.Sql {
  return Prisma.sql`(${such} OR key IN (
    SELECT kept.key FROM house_order_names kept WHERE kept.order_id = ${order}::uuid AND kept.term = ${term}))`;
}

export function termOnPerson(order: string, named: readonly string[]): OrderTerm {
  return { order, term: '', such: nameIsOneOf(named) };
}

export function termOfSearch(order: string, person: string): OrderTerm {
  return { order, term: person, such: nameHolds(person) };
}

/**
 * The keys that each person of a search stands for. Asked before the photos are: the database plans well for keys it can
 * see, and walks through the whole archive for those it cannot.
 */
export async function keysFound(db: Db, terms: readonly string[]): Promise<(term: string) => Prisma.Sql> {
  const found = new Map<string, string[]>();
  for (const term of new Set(terms)) {
    const [row] = await db.$queryRaw<{ keys: string[] }[]>`SELECT ${keysOfBearers(nameHolds(term))} AS keys`;
    found.set(term, row?.keys ?? []);
  }
  return (term) => Prisma.sql`${found.get(term) ?? []}::text[]`;
}
