import fc from 'fast-check';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import { ENDINGS, type Ending, type Reach, type Reaches } from '../../src/rights/moments/reach.ts';
import { PHRASE_FAMILIES, type TerritoryBasis } from '../../src/rights/places/territory-basis.ts';
import type { Clause, Subject, Use } from '../../src/rights/verdict.ts';
import { instant, mostly } from './arbitraries.ts';
import { agreedAndUse } from './arbitrary-agreements.ts';
import { PHRASES } from './model-stages.ts';

/** Random photos of whose agencies rights managers said something, and uses by titles at home somewhere. */

const stage = fc.record<Enforcement>({
  agency: fc.constantFrom('Yonhap', 'KCNA'),
  stage: fc.constantFrom('observe', 'warn'),
  until: mostly(3, fc.constant('2026-07-01T00:00:00Z'), instant),
  by: fc.constant('A'),
  reason: fc.constant('new here'),
});

const reaches: fc.Arbitrary<Reaches> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ENDINGS), fc.constantFrom<Reach>('new-use', 'new-use', 'all-use')), {
    selector: ([ending]: [Ending, Reach]) => ending,
    maxLength: 6,
  })
  .map((said) => Object.fromEntries(said));

const basis = fc.record<TerritoryBasis>({
  agency: fc.constant('Yonhap'),
  family: fc.constantFrom(...PHRASE_FAMILIES),
  by: fc.constant('A'),
});

const settings = fc.record<Required<Pick<Subject, 'enforcement' | 'reaches' | 'bases'>>>({
  enforcement: mostly<Enforcement[]>(2, fc.constant([]), fc.array(stage, { minLength: 1, maxLength: 2 })),
  reaches: mostly<Reaches>(1, fc.constant({}), reaches),
  bases: mostly<TerritoryBasis[]>(1, fc.constant([]), fc.uniqueArray(basis, { selector: ({ family }) => family })),
});

/** What agencies write where they may mean their clients, or may not. */
const phrases = fc.array(fc.constantFrom(...(Object.keys(PHRASES) as (keyof typeof PHRASES)[])), {
  minLength: 4,
  maxLength: 4,
});

function inPhrases(clauses: readonly Clause[], words: readonly string[]): Clause[] {
  return clauses.map((clause, index) =>
    clause.kind === 'territory-except' ? { ...clause, words: words[index % words.length] ?? '' } : clause,
  );
}

const home = fc.constantFrom('KR', 'DE', 'JP', 'US', null);

export const settledAndUse: fc.Arbitrary<{ photo: Subject; asked: Use }> = fc
  .tuple(agreedAndUse, settings, phrases, home)
  .map(([{ photo, asked }, said, words, homeCountry]) => ({
    photo: { ...photo, ...said, terms: { ...photo.terms, clauses: inPhrases(photo.terms.clauses, words) } },
    asked: { ...asked, homeCountry },
  }));
