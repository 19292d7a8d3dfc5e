import { describe, expect, it } from '@jest/globals';
import { widens } from '../../src/rights/clauses/widens.ts';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_WEB, waiverOf } from './photos.ts';

const KOREA: Clause = {
  ...{ kind: 'territory-only', value: ['KR'], words: 'FOR USE ONLY IN KOREA', field: 'caption' },
  ...{ start: null, end: null, origin: 'read' },
};
const KEY = clauseObstacle(KOREA);
const GIVEN = '2026-06-10T12:00:00Z';
const LICENCE: Licence = {
  ...{
    id: 'l1',
    kind: 'invoice',
    document: 'Invoice 118',
    lifts: [KEY],
    given: GIVEN,
    by: 'Rita',
    actions: ['publish'],
  },
  ...{ territories: null, channels: null, purposes: null, titles: null, from: null, until: null },
};

function photo(since: string | undefined, more: Partial<Subject>): Subject {
  const clause = since === undefined ? KOREA : { ...KOREA, since };
  return { ...photoWith({}), terms: { clauses: [clause], doubts: [] }, ...more };
}

/** It came with the photo, or long before, and did not hold from the first until the second. */
const goneFrom = (from: string, until: string, came: Partial<Clause>) => {
  const clause: Clause = { ...KOREA, ...came, gone: [{ from, until }] } as Clause;
  const given = photo(undefined, { licences: [LICENCE] });
  return { ...given, terms: { ...given.terms, clauses: [clause] } };
};

const licensed = (since?: string) => photo(since, { licences: [LICENCE] });
const waived = (since?: string) => photo(since, { waivers: [waiverOf(KEY, { given: GIVEN })] });

describe('what was granted lifts what was there', () => {
  it.each([
    ['came with the photo', undefined, 'clear'],
    ['came before', '2026-06-09T00:00:00Z', 'clear'],
    ['came on a day before', '2026-06-10', 'clear'],
    ['came on a day after', '2026-06-11', 'blocked'],
    ['came at that very moment', '2026-06-10T21:00:00+09:00', 'clear'],
    ['came after', '2026-06-10T12:00:00.001Z', 'blocked'],
    ['came at a time nobody can read', 'soon', 'blocked'],
  ])('a licence and a waiver, where it %s', (_, since, outcome) => {
    expect([judge(licensed(since), WORLD_WEB).outcome, judge(waived(since), WORLD_WEB).outcome]).toEqual([
      outcome,
      outcome,
    ]);
  });

  it.each([
    ['before', '2026-06-01T00:00:00Z', GIVEN, 'clear'],
    ['after', '2026-06-10T12:00:00.001Z', '2026-06-20T00:00:00Z', 'clear'],
    ['at that very moment', GIVEN, '2026-06-20T00:00:00Z', 'blocked'],
    ['from a time nobody can read', 'soon', '2026-06-20T00:00:00Z', 'blocked'],
    ['until a time nobody can read', '2026-06-01T00:00:00Z', 'later', 'blocked'],
  ])('a licence, where it did not hold %s', (_, from, until, outcome) => {
    for (const came of [{ since: '2026-01-01T00:00:00Z' }, {}]) {
      const { outcome: found, reasons } = judge(goneFrom(from, until, came), WORLD_WEB);
      expect(found).toBe(outcome);
      if (until.startsWith('2026-06-20') && outcome === 'blocked')
        expect(reasons[0]?.sentence).toContain(
          'It came on 20 June 2026 at 00:00 (UTC), after the licence “Invoice 118”',
        );
    }
  });

  it('a day on which something was granted begins in UTC', () => {
    const onThatDay = (since: string) =>
      judge(photo(since, { licences: [{ ...LICENCE, given: '2026-06-10' }] }), WORLD_WEB).outcome;
    expect([onThatDay('2026-06-10T00:00:00Z'), onThatDay('2026-06-10T00:00:01Z')]).toEqual(['clear', 'blocked']);
  });

  it('and the verdict says which licence it came after', () => {
    const { reasons } = judge(licensed('2026-06-11T00:00:00Z'), WORLD_WEB);
    expect(reasons).toMatchObject([
      {
        cameAfter: { id: 'l1', name: 'the licence “Invoice 118”', given: GIVEN },
        sentence:
          'May be used only in South Korea. It came on 11 June 2026 at 00:00 (UTC), after the licence “Invoice 118” was granted on 10 June 2026 at 12:00 (UTC).',
        remedy: expect.stringMatching(
          /^Have the licence “Invoice 118” granted anew, so that somebody decides on this as well\. /,
        ),
      },
    ]);
  });

  it('and which waiver', () => {
    const { reasons, waived: lifted } = judge(waived('2026-06-11T00:00:00Z'), WORLD_WEB);
    expect(reasons).toMatchObject([{ cameAfter: { id: 'w1', name: 'the waiver that Kim asked for' } }]);
    expect(lifted).toBeUndefined();
  });

  it('a licence granted anew lifts it, beside the one from before', () => {
    const again = { ...LICENCE, id: 'l2', given: '2026-06-12T00:00:00Z' };
    const both = photo('2026-06-11T00:00:00Z', { licences: [LICENCE, again] });
    expect(judge(both, WORLD_WEB)).toMatchObject({ outcome: 'clear', licences: [{ id: 'l2' }] });
  });

  it('also where the same stands twice, once from before and once in words of our own', () => {
    const ours: Clause = { ...KOREA, origin: 'editor', field: 'editor', since: '2026-06-11T00:00:00Z' };
    for (const clauses of [
      [KOREA, ours],
      [ours, KOREA],
    ]) {
      const twice = { ...licensed(), terms: { clauses, doubts: [] } };
      expect(judge(twice, WORLD_WEB)).toMatchObject({
        outcome: 'blocked',
        reasons: [{ origin: 'editor', cameAfter: { id: 'l1' } }],
      });
    }
  });

  it('what no licence names came after none, however late it came', () => {
    const late: Clause = { ...KOREA, kind: 'channel-except', value: ['online'], since: '2026-06-11T00:00:00Z' };
    const { reasons } = judge({ ...licensed(), terms: { clauses: [KOREA, late], doubts: [] } }, WORLD_WEB);
    expect(reasons).toMatchObject([{ clause: 'channel-except' }]);
    expect(reasons[0]).not.toHaveProperty('cameAfter');
  });

  it('what a licence for one country leaves in another did not come after it', () => {
    const { reasons } = judge(photo(undefined, { licences: [{ ...LICENCE, territories: ['JP'] }] }), WORLD_WEB);
    expect(reasons).toMatchObject([{ clause: 'territory-only' }]);
    expect(reasons[0]).not.toHaveProperty('cameAfter');
  });

  it('a doubt of the same words in a later text is another', () => {
    const doubt = { words: 'SEE NOTE', field: 'caption', start: null, end: null, reason: 'Not understood.' };
    const key = judge(photoWith({ doubts: [doubt] }), WORLD_WEB).reasons[0]?.obstacle ?? '';
    const held = (since?: string) =>
      judge(
        {
          ...photoWith({ doubts: [since === undefined ? doubt : { ...doubt, since }] }),
          waivers: [waiverOf(key, { given: GIVEN })],
        },
        WORLD_WEB,
      ).outcome;
    expect([held(), held('2026-06-11T00:00:00Z')]).toEqual(['clear', 'review']);
  });

  it('a standing rule set later is not lifted', () => {
    const rule: Clause = { ...KOREA, origin: 'agency', since: '2026-06-11T00:00:00Z' };
    const ruled = { ...photoWith({}), standingRules: [rule], licences: [LICENCE] };
    expect(judge(ruled, WORLD_WEB).outcome).toBe('blocked');
  });
});

describe('terms', () => {
  const text = (since: string | undefined, words = 'FOR USE ONLY IN KOREA') => ({
    field: 'caption',
    since,
    restrictions: [{ kind: 'territory-only' as const, value: ['KR'], text: words, start: 0, end: words.length }],
    doubts: [],
  });
  const compile = (...readings: ReturnType<typeof text>[]) =>
    compileTerms({ readings, metadata: [], byHand: [], unread: [], pending: [] }).clauses;

  it('hold what came more than once as having come last, whichever words are quoted', () => {
    const since = '2026-06-11T00:00:00Z';
    const [first, second] = [text(undefined), text(since, 'ONLY KOREA')];
    for (const readings of [
      [first, second],
      [second, first],
    ])
      expect(compile(...readings)).toMatchObject([{ words: 'FOR USE ONLY IN KOREA', since }]);
    expect(compile(second, text('2026-06-12T00:00:00Z'))).toMatchObject([{ since: '2026-06-12T00:00:00Z' }]);
    expect(compile(first)[0]).not.toHaveProperty('since');
  });
});

describe('a change that makes what was granted lift more is widening', () => {
  const late = '2026-06-11T00:00:00Z';
  it.each([
    ['the later of two texts goes', licensed(late), licensed(), true],
    ['it comes again later', licensed(), licensed(late), false],
    ['it stays as late', licensed(late), licensed(late), false],
    ['it is as late as needed', licensed('2026-06-12T00:00:00Z'), licensed(late), false],
    ['the later of two texts goes, under a waiver', waived(late), waived(), true],
    ['the waiver is granted anew', waived(late), photo(late, { waivers: [waiverOf(KEY, { given: late })] }), true],
    ['nothing was granted', photo(late, {}), photo(undefined, {}), false],
  ])('%s', (_, before, after, expected) => {
    expect(widens(before, after)).toBe(expected);
  });
});
