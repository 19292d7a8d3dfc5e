import type { Span } from '../vocabulary/texts.ts';
import type { CaptionReading } from './reading.ts';

/** The text without its restrictions, credit line, doubts and notices: what an editor starts from when writing for readers. */
export function captionForReaders(text: string, reading: CaptionReading): string {
  const creditLines = (reading.credit?.quotes ?? []).filter(({ start }) => standsApart(text, start));
  const cuts: Span[] = [...reading.restrictions, ...reading.doubts, ...reading.notices, ...creditLines];
  return tidy(without(text, cuts));
}

/** A credit line opens a sentence, a line or a bracket; a source named in the middle of one ("released by …") is news. */
function standsApart(text: string, start: number): boolean {
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
