import type { CaptionReading, Quote } from './reading.ts';
import { wrappedAt } from './wrapped-lines.ts';

/** A text as the reader takes it, and where each of its letters stands in the text as received. */
export interface PlainText {
  text: string;
  /** The offset in the text as received of an offset here, both in UTF-16 units. */
  received(offset: number): number;
}

/**
 * The text with letters and their accents as one (Unicode Standard Annex 15, form C), words in wide letters in narrow ones, and blanks where a file put quotation marks around all
 * of it or numbers before its lines; null where it is so already. As far as texts are read: what stands behind is left as it is.
 */
export function plainText(whole: string, longest: number): PlainText | null {
  const start = whole.slice(0, longest);
  const composed = APART.test(start) ? inOneLetter(start) : null;
  const text = unwrapped(withoutNumbers(withoutQuotes(inNarrow(composed?.text ?? start), whole.length > longest)));
  if (composed === null) return text === start ? null : { text: text + whole.slice(longest), received: (at) => at };
  const { offsets } = composed;
  const received = (at: number): number => offsets[at] ?? longest + at - text.length;
  return { text: text + whole.slice(longest), received };
}

/** Marks that stand on the letter before, and the parts of Korean syllables. */
const APART = /[\u0300-\u036f\u0483-\u0487\u3099\u309a\u1100-\u11ff]/;
/** A Korean syllable in its parts, or a letter with what stands on it. */
const LETTERS = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\s\S]\p{M}*/gu;

function inOneLetter(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let composed = '';
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    const one = letters.normalize('NFC');
    for (let at = 0; at < one.length; at += 1) offsets.push(index + Math.min(at, letters.length - 1));
    composed += one;
  }
  offsets.push(text.length);
  return { text: composed, offsets };
}

/** `Ｎｏ ｓａｌｅｓ．`: words in wide letters, with their marks. One by one they stand for themselves in texts of East Asia. */
function inNarrow(text: string): string {
  if (!/[Ａ-Ｚａ-ｚ]{4}/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY));
}

const WIDE_BY = 0xfee0;

const AROUND = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
]);

/** `"Editorial use only"`: what stands in quotation marks as a whole is no saying of somebody's. */
function withoutQuotes(text: string, isCut: boolean): string {
  const [from, to] = [text.search(/\S/), text.trimEnd().length - 1];
  const close = from < 0 || isCut ? undefined : AROUND.get(text.charAt(from));
  if (close === undefined || to <= from || text.charAt(to) !== close) return text;
  const inside = text.slice(from + 1, to);
  return closesInside(inside, text.charAt(from), close)
    ? text
    : `${text.slice(0, from)} ${inside} ${text.slice(to + 1)}`;
}

/** `"Salt" and "Iron"`: the first mark is closed before the last one. */
function closesInside(inside: string, open: string, close: string): boolean {
  if (open !== close) return inside.indexOf(close) >= 0 && !opensBefore(inside, open, close);
  const next = inside.indexOf(close);
  return next >= 0 && !(/(?:^|\s)$/.test(inside.slice(0, next)) && /^\S/.test(inside.slice(next + 1)));
}

function opensBefore(inside: string, open: string, close: string): boolean {
  const opened = inside.indexOf(open);
  return opened >= 0 && opened < inside.indexOf(close);
}

const NUMBERED = /^([^\S\n]*)\(?(\d{1,2})[.)](?=[^\S\n]+\S)/gmu;

/** “1. Editorial use only ⏎ 2. No sales”: numbers of a list from one on, which stand before each of its lines. */
function withoutNumbers(text: string): string {
  if (!/\n[^\S\n]*\(?2[.)]/.test(text)) return text;
  let next = 1;
  const taken = text.replace(NUMBERED, (all: string, _indent: string, number: string) => {
    if (Number(number) !== next) return all;
    next += 1;
    return ' '.repeat(all.length);
  });
  return next > 2 ? taken : text;
}

/** Lines that were broken for want of room as one. */
function unwrapped(text: string): string {
  const breaks = wrappedAt(text);
  if (breaks.length === 0) return text;
  let joined = '';
  let from = 0;
  for (const at of breaks) {
    const to = text.startsWith('\r\n', at) ? at + 2 : at + 1;
    joined += text.slice(from, at) + ' '.repeat(to - at);
    from = to;
  }
  return joined + text.slice(from);
}

/** What was read of a plain text, with each quote as it stands in the text as received. */
export function inReceived(reading: CaptionReading, { received }: PlainText, whole: string): CaptionReading {
  const moved = <T extends Quote>(quote: T): T => {
    const [start, end] = [received(quote.start), received(quote.end)];
    return { ...quote, start, end, text: whole.slice(start, end) };
  };
  const { credit, settledByHouse } = reading;
  const result: CaptionReading = {
    ...reading,
    credit: credit && { ...credit, quotes: credit.quotes.map(moved) },
    people: reading.people.map(moved),
    mentioned: reading.mentioned.map(moved),
    restrictions: reading.restrictions.map(moved),
    doubts: reading.doubts.map(moved),
    notices: reading.notices.map(moved),
  };
  if (settledByHouse !== undefined) {
    result.settledByHouse = {
      restrictions: settledByHouse.restrictions.map(moved),
      doubts: settledByHouse.doubts.map(moved),
    };
  }
  return result;
}
