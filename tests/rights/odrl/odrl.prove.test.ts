import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import type { Origin, Source } from '../../../src/rights/clauses/source.ts';
import { judge } from '../../../src/rights/judge.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Subject, Use, Verdict } from '../../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../../src/rights/words/reasons.ts';
import { ACTIONS, type Action } from '../../../src/vocabulary/uses.ts';
import { cases, expectReached, proofTimeoutMs } from '../../support/proof.ts';
import { mostly, subject, use } from '../arbitraries.ts';
import { photoWith } from '../photos.ts';

const numRuns = cases({ sample: 300, whole: 100_000 });
const seed = 20261125;

const EVERYTHING: Agreement = {
  id: 'all',
  supplier: 'Anybody',
  territories: null,
  channels: null,
  purposes: null,
  actions: [...ACTIONS],
  from: null,
  until: null,
};

/** As it arrives elsewhere: written out as text, and parsed. */
function sentAndRead(photo: Subject, permissions: 'asGrants' | 'asLimits' = 'asGrants') {
  const policy = writeOdrl({
    terms: photo.terms,
    grants: photo,
    uid: 'urn:imprimatur:terms:1',
    target: 'urn:imprimatur:photo:1',
    assigner: 'urn:imprimatur:house',
    zone: photo.facts.zone ?? 'UTC',
    transmittedAt: photo.facts.transmittedAt,
  });
  return readOdrl(JSON.parse(JSON.stringify(policy)), { zone: photo.facts.zone ?? 'UTC', permissions });
}

/** Of whatever a photo may hold, a use is seldom free at once: one photo in four holds little, so that such uses are met too. */
const often: fc.Arbitrary<Subject> = mostly(
  3,
  subject,
  subject.map(({ suppliers: _, ...photo }) => ({
    ...photo,
    agreements: [EVERYTHING],
    terms: { clauses: photo.terms.clauses.slice(0, 1), doubts: [] },
  })),
);

function inShort({ outcome, reasons, duties }: Verdict) {
  const obstacles = reasons.map((reason) => `${reason.outcome} ${reason.clause} ${reason.narrowedBy ?? ''}`);
  return { outcome, obstacles: obstacles.sort(), duties: duties.map(({ sentence }) => sentence).sort() };
}

function listOrAll<T>(list: readonly T[]): fc.Arbitrary<T[] | null> {
  return fc.option(fc.subarray([...list], { minLength: 1 }), { nil: null });
}

/** Of one supplier, with limits of every sort that a restriction can say; one that never holds is refused by name. */
const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    territories: listOrAll(['KR', 'JP', 'DE']),
    channels: listOrAll(['online', 'tv', 'print-newspaper'] as const),
    purposes: listOrAll(['editorial', 'commercial', 'advertising'] as const),
    others: fc.oneof(
      { weight: 3, arbitrary: fc.constant(ACTIONS.slice(1)) },
      { weight: 1, arbitrary: fc.subarray(ACTIONS.slice(1)) },
    ),
    from: fc.constantFrom(null, null, '2026-01-01', '2026-06-01'),
    until: fc.constantFrom(null, null, '2026-05-31', '2026-12-31'),
    titles: fc.constantFrom<string[] | null>(null, null, null, ['Le Monde'], ['The Daily']),
  })
  .filter(({ from, until }) => from === null || until === null || from < until)
  .map(({ others, titles, ...rest }) => ({
    ...rest,
    ...(titles === null ? {} : { titles }),
    // Who may not pass it on may not sell it on: selling alone is no restriction's to say.
    ...{ id: '', supplier: 'Yonhap', actions: ['publish' as const, ...others.filter(isSaid)] },
  }));

function isSaid(action: Action, _: number, all: readonly Action[]): boolean {
  return action !== 'resell' || all.includes('redistribute');
}

const plainUse: fc.Arbitrary<Use> = fc.record({
  action: fc.constantFrom(...ACTIONS),
  channels: fc
    .subarray(['online', 'tv', 'print-newspaper', 'book'] as const, { minLength: 1, maxLength: 2 })
    .map((list) => [...list]),
  purpose: fc.constantFrom('editorial', 'advertising', 'commercial', 'games'),
  territories: fc.oneof(fc.subarray(['KR', 'JP', 'FR'], { minLength: 1 }), fc.constant('all' as const)),
  geofenced: fc.boolean(),
  publication: fc.constantFrom('Le Monde', 'The Daily', 'The Evening'),
  at: fc.constantFrom('2025-12-31T23:59:59Z', '2026-03-01T12:00:00Z', '2026-06-01T00:00:00Z', '2027-01-01T00:00:00Z'),
});

describe('a round trip through ODRL', () => {
  it(
    `changes no verdict, on ${numRuns} random photos and uses`,
    () => {
      const seen = { clear: 0, conditional: 0, review: 0, blocked: 0 };
      const property = fc.property(often, use, (photo: Subject, asked: Use) => {
        const { clauses, doubts, grants, refused } = sentAndRead(photo);
        expect(refused).toEqual([]);
        const before = judge(photo, asked);
        seen[before.outcome]++;
        const after = judge({ ...photo, ...grants, terms: { clauses, doubts } }, asked);
        expect(inShort(after)).toEqual(inShort(before));
        expect(after.changesAt).toBe(before.changesAt);
      });
      fc.assert(property, { numRuns, seed });
      expectReached(Object.values(seen), numRuns / 100);
    },
    proofTimeoutMs,
  );

  it(
    'forbids at least what its permissions do not allow, where nothing is granted by them',
    () => {
      let read = 0;
      const property = fc.property(subject, use, (photo, asked) => {
        if (photo.agreements.length === 0 && photo.houseRule === null) return;
        const { clauses, doubts, refused } = sentAndRead(photo, 'asLimits');
        if (refused.length > 0) return;
        read++;
        const limited = judge({ ...photo, agreements: [EVERYTHING], terms: { clauses, doubts } }, asked);
        expect(OUTCOME_RANK[limited.outcome]).toBeGreaterThanOrEqual(OUTCOME_RANK[judge(photo, asked).outcome]);
      });
      fc.assert(property, { numRuns, seed });
      expectReached([read], numRuns / 10);
    },
    proofTimeoutMs,
  );

  it(
    `forbids just what several agreements of one supplier leave, on ${numRuns} random ones`,
    () => {
      const seen = { clear: 0, conditional: 0, review: 0, blocked: 0 };
      let taken = 0;
      const property = fc.property(
        fc.array(agreement, { minLength: 2, maxLength: 4 }),
        plainUse,
        (agreements, asked) => {
          const photo = { ...photoWith(), agreements: agreements.map((one, index) => ({ ...one, id: `a${index}` })) };
          const { clauses, doubts, refused } = sentAndRead(photo, 'asLimits');
          // To alter or keep it in some titles alone: no restriction says that.
          if (refused.length > 0) return expect(refused).toMatchObject([{ term: 'permission' }]);
          taken++;
          const { outcome } = judge(photo, asked);
          seen[outcome]++;
          const limited = judge({ ...photo, agreements: [EVERYTHING], terms: { clauses, doubts } }, asked);
          expect(limited.outcome).toBe(outcome);
        },
      );
      fc.assert(property, { numRuns, seed });
      expectReached([taken], numRuns / 2);
      expectReached([seen.clear, seen.conditional, seen.blocked], numRuns / 100);
      expect(seen.review).toBe(0);
    },
    proofTimeoutMs,
  );

  it('keeps the words, their place and who says so', () => {
    const property = fc.property(subject, (photo) => {
      const { clauses, doubts } = sentAndRead(photo);
      const sources = (entries: readonly (Source & { origin?: Origin })[]) =>
        entries
          .map(({ words, field, start, end, origin }) => JSON.stringify([words, field, start, end, origin]))
          .sort();
      expect(sources(clauses)).toEqual(sources(photo.terms.clauses));
      expect(sources(doubts)).toEqual(sources(photo.terms.doubts));
    });
    fc.assert(property, { numRuns: cases({ sample: 300 }), seed });
  });
});
