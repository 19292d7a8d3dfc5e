import { describe, expect, it } from '@jest/globals';
import { type Edge, instantOf, localDay } from '../../src/rights/moments/instants.ts';

describe('the instant a date stands for', () => {
  it.each<[string, string, Edge, string, string]>([
    ['a day opens at its first instant', '2026-06-15', 'opens', 'UTC', '2026-06-15T00:00:00.000Z'],
    ['a day closes at the first instant after it', '2026-06-15', 'closes', 'UTC', '2026-06-16T00:00:00.000Z'],
    ['the last day of a leap February closes into March', '2028-02-29', 'closes', 'UTC', '2028-03-01T00:00:00.000Z'],
    ['a day in Seoul opens nine hours earlier', '2026-06-15', 'opens', 'Asia/Seoul', '2026-06-14T15:00:00.000Z'],
    [
      'a day in London in winter is one of Greenwich',
      '2026-01-15',
      'opens',
      'Europe/London',
      '2026-01-15T00:00:00.000Z',
    ],
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
    [
      'a time shown twice is the second of the two where what opens late is stricter',
      '2026-11-01T01:30',
      'opens-late',
      'America/New_York',
      '2026-11-01T06:30:00.000Z',
    ],
    [
      'a time shown twice is the second of the two where what closes late is stricter',
      '2026-10-25T02:30',
      'closes-late',
      'Europe/Berlin',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'the hour after the one shown twice is there once',
      '2026-11-01T02:00',
      'opens-late',
      'America/New_York',
      '2026-11-01T07:00:00.000Z',
    ],
    [
      'the hour before the one shown twice is there once',
      '2026-11-01T00:59',
      'opens-late',
      'America/New_York',
      '2026-11-01T04:59:00.000Z',
    ],
    [
      'a day that begins with an hour shown twice begins with the first in Havana',
      '2026-11-01',
      'opens-late',
      'America/Havana',
      '2026-11-01T04:00:00.000Z',
    ],
    [
      'what opens late opens with a whole millisecond',
      '2026-06-15T00:00:00.25Z',
      'opens-late',
      'UTC',
      '2026-06-15T00:00:00.250Z',
    ],
    [
      'what opens late opens after a part of a millisecond',
      '2026-06-15T00:00:00.0000001Z',
      'opens-late',
      'UTC',
      '2026-06-15T00:00:00.001Z',
    ],
    [
      'what closes late closes after a part of a second’s last millisecond',
      '2026-06-15T23:59:59.9991Z',
      'closes-late',
      'UTC',
      '2026-06-16T00:00:00.000Z',
    ],
    ['what closes does so before it', '2026-06-15T00:00:00.0019Z', 'closes', 'UTC', '2026-06-15T00:00:00.001Z'],
    ['what opens does so before it', '2026-06-15T00:00:00.5Z', 'opens', 'UTC', '2026-06-15T00:00:00.500Z'],
    [
      'the morning after the clock went back in New York is there once',
      '2026-11-01T06:00',
      'opens-late',
      'America/New_York',
      '2026-11-01T11:00:00.000Z',
    ],
    ['a skipped time is there once', '2026-03-08T02:30', 'opens-late', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    [
      'a day ends at the end of its last hour',
      '2026-11-01',
      'closes-late',
      'America/New_York',
      '2026-11-02T05:00:00.000Z',
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
    ['an offset may lie in the west', '2026-06-15T06:00-05:45', 'closes', 'UTC', '2026-06-15T11:45:00.000Z'],
    ['the last second of a day', '2026-06-15T23:59:59Z', 'closes', 'UTC', '2026-06-15T23:59:59.000Z'],
    ['the widest offset there is', '2026-06-15T23:59:59+23:59', 'opens', 'UTC', '2026-06-15T00:00:59.000Z'],
    [
      'a thousandth of a thousandth does not count',
      '2026-06-15T06:00:00.0019Z',
      'opens',
      'UTC',
      '2026-06-15T06:00:00.001Z',
    ],
    ['the first century', '0001-01-01', 'opens', 'UTC', '0001-01-01T00:00:00.000Z'],
    ['a zone of half an hour', '2026-06-15', 'opens', 'Asia/Kolkata', '2026-06-14T18:30:00.000Z'],
    ['a zone that counted seconds', '1950-01-01', 'opens', 'Africa/Monrovia', '1950-01-01T00:44:30.000Z'],
    ['a zone without offset', '2026-01-15', 'opens', 'Europe/London', '2026-01-15T00:00:00.000Z'],
    [
      'a day in the west that the clock leaves alone',
      '2026-01-15',
      'closes',
      'America/Sao_Paulo',
      '2026-01-16T03:00:00.000Z',
    ],
    [
      'the hour that the clock skips in New York is read as if it had not',
      '2026-03-08T02:30',
      'opens',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
    ],
    [
      'the morning after the clock jumped forward in New York',
      '2026-03-08T06:00',
      'opens',
      'America/New_York',
      '2026-03-08T10:00:00.000Z',
    ],
    [
      'the evening before the clock jumps forward in New York',
      '2026-03-07T22:00',
      'opens',
      'America/New_York',
      '2026-03-08T03:00:00.000Z',
    ],
    [
      'the morning after the clock went back in New York',
      '2026-11-01T06:00',
      'opens',
      'America/New_York',
      '2026-11-01T11:00:00.000Z',
    ],
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
    '2026-06-15T10:00:60',
    '2026-06-15T10:00+24:00',
    '2026-06-15T10:00+09:60',
    '2026-06-15T10:00+9:00',
    '2026-06-15T10',
    '2026-00-15',
    'on 2026-06-15',
    '2026-06-15 or so',
    '2026-06-15T10:00:00.Z',
    '2026-06-15 10:00',
  ])('“%s” is none', (text) => {
    expect(instantOf(text, 'opens', 'UTC')).toBeNaN();
  });

  it('asked again, it is the same at each edge and in each zone', () => {
    const ask = () => [
      instantOf('2026-05-04', 'opens', 'UTC'),
      instantOf('2026-05-04', 'closes', 'UTC'),
      instantOf('2026-05-04', 'opens', 'Asia/Seoul'),
    ];
    const day = Date.parse('2026-05-04T00:00:00Z');
    expect(ask()).toEqual([day, day + 86_400_000, day - 32_400_000]);
    expect(ask()).toEqual([day, day + 86_400_000, day - 32_400_000]);
  });

  it('a zone that is none makes every date without offset unknown', () => {
    expect(instantOf('2026-06-15', 'opens', 'Europe/Atlantis')).toBeNaN();
    expect(instantOf('2026-06-15T00:00:00Z', 'opens', 'Europe/Atlantis')).not.toBeNaN();
  });
});

describe('the day on the calendar of a zone', () => {
  it.each([
    ['2026-06-14T14:59:59Z', 'Asia/Seoul', '2026-06-14'],
    ['2026-06-14T15:00:00Z', 'Asia/Seoul', '2026-06-15'],
    ['2026-06-15T03:59:59Z', 'America/New_York', '2026-06-14'],
    ['2026-06-15T23:59:59Z', 'UTC', '2026-06-15'],
    ['2026-06-15T23:59:59Z', 'Europe/Atlantis', '2026-06-15'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(localDay(Date.parse(at), zone)).toBe(day);
  });
});
