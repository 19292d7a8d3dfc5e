import { isOpenWord } from '../words/open-words.ts';
import { type EditedText, replaced } from './edited-text.ts';

const BREAKS = /\r\n|[\n\r\u2028\v\f]/g;
const FIRST_WORD = /^\S+/u;
/** Between these widths, in UTF-16 units, programs set plain text. */
const [NARROWEST, WIDEST] = [38, 130];
/** Where a line begins in small letters, one break tells that lines are set; else it takes more of them, and fewer where lines are long. */
const FEW = 3;
const FEW_LONG = 2;
const LONG = 50;
/** What nothing ends with: “Wednesday,” and “REUTERS/Jane”, whose other name is on the next line. */
const GOES_ON = /(?:[,/&(–-]|(?:\/|\b(?:[Ff]oto|FOTO|[Pp]hoto(?: by)?|PHOTO|ANP):? )\p{Lu}[\p{L}\p{M}'’.-]*)$/u;
const LAST_WORD = /[\p{L}\p{M}]+$/u;
/** The next of a list: “- No sales”, “2) No sales”, “Credit: …”. */
const LISTED = /^(?:[-–—•·*+>※#=]|\(?\p{N}{1,2}[.)]\s)/u;
const CAPITALS = /^[^\p{Ll}]+$/u;

/** Lines that were broken for want of room, and not because something ends there, as one: the next line's first word would not have fitted. */
export function unwrapped(edited: EditedText): EditedText {
  const { text } = edited;
  if (!text.includes('\n') && !text.includes('\r')) return edited;
  const wrapped = new Set(paragraphsOf(text).flatMap((lines) => breaksIn(text, lines)));
  return wrapped.size === 0 ? edited : replaced(edited, BREAKS, ({ index }) => (wrapped.has(index) ? ' ' : null));
}

interface Line {
  start: number;
  end: number;
}

/** Lines with nothing blank between them. */
function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [[]];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(BREAKS)) {
    add(paragraphs, text, { start, end: index });
    start = index + lineBreak.length;
  }
  add(paragraphs, text, { start, end: text.length });
  return paragraphs.filter((lines) => lines.length > 1);
}

function add(paragraphs: Line[][], text: string, line: Line): void {
  if (text.slice(line.start, line.end).trim() === '') paragraphs.push([]);
  else paragraphs.at(-1)?.push(line);
}

function breaksIn(text: string, lines: readonly Line[]): number[] {
  const words = lines.map(({ start, end }) => text.slice(start, end).trimEnd());
  const width = Math.max(...words.map(({ length }) => length));
  if (width < NARROWEST || width > WIDEST) return [];
  // Some count the blank behind a line as well.
  const isFull = (line: string, next: string) => line.length + 1 + (FIRST_WORD.exec(next)?.[0].length ?? 0) >= width;
  const broken = lines.flatMap(({ end }, at) => {
    const [line, next] = [words[at] ?? '', words[at + 1]];
    return next !== undefined && !LISTED.test(next) && isFull(line, next) ? [{ end, line, next }] : [];
  });
  const areMany = broken.length >= FEW;
  const areSet =
    areMany || (width >= LONG && broken.length >= FEW_LONG) || broken.some(({ next }) => /^\p{Ll}/u.test(next));
  return broken.filter((one) => goesOn(one) || (areSet && (areMany || !isInCapitals(one)))).map(({ end }) => end);
}

function goesOn({ line, next }: { line: string; next: string }): boolean {
  const open = line.lastIndexOf('(');
  return (
    /^\p{Ll}/u.test(next) ||
    GOES_ON.test(line) ||
    open > line.lastIndexOf(')') ||
    isOpenWord(LAST_WORD.exec(line)?.[0] ?? '')
  );
}

/** Terms in capitals stand on lines of their own as often as not. */
function isInCapitals({ line, next }: { line: string; next: string }): boolean {
  return CAPITALS.test(line.slice(-TOLD_BY)) && CAPITALS.test(next.slice(0, TOLD_BY));
}

const TOLD_BY = 12;
