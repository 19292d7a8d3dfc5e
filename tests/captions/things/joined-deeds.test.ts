import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

it.each([
  ['Advertising use as well as archiving are not permitted.', 'no-archive', 'purpose-except advertising'],
  ['Revente ainsi que recadrage interdits.', 'no-modification', 'no-resale'],
  ['Geen gebruik in reclame of gebruik op sociale media.', 'channel-except social', 'purpose-except advertising'],
  ['Noch gebruik in reclame noch doorverkoop toegestaan.', 'no-resale', 'purpose-except advertising'],
  ['Doorverkoop is niet toegestaan en archivering evenmin.', 'no-archive', 'no-resale'],
  ['Aucune revente ni cession à des tiers autorisée.', 'no-redistribution', 'no-resale'],
])('every deed that words join is forbidden: %s', (text, ...expected) => {
  const { restrictions, doubts } = readCaption(text, 'usageTerms');
  expect(summariesOf(restrictions)).toEqual(expected);
  expect(doubts).toEqual([]);
});

it('a use that “en” joins is none of the end before it', () => {
  const { restrictions, doubts } = readCaption('Geen gebruik in reclame en gebruik in België.', 'usageTerms');
  expect(restrictions).toEqual([]);
  expect(doubts.map(({ text }) => text)).toEqual(['Geen gebruik in reclame en gebruik in België']);
});

it('what needs leave is named whole', () => {
  const text = 'Weiterverkauf oder Nutzung in sozialen Netzwerken nur nach Absprache.';
  expect(summariesOf(readCaption(text, 'usageTerms').restrictions)).toEqual([
    'channel-except social',
    'contact-required',
    'no-resale',
  ]);
});
