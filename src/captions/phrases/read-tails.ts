import type { TailRow } from '../phrasebook/tail-row.ts';
import { TAIL_ROWS } from '../phrasebook/tails.ts';
import { joinsDeeds, readThings, skipJoiners, type Things } from '../things/read-things.ts';
import { readTitle } from '../things/read-title.ts';
import { termAt } from '../things/term-at.ts';
import { combined, hasSubject, isBare, NOTHING, type Thing, thingWith, titled } from '../things/things.ts';
import { joinedTimes } from '../times/lasting-from-day.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { afterAnchor, rangeBehindComma, readTimeTail, type TimeTail, timeLasting } from '../times/read-time-tail.ts';
import { isEnglishTill } from '../words/english-till.ts';
import { vocabulary } from '../words/lexicon.ts';
import { isContraction } from '../words/portuguese.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, remembered, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, FILLERS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { takesNextSubject } from './next-verdict.ts';
import { PhraseGraph } from './phrase-graph.ts';
import { readBy, readClause, readWhom } from './phrase-slots.ts';
import { type Captures, walkPhrases } from './phrase-walk.ts';
import { LIMITS, readException, readOutside } from './read-exception.ts';
import { beginningsOf, offeringOf } from './slot-beginnings.ts';
import { noTails, type Tails, tailsWith } from './tails.ts';

const MAX_TAILS = 8;
const rows = new PhraseGraph<TailRow>(vocabulary, beginningsOf);
for (const row of TAIL_ROWS) for (const pattern of row.patterns) rows.add(pattern, row);

/** All that follows at `from` and belongs to the clause before it. */
export function readTails(words: TextInWords, from: number): Tails {
  const isFenced = words.tokens[from]?.text === '(' && EXCEPTIONS.has(words.ids[from + 1] ?? 0);
  if (words.ids[from] === 0 && words.tokens[from]?.kind !== 'number' && !isFenced) return noTails(from);
  // A line that begins with a capital begins a clause of its own.
  if (words.tokens[from]?.gap === 'line' && words.tokens[from]?.isTitle === true) return noTails(from);
  return remembered(words, 'tails', from, () => tailsFrom(words, from, () => true));
}

/** The same up to whom to ask: in “use outside Austria only with consent” the row goes on there. */
export function readTailsBeforeAsk(words: TextInWords, from: number): Tails {
  const tails = readTails(words, from);
  return tails.ask === null ? tails : tailsFrom(words, from, ({ ask }) => ask === null);
}

/** The same up to what is left out: in “only in Germany, except for TV” that is a ban of its own. */
export function readTailsBeforeException(words: TextInWords, from: number): Tails {
  return tailsFrom(words, from, ({ excepted, exceptions }) => excepted === null && exceptions.length === 0);
}

function tailsFrom(words: TextInWords, from: number, isTaken: (tails: Tails) => boolean): Tails {
  let tails = noTails(from);
  for (let count = 0; count < MAX_TAILS; count += 1) {
    const next = readTail(words, tails);
    if (next === null || !isTaken(next)) break;
    tails = next;
  }
  return tails;
}

function readTail(words: TextInWords, tails: Tails): Tails | null {
  const worded = readWordedTail(words, tails);
  if (worded !== null) return worded;
  const time = readTime(words, tails);
  const exception = time === null ? (readException(words, tails) ?? readOutside(words, tails)) : null;
  if (exception !== null) return exception;
  const more = time ?? readPlace(words, tails) ?? readPlaceBehindLimit(words, tails);
  const isBehind = tails.exceptions.length > 0 || tails.excepted !== null;
  return more !== null && isBehind ? tailsWith(more, { isMoreBehind: true }) : more;
}

/** "In print only, and until 3 May". */
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'och', 'og', 'и']);

/** “No web and expires 3 June”: no ban that ends then, but all use. */
export const ENDS_ALL: ReadonlySet<string> = new Set(
  'expires expire expiring ending valid gultig valable valido valida geldig gyldig giltig'.split(' '),
);

function readTime(words: TextInWords, tails: Tails): Tails | null {
  const isMore = AND.has(words.tokens[tails.end]?.text ?? '') && !ENDS_ALL.has(words.tokens[tails.end + 1]?.text ?? '');
  const time =
    readTimeTail(words, tails.end) ??
    (isMore ? readTimeTail(words, tails.end + 1) : null) ??
    rangeBehindComma(words, tails.end) ??
    spanBehindDay(words, tails);
  const joined = time === null ? null : joinedTimes(tails.time, time);
  return joined === null ? null : tailsWith(tails, { end: joined.end, time: joined });
}

/** 12月1日から14日間: a length right behind its first day, without a word of its own. */
function spanBehindDay(words: TextInWords, { end, time }: Tails): TimeTail | null {
  const span = time?.from !== undefined && time.until === undefined ? readSpanOfTime(words, end) : null;
  return span === null ? null : timeLasting(span, 'for', afterAnchor(words, span.end));
}

/** "Television use only, in the UK and Ireland,": a place that ends its clause behind a limit and a comma. */
function readPlaceBehindLimit(words: TextInWords, tails: Tails): Tails | null {
  const isAfterLimit = words.tokens[tails.end]?.text === ',' && LIMITS.has(words.tokens[tails.end - 1]?.text ?? '');
  if (!isAfterLimit || !PREPOSITIONS.has(words.ids[tails.end + 1] ?? 0)) return null;
  const placed = readPlace(words, tailsWith(tails, { end: tails.end + 1 }));
  if (placed?.place?.territories == null || hasSubject(placed.place)) return null;
  return isClauseEnd(words, placed.end) || words.tokens[placed.end]?.text === ',' ? placed : null;
}

/** "in Japan", "outside the EU", "on social media", "for advertising", "in the magazine “Traveller”". */
function readPlace(words: TextInWords, tails: Tails): Tails | null {
  if (isEnglishTill(words, tails.end) || joinsDeeds(words, tails.end)) return null;
  const isOutside = OUTSIDE.has(words.ids[tails.end] ?? 0);
  const at = isOutside
    ? skipAll(words, tails.end + 1, { set: PREPOSITIONS, most: 1 })
    : afterPrepositions(words, tails.end);
  if (at === tails.end) return null;
  const title = readTitle(words, skipAll(words, at, { set: FILLERS, most: 2 }));
  // "in Germany mags out", "in Germany, editorial use only": what the next word speaks of is no part of the place.
  const readings = readThings(words, at).filter(
    (reading) => words.tokens[reading.end]?.text !== 'out' && !takesNextSubject(words, at, reading),
  );
  const isCutByOnly = readings.some((reading) => isMixed(reading) && words.tokens[reading.end]?.text === 'only');
  const things = (isCutByOnly ? readings.find((reading) => !isMixed(reading)) : undefined) ?? readings[0];
  if (title !== null && title.end > (things?.end ?? 0))
    return isOutside
      ? tailsWith(tails, { end: title.end, excepted: titled(title.text) })
      : tailsWith(tails, { end: title.end, place: combined(tails.place ?? NOTHING, titled(title.text)) });
  // “Outside print in Germany”: what is left open is not known.
  if (isOutside && !beginsWithPlace(words, at)) return null;
  if (things === undefined || things.items.every((item) => isBare(item) && !item.isWorld)) return null;
  const [first = NOTHING, ...others] = things.items;
  const isPlain = others.length === 0 && isPlace(first);
  const more = isPlain || isMedium(first) ? readMore(words, things.end, isPlain ? isPlace : isMedium) : null;
  const place = [first, ...(more?.items ?? [])].reduce(combined, tails.place ?? NOTHING);
  return tailsWith(tails, {
    end: more?.end ?? things.end,
    place: thingWith(place, { isOutside: isOutside && place.territories !== null }),
    others: [...tails.others, ...others],
  });
}

function beginsWithPlace(words: TextInWords, at: number): boolean {
  const term = termAt(words, at) ?? termAt(words, skipAll(words, at, { set: FILLERS, most: 4 }));
  return term !== null && (term.atom.in === 'territory' || term.atom.in === 'part');
}

/** A place and something else in one run of words. */
function isMixed({ items }: Things): boolean {
  return items.length > 1 || items.some((item) => item.territories !== null && hasSubject(item));
}

function isPlace(thing: Thing): boolean {
  return thing.territories !== null && !hasSubject(thing) && !thing.hasPart;
}

/** A medium and nothing else. */
const isMedium = ({ channels, purposes, acts, titles }: Thing): boolean =>
  channels.length > 0 && purposes.length + acts.length + titles.length === 0;

/** "in", "for use in", "no" where it stands for "in the". */
function afterPrepositions(words: TextInWords, from: number): number {
  const at = skipAll(words, from, { set: PREPOSITIONS, most: 3 });
  if (at === from) return isContraction(words, at) ? at + 1 : at;
  // “For AI”: in Italian “ai” is “to the”.
  const isThing = at - from > 1 && readThings(words, at).length === 0 && readThings(words, at - 1).length > 0;
  return isThing ? at - 1 : at;
}

/** More of the same sort after its own preposition: "en France et en Belgique", "on the internet or in apps". */
function readMore(words: TextInWords, from: number, isAlike: (thing: Thing) => boolean): Things | null {
  const joined = skipJoiners(words, from);
  if (joined === from) return null;
  const at = isContraction(words, joined) ? joined + 1 : skipAll(words, joined, { set: PREPOSITIONS, most: 1 });
  if (at === joined) return null;
  const things = readThings(words, at)[0];
  return things?.items.every(isAlike) === true ? things : null;
}

/** The longest row of the tails' own phrasebook. */
function readWordedTail(words: TextInWords, tails: Tails): Tails | null {
  let best: Tails | null = null;
  const offers = remembered(words, 'offersToTails', 0, () => rows.offersAhead(offeringOf(words)));
  for (const { row, end, took } of walkPhrases(words, tails.end, { root: rows.root, slots: readSlot, offers })) {
    const isBetter =
      best === null ||
      (row.meaning === 'editorial' && best.isTied && !best.isEditorial) ||
      (row.meaning === 'story' && end === best.end) ||
      (end > best.end && !(best.isEditorial && row.meaning === 'tie'));
    if (end > tails.end && isBetter) best = withRow(tails, { row, end, whom: took.whom ?? null });
  }
  return best;
}

function readSlot(words: TextInWords, at: number, slot: string): { end: number; took: Captures }[] {
  if (slot === 'by') return readBy(words, at);
  const found = slot === 'whom' ? readWhom(words, at) : readClause(words, at);
  return found === null ? [] : [{ end: found.end, took: slot === 'whom' ? { whom: found.text } : {} }];
}

function withRow(tails: Tails, found: { row: TailRow; end: number; whom: string | null }): Tails {
  const { row, end, whom } = found;
  if (row.meaning === 'ask') return tailsWith(tails, { end, ask: { whom } });
  if (row.meaning === 'tie') return tailsWith(tails, { end, isTied: true });
  if (row.meaning === 'story') return tailsWith(tails, { end, isTied: true, isEditorial: true });
  if (row.meaning === 'editorial') return tailsWith(tails, { end, isEditorial: true });
  return tailsWith(tails, { end });
}
