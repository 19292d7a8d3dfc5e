import { expect, it } from '@jest/globals';
import { type Missing, missingFor } from '../../src/rights/clauses/missing.ts';
import type { Anchor, Span } from '../../src/rights/moments/anchors.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';

const THEN: Span = { earliest: 0, latest: 0 };
type Known = Parameters<typeof missingFor>[1];

const KNOWN: Known = {
  publication: 'thedaily',
  homeCountry: 'KR',
  uses: 0,
  anchors: { transmission: THEN, release: THEN, receipt: THEN },
};
const NOTHING: Known = {
  publication: null,
  homeCountry: null,
  uses: null,
  anchors: { transmission: null, release: null, receipt: null },
};

const OUT: Restriction = { kind: 'territory-except', value: ['JP'] };
const ONCE: Restriction = { kind: 'one-time-use', value: null };
const DAYS: Restriction = { kind: 'expires-after-days', value: 30 };
const NOT_ONLINE: Restriction = { kind: 'channel-except', value: ['online'] };

function missing(restriction: Restriction, known: Partial<Known>, anchor: Anchor, isByHome = false) {
  const clause = { ...restriction, words: 'X', field: 'caption', start: null, end: null, origin: 'read' as const };
  return missingFor({ clause, anchor, isByHome }, { ...KNOWN, ...known });
}

it.each<[string, Restriction, Missing | null]>([
  ['for some titles alone', { kind: 'publication-only', value: ['The Daily'] }, 'title'],
  ['against some titles', { kind: 'publication-except', value: ['The Daily'] }, 'title'],
  ['against use online in some titles', { ...NOT_ONLINE, within: { publications: ['The Daily'] } }, 'title'],
  ['that counts days', DAYS, 'transmission'],
  ['against use online from some day on', { ...NOT_ONLINE, within: { fromDays: 3 } }, 'transmission'],
  ['for one use', ONCE, 'uses'],
  ['against use online', NOT_ONLINE, null],
  ['against a country', OUT, null],
])('where nothing is known, a restriction %s', (_, restriction, expected) => {
  expect(missing(restriction, NOTHING, 'transmission')).toBe(expected);
  expect(missing(restriction, KNOWN, 'transmission')).toBeNull();
});

it('a restriction that binds titles at home in a country asks for the home first', () => {
  expect(missing(OUT, NOTHING, 'transmission', true)).toBe('home');
  expect(missing(OUT, { homeCountry: null }, 'transmission', true)).toBe('home');
  expect(missing(OUT, KNOWN, 'transmission', true)).toBeNull();
});

it('days are counted from what the words say: nothing else has to be known', () => {
  const sent = { anchors: { ...NOTHING.anchors, transmission: THEN } };
  expect(missing(DAYS, sent, 'transmission')).toBeNull();
  expect(missing(DAYS, sent, 'release')).toBe('release');
  expect(missing(DAYS, sent, 'receipt')).toBe('receipt');
});

it('a restriction that asks for two things asks for the title before the day, and for the day before the uses', () => {
  const within = { publications: ['The Daily'], untilDays: 30 };
  expect(missing({ ...ONCE, within }, NOTHING, 'transmission')).toBe('title');
  expect(missing({ ...ONCE, within }, { ...NOTHING, publication: 'thedaily' }, 'transmission')).toBe('transmission');
  expect(missing({ ...ONCE, within }, { uses: null }, 'transmission')).toBe('uses');
});
