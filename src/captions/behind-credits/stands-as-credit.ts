import { isClauseEnd, isClauseStart, isCreditField, isProse, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { isPhotoBy, startOfCredit } from './after-credit.ts';
import { MIN_NEWS } from './news-before.ts';

const BY = new Set('by von di de da par door av af'.split(' '));

/**
 * “… in Oslo. REUTERS/Jane Roe”, “(Foto: Jan Kok/ANP”: behind news, and where no sentence goes on to it. A credit that nothing stands before
 * opens a caption, whose news follows: there few words must end the line.
 */
export function standsAsCredit(words: TextInWords, at: number): boolean {
  const from = startOfCredit(words, at);
  if (from === null || !mayBeLast(words, from, at)) return false;
  const before = words.tokens[from - 1];
  if (before?.kind === 'word' && !BY.has(before.text) && words.tokens[from]?.gap !== 'line') return false;
  return isSpelt(words, from, at) || at - from > 2 || isCreditField(words);
}

/** The same, and behind “Photo: Jane Roe” and “Courtesy of NASA”, which no agency need follow. */
export function standsBehindMaker(words: TextInWords, at: number): boolean {
  if (standsAsCredit(words, at)) return true;
  const from = startOfCredit(words, at);
  return from !== null && mayBeLast(words, from, at) && (isOpened(words, from, at) || isCourtesy(words, from));
}

/** Whether whoever made the picture is named right before `at`, wherever that stands. */
export function isBehindMaker(words: TextInWords, at: number): boolean {
  const from = startOfCredit(words, at);
  return from !== null && (isSpelt(words, from, at) || isCreditField(words) || standsBehindMaker(words, at));
}

const isSpelt = ({ tokens }: TextInWords, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === '/');

const isCourtesy = ({ tokens }: TextInWords, from: number): boolean =>
  tokens[from - 1]?.text === 'courtesy' || (tokens[from - 1]?.text === 'of' && tokens[from - 2]?.text === 'courtesy');

function mayBeLast(words: TextInWords, from: number, at: number): boolean {
  if (!isProse(words) || !opensText(words, from)) return true;
  return isLastOfLine(words, at) && !holdsDash(words, from, at);
}

/** “Photo: Jane Roe”, “Photo by Jane Roe”, but not “A photo by Jane Roe”. */
function isOpened(words: TextInWords, from: number, at: number): boolean {
  if (!isPhotoBy(words, from)) return false;
  const before = words.tokens[from - 1]?.text ?? '';
  if (before === ':' || BY.has(before)) return isClauseStart(words, from - 2);
  return isClauseStart(words, from) && at > from + 2;
}

/** “Jane Roe/AP - Fans”: behind a dash the news begins. */
const holdsDash = ({ tokens }: TextInWords, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text, gap }) => text === '-' && gap === 'space');

/** Whether too little stands before a credit to be news. */
export const opensText = ({ tokens }: TextInWords, from: number): boolean => (tokens[from]?.start ?? 0) < MIN_NEWS;

/** “Photo: Jane Roe/AP only Saturday”, “(AFP/Jane Roe 48h) Fans wait …”: whether a few words from `at` on end the text, the line or the bracket. */
export function isLastOfLine(words: TextInWords, at: number): boolean {
  const to = endOfRest(words, at, LONGEST_NOTE);
  return to - at <= MOST_OF_NOTE && endsLine(words, to);
}

/** Whether no word of the line or the bracket stands at `at` or behind. */
export function endsLine({ tokens }: TextInWords, at: number): boolean {
  for (let next = at; next < tokens.length; next += 1) {
    if (next - at > MOST_OF_NOTE) return false;
    const { kind, gap, text } = tokens[next] as Token;
    if (gap === 'line' || CLOSES.has(text)) return true;
    // “exp. 05/36”.
    if (kind === 'word') return false;
  }
  return true;
}

const CLOSES = new Set([')', ']']);
/** In UTF-16 units, and in words. */
const LONGEST_NOTE = 60;
const MOST_OF_NOTE = 7;

/** Where the clause ends; what is longer than `most` is not looked at, so that a text without stops is not read to its end from each of its words. */
export function endOfRest(words: TextInWords, at: number, most: number): number {
  const { tokens } = words;
  const last = (tokens[at]?.start ?? 0) + most;
  let to = at + 1;
  while (
    to < tokens.length &&
    (tokens[to - 1]?.end ?? 0) <= last &&
    tokens[to]?.gap !== 'line' &&
    !isClauseEnd(words, to)
  )
    to += 1;
  return to;
}
