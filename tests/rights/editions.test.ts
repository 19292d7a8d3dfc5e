import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Editions, lastEditionBefore, nextEdition, WEEKDAYS } from '../../src/rights/agreements/editions.ts';

const PAPER: Editions = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], time: '06:00', zone: 'Europe/Berlin' };

function next(now: string, change: Partial<Editions> = {}): string {
  return new Date(nextEdition({ ...PAPER, ...change }, Date.parse(now))).toISOString();
}

describe('the next edition of an outlet', () => {
  it.each([
    ['tomorrow morning, once this morning’s is out', '2026-11-25T12:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['this morning, in the night before', '2026-11-25T23:30:00Z', '2026-11-26T05:00:00.000Z'],
    ['the one that comes out this very moment', '2026-11-26T05:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['tomorrow’s, a moment after', '2026-11-26T05:00:00.001Z', '2026-11-27T05:00:00.000Z'],
    ['Monday’s, on the Saturday when nothing comes out on Sundays', '2026-11-28T09:00:00Z', '2026-11-30T05:00:00.000Z'],
  ])('is %s', (_, now, then) => {
    expect(next(now)).toBe(then);
  });

  it('of a weekly is a week ahead, once it is out', () => {
    expect(next('2026-11-26T05:00:01Z', { days: ['thu'] })).toBe('2026-12-03T05:00:00.000Z');
    expect(next('2026-11-26T04:59:59Z', { days: ['thu'] })).toBe('2026-11-26T05:00:00.000Z');
  });

  it('is of the weekday on its own calendar, not on ours', () => {
    // In Seoul it is Thursday already.
    const seoul = { time: '05:30', zone: 'Asia/Seoul' };
    expect(next('2026-11-25T18:00:00Z', { ...seoul, days: ['thu'] })).toBe('2026-11-25T20:30:00.000Z');
    // Where the day begins first it is tomorrow's already, and where it begins last still yesterday's.
    const first = { zone: 'Pacific/Kiritimati' };
    expect(next('2026-11-25T11:00:00Z', { ...first, days: ['thu'] })).toBe('2026-11-25T16:00:00.000Z');
    const last = { time: '23:45', zone: 'Pacific/Pago_Pago' };
    expect(next('2026-11-26T10:00:00Z', { ...last, days: ['wed'] })).toBe('2026-11-26T10:45:00.000Z');
  });

  it('keeps its time on the clock when the clocks change', () => {
    expect(next('2026-03-28T06:00:00Z', { days: [...WEEKDAYS] })).toBe('2026-03-29T04:00:00.000Z');
    expect(next('2026-10-24T06:00:00Z', { days: [...WEEKDAYS] })).toBe('2026-10-25T05:00:00.000Z');
  });

  it('comes out an hour later where the clock skips its time', () => {
    // In Berlin the clock goes from 02:00 to 03:00 on 29 March 2026.
    const night = { days: [...WEEKDAYS], time: '02:30' };
    expect(next('2026-03-28T12:00:00Z', night)).toBe('2026-03-29T01:30:00.000Z');
    expect(next('2026-03-29T01:30:00.001Z', night)).toBe('2026-03-30T00:30:00.000Z');
  });

  it('comes out once where the clock shows its time twice, the first time', () => {
    // In Berlin the clock goes back from 03:00 to 02:00 on 25 October 2026.
    const night = { days: [...WEEKDAYS], time: '02:30' };
    expect(next('2026-10-24T12:00:00Z', night)).toBe('2026-10-25T00:30:00.000Z');
    expect(next('2026-10-25T00:45:00Z', night)).toBe('2026-10-26T01:30:00.000Z');
  });

  it('is not known where the time or the zone is none, or no day is named', () => {
    for (const change of [{ time: '25:00' }, { zone: 'Europe/Nowhere' }, { days: [] }])
      expect(nextEdition({ ...PAPER, ...change }, Date.parse('2026-11-25T12:00:00Z'))).toBeNaN();
  });

  it('never lies behind, nor more than a week and an hour ahead, and is one of its days', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Seoul', 'Australia/Lord_Howe', 'UTC');
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((one) => `${one}`.padStart(2, '0')).join(':'));
    const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 });
    const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.record({ days, time, zone }), now, (editions, from) => {
        const at = nextEdition(editions, from.getTime());
        expect(at).toBeGreaterThanOrEqual(from.getTime());
        expect(at - from.getTime()).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
        expect(nextEdition(editions, at)).toBe(at);
        const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: editions.zone }).format(at);
        expect(editions.days).toContain(weekday.toLowerCase());
      }),
      { seed: 20261126 },
    );
  });
});

describe('the last edition before an instant', () => {
  const last = (instant: string, first: string, change: Partial<Editions> = {}) =>
    new Date(lastEditionBefore({ ...PAPER, ...change }, Date.parse(instant), Date.parse(first))).toISOString();
  const MONDAY = '2026-11-23T05:00:00.000Z';

  it.each([
    ['this morning’s, at noon', '2026-11-26T12:00:00Z', '2026-11-26T05:00:00.000Z'],
    ['yesterday’s, at the moment this morning’s comes out', '2026-11-26T05:00:00Z', '2026-11-25T05:00:00.000Z'],
    ['this morning’s, a moment after', '2026-11-26T05:00:00.001Z', '2026-11-26T05:00:00.000Z'],
    ['Saturday’s, on a Sunday', '2026-11-29T12:00:00Z', '2026-11-28T05:00:00.000Z'],
    ['the first, before a second comes out', '2026-11-23T06:00:00Z', MONDAY],
    ['the last of many months', '2027-05-10T12:00:00Z', '2027-05-10T04:00:00.000Z'],
  ])('is %s', (_, instant, edition) => {
    expect(last(instant, MONDAY)).toBe(edition);
  });

  it('of a weekly is the one of the week before, until the next is out', () => {
    expect(last('2026-11-25T12:00:00Z', '2026-11-19T05:00:00.000Z', { days: ['thu'] })).toBe(
      '2026-11-19T05:00:00.000Z',
    );
    expect(last('2026-11-26T12:00:00Z', '2026-11-12T05:00:00.000Z', { days: ['thu'] })).toBe(
      '2026-11-26T05:00:00.000Z',
    );
  });

  it('is never one before the first, though that came out on a day of its own', () => {
    expect(last('2026-11-22T12:00:00Z', '2026-11-22T05:00:00.000Z')).toBe('2026-11-22T05:00:00.000Z');
    expect(last('2026-11-22T12:00:00Z', '2026-11-22T05:00:00.000Z', { days: [] })).toBe('2026-11-22T05:00:00.000Z');
  });
});
