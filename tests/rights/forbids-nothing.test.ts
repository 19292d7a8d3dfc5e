import { expect, it } from '@jest/globals';
import { forbidsNothing } from '../../src/rights/restrictions/forbids-nothing.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';

it.each<Restriction>([
  { kind: 'channel-except', value: ['tv'], within: { channels: ['online'] } },
  { kind: 'channel-except', value: ['tv', 'book'], within: { channels: ['all-digital'] } },
  { kind: 'channel-only', value: ['all-digital'], within: { channels: ['online', 'mobile'] } },
  { kind: 'purpose-except', value: ['editorial'], within: { purposes: ['commercial'] } },
  { kind: 'purpose-only', value: ['commercial'], within: { purposes: ['advertising'] } },
  { kind: 'territory-except', value: ['DE', 'AT'], within: { territories: ['JP'] } },
  { kind: 'territory-only', value: ['JP', 'KR'], within: { territories: ['JP'], channels: ['online'] } },
  { kind: 'publication-except', value: ['The Seattle Times'], within: { publications: ['Le Monde'] } },
  { kind: 'publication-only', value: ['The Seattle Times'], within: { publications: ['SEATTLE TIMES'] } },
])('$kind $value within $within forbids nothing', (restriction) => {
  expect(forbidsNothing(restriction)).not.toBeNull();
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
  { kind: 'no-archive', value: null, within: { channels: ['online'] } },
  { kind: 'expires-after-days', value: 3, within: { channels: ['online'] } },
])('$kind $value within $within forbids something', (restriction) => {
  expect(forbidsNothing(restriction)).toBeNull();
});
