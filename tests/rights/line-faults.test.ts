import { expect, it } from '@jest/globals';
import { restrictionFaults } from '../../src/rights/line-faults.ts';
import { RESTRICTION_KINDS } from '../../src/vocabulary/restrictions.ts';

const VALUELESS = [
  ...['no-resale', 'no-redistribution', 'no-archive', 'no-modification', 'one-time-use'],
  ...['third-party-unverified', 'kill', 'withhold', 'correction', 'other'],
];

/** What is wanted as the value of which kinds. */
const WANTED = {
  '"all" or a list of countries by two letters, such as ["KR"]': ['territory-only', 'territory-except'],
  '"all" or a list of print-newspaper, print-magazine, online, mobile, social, tv, book, all-digital': [
    'channel-only',
    'channel-except',
  ],
  '"all" or a list of editorial, commercial, advertising, marketing, merchandising, betting, games, calendars, ai-training':
    ['purpose-only', 'purpose-except'],
  '"all" or a list of titles, such as ["Le Monde"]': ['publication-only', 'publication-except'],
  'a day such as 2026-06-15 or a date-time such as 2026-06-15T09:00:00+09:00': ['embargo-until', 'expires-on'],
  'a whole number of days from 0 on': ['expires-after-days'],
  'null or a text': ['mandatory-credit', 'contact-required'],
  null: VALUELESS,
};
const KINDS = Object.entries(WANTED).flatMap(([wanted, kinds]) => kinds.map((kind) => [kind, wanted] as const));

it('of the value of every kind it is told what is wanted', () => {
  expect(KINDS.map(([kind]) => kind).sort()).toEqual([...RESTRICTION_KINDS].sort());
});

it.each(KINDS)('a value of %s that is none is told, with what is wanted', (kind, wanted) => {
  expect(restrictionFaults({ kind, value: 7.5 }, 2)).toEqual([
    `restrictions[2].value: 7.5 is no value of ${kind}. Wanted: ${wanted}.`,
  ]);
});
