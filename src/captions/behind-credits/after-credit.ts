import { canonicalAgency, mayBeAgency } from '../facts/agency-names.ts';
import { remembering } from '../words/bounded-memory.ts';
import { earlier } from '../words/earlier.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { WordList } from '../words/word-list.ts';

const MAX_CREDIT_WORDS = 12;

/**
 * Whether the words right before `at` are a credit, behind which an agency sets its terms without a stop: "ANP KOEN VAN WEEL netherlands
 * out", "AAP Image/Mick Tsikas no archiving". Every word begins with a capital, and one of the parts is an agency we know.
 */
export function isCreditBefore(words: TextInWords, at: number): boolean {
  if (!couldEndCredit(words, at)) return false;
  return remembered(words, 'credit before', at, () => workOutCreditBefore(words, at));
}

/** Before most words stands one that no credit ends with. */
function couldEndCredit(words: TextInWords, at: number): boolean {
  const before = earlier(words.tokens, at);
  if (before === undefined) return false;
  const isMark = before.text === ',' || before.text === '-';
  return (
    isMark || isCreditWord(before, words.tokens[at], earlier(words.tokens, at, 2)) || hasEastAsianBefore(words, at)
  );
}

function workOutCreditBefore(words: TextInWords, at: number): boolean {
  if (hasEastAsianBefore(words, at) && isEastAsianCreditBefore(words, at)) return true;
  const isCut = words.tokens[at - 1]?.text === ',' || words.tokens[at - 1]?.text === '-';
  const end = isCut ? at - 1 : at;
  const from = firstOfCredit(words, end);
  if (from === end) return false;
  if (!isCut && isPhotoBy(words, from)) return true;
  // Behind a comma news may go on: there the credit must be spelt as one.
  return spellsAgency(words, { from, to: end, mustBeJoined: isCut });
}

/** Where the credit begins that ends right before `at` without a mark between, as an index of tokens; null where none does. */
export function startOfCredit(words: TextInWords, at: number): number | null {
  const from = remembered(words, 'start of credit', at, () => workOutStart(words, at));
  return from === NO_CREDIT ? null : from;
}

const NO_CREDIT = -1;

function workOutStart(words: TextInWords, at: number): number {
  const from = firstOfCredit(words, at);
  if (from === at) return NO_CREDIT;
  return isPhotoBy(words, from) || spellsAgency(words, { from, to: at, mustBeJoined: false }) ? from : NO_CREDIT;
}

function firstOfCredit(words: TextInWords, end: number): number {
  const { tokens } = words;
  let from = end;
  while (from > 0 && end - from < MAX_CREDIT_WORDS) {
    const goesOn =
      isCreditWord(earlier(tokens, from), tokens[from], earlier(tokens, from, 2)) || opensClient(words, from, end);
    if (!goesOn) break;
    from -= 1;
    // A credit may stand on a line of its own.
    if (tokens[from]?.gap === 'line') break;
  }
  return from;
}

/** “Getty Images for Nike”: before `from` stands “for” behind an agency, and up to `end` a name, which holds a word that no phrase does. */
function opensClient({ tokens, ids, text }: TextInWords, from: number, end: number): boolean {
  if (tokens[from - 1]?.text !== 'for' || from === end || !ids.slice(from, end).includes(0)) return false;
  const before = tokens.slice(Math.max(0, from - 1 - LONGEST_AGENCY), from - 1);
  return before.some(({ start }) => canonicalAgency(text.slice(start, before.at(-1)?.end)) !== null);
}

const LONGEST_AGENCY = 3;

function spellsAgency(
  words: TextInWords,
  { from, to, mustBeJoined }: { from: number; to: number; mustBeJoined: boolean },
): boolean {
  const credit = words.text.slice(words.tokens[from]?.start ?? 0, words.tokens[to - 1]?.end ?? 0);
  const isJoined = credit.includes('/');
  if (mustBeJoined && !isJoined) return false;
  // Most names are one part.
  if (!isJoined && !credit.includes('via')) return namesAgency(credit);
  return credit.split(PARTS).some((part) => namesAgency(part.trim()));
}

const PARTS = /\/|(?:^|\s)via\s/;

/** 新华社记者 李刚 摄, （共同）※: what a credit ends with in Chinese, Japanese and Korean. */
const EAST_ASIAN_CREDIT =
  /(?:[摄攝]|撮影|提供|供[图圖]|共同|時事|기자|연합뉴스|뉴시스|뉴스1)[)\]）】〕]?\s?[※・/|]?\s?$/u;

function isEastAsianCreditBefore({ text, tokens }: TextInWords, at: number): boolean {
  const end = tokens[at]?.start ?? 0;
  return EAST_ASIAN_CREDIT.test(text.slice(Math.max(0, end - LONGEST_CREDIT_END), end));
}

/** Its last word ends in a letter of these scripts, or in 뉴스1, and two marks at most stand behind it. */
function hasEastAsianBefore({ text, tokens }: TextInWords, at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1)
    if (text.charCodeAt((tokens[index] as Token).start) >= FIRST_EAST_ASIAN) return true;
  return false;
}

const FIRST_EAST_ASIAN = 0x3000;

const LONGEST_CREDIT_END = 24;

const PARTICLES = new WordList(['van', 'von', 'de', 'der', 'den', 'di', 'da', 'del', 'la', 'le', 'via']);

const PHOTO = new WordList(['photo', 'picture', 'image', 'foto', 'bild', 'photograph', 'pic']);
const BY = new WordList(['by', 'von', ':', 'de', 'di', 'door', 'av', 'af', 'par']);

/** "Photo by Jane Roe": whoever it is, a credit. */
export function isPhotoBy(words: TextInWords, at: number): boolean {
  const isRun = PHOTO.holds(words.tokens[at]?.spelt) && BY.holds(words.tokens[at + 1]?.spelt);
  return isRun || (BY.holds(earlier(words.tokens, at)?.spelt) && PHOTO.holds(earlier(words.tokens, at, 2)?.spelt));
}

export function isCreditWord(token: Token | undefined, next: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || next?.gap === 'line') return false;
  if (token.kind === 'mark') return token.text === '/' || token.text === '-';
  // "dpa/Jane Roe", "Jane Roe/dpa", "jane roe via reuters".
  const isSmallAgency =
    (next?.text === '/' && next.gap === 'none') ||
    (before?.text === '/' && token.gap === 'none') ||
    (before?.text === 'via' && canonicalAgency(token.text) !== null);
  return token.kind === 'word' && (token.isTitle || isSmallAgency || PARTICLES.holds(token.spelt));
}

/** An agency's name, or one that a name follows: "BELGA PHOTO", "ANP Koen van Weel". */
const namesAgency = (part: string): boolean => mayBeAgency(part) && opensWithAgency(part);

const opensWithAgency = remembering((part: string): boolean => {
  const words = part.split(/\s+/);
  return [words.length, 1, 2].some((count) => canonicalAgency(words.slice(0, count).join(' ')) !== null);
});
