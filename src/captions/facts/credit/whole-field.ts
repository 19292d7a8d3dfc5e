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
const INITIALS = /(?<![\p{L}])(?:\p{Lu}\.-?){1,3}(?=\s?\p{Lu})/gu;

/** A field that is all credit, piece by piece between hard stops; pieces that are terms say nothing. */
function* wholePieces(text: string): Generator<CreditLine> {
  let start = 0;
  while (start < text.length) {
    const lead = /^(?:[\s\u0090*+\-–—.,;:/|"'“”()[\]]|\bvia\s)+/iu.exec(text.slice(start))?.[0].length ?? 0;
    start += lead;
    if (start >= text.length) return;
    const out = /^[^/\n]{0,60}?\bOUT\b\s+(?=\p{Lu})/u.exec(text.slice(start));
    if (out !== null) start += out[0].length;
    const end = Math.max(stretchEnd(text, start), start + 1);
    const found = creditLine(text, start, end);
    const isFirst = /^[\s\u0090*+\-–—.]*$/u.test(text.slice(0, start)) || out !== null;
    if (
      found !== null &&
      (found.parsed.known > 0 ||
        (isFirst && !/[.!?:]/.test(text.slice(start, end).replace(INITIALS, '')) && end - start < 120))
    )
      yield found;
    start = end;
  }
}
