import { isMembers } from './line-faults.ts';

/** The members a line has, by where they stand. */
const LINE = ['id', 'restrictions', 'agreement', 'use', 'transmitted', 'uses'];
const RESTRICTION = ['kind', 'value', 'within'];
const WITHIN = ['territories', 'channels', 'purposes', 'publications', 'from', 'until', 'fromDays', 'untilDays'];
const AGREEMENT = ['territories', 'channels', 'purposes', 'actions', 'from', 'until'];
/** Members of agreements in the archive that narrow them; a line has none of them, and what they hold would be lost. */
const NARROWING = ['titles', 'collections', 'quota', 'fee', 'countsDayOf', 'counting', 'zone', 'timeZone'];
const USE = ['action', 'channel', 'purpose', 'territories', 'geofenced', 'publication', 'at'];

/**
 * Members that look like one of ours and are none: `untill`, `Restrictions`. What they say would be lost, and a line clear by it.
 * Others, that a program keeps beside ours, are its own affair.
 */
export function misspeltMembers(line: Record<string, unknown>): string[] {
  const { restrictions, agreement, use } = line;
  const list = Array.isArray(restrictions) ? restrictions : [];
  return [
    ...faultsIn('', line, LINE),
    ...list.flatMap((one, index) => [
      ...faultsIn(`restrictions[${index}].`, one, RESTRICTION),
      ...faultsIn(`restrictions[${index}].within.`, isMembers(one) ? one.within : null, WITHIN),
    ]),
    ...faultsIn('agreement.', agreement, AGREEMENT),
    ...narrowingIn(agreement),
    ...faultsIn('use.', use, USE),
  ];
}

/** A part of all uses without the members named so: the line is held for each, and once is enough. */
export function withoutMisspelt(within: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(within).filter(([name]) => WITHIN.includes(name) || meantBy(name, WITHIN) === undefined),
  );
}

/** Where they are as they are when nobody says anything, nothing is lost. */
const UNSAID: readonly unknown[] = [undefined, null, 'all', 'use', 'each', 'UTC'];

function narrowingIn(agreement: unknown): string[] {
  if (!isMembers(agreement)) return [];
  const wanted = `Wanted: any of ${AGREEMENT.join(', ')}`;
  return Object.entries(agreement).flatMap(([name, value]) => {
    const isMeant = NARROWING.includes(name) || (name !== NAME && meantBy(name, NARROWING) !== undefined);
    if (!isMeant || AGREEMENT.includes(name) || UNSAID.includes(value)) return [];
    return [`agreement.${name} is no member here, and may narrow it. ${wanted}.`];
  });
}

/** What an agreement is called. */
const NAME = 'title';

function faultsIn(path: string, given: unknown, known: readonly string[]): string[] {
  if (!isMembers(given)) return [];
  return Object.keys(given).flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = meantBy(name, known);
    return meant === undefined ? [] : [`${path}${name} is no member here. Wanted: ${path}${meant}.`];
  });
}

function meantBy(name: string, known: readonly string[]): string | undefined {
  const letters = name.toLowerCase();
  return (
    known.find((other) => other.toLowerCase() === letters) ??
    known.find((other) => looksLike(letters, other.toLowerCase()))
  );
}

/** Whether two names differ by one letter too many, too few or changed, or by two of them swapped. */
function looksLike(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < 3) return false;
  let head = 0;
  while (head < one.length && one[head] === two[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(one.length, two.length) - head && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  const [left, right] = [one.slice(head, one.length - tail), two.slice(head, two.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}
