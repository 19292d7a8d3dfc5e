import fc from 'fast-check';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { COUNTINGS, type UseMade, type UsesMade } from '../../src/rights/agreements/quotas.ts';
import type { Clause, Subject, Use } from '../../src/rights/verdict.ts';
import { clause, instant, mostly, subject, use } from './arbitraries.ts';

/** Random photos whose agreements are for titles or collections, cost money, or hold so many uses; and what was used before. */

const listed = (...names: string[]) =>
  mostly<string[]>(12, fc.subarray(names, { minLength: 1 }), fc.constantFrom([], [...names, '…']));

type DrawnUp = Pick<
  Agreement,
  'id' | 'titles' | 'collections' | 'countsDayOf' | 'fee' | 'quota' | 'counting' | 'version'
>;

const drawnUp: fc.Arbitrary<DrawnUp> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  titles: mostly<string[] | null>(5, fc.constant(null), listed('Seoul Daily', 'N.Y. Post', 'Le Monde', 'Monde')),
  collections: mostly<string[] | null>(6, fc.constant(null), listed('Sport', 'Culture')),
  countsDayOf: fc.constantFrom('use', 'use', 'receipt'),
  fee: mostly<string | null>(4, fc.constant(null), fc.constant('10 EUR')),
  quota: fc.option(
    fc.record({ uses: fc.constantFrom(1, 2, 3), per: fc.constantFrom('day', 'month', 'year', 'term') }),
    {
      freq: 4,
    },
  ),
  counting: fc.constantFrom(...COUNTINGS),
  version: fc.constantFrom(1, 2),
});

/** Hours before the use that is asked for: the same day, the one before, the month before, the year before. */
const hoursAgo = fc.constantFrom(1, 2, 5, 12, 26, 24 * 20, 24 * 200);

interface Draft extends Omit<UseMade, 'at' | 'clearedAt'> {
  ago: number;
  /** How long before its edition it was cleared, where it was for one. */
  ahead: number | null;
}

const drafts = (photos: string[]) =>
  fc.array(
    fc.record<Draft>({
      photo: fc.constantFrom(...photos),
      outlet: fc.constantFrom('web', 'print'),
      title: fc.constantFrom('Seoul Daily', 'SEOUL DAILY', 'Le Monde'),
      medium: fc.constantFrom('print', 'website', 'other'),
      ago: hoursAgo,
      ahead: fc.option(hoursAgo, { freq: 2 }),
    }),
    { maxLength: 3 },
  );

const made = fc.option(fc.record({ ofPhoto: drafts(['p']), a: drafts(['p', 'q']), b: drafts(['p', 'q']) }), {
  freq: 6,
});

/** What was cleared may be for an edition, which may be yet to come. */
const editionAgo = mostly<number | null>(2, fc.constant(null), fc.constantFrom(-26, -5, 1, 2, 12, 26));

const clearedAgo = mostly<number | null>(4, fc.constant(null), hoursAgo);

/** Photos with all that an agreement can say, what their agencies ask of every picture, and the uses before this one. */
export const agreedAndUse: fc.Arbitrary<{ photo: Subject; asked: Use }> = fc
  .record({
    photo: subject,
    asked: use,
    drawn: fc.array(drawnUp, { minLength: 3, maxLength: 3 }),
    rules: mostly<Clause[]>(2, fc.constant([]), fc.array(clause, { maxLength: 1 })),
    receivedAt: instant,
    collection: fc.constantFrom('Sport', 'sport', 'News', null),
    uses: made,
    ago: clearedAgo,
    editionAgo,
  })
  .map(({ photo, asked, drawn, rules, receivedAt, collection, uses, ago, editionAgo: edition }) => ({
    photo: {
      ...photo,
      facts: { ...photo.facts, receivedAt, collection },
      agreements: photo.agreements.map((agreement, index) => ({ ...agreement, ...drawn[index] })),
      standingRules: rules.map((rule): Clause => ({ ...rule, origin: 'agency' })),
      ...(uses === null ? {} : { made: madeBefore(uses, asked) }),
    },
    asked: {
      ...asked,
      clearedAt: ago === null ? null : before(asked, ago),
      edition: edition === null ? null : before(asked, edition),
    },
  }));

function madeBefore(drawn: { ofPhoto: Draft[]; a: Draft[]; b: Draft[] }, asked: Use): UsesMade {
  const at = (list: Draft[]) =>
    list.map(({ ago, ahead, ...draft }): UseMade => {
      const taken = ahead === null ? {} : { clearedAt: before(asked, ago + ahead) };
      return { ...draft, at: before(asked, ago), ...taken };
    });
  const under = new Map([
    ['a', at(drawn.a)],
    ['b', at(drawn.b)],
  ]);
  return { photo: 'p', ofPhoto: at(drawn.ofPhoto), under };
}

function before({ at }: Use, hours: number): string {
  return new Date(Date.parse(at) - hours * 3_600_000).toISOString();
}
