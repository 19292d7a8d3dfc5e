import { isHarmless, type Leftover } from '../doubts/harmless-words.ts';
import { canonicalAgency } from '../facts/agency-names.ts';
import { isSmallCreditWord } from '../facts/credit/small-credit-words.ts';
import { isGlue } from '../news/accept-matches.ts';
import { isDayAlone } from '../times/dated-behind.ts';
import { WEEKDAYS } from '../words/calendar-words.ts';
import { earlier } from '../words/earlier.ts';
import { quoteOf } from '../words/quote-match.ts';
import { type Stretch, someWord } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import { endsInNote, holdsEastAsianNote, isNoteWord, isSmallNoteWord } from './desk-notes.ts';
import { isMediumAlone } from './medium-alone.ts';
import { isTerseNote } from './terse-notes.ts';

/**
 * “Foto: Anna Berg – einmalig”, “Tom Hill/PA, Sunday papers first”: behind a mark in a field of credits, words in small letters
 * that no credit is made of, or words that tell how often, how long, where in a paper or for whom, as indexes of tokens.
 */
export function notesInCredit(words: TextInWords, leftover: Leftover): readonly Stretch[] {
  // What is left is asked for twice: before it is known where the credit stands, and behind that.
  const known = remembered(words, 'notes in credit', leftover.from, () => workOutNotes(words, leftover));
  return isAlike(known.leftover, leftover) ? known.notes : workOutNotes(words, leftover).notes;
}

function isAlike(one: Leftover, other: Leftover): boolean {
  return one.to === other.to && one.followsMatch === other.followsMatch && one.precedesMatch === other.precedesMatch;
}

function workOutNotes(words: TextInWords, leftover: Leftover): { leftover: Leftover; notes: readonly Stretch[] } {
  const notes = partsOf(words, leftover).filter(
    (part) => isBehindName(words, part) && isNote(words, { ...leftover, ...part }),
  );
  return { leftover, notes };
}

/** The stretches between the marks that part a credit. */
function partsOf(words: TextInWords, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isParting(words, at) && !(at > start && opensByGap(words, at))) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at < to && isParting(words, at) ? at + 1 : at;
  }
  return parts;
}

function isParting({ tokens }: TextInWords, at: number): boolean {
  const { text = '', kind, gap } = tokens[at] ?? {};
  if (kind !== 'mark') return false;
  return PARTING.has(text) || (DASHES.has(text) && gap === 'space' && tokens[at + 1]?.gap === 'space');
}

/** “写真：田中一郎　夕刊用”: in these scripts a space parts as well. */
function opensByGap({ tokens }: TextInWords, at: number): boolean {
  if (tokens[at]?.gap !== 'space') return false;
  if (EAST_ASIAN.test(tokens[at]?.text ?? '')) return true;
  // “山田太郎 7日間”; “3월 5일” is one day.
  const isNumber = tokens[at]?.kind === 'number' && EAST_ASIAN.test(tokens[at + 1]?.text ?? '');
  return isNumber && !OF_DATES.has(tokens[at - 1]?.text ?? '');
}

const OF_DATES = new Set('년 월 年 月'.split(' '));

function isBehindName(words: TextInWords, part: Stretch): boolean {
  // “Une parution”: its article was left out.
  const isBehindArticle = earlier(words.tokens, part.from)?.kind === 'word' && isGlue(words, part.from - 1);
  const from = isBehindArticle ? part.from - 1 : part.from;
  if (!isParting(words, from - 1) && !opensByGap(words, from)) return false;
  return firstName(words) < from;
}

/** Index of the first word that may be of a name; infinite where none is. */
function firstName(words: TextInWords): number {
  return remembered(words, 'first name', 0, () => {
    const at = words.tokens.findIndex(
      ({ kind, isTitle, text }) => kind === 'word' && (isTitle || EAST_ASIAN.test(text)),
    );
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  });
}

function isNote(words: TextInWords, part: Leftover): boolean {
  const { text } = quoteOf(words, part);
  if (isDayAlone(words, part)) return !isNamedAsDay(words, part);
  if (EAST_ASIAN.test(text)) return holdsEastAsianNote(text) || isTerseNote(words, part);
  if (isMediumAlone(words, part)) return true;
  if (canonicalAgency(text) !== null || isHarmless(words, part)) return false;
  if (someWord(words, part, (at) => isNoteWord(words.tokens[at]?.text ?? '')) || endsInNote(words, part)) return true;
  const first = words.tokens[part.from];
  const isSmall = first?.kind === 'number' || (first?.kind === 'word' && !first.isTitle);
  if (!isSmall)
    return someWord(words, part, (at) => isSmallAt(words, at) && isSmallNoteWord(words.tokens[at]?.text ?? ''));
  // “till Sunday”: Swedish credits say “till” as well.
  if (part.to - part.from > 1 && WEEKDAYS.has(words.tokens[part.to - 1]?.text ?? '')) return true;
  const isAgency = words.tokens[part.from - 1]?.text === '/' && part.to - part.from === 1;
  if (isAgency || ADDRESS.test(text)) return false;
  return someWord(words, part, (at) => isSmallAt(words, at) && !isSmallCreditWord(words.tokens[at]?.text ?? ''));
}

/** “EFE/Domingo”: behind the agency that opens a credit, somebody’s name. */
const isNamedAsDay = ({ tokens }: TextInWords, { from, to }: Stretch): boolean =>
  to - from === 1 &&
  tokens[from]?.isTitle === true &&
  tokens[from - 1]?.text === '/' &&
  from <= LONGEST_AGENCY + 1 &&
  !tokens.slice(0, from - 1).some(({ kind }) => kind === 'mark');

const LONGEST_AGENCY = 2;

const isSmallAt = ({ tokens }: TextInWords, at: number): boolean => {
  const { text = '', isTitle = true, gap } = tokens[at] ?? {};
  return !isTitle && text.length > 1 && !(gap === 'none' && tokens[at - 1]?.kind !== 'mark');
};

const PARTING = new Set(', ; / | ( ) [ ] 、 ， ； （ ） 【 】 〔 〕 ※ ・'.split(' '));
const DASHES = new Set(['-', '–', '—']);
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const ADDRESS = /@|_|\w\.\w{2}/;
