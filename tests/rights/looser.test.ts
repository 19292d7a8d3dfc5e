import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import { LOOSER_CASES } from './cases/looser.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

describe('what a rights manager said of an agency', () => {
  it.each(LOOSER_CASES.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const { clauses, settings, status = 'active', uses = 0 } = one;
    const quoted: Clause[] = clauses.map((clause) => ({
      ...clause,
      field: 'caption',
      start: 0,
      end: clause.words.length,
      origin: 'read',
    }));
    const photo = { ...photoWith({ facts: { status, uses } }), terms: { clauses: quoted, doubts: [] }, ...settings };
    const verdict = judge(photo, { ...WORLD_WEB, ...one.use });
    expect(verdict.outcome).toBe(one.outcome);
    expect(verdict.reasons.map(({ clause }) => clause)).toEqual(one.reasons ?? []);
    expect(verdict.wouldBe).toBe(one.wouldBe);
    expect(verdict.observed?.map(({ clause }) => clause)).toEqual(one.observed);
    expect(verdict.changesAt).toBe(one.changesAt ?? null);
  });

  it('a block by the home of the title names who chose that', () => {
    const germany: Clause = {
      ...{ kind: 'territory-except', value: ['DE'], words: 'GERMANY OUT', field: 'caption' },
      ...{ start: 0, end: 11, origin: 'read' },
    };
    const bases = [{ agency: 'Yonhap', family: 'out', by: 'Lee' } as const];
    const photo = { ...photoWith(), terms: { clauses: [germany], doubts: [] }, bases };
    const [reason] = judge(photo, { ...WORLD_WEB, homeCountry: 'DE' }).reasons;
    expect(reason).toMatchObject({ basis: bases[0] });
    expect(reason?.sentence).toContain('Yonhap means the home country of the title, as Lee set it.');
  });
});
