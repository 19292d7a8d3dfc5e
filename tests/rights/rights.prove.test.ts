import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/rights/judge.ts';
import type { Reason, Verdict } from '../../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { cases, expectReached, proofTimeoutMs } from '../support/proof.ts';
import { ZONES } from './arbitraries.ts';
import { photoAndUse } from './arbitrary-waivers.ts';
import { modelAnswer } from './model.ts';

const world = { countries: COUNTRY_CODES, zones: ZONES };

/** A short sample in every run of the tests, the whole proof by `npm run prove -- rights`. */
const numRuns = cases({ sample: 1000, whole: 200_000 });
const seed = 20261124;

describe('a second reading of the rules, point by point', () => {
  it(
    `says the same as the judge on ${numRuns} random photos and uses`,
    () => {
      const seen = { clear: 0, conditional: 0, review: 0, blocked: 0 };
      let [waived, observed, byHome, ordered] = [0, 0, 0, 0];
      const asked = { quota: 0, fee: 0 };
      const property = fc.property(photoAndUse, ({ photo, asked: wanted }) => {
        const verdict = judge(photo, wanted);
        if (verdict.waived !== undefined) waived++;
        if (verdict.observed !== undefined) observed++;
        if (verdict.reasons.some(({ clause }) => clause === 'order')) ordered++;
        if (verdict.reasons.some(({ basis }) => basis !== undefined)) byHome++;
        seen[verdict.outcome]++;
        for (const { clause } of verdict.reasons) if (clause === 'quota' || clause === 'fee') asked[clause]++;
        expect(inModelWords(verdict)).toEqual(modelAnswer(photo, wanted, world));
      });
      fc.assert(property, { numRuns, seed });
      expectReached([...Object.values(seen), ...Object.values(asked), observed], numRuns / 100);
      expectReached([waived], numRuns / 10);
      expectReached([byHome], numRuns / 500);
      expectReached([ordered], numRuns / 20);
    },
    proofTimeoutMs,
  );
});

/** A verdict in the model's words. */
function inModelWords(verdict: Verdict) {
  const obstacles = verdict.reasons.map((reason) => `${reason.narrowedBy ?? reason.clause}: ${howOf(reason)}`);
  const fence = verdict.reasons.find(({ clause }) => clause === 'geofence');
  return {
    outcome: verdict.outcome,
    obstacles: [...new Set(obstacles)].sort(),
    waived: [...new Set((verdict.waived ?? []).map(({ clause }) => clause))].sort(),
    inside: fence?.territories?.sort() ?? null,
    observed: [...new Set((verdict.observed ?? []).map(({ clause, narrowedBy }) => narrowedBy ?? clause))].sort(),
    wouldBe: verdict.wouldBe ?? null,
  };
}

function howOf({ outcome, clause }: Reason): string {
  if (outcome === 'review') return 'review';
  return outcome === 'blocked' || clause === 'geofence' ? 'block' : 'ask';
}
