import type { Span } from '../../../vocabulary/texts.ts';
import { type ParsedCredit, parseCreditLine } from './parse-credit-line.ts';

/** A stretch of a text that spells a credit. */
export interface CreditLine extends Span {
  parsed: ParsedCredit;
}

/** Reads the stretch as a credit line and cuts it to what was read; null when it is none. */
export function creditLine(text: string, start: number, end: number): CreditLine | null {
  const parsed = parseCreditLine(text.slice(start, end));
  if (parsed === null) return null;
  const used = text.slice(start, start + Math.max(parsed.used, 1)).trimEnd();
  return { start, end: start + used.length, parsed };
}

/** A credit that names an agency and nothing else. */
export function bare(name: string): ParsedCredit {
  return {
    photographer: null,
    chain: [name],
    known: 1,
    isFilePhoto: false,
    isHandout: false,
    isPool: false,
    subject: null,
    used: 0,
  };
}
