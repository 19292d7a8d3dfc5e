import { expect, it } from '@jest/globals';
import { isDayAlone, spanOf } from '../../src/rights/moments/anchors.ts';

it.each<[string, string, string | null, boolean]>([
  ['of a day no more is known', 'UTC', '2026-05-03', true],
  ['of the day that is an hour short no more is known', 'America/New_York', '2026-03-08', true],
  ['of an instant all is known', 'UTC', '2026-05-03T12:00:00Z', false],
  ['an hour that the clock shows twice is no day', 'America/New_York', '2026-11-01T01:30', false],
  ['of nothing not even the day is known', 'UTC', null, false],
  ['nor of what nobody can read', 'UTC', 'soon', false],
])('%s', (_, zone, text, isAlone) => {
  expect(isDayAlone(spanOf(text, zone))).toBe(isAlone);
});
