import { isEnglishBut } from './english-but.ts';
import { isFreeInPortuguese } from './free-in-portuguese.ts';
import { longestTerm, vocabulary } from './lexicon.ts';
import type { Atom } from './phrasebook/atoms.ts';
import { readSpanOfTime } from './read-span-of-days.ts';
import { beginningsIn, TERM } from './slot-beginnings.ts';
import { remembered, type TextInWords } from './text-in-words.ts';

/** A term at `at`, if its words are written as such a term is: the pronoun "us" is no country and "time" no title. */
export function termAt(words: TextInWords, at: number): { atom: Atom; end: number } | null {
  if (((beginningsIn(words)[at] ?? 0) & TERM) === 0) return null;
  return remembered(words, 'term', at, () => {
    const term = longestTerm(words.ids, at);
    if (term === null || isOfStation(words, term) || isEnglishBut(words, at)) return null;
    if (term.atom.in === 'title' && endsInSpan(words, term.end)) return shortened(words, at, term.end - 1);
    const token = words.tokens[at];
    if (term.atom.in === 'title' && token?.isTitle !== true && !isPlainName(term.atom.name)) return null;
    if (term.end === at + 1 && ONLY_IN_CAPITALS.has(token?.text ?? '') && token?.isCaps !== true) return null;
    if (isQuarterOf(words, at, term.atom) || isFreeInPortuguese(words, at)) return null;
    if (isEndOfAddress(words, at) || isItalianOn(words, at)) return null;
    if (isAtHome(words, at, term.end)) return { atom: { in: 'territory', codes: [homeOf(words)] }, end: term.end };
    // “us” is a pronoun and “ai” Italian for “to the”.
    const isSmall = token?.isCaps !== true && SMALL_WORDS.has(words.ids[at] as number);
    return isSmall && term.end === at + 1 ? null : term;
  });
}

const SMALL_WORDS = new Set(['us', 'ai'].map((word) => vocabulary.add(word)));

/** TV4, TF1: capitals with a number right behind them are no medium and no country. */
function isOfStation({ tokens }: TextInWords, { atom, end }: { atom: Atom; end: number }): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  return atom.in !== 'title' && last?.isCaps === true && next?.kind === 'number' && next.gap === 'none';
}

/** “TV 2 days”: a length of time, and no station. */
const endsInSpan = (words: TextInWords, end: number): boolean =>
  words.tokens[end - 1]?.kind === 'number' && readSpanOfTime(words, end - 1) !== null;

/** The term of the words before `to` alone. */
function shortened({ ids }: TextInWords, at: number, to: number): { atom: Atom; end: number } | null {
  const term = longestTerm(ids.slice(at, to), 0);
  return term && { atom: term.atom, end: at + term.end };
}

/** Codes of countries, and stations that are called as other words are: only in capitals. */
const ONLY_IN_CAPITALS = new Set(
  'dr sic rai nos ire roi ger deu nld ned gbr esp ita sui aut jpn chn kor swe'.split(' '),
);

/** “SUI SOCIAL” is Italian for “on social media”, and no Switzerland. */
function isItalianOn(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'sui' && longestTerm(words.ids, at + 1)?.atom.in === 'channel';
}

const QUARTERS = new Set(['n', 's', 'e', 'w', 'c']);

/** “S. Sudan”, “E. Europe”: half of a place, which is another than the place. */
function isQuarterOf({ tokens, text }: TextInWords, at: number, atom: Atom): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (atom.in !== 'territory' || before?.isCaps !== true || token?.gap !== 'space') return false;
  // “PORTUGAL E ESPANHA”: without its stop a letter is a word of another language.
  return isInitial(before) && QUARTERS.has(before.text) && (before.text === 'n' || text.charAt(before.end) === '.');
}

const KANA = /[\u3040-\u30ff]/;

/** `observer.co.uk` is an address, and no place. */
function isEndOfAddress({ tokens }: TextInWords, at: number): boolean {
  const [before, dot] = [tokens[at - 2], tokens[at - 1]];
  return (
    dot?.text === '.' &&
    dot.gap === 'none' &&
    tokens[at]?.gap === 'none' &&
    before?.kind === 'word' &&
    !isInitial(before)
  );
}

const isInitial = ({ start, end }: { start: number; end: number }): boolean => end - start === 1;

/** 国内, "at home": Japan in Japanese, China in Chinese. */
function isAtHome(words: TextInWords, at: number, end: number): boolean {
  return end === at + 2 && words.tokens[at]?.text === '国' && words.tokens[at + 1]?.text === '内';
}

function homeOf(words: TextInWords): string {
  return KANA.test(words.text) ? 'JP' : 'CN';
}

/** A sort of publication rather than the name of one. */
function isPlainName(name: string): boolean {
  return name === name.toLowerCase();
}
