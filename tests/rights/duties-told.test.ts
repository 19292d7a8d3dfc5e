import { expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { dutiesTold } from '../../src/rights/words/duties-told.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

it('a duty that two clauses ask is told once, in the words of the first, and each that is another is told', () => {
  const photo = photoWith({
    restrictions: [
      { kind: 'no-resale', value: null },
      { kind: 'no-resale', value: null, within: { territories: ['KR'] } },
      { kind: 'no-archive', value: null },
    ],
  });
  const { duties } = judge(photo, WORLD_WEB);
  const sentences = dutiesTold(duties).map(({ sentence }) => sentence);
  expect(duties.filter(({ clause }) => clause === 'no-resale')).toHaveLength(2);
  expect(sentences.filter((sentence) => sentence === 'Do not sell or license it on.')).toHaveLength(1);
  expect(sentences).toContain('Do not keep it in an archive.');
});
