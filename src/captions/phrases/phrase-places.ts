import type { Vocabulary } from '../words/vocabulary.ts';
import { type PatternPart, partsOf } from './pattern-parts.ts';

/** A place in a row, by what stands there: a word, a slot, a gap of up to so many words, one of several ways on, or the end of the row. */
export interface Place<Row> {
  id: number;
  /** Number of the word, 0 where none stands here. */
  word: number;
  slot: string | null;
  gap: number;
  either: readonly Place<Row>[];
  row: Row | null;
  next: Place<Row> | null;
  /** Words of which every way on from here needs one, where that is asked: see `phrase-needs.ts`. */
  needs: Int32Array | null;
}

/** Lays out patterns as places. What follows a choice is laid out once, however many ways lead to it. */
export class Places<Row> {
  readonly #vocabulary: Vocabulary;
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Where a pattern begins. */
  layOut(pattern: string, row: Row): Place<Row> {
    return this.#before(partsOf(pattern), this.#place({ row }));
  }

  #before(parts: readonly PatternPart[], next: Place<Row>): Place<Row> {
    return parts.reduceRight<Place<Row>>((after, part) => this.#placeOf(part, after), next);
  }

  #placeOf(part: PatternPart, next: Place<Row>): Place<Row> {
    if ('word' in part) return this.#place({ word: this.#vocabulary.add(part.word), next });
    if ('slot' in part) return this.#place({ slot: part.slot, next });
    if ('gap' in part) return this.#place({ gap: part.gap, next });
    return this.#place({ either: part.either.map((parts) => this.#before(parts, next)) });
  }

  #place(here: Partial<Place<Row>>): Place<Row> {
    this.#count += 1;
    const { word = 0, slot = null, gap = 0, either = [], row = null, next = null } = here;
    return { id: this.#count, word, slot, gap, either, row, next, needs: null };
  }
}

/** The places that are reached without a word: choices are replaced by their ways, in order, each place once. */
export function withoutChoices<Row>(places: readonly Place<Row>[]): Place<Row>[] {
  const found = new Set<Place<Row>>();
  const seen = new Set<Place<Row>>();
  const visit = (place: Place<Row>): void => {
    if (seen.has(place)) return;
    seen.add(place);
    if (place.either.length === 0) found.add(place);
    else place.either.forEach(visit);
  };
  places.forEach(visit);
  return [...found];
}
