import type { Restriction } from '../../vocabulary/restrictions.ts';
import { holdsNowhere } from '../meaning/holds-nowhere.ts';
import { meant } from '../meaning/meaning-of-row.ts';
import type { Atom } from '../phrasebook/atoms.ts';
import { readTails } from '../phrases/read-tails.ts';
import { noTails, type Tails, tailsWith } from '../phrases/tails.ts';
import { termAt } from '../things/term-at.ts';
import { combined, hasSubject, NOTHING, type Thing, withAtom } from '../things/things.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { isSentenceRefused } from '../vetoes/vetoes.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { type Doing, doingsAt, isRule, mayRule } from '../words/doings.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { JOINERS } from '../words/word-sets.ts';

/** Longer sentences say more than their words alone tell. */
export const MOST_WORDS = 40;

/** A piece of a sentence, of which the whole is made. */
type Piece = { end: number } & (
  | { says: Doing | 'join' }
  | { says: 'thing'; atom: Atom }
  | { says: 'tail'; tails: Tails }
);

/**
 * What a sentence of terms comes to by its words alone, in whatever order they stand: it forbids or leaves nothing else, it
 * names what, and every other word of it is known to add nothing. Null where a word is not known, or it does both.
 */
export function readByWords(words: TextInWords, stretch: Stretch): readonly Restriction[] | null {
  if (stretch.to - stretch.from > MOST_WORDS || !holdsRule(words, stretch)) return null;
  const pieces = cutInPieces(words, stretch);
  const does = pieces === null ? null : doneBy(pieces);
  if (pieces === null || does === null || isOfPartAlone(pieces) || deniesTimeApart(pieces)) return null;
  if (does === 'limit' && passesOverThing(words, pieces, stretch.from)) return null;
  const tails = tailsIn(pieces, stretch.to);
  const things = thingsIn(pieces);
  if (tails === null || things === null || (things.length === 0 && !saysMore(tails))) return null;
  // An embargo in a country, or a country closed for a while: a person tells.
  if (does === 'forbid' && tails.time !== null && !things.some(hasSubject)) return null;
  const restrictions = meant({ does }, { things: things.length === 0 ? [NOTHING] : things }, tails);
  if (restrictions === null || restrictions.length === 0 || restrictions.some(holdsNowhere)) return null;
  return isSentenceRefused({ words, ...stretch, does, restrictions }) ? null : restrictions;
}

/** Whether a word of the stretch forbids, denies or leaves nothing else: without one, nothing is read of it. */
export function holdsRule(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (mayRule((words.tokens[at] as Token).spelt) && doingsAt(words, at).some(({ says }) => isRule(says))) return true;
  return false;
}

function doneBy(pieces: readonly Piece[]): 'forbid' | 'limit' | null {
  const said = new Set(pieces.map(({ says }) => says));
  if (said.has('free') && !said.has('only') && !said.has('strict')) return null;
  if (said.has('only')) return said.has('not') || said.has('forbid') ? null : 'limit';
  // “Not prohibited” allows.
  if (said.has('forbid')) return said.has('not') || said.has('permit') || said.has('must') ? null : 'forbid';
  if (said.has('not')) return 'forbid';
  return said.has('strict') ? 'limit' : null;
}

/**
 * “Print allowed, web not”, “print only, web”: a list of which the rule is said of some items and perhaps not of others.
 * A rule before the list holds for all of it, and one behind it too.
 */
function isOfPartAlone(pieces: readonly Piece[]): boolean {
  const items = itemsOf(pieces);
  // “In Germany only Stern, in Austria only Kurier.”
  const isPlaced = pieces.some((piece) => piece.says === 'thing' && piece.atom.in === 'territory');
  if (isPlaced && items.filter(holdsRuleIn).length > 1) return true;
  const isSplit = items.some((item) => item.some(allows(item)) && !holdsRuleIn(item));
  if (isSplit && items.some((item) => holdsRuleIn(item) && !item.some(allows(item)))) return true;
  const named = items.filter((item) => item.some((piece) => piece.says === 'thing' && piece.atom.in !== 'use'));
  return named.some((item, index) => {
    const rule = item.findIndex(({ says }) => isRule(says));
    if (index > 0 && rule !== -1 && rule < thingIn(item) && !isRuledBefore(named, index)) return true;
    if (rule === -1) return named.length > 1 && item.some(allows(item));
    const thing = thingIn(item);
    const next = named[index + 1];
    return thing < rule && next !== undefined && !next.some(({ says }) => isRule(says) || says === 'also');
  });
}

/** What is free without a word of what, is all of it: “free, and only for the press”. */
const allows =
  (item: readonly Piece[]) =>
  ({ says }: Piece): boolean =>
    says === 'permit' || (says === 'free' && thingIn(item) !== -1);

function itemsOf(pieces: readonly Piece[]): readonly Piece[][] {
  const items: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.says === 'join') items.push([]);
    else items.at(-1)?.push(piece);
  }
  return items;
}

/** “Not for social media and not after 3 May”: behind a denial of its own a time is no part of what was denied before. */
function deniesTimeApart(pieces: readonly Piece[]): boolean {
  const [, ...later] = itemsOf(pieces);
  return later.some(
    (item) =>
      holdsRuleIn(item) &&
      thingIn(item) === -1 &&
      item.some((piece) => piece.says === 'tail' && piece.tails.time !== null),
  );
}

const thingIn = (item: readonly Piece[]): number =>
  item.findIndex((piece) => piece.says === 'thing' && piece.atom.in !== 'use');

/** “Japan web, no TV”: a denial of its own is said of nothing before it, but for where it holds. */
const isRuledBefore = (items: readonly Piece[][], index: number): boolean =>
  items
    .slice(0, index)
    .every((item) => holdsRuleIn(item) || item.every((piece) => piece.says !== 'thing' || PLACES.has(piece.atom.in)));

const holdsRuleIn = (item: readonly Piece[]): boolean => item.some(({ says }) => isRule(says));

/** “Only print in Germany”: the verb may be the medium, and what is left would be wider without it. */
function passesOverThing(words: TextInWords, pieces: readonly Piece[], from: number): boolean {
  let at = from;
  return pieces.some(({ says, end }) => {
    const term = says === 'idle' ? termAt(words, at) : null;
    at = end;
    return term !== null && term.end === end && SUBJECTS.has(term.atom.in);
  });
}

/** What the words alone do not tell: a time, what is left out of a place, whom to ask, what for. */
const saysMore = ({ time, exceptions, isTied, isEditorial, ask }: Tails): boolean =>
  time !== null || exceptions.length > 0 || isTied || isEditorial || ask !== null;

/** What all of them say together; null where two of them tell a time. */
function tailsIn(pieces: readonly Piece[], end: number): Tails | null {
  let all = noTails(end);
  for (const piece of pieces) {
    if (piece.says !== 'tail') continue;
    const { tails } = piece;
    if (all.time !== null && tails.time !== null) return null;
    all = tailsWith(all, {
      time: all.time ?? tails.time,
      exceptions: [...all.exceptions, ...tails.exceptions],
      ask: all.ask ?? tails.ask,
      isTied: all.isTied || tails.isTied,
      isEditorial: all.isEditorial || tails.isEditorial,
    });
  }
  return all;
}

const PLACES = new Set<Atom['in']>(['territory', 'world']);
const SUBJECTS = new Set<Atom['in']>(['channel', 'purpose', 'act', 'title', 'odd']);

/** What is named, each sort by itself, in the places that are named; null where it is not clear which holds where. */
function thingsIn(pieces: readonly Piece[]): Thing[] | null {
  const subjects: Thing[] = [];
  let place: Thing | null = null;
  let last: Atom['in'] | null = null;
  let isJoined = false;
  let [ends, isLaterItem] = [false, false];
  for (const piece of pieces) {
    if (piece.says === 'join') isJoined = true;
    if (piece.says !== 'thing' || piece.atom.in === 'use') continue;
    const { atom } = piece;
    const isPlace = PLACES.has(atom.in);
    if (!isPlace && !SUBJECTS.has(atom.in)) return null;
    if (isJoined && last !== null && isPlace !== PLACES.has(last)) return null;
    // “TV prohibited in Japan, print in Korea”: a place, something else, and a place again; or a place behind a list.
    if (isPlace && (ends || isLaterItem)) return null;
    if (isPlace) place = withAtom(place ?? NOTHING, atom);
    else if (subjects.length > 0 && (last === atom.in || !isJoined))
      subjects.push(withAtom(subjects.pop() ?? NOTHING, atom));
    else subjects.push(withAtom(NOTHING, atom));
    ends ||= !isPlace && place !== null;
    isLaterItem ||= !isPlace && isJoined && last !== null;
    if (!isPlace && isLaterItem && place !== null && !ends) return null;
    last = atom.in;
    isJoined = false;
  }
  if (place === null) return subjects;
  return subjects.length > 1 ? null : [combined(subjects[0] ?? NOTHING, place)];
}

/** The fewest pieces that make up the stretch; null where a word of it is none. */
function cutInPieces(words: TextInWords, { from, to }: Stretch): Piece[] | null {
  // From each word on: how many pieces there are to the end, and the first of them.
  const count = new Map<number, number>([[to, 0]]);
  const first = new Map<number, Piece>();
  for (let at = to - 1; at >= from; at -= 1) {
    for (const piece of piecesAt(words, at)) {
      const rest = count.get(piece.end);
      if (rest === undefined || rest + 1 >= (count.get(at) ?? Number.POSITIVE_INFINITY)) continue;
      count.set(at, rest + 1);
      first.set(at, piece);
    }
  }
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const piece = first.get(at);
    if (piece === undefined) return null;
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

/** What may stand at a word; of two pieces as long the first counts. */
function piecesAt(words: TextInWords, at: number): readonly Piece[] {
  return remembered(words, 'pieces', at, () => {
    const pieces: Piece[] = [];
    if (JOINERS.has(words.ids[at] ?? 0)) pieces.push({ end: at + 1, says: 'join' });
    const term = termAt(words, at);
    const isThing = term !== null && term.atom.in !== 'use' && !isVerb(words, at);
    // “In Korea also print”, “livre”: what is a thing as well as a word that adds nothing is the thing.
    const isIdle = (says: Doing): boolean => says === 'idle' || says === 'free';
    pieces.push(...doingsAt(words, at).filter(({ end, says }) => !(isThing && isIdle(says) && end <= term.end)));
    if (term !== null) pieces.push({ end: term.end, says: 'thing', atom: term.atom });
    const tails = tailsAt(words, at);
    if (tails.end > at && saysMore(tails) && tails.place === null && tails.others.length === 0 && tails.exempt === null)
      pieces.push({ end: tails.end, says: 'tail', tails });
    if (PICTURE_WORDS.has(words.ids[at] ?? 0) || words.tokens[at]?.text === ':')
      pieces.push({ end: at + 1, says: 'idle' });
    return pieces;
  });
}

const LEADS_VERB = new Set<Doing>(['permit', 'must', 'not']);

/** “No magazine may print it”: a word of another sort than “no print”. */
function isVerb(words: TextInWords, at: number): boolean {
  const isLed = doingsAt(words, at - 1).some(({ says, end }) => end === at && LEADS_VERB.has(says));
  return isLed && VERBS.has(words.tokens[at]?.text ?? '') && words.tokens[at - 1]?.text !== 'no';
}

const VERBS = new Set('print printed drucken gedruckt'.split(' '));

/** What follows, or at the head of a line a time: “Until 3 May 2026 not on the web”. */
function tailsAt(words: TextInWords, at: number): Tails {
  const tails = readTails(words, at);
  const time = tails.end === at ? readTimeTail(words, at) : null;
  return time === null ? tails : tailsWith(tails, { end: time.end, time });
}
