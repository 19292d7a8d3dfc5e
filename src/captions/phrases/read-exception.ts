import type { Exception } from '../meaning/within-exception.ts';
import { afterSaying } from '../things/exceptions.ts';
import { readThings, skipJoiners } from '../things/read-things.ts';
import { readTitle } from '../things/read-title.ts';
import { termAt } from '../things/term-at.ts';
import { combined, hasPlace, hasSubject, NOTHING, type Thing } from '../things/things.ts';
import { doingsAt } from '../words/doings.ts';
import { isExceptingBut } from '../words/english-but.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { takesNextSubject } from './next-verdict.ts';
import { type Tails, tailsWith } from './tails.ts';

export const LIMITS = new Set(['only', 'nur', 'exclusively', 'uniquement', 'solo', 'alleen', 'apenas']);

/** "Except the UK", "(ex UK)", "with the exception of news", ", Poland excepted". */
export function readException(words: TextInWords, tails: Tails): Tails | null {
  const mark = words.tokens[tails.end]?.text;
  if (mark === ',') return readBehindComma(words, tails);
  if (mark !== '(') return readOpen(words, tails);
  const fenced = readOpen(words, tailsWith(tails, { end: tails.end + 1 })) ?? readExcepted(words, tails);
  if (fenced === null || words.tokens[fenced.end]?.text !== ')') return null;
  return tailsWith(fenced, { end: fenced.end + 1 });
}

function readBehindComma(words: TextInWords, tails: Tails): Tails | null {
  const behind = tailsWith(tails, { end: tails.end + 1 });
  // "Scandinavia only, excl. Denmark".
  if (LIMITS.has(words.tokens[tails.end - 1]?.text ?? '') && EXCEPTIONS.has(words.ids[behind.end] ?? 0))
    return readOpen(words, behind);
  const isSaid = afterSaying('except', words.ids, behind.end) > behind.end;
  const exception = isSaid ? readOpen(words, behind) : (readOutside(words, behind) ?? readExcepted(words, tails));
  if (exception === null || isClauseEnd(words, exception.end)) return exception;
  if (words.tokens[exception.end]?.text !== ',') return null;
  return tailsWith(exception, { end: goesOn(words, exception.end + 1) ? exception.end + 1 : exception.end });
}

const IS = new Set('is are ist sind est sont es son e sono sao zijn er ar needs need requires require'.split(' '));

/** "All use, except editorial, is prohibited": what is forbidden stood before the exception. */
const goesOn = (words: TextInWords, at: number): boolean =>
  IS.has(words.tokens[at]?.text ?? '') || doingsAt(words, at).some(({ says }) => says === 'forbid');

/** "Poland excepted", behind a comma or a bracket. */
function readExcepted(words: TextInWords, tails: Tails): Tails | null {
  for (const { end, items } of readThings(words, tails.end + 1)) {
    const behind = afterSaying('excepted', words.ids, end);
    if (behind > end) return withException(tails, { end: behind, items });
  }
  return null;
}

function readOpen(words: TextInWords, tails: Tails): Tails | null {
  const phrase = afterSaying('except', words.ids, tails.end);
  const plain = isExceptingBut(words, tails.end) ? tails.end + 1 : tails.end;
  const said = Math.max(phrase, plain, skipAll(words, tails.end, { set: EXCEPTIONS, most: 2 }));
  if (said === tails.end) return null;
  // "Excl. Denmark".
  const at = words.tokens[said]?.text === '.' && words.tokens[said]?.gap === 'none' ? said + 1 : said;
  const exempt = readExempt(words, at);
  if (exempt !== null) return tailsWith(tails, { end: exempt.end, exempt: exempt.titles });
  // “Other than editorial, merchandising included”: what is included in the ban is not left open.
  const from = skipToThings(words, at);
  const things = readThings(words, from).find(
    (reading) => !INCLUDED.has(words.tokens[reading.end]?.text ?? '') && !takesNextSubject(words, at, reading),
  );
  if (things === undefined) return null;
  return withException(tailsWith(tails, { isExceptIn: saysIn(words, tails.end, from) }), things);
}

const IN = new Set('in im en au aux em na no nas nos i в'.split(' '));

/** Whether a word of a stretch is “in”, as in “except in France”. */
export const saysIn = ({ tokens }: TextInWords, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => IN.has(text));

const INCLUDED = new Set(
  'included inclusive compris comprise comprises inclus incluse incluses einschliesslich inbegriffen eingeschlossen inklusive incluido incluida incluidos incluidas incluso inclusa inclusi compreso compresa compresi inbegrepen inkludert inkluderet inkluderat inkluderad включая включительно 포함 含'.split(
    ' ',
  ),
);

/** Behind prepositions; "no Brasil" is “in Brazil”, and nobody forbids right behind an exception. */
export function skipToThings(words: TextInWords, from: number): number {
  const isIn = words.tokens[from]?.text === 'no' && termAt(words, from + 1)?.atom.in === 'territory';
  return isIn ? from + 1 : skipAll(words, from, { set: PREPOSITIONS, most: 2 });
}

/** Titles that may use it all the same, up to the end of the clause. */
function readExempt(words: TextInWords, from: number): { end: number; titles: readonly string[] } | null {
  const titles: string[] = [];
  let at = from;
  while (titles.length < MOST_EXEMPT) {
    const title = readTitle(words, skipAll(words, at, { set: PREPOSITIONS, most: 1 }));
    if (title === null) return null;
    titles.push(title.text);
    if (isClauseEnd(words, title.end)) return { end: title.end, titles };
    at = skipJoiners(words, title.end);
    if (at === title.end) return null;
  }
  return null;
}

const MOST_EXEMPT = 8;

/** Places, or media, ends or titles; null where they are of more sorts than one: how they hang together is not known. */
export function readOpenUse(items: readonly Thing[]): Exception | null {
  if (items.every(isPlace)) return { exceptions: items.flatMap((item) => item.territories ?? []), excepted: null };
  const all = items.reduce(combined, NOTHING);
  const { channels, purposes, titles } = all;
  const isOneSort = [channels, purposes, titles].filter((list) => list.length > 0).length === 1;
  const isMore = hasPlace(all) || all.acts.length > 0 || all.allBut !== null || all.isOdd || all.isOnce || all.isAgain;
  return isOneSort && !isMore ? { exceptions: [], excepted: all } : null;
}

const isPlace = (item: Thing): boolean =>
  item.territories !== null && !hasSubject(item) && item.allBut === null && !item.hasPart && !item.isOutside;

function withException(tails: Tails, { end, items }: { end: number; items: readonly Thing[] }): Tails | null {
  const open = readOpenUse(items);
  return open === null ? null : tailsWith(tails, { end, exceptions: open.exceptions, excepted: open.excepted });
}

/** "Outside print", "hors presse": what is left open, where a place is told by `readTails`. */
export function readOutside(words: TextInWords, tails: Tails): Tails | null {
  if (!OUTSIDE.has(words.ids[tails.end] ?? 0)) return null;
  const at = skipAll(words, tails.end + 1, { set: PREPOSITIONS, most: 1 });
  const things = readThings(words, at).find((reading) => !takesNextSubject(words, at, reading));
  const open = things === undefined ? null : readOpenUse(things.items);
  return things === undefined || open?.excepted == null ? null : withException(tails, things);
}
