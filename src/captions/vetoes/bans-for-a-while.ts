import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Atom } from '../phrasebook/atoms.ts';
import { termAt } from '../things/term-at.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { momentAt, readTimeTail } from '../times/read-time-tail.ts';
import { doingsAt } from '../words/doings.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, NOUNS_OF_USE } from '../words/word-sets.ts';

/** Tokens from the first up to the one after the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** A ban that a time ends or begins. */
export function isBanForAWhile({ kind, within }: Restriction): boolean {
  if (within === undefined || !BANNED.test(kind)) return false;
  const { until, untilDays, from, fromDays } = within;
  return until !== undefined || untilDays !== undefined || from !== undefined || fromDays !== undefined;
}

const BANNED = /-except$|^no-/;

/** Where times stand in a stretch. */
export function periodsIn(words: TextInWords, { from, to }: Stretch): Stretch[] {
  const periods: Stretch[] = [];
  for (let at = from; at < to; ) {
    const time = readTimeTail(words, at)?.end ?? readSpanOfTime(words, at)?.end;
    const end = time ?? momentAt(words, at)?.end ?? at;
    const last = periods.at(-1);
    // “Le 5” and “décembre 2036” are one day.
    if (end > at && last?.to === at) last.to = end;
    else if (end > at) periods.push({ from: time === undefined ? beginOfDay(words, at) : at, to: end });
    at = Math.max(end, at + 1);
  }
  return periods;
}

/** “Dès le 5 décembre”: words before a day that belong to it. */
function beginOfDay(words: TextInWords, day: number): number {
  let at = day;
  while (day - at < MOST_BEFORE_DAY && words.tokens[at - 1]?.kind === 'word' && sortAt(words, at - 1) === null) at -= 1;
  return at;
}

const MOST_BEFORE_DAY = 2;

/** Of what sort the term at a token is; null for use itself, and where there is none. */
export function sortAt(words: TextInWords, at: number): Atom['in'] | null {
  const sort = termAt(words, at)?.atom.in ?? null;
  return sort === 'use' ? null : sort;
}

/** Whether a word of the stretch forbids, denies or leaves out. */
export function forbids(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    if (WITHOUT.has(words.tokens[at]?.text ?? '') || EXCEPTIONS.has(words.ids[at] ?? 0)) return true;
    if (doingsAt(words, at).some(({ says }) => says === 'forbid' || says === 'not')) return true;
  }
  return false;
}

const WITHOUT = new Set(
  'out ohne without sans hors sin sem senza zonder uten uden utan без weder verken hverken varken ni interdit'.split(
    ' ',
  ),
);

export const isNounOfUse = ({ tokens }: TextInWords, at: number): boolean =>
  [NOUNS_OF_USE, USES, VERBS].some((set) => set.has(tokens[at]?.text ?? ''));

/** More that a use is called by. */
const USES = new Set(
  'used publish published run parution utilizacion pubblicazione utilizacao publicacao publicatie plaatsing publisering publicering публикация veroffentlichung abdruck'.split(
    ' ',
  ),
);

/** Spelt alike whether they tell somebody to or are denied. */
export const VERBS = new Set(
  'utiliser publier usar utilizar publicar usare utilizzare pubblicare gebruiken publiceren использовать публиковать'.split(
    ' ',
  ),
);

export const isComma = ({ tokens }: TextInWords, at: number): boolean => COMMAS.has(tokens[at]?.text ?? '');
const COMMAS = new Set([',', '，', '、']);

export const isBut = ({ tokens }: TextInWords, at: number): boolean => BUT.has(tokens[at]?.text ?? '');
const BUT = new Set('but aber sondern mais pero sino ma mas maar men но а'.split(' '));

export function isAnd({ tokens }: TextInWords, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  // In Dutch alone “en” joins.
  return text === 'en' ? tokens.some((token) => DUTCH.has(token.text)) : AND.has(text);
}

const AND = new Set('and & und et y e ed og och и 및'.split(' '));
const DUTCH = new Set('geen niet tot verboden gebruik voor binnen vanaf'.split(' '));
