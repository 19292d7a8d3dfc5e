import { phraseKey } from '../../captions/house-phrases.ts';
import type { Db } from '../../database/ledger.ts';
import { readingsOf, type TextReading } from '../photo-rows.ts';

/** Where a phrase stands in one of its photos: what it means hangs on the words around it. */
export interface PhrasePlace {
  field: string;
  before: string;
  /** The phrase as it stands there. */
  words: string;
  after: string;
}

/** On either side, in UTF-16 units; what is cut off begins or ends with “…”. */
const MAX_AROUND = 160;

/** The place of each phrase, by its words as a house phrase is known by; photos are those of the phrase, by their ids. */
export async function placesOf(
  db: Db,
  phrases: readonly { words: string; examples: string[] }[],
): Promise<Map<string, PhrasePlace>> {
  const rows = await db.photo.findMany({
    where: { id: { in: phrases.flatMap(({ examples }) => examples.slice(0, 1)) } },
    select: { id: true, readings: true },
  });
  const byId = new Map(rows.map((row) => [row.id, readingsOf(row)]));
  return new Map(
    phrases.flatMap(({ words, examples }) => {
      const place = placeIn(byId.get(examples[0] ?? '') ?? [], words);
      return place === null ? [] : [[words, place] as const];
    }),
  );
}

function placeIn(readings: TextReading[], words: string): PhrasePlace | null {
  for (const { field, text, reading } of readings) {
    const doubt = reading.doubts.find((read) => phraseKey(read.text) === words);
    if (doubt === undefined) continue;
    const { start, end } = doubt;
    return {
      field,
      before: endOf(text.slice(0, start)),
      words: text.slice(start, end),
      after: startOf(text.slice(end)),
    };
  }
  return null;
}

function endOf(text: string): string {
  if (text.length <= MAX_AROUND) return text;
  return `…${text.slice(-MAX_AROUND).replace(LOW_AT_START, '')}`;
}

function startOf(text: string): string {
  if (text.length <= MAX_AROUND) return text;
  return `${text.slice(0, MAX_AROUND).replace(HIGH_AT_END, '')}…`;
}

/** Half a character, where one outside the basic plane was cut. */
const LOW_AT_START = /^[\uDC00-\uDFFF]/;
const HIGH_AT_END = /[\uD800-\uDBFF]$/;
