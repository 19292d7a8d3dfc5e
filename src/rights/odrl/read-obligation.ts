import type { Restriction } from '../../vocabulary/restrictions.ts';
import { BY_HOUSE, COUNTED_FROM, LACKING } from './names.ts';
import { readRule } from './read-rule.ts';
import { isMembers, literal, type Members, type Reading, refuse } from './reading.ts';
import { kindDemanding, restrictionOf } from './restriction-of.ts';

/** Where a duty says whom to credit or to ask. */
const WORDS_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['attribute', ['imprimatur:credit', 'attributedParty']],
  ['obtainConsent', ['imprimatur:whom', 'consentingParty']],
]);
const OWN = [COUNTED_FROM, LACKING, BY_HOUSE.order, BY_HOUSE.meant, BY_HOUSE.binding, ...[...WORDS_IN.values()].flat()];

/** The restrictions that one obligation or duty amounts to. */
export function readObligation(reading: Reading, node: Members, path: string): Restriction[] {
  const rule = readRule(reading, { node, path, own: OWN, sense: 'forbidden' });
  checkWords(reading, { node, path, actions: rule.actions.map(({ name }) => name) });
  const limits = [...rule.constraints, ...rule.refinements];
  return rule.actions.flatMap(({ name, path: place }) => {
    const made = demanded(name, { limits, node });
    if (typeof made !== 'string') return [made];
    refuse(reading, place, name, made);
    return [];
  });
}

/** Whom to credit or to ask is said in a text where just that is demanded, ODRL’s way also by an address: else it would be lost. */
function checkWords(
  reading: Reading,
  { node, path, actions }: { node: Members; path: string; actions: readonly string[] },
): void {
  for (const [action, [ours = '', theirs = '']] of WORDS_IN) {
    if (actions.includes(action) && theirs in node && !isTextOrAddress(node[theirs]))
      refuse(reading, `${path}.${theirs}`, node[theirs], 'Whom to credit or to ask is said in one text.');
    if (!(ours in node)) continue;
    if (!actions.includes(action)) refuse(reading, `${path}.${ours}`, node[ours], `Only “${action}” has this member.`);
    else if (typeof node[ours] !== 'string')
      refuse(reading, `${path}.${ours}`, node[ours], 'Whom to credit or to ask is said in a text.');
  }
}

function isTextOrAddress(party: unknown): boolean {
  if (typeof literal(party) === 'string') return true;
  return isMembers(party) && Object.keys(party).every((member) => ADDRESS.includes(member));
}

/** Members of a party that name nobody in words. */
const ADDRESS = ['@id', 'uid', '@type'];

type Limits = Parameters<typeof restrictionOf>[0]['when'];

function demanded(action: string, { limits, node }: { limits: Limits; node: Members }): Restriction | string {
  const notKept = restrictionOf({ of: 'archive', when: limits, within: [] });
  if (action === 'delete')
    return isDelay(limits) ? notKept : 'The archive can delete after a time and in no other case.';
  // Whoever passes nothing on has nothing to pass on under other terms.
  if (action === 'nextPolicy') return restrictionOf({ of: 'redistribute', when: limits, within: [] });
  const kind = kindDemanding(action);
  if (kind === undefined) return 'The archive cannot see to it that this is done.';
  // Whatever else is demanded is so in the same part of all uses.
  if (typeof notKept === 'string') return notKept;
  const { within } = notKept;
  return { kind, value: wordsOf(action, node), ...(within === undefined ? {} : { within }) } as Restriction;
}

/** What is not kept need not be deleted; what may be kept for some days falls due after them. */
function isDelay(limits: Limits): boolean {
  return limits.every(({ about }) => about === 'from' || about === 'fromDays');
}

/** Whom to credit or to ask, where it is said in words: an address of ODRL’s own is none. */
function wordsOf(action: string, node: Members): string | null {
  const [ours, theirs] = WORDS_IN.get(action)?.map((member) => literal(node[member])) ?? [];
  if (typeof ours === 'string') return ours;
  return typeof theirs === 'string' && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(theirs) ? theirs : null;
}
