import type { Span } from '../../vocabulary/texts.ts';
import { NumberSet } from '../words/number-set.ts';
import { endsSentence } from './credit/stretches.ts';
import { HIDDEN } from './hide-spans.ts';
import { isLatinLetterOrNumeral } from './letters.ts';
import { KIND, type Signs, signsOf } from './signs.ts';
import type { Word } from './words.ts';

/** A sentence or a line of a caption's prose. */
export interface Piece extends Span {
  text: string;
  /** What the picture shows, or a line beside it; later sentences are background. */
  role: 'lead' | 'line' | 'background';
  /** Whether it opens a list of the people shown. */
  isList: boolean;
  /** Its words, once somebody asked for them. */
  words: readonly Word[] | null;
}

const WRAP = 60;
/** Words that only sentences have: small ones that no name holds. */
const SMALL_WORD = /(?<![\p{L}'’-])(?!(?:of|and|the|de|la|del|von|van|y|et|und|di|da|do)(?!\p{L}))\p{Ll}{2,}/gu;
const HEAD_END = new NumberSet(Array.from(';:–—-', (sign) => sign.charCodeAt(0)));
/** Words that open a list of the people shown. */
const LIST =
  /(?<![\p{L}])(?:from left|from right|from the left|left to right|\(?l[ -]?(?:to )?r\)?|de g(?:auche)?\.? à d(?:roite)?|von links|v\.\s?l\.\s?n\.\s?r|de izquierda a derecha|de izq|da sinistra|från vänster|fra venstre|van links|clockwise|im uhrzeigersinn|dans le sens des aiguilles d['’]une montre|(?:nella|in|na|en la) foto(?:grafía)?\s?:|en la imagen\s?:|im bild\s?:|sur la photo\s?:|op de foto\s?:|на фото\s?:|на снимке\s?:)(?![\p{L}])/iu;
const CLOSERS = /["”’')\]]/;
/** What a desk says of the caption before it: no lead. */
const NOTICE =
  /^\W{0,3}(?:correct(?:ion|s|ed|ing)|correcci[oó]n|corrige|corre[çc][ãa]o|correzione|corregge|correctif|rectificat\p{L}+|clarif(?:ication|ies|ying)|aclara(?:ción)?|korrektur|korrigiert|berichtigung|rettelse|rättelse|oikaisu|correctie)(?![\p{L}])(?!\s(?:officer|facility|center|centre|department))|^[^\p{L}]{0,3}(?:訂正|差し替え|写真差し替え|更正|정정)|(?:誤りがありました|誤りでした|訂正します|訂正いたします|訂正してお詫び|바로잡습니다|정정합니다|特此更正)/iu;
const SHOWS =
  /(?<![\p{L}])(?:file photo|undated photo|handout photo|photo shows|picture shows|image shows|pictured|is seen|are seen|from left|from right|left to right|\([LRC]\)|\(left\)|\(right\)|, left,|, right,|, center,|, centre,)(?![\p{L}])/iu;

/** 左は片山財務相, …＝2026年11月17日: a further sentence of a Japanese caption that tells who stands where, or closes it with its day. */
const GOES_ON_IN_JAPANESE = /^\s?(?:[左右奥](?:端|から\d人目)?|中央|手前)は|[=＝](?:19|20)\d\d年/u;
/** `Ruiz replaced Col. Brent Salazar.`: a short sentence behind the lead. */
const TELLS =
  /^\s?\p{Lu}\p{L}+\s(?!shows|depicts|features|is|are|pictured|seen|posed)\p{Ll}{2,}(?:ed|s)\s[^\n]*\.\s*$/u;

/** The prose of a text in sentences and lines, each with its role. Hidden stretches part them. */
export function piecesOf(text: string, signs: Signs = signsOf(text)): Piece[] {
  const out: Piece[] = [];
  let hasLead = false;
  let before = '';
  for (const { start, end } of split(text)) {
    const words = text.slice(start, end);
    if (!LETTER_OR_NUMBER.test(words)) continue;
    const isList = (signs.words & KIND.list) !== 0 && LIST.test(words);
    const shows =
      ((signs.words & KIND.shows) !== 0 && SHOWS.test(words)) || (signs.isEastAsian && GOES_ON_IN_JAPANESE.test(words));
    const isBackground: boolean = hasLead && !isList && !shows;
    const role: Piece['role'] =
      (signs.isEastAsian || (signs.words & KIND.notice) !== 0) && isNotice(words, before)
        ? 'background'
        : !readsAsSentence(words)
          ? isBackground && TELLS.test(words)
            ? 'background'
            : 'line'
          : isBackground
            ? 'background'
            : 'lead';
    out.push({ start, end, text: words, role, isList, words: null });
    hasLead ||= role === 'lead';
    before = words;
  }
  return out;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** `CORRECTION: corrects the name.`: the word, and the sentence that the word alone stands before. */
function isNotice(words: string, before: string): boolean {
  return (
    NOTICE.test(words) || (NOTICE.test(before) && /^\P{L}*[\p{Script=Latin}\p{Script=Cyrillic}]+\P{L}*$/u.test(before))
  );
}

function readsAsSentence(words: string): boolean {
  const small = smallWords(words, 3);
  return (
    small === 3 ||
    (small === 2 && words.length > 40 && /[.!?]\s*$/.test(words)) ||
    (words.length > 12 && /[가-힣\u3040-\u30ff\u3400-\u9fff]/u.test(words))
  );
}

/** How many small words the stretch holds, counted up to `most`. */
function smallWords(words: string, most: number): number {
  SMALL_WORD.lastIndex = 0;
  let count = 0;
  while (count < most && SMALL_WORD.test(words)) count += 1;
  return count;
}

function split(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const next = partedBy(text, start, at);
    if (next === null) continue;
    const end = SIGN_OF_SENTENCE.has(text[at] ?? '') ? next : at;
    if (end > start) out.push({ start, end });
    start = next;
    if (text[at] === '.') at = next - 1;
  }
  if (text.length > start) out.push({ start, end: text.length });
  return out;
}

/** A letter, a numeral or a space: most signs of any text, and none that parts it. */
const isPlain = (code: number): boolean => isLatinLetterOrNumeral(code) || code === 0x20;
/** These belong to the sentence that they end. */
const SIGN_OF_SENTENCE = new Set(['.', '!', '?', '。']);

/** Where the next sentence or line begins, if the sign ends the one that began at `start`; else null. */
function partedBy(text: string, start: number, at: number): number | null {
  const sign = text[at] ?? '';
  if (sign === HIDDEN || sign === '↵' || sign === '※') return at + 1;
  if (sign === '\n') return breaksLine(text, start, at) ? at + 1 : null;
  if (sign === '-' && text.startsWith('---', at)) return at + 3;
  if (sign === '*') return text.startsWith('**', at) ? at + 2 : null;
  if (sign === '=') return text.startsWith('==', at) ? at + 2 : null;
  if (HEAD_END.has(text.charCodeAt(at))) return endsHead(text, start, at) ? at + 1 : null;
  if (sign === '!' || sign === '?') return /\s\p{Lu}/u.test(text.slice(at + 1, at + 3)) ? at + 1 : null;
  if (sign === '。') return at + 1;
  if (sign !== '.' || !endsSentence(text, at, start)) return null;
  return CLOSERS.test(text[at + 1] ?? '') ? at + 2 : at + 1;
}

/** `Oct 7, 2018; Akron, Ohio, U.S. - Former …`: date and place that stand before the news are lines of their own. */
function endsHead(text: string, start: number, at: number): boolean {
  if (
    text[at] === ':'
      ? !/\s/.test(text[at + 1] ?? '') || !/\d|^[^\p{Ll}]+$/u.test(text.slice(start, at))
      : text[at] !== ';' && !(/\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ''))
  )
    return false;
  return at - start < 80 && smallWords(text.slice(start, at), 1) === 0;
}

/** A line break parts lines of a list; inside a sentence that was wrapped it does not. */
function breaksLine(text: string, start: number, at: number): boolean {
  const next = /\S/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const before = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd();
  if (before.endsWith(',')) return false;
  return before.length < WRAP || /[.!?:)\]"”]$/.test(before) || /[\d\p{Lo}]$/u.test(before);
}
