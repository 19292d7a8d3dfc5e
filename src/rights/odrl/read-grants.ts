import { ACTIONS, type Action } from '../../vocabulary/uses.ts';
import type { Agreement, HouseRule } from '../agreements/agreement.ts';
import type { Licence } from '../exceptions/licences.ts';
import type { Subject } from '../verdict.ts';
import { GRANTED } from './actions.ts';
import { AGREEMENTS, BY_HOUSE, HOUSE, HOUSE_ON_AI, LACKING, LICENCES, SUPPLIERS, UNREAD_ACTION } from './names.ts';
import { readDocument } from './read-by-house.ts';
import type { Condition } from './read-constraint.ts';
import { readRule, textOr } from './read-rule.ts';
import { isMembers, type Members, type Reading, refuse } from './reading.ts';

/** What a policy of our own making grants: the agreements and house rule that it was written from. */
export function readGrants(
  reading: Reading,
  permissions: readonly { node: Members; path: string }[],
): Pick<Subject, 'agreements' | 'houseRule' | 'aiRule'> {
  const grants = permissions.map(({ node, path }) => ({
    by: textOr(node.assigner, ''),
    id: named(node['@id'], AGREEMENTS),
    ...grantOf(reading, node, path),
  }));
  const ruleBy = (house: string): HouseRule | undefined => {
    const found = grants.find(({ by }) => by === house);
    return found && boxOf(found);
  };
  const agreements = grants
    .filter(({ by }) => by !== HOUSE && by !== HOUSE_ON_AI)
    .map(({ by, ...grant }): Agreement => ({ ...grant, supplier: named(by, SUPPLIERS) }));
  const aiRule = ruleBy(HOUSE_ON_AI);
  return { agreements, houseRule: ruleBy(HOUSE) ?? null, ...(aiRule === undefined ? {} : { aiRule }) };
}

function boxOf({ territories, channels, purposes, actions }: HouseRule): HouseRule {
  return { territories, channels, purposes, actions };
}

/** The supplier beside others who a doubt says has no agreement; null where it says so of none. */
export function readLacking(node: Members): string | null {
  const supplier = node[LACKING];
  return typeof supplier === 'string' ? named(supplier, SUPPLIERS) : null;
}

/** The licence that a permission of our own says; null where it says none. */
export function readLicence(reading: Reading, place: { node: Members; path: string }): Licence | null {
  const document = readDocument(reading, place);
  if (document === null) return null;
  const { node, path } = place;
  return { titles: null, ...document, id: named(node['@id'], LICENCES), ...grantOf(reading, node, path) };
}

function grantOf(reading: Reading, node: Members, path: string): Omit<Agreement, 'id' | 'supplier'> {
  const own = ['imprimatur:conditions', BY_HOUSE.licence];
  const { actions, constraints, refinements } = readRule(reading, { node, path, own, sense: 'allowed' });
  const limits = LIMITS.map((about) => constraints.find((condition) => condition.about === about));
  for (const condition of [...constraints, ...refinements])
    if (!limits.includes(condition)) refuse(reading, path, condition.about, 'No agreement is limited so.');
  const given = node['imprimatur:conditions'];
  const conditions = isMembers(given) && isMembers(given['@value']) ? given['@value'] : {};
  return {
    ...conditions,
    territories: listIn(constraints, 'spatial'),
    channels: listIn(constraints, 'media') as Agreement['channels'],
    purposes: listIn(constraints, 'purpose') as Agreement['purposes'],
    actions: actions.flatMap(({ name, path: place }) => actionIn(reading, name, place)),
    from: dateIn(constraints, 'from'),
    until: dateIn(constraints, 'until'),
  };
}

/** Each of them once. */
const LIMITS = ['spatial', 'media', 'purpose', 'from', 'until'] as const satisfies Condition['about'][];

function actionIn(reading: Reading, name: string, path: string): Action[] {
  const known = ACTIONS.find((action) => GRANTED[action] === name);
  if (known !== undefined) return [known];
  // How a list without an action is written.
  if (name === UNREAD_ACTION) return [];
  if (name.startsWith(UNREAD_ACTION)) return [named(name, UNREAD_ACTION) as Action];
  refuse(reading, path, name, 'No agreement grants this action.');
  return [];
}

function listIn(conditions: readonly Condition[], about: 'spatial' | 'media' | 'purpose'): string[] | null {
  const found = conditions.find((condition) => condition.about === about);
  return found !== undefined && 'members' in found ? found.members : null;
}

function dateIn(conditions: readonly Condition[], about: 'from' | 'until'): string | null {
  const found = conditions.find((condition) => condition.about === about);
  return found !== undefined && 'date' in found ? found.date : null;
}

/** What an address of ours names; of somebody else's, the address. */
function named(address: unknown, beginning: string): string {
  const text = textOr(address, '');
  if (!text.startsWith(beginning)) return text;
  try {
    return decodeURIComponent(text.slice(beginning.length));
  } catch {
    return text;
  }
}
