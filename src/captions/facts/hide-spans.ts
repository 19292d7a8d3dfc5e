import type { Span } from '../../vocabulary/texts.ts';

/**
 * Stands for every hidden character, so that offsets stay true; readers take it as a hard stop. A control sign of Latin-1:
 * a text in that alphabet stays in it, which the engine reads and compares about twice as fast.
 */
export const HIDDEN = '\u0090';

/** The text with the spans blanked out, of the same length; spans outside the text are cut to it. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const ordered = spans.length === 1 ? spans : [...spans].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of ordered) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    out += text.slice(at, from) + HIDDEN.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}
