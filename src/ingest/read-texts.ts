import { dayAndPlaceQuotes } from '../captions/facts/day-and-place-quotes.ts';
import type { HousePhrasebook } from '../captions/house-phrases.ts';
import { readText } from '../captions/read-text.ts';
import type { ReceivedText, TextReading } from '../catalogue/photo-rows.ts';

type Read = Omit<TextReading, keyof ReceivedText>;

/** Readings of texts by their field and words, all by one phrasebook. */
export type ReadBefore = Map<string, Read>;

/**
 * Reads each text by itself: restrictions add up, whichever block or field they stand in. Where many photos are read at once,
 * `before` holds what was read for them: much of it came with several.
 */
export function readTexts(
  texts: ReceivedText[],
  phrases: HousePhrasebook,
  before: ReadBefore = new Map(),
): TextReading[] {
  return texts.map((received) => {
    const key = `${received.field} ${received.text}`;
    const read = before.get(key) ?? readOne(received, phrases);
    before.set(key, read);
    return { ...received, ...read };
  });
}

function readOne({ text, field }: ReceivedText, phrases: HousePhrasebook): Read {
  const reading = readText(text, field, phrases);
  return { reading, ...dayAndPlaceQuotes(text, reading) };
}
