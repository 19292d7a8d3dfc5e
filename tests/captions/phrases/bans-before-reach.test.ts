import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

it.each([
  ['Frankrijk niet en voorlopig niet gebruiken', 'Frankrijk'],
  ['Duitsland niet, voorlopig niet publiceren', 'Duitsland'],
])('a row that reaches back takes in no ban of something else: %s', (text, place) => {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  const [hold] = restrictions.filter(({ kind }) => kind === 'withhold');
  expect(hold?.text).not.toContain(place);
  const isClosed = restrictions.some(({ kind }) => kind === 'territory-except');
  expect(isClosed || doubts.some((doubt) => doubt.text.includes(place))).toBe(true);
});
