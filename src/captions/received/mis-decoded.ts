import { type EditedText, replaced } from './edited-text.ts';

/** What UTF-8 read byte by byte looks like: “fÃ¼r”, “l’affaire” as “lâ€™affaire”. */
const FOLLOWS = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const LOOKS_SO = new RegExp(`[ÃÂ]${FOLLOWS}|â[€\\u0080]|(?:[à-ï]${FOLLOWS}{2}){2}|(?:[Ä-ß]${FOLLOWS}){3}`, 'u');
const LINES = /[^\n\r]+/gu;
/** Windows 1252 has these between 0x80 and 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...WINDOWS].map((char, at) => [char, 0x80 + at]));
const CHARACTERS = /[\x80-\uffff]+/g;

/** A text in UTF-8 that some program read as Latin 1 or Windows 1252, put right line by line where all of a line is so. */
export function decodedAnew(edited: EditedText): EditedText {
  if (!LOOKS_SO.test(edited.text)) return edited;
  const wrong = new Set(
    [...edited.text.matchAll(LINES)]
      .filter(
        ({ 0: line }) =>
          LOOKS_SO.test(line) && [...line.matchAll(CHARACTERS)].every(({ 0: run }) => decoded(run) !== null),
      )
      .flatMap(({ 0: line, index }) => [...line.matchAll(CHARACTERS)].map((run) => index + run.index)),
  );
  return replaced(edited, CHARACTERS, ({ 0: run, index }) => (wrong.has(index) ? decoded(run) : null));
}

function decoded(run: string): string | null {
  const bytes: number[] = [];
  for (const char of run) {
    const byte = BYTE_OF.get(char) ?? char.charCodeAt(0);
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}
