import { describe, expect, it } from '@jest/globals';
import { type Edge, instantOf } from '../../src/rights/instants.ts';

describe('the instant a date stands for', () => {
  it.each<[string, string, Edge, string, string]>([
    ['a day opens at its first instant', '2026-06-15', 'opens', 'UTC', '2026-06-15T00:00:00.000Z'],
    ['a day closes at the first instant after it', '2026-06-15', 'closes', 'UTC', '2026-06-16T00:00:00.000Z'],
    ['the last day of a leap February closes into March', '2028-02-29', 'closes', 'UTC', '2028-03-01T00:00:00.000Z'],
    ['a day in Seoul opens nine hours earlier', '2026-06-15', 'opens', 'Asia/Seoul', '2026-06-14T15:00:00.000Z'],
    [
      'a day in New York in summer opens four hours later',
      '2026-06-15',
      'opens',
      'America/New_York',
      '2026-06-15T04:00:00.000Z',
    ],
    [
      'the day the clock jumps forward in New York is an hour short',
      '2026-03-08',
      'closes',
      'America/New_York',
      '2026-03-09T04:00:00.000Z',
    ],
    [
      'a midnight that the clock skips in Beirut: the day begins as it jumps',
      '2026-03-29',
      'opens',
      'Asia/Beirut',
      '2026-03-28T22:00:00.000Z',
    ],
    [
      'a time shown twice in New York is the first of the two',
      '2026-11-01T01:30',
      'opens',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
    ],
    ['a time without offset is the zone’s', '2026-06-15T06:00:00', 'closes', 'Asia/Seoul', '2026-06-14T21:00:00.000Z'],
    [
      'an offset in the text beats the zone',
      '2026-06-15T06:00:00+09:00',
      'opens',
      'America/New_York',
      '2026-06-14T21:00:00.000Z',
    ],
    ['an offset may lack its colon', '2026-06-15T06:00-0530', 'opens', 'UTC', '2026-06-15T11:30:00.000Z'],
    ['parts of a second count', '2026-06-15T06:00:00.25Z', 'opens', 'UTC', '2026-06-15T06:00:00.250Z'],
  ])('%s', (_, text, edge, zone, expected) => {
    expect(new Date(instantOf(text, edge, zone)).toISOString()).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '2026-6-1',
    '2026-02-30',
    '2026-13-01',
    '2026-06-15T24:00',
    '2026-06-15T10:60',
    '2026-06-15T10:00+25:00',
    '2026-06-15 10:00',
  ])('“%s” is none', (text) => {
    expect(instantOf(text, 'opens', 'UTC')).toBeNaN();
  });

  it('a zone that is none makes every date without offset unknown', () => {
    expect(instantOf('2026-06-15', 'opens', 'Europe/Atlantis')).toBeNaN();
    expect(instantOf('2026-06-15T00:00:00Z', 'opens', 'Europe/Atlantis')).not.toBeNaN();
  });
});
