import { describe, expect, test } from '@jest/globals';
import { Vocabulary } from '../../../src/captions/words/vocabulary.ts';

describe('a vocabulary', () => {
  test('gives a word the same number each time', () => {
    const vocabulary = new Vocabulary();
    expect([vocabulary.add('sales'), vocabulary.add('archives'), vocabulary.add('sales')]).toEqual([1, 2, 1]);
  });

  test('takes no new word once texts are read with it', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('sales');
    vocabulary.close();
    expect(vocabulary.add('sales')).toBe(1);
    expect(() => vocabulary.add('archives')).toThrow('“archives” is added to the vocabulary after a text was read.');
  });
});
