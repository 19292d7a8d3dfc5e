import { longestTerm, vocabulary } from './lexicon.ts';
import type { Atom } from './phrasebook/atoms.ts';
import { readSpanOfTime } from './read-span-of-days.ts';
import { beginningsIn, TERM, THINGS } from './slot-beginnings.ts';
import { remembered, type TextInWords } from './text-in-words.ts';
import { NOTHING, type Thing, thingWith, withAtom } from './things.ts';
import { FILLERS, JOINERS } from './word-sets.ts';

/** A run of words that names what is governed, item by item as a list gives them. */
export interface Things {
  end: number;
  items: readonly Thing[];
  /** It goes on after "… use" and a comma. */
  isLoose: boolean;
}

const MAX_WORDS = 120;
const MAX_FILLERS = 4;
const MAX_JOINERS = 3;
/** How many shorter readings of a run are offered beside the longest. */
const SHORTER_READINGS = 6;

/** The readings of the words at `from` as a list of things, longest first; none when they name nothing. */
export function readThings(words: TextInWords, from: number): readonly Things[] {
  if (((beginningsIn(words)[from] ?? 0) & THINGS) === 0) return NO_THINGS;
  return remembered(words, 'things', from, () => workOutThings(words, from));
}

const NO_THINGS: readonly Things[] = [];

interface Run {
  items: Thing[];
  last: Atom['in'] | null;
  /** The last word only said what is governed: "use", 配信. */
  isAfterUse: boolean;
}

function workOutThings(words: TextInWords, from: number): readonly Things[] {
  const readings: Things[] = [];
  const run: Run = { items: [NOTHING], last: null, isAfterUse: false };
  let at = from;
  let isNewItem = false;
  let isAfterUse = false;
  let isLoose = false;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const term = termAt(words, at) ?? termAt(words, skipAll(words, at, { set: FILLERS, most: MAX_FILLERS }));
    if (term !== null && !isNewItem && isPlaceAfterSubject(run, term.atom)) break;
    // A line that begins with a capital begins a clause of its own.
    if (count > 0 && words.tokens[at]?.gap === 'line' && words.tokens[at]?.isTitle === true && !isNewItem) break;
    if (term === null) break;
    words.effort -= 1;
    if (words.effort < 0) break;
    addAtom(run, term.atom, isNewItem);
    const outside = afterOutside(words, term);
    isLoose ||= isNewItem && isAfterUse && words.tokens[at - 1]?.text === ',';
    isAfterUse = term.atom.in === 'use' && (isNewItem ? false : count > 0);
    const end = outside ?? term.end;
    if (outside !== null) turnOutside(run);
    readings.push({ end, items: [...run.items], isLoose });
    if (readings.length > SHORTER_READINGS + 1) readings.splice(1, 1);
    // In Korean a word may begin with the syllable of a joiner.
    const next = termAt(words, end) === null ? skipJoiners(words, end) : end;
    isNewItem = next > end;
    at = isNewItem ? afterPreposition(words, next, term.atom) : next;
  }
  return readings.reverse();
}

/** A term at `at`, if its words are written as such a term is: the pronoun "us" is no country and "time" no title. */
export function termAt(words: TextInWords, at: number): { atom: Atom; end: number } | null {
  if (((beginningsIn(words)[at] ?? 0) & TERM) === 0) return null;
  return remembered(words, 'term', at, () => {
    const term = longestTerm(words.ids, at);
    if (term === null || isOfStation(words, term)) return null;
    if (term.atom.in === 'title' && endsInSpan(words, term.end))
      return longestTerm(words.ids.slice(at, term.end - 1), 0);
    const token = words.tokens[at];
    if (term.atom.in === 'title' && token?.isTitle !== true && !isPlainName(term.atom.name)) return null;
    if (term.end === at + 1 && ONLY_IN_CAPITALS.has(token?.text ?? '') && token?.isCaps !== true) return null;
    if (isEndOfAddress(words, at) || isItalianOn(words, at)) return null;
    if (isAtHome(words, at, term.end)) return { atom: { in: 'territory', codes: [homeOf(words)] }, end: term.end };
    // “us” is a pronoun and “ai” Italian for “to the”.
    const isSmall = token?.isCaps !== true && SMALL_WORDS.has(words.ids[at] as number);
    return isSmall && term.end === at + 1 ? null : term;
  });
}

/** TV4, TF1: capitals with a number right behind them are no medium and no country. */
function isOfStation({ tokens }: TextInWords, { atom, end }: { atom: Atom; end: number }): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  return atom.in !== 'title' && last?.isCaps === true && next?.kind === 'number' && next.gap === 'none';
}

/** “TV 2 days”: a length of time, and no station. */
const endsInSpan = (words: TextInWords, end: number): boolean =>
  words.tokens[end - 1]?.kind === 'number' && readSpanOfTime(words, end - 1) !== null;

const SMALL_WORDS = new Set(['us', 'ai'].map((word) => vocabulary.add(word)));

/** Codes of countries, and stations that are called as other words are: only in capitals. */
const ONLY_IN_CAPITALS = new Set('dr sic rai nos ger deu nld ned gbr esp ita sui aut jpn chn kor swe'.split(' '));

/** “SUI SOCIAL” is Italian for “on social media”, and no Switzerland. */
function isItalianOn(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'sui' && longestTerm(words.ids, at + 1)?.atom.in === 'channel';
}

const KANA = /[\u3040-\u30ff]/;

/** `observer.co.uk` is an address, and no place. */
function isEndOfAddress({ tokens }: TextInWords, at: number): boolean {
  const [before, dot] = [tokens[at - 2], tokens[at - 1]];
  return (
    dot?.text === '.' &&
    dot.gap === 'none' &&
    tokens[at]?.gap === 'none' &&
    before?.kind === 'word' &&
    !isInitial(before)
  );
}

const isInitial = ({ start, end }: { start: number; end: number }): boolean => end - start === 1;

/** 国内, "at home": Japan in Japanese, China in Chinese. */
function isAtHome(words: TextInWords, at: number, end: number): boolean {
  return end === at + 2 && words.tokens[at]?.text === '国' && words.tokens[at + 1]?.text === '内';
}

function homeOf(words: TextInWords): string {
  return KANA.test(words.text) ? 'JP' : 'CN';
}

/** A sort of publication rather than the name of one. */
function isPlainName(name: string): boolean {
  return name === name.toLowerCase();
}

/** A plus joins two words, and is a fence among others of its kind; a slash joins only what it touches: " / " parts clauses. */
export function skipJoiners(words: TextInWords, from: number): number {
  let at = from;
  while (at - from < MAX_JOINERS && JOINERS.has(words.ids[at] ?? 0)) {
    const [token, next] = [words.tokens[at], words.tokens[at + 1]];
    if (token?.text === '+' && (words.tokens[at - 1]?.kind !== 'word' || next?.kind !== 'word')) break;
    if (token?.text === '/' && (token.gap !== 'none' || next?.gap !== 'none')) break;
    at += 1;
  }
  return at;
}

export function skipAll(words: TextInWords, from: number, which: { set: ReadonlySet<number>; most: number }): number {
  let at = from;
  while (at < words.tokens.length && at - from < which.most && which.set.has(words.ids[at] as number)) at += 1;
  return at;
}

/** A list gives one item as long as its words are of one sort ("print, online and TV"); a word of another sort begins the next. */
function addAtom(run: Run, atom: Atom, isNewItem: boolean): void {
  const thing = run.items.at(-1) ?? NOTHING;
  // “韓国への配信、中国でのウェブ使用”: what is said of one place has ended before the next.
  const isNextPlace = run.isAfterUse && sortOf(atom) === 'place' && thing.territories !== null;
  const isOther = isNewItem
    ? run.last !== null && (isNextPlace || sortOf(atom) !== sortOf(run.last))
    : thing.acts.length > 0 && atom.in !== 'act' && atom.in !== 'use';
  if (isOther) run.items.push(withAtom(NOTHING, atom));
  else run.items[run.items.length - 1] = withAtom(thing, atom);
  if (atom.in !== 'use' || isNewItem || run.last === null) run.last = atom.in;
  run.isAfterUse = atom.in === 'use';
}

/** "Press Japan": without a preposition a place does not follow what it limits. */
function isPlaceAfterSubject(run: Run, atom: Atom): boolean {
  const thing = run.items.at(-1) ?? NOTHING;
  return (
    (atom.in === 'territory' || atom.in === 'part') &&
    thing.territories === null &&
    (thing.purposes.length > 0 || thing.isOdd) &&
    thing.channels.length === 0
  );
}

const WHERE = new Set(
  'in on en dans sur em au aux im auf nel nella sui sulle su nos nas i pa op na в на for fur zur zum pour para per voor till для'.split(
    ' ',
  ),
);
const MEDIA_AND_ENDS = new Set(['channel', 'purpose', 'odd']);

/** "In Kenya nor in Uganda", "in books, on calendars": a list may say its preposition again, before more of the same sort. */
function afterPreposition(words: TextInWords, at: number, last: Atom): number {
  if (!WHERE.has(words.tokens[at]?.text ?? '')) return at;
  const next = termAt(words, at + 1) ?? termAt(words, skipAll(words, at + 1, { set: FILLERS, most: 2 }));
  if (next === null) return at;
  const [sort, sortBefore] = [sortOf(next.atom), sortOf(last)];
  const isAlike = MEDIA_AND_ENDS.has(sort) && MEDIA_AND_ENDS.has(sortBefore);
  const isSamePlace = sort === 'place' && sortBefore === 'place' && words.tokens[at - 1]?.kind === 'word';
  return isAlike || isSamePlace ? at + 1 : at;
}

const OUTSIDE_STARTS = new Set(['以', '이', '国', '국']);

/** 日本以外, 日本国外, "other than Japan", said after the place: the index after it; null when the place is meant as it stands. */
function afterOutside(words: TextInWords, term: { atom: Atom; end: number }): number | null {
  if (term.atom.in !== 'territory') return null;
  const [first, second] = [words.tokens[term.end]?.text, words.tokens[term.end + 1]?.text];
  return OUTSIDE_STARTS.has(first ?? '') && (second === '外' || second === '외') ? term.end + 2 : null;
}

function turnOutside(run: Run): void {
  run.items[run.items.length - 1] = thingWith(run.items.at(-1) ?? NOTHING, { isOutside: true });
}

const PLACES = new Set(['territory', 'part', 'rest', 'world']);

function sortOf(atom: Atom | Atom['in']): string {
  const sort = typeof atom === 'string' ? atom : atom.in;
  return PLACES.has(sort) ? 'place' : sort;
}
