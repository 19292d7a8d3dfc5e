/** Controls, bidirectional overrides, zero-width and unpaired code units; line breaks and tabs are ordinary. */
const HIDDEN = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const NAMES: Record<number, string> = {
  0: 'null character',
  27: 'escape character',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8297: 'end of directional isolate',
  65279: 'byte order mark',
};

interface Piece {
  hidden: boolean;
  text: string;
}

/** The text cut into what can be seen and single characters that cannot; joined again it is the same text. */
export function visiblePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) pieces.push({ hidden: false, text: text.slice(from, match.index) });
    pieces.push({ hidden: true, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ hidden: false, text: text.slice(from) });
  return pieces;
}

/** Text of unknown origin. What cannot be seen is shown by its code, and cannot reorder what stands around it. */
export function VisibleText({ text }: { text: string }) {
  return <>{visiblePieces(text).map((piece) => (piece.hidden ? <Hidden character={piece.text} /> : piece.text))}</>;
}

function Hidden({ character }: { character: string }) {
  return (
    <span class="hidden-character" title={NAMES[character.codePointAt(0) ?? 0] ?? 'character that cannot be seen'}>
      {codeOf(character)}
    </span>
  );
}

function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same for where only plain text may stand: titles, names and alternative texts. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character) => `[${codeOf(character)}]`);
}
