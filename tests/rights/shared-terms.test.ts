import { describe, expect, it } from '@jest/globals';
import { momentsOf, ownTerms, type SharedClause, shareTerms, withKnownClauses } from '../../src/rights/shared-terms.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { photoWith } from './photos.ts';

function termsOf(restrictions: Restriction[], words?: string) {
  return photoWith({ restrictions, ...(words === undefined ? {} : { words }) }).terms;
}

const READ = { field: 'caption', start: 0, origin: 'read' } as const;
const FAR_AHEAD = '9999-12-31';
const LONG_AGO = '0001-01-01';

function sharedOf(restriction: Restriction, words: string) {
  const { shared, own } = shareTerms(termsOf([restriction], words));
  return { clause: shared.clauses[0], own };
}

describe('what photos share of their terms', () => {
  it.each<[string, Restriction, object, string[]]>([
    [
      'an embargo has the strictest date in its place',
      { kind: 'embargo-until', value: '2026-05-03' },
      { kind: 'embargo-until', value: FAR_AHEAD, moments: { value: 0 } },
      ['2026-05-03'],
    ],
    [
      'so has an expiry',
      { kind: 'expires-on', value: '2026-05-03' },
      { kind: 'expires-on', value: LONG_AGO, moments: { value: 0 } },
      ['2026-05-03'],
    ],
    [
      'so have the two ends of a part of all uses',
      { kind: 'no-archive', value: null, within: { from: '2026-05-03', until: '2026-06-03', channels: ['tv'] } },
      {
        kind: 'no-archive',
        value: null,
        within: { from: LONG_AGO, until: FAR_AHEAD, channels: ['tv'] },
        moments: { from: 0, until: 1 },
      },
      ['2026-05-03', '2026-06-03'],
    ],
    [
      'so has a beginning',
      { kind: 'no-archive', value: null, within: { from: '2026-06-03' } },
      { kind: 'no-archive', value: null, within: { from: LONG_AGO }, moments: { from: 0 } },
      ['2026-06-03'],
    ],
    [
      'so has a part of a kind that nobody knows yet',
      { kind: 'no-holograms', value: null, within: { until: '2026-06-03' } } as never,
      { kind: 'no-holograms', value: null, within: { until: FAR_AHEAD }, moments: { until: 0 } },
      ['2026-06-03'],
    ],
    [
      'so has one end',
      { kind: 'no-archive', value: null, within: { until: '2026-06-03' } },
      { kind: 'no-archive', value: null, within: { until: FAR_AHEAD }, moments: { until: 0 } },
      ['2026-06-03'],
    ],
  ])('%s', (_, restriction, shared, dates) => {
    const { clause, own } = sharedOf(restriction, 'UNTIL MAY 3');
    expect(clause).toStrictEqual({ ...READ, end: 11, words: '', ownWords: 0, ...shared });
    expect(own).toEqual({ dates, words: ['UNTIL MAY 3'] });
  });

  it('a clause without dates stays as it is, and so does one whose date nobody can read, or whose part ends before it begins', () => {
    for (const restriction of [
      { kind: 'no-archive', value: null },
      { kind: 'embargo-until', value: null },
      { kind: 'embargo-until', value: 'soon' } as never,
      { kind: 'mandatory-credit', value: '2026-05-03' },
      { kind: 'no-archive', value: null, within: { from: '2026-06-03', until: '2026-05-03' } },
      { kind: 'expires-on', value: '2026-05-03', within: { untilDays: 0 } },
    ] satisfies Restriction[]) {
      const { clause, own } = sharedOf(restriction, 'THE WORDS');
      expect(clause).toEqual({ ...READ, ...restriction, words: 'THE WORDS', end: 9 });
      expect(own).toEqual({ dates: [], words: [] });
    }
  });

  it('whom a territory binds hangs on its words, which stay with it', () => {
    const restriction: Restriction = { kind: 'territory-except', value: ['JP'], within: { until: '2026-06-03' } };
    const { clause, own } = sharedOf(restriction, 'JAPAN OUT UNTIL JUNE 3');
    expect(clause).toMatchObject({ words: 'JAPAN OUT UNTIL JUNE 3', moments: { until: 0 } });
    expect(clause).not.toHaveProperty('ownWords');
    expect(own).toEqual({ dates: ['2026-06-03'], words: [] });
  });

  it('what days are counted from hangs on the words, which stay with it', () => {
    const restriction: Restriction = { kind: 'expires-after-days', value: 14, within: { until: '2026-06-03' } };
    const { clause, own } = sharedOf(restriction, '14 days after release');
    expect(clause).toMatchObject({ words: '14 days after release', moments: { until: 0 } });
    expect(own).toEqual({ dates: ['2026-06-03'], words: [] });
  });

  it('terms that differ in dates and their words alone are one', () => {
    const some = (day: string, words: string) =>
      shareTerms(
        termsOf(
          [
            { kind: 'expires-on', value: `2026-07-${day}` },
            { kind: 'embargo-until', value: `2026-05-${day}` },
          ],
          words,
        ),
      ).shared;
    expect(some('03', 'MAY 3')).toEqual({ ...some('14', 'MAY 6'), clauses: some('14', 'MAY 6').clauses });
  });

  it('the order in which clauses stand makes no difference', () => {
    const clauses: Restriction[] = [
      { kind: 'expires-on', value: '2026-07-03' },
      { kind: 'no-archive', value: null },
      { kind: 'embargo-until', value: '2026-05-04' },
      { kind: 'embargo-until', value: '2026-05-03' },
    ];
    expect(shareTerms(termsOf([...clauses].reverse()))).toEqual(shareTerms(termsOf(clauses)));
  });

  it('what is said twice in the same words stays in the order in which it stands in the text', () => {
    const [once] = termsOf([{ kind: 'embargo-until', value: '2026-05-03' }]).clauses as [Clause];
    const clauses = [3, 40, 80].map((start) => ({ ...once, start, end: start + 9 }));
    const { shared, own } = shareTerms({ clauses, doubts: [] });
    expect(shared.clauses.map(({ start }) => start)).toEqual([3, 40, 80]);
    expect(ownTerms(shared, own)).toEqual({ clauses, doubts: [] });
  });

  it('every photo gets its own back', () => {
    const { clauses } = termsOf([
      { kind: 'embargo-until', value: '2026-05-03' },
      { kind: 'no-archive', value: null, within: { from: '2026-05-03', until: '2026-06-03' } },
      { kind: 'territory-except', value: ['JP'], within: { until: '2026-06-04' } },
    ]);
    const { shared, own } = shareTerms({ clauses, doubts: [] });
    expect(ownTerms(shared, own)).toEqual({ clauses, doubts: [] });
  });

  it('the instants of its dates are those of their ends of the day, in the zone of its agency', () => {
    const { shared, own } = shareTerms(
      termsOf([
        { kind: 'embargo-until', value: '2026-05-03' },
        { kind: 'expires-on', value: '2026-07-03' },
        { kind: 'no-archive', value: null, within: { from: '2026-05-05', until: '2026-06-03' } },
      ]),
    );
    const instants = momentsOf(shared, own, 'Asia/Seoul').map((at) => new Date(at ?? 0).toISOString());
    expect(instants).toEqual([
      '2026-05-02T15:00:00.000Z',
      '2026-07-03T15:00:00.000Z',
      '2026-05-04T15:00:00.000Z',
      '2026-06-03T15:00:00.000Z',
    ]);
    expect(momentsOf(shared, own, 'Europe/Atlantis')).toEqual([null, null, null, null]);
  });

  it('a clause that stands in other terms already is the very same one', () => {
    const known = new Map<string, SharedClause>();
    const terms = () =>
      shareTerms(
        termsOf([
          { kind: 'no-archive', value: null },
          { kind: 'kill', value: null },
        ]),
      ).shared;
    const first = withKnownClauses(terms(), known);
    const second = withKnownClauses({ ...terms(), doubts: DOUBTS }, known);
    expect(first).toEqual(terms());
    expect(second.doubts).toBe(DOUBTS);
    expect(second.clauses.every((clause: Clause, at) => clause === first.clauses[at])).toBe(true);
    expect(known.size).toBe(2);
    const third = withKnownClauses(terms(), known);
    expect(third.clauses.every((clause: Clause, at) => clause === first.clauses[at])).toBe(true);
  });
});

const DOUBTS = [{ words: 'SEE NOTE', field: 'caption', start: 0, end: 8, reason: 'Not understood.' }];
