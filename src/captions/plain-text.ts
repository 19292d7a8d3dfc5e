import type { CaptionReading, Quote } from './reading.ts';
import type { EditedText } from './received/edited-text.ts';
import { inNarrow, inOneLetter, inOurDigits, undressed, withoutPictures, withoutUnseen } from './received/letters.ts';
import { inOneScript } from './received/look-alikes.ts';
import { withoutMarkup } from './received/markup.ts';
import { decodedAnew } from './received/mis-decoded.ts';
import { withoutBreaks, withoutStress, withoutStrokes } from './received/set-in-lines.ts';
import { inSingleSpaces } from './received/spaces.ts';
import { unwrapped } from './received/wrapped-lines.ts';

/** A text as the reader takes it, and where each of its letters stands in the text as received. */
export interface PlainText {
  text: string;
  /** The same stretch in the text as received, both in UTF-16 units. */
  received(from: number, to: number): [start: number, end: number];
}

/** In this order: what one of them leaves the next may find. */
const STEPS = [
  decodedAnew,
  withoutMarkup,
  inOneLetter,
  withoutBreaks,
  withoutUnseen,
  withoutPictures,
  inNarrow,
  undressed,
  inOurDigits,
  inOneScript,
  withoutStrokes,
  withoutStress,
  inSingleSpaces,
  unwrapped,
] as const;

/**
 * The text without what files and programs did to its letters (UTF-8 read as Latin 1, markup, accents apart, letters nobody sees, wide or of another script), and with blanks where a file put
 * quotation marks around all of it or numbers before its lines; null where it is so already. As far as texts are read: what stands behind is left as it is.
 */
export function plainText(whole: string, longest: number): PlainText | null {
  const start = whole.slice(0, longest);
  const received: EditedText = { text: start, places: null };
  const edited = TO_EDIT.test(start) ? STEPS.reduce((text, step) => step(text), received) : received;
  const text = withoutNumbers(withoutQuotes(edited.text, whole.length > longest));
  if (text === start) return null;
  return { text: text + whole.slice(longest), received: (from, to) => receivedFrom(edited, from, to, start.length) };
}

/** Without any of these no step finds anything. */
const TO_EDIT = /[<&*_`\t\n\r\u0080-\uffff]| {2}/;

function receivedFrom({ text, places }: EditedText, from: number, to: number, length: number): [number, number] {
  if (places === null) return [from, to];
  const behind = length - text.length;
  return [places.starts[from] ?? from + behind, to === 0 ? 0 : (places.ends[to - 1] ?? to + behind)];
}

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

/** What was read of a plain text, with each quote as it stands in the text as received. */
export function inReceived(reading: CaptionReading, { received }: PlainText, whole: string): CaptionReading {
  const moved = <T extends Quote>(quote: T): T => {
    const [start, end] = received(quote.start, quote.end);
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
