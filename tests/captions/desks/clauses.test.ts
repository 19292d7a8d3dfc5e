import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const CLAUSES = readFileSync(new URL('clauses.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([text = '', ...expected]) => ({ text, expected }));

/** Lists of countries, media and ends in one order, names in small letters. */
const inOrder = (summaries: readonly string[]): string[] =>
  summaries.map((one) => one.toLowerCase().replace(/\S+(?:,\S+)+/g, (list) => list.split(',').sort().join(','))).sort();

/** What costs no more than a line or a call. */
const NEVER_UNSAFE = /^(?:mandatory-credit|contact-required|correction)/;

describe('clauses as desks write them', () => {
  it.each(CLAUSES)('“$text” is read, and nothing of it held', ({ text, expected }) => {
    const reading = readCaption(text, 'instructions');
    expect(inOrder(summariesOf(reading.restrictions))).toEqual(inOrder(expected));
    expect(reading.doubts).toEqual([]);
  });

  it('are read or held where they run on behind a credit', () => {
    const lost = CLAUSES.filter(({ text, expected }) => {
      const reading = readCaption(`A man walks in Ghent, Belgium, 3 May 2026. EPA/JANE ROE ${text}`, 'caption');
      const read = inOrder(summariesOf(reading.restrictions));
      const isMissing = inOrder(expected).some((one) => !NEVER_UNSAFE.test(one) && !read.includes(one));
      return isMissing && reading.doubts.length === 0;
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
