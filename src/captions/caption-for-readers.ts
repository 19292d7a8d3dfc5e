import type { Span } from '../vocabulary/texts.ts';
import type { CaptionReading } from './reading.ts';

/** The text without its restrictions, credit, doubts and notices: what an editor starts from when writing for readers. */
export function captionForReaders(text: string, reading: CaptionReading): string {
  const cuts: Span[] = [
    ...reading.restrictions,
    ...reading.doubts,
    ...reading.notices,
    ...(reading.credit?.quotes ?? []),
  ];
  return tidy(without(text, cuts));
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
