import { COMPANY_END, canonicalAgency } from '../agency-names.ts';
import { TERMS_WORDS } from './credit-words.ts';

/** What stands between a part of a credit line and the part before. */
export type Joint = 'first' | 'slash' | 'via' | 'comma' | 'dash';

const JOINT =
  /\s*[/|·=;\\]\s*(?:(?:via|über|vía)\s+)?|\s+(?:via|über|vía|through)\s+|\s*,\s*(?:(?:via|über|vía)\s+)?|\s+[-–—]{1,2}\s*|\s*[–—]{1,2}\s+|\s*—\s*/giu;

/** What stands before the colon of a credit or of a demand for one, in the languages of the wires. */
const NAMED_BEFORE =
  /^(?:(?:zdj[eę]cie|fot|zdroj|kuva|valokuva|foto[gğ]raf|fotograaf|fotografie|kaynak|quelle|bildquelle|bildrechte|fonte|fuente|source|bron|kilde|källa|źródło|forrás|lähde|izvor|джерело|источник|snímka|autor|auteur|autore)\s?[:.]|(?:\p{L}{2,16}\s){0,3}(?:credit(?:\sline)?|crédit|crédito|credito|mention|menci[oó]n|citar|citare|nennen|nennung|vermelden|oppgi|ange|angiv|byline|naamsvermelding|bronvermelding|quellenangabe|citaci[oó]n|citazione)(?:\s\p{L}{2,16}){0,2}\s?:)\s*/iu;

/** Words before the first name of a line. */
const LEAD_IN =
  /^(?:\(c\)\s*|[\s:"“”'‘’«»„([*©-]+|(?:photo|image|picture|foto|video|fotos|photos|photograph|photographer|photographs|fotograf|photographe|fotógrafo)\s*(?:credit)?\s*[:/]\s*|(?:photos?|images?|pictures?|photographs?|video|foto|illustration|fotó|fotografia)\s+(?:by|von|di|de|da|av|af|par|por|door)\s+|photo credit should read:?\s*|mandatory credit:?\s*|credit:?\s+|courtesy(?: of)?:?\s+|(?:cortes[ií]a|gentileza)(?: (?:de|di))?:?\s+|\(c\)\s*|copyright\s*:?\s+|(?:19|20)\d\d\s+(?=\p{L})|by\s+(?=\p{Lu}))+/iu;

/** The words of a line before its first name. */
export function leadIn(line: string): string {
  const marks = /^[\s*\u0090–—-]{0,8}/u.exec(line)?.[0] ?? '';
  const before = marks + (NAMED_BEFORE.exec(line.slice(marks.length))?.[0] ?? '');
  return before + (LEAD_IN.exec(line.slice(before.length))?.[0] ?? '');
}

/** Where the line goes on with something else: a client, a reference, a code of the file. */
const TAIL =
  /\s+(?:for|on behalf of)\s+\p{Lu}.*$|\s*\((?:[\da-z]{5,}|[^()]{0,60})\)\s*$|[.\s(]+$|\s+(?:19|20)\d\d$|\s+kod\s+\d+$|["”'’»“]+$/u;

/** The day that some agencies print after their name, alone or before town and news. */
const DAY = /\s+\d{1,2}(?:[./-]\d{1,2}[./-]|\.?\s\p{L}{3,12}\.?\s)(?:19|20)\d\d(?=\s|$)/u;

/** A part of a credit line before it is understood. */
export interface Piece {
  text: string;
  start: number;
  joint: Joint;
}

/** Splits a credit line into its parts at slashes, commas, dashes and `via`, after the `lead` characters that lead it in; as far as they are asked for. */
export function* pieces(line: string, lead: number): Generator<Piece> {
  let before: Piece | null = null;
  for (const piece of splitPieces(line, lead)) {
    const joined: Piece | null = before === null ? null : joinedName(before, piece);
    if (before !== null && joined === null) yield before;
    before = joined ?? piece;
  }
  if (before !== null) yield before;
}

function* splitPieces(line: string, lead: number): Generator<Piece> {
  let start = lead;
  let joint: Joint = 'first';
  JOINT.lastIndex = lead;
  for (let match = JOINT.exec(line); match !== null; match = JOINT.exec(line)) {
    const after = match.index + match[0].length;
    yield* splitAtHyphen({ text: line.slice(start, match.index), start, joint });
    start = after;
    joint = jointOf(match[0]);
    JOINT.lastIndex = after;
  }
  yield* splitAtHyphen({ text: line.slice(start), start, joint });
}

const FLAG = /^(?:pool|archiv|archives?|archivo|archivio|file|handout)\b/i;

/** A name that holds a slash itself (`REX/Shutterstock`, `EPA/EFE`), or a comma before what kind of company it is (`ZUMA Press, Inc.`), is one part. */
function joinedName(before: Piece, piece: Piece): Piece | null {
  if (piece.joint === 'slash') {
    const both = `${before.text.trim()}/${trimTail(piece.text.trim())}`;
    if (!FLAG.test(piece.text.trim()) && canonicalAgency(both) !== null)
      return { ...before, text: `${before.text.trim()}/${piece.text.trim()}` };
  }
  if (piece.joint !== 'comma' || !isCompanyEnd(piece.text)) return null;
  return { ...before, text: `${before.text.trimEnd()}, ${piece.text.trim()}` };
}

function isCompanyEnd(text: string): boolean {
  return COMPANY_END.exec(`,${text.trim()}`)?.index === 0;
}

function jointOf(mark: string): Joint {
  if (/\p{L}/u.test(mark)) return 'via';
  if (mark.includes(',')) return 'comma';
  return /[-–—]/.test(mark) ? 'dash' : 'slash';
}

/** `Denny Medley-USA TODAY Sports`: a hyphen before an agency is a joint. */
function splitAtHyphen(piece: Piece): Piece[] {
  const { text, start } = piece;
  if (!text.includes('-') || canonicalAgency(text) !== null) return [piece];
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    const right = text.slice(at + 1);
    if (/^ho$/i.test(text.slice(0, at))) return [piece];
    if (text.slice(0, at).includes(' ') && canonicalAgency(right.replace(TAIL, '')) !== null) {
      return [
        { ...piece, text: text.slice(0, at) },
        { text: right, start: start + at + 1, joint: 'dash' },
      ];
    }
  }
  return [piece];
}

/** Two capitals with no small letter between: every word of terms has them. */
const CAPITALS = /[A-Z][^\p{L}\s]*[A-Z]/u;

/** `SEM VAN DER WAL`, `NON DE BRUIN`: a given name that is also a word of terms. */
const PARTICLE_NEXT = /^ (?:VAN|VON|DER|DEN|DE LA|DU|DA SILVA|DOS)\s\p{Lu}/u;

/** The part up to where terms in capitals or a day run on after it. */
export function cutAtTerms(text: string): { text: string; stopped: boolean } {
  for (const word of CAPITALS.test(text) ? text.matchAll(/\S+/gu) : []) {
    const bare = word[0].replace(/[^\p{L}/]/gu, '');
    if (!TERMS_WORDS.has(bare)) continue;
    if (bare === 'FOR' && /[a-z]/.test(text)) continue;
    const behind = text.slice(word.index + word[0].length);
    if (PARTICLE_NEXT.test(behind) || (bare === 'SEM' && /^ DE \p{Lu}/u.test(behind))) continue;
    return { text: text.slice(0, word.index), stopped: true };
  }
  const day = DAY.exec(text);
  return day === null || day.index === 0 ? { text, stopped: false } : { text: text.slice(0, day.index), stopped: true };
}

/** The part without client, reference, year and closing marks. */
export function trimTail(raw: string): string {
  let text = raw;
  for (let round = 0; round < 4; round++) {
    if (canonicalAgency(text) !== null) return text;
    const shorter = text.replace(TAIL, '').replace(/^["“'‘«([]+/u, '');
    if (shorter === text) return text;
    text = shorter;
  }
  return text;
}
