import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

export interface Segment {
  start: number;
  text: string;
  /** Every kind that covers all of this stretch, in the order of the legend; none for plain text. */
  kinds: MarkKind[];
}

/**
 * Cuts a text where any mark begins or ends, so that overlapping marks need no nesting. Joined again the segments are
 * the text; spans outside it are cut to it.
 */
export function segmentText(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  let open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark?.start === start; mark = inside[++next]) open.push(mark);
    return { start, text: text.slice(start, cuts[index + 1]), kinds: kindsOf(open) };
  });
}

function kindsOf(open: readonly Mark[]): MarkKind[] {
  return MARK_KINDS.filter((kind) => open.some((mark) => mark.kind === kind));
}
