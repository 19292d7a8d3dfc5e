import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/rights/judge.ts';
import { judgeMany } from '../../src/rights/judge-many.ts';
import type { Subject, Use, Verdict } from '../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../src/rights/words/reasons.ts';
import { CHANNELS, COMMERCIAL_FAMILY } from '../../src/vocabulary/uses.ts';
import { cases } from '../support/proof.ts';
import { clause, subject, use } from './arbitraries.ts';
import { settledAndUse } from './arbitrary-settings.ts';

const runs = { numRuns: cases({ sample: 500 }), seed: 20261124 };

function rank(verdict: Verdict): number {
  return OUTCOME_RANK[verdict.outcome];
}

function withClauses(photo: Subject, clauses: Subject['terms']['clauses']): Subject {
  return { ...photo, terms: { ...photo.terms, clauses } };
}

describe('laws of every verdict', () => {
  it('adding any restriction never makes a verdict clearer', () => {
    const property = fc.property(subject, clause, use, (photo, added, asked) => {
      const more = withClauses(photo, [...photo.terms.clauses, added]);
      expect(rank(judge(more, asked))).toBeGreaterThanOrEqual(rank(judge(photo, asked)));
    });
    fc.assert(property, runs);
  });

  it('the order in which clauses stand makes no difference', () => {
    const property = fc.property(subject, use, (photo, asked) => {
      const turned = judge(withClauses(photo, [...photo.terms.clauses].reverse()), asked);
      const straight = judge(photo, asked);
      expect(turned.outcome).toBe(straight.outcome);
      expect(turned.changesAt).toBe(straight.changesAt);
      expect(sorted(turned.reasons)).toEqual(sorted(straight.reasons));
      expect(sorted(turned.duties)).toEqual(sorted(straight.duties));
    });
    fc.assert(property, runs);
  });

  it('a kill beats everything, and is named', () => {
    const property = fc.property(subject, use, (photo, asked) => {
      const killed = judge({ ...photo, facts: { ...photo.facts, status: 'killed' } }, asked);
      expect(killed.outcome).toBe('blocked');
      expect(killed.reasons.map((reason) => reason.clause)).toContain('killed');
    });
    fc.assert(property, runs);
  });

  it('nothing changes before the instant a verdict names, and something does at it', () => {
    const property = fc.property(
      subject,
      use,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (photo, asked, part) => {
        const verdict = judge(photo, asked);
        const at = Date.parse(asked.at);
        const end = verdict.changesAt === null ? Date.parse('2036-01-01T00:00:00Z') : Date.parse(verdict.changesAt);
        expect(end).toBeGreaterThan(at);
        for (const between of [at + Math.floor((end - at) * part), end - 1]) {
          const later = judge(photo, { ...asked, at: new Date(between).toISOString() });
          expect({ ...later, changesAt: null }).toEqual({ ...verdict, changesAt: null });
        }
        if (verdict.changesAt === null) return;
        const then = judge(photo, { ...asked, at: verdict.changesAt });
        expect({ ...then, changesAt: null }).not.toEqual({ ...verdict, changesAt: null });
      },
    );
    fc.assert(property, runs);
  });

  it('nothing that is counted changes before the instant a verdict names', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const property = fc.property(settledAndUse, part, ({ photo, asked }, how) => {
      const verdict = judge(photo, asked);
      const at = Date.parse(asked.at);
      const end = verdict.changesAt === null ? Date.parse('2036-01-01T00:00:00Z') : Date.parse(verdict.changesAt);
      for (const between of [at + Math.floor((end - at) * how), end - 1]) {
        const later = judge(photo, { ...asked, at: new Date(between).toISOString() });
        expect({ ...later, changesAt: null }).toEqual({ ...verdict, changesAt: null });
      }
    });
    fc.assert(property, { ...runs, numRuns: cases({ sample: 1500 }) });
  });

  it('what is clear for a wide use is clear for every part of it', () => {
    const property = fc.property(subject, use, fc.integer(), (photo, asked, pick) => {
      const wide: Use = { ...asked, purpose: pick % 2 === 0 ? 'commercial' : asked.purpose };
      if (judge(photo, wide).outcome !== 'clear') return;
      expect(judge(photo, partOf(wide, Math.abs(pick))).outcome).toBe('clear');
    });
    fc.assert(property, { ...runs, numRuns: cases({ sample: 2000 }) });
  });

  it('the gravest obstacle decides, and stands first', () => {
    const property = fc.property(subject, use, (photo, asked) => {
      const { outcome, reasons } = judge(photo, asked);
      const ranks = reasons.map((reason) => OUTCOME_RANK[reason.outcome]);
      expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
      expect(OUTCOME_RANK[outcome]).toBe(ranks[0] ?? 0);
    });
    fc.assert(property, runs);
  });

  it('many photos asked at once get the answers they get one by one', () => {
    const property = fc.property(fc.array(subject, { maxLength: 5 }), use, (photos, asked) => {
      expect(judgeMany(photos, asked)).toEqual(photos.map((photo) => judge(photo, asked)));
    });
    fc.assert(property, { ...runs, numRuns: cases({ sample: 100 }) });
  });

  it('judging leaves what it was given as it was', () => {
    const property = fc.property(subject, use, (photo, asked) => {
      const before = JSON.stringify([photo, asked]);
      judge(photo, asked);
      expect(JSON.stringify([photo, asked])).toBe(before);
    });
    fc.assert(property, { ...runs, numRuns: cases({ sample: 100 }) });
  });
});

function sorted<T>(entries: readonly T[]): string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

/** One country, one channel, and where the purpose is a family, one of it. */
function partOf(use: Use, pick: number): Use {
  const { territories, channels, purpose } = use;
  const countries = territories === 'all' ? ['KR', 'US', 'JP'] : territories;
  return {
    ...use,
    territories: [countries[pick % countries.length] ?? 'KR'],
    channels: [channels[pick % channels.length] ?? CHANNELS[0]],
    purpose: purpose === 'commercial' ? (COMMERCIAL_FAMILY[pick % COMMERCIAL_FAMILY.length] ?? purpose) : purpose,
  };
}
