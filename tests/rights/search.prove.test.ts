import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import { termsClearFor } from '../../src/rights/filter/terms-clear-for.ts';
import { judge } from '../../src/rights/judge.ts';
import { spanOf } from '../../src/rights/moments/anchors.ts';
import { instantOf } from '../../src/rights/moments/instants.ts';
import type { TerritoryBasis } from '../../src/rights/places/territory-basis.ts';
import { momentsOf, ownTerms, shareTerms } from '../../src/rights/shared-terms.ts';
import type { Clause, Subject, Use } from '../../src/rights/verdict.ts';
import { cases, expectReached, proofTimeoutMs } from '../support/proof.ts';
import { clause, instant, mostly, subject, use } from './arbitraries.ts';
import { type Columns, meets } from './columns.ts';
import { AFTER_PUBLICATION, AFTER_RECEIPT, AFTER_RELEASE } from './model-words.ts';

const numRuns = cases({ sample: 2000, whole: 200_000 });
const seed = 20261125;

/** What rights managers may have said of a supplier's pictures, and how its agreements may be drawn up. */
const house = fc.record({
  enforcement: fc.array(
    fc.record<Enforcement>({
      agency: fc.constant('Yonhap'),
      stage: fc.constantFrom('observe', 'observe', 'warn'),
      until: mostly(4, fc.constant('2027-01-01T00:00:00Z'), instant),
      by: fc.constant('A'),
      reason: fc.constant('new here'),
    }),
    { maxLength: 1 },
  ),
  standingRules: fc.array(
    clause.map((rule): Clause => ({ ...rule, origin: 'agency' })),
    { maxLength: 1 },
  ),
  bases: fc.array(
    fc.record<TerritoryBasis>({
      agency: fc.constant('Yonhap'),
      family: fc.constantFrom('out', 'media-out'),
      by: fc.constant('A'),
    }),
    { maxLength: 1 },
  ),
});

const drawnUp = fc.record<Pick<Agreement, 'countsDayOf' | 'titles' | 'collections' | 'fee' | 'quota'>>({
  countsDayOf: fc.constantFrom('use', 'use', 'receipt'),
  titles: mostly<string[] | null>(5, fc.constant(null), fc.constant(['Seoul Daily', 'Le Monde'])),
  collections: mostly<string[] | null>(5, fc.constant(null), fc.constant(['Sport'])),
  fee: mostly<string | null>(8, fc.constant(null), fc.constant('10 EUR')),
  quota: mostly<Agreement['quota']>(
    8,
    fc.constant(null),
    fc.constantFrom({ uses: 0, per: 'day' }, { uses: 1, per: 'term' }),
  ),
});

interface Drawn {
  photo: Subject;
  asked: Use;
}

/** More embargoes, long lifted, than a photo keeps the dates of for itself: the dates behind them stay in its terms. */
const LIFTED: Clause[] = Array.from({ length: 20 }, (_, day) => ({
  kind: 'embargo-until',
  value: `2020-01-${String(day + 1).padStart(2, '0')}`,
  ...{ words: 'lifted', field: 'caption', start: null, end: null, origin: 'read' },
}));

const OUT_WORDS = ['JAPAN OUT', 'JAPAN MEDIA OUT', 'not in Japan', AFTER_RELEASE, AFTER_RECEIPT, AFTER_PUBLICATION];

/** A photo that has nothing granted to or put on it alone, and a new use. */
const photoAndUse: fc.Arbitrary<Drawn> = fc
  .tuple(subject, use, house, fc.array(drawnUp, { minLength: 3, maxLength: 3 }), instant, fc.nat(15), fc.boolean())
  .map(([photo, asked, said, drawn, receivedAt, words, isSport]) => {
    const { waivers: _w, bindings: _b, orders: _o, licences: _l, made: _m, ...alone } = photo;
    const facts = { ...photo.facts, receivedAt, collection: isSport ? 'Sport' : null };
    const agreements = photo.agreements.map((agreement, index) => ({ ...agreement, ...drawn[index] }));
    const terms = {
      ...photo.terms,
      clauses: [
        ...(words === 0 ? LIFTED : []),
        ...photo.terms.clauses.map((one) => ({ ...one, words: OUT_WORDS[words % OUT_WORDS.length] ?? '' })),
      ],
    };
    return {
      photo: { ...alone, ...said, terms, facts, agreements },
      asked: { ...asked, clearedAt: null, homeCountry: isSport ? 'JP' : 'KR' },
    };
  });

describe('the search for what may be used', () => {
  it(
    `finds a photo exactly where the judge calls it clear, on ${numRuns} random photos and uses`,
    () => {
      const seen = { always: 0, inCondition: 0, condition: 0, never: 0 };
      const property = fc.property(photoAndUse, ({ photo, asked }) => {
        const { found, isConditional } = search(photo, asked);
        expect(found).toBe(judge(photo, asked).outcome === 'clear');
        seen[isConditional ? (found ? 'inCondition' : 'condition') : found ? 'always' : 'never']++;
      });
      fc.assert(property, { numRuns, seed });
      expectReached(Object.values(seen), numRuns / 100);
    },
    proofTimeoutMs,
  );
});

describe('terms that photos share', () => {
  it('leave each photo a few dates of its own, and never more', () => {
    const { shared, own } = shareTerms({ clauses: LIFTED, doubts: [] });
    expect(own.dates).toHaveLength(16);
    expect(shared.clauses.filter(({ moments }) => moments === undefined)).toHaveLength(4);
    expect(ownTerms(shared, own).clauses).toEqual(LIFTED);
  });

  it('give every photo its own terms back', () => {
    const property = fc.property(subject, ({ terms }) => {
      const inOrder = ownTerms({ ...terms }, { dates: [], words: [] });
      const { shared, own } = shareTerms(inOrder);
      expect(ownTerms(JSON.parse(JSON.stringify(shared)), own)).toEqual(inOrder);
    });
    fc.assert(property, { numRuns: Math.min(numRuns, 20_000), seed });
  });
});

/** The photo as it is stored, asked for as search does. */
function search(photo: Subject, asked: Use) {
  const { terms, facts, ...supply } = photo;
  const { shared, own } = shareTerms(terms);
  const stored = JSON.parse(JSON.stringify(shared)) as typeof shared;
  const answers = termsClearFor(asked, [{ supply: { ...supply, facts }, standings: [{ id: 1, terms: stored }] }]);
  const zone = facts.zone ?? 'UTC';
  const columns: Columns = {
    moments: momentsOf(shared, own, zone),
    transmission: spanOf(facts.transmittedAt, zone),
    release: spanOf(facts.releasedAt, zone),
    received: instantOf(facts.receivedAt, 'opens', zone),
    uses: facts.uses,
  };
  const at = Date.parse(asked.at);
  const found = facts.status === 'active' && answers.some(({ condition }) => meets(condition, columns, at));
  return { found, isConditional: answers.some(({ condition }) => condition.length > 0) };
}
