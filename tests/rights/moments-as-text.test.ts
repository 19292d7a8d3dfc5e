import { describe, expect, it } from '@jest/globals';
import { dayAfter, dayBefore, instantAfter, inUtc, isBareDay, withSeconds } from '../../src/rights/moments/as-text.ts';

describe('days and instants keep their form when they are moved', () => {
  it('to the next day and the day before', () => {
    expect([dayAfter('2026-02-28'), dayBefore('2026-03-01')]).toEqual(['2026-03-01', '2026-02-28']);
    expect([dayAfter('2026-12-31'), dayBefore('2027-01-01')]).toEqual(['2027-01-01', '2026-12-31']);
  });

  it('but not past the first and the last day there are', () => {
    expect([dayAfter('9999-12-31'), dayBefore('0000-01-01')]).toEqual(['9999-12-31', '0000-01-01']);
    expect([dayAfter('9999-12-30'), dayBefore('0000-01-02')]).toEqual(['9999-12-31', '0000-01-01']);
    expect(inUtc(Number.NEGATIVE_INFINITY)).toBe('0000-01-01T00:00:00.000Z');
  });

  it.each([
    ['2026-05-03T12:00', '2026-05-03T12:00:00.001'],
    ['2026-05-03T12:00:07.5', '2026-05-03T12:00:07.501'],
    ['2026-05-03T12:00Z', '2026-05-03T12:00:00.001Z'],
    ['2026-05-03T12:00:00+09:00', '2026-05-03T12:00:00.001+09:00'],
    ['2026-05-03T12:00:00-0330', '2026-05-03T12:00:00.001-0330'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999+09:00', '9999-12-31T23:59:59.999+09:00'],
  ])('the instant after %s is %s', (instant, after) => {
    expect(instantAfter(instant)).toBe(after);
  });

  it.each([
    ['2026-05-03T12:00', '2026-05-03T12:00:00'],
    ['2026-05-03T12:00Z', '2026-05-03T12:00:00Z'],
    ['2026-05-03T12:00+09:00', '2026-05-03T12:00:00+09:00'],
    ['2026-05-03T12:00-0330', '2026-05-03T12:00:00-03:30'],
    ['2026-05-03T12:00:07', '2026-05-03T12:00:07'],
    ['2026-05-03T12:00:07.25+0900', '2026-05-03T12:00:07.25+09:00'],
  ])('%s is %s with its seconds', (instant, whole) => {
    expect(withSeconds(instant)).toBe(whole);
  });

  it('a day is no instant', () => {
    expect([isBareDay('2026-05-03'), isBareDay('2026-05-03T12:00')]).toEqual([true, false]);
  });
});
