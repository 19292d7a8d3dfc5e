import type { Span } from '../vocabulary/texts.ts';
import { type Clause, coverage, isGlue } from './accept-matches.ts';
import {
  FIRST_WORDS,
  isStrongDirective,
  MODALS,
  NEVER_NEWS,
  PICTURE_WORDS,
  THIS,
  WEAK_DIRECTIVES,
} from './directive-words.ts';
import { quoteOf } from './quote-match.ts';
import { momentAt } from './read-time-tail.ts';
import type { Doubt } from './reading.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';

/** A doubt no longer than this stays readable beside the picture; a longer clause gives several. */
const MAX_DOUBT_LENGTH = 130;

/** How much of a text must be understood. */
export type Care = 'everything' | 'credit' | 'caption';

interface Leftover {
  from: number;
  to: number;
  clause: Clause;
  followsMatch: boolean;
  /** A match comes next, with nothing between. */
  precedesMatch: boolean;
}

/** What was read of a text; `quotes` are stretches that spell the credit. */
export interface Found {
  care: Care;
  clauses: readonly Clause[];
  matches: readonly Understood[];
  quotes: readonly Span[];
}

/** A stretch of tokens. */
export interface Stretch {
  from: number;
  to: number;
}

/** The stretches that were not understood and could restrict. */
export function findDoubts(words: TextInWords, found: Found): Doubt[] {
  return findDoubtful(words, found).map((stretch) => doubtOver(words, stretch, found.care));
}

/** The same as tokens. */
export function findDoubtful(words: TextInWords, found: Found): Stretch[] {
  const covered = coverage(words, found.matches);
  const leftovers = found.clauses.flatMap((clause) => leftoversOf(words, clause, covered));
  const isRestricted = (clause: Clause): boolean =>
    found.matches.some(({ from, restrictions }) => restrictions.length > 0 && clause.from <= from && from < clause.to);
  return leftovers
    .filter(
      (leftover) =>
        isDoubtful(words, leftover, { care: found.care, isRestricted }) &&
        !isCredit(words, leftover, { quotes: found.quotes, care: found.care }),
    )
    .flatMap((leftover) => shortStretches(words, leftover));
}

export function doubtOver(words: TextInWords, stretch: Stretch, care: Care): Doubt {
  return { ...quoteOf(words, stretch), reason: reasonFor(care) };
}

function reasonFor(care: Care): string {
  if (care === 'everything') return 'These words stand where restrictions stand and were not understood.';
  return 'These words look like a restriction and were not understood.';
}

/** The runs of words in a clause that no match covers. */
function leftoversOf(words: TextInWords, clause: Clause, covered: Uint8Array): Leftover[] {
  const leftovers: Leftover[] = [];
  let from = -1;
  for (let at = clause.from; at <= clause.to; at += 1) {
    const isOpen = at < clause.to && covered[at] === 0;
    if (isOpen && from === -1) from = at;
    if (isOpen || from === -1) continue;
    const trimmed = trim(words, from, at);
    if (trimmed !== null)
      leftovers.push({
        ...trimmed,
        clause,
        followsMatch: from > clause.from,
        precedesMatch: at < clause.to && trimmed.to === at,
      });
    from = -1;
  }
  return leftovers;
}

/** Without the marks and joining words at either end; null when nothing is left. */
function trim(words: TextInWords, from: number, to: number): { from: number; to: number } | null {
  let [first, last] = [from, to];
  const isIdle = (at: number): boolean =>
    words.tokens[at]?.kind === 'mark' || (isGlue(words, at) && !WEAK_DIRECTIVES.has(words.ids[at] ?? 0));
  while (first < last && isIdle(first)) first += 1;
  while (last > first && isIdle(last - 1)) last -= 1;
  return first === last ? null : { from: first, to: last };
}

function isDoubtful(
  words: TextInWords,
  leftover: Leftover,
  found: { care: Care; isRestricted: (clause: Clause) => boolean },
): boolean {
  const { care } = found;
  if (leftover.clause.isQuoted && care === 'caption') return false;
  if (care === 'everything')
    return hasLetters(words, leftover) && !isMoment(words, leftover) && !isSubject(words, leftover);
  const isStrong = some(words, leftover, (at) => isStrongDirective(words.tokens, words.ids, at));
  const isWeak = some(words, leftover, (at) => WEAK_DIRECTIVES.has(words.ids[at] ?? 0));
  if (care === 'credit') return isStrong || isWeak || isProse(words, leftover);
  const { clause } = leftover;
  if (clause.isAnnounced) return isStrong || isWeak || leftover.followsMatch;
  if (clause.isCaps || clause.isFenced) return isStrong || endsAsDirective(words, leftover);
  // Beside words that were read as a restriction, words that restrict belong to it.
  const isBeside = leftover.followsMatch && found.isRestricted(clause);
  return (
    (isStrong && isAboutPicture(words, leftover)) ||
    opensAsDirective(words, leftover) ||
    NEVER_NEWS.some((phrase) => holds(words, leftover, phrase)) ||
    (isBeside && (isStrong || isWeak))
  );
}

function some(words: TextInWords, leftover: Leftover, test: (at: number) => boolean): boolean {
  for (let at = leftover.from; at < leftover.to; at += 1)
    if (words.tokens[at]?.kind === 'word' && test(at)) return true;
  return false;
}

/** Numbers and codes alone say nothing that could restrict. */
function hasLetters(words: TextInWords, leftover: Leftover): boolean {
  return some(
    words,
    leftover,
    (at) => (words.tokens[at]?.text.length ?? 0) > 1 || (words.tokens[at]?.text.codePointAt(0) ?? 0) > 0x2e80,
  );
}

/** A day alone is a fact. */
function isMoment(words: TextInWords, leftover: Leftover): boolean {
  return (momentAt(words, leftover.from)?.end ?? 0) >= leftover.to;
}

const MAX_SUBJECT_WORDS = 14;

/** "Bilder i databasen" before "skal aldri benyttes …": what the sentence speaks of. */
function isSubject(words: TextInWords, leftover: Leftover): boolean {
  if (!leftover.precedesMatch || leftover.to - leftover.from > MAX_SUBJECT_WORDS) return false;
  const restricts = (at: number): boolean =>
    WEAK_DIRECTIVES.has(words.ids[at] ?? 0) || isStrongDirective(words.tokens, words.ids, at);
  return some(words, leftover, (at) => PICTURE_WORDS.has(words.ids[at] ?? 0)) && !some(words, leftover, restricts);
}

/** Four words in small letters in a row are a sentence, and no credit. */
function isProse(words: TextInWords, leftover: Leftover): boolean {
  let run = 0;
  for (let at = leftover.from; at < leftover.to; at += 1) {
    const token = words.tokens[at];
    run = token?.kind === 'word' && !token.isTitle ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}

const CLOSERS = new Set(['out', 'only', 'prohibited', 'restricted']);
const OPENERS = new Set(['no', 'not']);

/** "… OUT", "… ONLY", "NO …" in capitals or brackets. */
function endsAsDirective(words: TextInWords, leftover: Leftover): boolean {
  if (leftover.to !== leftover.clause.to && leftover.from !== leftover.clause.from) return false;
  return (
    CLOSERS.has(words.tokens[leftover.to - 1]?.text ?? '') ||
    (leftover.clause.isCaps && leftover.clause.isFenced && OPENERS.has(words.tokens[leftover.from]?.text ?? ''))
  );
}

function holds(words: TextInWords, { from, to }: Stretch, phrase: readonly string[]): boolean {
  for (let at = from; at + phrase.length <= to; at += 1)
    if (phrase.every((word, index) => words.tokens[at + index]?.text === word)) return true;
  return false;
}

const THE_PICTURE = new Set(['the', 'this', 'these', 'all', 'das', 'dieses', 'la', 'cette', 'esta', 'questa']);

function opensAsDirective(words: TextInWords, leftover: Leftover): boolean {
  const { clause } = leftover;
  // "The photo may only be used …".
  const isBehindThe = leftover.from === clause.from + 1 && THE_PICTURE.has(words.tokens[clause.from]?.text ?? '');
  if (leftover.from !== clause.from && !isBehindThe) return false;
  // "Photo for use in …".
  const from = PICTURE_WORDS.has(words.ids[leftover.from] ?? 0) ? leftover.from + 1 : leftover.from;
  return FIRST_WORDS.some((phrase) => phrase.every((word, index) => words.tokens[from + index]?.text === word));
}

function isAboutPicture(words: TextInWords, leftover: Leftover): boolean {
  return (
    some(
      words,
      leftover,
      (at) => PICTURE_WORDS.has(words.ids[at] ?? 0) && THIS.has(words.tokens[at - 1]?.text ?? ''),
    ) && some(words, leftover, (at) => MODALS.has(words.ids[at] ?? 0))
  );
}

/** A credit covers the words, and they hold nothing that restricts. */
function isCredit(words: TextInWords, leftover: Leftover, by: { quotes: readonly Span[]; care: Care }): boolean {
  const [first, last] = [words.tokens[leftover.from], words.tokens[leftover.to - 1]];
  if (first === undefined || last === undefined) return false;
  const isSpelt =
    by.quotes.some(({ start, end }) => start <= first.start + 1 && last.end - 1 <= end) ||
    coveredByAll(words, leftover, by.quotes);
  if (!isSpelt) return false;
  const isStrong = some(words, leftover, (at) => isStrongDirective(words.tokens, words.ids, at));
  const isWeak = some(words, leftover, (at) => WEAK_DIRECTIVES.has(words.ids[at] ?? 0) && !isHouseNumber(words, at));
  return !(isStrong || (by.care !== 'caption' && isWeak));
}

/** "No 10 Downing Street": a number, and no ban. */
function isHouseNumber(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'no' && words.tokens[at + 1]?.kind === 'number';
}

function coveredByAll(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  for (let at = leftover.from; at < leftover.to; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark' || isGlue(words, at)) continue;
    if (!quotes.some(({ start, end }) => start <= token.start && token.end <= end) && !CREDIT_WORDS.has(token.text))
      return false;
  }
  return true;
}

const CREDIT_WORDS = new Set([
  'photo',
  'foto',
  'picture',
  'image',
  'credit',
  'by',
  'via',
  'courtesy',
  'source',
  'handout',
  'ho',
  'pool',
  'file',
  'photographer',
]);

function shortStretches(words: TextInWords, leftover: Leftover): Stretch[] {
  const stretches: Stretch[] = [];
  let from = leftover.from;
  for (let at = leftover.from + 1; at <= leftover.to; at += 1) {
    const start = words.tokens[from]?.start ?? 0;
    const isFull = at < leftover.to && (words.tokens[at]?.end ?? 0) - start > MAX_DOUBT_LENGTH;
    if (!isFull && at < leftover.to) continue;
    stretches.push({ from, to: at });
    from = at;
  }
  return stretches;
}
