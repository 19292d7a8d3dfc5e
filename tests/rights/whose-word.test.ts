import { describe, expect, it } from '@jest/globals';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import { boundOutcome } from '../../src/rights/exceptions/bindings.ts';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Clause, Subject, Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

/** What an agency is let off says nothing of what the desk, the house or a court forbids. */

const JAPAN = { kind: 'territory-except', value: ['JP'] } as const satisfies Restriction;
const TOKYO: Use = { ...WORLD_WEB, territories: ['JP'], homeCountry: 'KR' };
const byClient: Pick<Subject, 'bases'> = { bases: [{ agency: 'Yonhap', family: 'out', by: 'Rita' }] };
const observing: Enforcement = {
  ...{ agency: 'Yonhap', stage: 'observe', until: '2026-07-01T00:00:00Z' },
  ...{ by: 'Rita', reason: 'new agreement' },
};

const terms = (read: string, byHand: string | null) =>
  compileTerms({
    readings: [{ field: 'caption', restrictions: [{ ...JAPAN, text: read, start: 0, end: read.length }], doubts: [] }],
    metadata: [],
    byHand: byHand === null ? [] : [{ ...JAPAN, words: byHand }],
    unread: [],
    pending: [],
  });

describe('a ban on an audience', () => {
  it('does not vanish in words that an agency means of its clients, however short its own words are', () => {
    const photo = { ...photoWith(), ...byClient };
    expect(judge({ ...photo, terms: terms('JAPAN OUT', null) }, TOKYO).outcome).toBe('clear');
    expect(judge({ ...photo, terms: terms('JAPAN OUT', 'Phoned') }, TOKYO).outcome).toBe('blocked');
    expect(judge({ ...photo, terms: terms('JAPAN OUT', 'Their lawyer telephoned today') }, TOKYO).outcome).toBe(
      'blocked',
    );
  });

  it('is one clause where both are the agency’s words for the same', () => {
    expect(terms('JAPAN OUT', null).clauses).toHaveLength(1);
  });
});

describe('terms that are only observed', () => {
  const watched = (restriction: Restriction, change: Partial<Clause> = {}): Subject => {
    const photo = photoWith({ restrictions: [restriction] });
    const clauses = photo.terms.clauses.map((clause) => ({ ...clause, ...change }) as Clause);
    return { ...photo, terms: { clauses, doubts: [] }, enforcement: [observing] };
  };

  it('let through what the agency forbids', () => {
    expect(judge(watched(JAPAN), TOKYO)).toMatchObject({ outcome: 'clear', wouldBe: 'blocked' });
  });

  it.each(['editor', 'house'] as const)('let nothing through that the desk itself forbids (%s)', (origin) => {
    expect(judge(watched(JAPAN, { origin }), TOKYO).outcome).toBe('blocked');
  });

  it('let no embargo through', () => {
    expect(judge(watched({ kind: 'embargo-until', value: '2026-07-01' }), TOKYO).outcome).toBe('blocked');
  });

  it('let no gap in a house rule through', () => {
    const houseRule = { territories: ['KR'], channels: null, purposes: null, actions: ['publish' as const] };
    const photo = { ...photoWith({ agreements: [], houseRule }), enforcement: [observing] };
    expect(judge(photo, TOKYO).outcome).toBe('blocked');
  });
});

describe('what was cleared in time', () => {
  const cleared: Use = { ...WORLD_WEB, clearedAt: '2026-06-10T00:00:00Z' };

  it('stays where one use reaches new ones alone, but not under an order for one use', () => {
    const reaches = { 'one-time-use': 'new-use' } as const;
    const used = photoWith({ restrictions: [{ kind: 'one-time-use', value: null }], facts: { uses: 1 } });
    expect(judge({ ...used, reaches }, cleared).outcome).toBe('clear');
    const restriction = { kind: 'one-time-use', value: null } as const;
    const order = {
      id: 'o',
      kind: 'house',
      restriction,
      duty: null,
      reason: 'asked',
      by: 'Rita',
      from: null,
      until: null,
    } as const;
    expect(judge({ ...photoWith({ facts: { uses: 1 } }), orders: [order], reaches }, cleared).outcome).toBe('blocked');
  });

  it('stays too where the agreement of today begins after the clearance', () => {
    const agreements = [{ ...YONHAP, from: '2026-06-12' }];
    const photo = { ...photoWith({ agreements }), reaches: { agreement: 'new-use' } as const };
    expect(judge(photo, cleared).outcome).toBe('clear');
    expect(judge(photo, { ...WORLD_WEB, at: '2026-06-11T00:00:00Z' }).outcome).toBe('blocked');
  });

  it('does not stay by a licence that is over: a paper of ours is no agreement of the agency', () => {
    const licence: Licence = {
      ...{
        id: 'l',
        kind: 'permission',
        document: 'letter.pdf',
        lifts: [],
        given: '2026-06-01T00:00:00Z',
        by: 'Rita',
        actions: ['publish'],
      },
      ...{ territories: null, channels: null, purposes: null, titles: null, from: null, until: '2026-06-12' },
    };
    const photo = { ...photoWith({ agreements: [] }), licences: [licence], reaches: { agreement: 'new-use' } as const };
    expect(judge(photo, cleared).outcome).toBe('review');
    expect(judge(photo, { ...WORLD_WEB, at: '2026-06-11T00:00:00Z' }).outcome).toBe('clear');
  });
});

it.each([
  ['मोदी', 'मुदा'],
  ['C++', 'C#'],
])('the stories %s and %s are two', (one, other) => {
  const binding = { obstacle: '', to: 'story', words: one, by: 'Rita' } as const;
  expect(boundOutcome(binding, one)).toBeNull();
  expect(boundOutcome(binding, other)).toBe('blocked');
});
