import { expect, it } from '@jest/globals';
import { forbidsNothing } from '../../src/rights/restrictions/forbids-nothing.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { CHANNELS } from '../../src/vocabulary/uses.ts';

const NOON = '2026-05-03T12:00:00Z';

it.each<Restriction>([
  { kind: 'channel-except', value: ['tv'], within: { channels: ['online'] } },
  { kind: 'channel-except', value: ['tv', 'book'], within: { channels: ['all-digital'] } },
  { kind: 'channel-only', value: ['all-digital'], within: { channels: ['online', 'mobile'] } },
  { kind: 'purpose-except', value: ['editorial'], within: { purposes: ['commercial'] } },
  { kind: 'purpose-only', value: ['commercial'], within: { purposes: ['advertising'] } },
  { kind: 'territory-except', value: ['DE', 'AT'], within: { territories: ['JP'] } },
  { kind: 'territory-only', value: ['JP', 'KR'], within: { territories: ['JP'], channels: ['online'] } },
  { kind: 'publication-only', value: ['The Seattle Times'], within: { publications: ['SEATTLE TIMES'] } },
])('$kind $value within $within forbids nothing', (restriction) => {
  const [part] = Object.keys(restriction.within ?? {});
  const { [part as 'channels']: named = [] } = restriction.within ?? {};
  const value = [restriction.value].flat().join(', ');
  expect(forbidsNothing(restriction)).toEqual({
    part,
    why: `of ${named.join(', ')} alone, the value of “${restriction.kind}” (${value}) forbids nothing`,
  });
});

it.each<Restriction>([
  { kind: 'channel-only', value: [...CHANNELS] },
  { kind: 'channel-only', value: ['all-digital', 'print-newspaper', 'print-magazine', 'book', 'tv'] },
  { kind: 'purpose-only', value: ['editorial', 'commercial', 'ai-training'], within: { territories: ['KR'] } },
  { kind: 'territory-only', value: [...COUNTRY_CODES] },
])('$kind of all there are forbids nothing', (restriction) => {
  const why = `the value of “${restriction.kind}” names all there are and forbids nothing`;
  expect(forbidsNothing(restriction)).toEqual({ part: null, why });
});

it('a name of a title forbids where another is named, as both may be one title’s', () => {
  const within = { publications: ['The Seattle Times'] };
  expect(forbidsNothing({ kind: 'publication-except', value: ['Seattle'], within })).toBeNull();
});

it.each<[Restriction, string, string]>([
  [{ kind: 'embargo-until', value: '2026-05-03', within: { from: '2026-06-01' } }, 'from', 'from 2026-06-01 on'],
  [{ kind: 'embargo-until', value: '2026-05-03', within: { from: '2026-05-03' } }, 'from', 'from 2026-05-03 on'],
  [{ kind: 'embargo-until', value: NOON, within: { from: NOON } }, 'from', `from ${NOON} on`],
  [{ kind: 'expires-on', value: '2026-05-03', within: { until: '2026-05-03' } }, 'until', 'until 2026-05-03'],
  [{ kind: 'expires-on', value: NOON, within: { until: NOON } }, 'until', `until ${NOON}`],
  [
    { kind: 'expires-on', value: '2026-05-03', within: { until: '2026-05-02T00:00:00Z' } },
    'until',
    'until 2026-05-02T00',
  ],
  [{ kind: 'expires-after-days', value: 14, within: { untilDays: 14 } }, 'untilDays', 'until 14 days after'],
])('%j is over before it begins to forbid', (restriction, part, why) => {
  expect(forbidsNothing(restriction)).toMatchObject({ part, why: expect.stringContaining(why) });
  expect(forbidsNothing(restriction)?.why).toContain(
    `, the value of “${restriction.kind}” (${restriction.value}) forbids nothing`,
  );
});

it.each<Restriction>([
  { kind: 'embargo-until', value: '2026-05-03', within: { from: '2026-05-02' } },
  { kind: 'embargo-until', value: '2026-05-03', within: { until: '2026-05-01' } },
  { kind: 'expires-on', value: '2026-05-03', within: { until: '2026-05-04' } },
  { kind: 'expires-on', value: '2026-05-03', within: { from: '2026-06-01' } },
  { kind: 'expires-after-days', value: 14, within: { untilDays: 15 } },
  { kind: 'expires-after-days', value: 14, within: { fromDays: 20 } },
  { kind: 'contact-required', value: '20', within: { untilDays: 14 } },
  { kind: 'contact-required', value: '2026-05-03', within: { from: '2026-06-01' } },
  { kind: 'contact-required', value: '2026-06-03', within: { until: '2026-05-01' } },
  // Its own two ends are told of by themselves.
  { kind: 'no-archive', value: null, within: { from: '2026-06-01', until: '2026-05-01' } },
  // Somewhere on earth that day is not over yet, or has begun.
  { kind: 'expires-on', value: '2026-05-03', within: { until: '2026-05-03T12:00:00Z' } },
  { kind: 'embargo-until', value: '2026-05-03', within: { from: '2026-05-02T13:00:00Z' } },
])('$kind $value within $within forbids for some time', (restriction) => {
  expect(forbidsNothing(restriction)).toBeNull();
});

it.each<Restriction>([
  { kind: 'channel-except', value: ['tv'] },
  { kind: 'channel-except', value: ['tv'], within: { territories: ['JP'] } },
  { kind: 'channel-except', value: ['all-digital'], within: { channels: ['online', 'tv'] } },
  { kind: 'channel-only', value: ['tv'], within: { channels: ['online'] } },
  { kind: 'channel-only', value: ['online'], within: { channels: ['all-digital'] } },
  { kind: 'purpose-except', value: ['commercial'], within: { purposes: ['advertising'] } },
  { kind: 'territory-except', value: ['DE', 'JP'], within: { territories: ['JP', 'KR'] } },
  { kind: 'publication-except', value: ['The Seattle Times'], within: { publications: ['Seattle Times'] } },
  { kind: 'no-archive', value: null },
  { kind: 'embargo-until', value: '2026-05-03' },
  { kind: 'no-archive', value: null, within: { channels: ['online'] } },
  { kind: 'expires-after-days', value: 3, within: { channels: ['online'] } },
])('$kind $value within $within forbids something', (restriction) => {
  expect(forbidsNothing(restriction)).toBeNull();
});
