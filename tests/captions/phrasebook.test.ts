import { describe, expect, it } from '@jest/globals';
import { PHRASEBOOK } from '../../src/captions/phrasebook/phrasebook.ts';
import { readCaption } from '../../src/captions/read-caption.ts';
import { summariesOf } from './summary.ts';

const examples = PHRASEBOOK.flatMap((row) => row.examples.map(([text, ...expected]) => ({ text, expected })));
const counterExamples = PHRASEBOOK.flatMap((row) => row.counterExamples ?? []).map((text) => ({ text }));

describe('the phrasebook', () => {
  it.each(examples)('reads “$text” as its row says', ({ text, expected }) => {
    const reading = readCaption(text, 'instructions');
    expect(summariesOf(reading.restrictions)).toEqual([...expected].sort());
  });

  it.each(counterExamples)('takes “$text” for news', ({ text }) => {
    const reading = readCaption(text, 'caption');
    expect(reading.restrictions).toEqual([]);
    expect(reading.doubts).toEqual([]);
  });
});
