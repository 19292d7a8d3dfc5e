import { describe, expect, it } from '@jest/globals';
import { WHAT_HAPPENED } from '../../../src/captions/phrasebook/what-happened.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';

const saidOf = (sentence: string): number => {
  const { restrictions, doubts } = readCaption(
    `Fans wait in Rome, Italy. (Photo by Jane Roe/AFP) ${sentence}`,
    'caption',
  );
  return restrictions.length + doubts.length;
};

describe('news behind the credit that holds what bans are made of', () => {
  it.each(WHAT_HAPPENED.flatMap(({ examples }) => examples))('says nothing of use: %s', (news) => {
    expect(saidOf(news)).toBe(0);
  });

  it.each(WHAT_HAPPENED.flatMap(({ counterExamples }) => counterExamples))('is told from terms: %s', (terms) => {
    expect(saidOf(terms)).toBeGreaterThan(0);
  });
});
