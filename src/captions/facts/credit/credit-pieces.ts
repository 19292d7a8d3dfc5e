import { NumberSet } from '../../words/number-set.ts';
import { COMPANY_END, canonicalAgency, mayBeAgency } from '../agency-names.ts';
import { isLatinLetter, isSpace } from '../letters.ts';
import { TERMS_WORDS } from './credit-words.ts';

/** What stands between a part of a credit line and the part before. */
export type Joint = 'first' | 'slash' | 'via' | 'comma' | 'dash';

const JOINT =
  /\s*[/|·=;\\]\s*(?:(?:via|über|vía)\s+)?|\s+(?:via|über|vía|through)\s+|\s*,\s*(?:(?:via|über|vía)\s+)?|\s+[-–—]{1,2}\s*|\s*[–—]{1,2}\s+|\s*—\s*/iuy;
/** What a joint begins with, behind space. */
const OPENS_JOINT = new NumberSet(Array.from('/|·=;\\,-–—vVüÜtT', (sign) => sign.charCodeAt(0)));

/** What stands before the colon of a credit or of a demand for one, in the languages of the wires; some write a stop for the colon. */
const NAMED_BEFORE =
  /^(?:zdj[eę]cie|fot|zdroj|kuva|valokuva|foto[gğ]raf|fotograaf|fotografie|kaynak|quelle|bildquelle|bildrechte|fonte|fuente|source|bron|kilde|källa|źródło|forrás|lähde|izvor|джерело|источник|snímka|autor|auteur|autore|(?:写真|資料|画像)?提供|사진\s?제공|제공|출처|供图|供圖|图源|来源|來源|出典)\s?[:：.]\s*/iu;
const DEMANDED_BEFORE =
  /^(?:\p{L}{2,16}\s){0,3}(?:credit(?:\sline)?|crédit|crédito|credito|mention|menci[oó]n|citar|citare|nennen|nennung|vermelden|oppgi|ange|angiv|byline|naamsvermelding|bronvermelding|quellenangabe|citaci[oó]n|citazione)(?:\s\p{L}{2,16}){0,2}\s?:\s*/iu;

/** Words before the first name of a line. */
const LEAD_IN =
  /^(?:\(c\)\s*|[\s:"“”'‘’«»„([*©-]+|(?:photo|image|picture|foto|bild|bilder|imagen|imagem|immagine|video|fotos|photos|photograph|photographer|photographs|fotograf|photographe|fotógrafo)\s*(?:credit)?\s*[:/]\s*|(?:photos?|images?|pictures?|photographs?|video|foto|illustration|fotó|fotografia)\s+(?:by|von|di|de|da|av|af|par|por|door)\s*:?\s+|photo credit should read:?\s*|mandatory credit:?\s*|credit:?\s+|courtesy(?: of)?:?\s+|(?:cortes[ií]a|gentileza)(?: (?:de|di))?:?\s+|\(c\)\s*|copyright\s*:?\s+|(?:19|20)\d\d\s+(?=\p{L})|by\s+(?=\p{Lu}))+/iu;

/** The words of a line before its first name. */
export function leadIn(line: string): string {
  const marks = /^[\s*\u0090–—-]{0,8}/u.exec(line)?.[0].length ?? 0;
  const text = marks === 0 ? line : line.slice(marks);
  const named = NAMED_BEFORE.exec(text) ?? (text.includes(':') ? DEMANDED_BEFORE.exec(text) : null);
  const before = marks + (named?.[0].length ?? 0);
  return line.slice(0, before + (LEAD_IN.exec(line.slice(before))?.[0].length ?? 0));
}

/** Where the line goes on with something else: a client, a reference, a code of the file. */
const TAIL =
  /\s+(?:for|on behalf of)\s+\p{Lu}.*$|\s*\((?:[\da-z]{5,}|[^()]{0,60})\)\s*$|(?<!(?:^|[\s.])\p{Lu}\.\p{Lu})[.\s(]+$|\s+Crown Copyright.*$|\s+(?:19|20)\d\d$|\s+kod\s+\d+$|["”'’»“]+$/u;

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
  let start = lead;
  let joint: Joint = 'first';
  for (;;) {
    const mark = nextJoint(line, start);
    const split = splitAtHyphen({ text: line.slice(start, mark?.index), start, joint });
    for (const piece of split) {
      const joined: Piece | null = before === null ? null : joinedName(before, piece);
      if (before !== null && joined === null) yield before;
      before = joined ?? piece;
    }
    if (mark === null) break;
    start = mark.index + mark[0].length;
    joint = jointOf(mark[0]);
  }
  if (before !== null) yield before;
}

/** The next joint, sought only where its first sign stands. */
function nextJoint(line: string, from: number): RegExpExecArray | null {
  for (let at = from; at < line.length; at++) {
    let sign = at;
    while (isSpace(line.charCodeAt(sign))) sign += 1;
    const code = line.charCodeAt(sign);
    const mayOpen = sign === at ? OPENS_JOINT.has(code) && !isLatinLetter(code) : OPENS_JOINT.has(code);
    JOINT.lastIndex = at;
    const match = mayOpen ? JOINT.exec(line) : null;
    if (match !== null) return match;
    at = Math.max(at, sign - 1);
  }
  return null;
}

const FLAG = /^(?:pool|archiv|archives?|archivo|archivio|file|handout)\b/i;

/** A name that holds a slash itself (`REX/Shutterstock`, `EPA/EFE`), or a comma before what kind of company it is (`ZUMA Press, Inc.`), is one part. */
function joinedName(before: Piece, piece: Piece): Piece | null {
  if (piece.joint === 'slash' && mayBeAgency(before.text)) {
    const behind = piece.text.trim();
    if (!FLAG.test(behind) && canonicalAgency(`${before.text.trim()}/${trimTail(behind)}`) !== null)
      return { ...before, text: `${before.text.trim()}/${behind}` };
  }
  if (piece.joint !== 'comma' || !isCompanyEnd(piece.text)) return null;
  return { ...before, text: `${before.text.trimEnd()}, ${piece.text.trim()}` };
}

function isCompanyEnd(text: string): boolean {
  return COMPANY_END.exec(`,${text.trim()}`)?.index === 0;
}

const LETTER = /\p{L}/u;

function jointOf(mark: string): Joint {
  if (LETTER.test(mark)) return 'via';
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

/** “Museo de Bilbao para una sola publicación”, “NASA without the right to crop”: who gave it, and then for what. */
const FOR_USE =
  /\s(?:para|pour|per|por|zur|zum|für|for|voor|til|till|without|ohne|sans|sin|senza|sem|zonder)\s(?:un solo|una sola|un seul|une seule|einmalig|one[- ]time|single use|us[oe]s?|usage|utilisation|verwendung|veröffentlichung|publica|utiliz|the right|right|(?:le |el |il )?(?:droit|derecho|diritto|recht))/iu;

/** The part up to where terms in capitals or a day run on after it. */
export function cutAtTerms(text: string): { text: string; stopped: boolean } {
  for (const word of CAPITALS.test(text) ? text.matchAll(/\S+/gu) : []) {
    const bare = TERMS_WORDS.has(word[0]) ? word[0] : word[0].replace(/[^\p{L}/]/gu, '');
    if (!TERMS_WORDS.has(bare)) continue;
    if (bare === 'FOR' && /[a-z]/.test(text)) continue;
    const behind = text.slice(word.index + word[0].length);
    if (PARTICLE_NEXT.test(behind) || (bare === 'SEM' && /^ DE \p{Lu}/u.test(behind))) continue;
    return { text: text.slice(0, word.index), stopped: true };
  }
  const aim = FOR_USE.exec(text);
  if (aim !== null) return { text: text.slice(0, aim.index), stopped: true };
  const day = /\d/.test(text) ? DAY.exec(text) : null;
  return day === null || day.index === 0 ? { text, stopped: false } : { text: text.slice(0, day.index), stopped: true };
}

/** The part without client, reference, year and closing marks. */
export function trimTail(raw: string): string {
  if (endsPlain(raw)) return raw;
  let text = raw;
  for (let round = 0; round < 4; round++) {
    if (canonicalAgency(text) !== null) return text;
    const shorter = text.replace(TAIL, '').replace(/^["“'‘«([]+/u, '');
    if (shorter === text) return text;
    text = shorter;
  }
  return text;
}

/** Whether the part begins and ends with a letter and names no client: nothing can be cut. */
function endsPlain(text: string): boolean {
  return (
    isLatinLetter(text.charCodeAt(0)) &&
    isLatinLetter(text.charCodeAt(text.length - 1)) &&
    !text.includes('for') &&
    !text.includes('behalf') &&
    !text.includes('Copyright')
  );
}
