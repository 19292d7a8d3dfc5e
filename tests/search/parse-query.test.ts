import { describe, expect, it } from '@jest/globals';
import { parseQuery } from '../../src/search/parse-query.ts';

describe('the plain search box', () => {
  const cases: [string, string, object][] = [
    ['finds words, whatever their case and accents', 'Élysée PALACE', { words: ['elysee', 'palace'] }],
    ['keeps Hangul whole', '김정은 평양', { words: ['김정은', '평양'] }],
    ['takes an agency', 'agency:Reuters', { agencies: ['Reuters'] }],
    ['takes a person in quotes', 'person:"Kim Jong Un"', { persons: ['Kim Jong Un'] }],
    ['takes curly quotes as they come from a word processor', 'person:“Kim Jong Un”', { persons: ['Kim Jong Un'] }],
    ['takes a keyword beside words', 'ballet keyword:culture', { words: ['ballet'], keywords: ['culture'] }],
    [
      'takes the id of a photo for its picture',
      'same:0198C5F2-0000-7000-8000-00000000000a',
      { same: ['0198c5f2-0000-7000-8000-00000000000a'] },
    ],
    ['takes an unfinished quote as plain words', '"kim jong', { words: ['kim', 'jong'] }],
    ['takes a time for words, not for a field', '12:30', { words: ['12', '30'] }],
    ['asks for nothing when it is empty', '   ', {}],
  ];

  it.each(cases)('%s', (_sentence, text, expected) => {
    expect(parseQuery(text)).toEqual({ words: [], agencies: [], persons: [], keywords: [], same: [], ...expected });
  });

  it('refuses a field that is none, naming those there are', () => {
    expect(() => parseQuery('same:street')).toThrow(/same: takes the id of a photo.*“street”/);
    expect(() => parseQuery('agncy:Reuters')).toThrow(/“agncy:”.*agency:, person:, keyword: or same:/);
  });
});
