import { canonical } from '../clauses/canonical.ts';
import type { Absence, Origin, Source } from '../clauses/source.ts';
import type { Clause } from '../verdict.ts';
import { GONE, SINCE } from './names.ts';
import { refuseNeverHeld } from './never-holds.ts';
import { type Condition, readConstraints, type Sense } from './read-constraint.ts';
import { cut, eachOf, isMembers, type Members, type Reading, refuse, refuseOthers, termOf } from './reading.ts';

const OF_EVERY_RULE = ['@type', '@id', 'target', 'assigner', 'action', 'constraint'];
const ABOUT_WORDS = ['words', 'field', 'start', 'end', 'origin'].map((name) => `imprimatur:${name}`);
/** What stands at a permission holds nobody up: there a doubt would be lost. */
const OF_LIMITS = ['reason', 'remedy', 'because', 'since', 'gone'].map((name) => `imprimatur:${name}`);

export interface Rule {
  /** Short names. */
  actions: { name: string; path: string }[];
  constraints: Condition[];
  refinements: Condition[];
  /** That no use satisfies it, which is refused already. */
  neverHolds: boolean;
}

/** What permissions, prohibitions and obligations have in common; `own` are the further members of this sort of rule. */
export function readRule(
  reading: Reading,
  { node, path, own, sense }: { node: Members; path: string; own: readonly string[]; sense: Sense },
): Rule {
  refuseAssignee(reading, node, path);
  const ofSense = sense === 'forbidden' ? OF_LIMITS : [];
  refuseOthers(reading, node, new Set([...OF_EVERY_RULE, ...ABOUT_WORDS, ...ofSense, ...own, 'assignee']), path);
  const { actions, refinement } = actionsOf(reading, node.action, `${path}.action`);
  const constraints = readConstraints(reading, node.constraint, `${path}.constraint`, sense);
  const refinements = readConstraints(reading, refinement, `${path}.action.refinement`, sense);
  const neverHolds = refuseNeverHeld(reading, { path, stated: [...constraints, ...refinements], sense });
  return {
    actions,
    constraints: constraints.map(({ condition }) => condition),
    refinements: refinements.map(({ condition }) => condition),
    neverHolds,
  };
}

export function refuseAssignee(reading: Reading, node: Members, path: string): void {
  if ('assignee' in node)
    refuse(
      reading,
      path === '' ? 'assignee' : `${path}.assignee`,
      node.assignee,
      'The archive cannot tell whether it is among those whom this is for.',
    );
}

/** The actions, and the refinement that must be the same for each: the archive has no rule for one action here and another there. */
function actionsOf(reading: Reading, given: unknown, path: string) {
  const found = eachOf(given, path).map(({ value, path: place }) => {
    const isRefined = isMembers(value) && 'rdf:value' in value;
    if (isRefined) refuseOthers(reading, value, new Set(['@type', '@id', 'rdf:value', 'refinement']), place);
    const name = termOf(reading, isRefined ? value['rdf:value'] : value);
    if (name === null) refuse(reading, place, value, 'This is no action.');
    return { name: name ?? '', path: place, refinement: isRefined ? value.refinement : undefined };
  });
  if (found.length === 0) refuse(reading, path, given, 'The rule names no action.');
  const refinements = new Set(found.map(({ refinement }) => canonical(refinement)));
  if (refinements.size > 1)
    refuse(
      reading,
      path,
      'refinement',
      'The actions of one rule are refined each in another way: write several rules.',
    );
  const actions = found.filter(({ name }) => name !== '').map(({ name, path: place }) => ({ name, path: place }));
  return { actions, refinement: found[0]?.refinement };
}

const ORIGINS: readonly unknown[] = ['read', 'phrasebook', 'editor', 'agency', 'house'] satisfies Origin[];
const LONGEST_WORDS = 300;

/** The words the policy was made from, where it says so; else the rule itself. */
export function sourceOf(node: Members): Source {
  const words = node['imprimatur:words'];
  return {
    words: typeof words === 'string' ? words : cut(JSON.stringify(node), LONGEST_WORDS),
    field: textOr(node['imprimatur:field'], 'rights expression'),
    start: offset(node['imprimatur:start']),
    end: offset(node['imprimatur:end']),
    ...cameIn(node),
  };
}

/** Only a policy of our own says when the words came: an agency's says it to nobody. */
function cameIn({ [SINCE]: since, [GONE]: gone }: Members): Pick<Source, 'since' | 'gone'> {
  const absences = isMembers(gone) && Array.isArray(gone['@value']) ? (gone['@value'] as Absence[]) : null;
  return { ...(typeof since === 'string' ? { since } : {}), ...(absences === null ? {} : { gone: absences }) };
}

export function originOf(node: Members): Clause['origin'] {
  const origin = node['imprimatur:origin'];
  return ORIGINS.includes(origin) ? (origin as Origin) : 'metadata';
}

export function textOr(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other;
}

function offset(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
