import type { Atom } from '../phrasebook/atoms.ts';
import { beginningsIn, TERM } from '../phrases/slot-beginnings.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { isTermRefused } from '../vetoes/of-terms.ts';
import { longestTerm } from '../words/lexicon.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';

/** A term at `at`, if its words are written as such a term is: the pronoun "us" is no country and "time" no title. */
export function termAt(words: TextInWords, at: number): { atom: Atom; end: number } | null {
  if (((beginningsIn(words)[at] ?? 0) & TERM) === 0) return null;
  return remembered(words, 'term', at, () => {
    const term = longestTerm(words.ids, at);
    if (term === null) return null;
    if (term.atom.in === 'title' && endsInSpan(words, term.end)) return shortened(words, at, term.end - 1);
    if (isTermRefused({ words, at, term })) return null;
    return isAtHome(words, at, term.end) ? { atom: { in: 'territory', codes: [homeOf(words)] }, end: term.end } : term;
  });
}

/** “TV 2 days”: a length of time, and no station. */
const endsInSpan = (words: TextInWords, end: number): boolean =>
  words.tokens[end - 1]?.kind === 'number' && readSpanOfTime(words, end - 1) !== null;

/** The term of the words before `to` alone. */
function shortened({ ids }: TextInWords, at: number, to: number): { atom: Atom; end: number } | null {
  const term = longestTerm(ids.slice(at, to), 0);
  return term && { atom: term.atom, end: at + term.end };
}

const KANA = /[\u3040-\u30ff]/;

/** 国内, "at home": Japan in Japanese, China in Chinese. */
function isAtHome(words: TextInWords, at: number, end: number): boolean {
  return end === at + 2 && words.tokens[at]?.text === '国' && words.tokens[at + 1]?.text === '内';
}

function homeOf(words: TextInWords): string {
  return KANA.test(words.text) ? 'JP' : 'CN';
}
