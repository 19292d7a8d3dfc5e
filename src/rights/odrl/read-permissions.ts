import type { Restriction } from '../../vocabulary/restrictions.ts';
import { ACTIONS, type Action, CHANNELS, type Channel } from '../../vocabulary/uses.ts';
import { canonical } from '../clauses/canonical.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import { isListOf, isPublication } from '../restrictions/values.ts';
import { type Covered, GRANTED, PERMITS } from './actions.ts';
import { BY_HOUSE } from './names.ts';
import { haveNothingInCommon } from './never-holds.ts';
import { outsideAll } from './outside-all.ts';
import type { Condition } from './read-constraint.ts';
import { checkCount } from './read-count.ts';
import { originOf, readRule, sourceOf } from './read-rule.ts';
import { isMembers, type Members, type Reading, refuse, termOf, textOf } from './reading.ts';
import { restrictionOutside } from './restriction-of.ts';

/** What a permission allows: these actions under all of these conditions. */
interface Box {
  actions: Action[];
  /** On which it may be published. */
  channels: Channel[];
  conditions: Condition[];
}

interface Placed {
  box: Box;
  path: string;
}

interface Permissions {
  permissions: readonly { node: Members; path: string }[];
  /** Licences, which allow what they hold whatever any group does. */
  beside: Permissions['permissions'];
  isOurs: boolean;
}

/** Permissions in a group add up; what no permission of a group allows is not allowed. */
export function narrowedBy(reading: Reading, { permissions, beside, isOurs }: Permissions): Restriction[] {
  const groups = new Map<string | null, [Placed, ...Placed[]]>();
  for (const { node, path } of permissions) {
    const group = isOurs ? termOf(reading, node.assigner) : null;
    const placed = { box: boxOf(reading, { node, path, isOurs }), path };
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [placed]);
    else known.push(placed);
  }
  const licensed = beside.map(({ node, path }) => ({ box: boxOf(reading, { node, path, isOurs }), path }));
  return [...groups.values()].flatMap((group) => restrictionsOutside(reading, [...group, ...licensed], isOurs));
}

function boxOf(reading: Reading, { node, path, isOurs }: { node: Members; path: string; isOurs: boolean }): Box {
  const own = isOurs ? ['duty', 'imprimatur:conditions', BY_HOUSE.licence] : ['duty'];
  const { actions, constraints, refinements, neverHolds } = readRule(reading, { node, path, own, sense: 'allowed' });
  const covered = actions.map(({ name, path: place }) => {
    const found = isOurs ? oursOf(name) : PERMITS.get(name);
    if (found === undefined) refuse(reading, place, name, 'The archive cannot tell what this permission allows.');
    return found;
  });
  const channels = CHANNELS.filter((channel) => covered.some((some) => some?.channels?.includes(channel)));
  const conditions = [...constraints, ...refinements, ...houseConditions(reading, node, path)];
  checkDays(reading, conditions, { node, path });
  const onChannels = conditions.filter(({ about }) => about === 'media');
  const byAction: Condition = { about: 'media', inside: true, members: channels };
  if (!neverHolds && haveNothingInCommon([byAction, ...onChannels]))
    refuse(reading, path, actions.map(({ name }) => name).join(', '), NOTHING_ALLOWED);
  return {
    actions: ACTIONS.filter((action) => covered.some((some) => some?.actions?.includes(action))),
    channels,
    conditions,
  };
}

/** A permission’s own words may count its days from elsewhere as any rule’s may. */
function checkDays(reading: Reading, conditions: Condition[], { node, path }: { node: Members; path: string }): void {
  const [counted] = ['untilDays', 'fromDays'].flatMap((days) => conditions.filter(({ about }) => about === days));
  if (counted === undefined) return;
  const clause = { ...restrictionOutside(counted), ...sourceOf(node), origin: originOf(node) };
  checkCount(reading, { clause, node, path, sense: 'asLimits' });
}

const NOTHING_ALLOWED =
  'Its action and what limits it have nothing in common, so the rule never holds. Permit “use” with the limit that is meant, or leave the rule out.';

/** In our own policies `distribute` is to pass on, and nothing beside. */
function oursOf(name: string): Covered | undefined {
  const action = ACTIONS.find((one) => GRANTED[one] === name);
  return action && { actions: [action], channels: CHANNELS };
}

/** What an agreement says beside the use it grants: its name, what it counts as one use, and that the day of use counts restrict nothing. */
const HARMLESS = new Set(['title', 'counting', 'countsDayOf use']);

function houseConditions(reading: Reading, node: Members, path: string): Condition[] {
  const given = node['imprimatur:conditions'];
  const value = isMembers(given) ? given['@value'] : undefined;
  return Object.entries(isMembers(value) ? value : {}).flatMap(([name, said]): Condition[] => {
    if (said === null || HARMLESS.has(name) || HARMLESS.has(`${name} ${textOf(said)}`)) return [];
    if (name === 'zone' && said === reading.statedZone) return [];
    if (name === 'titles' && isListOf(said, isPublication))
      return [{ about: 'recipient', inside: true, members: said as string[] }];
    refuse(
      reading,
      `${path}.imprimatur:conditions.${name}`,
      name,
      'Only an agreement can hold this condition. Put it on file as one, and send the policy without this permission.',
    );
    return [];
  });
}

/** Of a policy from outside one box is read. The agreements of our own may be of any shape. */
function restrictionsOutside(reading: Reading, group: [Placed, ...Placed[]], isOurs: boolean): Restriction[] {
  const [{ box, path }, ...others] = group;
  const unread = isOurs && others.length > 0 ? group.find((placed) => !isUnderstoodBox(placed.box)) : undefined;
  if (unread !== undefined) refuse(reading, unread.path, 'permission', NOT_UNDERSTOOD);
  const boxes: [Box, ...Box[]] = [box];
  for (const { box: other, path: place } of others) {
    const joined = join(boxes[0], other);
    if (joined !== null) boxes[0] = joined;
    else if (isOurs) boxes.push(other);
    else refuse(reading, place, 'permission', 'What two permissions allow together cannot be kept here.');
  }
  if (!boxes.some(({ actions }) => actions.includes('publish'))) {
    refuse(reading, path, 'permission', 'It does not allow to publish, and the archive is for nothing else.');
    return [];
  }
  if (boxes.length === 1) return [...otherActions(boxes[0]), ...otherUses(boxes[0])];
  const found = outsideBoxes(boxes);
  if (found === null) refuse(reading, path, 'permission', TOGETHER);
  return found ?? [];
}

/** In a single box what nobody understood is held for a person; among several it would be lost in what the others hold. */
const NOT_UNDERSTOOD =
  'A part of this permission was not understood, so nobody can tell what it leaves to the others. Correct the agreement, and send the policy as it is then.';

function isUnderstoodBox({ conditions }: Box): boolean {
  return conditions.every((condition) => {
    const { kind, value, within } = restrictionOutside(condition);
    return isUnderstoodRestriction({ kind, value, within } as Restriction);
  });
}

const TOGETHER =
  'What these permissions allow together no restrictions say. Put what was agreed on file as agreements, and send the policy without its permissions.';

/** Where it may not be published, and where what else may be done may not; null where no restrictions say so. */
function outsideBoxes(boxes: readonly Box[]): Restriction[] | null {
  const limitsOf = (some: readonly Box[]) => some.map(({ conditions }) => conditions);
  const publishing = boxes.filter(({ actions }) => actions.includes('publish'));
  const lists = [outsideAll(limitsOf(publishing))];
  for (const [action, kind] of Object.entries(WITHOUT) as [keyof typeof WITHOUT, Restriction['kind']][]) {
    const having = boxes.filter(({ actions }) => actions.includes(action));
    if (!publishing.every((box) => having.includes(box))) lists.push(outsideAll(limitsOf(having), kind));
  }
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

/** One box that allows exactly what the two do, where there is one. */
function join(one: Box, other: Box): Box | null {
  if (canonical(one.conditions) === canonical(other.conditions)) {
    const actions = ACTIONS.filter((action) => one.actions.includes(action) || other.actions.includes(action));
    const channels = CHANNELS.filter((channel) => one.channels.includes(channel) || other.channels.includes(channel));
    return { ...one, actions, channels };
  }
  const isSameUse = canonical([one.actions, one.channels]) === canonical([other.actions, other.channels]);
  const [mine, theirs] = [onlyListOf(one, other), onlyListOf(other, one)];
  if (!isSameUse || mine === null || theirs === null || mine.about !== theirs.about) return null;
  const both = { ...mine, members: [...new Set([...mine.members, ...theirs.members])] };
  return { ...one, conditions: one.conditions.map((condition) => (condition === mine ? both : condition)) };
}

type List = Extract<Condition, { members: string[] }>;

/** The condition of a box that the other has not; null unless it is one alone, and a list of what is allowed. */
function onlyListOf({ conditions }: Box, other: Box): List | null {
  const known = new Set(other.conditions.map(canonical));
  const [first, ...more] = conditions.filter((condition) => !known.has(canonical(condition)));
  return first !== undefined && 'members' in first && first.inside && more.length === 0 ? first : null;
}

const WITHOUT = {
  modify: 'no-modification',
  archive: 'no-archive',
  redistribute: 'no-redistribution',
  resell: 'no-resale',
} as const satisfies Record<Exclude<Action, 'publish'>, Restriction['kind']>;

function otherActions({ actions }: Box): Restriction[] {
  const others = Object.keys(WITHOUT) as (keyof typeof WITHOUT)[];
  return others.filter((action) => !actions.includes(action)).map((action) => ({ kind: WITHOUT[action], value: null }));
}

function otherUses({ channels, conditions }: Box): Restriction[] {
  const onPart: Condition[] =
    channels.length === CHANNELS.length ? [] : [{ about: 'media', inside: true, members: channels }];
  return [...onPart, ...conditions].map(restrictionOutside);
}
