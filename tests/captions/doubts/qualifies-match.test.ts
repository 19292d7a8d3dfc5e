import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const doubtsIn = (text: string): string[] => readCaption(text, 'copyrightNotice').doubts.map((doubt) => doubt.text);

it('holds what a word right behind a restriction says of it, in a field of credits', () => {
  expect(doubtsIn('© 2026 Jane Roe. Licensed for the printed almanac.')).toEqual(['almanac']);
});

it.each(['Jane Roe/Getty Images EDITORIAL USE ONLY', 'EDITORIAL USE ONLY photo by Jane Roe', 'NO SALES Jane Roe'])(
  'holds no credit behind one: %s',
  (text) => {
    expect(doubtsIn(text)).toEqual([]);
  },
);
