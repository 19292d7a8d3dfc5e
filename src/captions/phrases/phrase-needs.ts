import { numbersByToken } from '../words/numbers-by-token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Place } from './phrase-places.ts';

/**
 * What rows must still find at a place: every way on needs a word of a small set, or one with which a slot begins. Where a text
 * holds none of them ahead the way is not walked, so that prose costs little however many rows there are. A set of words
 * is a few numbers of 32 bits each, where common words have a bit of their own and rare ones share theirs; the last of them
 * are the sorts of slots, as `slot-beginnings.ts` numbers them.
 */
export interface Needs {
  /** The bit of each word that some row waits for, by the word's number, counted from 1; 0 for the others. */
  bitOf: Uint8Array;
}

/** The mark that ends a sentence; “Hello!” and “OK!” are titles. */
export const STOP = '.';
const NUMBERS = 8;
/** Set in every text: what a place needs where a row ends, or where a way waits for no word. */
const NOTHING_NEEDED = 1;
const BEGINNINGS = NUMBERS - 1;
const OWN_BITS = 191;
const SHARED_BITS = 32;
/** Words so common in prose that waiting for them rules out little. */
const COMMON = new Set(
  `the a an in on at of for to by from with and or as is are be this that
was were been has had have will would his her its it they their who which what but within during after before over against near into up
river again outside building houses session wait past match service court station speaking officials premiere
all any some one two three first second last new day days people part take taken made moved help shows seen left right end out city
de la le les du des en et el los del y al da do e o il di van het een op te der die das und im am zu von mit i och av till
un une une au aux par pour que qui dans sur est son sa ses pas ein eine einer dem den bei nach auf vor als ist por para con su se lo una
lors della dei nel per voor met bij em com na no som for ikke inte в и на с по из за не
, . - / : ( ) " '
의 에 을 를 은 는 이 가 서 로 도 고 하 한 다 지 기 시 구 명 장 문 전 일 년 월 사 진 보 인 대 전 후 중 국 해 자 들 만 원 의 을 과 와 を に の は が で と も た し て な い 日 月 年 人 大 国 國 的 在 和 了`.split(
    /\s+/,
  ),
);

interface Need {
  words: ReadonlySet<number>;
  /** Of the slots that would do as well as one of the words. */
  beginnings: number;
  /** How likely prose is to hold one of them: the lower, the better a need. */
  weight: number;
}

/** Writes into the places behind slots and gaps what they need, for those cost most to try. To be called once rows and vocabulary hold what they should. */
export function noteNeeds<Row>(
  starts: readonly Place<Row>[],
  vocabulary: Vocabulary,
  beginningsOf: (slot: string) => number,
): Needs {
  const weights = [0, ...Array.from(vocabulary.words(), weightOf)];
  const sought: Sought<Row> = {
    known: new Map(),
    asked: new Map(),
    weights,
    beginningsOf,
    stop: vocabulary.idOf(STOP),
  };
  for (const start of starts) needOf(start, sought);
  const bitOf = bitsOf([...sought.asked.values()], weights);
  for (const [place, need] of sought.asked) place.needs = bitsIn(need, bitOf);
  return { bitOf };
}

/** A text as needs see it: the numbers of its words, the slots that may begin at each, and the marks that end a sentence for sure. */
export interface Offering {
  ids: readonly number[];
  beginnings: readonly number[];
  stops: readonly number[];
}

/** What the words of a text from each of its places on can satisfy, up to the next of those marks. */
export function offersAhead({ ids, beginnings, stops }: Offering, { bitOf }: Needs): number[] {
  const offers = numbersByToken((ids.length + 1) * NUMBERS);
  offers[ids.length * NUMBERS] = NOTHING_NEEDED;
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    const here = at * NUMBERS;
    if (stops[at] === 1) offers[here] = NOTHING_NEEDED;
    else
      for (let number = here; number < here + NUMBERS; number += 1) offers[number] = offers[number + NUMBERS] as number;
    const bit = bitOf[ids[at] as number] as number;
    if (bit !== 0) (offers[here + (bit >> 5)] as number) |= 1 << (bit & 31);
    (offers[here + BEGINNINGS] as number) |= beginnings[at] as number;
  }
  return offers;
}

/** What any of the ways needs. */
export function needsOfAny(ways: readonly { needs: Int32Array | null }[]): Int32Array {
  const any = new Int32Array(NUMBERS);
  for (const { needs } of ways)
    for (let number = 0; number < NUMBERS; number += 1)
      (any[number] as number) |= needs?.[number] ?? NO_NEEDS[number] ?? 0;
  return any;
}

/** What each of the ways needs, one behind the other: walks look at them more often than at anything else. */
export function needsInRow(ways: readonly { needs: Int32Array | null }[]): Int32Array {
  const inRow = new Int32Array(ways.length * NUMBERS);
  for (const [index, { needs }] of ways.entries()) inRow.set(needs ?? NO_NEEDS, index * NUMBERS);
  return inRow;
}

const NO_NEEDS = Int32Array.of(NOTHING_NEEDED, ...new Array<number>(NUMBERS - 1).fill(0));

/** Whether the words from `at` on can satisfy the needs of this number in a row. */
export function couldSatisfy(needs: Int32Array, offers: readonly number[], at: number, index = 0): boolean {
  const need = index * NUMBERS;
  const offer = at * NUMBERS;
  return (
    ((needs[need] as number) & (offers[offer] as number)) !== 0 ||
    ((needs[need + 1] as number) & (offers[offer + 1] as number)) !== 0 ||
    ((needs[need + 2] as number) & (offers[offer + 2] as number)) !== 0 ||
    ((needs[need + 3] as number) & (offers[offer + 3] as number)) !== 0 ||
    ((needs[need + 4] as number) & (offers[offer + 4] as number)) !== 0 ||
    ((needs[need + 5] as number) & (offers[offer + 5] as number)) !== 0 ||
    ((needs[need + 6] as number) & (offers[offer + 6] as number)) !== 0 ||
    ((needs[need + 7] as number) & (offers[offer + 7] as number)) !== 0
  );
}

/** Long words are rare; an East Asian character is a part of one. */
function weightOf(word: string): number {
  if (COMMON.has(word)) return 1;
  return word.charCodeAt(0) > 0x2e80 ? 0.01 : 0.5 ** word.length;
}

interface Sought<Row> {
  known: Map<Place<Row>, Need | null>;
  /** Of the places behind slots and gaps. */
  asked: Map<Place<Row>, Need>;
  weights: readonly number[];
  beginningsOf: (slot: string) => number;
  /** The number of the mark that ends a sentence, where a phrase holds it. */
  stop: number;
}

/** What every way on from the place needs; null where one needs nothing. */
function needOf<Row>(place: Place<Row>, sought: Sought<Row>): Need | null {
  const known = sought.known.get(place);
  if (known !== undefined) return known;
  const need = workOutNeed(place, sought);
  sought.known.set(place, need);
  return need;
}

function workOutNeed<Row>(place: Place<Row>, sought: Sought<Row>): Need | null {
  if (place.either.length > 0) return allOf(place.either.map((way) => needOf(way, sought)));
  if (place.next === null) return null;
  const need = needOf(place.next, sought);
  // What follows the end of a sentence is out of sight from before it.
  const behind = place.word === sought.stop ? null : need;
  if (place.word !== 0)
    return rarer(behind, { words: new Set([place.word]), beginnings: 0, weight: sought.weights[place.word] ?? 1 });
  if (need !== null) sought.asked.set(place.next, need);
  const beginnings = place.slot === null ? ANYWHERE : sought.beginningsOf(place.slot);
  return (beginnings & ANYWHERE) === 0 ? rarer(need, { words: new Set(), beginnings, weight: SLOT_WEIGHT }) : need;
}

/** The bit of slots that may begin with any word. */
const ANYWHERE = 1;
/** A word with which a slot begins is as likely as one of two letters. */
const SLOT_WEIGHT = 0.3;

function rarer(behind: Need | null, here: Need): Need {
  return behind !== null && behind.weight < here.weight ? behind : here;
}

function allOf(ways: readonly (Need | null)[]): Need | null {
  const words = new Set<number>();
  let [beginnings, weight] = [0, 0];
  for (const way of ways) {
    if (way === null) return null;
    if (ways.length === 1) return way;
    for (const word of way.words) words.add(word);
    beginnings |= way.beginnings;
    weight += way.weight;
  }
  return { words, beginnings, weight };
}

/** The commonest words first, so that the bits that are shared are seldom set. */
function bitsOf(needs: readonly Need[], weights: readonly number[]): Uint8Array {
  const words = [...new Set(needs.flatMap((need) => [...need.words]))];
  const ordered = words.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0));
  const bitOf = new Uint8Array(weights.length);
  for (const [rank, word] of ordered.entries())
    bitOf[word] = 1 + (rank < OWN_BITS ? rank : OWN_BITS + ((rank - OWN_BITS) % SHARED_BITS));
  return bitOf;
}

function bitsIn({ words, beginnings }: Need, bitOf: Uint8Array): Int32Array {
  const bits = new Int32Array(NUMBERS);
  bits[BEGINNINGS] = beginnings;
  for (const word of words) {
    const bit = bitOf[word] as number;
    (bits[bit >> 5] as number) |= 1 << (bit & 31);
  }
  return bits;
}
