import type { Clause } from '../../src/rights/verdict.ts';
import { AFTER_RECEIPT, AFTER_RELEASE, type Context, PURPOSES, spelled } from './model-words.ts';

/** The model's own reading of waivers, and of the keys by which they name what they lift. */

const NEVER = ['kill', 'withhold', 'embargo-until', 'killed', 'withheld', 'deleted', 'unknown-clause'];
const ASKING = ['third-party-unverified', 'contact-required'];
const HOUR = 3_600_000;

/** The keys lifted for the use of the context, of what came to us then: what was granted before lifts none of it. */
export function keysLifted({ subject, use }: Context, since?: string): string[] {
  const at = Date.parse(use.at);
  const inForce = (subject.waivers ?? []).filter(({ from, until, given, scope, approvedBy }) => {
    if (since !== undefined && Date.parse(given) < Date.parse(since)) return false;
    const [begins, ends] = [Date.parse(from), Date.parse(until)];
    const isAlone = approvedBy === null;
    if (isAlone && (scope.outlet === null || ends - begins > 12 * HOUR)) return false;
    if (scope.outlet !== null && scope.outlet !== use.outlet) return false;
    const asked = spelled([use.purpose]).filter((purpose) => PURPOSES.includes(purpose));
    if (scope.purpose !== null && !asked.every((purpose) => spelled([scope.purpose ?? '']).includes(purpose)))
      return false;
    return begins <= at && at < ends;
  });
  return inForce.map(({ obstacle }) => obstacle);
}

export function isClauseLifted(clause: Clause, prefix: 'clause' | 'unread-part', keys: readonly string[]): boolean {
  const { kind, within } = clause;
  if (NEVER.includes(kind)) return false;
  const key = `${prefix}:${contentOf(clause)}`;
  if (keys.includes(byPaper(key))) return true;
  const endsByItself = within?.until !== undefined || within?.untilDays !== undefined;
  if (endsByItself && !ASKING.includes(kind)) return false;
  return keys.includes(key);
}

/** A paper lifts what ends by itself, which two people do not. */
export function byPaper(key: string): string {
  return `by paper ${key}`;
}

/** A clause outside the list is its words, and one that counts days from its release is none that counts from elsewhere. */
export function contentOf({ kind, value, within, words }: Clause): string {
  const isCounted = kind === 'expires-after-days' || within?.fromDays !== undefined || within?.untilDays !== undefined;
  const since = isCounted ? SINCE[words] : undefined;
  // A part that nothing limits is all uses.
  const part = Object.keys(within ?? {}).length === 0 ? undefined : within;
  return sortedText({ kind, value, within: part, words: kind === 'other' ? words.toLowerCase() : undefined, since });
}

const SINCE: Record<string, string> = { [AFTER_RELEASE]: 'release', [AFTER_RECEIPT]: 'receipt' };

export interface ModelGap {
  party: string;
  lacks: string;
  channels?: string[];
  purposes?: string[];
  territories?: string[];
}

export function isGapLifted(gap: ModelGap, keys: readonly string[]): boolean {
  return keys.some((key) => {
    if (!key.startsWith('agreement:')) return false;
    const lifted = JSON.parse(key.slice('agreement:'.length));
    if (lifted.party !== gap.party || lifted.lacks !== gap.lacks) return false;
    const isIn = (list: string[] | { except: string[] } | undefined, member: string) =>
      Array.isArray(list) ? list.includes(member) : list !== undefined && !list.except.includes(member);
    return (['channels', 'purposes', 'territories'] as const).every((name) =>
      (gap[name] ?? []).every((member) => isIn(lifted[name], member)),
    );
  });
}

/** The same text for the same content: names in order, lists of words in order and each word once. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (Array.isArray(member)) return member.every((one) => typeof one === 'string') ? sorted(member) : member;
    if (typeof member !== 'object' || member === null) return member;
    return Object.fromEntries(
      sorted(Object.keys(member)).map((name) => [name, (member as Record<string, unknown>)[name]]),
    );
  });
}

export function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
