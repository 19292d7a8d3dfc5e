import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/rights/judge.ts';
import type { Reason, Subject, Verdict } from '../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../src/rights/words/reasons.ts';
import { cases } from '../support/proof.ts';
import { photoAndUse } from './arbitrary-waivers.ts';
import { photoWith, WORLD_WEB, waiveAll, waiverOf, YONHAP } from './photos.ts';

const runs = { numRuns: cases({ sample: 250 }), seed: 20261125 };

function rank({ outcome }: Verdict): number {
  return OUTCOME_RANK[outcome];
}

describe('laws of every waiver', () => {
  it('killed, withheld and deleted photos stay blocked whatever is waived', () => {
    const status = fc.constantFrom('killed' as const, 'withheld' as const, 'deleted' as const);
    const property = fc.property(photoAndUse, status, ({ photo, asked }, state) => {
      const held: Subject = { ...photo, facts: { ...photo.facts, status: state } };
      const verdict = judge(waiveAll(held, judge(held, asked)), asked);
      expect(verdict.outcome).toBe('blocked');
      expect(verdict.reasons.map(({ clause }) => clause)).toContain(state);
    });
    fc.assert(property, runs);
  });

  it('waiving everything leaves exactly what nothing lifts', () => {
    const property = fc.property(photoAndUse, ({ photo, asked }) => {
      let lifted: Subject = { ...photo, waivers: [] };
      // A gap may come to light behind another.
      for (let round = 0; round < 3; round++) {
        const more = waiveAll(photo, judge(lifted, asked)).waivers ?? [];
        lifted = { ...lifted, waivers: [...(lifted.waivers ?? []), ...more] };
      }
      expect(judge(lifted, asked).reasons.filter(({ waivable }) => waivable)).toEqual([]);
      const never = judge({ ...photo, waivers: [] }, asked).reasons.filter(({ waivable }) => !waivable);
      const obstacles = (reasons: readonly Reason[]) => reasons.map(({ obstacle }) => obstacle).sort();
      expect(obstacles(judge(lifted, asked).reasons)).toEqual(obstacles(never));
    });
    fc.assert(property, runs);
  });

  it('one waiver more never makes a verdict stricter', () => {
    const property = fc.property(photoAndUse, ({ photo, asked }) => {
      const waivers = photo.waivers ?? [];
      for (const count of waivers.keys()) {
        const [fewer, more] = [waivers.slice(0, count), waivers.slice(0, count + 1)];
        expect(rank(judge({ ...photo, waivers: more }, asked))).toBeLessThanOrEqual(
          rank(judge({ ...photo, waivers: fewer }, asked)),
        );
      }
    });
    fc.assert(property, runs);
  });

  it('after its end, and before its beginning, the verdict is the one without it', () => {
    const property = fc.property(photoAndUse, ({ photo, asked }) => {
      const without = judge({ ...photo, waivers: [] }, asked);
      const ended = (photo.waivers ?? []).map((waiver) => ({ ...waiver, until: asked.at }));
      const yesterday = new Date(Date.parse(asked.at) - 86_400_000).toISOString();
      const toBegin = (photo.waivers ?? []).map((waiver) => ({
        ...waiver,
        from: asked.at,
        until: '2027-01-01T00:00:00Z',
      }));
      expect(judge({ ...photo, waivers: ended }, asked)).toEqual(without);
      const before = { ...asked, at: yesterday };
      const [early, never] = [toBegin, []].map((waivers) => judge({ ...photo, waivers }, before));
      expect({ ...early, changesAt: null }).toEqual({ ...never, changesAt: null });
    });
    fc.assert(property, runs);
  });

  it('nothing changes before the instant a verdict with waivers names, and something does at it', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const property = fc.property(photoAndUse, part, ({ photo, asked }, share) => {
      const verdict = judge(photo, asked);
      const at = Date.parse(asked.at);
      const end = Date.parse(verdict.changesAt ?? '2036-01-01T00:00:00Z');
      for (const between of [at + Math.floor((end - at) * share), end - 1]) {
        const later = judge(photo, { ...asked, at: new Date(between).toISOString() });
        expect({ ...later, changesAt: null }).toEqual({ ...verdict, changesAt: null });
      }
      if (verdict.changesAt === null) return;
      const then = judge(photo, { ...asked, at: verdict.changesAt });
      expect({ ...then, changesAt: null }).not.toEqual({ ...verdict, changesAt: null });
    });
    fc.assert(property, runs);
  });

  it('keys of any shape lift nothing they do not name, and nothing makes the judge throw', () => {
    const keys = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => `agreement:${JSON.stringify(value)}`),
      fc
        .record({ channels: fc.jsonValue(), territories: fc.jsonValue() })
        .map((parts) => `agreement:${JSON.stringify({ party: 'supplier Yonhap', lacks: 'territories', ...parts })}`),
    );
    const photo = photoWith({ agreements: [{ ...YONHAP, territories: ['KR'] }] });
    const property = fc.property(keys, (key) => {
      expect(judge({ ...photo, waivers: [waiverOf(key)] }, WORLD_WEB).outcome).toBe('blocked');
    });
    fc.assert(property, runs);
  });
});
