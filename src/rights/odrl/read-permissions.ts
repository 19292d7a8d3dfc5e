import type { Restriction } from '../../vocabulary/restrictions.ts';
import { ACTIONS, type Action, CHANNELS, type Channel } from '../../vocabulary/uses.ts';
import { canonical } from '../canonical.ts';
import { isListOf, isPublication } from '../restrictions/values.ts';
import { GRANTED, PERMITS } from './actions.ts';
import { UNREAD_ACTION } from './names.ts';
import type { Condition } from './read-constraint.ts';
import { readRule } from './read-rule.ts';
import { isMembers, type Members, type Reading, refuse } from './reading.ts';
import { complement, restrictionOf } from './restriction-of.ts';

/** What a permission allows: these actions under all of these conditions. */
interface Box {
  actions: Action[];
  /** On which it may be published. */
  channels: Channel[];
  conditions: Condition[];
}

/** Permissions in a group add up; what no permission of a group allows is not allowed. */
export function narrowedBy(
  reading: Reading,
  permissions: readonly { node: Members; path: string }[],
  isOurs: boolean,
): Restriction[] {
  const groups = new Map<string, { box: Box; path: string }[]>();
  for (const { node, path } of permissions) {
    const group = isOurs && typeof node.assigner === 'string' ? node.assigner : '';
    groups.set(group, [...(groups.get(group) ?? []), { box: boxOf(reading, { node, path, isOurs }), path }]);
  }
  return [...groups.values()].flatMap((group) => restrictionsOutside(reading, group));
}

function boxOf(reading: Reading, { node, path, isOurs }: { node: Members; path: string; isOurs: boolean }): Box {
  const own = ['duty', ...(isOurs ? ['imprimatur:conditions'] : [])];
  const { actions, constraints, refinements } = readRule(reading, { node, path, own, sense: 'allowed' });
  const covered = actions.flatMap(({ name, path: place }) => {
    const found = isOurs ? oursOf(name) : PERMITS.get(name);
    if (found === undefined) refuse(reading, place, name, 'The archive cannot tell what this permission allows.');
    return found ?? [];
  });
  return {
    actions: ACTIONS.filter((action) => covered.some(({ actions: some }) => some.includes(action))),
    channels: CHANNELS.filter((channel) => covered.some(({ channels }) => channels.includes(channel))),
    conditions: [...constraints, ...refinements, ...houseConditions(reading, node, path)],
  };
}

/** In our own policies `distribute` is to pass on, and nothing beside. */
function oursOf(name: string): { actions: Action[]; channels: readonly Channel[] } | undefined {
  const action = ACTIONS.find((one) => GRANTED[one] === name);
  if (name.startsWith(UNREAD_ACTION) || action === undefined) return undefined;
  return { actions: [action], channels: action === 'publish' ? CHANNELS : [] };
}

/** What an agreement says beside the use it grants: its name, what it counts as one use, and that the day of use counts restrict nothing. */
const HARMLESS = new Set(['title', 'counting', 'countsDayOf use']);

function houseConditions(reading: Reading, node: Members, path: string): Condition[] {
  const given = node['imprimatur:conditions'];
  const value = isMembers(given) ? given['@value'] : undefined;
  return Object.entries(isMembers(value) ? value : {}).flatMap(([name, said]): Condition[] => {
    if (HARMLESS.has(name) || HARMLESS.has(`${name} ${String(said)}`)) return [];
    if (name === 'zone' && said === reading.statedZone) return [];
    if (name === 'titles' && isListOf(said, isPublication))
      return [{ about: 'recipient', inside: true, members: said as string[] }];
    refuse(reading, `${path}.imprimatur:conditions.${name}`, name, 'Only an agreement can hold this condition.');
    return [];
  });
}

function restrictionsOutside(reading: Reading, group: readonly { box: Box; path: string }[]): Restriction[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  let { box } = first;
  for (const { box: other, path } of others) {
    const joined = join(box, other);
    if (joined === null)
      refuse(reading, path, 'permission', 'What two permissions allow together cannot be kept here.');
    box = joined ?? box;
  }
  if (!box.actions.includes('publish')) {
    refuse(reading, first.path, 'permission', 'It does not allow to publish, and the archive is for nothing else.');
    return [];
  }
  return [...otherActions(box), ...otherUses(reading, box, first.path)];
}

/** One box that allows exactly what the two do, where there is one. */
function join(one: Box, other: Box): Box | null {
  if (canonical(one.conditions) === canonical(other.conditions)) {
    const actions = ACTIONS.filter((action) => one.actions.includes(action) || other.actions.includes(action));
    const channels = CHANNELS.filter((channel) => one.channels.includes(channel) || other.channels.includes(channel));
    return { ...one, actions, channels };
  }
  const isSame = canonical([one.actions, one.channels]) === canonical([other.actions, other.channels]);
  const differing = one.conditions.findIndex((condition, at) => !isEqual(condition, other.conditions[at]));
  const [mine, theirs] = [one.conditions[differing], other.conditions[differing]];
  const isOnlyOne =
    one.conditions.length === other.conditions.length &&
    one.conditions.every((condition, at) => at === differing || isEqual(condition, other.conditions[at]));
  if (!isSame || !isOnlyOne || mine === undefined || theirs === undefined) return null;
  if (!('members' in mine) || !('members' in theirs) || mine.about !== theirs.about) return null;
  if (!mine.inside || !theirs.inside) return null;
  const both = { ...mine, members: [...new Set([...mine.members, ...theirs.members])] };
  return { ...one, conditions: one.conditions.with(differing, both) };
}

function isEqual(one: Condition, other: Condition | undefined): boolean {
  return canonical(one) === canonical(other ?? null);
}

const WITHOUT = {
  modify: 'no-modification',
  archive: 'no-archive',
  redistribute: 'no-redistribution',
  resell: 'no-resale',
} as const satisfies Record<Exclude<Action, 'publish'>, Restriction['kind']>;

function otherActions({ actions }: Box): Restriction[] {
  return ACTIONS.flatMap((action) =>
    action === 'publish' || actions.includes(action) ? [] : [{ kind: WITHOUT[action], value: null }],
  );
}

function otherUses(reading: Reading, { channels, conditions }: Box, path: string): Restriction[] {
  const onPart: Condition[] =
    channels.length === CHANNELS.length ? [] : [{ about: 'media', inside: true, members: channels }];
  return [...onPart, ...conditions].flatMap((condition) => {
    const restriction = restrictionOf({ of: 'any', when: [complement(condition)], within: [] });
    if (typeof restriction !== 'string') return [restriction];
    refuse(reading, path, 'permission', restriction);
    return [];
  });
}
