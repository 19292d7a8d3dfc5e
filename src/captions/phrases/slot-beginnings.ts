import { beginsSaying } from '../things/exceptions.ts';
import { MAX_NAME_WORDS, PURPOSE_ENDING } from '../things/read-names.ts';
import { couldBeginMoment } from '../times/read-moment.ts';
import { couldBeginSpan } from '../times/read-span-of-days.ts';
import { couldBeginDayName } from '../times/read-weekday.ts';
import { beginsTerm, vocabulary } from '../words/lexicon.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import type { Spelt } from '../words/spelt.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { idsOf, WORD_CLASSES } from '../words/word-classes.ts';
import { FILLERS, NOUNS_OF_USE, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import type { Offering } from './phrase-needs.ts';
import { sentenceStops } from './sentence-stops.ts';

// One bit for each sort of slot.
const ANYTHING = 1;
export const THINGS = 2;
const MOMENT = 4;
const SPAN = 8;
const NUMBER = 16;
const NAME = 32;
const QUOTE = 64;
const PLACE_OUTSIDE = 128;
const END = 256;
const MARKET = 512;
/** Of words that may stand before things, or before a moment. */
const FILLER = 1024;
const ARTICLE = 2048;
/** Of words with which a sentence may name a part of all uses before it says what holds there. */
export const LEAD = 4096;
/** Of words that begin a term. */
export const TERM = 8192;
const DAY_NAME = 16_384;
const FIRST_CLASS = 32_768;

const CLASSES = Object.entries(WORD_CLASSES).map(([slot, ids], index) => ({ slot, ids, bit: FIRST_CLASS << index }));
const BITS = new Map([
  ...CLASSES.map(({ slot, bit }) => [slot, bit] as const),
  ...Object.entries({
    things: THINGS,
    'ends-listed': THINGS,
    takers: TERM,
    freed: THINGS,
    'freed-places': THINGS,
    places: THINGS,
    moment: MOMENT,
    'day-name': DAY_NAME,
    days: SPAN,
    'days-counted': SPAN,
    n: NUMBER,
    quote: QUOTE,
  }),
  ...Object.entries({ outside: PLACE_OUTSIDE, ends: END, market: MARKET }),
  ...Object.entries({ name: NAME, magazine: NAME, titles: NAME, houses: NAME | QUOTE }),
]);

/** The slots that are one word, whichever has the bit. */
export const ONE_WORD = CLASSES.reduce((bits, { bit }) => bits | bit, NUMBER);

/** The bits of which a token must have one for the slot to take anything there. */
export const beginningsOf = (slot: string): number => BITS.get(slot) ?? ANYTHING;

/** Articles and words for an hour before a day. */
export const BEFORE_MOMENT = idsOf('las los la el le les il lo alle ore den dem der um as aos o a om klockan kl');
const OUT = vocabulary.add('out');

/**
 * The slots that may begin at each token, and behind the last of them. Most words of prose begin nothing: one look here spares a grammar
 * nearly all of its work. To be asked once the words of the text have their numbers.
 */
export function beginningsIn(words: TextInWords): readonly number[] {
  if (words.beginnings !== null) return words.beginnings;
  const { tokens, ids } = words;
  const beginnings = numbersByToken(tokens.length + 1);
  beginnings[tokens.length] = ANYTHING;
  let untilOut = MAX_NAME_WORDS;
  let next = 0;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const id = ids[at] as number;
    let here = bitsOfWord(id) | bitsOfSpelt((tokens[at] as Token).spelt);
    if ((here & FILLER) !== 0) here |= next & THINGS;
    if ((here & ARTICLE) !== 0) here |= next & MOMENT;
    untilOut = id === OUT ? 0 : untilOut + 1;
    if (untilOut > 0 && untilOut <= MAX_NAME_WORDS) here |= MARKET;
    beginnings[at] = here;
    next = here;
  }
  words.beginnings = beginnings;
  return beginnings;
}

/** The text as rows see it that ask what it holds ahead. */
export const offeringOf = (words: TextInWords): Offering => ({
  ids: words.ids,
  beginnings: beginningsIn(words),
  stops: sentenceStops(words),
});

let bitsOfWords = new Int32Array(0);

function bitsOfWord(id: number): number {
  if (bitsOfWords.length === 0)
    bitsOfWords = Int32Array.from({ length: vocabulary.size + 1 }, (_, word) => workOut(word));
  return bitsOfWords[id] as number;
}

function workOut(id: number): number {
  let bits = beginsTerm(id) ? THINGS | TERM | LEAD : 0;
  if (FILLERS.has(id)) bits |= FILLER | LEAD;
  if (PREPOSITIONS.has(id)) bits |= LEAD;
  if (BEFORE_MOMENT.has(id)) bits |= ARTICLE;
  if (OUTSIDE.has(id)) bits |= PLACE_OUTSIDE | LEAD;
  if (beginsSaying('all-but', id) || beginsSaying('not', id)) bits |= FILLER;
  if (beginsSaying('except', id)) bits |= LEAD;
  for (const { ids, bit } of CLASSES) if (ids.has(id)) bits |= bit;
  return bits;
}

function bitsOfSpelt(spelt: Spelt): number {
  const { known, kind, text, isTitle } = spelt;
  if (known.begins !== -1) return known.begins;
  let bits = ANYTHING;
  if (kind === 'number') bits |= NUMBER | NAME;
  if (isTitle) bits |= NAME;
  if (text === '"' || text === "'") bits |= QUOTE;
  if (couldBeginMoment(spelt)) bits |= MOMENT;
  if (couldBeginDayName(spelt)) bits |= DAY_NAME;
  if (couldBeginSpan(spelt)) bits |= SPAN;
  if (NOUNS_OF_USE.has(text)) bits |= LEAD;
  if (PURPOSE_ENDING.test(text)) bits |= END;
  known.begins = bits;
  return bits;
}
