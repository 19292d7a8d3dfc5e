import type { Span } from '../vocabulary/texts.ts';
import type { CaptionReading } from './reading.ts';

/**
 * The text without its restrictions, and without credit lines, doubts and notices that stand apart from the news: what an
 * editor starts from when writing for readers.
 */
export function captionForReaders(text: string, reading: CaptionReading): string {
  const { restrictions, doubts, notices, credit } = reading;
  const asides = [...doubts, ...notices, ...(credit?.quotes ?? [])].filter(({ start }) => standsApart(text, start));
  return tidy(without(text, [...restrictions, ...asides]));
}

/** What is no news opens a sentence, a line or a bracket; a source named in the middle of one ("released by …") is news. */
export function standsApart(text: string, start: number): boolean {
  return /(?:^|[.!?。:;/)\]([{（［【|*–—-]|\n)[\s"“”'‘’]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function without(text: string, cuts: Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (start > at) kept += text.slice(at, start);
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

/** Removes what cutting leaves: empty brackets, lone punctuation, doubled spaces. */
function tidy(text: string): string {
  return text
    .replace(/[([{（［【][\s.,;:/*·|–—-]*[)\]}）］】]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s+[.,;:/*·|–—-]+)+\s*$/u, '')
    .replace(/([.!?。])(?:\s*[.,;/*|–—-])+(?=\s|$)/gu, '$1')
    .replace(/^[\s.,;:/*·|–—-]+/u, '')
    .replace(/[\s/*|([{–—-]+$/u, '')
    .trim();
}
