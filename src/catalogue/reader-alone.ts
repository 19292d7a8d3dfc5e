import type { TextReading } from './photo-rows.ts';

/** The readings without what the house phrasebook added, and with what it settled: what the reader itself would hold. */
export function readerAlone(texts: TextReading[]): TextReading[] {
  return texts.map(({ reading: { settledByHouse, ...reading }, ...text }) => ({
    ...text,
    reading: {
      ...reading,
      restrictions: [
        ...reading.restrictions.filter(({ phrase }) => phrase === undefined),
        ...(settledByHouse?.restrictions ?? []),
      ],
      doubts: [...reading.doubts.filter(({ phrase }) => phrase === undefined), ...(settledByHouse?.doubts ?? [])],
    },
  }));
}
