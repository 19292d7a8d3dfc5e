import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import { widens } from '../../src/rights/clauses/widens.ts';
import type { Binding } from '../../src/rights/exceptions/bindings.ts';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { HouseTitles } from '../../src/rights/places/house-titles.ts';
import type { TerritoryBasis } from '../../src/rights/places/territory-basis.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../src/rights/words/reasons.ts';
import type { Meant, Restriction } from '../../src/vocabulary/restrictions.ts';
import { cases, expectReached } from '../support/proof.ts';
import { clause, subject, use } from './arbitraries.ts';
import { photoWith, waiverOf, YONHAP } from './photos.ts';

const before = photoWith({
  restrictions: [
    { kind: 'territory-only', value: ['KR', 'JP'] },
    { kind: 'embargo-until', value: '2026-06-15' },
  ],
  doubts: [{ words: 'RIGHTS APPLY', field: 'caption', start: 0, end: 12, reason: 'Not understood.' }],
});

const RULE: Clause = {
  ...{ kind: 'channel-only', value: ['online', 'mobile'], words: 'Digital only', field: 'standing rule of KCNA' },
  ...{ start: null, end: null, origin: 'agency' },
};
const STRICTER: Clause = { ...RULE, kind: 'channel-only', value: ['online'] };
const WARNS: Enforcement = { agency: 'Yonhap', stage: 'warn', until: '2026-07-01T00:00:00Z', by: 'Lee', reason: 'New' };
const SHORT: Enforcement = { ...WARNS, until: '2026-06-20T00:00:00Z' };
const ENDLESS: Enforcement = { ...WARNS, until: 'some day' };
const OBSERVES: Enforcement = { ...WARNS, stage: 'observe' };
const BY_CLIENT: TerritoryBasis = { agency: 'Yonhap', family: 'out', by: 'Lee' };
const BOUND: Binding = { obstacle: 'clause:{"kind":"other","value":null}', to: 'ask', words: 'Who agreed?', by: 'Lee' };
const ORDER: HouseOrder = {
  ...{ id: 'o', kind: 'house', restriction: null, duty: null, reason: 'A lawsuit', by: 'Lee' },
  ...{ from: null, until: null },
};
const LICENCE: Licence = {
  ...{
    id: 'l',
    kind: 'permission',
    document: 'letter.pdf',
    lifts: [],
    given: '2026-06-01T00:00:00Z',
    by: 'Lee',
    actions: ['publish'],
  },
  ...{ territories: null, channels: null, purposes: null, titles: null, from: null, until: null },
};

const CHICAGO_OPEN: HouseTitles = { titles: ['The Globe'], names: [] };
const CHICAGO_OURS: HouseTitles = {
  ...CHICAGO_OPEN,
  names: [{ name: 'CHICAGO', means: ['The Globe'], of: ['The Globe'] }],
};

const EMPTY: Partial<Subject> = {
  ...{ waivers: [], licences: [], orders: [], standingRules: [], enforcement: [] },
  ...{ bases: [], bindings: [], reaches: {} },
};

/** A standing rule of words that only a person can judge, once for each meaning the house gave them. */
function odd(...meanings: (Meant | null)[]): Partial<Subject> {
  const rule: Clause = { ...RULE, kind: 'other', value: null, words: 'House rules apply', origin: 'phrasebook' };
  return { standingRules: meanings.map((meant) => (meant === null ? rule : { ...rule, meant })) };
}

function changed(change: Partial<Subject['facts']>): Subject {
  return { ...before, facts: { ...before.facts, ...change } };
}

function withTerms(change: Partial<Subject['terms']>): Subject {
  return { ...before, terms: { ...before.terms, ...change } };
}

describe('an edit that could make a verdict clearer is widening', () => {
  it.each<[string, Subject, boolean]>([
    ['nothing changes', before, false],
    ['nothing is said, in empty lists', { ...before, ...EMPTY }, false],
    [
      'a restriction is added',
      withTerms({
        clauses: [
          ...before.terms.clauses,
          ...photoWith({ restrictions: [{ kind: 'no-archive', value: null }] }).terms.clauses,
        ],
      }),
      false,
    ],
    ['a restriction is dropped', withTerms({ clauses: before.terms.clauses.slice(1) }), true],
    ['a doubt is let go', withTerms({ doubts: [] }), true],
    ['the agreements are others', { ...before, agreements: [{ ...YONHAP, until: '2026-07-01' }] }, true],
    ['there is no agreement any more', { ...before, agreements: [] }, true],
    ['another who has agreed to nothing must have granted', { ...before, suppliers: ['Yonhap', 'EPA'] }, true],
    ['only those must have granted who have', { ...before, suppliers: ['Yonhap'] }, false],
    ['another source kind, where agreements decide', changed({ sourceKind: 'staff' }), false],
    ['it is killed', changed({ status: 'killed' }), false],
    ['its transmission moves, where no clause counts days', changed({ transmittedAt: null }), false],
    ['its time zone moves', changed({ zone: 'Asia/Seoul' }), true],
    ['another collection, where agreements are for all', changed({ collection: 'Sport' }), false],
    ['a standing rule comes', { ...before, standingRules: [RULE] }, false],
    ['an agency’s terms only warn', { ...before, enforcement: [WARNS] }, true],
    ['an end reaches new use alone', { ...before, reaches: { 'expires-on': 'new-use' } }, true],
    ['a phrase means the home of the title', { ...before, bases: [BY_CLIENT] }, true],
    ['a clause is bound', { ...before, bindings: [BOUND] }, true],
    ['a licence comes', { ...before, licences: [LICENCE] }, true],
    ['an order comes', { ...before, orders: [ORDER] }, false],
  ])('%s', (_, after, expected) => {
    expect(widens(before, after)).toBe(expected);
  });

  it.each<[string, Partial<Subject>, Partial<Subject>, boolean]>([
    ['a standing rule is lost', { standingRules: [RULE] }, {}, true],
    ['a standing rule becomes another as strict', { standingRules: [RULE] }, { standingRules: [STRICTER] }, false],
    ['a standing rule is loosened', { standingRules: [STRICTER] }, { standingRules: [RULE] }, true],
    ['an order ends earlier', { orders: [ORDER] }, { orders: [{ ...ORDER, until: '2026-06-30' }] }, true],
    ['an order ends later', { orders: [{ ...ORDER, until: '2026-06-30' }] }, { orders: [ORDER] }, false],
    ['an order begins later', { orders: [ORDER] }, { orders: [{ ...ORDER, from: '2026-06-30' }] }, true],
    ['an order is lost', { orders: [ORDER] }, {}, true],
    [
      'an order comes to another',
      { orders: [ORDER] },
      { orders: [{ ...ORDER, id: 'p', from: '2026-06-30' }, ORDER] },
      false,
    ],
    ['a stage is over', { enforcement: [WARNS] }, {}, false],
    ['a stage goes from warn to observe', { enforcement: [WARNS] }, { enforcement: [OBSERVES] }, true],
    ['a stage goes from observe to warn', { enforcement: [OBSERVES] }, { enforcement: [WARNS] }, false],
    [
      'a stage ends earlier',
      { enforcement: [WARNS] },
      { enforcement: [{ ...WARNS, until: '2026-06-20T00:00:00Z' }] },
      false,
    ],
    [
      'a stage ends later',
      { enforcement: [WARNS] },
      { enforcement: [{ ...WARNS, until: '2026-08-20T00:00:00Z' }] },
      true,
    ],
    [
      'a block may stand in for a doubt, and blocks only warn',
      { standingRules: [RULE], enforcement: [WARNS] },
      { standingRules: [STRICTER], enforcement: [WARNS] },
      true,
    ],
    ['a stage of another agency comes beside', { enforcement: [OBSERVES] }, { enforcement: [OBSERVES, WARNS] }, false],
    ['of two stages the strict one goes', { enforcement: [OBSERVES, WARNS] }, { enforcement: [OBSERVES] }, true],
    ['of two stages the first to end goes', { enforcement: [WARNS, SHORT] }, { enforcement: [WARNS] }, true],
    ['of two stages the last to end goes', { enforcement: [WARNS, SHORT] }, { enforcement: [SHORT] }, false],
    ['a stage gets an end that nobody can read', { enforcement: [WARNS] }, { enforcement: [WARNS, ENDLESS] }, false],
    ['a stage loses an end that nobody could read', { enforcement: [WARNS, ENDLESS] }, { enforcement: [WARNS] }, true],
    ['an end reaches all use', { reaches: { 'expires-on': 'new-use' } }, {}, true],
    ['a reach is said that held anyway', {}, { reaches: { 'expires-on': 'all-use' } }, false],
    ['a name of a title comes to mean another', { titles: CHICAGO_OPEN }, { titles: CHICAGO_OURS }, true],
    ['names of titles come to be known', {}, { titles: CHICAGO_OPEN }, true],
    ['names of titles are loaded anew', { titles: CHICAGO_OURS }, { titles: structuredClone(CHICAGO_OURS) }, false],
    ['a binding goes', { bindings: [BOUND] }, {}, true],
    ['a licence goes', { licences: [LICENCE] }, {}, false],
    ['words that a person judges get a meaning', odd(null), odd({ to: 'ask', words: 'Who agreed?' }), true],
    ['a meaning becomes another', odd({ to: 'ask', words: 'Who agreed?' }), odd({ to: 'duty', words: 'Call' }), true],
    ['a meaning stands beside the words', odd(null), odd(null, { to: 'duty', words: 'Call' }), false],
  ])('%s', (_, from, to, expected) => {
    expect(widens({ ...before, ...from }, { ...before, ...to })).toBe(expected);
  });

  const ONCE: Restriction = { kind: 'one-time-use', value: null };
  const DAYS: Restriction = { kind: 'expires-after-days', value: 14 };
  const FROM_DAYS: Restriction = { kind: 'no-archive', value: null, within: { fromDays: 14 } };
  const UNTIL_DAYS: Restriction = { kind: 'no-archive', value: null, within: { untilDays: 14 } };
  const NO_ARCHIVE: Restriction = { kind: 'no-archive', value: null };
  const LATER = { transmittedAt: '2026-06-02T00:00:00Z' };

  it.each<[string, Restriction, Partial<Subject['facts']>, Partial<Subject['facts']>, boolean]>([
    ['a use more of a picture for one use', ONCE, { uses: 0 }, { uses: 1 }, false],
    ['a second use of a picture for one use', ONCE, { uses: 1 }, { uses: 2 }, false],
    ['as many uses of a picture for one use', ONCE, { uses: 1 }, { uses: 1 }, false],
    ['a use less of a picture for one use', ONCE, { uses: 1 }, { uses: 0 }, true],
    ['a use less, where none is counted', NO_ARCHIVE, { uses: 1 }, { uses: 0 }, false],
    ['a count that comes to be known', ONCE, { uses: null }, { uses: 1 }, true],
    ['a count that stays unknown', ONCE, { uses: null }, { uses: null }, false],
    ['a count of none that is lost', ONCE, { uses: 0 }, { uses: null }, false],
    ['a count that blocks and is lost', ONCE, { uses: 1 }, { uses: null }, true],
    ['another transmission, where days are counted until an end', DAYS, {}, LATER, true],
    ['another transmission, where days are counted until a part begins', FROM_DAYS, {}, LATER, true],
    ['another transmission, where days are counted until a part ends', UNTIL_DAYS, {}, LATER, true],
    ['another transmission, where no days are counted', NO_ARCHIVE, {}, LATER, false],
    ['it is released', NO_ARCHIVE, { status: 'withheld' }, { status: 'active' }, true],
    ['it is killed no more', NO_ARCHIVE, { status: 'killed' }, { status: 'withheld' }, true],
    ['it is killed instead of deleted', NO_ARCHIVE, { status: 'deleted' }, { status: 'killed' }, false],
  ])('%s', (_, one, from, to, expected) => {
    const restrictions = [{ kind: 'no-resale', value: null } as Restriction, one];
    expect(widens(photoWith({ restrictions, facts: from }), photoWith({ restrictions, facts: to }))).toBe(expected);
  });

  it('what an order counts is counted', () => {
    const order = (restriction: Restriction): Partial<Subject> => ({ orders: [{ ...ORDER, restriction }] });
    const used = (uses: number, said: Partial<Subject>) => ({ ...photoWith({ facts: { uses } }), ...said });
    expect(widens(used(1, order(ONCE)), used(0, order(ONCE)))).toBe(true);
    expect(widens(used(1, order(NO_ARCHIVE)), used(0, order(NO_ARCHIVE)))).toBe(false);
  });

  it.each(['words', 'field', 'reason'] as const)('a doubt with other %s is another', (member) => {
    const [doubt] = before.terms.doubts;
    const other = { words: 'RIGHTS APPLY', field: 'caption', start: 0, end: 12, reason: 'Not understood.', ...doubt };
    expect(widens(before, withTerms({ doubts: [{ ...other, [member]: 'another' }] }))).toBe(true);
    expect(widens(before, withTerms({ doubts: [{ ...other, start: 7, end: 19 }] }))).toBe(false);
  });

  it.each<[string, Partial<Subject>, Partial<Subject>, boolean]>([
    ['another house rule', { agreements: [], houseRule: YONHAP }, { agreements: [], houseRule: null }, true],
    [
      'no rule for AI beside that of its kind',
      { agreements: [], houseRule: YONHAP, aiRule: YONHAP },
      { agreements: [], houseRule: YONHAP },
      true,
    ],
    ['another house rule, where agreements decide', { houseRule: YONHAP }, { houseRule: null }, false],
    ['one fewer must have granted', { suppliers: ['Yonhap', 'EPA'] }, {}, true],
    ['another must have granted', { suppliers: ['Yonhap', 'EPA'] }, { suppliers: ['Yonhap', 'AFP'] }, true],
    [
      'another must have granted, where a house rule speaks',
      { agreements: [], houseRule: YONHAP, suppliers: ['Yonhap', 'EPA'] },
      { agreements: [], houseRule: YONHAP, suppliers: ['Yonhap', 'AFP'] },
      false,
    ],
    [
      'another is missing, and nobody has agreed to anything',
      { agreements: [], suppliers: ['Yonhap', 'EPA'] },
      { agreements: [], suppliers: ['Yonhap', 'AFP'] },
      false,
    ],
    [
      'a missing agreement that a waiver names is another',
      { agreements: [], suppliers: ['Yonhap', 'EPA'], waivers: [waiverOf('no-agreement:')] },
      { agreements: [], suppliers: ['Yonhap', 'AFP'], waivers: [waiverOf('no-agreement:')] },
      true,
    ],
    ['another order in the place of one', { orders: [ORDER] }, { orders: [{ ...ORDER, duty: 'Pixelate it.' }] }, true],
    [
      'an order with other words',
      { orders: [{ ...ORDER, restriction: NO_ARCHIVE }] },
      { orders: [{ ...ORDER, restriction: NO_ARCHIVE, id: 'p', reason: 'Another' }] },
      false,
    ],
    [
      'an order that ends at the same time',
      { orders: [{ ...ORDER, until: '2026-06-30' }] },
      { orders: [{ ...ORDER, until: '2026-06-30' }] },
      false,
    ],
    ['a licence is another', { licences: [LICENCE] }, { licences: [{ ...LICENCE, channels: ['tv'] }] }, true],
    ['of two licences one goes', { licences: [LICENCE, { ...LICENCE, id: 'm' }] }, { licences: [LICENCE] }, false],
    ['a licence comes beside', { licences: [LICENCE] }, { licences: [LICENCE, { ...LICENCE, id: 'm' }] }, true],
    ['a binding says something else', { bindings: [BOUND] }, { bindings: [{ ...BOUND, words: 'Who else?' }] }, true],
    ['a binding is to something else', { bindings: [BOUND] }, { bindings: [{ ...BOUND, to: 'duty' }] }, true],
    ['a binding is of something else', { bindings: [BOUND] }, { bindings: [{ ...BOUND, obstacle: 'clause:' }] }, true],
    ['a binding by somebody else', { bindings: [BOUND] }, { bindings: [{ ...BOUND, by: 'Kim' }] }, false],
    [
      'another phrase means the home of the title',
      { bases: [BY_CLIENT] },
      { bases: [{ ...BY_CLIENT, family: 'no-sales' }] },
      true,
    ],
    [
      'the same phrase, as somebody else set it',
      { bases: [BY_CLIENT] },
      { bases: [{ ...BY_CLIENT, by: 'Kim' }] },
      false,
    ],
    [
      'another end reaches new use alone',
      { reaches: { quota: 'new-use' } },
      { reaches: { agreement: 'new-use' } },
      true,
    ],
  ])('%s', (_, from, to, expected) => {
    expect(widens({ ...before, ...from }, { ...before, ...to })).toBe(expected);
  });

  it('a stricter clause takes no place of one that binds by the home of the title', () => {
    const out = (words: string, ...value: string[]) =>
      photoWith({ restrictions: [{ kind: 'territory-except', value }], words, bases: [BY_CLIENT] });
    expect(widens(out('JAPAN OUT', 'JP'), out('JAPAN AND KOREA OUT', 'JP', 'KR'))).toBe(false);
    expect(widens(out('JAPAN OUT', 'JP'), out('NOT IN JAPAN AND KOREA', 'JP', 'KR'))).toBe(true);
  });

  it('a stricter clause takes no place where a licence lifts it, and does where the licence lifts another', () => {
    const lifting = (...lifts: string[]) => [{ ...LICENCE, lifts }];
    const photo = (value: string[], licences: readonly Licence[]) => ({
      ...photoWith({ restrictions: [{ kind: 'territory-only', value }] }),
      licences,
    });
    const strict = lifting('clause:{"kind":"territory-only","value":["KR"]}');
    expect(widens(photo(['JP', 'KR'], strict), photo(['KR'], strict))).toBe(true);
    const other = lifting('clause:{"kind":"no-archive","value":null}');
    expect(widens(photo(['JP', 'KR'], other), photo(['KR'], other))).toBe(false);
    const two = [...other, ...strict];
    expect(widens(photo(['JP', 'KR'], two), photo(['KR'], two))).toBe(true);
  });

  it('a clause takes the place of a bound one only if it is the same', () => {
    const bound = (words: string, within?: Restriction['within']) =>
      photoWith({ restrictions: [{ kind: 'other', value: null, ...(within ? { within } : {}) }], words });
    const key = clauseObstacle({ kind: 'other', value: null, words: 'ASK US', within: { channels: ['tv'] } });
    const bindings = [{ ...BOUND, obstacle: key }];
    const narrow = { ...bound('ASK US', { channels: ['tv'] }), bindings };
    expect(widens(narrow, narrow)).toBe(false);
    expect(widens(narrow, { ...bound('ASK US'), bindings })).toBe(true);
    const wide = clauseObstacle({ kind: 'other', value: null, words: 'ASK US' });
    const stricter = [{ ...BOUND, obstacle: wide }];
    expect(widens({ ...narrow, bindings: stricter }, { ...bound('ASK US'), bindings: stricter })).toBe(true);
    const unbound = [{ ...BOUND, obstacle: 'clause:{"kind":"other","value":null,"words":"else"}' }];
    expect(widens({ ...narrow, bindings: unbound }, { ...bound('ASK US'), bindings: unbound })).toBe(false);
    const two = [...unbound, ...stricter];
    expect(widens({ ...narrow, bindings: two }, { ...bound('ASK US'), bindings: two })).toBe(true);
  });

  it('of several alterations that are named none may be let go', () => {
    const naming = (words: string) => photoWith({ restrictions: [{ kind: 'no-modification', value: null }], words });
    const both = naming('NO CROPPING, NO OVERPRINTING');
    expect(widens(both, naming('NO CROPPING'))).toBe(true);
    expect(widens(naming('NO CROPPING'), both)).toBe(false);
  });

  it('another collection is widening where an agreement is for some', () => {
    const agreements = [{ ...YONHAP, collections: ['Sport'] }];
    const moved = changed({ collection: 'Sport' });
    expect(widens({ ...before, agreements }, { ...moved, agreements })).toBe(true);
    const some = [...agreements, { ...YONHAP, id: 'all' }];
    expect(widens({ ...before, agreements: some }, { ...moved, agreements: some })).toBe(true);
    expect(widens({ ...moved, agreements }, { ...moved, agreements })).toBe(false);
  });

  it.each<[string, Restriction, Restriction, boolean]>([
    [
      'fewer countries where it may run',
      { kind: 'territory-only', value: ['KR', 'JP'] },
      { kind: 'territory-only', value: ['KR'] },
      false,
    ],
    [
      'more countries where it may run',
      { kind: 'territory-only', value: ['KR'] },
      { kind: 'territory-only', value: ['KR', 'JP'] },
      true,
    ],
    [
      'more countries where it may not run',
      { kind: 'territory-except', value: ['KR'] },
      { kind: 'territory-except', value: ['KR', 'JP'] },
      false,
    ],
    [
      'all that is digital instead of online',
      { kind: 'channel-except', value: ['online'] },
      { kind: 'channel-except', value: ['all-digital'] },
      false,
    ],
    [
      'online instead of all that is digital',
      { kind: 'channel-except', value: ['all-digital'] },
      { kind: 'channel-except', value: ['online'] },
      true,
    ],
    [
      'the same title spelled otherwise',
      { kind: 'publication-only', value: ['N.Y. Post'] },
      { kind: 'publication-only', value: ['NY POST'] },
      false,
    ],
    [
      'a later embargo',
      { kind: 'embargo-until', value: '2026-06-15' },
      { kind: 'embargo-until', value: '2026-06-16' },
      false,
    ],
    [
      'an earlier embargo',
      { kind: 'embargo-until', value: '2026-06-16' },
      { kind: 'embargo-until', value: '2026-06-15' },
      true,
    ],
    [
      'a date for an embargo that had none',
      { kind: 'embargo-until', value: null },
      { kind: 'embargo-until', value: '2026-06-15' },
      true,
    ],
    [
      'an earlier end',
      { kind: 'expires-on', value: '2026-06-16T00:00:00Z' },
      { kind: 'expires-on', value: '2026-06-15T09:00:00+09:00' },
      false,
    ],
    [
      'an end with a zone for one without',
      { kind: 'expires-on', value: '2026-06-16' },
      { kind: 'expires-on', value: '2026-06-15T09:00:00+09:00' },
      true,
    ],
    ['fewer days', { kind: 'expires-after-days', value: 14 }, { kind: 'expires-after-days', value: 7 }, false],
    [
      'everywhere instead of a part',
      { kind: 'no-archive', value: null, within: { territories: ['JP'] } },
      { kind: 'no-archive', value: null },
      false,
    ],
    [
      'a part instead of everywhere',
      { kind: 'no-archive', value: null },
      { kind: 'no-archive', value: null, within: { territories: ['JP'] } },
      true,
    ],
    [
      'a larger part',
      { kind: 'no-archive', value: null, within: { untilDays: 7, channels: ['online'] } },
      { kind: 'no-archive', value: null, within: { untilDays: 30 } },
      false,
    ],
    [
      'another demand for credit',
      { kind: 'mandatory-credit', value: 'AFP' },
      { kind: 'mandatory-credit', value: 'EPA' },
      true,
    ],
  ])('%s', (_, from, to, expected) => {
    expect(widens(photoWith({ restrictions: [from] }), photoWith({ restrictions: [to] }))).toBe(expected);
  });

  it('a change that is not widening never makes any use clearer', () => {
    let kept = 0;
    const property = fc.property(
      subject,
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.array(use, { minLength: 12, maxLength: 12 }),
      (photo, changes, uses) => {
        const after = changes.reduce((edited, edit) => edit(edited), photo);
        if (widens(photo, after)) return;
        kept++;
        for (const asked of uses) {
          expect(OUTCOME_RANK[judge(after, asked).outcome]).toBeGreaterThanOrEqual(
            OUTCOME_RANK[judge(photo, asked).outcome],
          );
        }
      },
    );
    fc.assert(property, { numRuns: cases({ sample: 500 }), seed: 5 });
    expectReached([kept], 50);
  });
});

type Edit = (photo: Subject) => Subject;

function editClauses(edit: (clauses: Clause[]) => Clause[]): Edit {
  return (photo) => ({ ...photo, terms: { ...photo.terms, clauses: edit(photo.terms.clauses) } });
}

/** Edits that tighten, loosen or do either: which of them could widen is what is being asked. */
const change: fc.Arbitrary<Edit> = fc.oneof(
  clause.map((added) => editClauses((clauses) => [...clauses, added])),
  fc
    .tuple(clause, clause)
    .map(([made, other]) =>
      editClauses((clauses) =>
        clauses.map((one) => (one.kind === made.kind ? made : one.kind === other.kind ? other : one)),
      ),
    ),
  clause.map(({ within }) =>
    editClauses((clauses) => clauses.map((one, index) => (index === 0 ? { ...one, within } : one))),
  ),
  fc.constant(editClauses((clauses) => clauses.map(({ within: _, ...bare }) => bare as Clause))),
  fc.constant(editClauses((clauses) => clauses.map(shorterList))),
  fc.constant(editClauses((clauses) => clauses.slice(1))),
  fc.constantFrom(0, 1, 2, null).map(
    (uses): Edit =>
      (photo) => ({ ...photo, facts: { ...photo.facts, uses } }),
  ),
  fc.constantFrom('2026-06-02', null).map(
    (transmittedAt): Edit =>
      (photo) => ({ ...photo, facts: { ...photo.facts, transmittedAt } }),
  ),
  fc.constantFrom('active' as const, 'withheld' as const, 'killed' as const).map(
    (status): Edit =>
      (photo) => ({ ...photo, facts: { ...photo.facts, status } }),
  ),
);

function shorterList(one: Clause): Clause {
  return Array.isArray(one.value) ? ({ ...one, value: one.value.slice(1) } as Clause) : one;
}
