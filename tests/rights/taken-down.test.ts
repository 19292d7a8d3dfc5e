import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { isGone, isKill, nextChangeTold, takenDownBy } from '../../src/rights/taken-down.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import { CHANNELS } from '../../src/vocabulary/uses.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

const clause = (kind: Clause['kind'], within?: Clause['within']): Clause =>
  ({ kind, value: null, words: kind, field: 'caption', start: 0, end: 4, origin: 'read', within }) as Clause;
const down = (...clauses: Clause[]) => takenDownBy({ clauses });

describe('a photo is taken down', () => {
  it('by a kill or a withhold of every use, the kill first', () => {
    expect(down(clause('kill'))).toBe('killed');
    expect(down(clause('withhold'))).toBe('withheld');
    expect(down(clause('withhold'), clause('kill'))).toBe('killed');
    expect(down(clause('no-resale'), clause('withhold'))).toBe('withheld');
  });

  it('by nothing else', () => {
    expect(down()).toBeNull();
    expect(down(clause('no-resale'), clause('correction'))).toBeNull();
    expect(isKill(clause('withhold'))).toBe(false);
    expect(isKill(clause('kill'))).toBe(true);
  });

  it.each<[string, Clause['within'], boolean]>([
    ['names nothing', {}, true],
    ['names lists that are null', { territories: null, channels: null } as unknown as Clause['within'], true],
    ['names every channel', { channels: [...CHANNELS] }, true],
    ['holds from no day on', { fromDays: 0 }, true],
    ['names a country', { territories: ['JP'] }, false],
    ['names one channel', { channels: ['online'] }, false],
    ['names one purpose', { purposes: ['editorial'] }, false],
    ['names a title', { publications: ['The Daily'] }, false],
    ['begins after a week', { fromDays: 7 }, false],
    ['ends on a day', { until: '2026-05-01' }, false],
  ])('where the part it holds for %s: %#', (_, within, isDown) => {
    expect(down(clause('kill', within))).toBe(isDown ? 'killed' : null);
    expect(down(clause('withhold', within))).toBe(isDown ? 'withheld' : null);
  });
});

describe('when people are answered otherwise', () => {
  const restrictions = [{ kind: 'embargo-until', value: '2026-07-01' } as const];

  it('is what the verdict says', () => {
    const verdict = judge(photoWith({ restrictions }), WORLD_WEB);
    expect(verdict.changesAt).not.toBeNull();
    expect(isGone(verdict.reasons)).toBe(false);
    expect(nextChangeTold(verdict)).toBe(verdict.changesAt);
  });

  it.each(['killed', 'deleted'] as const)('is never for a photo that is %s', (status) => {
    const verdict = judge(photoWith({ restrictions, facts: { status } }), WORLD_WEB);
    expect(isGone(verdict.reasons)).toBe(true);
    expect(nextChangeTold(verdict)).toBeNull();
  });

  it('is for one that is withheld, which may come back', () => {
    const verdict = judge(photoWith({ restrictions, facts: { status: 'withheld' } }), WORLD_WEB);
    expect(isGone(verdict.reasons)).toBe(false);
    expect(nextChangeTold(verdict)).toBe(verdict.changesAt);
  });
});
