import type { Span } from '../vocabulary/texts.ts';
import type { Clause } from './accept-matches.ts';
import { isHarmless, type Leftover } from './harmless-words.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';

/** What comes before a credit at the end of a caption is at least this long. */
export const MIN_NEWS = 12;

/** “(Jane Roe/AFP) No advertising in outer space”: the news has ended, and a clause that begins with a restriction is one. */
export function opensBehindCredit(
  words: TextInWords,
  clause: Clause,
  { passedOver, quotes }: { passedOver: readonly Understood[]; quotes: readonly Span[] },
): boolean {
  const start = words.tokens[clause.from]?.start ?? 0;
  const isBehind = quotes.some((quote) => quote.start >= MIN_NEWS && quote.end <= start + 1);
  return isBehind && passedOver.some(({ from }) => from === clause.from);
}

/** Fewer words may be a place, a desk or a sort of picture. */
const MIN_TERMS = 3;

/** Behind the words that spell the credit a field of credits holds terms, in whatever language: a few words, or one right behind a restriction. */
export function isBehindCredit(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  const { from, to, followsMatch, precedesMatch } = leftover;
  const isMore =
    (followsMatch && words.tokens[from]?.gap === 'space' && words.tokens[from - 1]?.kind === 'word') ||
    (precedesMatch && words.tokens[to]?.gap === 'space' && words.tokens[to]?.kind === 'word');
  const start = words.tokens[from]?.start ?? 0;
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (isMore || own.length >= MIN_TERMS) && quotes.some(({ end }) => end <= start) && !isHarmless(words, leftover);
}

/** “Foto: Jan Kowalski/PAP - zakaz publikacji”: behind its last credit a caption has ended, unless a sentence begins. */
export function standsBehindLastCredit(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  const { from, to, clause } = leftover;
  const first = words.tokens[clause.from];
  const last = quotes.at(-1);
  if (first?.kind !== 'word' || last === undefined || last.start < MIN_NEWS || first.start < last.end) return false;
  const isMarked = words.tokens[clause.from - 1]?.text === '*' && !clause.isFenced;
  const isBan = ENDS_BAN.has(words.tokens[clause.to - 1]?.text ?? '');
  if (!isMarked && (EAST_ASIAN.test(first.text) || (first.isTitle && !first.isCaps && !isBan))) return false;
  if (!isMarked && !ENDED.test(words.text.slice(Math.max(0, last.start - LONGEST_END), last.start))) return false;
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return own.length >= MIN_TERMS && !isHarmless(words, leftover);
}

/** “La Dernière Heure et Sudinfo exclus”: what is left out was named before. */
export const ENDS_BAN: ReadonlySet<string> = new Set(
  'exclus exclue exclu exclues excluded ausgeschlossen ausgenommen excluidos excluidas excluido esclusi escluse escluso uitgesloten undtaget unntatt undantaget'.split(
    ' ',
  ),
);
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const LONGEST_END = 12;
/** Where the news before a credit has come to its end. */
const ENDED = /[.!?…"”’)\]\u0090][\s([/*–—-]*$/u;
