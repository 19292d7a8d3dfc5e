import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../../src/captions/facts/read-facts.ts';
import { TEXT_FIELDS } from '../../../src/vocabulary/texts.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const WORDS = [
  'President',
  'Kim Jong Un',
  '(L)',
  ', left,',
  'in',
  'Seoul',
  'South Korea',
  'June 28, 2025',
  'the next day',
  'released by',
  'KCNA',
  'via',
  '/',
  'REUTERS',
  'AFP PHOTO',
  'Photo by',
  'Mandatory credit:',
  '©',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'s",
  '.',
  '\n',
  '연합뉴스',
  '김철수 대통령이',
  '제공',
  '2024.11.3',
  '3일',
  '新华社记者',
  '摄',
  '共同',
  'U.S.',
  'File Photo',
  'HANDOUT',
  'Pool',
  '---',
  '**',
  '=',
  '@yna.co.kr',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);
const spans = fc.array(fc.record({ start: fc.nat(500), end: fc.nat(500) }), { maxLength: 3 });

describe('reading facts', () => {
  it('never throws, and every quote is a stretch of the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...TEXT_FIELDS), spans, (text, field, hidden) => {
        const { credit, people, mentioned, takenOn, releasedOn } = readFacts(text, field, { terms: hidden });
        for (const quote of [...(credit?.quotes ?? []), ...people, ...mentioned])
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        for (const day of [takenOn, releasedOn])
          if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        expect(new Set(credit?.chain).size).toBe(credit?.chain.length ?? 0);
      }),
      { numRuns: 1500, seed: 20251 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readFacts(text, 'caption', { terms: [] })).toEqual(readFacts(text, 'caption', { terms: [] }));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('takes no longer on a text made to be slow', () => {
    for (const unit of [
      '/',
      ' ',
      '(',
      'a/',
      'REUTERS/',
      'via ',
      "A's ",
      '. ',
      '\n',
      '김철수 ',
      '연합뉴스=',
      'in X, ',
      ', left',
      'J. ',
      '1.',
      '© ',
    ]) {
      expect(cpuTime(() => readFacts(unit.repeat(200_000 / unit.length), 'caption', { terms: [] }))).toBeLessThan(500);
    }
  });
});
