import { expect, it } from '@jest/globals';
import { listedWords } from '../../src/vocabulary/listed-words.ts';

it.each([
  ['culture, ballet;stage\nculture', ['culture', 'ballet', 'stage']],
  ['football, Choi, Min-ho, Seoul', ['football', 'Choi, Min-ho', 'Seoul']],
  ['Kim, Jong Un; missile', ['Kim, Jong Un', 'missile']],
  ['Kim, Lee, Park', ['Kim', 'Lee', 'Park']],
  ['park, new york', ['park', 'new york']],
  [' , ;', []],
])('the list “%s”', (list, words) => {
  expect(listedWords(list)).toEqual(words);
});
