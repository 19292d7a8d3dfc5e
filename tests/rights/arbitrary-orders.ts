import fc from 'fast-check';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import type { Binding } from '../../src/rights/exceptions/bindings.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { dateOrInstant, mostly, restriction } from './arbitraries.ts';
import { settledAndUse } from './arbitrary-settings.ts';

/** Random photos with house orders, and with what rights managers said of their `other` clauses; uses for a story. */

const order: fc.Arbitrary<HouseOrder> = fc
  .record({
    id: fc.constantFrom('o1', 'o2'),
    kind: fc.constantFrom('house', 'court-order', 'consent-withdrawn'),
    restriction: mostly(8, restriction, fc.constant(null)),
    duty: mostly<string | null>(2, fc.constant(null), fc.constant('Pixelate the face.')),
    reason: fc.constant('asked by the family'),
    by: fc.constant('Rita'),
    from: fc.option(dateOrInstant, { freq: 2 }),
    until: fc.option(dateOrInstant, { freq: 2 }),
    inQuestion: mostly(3, fc.constant(false), fc.constant(true)),
  })
  .map(({ inQuestion, ...made }) =>
    inQuestion ? { ...made, namedIn: { field: 'caption', name: 'Ann Lee' }, isInQuestion: true } : made,
  );

const said = fc.record<Omit<Binding, 'obstacle'>>({
  to: fc.constantFrom('story', 'story', 'ask', 'duty'),
  words: fc.constantFrom('The visit', 'Another story'),
  by: fc.constant('Rita'),
});

/** An `other` clause that nobody bound holds every use: photos have one more often where something is said of it. */
function bind(photo: Subject, sayings: readonly Omit<Binding, 'obstacle'>[]): Binding[] {
  const others = photo.terms.clauses.filter(({ kind }) => kind === 'other');
  return others.flatMap((clause, index) => {
    const saying = sayings[index];
    return saying === undefined ? [] : [{ ...saying, obstacle: clauseObstacle(clause) }];
  });
}

const other = {
  kind: 'other',
  value: null,
  words: 'ONLY WITH THE STORY',
  field: 'caption',
  start: 0,
  end: 19,
  origin: 'read',
} as const;

export const orderedAndUse: fc.Arbitrary<{ photo: Subject; asked: Use }> = fc
  .record({
    case: settledAndUse,
    orders: mostly<HouseOrder[]>(4, fc.constant([]), fc.array(order, { minLength: 1, maxLength: 2 })),
    sayings: mostly<Omit<Binding, 'obstacle'>[]>(3, fc.constant([]), fc.array(said, { minLength: 1, maxLength: 2 })),
    story: fc.constantFrom('The visit', 'the visit', 'Sport', null),
  })
  .map(({ case: { photo, asked }, orders, sayings, story }) => {
    const clauses = sayings.length === 0 ? photo.terms.clauses : [...photo.terms.clauses, { ...other }];
    const more = { ...photo, terms: { ...photo.terms, clauses } };
    return { photo: { ...more, orders, bindings: bind(more, sayings) }, asked: { ...asked, story } };
  });
