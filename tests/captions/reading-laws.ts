import { MAX_READ_LENGTH, readCaption } from '../../src/captions/read-caption.ts';
import type { CaptionReading, Quote } from '../../src/captions/reading.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';

/** What holds of every reading of any text, in one sentence each where it does not; none where all is well. Throws only where the reader does. */
export function brokenLaws(text: string, field: TextField): string[] {
  const reading = readCaption(text, field);
  return [...quotesIn(reading).flatMap((quote) => brokenQuote(text, quote)), ...brokenEnd(text, reading)];
}

function quotesIn(reading: CaptionReading): Quote[] {
  const { restrictions, doubts, notices, people, mentioned, credit } = reading;
  return [...restrictions, ...doubts, ...notices, ...people, ...mentioned, ...(credit?.quotes ?? [])];
}

function brokenQuote(text: string, { start, end, text: words }: Quote): string[] {
  if (!Number.isInteger(start) || start < 0 || end < start || end > text.length)
    return [`A quote stands from ${start} to ${end} of ${text.length} characters.`];
  return text.slice(start, end) === words ? [] : [`“${words}” does not stand from ${start} to ${end}.`];
}

/** What is not read is a doubt to the end of the text. */
function brokenEnd(text: string, { doubts }: CaptionReading): string[] {
  if (text.length <= MAX_READ_LENGTH || doubts.at(-1)?.end === text.length) return [];
  return ['The end of a text that is too long is no doubt.'];
}
