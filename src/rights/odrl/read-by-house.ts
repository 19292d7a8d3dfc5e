import type { Meant, Restriction } from '../../vocabulary/restrictions.ts';
import type { HouseOrder } from '../clauses/orders.ts';
import type { Binding } from '../exceptions/bindings.ts';
import type { Licence } from '../exceptions/licences.ts';
import { BY_HOUSE } from './names.ts';
import { isMembers, type Members, type Reading, refuse } from './reading.ts';

/**
 * What only this house can say. Nothing is made of it here: whether it stands on file for the photo is for whoever takes
 * the policy, and what does not is refused there.
 */
export interface SaidByHouse {
  orders: HouseOrder[];
  bindings: Binding[];
  licences: Licence[];
}

interface Place {
  node: Members;
  path: string;
}

/** The order that a rule is written from; null where it is from none. */
export function readOrder(reading: Reading, place: Place): HouseOrder | null {
  return literalAt(reading, place, BY_HOUSE.order) as HouseOrder | null;
}

/** What the words of the one restriction that a rule amounts to are said to mean. */
export function readMeaning(
  reading: Reading,
  { restrictions, ...place }: Place & { restrictions: readonly Restriction[] },
): { meant: Meant | null; binding: Binding | null } {
  const meant = literalAt(reading, place, BY_HOUSE.meant) as Meant | null;
  const binding = literalAt(reading, place, BY_HOUSE.binding) as Binding | null;
  const isOfWords = restrictions.length === 1 && restrictions[0]?.kind === 'other';
  if (isOfWords || (meant === null && binding === null)) return { meant, binding };
  const member = meant === null ? BY_HOUSE.binding : BY_HOUSE.meant;
  refuse(
    reading,
    `${place.path}.${member}`,
    member,
    'Only words that no kind of restriction says can be said to mean something.',
  );
  return { meant: null, binding: null };
}

/** The document of a permission that is a licence, and what it lifts; null where it is none. */
export function readDocument(
  reading: Reading,
  place: Place,
): Pick<Licence, 'kind' | 'document' | 'lifts' | 'given' | 'by'> | null {
  return literalAt(reading, place, BY_HOUSE.licence) as Licence | null;
}

function literalAt(reading: Reading, { node, path }: Place, member: string): unknown {
  const given = node[member];
  if (given === undefined) return null;
  if (isMembers(given) && isMembers(given['@value'])) return given['@value'];
  refuse(reading, `${path}.${member}`, given, 'This is no JSON literal that holds an object.');
  return null;
}
