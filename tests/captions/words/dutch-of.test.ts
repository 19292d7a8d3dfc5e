import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

const read = (text: string): string => readCaption(text, 'instructions').restrictions.map(summaryOf).join('; ');

it.each([
  ['Niet voor reclame of sociale media', 'purpose-except advertising; channel-except social'],
  ['Niet voor boeken of advertenties', 'channel-except book; purpose-except advertising'],
  ['Niet voor commercieel gebruik of televisie', 'purpose-except commercial; channel-except tv'],
  ['Reclame of sociale media niet toegestaan', 'purpose-except advertising; channel-except social'],
  ['Geen tv of web in België', 'channel-except tv,online @ BE'],
])('in Dutch “of” is “or”: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Not for publication in the Republic of Ireland', 'territory-except IE'],
  ['No use of TV', 'channel-except tv'],
])('and elsewhere it is none: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Doorverkoop en bewerking niet toegestaan.', 'no-resale; no-modification'],
  ['Geen archivering en commercieel gebruik.', 'no-archive; purpose-except commercial'],
  ['Geen internet en doorverkoop', 'channel-except online; no-resale'],
  ['Gebruik in Nederland en België verboden.', 'territory-except NL,BE'],
])('in Dutch “en” is “and”: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Utilisation interdite en Belgique. Gebruik in België verboden.', 'territory-except BE; territory-except BE'],
  ['Pas de revente en Suisse', 'territory-except CH'],
])('and elsewhere it is “in”: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
