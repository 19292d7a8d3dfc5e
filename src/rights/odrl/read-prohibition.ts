import type { Restriction } from '../../vocabulary/restrictions.ts';
import { FORBIDS, ON_PAPER } from './actions.ts';
import type { Forbidden } from './form.ts';
import { BY_HOUSE, COUNTED_FROM, NOTICE } from './names.ts';
import { leavesNothing } from './never-holds.ts';
import type { Condition } from './read-constraint.ts';
import { readRule } from './read-rule.ts';
import { eachObject, type Members, type Reading, refuse, termOf } from './reading.ts';
import { restrictionOf } from './restriction-of.ts';

/** The restrictions that one prohibition amounts to. */
export function readProhibition(reading: Reading, node: Members, path: string): Restriction[] {
  const rule = readRule(reading, {
    node,
    path,
    own: ['remedy', COUNTED_FROM, BY_HOUSE.order, ...Object.values(NOTICE)],
    sense: 'forbidden',
  });
  const isDelete = readRemedy(reading, node.remedy, `${path}.remedy`);
  const limits = { when: rule.constraints, within: rule.refinements };
  const forbidden = rule.actions.flatMap(({ name, path: place }) => {
    const what = FORBIDS.get(name);
    if (what === undefined) refuse(reading, place, name, 'The archive has no way to forbid this action.');
    return what === undefined ? [] : [what];
  });
  const isKill = isDelete && forbidden.includes('any') && rule.constraints.length === 0;
  if (isDelete && !isKill)
    refuse(reading, `${path}.remedy`, 'delete', 'Only a picture that nobody may use at all can be ordered deleted.');
  if (rule.neverHolds) return [];
  const names = rule.actions.map(({ name }) => name);
  const restrictions = gravest(forbidden, { names, limits }).map((of) => restrictionFor(of, limits, isKill));
  return restrictions.flatMap((restriction) => {
    if (typeof restriction !== 'string') return [restriction];
    refuse(reading, path, 'prohibition', restriction);
    return [];
  });
}

type Limits = { when: Condition[]; within: Condition[] };
type What = Forbidden | 'print' | 'commercial' | 'ai-training';

const TO_READERS = ['distribute', 'cc:Distribution'];

/** What another of the same rule already forbids is left out. */
function gravest(forbidden: readonly What[], { names, limits }: { names: readonly string[]; limits: Limits }): What[] {
  const all = new Set(forbidden);
  if (all.has('any')) return ['any'];
  // RightsML says `distribute` of bringing a picture to readers: it is then not used at all, unless it is plain that passing on
  // is meant. Where it is forbidden in a part of all uses, only our own way to write that is plain.
  const isLimited = limits.when.length + limits.within.length > 0;
  const isPassingOn = isLimited
    ? names.includes('grantUse') && names.includes('transfer')
    : ['grantUse', 'transfer', 'sell'].some((name) => names.includes(name));
  if (!isPassingOn && TO_READERS.some((name) => names.includes(name))) return ['any'];
  if (all.has('redistribute')) all.delete('resell');
  return [...all];
}

function restrictionFor(what: What, { when, within }: Limits, isKill: boolean): Restriction | string {
  const all = [...when, ...within];
  if (what === 'print') return forbiddenOf({ about: 'media', inside: true, members: [...ON_PAPER] }, all);
  if (what === 'commercial' || what === 'ai-training')
    return forbiddenOf({ about: 'purpose', inside: true, members: [what] }, all);
  return restrictionOf({ of: what, when, within, ...(isKill ? { remedy: 'delete' } : {}) });
}

/** What an action names by itself, in the part of all uses that the rule is limited to. */
function forbiddenOf(named: Condition, within: Condition[]): Restriction | string {
  const restriction = restrictionOf({ of: 'any', when: [named], within });
  const isNothing = typeof restriction !== 'string' && leavesNothing(restriction);
  return isNothing ? NOTHING_FORBIDDEN : restriction;
}

const NOTHING_FORBIDDEN =
  'Its action and what limits it have nothing in common, so the rule never holds. Forbid “use” with the limit that is meant, or leave the rule out.';

function readRemedy(reading: Reading, given: unknown, path: string): boolean {
  const remedies = eachObject(reading, given, path);
  for (const { node, path: place } of remedies) {
    const isKnown = termOf(reading, node.action) === 'delete' && Object.keys(node).join() === 'action';
    if (!isKnown) refuse(reading, place, node, 'The archive knows no remedy but to delete.');
  }
  return remedies.length > 0;
}
