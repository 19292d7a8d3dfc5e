import { describe, expect, it } from '@jest/globals';
import { askedAt, ENDINGS } from '../../src/rights/moments/reach.ts';

const TODAY = { at: 2_000, madeAt: 1_000 };
const NEW_USE = { 'expires-on': 'new-use' } as const;

describe('what was cleared is asked about', () => {
  it('at the time it was cleared for, where its end reaches new use alone', () => {
    expect(askedAt('expires-on', NEW_USE, TODAY)).toBe(1_000);
  });

  it('now, while the edition it was cleared for is still ahead', () => {
    expect(askedAt('expires-on', NEW_USE, { at: 2_000, madeAt: 3_000 })).toBe(2_000);
  });

  it('now, where its end reaches all use, or nobody said so, or it is no end', () => {
    expect(askedAt('expires-on', { 'expires-on': 'all-use' }, TODAY)).toBe(2_000);
    expect(askedAt('expires-on', {}, TODAY)).toBe(2_000);
    expect(askedAt('expires-on', undefined, TODAY)).toBe(2_000);
    for (const kind of ENDINGS.filter((ending) => ending !== 'expires-on'))
      expect(askedAt(kind, NEW_USE, TODAY)).toBe(2_000);
    expect(askedAt('territory-only', { 'territory-only': 'new-use' } as never, TODAY)).toBe(2_000);
  });

  it('now, where nothing was cleared yet', () => {
    expect(askedAt('expires-on', NEW_USE, { at: 2_000, madeAt: null })).toBe(2_000);
    expect(askedAt('expires-on', NEW_USE, { at: -1, madeAt: null })).toBe(-1);
  });
});
