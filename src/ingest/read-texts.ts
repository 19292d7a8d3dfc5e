import { dayAndPlaceQuotes } from '../captions/facts/day-and-place-quotes.ts';
import type { HousePhrasebook } from '../captions/house-phrases.ts';
import { readText } from '../captions/read-text.ts';
import type { ReceivedText, TextReading } from '../catalogue/photo-rows.ts';

/** Reads each text by itself: restrictions add up, whichever block or field they stand in. */
export function readTexts(texts: ReceivedText[], phrases: HousePhrasebook): TextReading[] {
  return texts.map((received) => {
    const reading = readText(received.text, received.field, phrases);
    return { ...received, reading, ...dayAndPlaceQuotes(received.text, reading) };
  });
}
