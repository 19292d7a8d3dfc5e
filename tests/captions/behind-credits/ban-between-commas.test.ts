import { describe, expect, it } from '@jest/globals';
import { BANS_BETWEEN_COMMAS } from '../../../src/captions/phrasebook/bans-between-commas.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';

const saidOf = (sentence: string): number => {
  const { restrictions, doubts } = readCaption(
    `A man leaves the court in Oslo, Norway. (Photo by Jane Roe/AFP) ${sentence}`,
    'caption',
  );
  return restrictions.length + doubts.length;
};

describe('a long sentence behind the credit of a caption', () => {
  it.each(BANS_BETWEEN_COMMAS.flatMap(({ examples }) => examples))(
    'is held where it goes on with a ban: %s',
    (terms) => {
      expect(saidOf(terms)).toBeGreaterThan(0);
    },
  );

  it.each(BANS_BETWEEN_COMMAS.flatMap(({ counterExamples }) => counterExamples))('is news: %s', (news) => {
    expect(saidOf(news)).toBe(0);
  });
});
