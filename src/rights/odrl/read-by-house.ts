import type { Meant, Restriction } from '../../vocabulary/restrictions.ts';
import type { HouseOrder } from '../clauses/orders.ts';
import type { Binding } from '../exceptions/bindings.ts';
import type { Licence } from '../exceptions/licences.ts';
import type { Waiver } from '../exceptions/waivers.ts';
import { BY_HOUSE } from './names.ts';
import { eachOf, isMembers, type Members, type Reading, refuse } from './reading.ts';

/**
 * What only this house can say. Nothing is made of it here: whether it stands on file for the photo is for whoever takes
 * the policy, and what does not is refused there.
 */
export interface SaidByHouse {
  orders: HouseOrder[];
  bindings: Binding[];
  licences: Licence[];
  waivers: Waiver[];
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

/** The waivers of a policy; what is none, whole and by two people, is refused: it might let pass what nobody let pass. */
export function readWaivers(reading: Reading, policy: Members): Waiver[] {
  return eachOf(policy[BY_HOUSE.waiver], BY_HOUSE.waiver).flatMap(({ value, path }) => {
    const waiver = isMembers(value) ? value['@value'] : undefined;
    if (isWaiver(waiver)) return [waiver];
    refuse(reading, path, value, 'A waiver says what two people let pass, where, from when and until when, and why.');
    return [];
  });
}

const TEXTS = ['id', 'obstacle', 'from', 'until', 'given', 'requestedBy', 'reason'];
const MEMBERS = [...TEXTS, 'scope', 'approvedBy'].sort().join();

function isWaiver(given: unknown): given is Waiver {
  if (!isMembers(given) || Object.keys(given).sort().join() !== MEMBERS) return false;
  const { scope, approvedBy, requestedBy } = given;
  return (
    TEXTS.every((member) => typeof given[member] === 'string') &&
    isMembers(scope) &&
    Object.keys(scope).sort().join() === 'outlet,purpose' &&
    [scope.outlet, scope.purpose, approvedBy].every((text) => text === null || typeof text === 'string') &&
    approvedBy !== requestedBy
  );
}

function literalAt(reading: Reading, { node, path }: Place, member: string): unknown {
  const given = node[member];
  if (given === undefined) return null;
  if (isMembers(given) && isMembers(given['@value'])) return given['@value'];
  refuse(reading, `${path}.${member}`, given, 'This is no JSON literal that holds an object.');
  return null;
}
