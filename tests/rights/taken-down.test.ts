import { describe, expect, it } from '@jest/globals';
import { holdsAlways } from '../../src/rights/taken-down.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import type { Within } from '../../src/vocabulary/restrictions.ts';
import { CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';

describe('a kill or a withhold takes a photo down', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a part that names nothing', {}],
    ['members that are null', { territories: null, until: null }],
    ['every channel', { channels: [...CHANNELS] }],
    [
      'every channel, the digital ones in a word',
      { channels: ['print-newspaper', 'print-magazine', 'all-digital', 'tv', 'book'] },
    ],
    ['every purpose', { purposes: [...PURPOSES] }],
    ['every country', { territories: [...COUNTRY_CODES] }],
    ['the day it was sent on', { fromDays: 0 }],
  ])('where its part is %s', (_, within) => {
    expect(holdsAlways({ within: within as Within })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a channel less', { channels: CHANNELS.slice(1) }],
    ['a purpose less', { purposes: PURPOSES.slice(1) }],
    ['a country less', { territories: COUNTRY_CODES.slice(1) }],
    ['a later day', { fromDays: 1 }],
    ['some days', { fromDays: 0, untilDays: 30 }],
    ['a title', { publications: ['Le Monde'] }],
    ['a list without members', { channels: [] }],
    ['no object', 'Japan'],
  ])('but not where it is %s', (_, within) => {
    expect(holdsAlways({ within: within as Within })).toBe(false);
  });
});
