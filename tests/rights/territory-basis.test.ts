import { expect, it } from '@jest/globals';
import { type PhraseFamily, phraseFamilyOf } from '../../src/rights/places/territory-basis.ts';

it.each<[string, PhraseFamily | null]>([
  ['JAPAN OUT', 'out'],
  ['Japan out.', 'out'],
  ['NO SALES IN JAPAN', 'no-sales'],
  ['no sale in Japan', 'no-sales'],
  ['not for sale in Japan', 'no-sales'],
  ['no resale in Japan; Japan out', 'no-sales'],
  ['JAPAN MEDIA OUT', 'media-out'],
  ['Japanese newspapers out', 'media-out'],
  ['Japanese newspaper out', 'media-out'],
  ['Japanese papers out', 'media-out'],
  ['no Japanese paper, Japan out', 'media-out'],
  ['Japanese publications out', 'media-out'],
  ['no Japanese publication, Japan out', 'media-out'],
  ['Japanese outlets out', 'media-out'],
  ['no Japanese outlet, Japan out', 'media-out'],
  ['Japanese clients out', 'media-out'],
  ['no Japanese client, Japan out', 'media-out'],
  ['Japanese subscribers out', 'media-out'],
  ['no Japanese subscriber, Japan out', 'media-out'],
  ['Japanese broadcasters out', 'media-out'],
  ['no Japanese broadcaster, Japan out', 'media-out'],
  ['No use in Japan', null],
  ['not in Japanese media', null],
  ['without use in Japan', null],
])('the phrase %s', (words, family) => {
  expect(phraseFamilyOf({ kind: 'territory-except', words })).toBe(family);
  expect(phraseFamilyOf({ kind: 'territory-only', words })).toBeNull();
});
