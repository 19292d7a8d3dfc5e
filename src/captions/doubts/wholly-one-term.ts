import type { Span } from '../../vocabulary/texts.ts';
import { isBehindNewsAndCredit } from '../behind-credits/news-before.ts';
import type { Understood } from '../phrases/understand.ts';
import { DESK_MARKS } from '../words/desk-marks.ts';
import type { Stretch } from '../words/stretch.ts';
import { isProse, type TextInWords } from '../words/text-in-words.ts';
import { PREPOSITIONS } from '../words/word-sets.ts';

/** In words. */
const LONGEST = 6;
const LONGEST_APART = 16;
/** Japanese desks set what a photo is of apart by “=” as well. */
const FENCES = new Set([...DESK_MARKS, '=']);

/**
 * “… on Friday. Hold for Sunday. (AP Photo/Jane Roe)”, “Exclusive to the Sun.”, “*** Nobody but The Courier ***”: whether a short sentence of a caption that was taken for news,
 * or what stands between marks or on a line of its own, is terms from its first word to its last. `passedOver` is what would restrict and was taken so.
 */
export function isWhollyOneTerm(
  words: TextInWords,
  { from, to }: Stretch,
  { matches, passedOver }: { matches: readonly Understood[]; passedOver: readonly Understood[] },
): boolean {
  if (!isProse(words)) return false;
  if (to - from <= LONGEST_APART && isSetApart(words, { from, to })) {
    if (coversAll(passedOver, { from, to })) return true;
    // “*** Exclusivité Paris Match jusqu'au 15 mai ***”
    if (namesWhose(words, from)) return !matches.some((match) => from <= match.from && match.restrictions.length > 0);
  }
  if (to - from > LONGEST) return false;
  if (opensExclusive(words, from)) return !matches.some((match) => from <= match.from && match.restrictions.length > 0);
  if (from > 0 && !(endsSentence(words, from - 1) && endsSentence(words, to))) return false;
  return coversAll(passedOver, { from, to });
}

/** “(AP Photo/Jane Roe) "No sales"”: behind the credit of a caption no sign is read out, unless words lead to it. */
export function isQuotedTerm(
  words: TextInWords,
  { from, to }: Stretch,
  { passedOver, quotes }: { passedOver: readonly Understood[]; quotes: readonly Span[] },
): boolean {
  const { tokens } = words;
  const [start, opening] = [tokens[from]?.start ?? 0, tokens[from - 1]];
  if (!(coversAll(passedOver, { from, to }) && isBehindNewsAndCredit(quotes, start))) return false;
  const before = tokens[from - 2];
  const isLedTo =
    before?.kind === 'word' ? !quotes.some(({ end }) => end === before.end) : LEADS_ON.has(before?.text ?? '');
  return opening?.text !== '"' || !isLedTo;
}

const LEADS_ON = new Set([',', ':', '-']);

const coversAll = (passedOver: readonly Understood[], { from, to }: Stretch): boolean =>
  passedOver.some((match) => match.from === from && match.to >= to);

/** Between marks of a desk, in brackets, before a dash and the news, or on a line of its own behind another. */
export function isSetApart(words: TextInWords, { from, to }: Stretch): boolean {
  const { tokens } = words;
  const [before, after] = [tokens[from - 1], tokens[to]];
  // “Release Sunday - Fans wait …”: before the news and a dash.
  if (before === undefined) return after?.text === '-' && after.gap !== 'none';
  if (FENCES.has(before.text)) return after === undefined || FENCES.has(after.text) || after.text === '.';
  if (before.text === '(') return after?.text === ')' || tokens[to + 1]?.text === ')';
  const isOwnLine = tokens[from]?.gap === 'line' || LINE.test(words.text.slice(before.start, tokens[from]?.start));
  return isOwnLine && (after === undefined || after.text === '.' || after.gap === 'line');
}

const LINE = /[\n\r]/;

const endsSentence = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.text === '.' || tokens[at]?.text === '!';

const opensExclusive = ({ tokens, ids }: TextInWords, from: number): boolean =>
  EXCLUSIVE.has(tokens[from]?.text ?? '') && PREPOSITIONS.has(ids[from + 1] ?? 0);

const namesWhose = ({ tokens }: TextInWords, from: number): boolean =>
  EXCLUSIVE.has(tokens[from]?.text ?? '') && tokens[from + 1]?.isTitle === true;

const EXCLUSIVE = new Set(
  'exclusive exclusively exklusiv exclusivite exclusivement exclusiva exclusivo esclusiva esclusivo exclusividade exclusief eksklusivt exklusivt эксклюзивно'.split(
    ' ',
  ),
);
