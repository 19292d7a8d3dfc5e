import type { Span } from '../../vocabulary/texts.ts';
import { ORDERS_BEHIND_CREDIT, type OrderBehindCredit } from '../phrasebook/orders-behind-credit.ts';
import { follows, type Pattern, patternOf, type Slots } from '../phrases/follow-pattern.ts';
import { countryOfCode, isWordToo } from '../territories/country-codes.ts';
import { remembering } from '../words/bounded-memory.ts';
import { MONTHS, TOMORROW, WEEKDAYS } from '../words/calendar-words.ts';
import { longestTerm, vocabulary } from '../words/lexicon.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { isCreditBefore } from './after-credit.ts';
import { MIN_EAST_ASIAN_NEWS, MIN_NEWS } from './news-before.ts';

const SLOTS: Slots = {
  day: (word) => WEEKDAYS.has(word) || TOMORROW.has(word) || /^\d{1,2}$/u.test(word),
  number: (word) => /^\d+$/u.test(word),
  month: (word) => MONTHS.has(word),
  place: (word) => PLACES.has(termOf(word)) || (!isWordToo(word) && countryOfCode(word) !== null),
  medium: (word) => termOf(word) === 'channel',
};

const PLACES = new Set(['territory', 'part']);

/** What a word alone names. */
const termOf = (word: string): string => longestTerm([vocabulary.idOf(word)], 0)?.atom.in ?? '';

type Where = 'opens' | 'alone' | 'whole' | 'holds' | 'goesOn' | 'closes' | 'anywhere';

const WHERE: readonly Where[] = ['opens', 'alone', 'whole', 'holds', 'goesOn', 'closes', 'anywhere'];

/** By the words they begin with. */
const ORDERS = new Map<string, { where: Where; pattern: Pattern }[]>();
for (const where of WHERE)
  for (const pattern of ORDERS_BEHIND_CREDIT.flatMap((row) => row[where] ?? []).map((written) =>
    patternOf(written, Object.keys(SLOTS)),
  ))
    for (const word of pattern.first) ORDERS.set(word, [...(ORDERS.get(word) ?? []), { where, pattern }]);

const listed = (list: 'endings' | 'characters'): string[] =>
  ORDERS_BEHIND_CREDIT.flatMap((row: OrderBehindCredit) => row[list]?.split('|') ?? []);
const ENDINGS = listed('endings');
const CHARACTERS = listed('characters');

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/u;
const CURRENCIES = new Set(['£', '$', '€']);
/** Words of a clause that only orders something, and of one that does so in words which news begins with too. */
const MOST_WORDS = 8;
const FEW_WORDS = 3;
const LONGEST = 220;
const LONGEST_EAST_ASIAN = 60;

/** “Freigabe abwarten.”, “Ours till Monday.”, 判決前は、テレビで流さないでください: whether a clause behind the credit of a caption tells a desk what to do. */
export function ordersBehindCredit(words: TextInWords, clause: Stretch, quotes: readonly Span[]): boolean {
  return remembered(words, 'order behind credit', clause.from, () => {
    const { start, text } = quoteOf(words, clause);
    if (text.length > LONGEST) return false;
    const least = EAST_ASIAN.test(text) ? MIN_EAST_ASIAN_NEWS : MIN_NEWS;
    const last = quotes.findLast((quote) => quote.start >= least);
    if (least === MIN_EAST_ASIAN_NEWS && last !== undefined && last.end < start + text.length)
      return endsInOrder(words.text.slice(Math.max(start, last.end), start + text.length));
    if (last !== undefined && last.end <= start + 1) return isOrder(words, clause);
    return least === MIN_EAST_ASIAN_NEWS && isCreditBefore(words, clause.from) && endsInOrder(text);
  });
}

/** Whether Chinese, Japanese or Korean words behind a credit end as an order does. */
export function endsInOrder(text: string): boolean {
  if (text.length > LONGEST_EAST_ASIAN) return false;
  return ENDINGS.some((ending) => text.endsWith(ending)) || CHARACTERS.some((one) => text.includes(one));
}

/** Whether the words, wherever they stand, tell a desk what to do as no credit does. */
export function isOrder({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  const own = tokens.slice(from, to);
  const said = own.filter(({ kind, text }) => kind !== 'mark' || CURRENCIES.has(text));
  let at = 0;
  let commas = own.filter(isComma).length;
  for (const [index, token] of own.entries()) {
    if (isComma(token)) commas -= 1;
    if (token !== said[at]) continue;
    const place = {
      isFirst: at === 0,
      isBehindComma: isComma(own[index - 1]),
      length: said.length,
      isLast: commas === 0,
    };
    const says = keysOf(token.text).some((key) =>
      ORDERS.get(key)?.some(
        ({ where, pattern }) =>
          mayStand(where, place) &&
          follows(said, { at, to: said.length, isWhole: where === 'whole' }, pattern.start, SLOTS),
      ),
    );
    if (says) return true;
    at += 1;
  }
  return false;
}

/** A word, and the slots it fills. */
const keysOf = remembering((word: string): readonly string[] => [
  word,
  ...Object.entries(SLOTS).flatMap(([slot, fills]) => (fills(word) ? `{${slot}}` : [])),
]);

/** Whether some order begins with the word. */
export const mayOpenOrder = (word: string): boolean => keysOf(word).some((key) => ORDERS.has(key));

interface Place {
  isFirst: boolean;
  isBehindComma: boolean;
  /** How many words the clause has. */
  length: number;
  /** No comma follows. */
  isLast: boolean;
}

function mayStand(where: Where, { isFirst, isBehindComma, length, isLast }: Place): boolean {
  if (where === 'opens') return isFirst && length <= MOST_WORDS;
  if (where === 'alone') return isFirst && length <= FEW_WORDS;
  if (where === 'whole') return isFirst;
  if (where === 'holds') return length <= MOST_WORDS;
  if (where === 'goesOn') return isFirst || isBehindComma;
  return where === 'anywhere' || (isBehindComma && isLast);
}

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === ';';
