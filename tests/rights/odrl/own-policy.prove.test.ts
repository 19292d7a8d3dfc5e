import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutAgreement } from '../../../src/rights/agreements/grants.ts';
import type { Licence } from '../../../src/rights/exceptions/licences.ts';
import { clauseObstacle } from '../../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../../src/rights/judge.ts';
import { photoPolicy } from '../../../src/rights/odrl/photo-policy.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Subject, Use, Verdict } from '../../../src/rights/verdict.ts';
import { ACTIONS } from '../../../src/vocabulary/uses.ts';
import { cases, expectReached, proofTimeoutMs } from '../../support/proof.ts';
import { mostly } from '../arbitraries.ts';
import { arbitraryNotices } from '../arbitrary-notices.ts';
import { orderedAndUse } from '../arbitrary-orders.ts';
import { oftenWaived } from '../arbitrary-waivers.ts';

const numRuns = cases({ sample: 400, whole: 100_000 });
const seed = 20261126;

/** Of one photo: what lifts some of its clauses, one of them come after it was given. */
const licence: fc.Arbitrary<Omit<Licence, 'lifts'>> = fc.record({
  id: fc.constantFrom('l1', 'l 2%'),
  kind: fc.constantFrom('contract', 'invoice'),
  document: fc.constant('Letter of 2 May'),
  given: fc.constant('2026-05-02T00:00:00Z'),
  territories: mostly<string[] | null>(2, fc.constant(null), fc.constant(['KR', 'JP'])),
  channels: mostly<Licence['channels']>(2, fc.constant(null), fc.constant(['online', 'tv'])),
  purposes: mostly<Licence['purposes']>(2, fc.constant(null), fc.constant(['editorial', 'commercial'])),
  actions: fc.constantFrom<Licence['actions']>([...ACTIONS], ['publish']),
  titles: mostly<string[] | null>(3, fc.constant(null), fc.constant(['Le Monde'])),
  from: fc.constantFrom(null, null, '2026-01-01'),
  until: fc.constantFrom(null, null, '2026-12-31'),
  by: fc.constant('Rita'),
});

const came = fc.constantFrom(
  {},
  {},
  { since: '2026-05-01T00:00:00Z' },
  { since: '2026-05-03T00:00:00Z' },
  {
    gone: [{ from: '2026-05-01T00:00:00Z', until: '2026-05-04T00:00:00Z' }],
  },
);

const licensedAndUse = fc
  .tuple(orderedAndUse, fc.array(licence, { maxLength: 2 }), fc.array(came, { minLength: 4, maxLength: 4 }), fc.nat(9))
  .map(([{ photo, asked }, drafts, arrivals, left]) => {
    const clauses = photo.terms.clauses.map((clause, index) => ({ ...clause, ...arrivals[index % 4] }));
    const lifts = clauses.filter((_, index) => index !== left).map(clauseObstacle);
    const licences = drafts.map((draft) => ({ ...draft, lifts }));
    // No two agreements of a house have one identifier, so its version, which a policy leaves out, tells none from another.
    const agreements = photo.agreements.map(({ version: _, ...agreement }) => agreement);
    const { houseRule } = photo;
    const rules = houseRule === null || left % 2 === 0 ? {} : { aiRule: { ...houseRule, territories: ['KR', 'JP'] } };
    return { photo: { ...photo, ...rules, agreements, terms: { ...photo.terms, clauses }, licences }, asked };
  });

/** Whatever is said of a photo: one that was taken down is mostly so by notices. */
const everything = fc.tuple(oftenWaived(licensedAndUse), arbitraryNotices).map(([{ photo, asked }, notices]) => ({
  photo: photo.facts.status === 'active' ? photo : { ...photo, notices },
  asked,
}));

/** The photo as its policy tells it, to whom what was said of its agencies is known. */
function sentAndRead(photo: Subject): Subject {
  const policy = writeOdrl({ ...photoPolicy(photo, '1', { forHouse: true }), uid: 'urn:imprimatur:terms:1' });
  const zone = photo.facts.zone ?? 'UTC';
  const { clauses, doubts, state, notices, grants, target, refused, ...saidByHouse } = readOdrl(
    JSON.parse(JSON.stringify(policy)),
    { zone, permissions: 'asGrants' },
  );
  expect({ target, refused }).toEqual({ target: 'urn:imprimatur:photo:1', refused: [] });
  const { aiRule: _, suppliers: __, ...rest } = photo;
  const facts = { ...rest.facts, status: state ?? ('active' as const) };
  return { ...rest, ...grants, ...saidByHouse, facts, notices, terms: { clauses, doubts }, standingRules: [] };
}

function inShort({ outcome, reasons, duties, waived = [], licences = [], changesAt }: Verdict) {
  return {
    outcome,
    obstacles: [...new Set(reasons.map((reason) => `${reason.outcome} ${reason.clause}`))].sort(),
    duties: [...new Set(duties.map(({ sentence }) => sentence))].sort(),
    licences,
    // A policy tells prohibitions from obligations, and so in another order.
    waived: waived.map((one) => JSON.stringify(one)).sort(),
    changesAt,
  };
}

describe('a photo’s own policy, read back', () => {
  it(
    `changes no verdict, whatever was said of the photo, on ${numRuns} random photos and uses`,
    () => {
      const seen = { clear: 0, conditional: 0, review: 0, blocked: 0 };
      const met = { order: 0, binding: 0, licence: 0, waiver: 0, lacking: 0 };
      let [down, ai] = [0, 0];
      const property = fc.property(everything, ({ photo, asked }: { photo: Subject; asked: Use }) => {
        const before = judge(photo, asked);
        seen[before.outcome]++;
        if ((photo.orders ?? []).length > 0) met.order++;
        if ((photo.bindings ?? []).length > 0) met.binding++;
        if (before.licences !== undefined) met.licence++;
        if (before.waived !== undefined) met.waiver++;
        if (withoutAgreement(photo).length > 0) met.lacking++;
        if (photo.agreements.length === 0 && photo.aiRule !== undefined) ai++;
        if (photo.facts.status !== 'active') down++;
        expect(inShort(judge(sentAndRead(photo), asked))).toEqual(inShort(before));
      });
      fc.assert(property, { numRuns, seed });
      expectReached(Object.values(seen), numRuns / 200);
      expectReached(Object.values(met), numRuns / 50);
      expectReached([down, ai], numRuns / 200);
    },
    proofTimeoutMs,
  );
});
