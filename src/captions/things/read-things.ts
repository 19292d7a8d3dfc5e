import type { Atom } from '../phrasebook/atoms.ts';
import { beginningsIn, THINGS } from '../phrases/slot-beginnings.ts';
import { isDutchEn, isDutchOf } from '../words/dutch-of.ts';
import { skipAll } from '../words/skip-words.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import { FILLERS, JOINERS } from '../words/word-sets.ts';
import { termAt } from './term-at.ts';
import { allBut, channelsLeft, NOTHING, printAsNamed, type Thing, thingWith, withAtom } from './things.ts';
import { afterOutside, holdsTopic, turnedOutside, turnedTermAt } from './turned-round.ts';

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
    const said = termAt(words, at);
    const turned = said === null ? turnedTermAt(words, at, run.isAfterUse) : null;
    const term = said ?? turned ?? termBehindFillers(words, at);
    if (term !== null && !isNewItem && isPlaceAfterSubject(run, term.atom)) break;
    // A line that begins with a capital begins a clause of its own.
    if (count > 0 && words.tokens[at]?.gap === 'line' && words.tokens[at]?.isTitle === true && !isNewItem) break;
    if (term === null) break;
    words.effort -= 1;
    if (words.effort < 0) break;
    addAtom(run, term.atom, { isNewItem, isTurned: turned !== null });
    const isOtherUse = isNewItem && term.atom.in === 'use' && words.tokens[at - 1]?.kind === 'word';
    const outside = afterOutside(words, run.items.at(-1) ?? NOTHING, term);
    isLoose ||= isNewItem && isAfterUse && words.tokens[at - 1]?.text === ',';
    isAfterUse = term.atom.in === 'use' && (isNewItem ? false : count > 0);
    // “No usar en publicidad, uso exclusivo en España”: behind a comma what comes next may begin with “use”.
    const isUseAlone = isNewItem && term.atom.in === 'use' && words.tokens[at - 1]?.text === ',';
    // “報道以外の使用”: rows of their own speak of 以外, but for places.
    if (!isUseAlone && (outside === null || term.atom.in !== 'territory'))
      readings.push({ end: term.end, items: [...run.items], isLoose });
    if (outside !== null) {
      run.items.push(...turnedOutside(run.items.pop() ?? NOTHING, term.atom.in, holdsTopic(words, from, term.end)));
      readings.push({ end: outside, items: [...run.items], isLoose });
    }
    const end = outside ?? term.end;
    if (readings.length > SHORTER_READINGS + 1) readings.splice(1, 1);
    // In Korean a word may begin with the syllable of a joiner.
    const next = termAt(words, end) === null ? skipJoiners(words, end) : end;
    isNewItem = next > end;
    if (isNewItem) at = afterPreposition(words, { from, at: next }, term.atom);
    else at = isOtherUse ? beforeMedium(words, next) : next;
  }
  return readings.reverse();
}

/** “Of the newspapers”; “of The Straits Times”, “de El País”: a title may begin with what only fills elsewhere. */
function termBehindFillers(words: TextInWords, at: number): ReturnType<typeof termAt> {
  const behind = skipAll(words, at, { set: FILLERS, most: MAX_FILLERS });
  const term = termAt(words, behind);
  if (term !== null || behind - at < 2) return term;
  const title = termAt(words, behind - 1);
  return title?.atom.in === 'title' ? title : null;
}

/** A plus joins two words, and is a fence among others of its kind; a slash joins only what it touches: " / " parts clauses. */
export function skipJoiners(words: TextInWords, from: number): number {
  let at = from + wordsOfJoiner(words, from);
  while (
    at - from < MAX_JOINERS &&
    (JOINERS.has(words.ids[at] ?? 0) || isDutchOf(words, at) || joinsDeeds(words, at))
  ) {
    const [token, next] = [words.tokens[at], words.tokens[at + 1]];
    if (token?.text === '+' && (words.tokens[at - 1]?.kind !== 'word' || next?.kind !== 'word')) break;
    if (token?.text === '/' && (token.gap !== 'none' || next?.gap !== 'none')) break;
    at += 1;
  }
  return at;
}

/** “Advertising as well as archiving”: how many words of a joiner of several stand at `from`. */
function wordsOfJoiner({ tokens }: TextInWords, from: number): number {
  const found = LONG_JOINERS.find((joiner) => joiner.every((word, at) => tokens[from + at]?.text === word));
  return found?.length ?? 0;
}

const LONG_JOINERS: readonly (readonly string[])[] = [
  'as well as',
  'ainsi que',
  'asi como',
  'bem como',
  'assim como',
  'cosi come',
  'nonche',
  'alsmede',
  'а также',
].map((joiner) => joiner.split(' '));

/** “Reclame en bewerking”: before a place “en” may be French or Spanish in a text that is Dutch elsewhere. */
export function joinsDeeds(words: TextInWords, at: number): boolean {
  if (!isDutchEn(words, at)) return false;
  const next = termAt(words, at + 1) ?? termAt(words, skipAll(words, at + 1, { set: FILLERS, most: 2 }));
  return next !== null && sortOf(next.atom) !== 'place';
}

/** A list gives one item as long as its words are of one sort ("print, online and TV"); a word of another sort begins the next. */
function addAtom(run: Run, atom: Atom, { isNewItem, isTurned }: { isNewItem: boolean; isTurned: boolean }): void {
  const thing = run.items.at(-1) ?? NOTHING;
  // “韓国への配信、中国でのウェブ使用”: what is said of one place has ended before the next.
  const isNextPlace = run.isAfterUse && sortOf(atom) === 'place' && thing.territories !== null;
  const isOther = isNewItem
    ? run.last !== null && (isNextPlace || sortOf(atom) !== sortOf(run.last))
    : thing.acts.length > 0 && atom.in !== 'act' && atom.in !== 'use';
  const add = isTurned ? allBut : isNewItem ? withAtom : saidOf;
  if (isOther) run.items.push(add(NOTHING, atom));
  else run.items[run.items.length - 1] = add(thing, atom);
  if (atom.in !== 'use' || isNewItem || run.last === null) run.last = atom.in;
  run.isAfterUse = atom.in === 'use';
}

/** What is joined adds to the list; what stands beside the rest of its item says more of it. */
function saidOf(thing: Thing, atom: Atom): Thing {
  const said = withAtom(thing, atom);
  if (atom.in !== 'channel') return said;
  const narrower = printAsNamed(channelsLeft(thing), atom.values);
  return narrower.length < said.channels.length ? thingWith(said, { narrower }) : said;
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
/** “Geen gebruik in reclame of gebruik op sociale media”: the second use is another one, and no part of the first. */
function beforeMedium(words: TextInWords, at: number): number {
  if (!WHERE.has(words.tokens[at]?.text ?? '')) return at;
  const next = termAt(words, at + 1) ?? termAt(words, skipAll(words, at + 1, { set: FILLERS, most: 2 }));
  return next !== null && MEDIA_AND_ENDS.has(sortOf(next.atom)) ? at + 1 : at;
}

const MEDIA_AND_ENDS = new Set(['channel', 'purpose', 'odd']);

/** "In Kenya nor in Uganda", "in books, on calendars": a list may say its preposition again, before more of the same sort. */
function afterPreposition(words: TextInWords, { from, at }: { from: number; at: number }, last: Atom): number {
  const { text = '' } = words.tokens[at] ?? {};
  if (!WHERE.has(text) && text !== 'a') return at;
  const next = termAt(words, at + 1) ?? termAt(words, skipAll(words, at + 1, { set: FILLERS, most: 2 }));
  if (next === null) return at;
  const [sort, sortBefore] = [sortOf(next.atom), sortOf(last)];
  const isAlike = text !== 'a' && MEDIA_AND_ENDS.has(sort) && MEDIA_AND_ENDS.has(sortBefore);
  const isSamePlace =
    sort === 'place' &&
    sortBefore === 'place' &&
    (words.tokens[at - 1]?.kind === 'word' || (isSaidBefore(words, from, text) && isJoinedOn(words, next.end)));
  return isAlike || isSamePlace ? at + 1 : at;
}

/** “For Spain, for Portugal and for Andorra”: the list began with the same preposition, and a word joins its last to it. */
function isSaidBefore({ tokens }: TextInWords, from: number, preposition: string): boolean {
  return (
    tokens[from - 1]?.text === preposition ||
    tokens[from - 2]?.text === preposition ||
    tokens[from]?.text === preposition
  );
}

const isJoinedOn = ({ tokens, ids }: TextInWords, at: number): boolean =>
  tokens[at]?.kind === 'word' && JOINERS.has(ids[at] ?? 0);

const PLACES = new Set(['territory', 'part', 'rest', 'world']);

function sortOf(atom: Atom | Atom['in']): string {
  const sort = typeof atom === 'string' ? atom : atom.in;
  return PLACES.has(sort) ? 'place' : sort;
}
