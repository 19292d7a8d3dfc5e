import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string) => {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [summariesOf(restrictions).sort(), doubts.map(({ text: words }) => words)];
};

describe('beside a withhold', () => {
  it.each([
    ['Withhold. Green people only.', ['withhold'], ['Green people only']],
    ['DO NOT USE - rights query with the museum', ['withhold'], []],
    ['PHOTO KILL. Purple people only.', ['kill'], []],
  ])('what limits is held for the day it ends, and what explains is not: %s', (text, restrictions, doubts) => {
    expect(read(text)).toEqual([restrictions, doubts]);
  });
});

describe('a word that looks like one of ours', () => {
  it.each(['Nicht im Ausland', 'Nur im Inland'])('is another where its first letter differs: %s', (text) => {
    expect(read(text)).toEqual([[], [text]]);
  });

  it('is ours with another slip', () => {
    expect(read('GERMNAY OUT')).toEqual([['territory-except DE'], []]);
  });

  it('is no name of a person behind a limit', () => {
    expect(read('Nur Stammkunden')).toEqual([[], ['Nur Stammkunden']]);
    expect(read('Nur Abonnenten')).toEqual([['other'], []]);
  });
});
