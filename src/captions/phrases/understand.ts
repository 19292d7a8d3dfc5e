import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { SourceKind } from '../../vocabulary/uses.ts';
import { holdsNowhere } from '../meaning/holds-nowhere.ts';
import { listsEnds, meant } from '../meaning/meaning-of-row.ts';
import type { Meaning, Reach } from '../phrasebook/row.ts';
import { combined, NOTHING, type Thing } from '../things/things.ts';
import { heldForHour } from '../times/hold-hours.ts';
import { beginsEndOfLicence } from '../vetoes/end-of-licence.ts';
import { isOutcomeRefused, isRowRefused } from '../vetoes/vetoes.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Captures, Walked } from './phrase-walk.ts';
import { readTails, readTailsBeforeException } from './read-tails.ts';
import { noTails, type Tails, tailsWith } from './tails.ts';

/** A stretch of tokens that was understood. */
export interface Understood {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  restrictions: readonly Restriction[];
  role: 'restriction' | 'notice' | 'label' | 'permit';
  sourceKind: SourceKind | null;
  reach: Reach;
  order: number;
  /** "Not in the rest of the world": says again what a clause before it said. */
  repeats: boolean;
  /** It does so where there is anything to say again, and else says nothing: “All other rights reserved”. */
  isRoutine?: boolean;
}

export interface Entry {
  meaning: Meaning;
  reach: Reach;
  order: number;
  /** Words before the row's first that belong to it, as far as their clause reaches. */
  reachBack: number;
  /** Its last words may be any: whose name a picture is given under. */
  endsInGap: boolean;
}

export interface Candidate extends Understood {
  reachBack: number;
  /** “All but editorial use”: words of exception were read. */
  isTurned: boolean;
}

/** With all that follows and belongs to it where that makes sense together, else without: then what follows is left over. */
export function understand(words: TextInWords, from: number, walked: Walked<Entry>): Candidate | null {
  return understandIn(words, from, walked, meant);
}

/** Rows that restrict nothing: notices, what announces terms, and what kind of picture it is. */
const ADDS_NOTHING = new Set<Meaning['does']>(['notice', 'label', 'kind', 'close-rest']);

/** What a row comes to with what its slots took and what follows it. */
export type MeansOfRow = (meaning: Meaning, took: Captures, tails: Tails) => readonly Restriction[] | null;

/** The same, where the head of the sentence says where the row holds. */
export function understandIn(
  words: TextInWords,
  from: number,
  walked: Walked<Entry>,
  means: MeansOfRow,
): Candidate | null {
  if (isRowRefused({ words, from, walked })) return null;
  const { does } = walked.row.meaning;
  const hasTails = !ADDS_NOTHING.has(does) && !(does === 'forbid' && beginsEndOfLicence(words, walked.end));
  const own = hasTails ? readTails(words, walked.end) : noTails(walked.end);
  const understood = understoodFirst(walked, from, {
    tails: hasTails ? tailsToTry(words, own, walked.end) : [own],
    means,
  });
  if (understood === null) return null;
  const { to, restrictions } = understood;
  if (isOutcomeRefused({ words, from, to, does, took: walked.took, restrictions })) return null;
  understood.restrictions = heldForHour(words, to, restrictions);
  return understood;
}

/** With all that follows, else without what is left out, else without any of it: then it is left over. */
function tailsToTry(words: TextInWords, own: Tails, from: number): readonly Tails[] {
  if (own.end === from) return [own];
  const isLeftOut = own.excepted !== null || own.exceptions.length > 0;
  return [own, ...(isLeftOut ? [readTailsBeforeException(words, from)] : []), noTails(from)];
}

function understoodFirst(
  walked: Walked<Entry>,
  from: number,
  { tails, means }: { tails: readonly Tails[]; means: MeansOfRow },
): Candidate | null {
  for (const own of tails) {
    const understood = understoodWith(walked, from, { own, means });
    if (understood !== null) return understood;
  }
  return null;
}

function understoodWith(
  walked: Walked<Entry>,
  from: number,
  { own, means }: { own: Tails; means: MeansOfRow },
): Candidate | null {
  const { row, took } = walked;
  const { meaning, reach, order, reachBack } = row;
  const tails = withPlaceBefore(
    together(took.innerTails, own, meaning.does === 'forbid'),
    listsEnds(took) ? undefined : took.before,
  );
  const restrictions = means(meaning, took, tails);
  if (restrictions === null || restrictions.some(holdsNowhere)) return null;
  const repeats =
    meaning.does === 'close-rest' ||
    (restrictions.length === 0 && (tails.place?.isRest === true || took.things?.some(({ isRest }) => isRest) === true));
  const sourceKind = meaning.does === 'kind' ? meaning.sourceKind : null;
  return {
    from,
    to: tails.end,
    restrictions,
    role: roleOf(meaning, restrictions),
    sourceKind,
    reach,
    order,
    reachBack,
    repeats,
    isRoutine: meaning.does === 'close-rest' && meaning.isRoutine === true,
    isTurned: tails.excepted !== null || took.things?.some(({ allBut }) => allBut !== null) === true,
  };
}

function roleOf(meaning: Meaning, restrictions: readonly Restriction[]): Understood['role'] {
  if (meaning.does === 'label' || meaning.does === 'permit') return meaning.does;
  return restrictions.length === 0 ? 'notice' : 'restriction';
}

/** "In Belgien nicht für Zeitschriften": the place came first. */
function withPlaceBefore(tails: Tails, before: readonly Thing[] | undefined): Tails {
  return before === undefined ? tails : tailsWith(tails, { place: before.reduce(combined, tails.place ?? NOTHING) });
}

function together(inner: Tails | undefined, tails: Tails, isBan: boolean): Tails {
  if (inner === undefined) return tails;
  return tailsWith(tails, {
    place: placeOf(inner, tails, isBan),
    others: [...inner.others, ...tails.others],
    time: tails.time ?? inner.time,
    exceptions: [...inner.exceptions, ...tails.exceptions],
    exempt: tails.exempt ?? inner.exempt,
    excepted: tails.excepted ?? inner.excepted,
    isMoreBehind: tails.isMoreBehind || inner.isMoreBehind,
  });
}

/** “For use by newspapers only in Japan” says both; of “use in Europe only in France” the second limits the first. */
function placeOf({ place: inner }: Tails, { place }: Tails, isBan: boolean): Thing | null {
  if (inner === null || place === null) return place ?? inner;
  return !isBan && saysTwice(inner, place) ? place : combined(inner, place);
}

function saysTwice(one: Thing, other: Thing): boolean {
  const lists = (thing: Thing) => [thing.territories ?? [], thing.channels, thing.purposes, thing.titles];
  const others = lists(other);
  return lists(one).some((list, index) => list.length > 0 && (others[index]?.length ?? 0) > 0);
}
