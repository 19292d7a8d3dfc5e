import { type CreditLine, creditLine } from './credit-line.ts';
import { stretchEnd } from './stretches.ts';

/** The credit lines of a field that holds a credit and nothing else but terms; `lines` are those found before. */
export function wholeField(text: string, lines: readonly CreditLine[]): CreditLine[] {
  return worthiest([...wholePieces(text)], lines);
}

/** Of a field's pieces those that name an agency; where none does and nothing else was found, the one that opens the field. */
function worthiest(pieces: CreditLine[], lines: readonly CreditLine[]): CreditLine[] {
  const known = pieces.filter((piece) => piece.parsed.known > 0);
  return known.length > 0 || lines.length > 0 ? known : pieces.slice(0, 1);
}

/** `J.J. Guillén`: a stop behind an initial ends no sentence. */
const INITIALS = /(?<![\p{L}])(?:(?:\p{Lu}\.-?){1,3}|(?:St|Mt|Ft|Univ|Adj|Sgt)\.)(?=\s?\p{Lu}|\/)/gu;

/** A field that is all credit, piece by piece between hard stops; pieces that are terms say nothing. */
function* wholePieces(text: string): Generator<CreditLine> {
  let start = 0;
  while (start < text.length) {
    start = matchEnd(LEAD, text, start) ?? start;
    if (start >= text.length) return;
    const behindTerms = text.includes('OUT', start) ? matchEnd(TERMS_FIRST, text, start) : null;
    start = behindTerms ?? start;
    const end = Math.max(stretchEnd(text, start), start + 1);
    const found = creditLine(text, start, end);
    if (found !== null) {
      const isFirst = behindTerms !== null || NOTHING.test(text.slice(0, start));
      if (found.parsed.known > 0 || (isFirst && end - start < LONGEST && isOneName(text.slice(start, end))))
        yield found;
    }
    start = end;
  }
}

const LEAD = /(?:[\s\u0090*+\-–—.,;:/|"'“”()[\]]|via\s)+/iuy;
const TERMS_FIRST = /[^/\n]{0,60}?\bOUT\b\s+(?=\p{Lu})/uy;
const NOTHING = /^[\s\u0090*+\-–—.]*$/u;
const LONGEST = 120;

function isOneName(words: string): boolean {
  return !/[.!?:]/.test(words) || !/[.!?:]/.test(words.replace(INITIALS, ''));
}

function matchEnd(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
