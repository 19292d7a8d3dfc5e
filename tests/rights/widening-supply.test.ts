import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import { widens } from '../../src/rights/clauses/widens.ts';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../src/rights/words/reasons.ts';
import { cases, expectReached } from '../support/proof.ts';
import { clause, instant, mostly, restriction, use } from './arbitraries.ts';
import { agreedAndUse } from './arbitrary-agreements.ts';

/** What stands behind a photo beside its own terms: standing rules, stages, bases, orders. */

const stage: fc.Arbitrary<Enforcement> = fc.record({
  agency: fc.constant('Yonhap'),
  stage: fc.constantFrom('observe', 'warn'),
  until: mostly(3, fc.constant('2026-07-01T00:00:00Z'), instant),
  by: fc.constant('A'),
  reason: fc.constant('new here'),
});

const order: fc.Arbitrary<HouseOrder> = fc.record({
  id: fc.constant('o'),
  kind: fc.constant('house'),
  restriction: mostly<HouseOrder['restriction']>(4, restriction, fc.constant(null)),
  duty: fc.constant(null),
  reason: fc.constant('a lawsuit'),
  by: fc.constant('A'),
  from: fc.option(instant, { freq: 2 }),
  until: fc.option(instant, { freq: 2 }),
});

const OUT = ['JAPAN OUT', 'not in Japan'];
const rule = clause.map((one): Clause => ({ ...one, origin: 'agency' }));
const read = fc
  .tuple(clause, fc.nat(1))
  .map(([one, words]): Clause => (one.kind === 'territory-except' ? { ...one, words: OUT[words] ?? '' } : one));

const supplied: fc.Arbitrary<Subject> = fc
  .record({
    made: agreedAndUse,
    clauses: fc.array(read, { maxLength: 3 }),
    standingRules: fc.array(rule, { maxLength: 2 }),
    enforcement: fc.array(stage, { maxLength: 1 }),
    orders: fc.array(order, { maxLength: 1 }),
    isClientBound: fc.boolean(),
  })
  .map(({ made: { photo }, clauses, isClientBound, ...supply }) => ({
    ...photo,
    ...supply,
    terms: { ...photo.terms, clauses },
    bases: isClientBound ? [{ agency: 'Yonhap', family: 'out', by: 'A' }] : [],
  }));

type Edit = (photo: Subject) => Subject;

function editRules(edit: (rules: readonly Clause[]) => readonly Clause[]): Edit {
  return (photo) => ({ ...photo, standingRules: edit(photo.standingRules ?? []) });
}

const narrower = (one: Clause): Clause =>
  Array.isArray(one.value) ? ({ ...one, value: one.value.slice(1) } as Clause) : one;
const everywhere = ({ within: _, ...bare }: Clause): Clause => bare as Clause;

const change: fc.Arbitrary<Edit> = fc.oneof(
  rule.map((added) => editRules((rules) => [...rules, added])),
  fc.constant(editRules((rules) => rules.slice(1))),
  fc.constant(editRules((rules) => rules.map(narrower))),
  fc.constant(editRules((rules) => rules.map(everywhere))),
  fc.constant<Edit>((photo) => ({ ...photo, terms: { ...photo.terms, clauses: photo.terms.clauses.map(everywhere) } })),
  // What the text said becomes the agency's rule, and the other way round.
  fc.constant<Edit>((photo) => ({
    ...photo,
    terms: { ...photo.terms, clauses: photo.standingRules?.map((one): Clause => ({ ...one, origin: 'read' })) ?? [] },
    standingRules: photo.terms.clauses.map((one): Clause => ({ ...one, origin: 'agency' })),
  })),
  fc.array(stage, { maxLength: 1 }).map(
    (enforcement): Edit =>
      (photo) => ({ ...photo, enforcement }),
  ),
  instant.map(
    (until): Edit =>
      (photo) => ({ ...photo, orders: photo.orders?.map((one) => ({ ...one, until })) ?? [] }),
  ),
  fc.constant<Edit>((photo) => ({ ...photo, orders: photo.orders?.map((one) => ({ ...one, from: null })) ?? [] })),
  order.map(
    (added): Edit =>
      (photo) => ({ ...photo, orders: [...(photo.orders ?? []), added] }),
  ),
);

it('a change that is not widening never makes any use clearer, whatever stands behind the photo', () => {
  let kept = 0;
  const uses = fc.array(
    fc.tuple(use, fc.constantFrom('JP', 'KR', null)).map(([one, homeCountry]) => ({ ...one, homeCountry })),
    { minLength: 12, maxLength: 12 },
  );
  const edits = fc.array(change, { minLength: 1, maxLength: 2 });
  const property = fc.property(supplied, edits, uses, (photo, changes, asked) => {
    const after = changes.reduce((edited, edit) => edit(edited), photo);
    if (widens(photo, after)) return;
    kept++;
    for (const one of asked) {
      expect(OUTCOME_RANK[judge(after, one).outcome]).toBeGreaterThanOrEqual(OUTCOME_RANK[judge(photo, one).outcome]);
    }
  });
  fc.assert(property, { numRuns: cases({ sample: 600 }), seed: 7 });
  expectReached([kept], 300);
});
