import { Prisma } from '../../database/client/client.ts';
import type { HouseOrderModel } from '../../database/client/models.ts';
import { parseQuery } from '../../search/parse-query.ts';
import type { SoughtName } from '../../vocabulary/persons/sought-name.ts';
import { withPlainNames } from '../../vocabulary/persons/suffixes.ts';
import { keysOfNames, keysOfPersons, nameHolds, personsCalled, photoWithName } from './names-found.ts';

/** What an order says of people: all its spellings together, or one person of its search. */
export interface OrderTerm {
  order: string;
  /** The person of the search; empty for an order on a person. */
  term: string;
  /** The ids of the people it means, as a query. */
  persons: Prisma.Sql;
}

export function termsOf({ id, reach, named }: Pick<HouseOrderModel, 'id' | 'reach' | 'named'>): OrderTerm[] {
  if (reach === 'person') return [termOnPerson(id, named)];
  if (reach !== 'search') return [];
  return parseQuery(named[0] ?? '').persons.map((person) => ({
    order: id,
    term: person,
    persons: Prisma.sql`SELECT s.person_id FROM person_names s WHERE ${nameHolds(person)}
      UNION ALL ${personsKept(id, person)}`,
  }));
}

function termOnPerson(order: string, named: readonly string[]): OrderTerm {
  return {
    order,
    term: '',
    persons: Prisma.sql`${personsCalled(withPlainNames(named))} UNION ALL ${personsKept(order, '')}`,
  };
}

/** Whoever has a name now that the order reached before it was taken from a person. */
export function personsKept(order: string, term: string): Prisma.Sql {
  return Prisma.sql`SELECT k.person_id FROM house_order_names kept JOIN person_names k ON k.key = kept.key
    WHERE kept.order_id = ${order}::uuid AND kept.term = ${term}`;
}

/** The keys of all names an order on a person holds for, as an array. */
export function keysUnderOrder(order: string, named: readonly string[]): Prisma.Sql {
  return Prisma.sql`${keysOfNames(withPlainNames(named))} || ${keysOfPersons(termOnPerson(order, named).persons)}`;
}

/** What the photo `p` must meet to fit a person of an order's search: a few photos are judged far more often than all. */
export function photoUnderSearch(order: string, person: string): Prisma.Sql {
  return photoWithName(Prisma.sql`(${nameHolds(person)} OR s.key IN (
    SELECT kept.key FROM house_order_names kept WHERE kept.order_id = ${order}::uuid AND kept.term = ${person}))`);
}

/** What it must meet to name them in a text: by any of these names. */
export function photoNaming(names: readonly SoughtName[]): Prisma.Sql {
  const holds = Prisma.join(names.map(textHolds), ' OR ');
  return Prisma.sql`EXISTS (SELECT FROM texts_for_names t WHERE t.photo_id = p.id AND (${holds}))`;
}

/** Whether the text `t` holds the name, as a whole or as a part of a longer one. */
export function textHolds({ words, longer, inOne, perhapsInOne }: SoughtName): Prisma.Sql {
  const isIndexed = Prisma.sql`t.words @> ${words}::text[]`;
  const isThere = longer === null ? isIndexed : Prisma.sql`(${isIndexed} AND t.text ~ ${longer})`;
  return Prisma.sql`(${isThere} OR t.words && ${[...inOne, ...perhapsInOne]}::text[])`;
}
