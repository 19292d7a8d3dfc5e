import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { RESTRICTION_KINDS, type Restriction } from '../../src/vocabulary/restrictions.ts';
import { ACTION_CASES } from './cases/action.ts';
import { AGREEMENT_CASES } from './cases/agreement.ts';
import { BINDING_CASES } from './cases/binding.ts';
import { CHANNEL_AND_PURPOSE_CASES } from './cases/channel-and-purpose.ts';
import { DAYS_COUNTED_FROM_CASES } from './cases/days-counted-from.ts';
import { DUTY_CASES } from './cases/duty.ts';
import { HELD_AND_KILLED_CASES } from './cases/held-and-killed.ts';
import { HOUSE_ORDER_CASES } from './cases/house-order.ts';
import { LOOSER_CASES } from './cases/looser.ts';
import { MALFORMED_USE_CASES } from './cases/malformed-use.ts';
import { PART_OF_USES_CASES } from './cases/part-of-uses.ts';
import { PARTNER_CASES } from './cases/partner.ts';
import { QUOTA_CASES } from './cases/quota.ts';
import { SEVERAL_AGREEMENTS_CASES } from './cases/several-agreements.ts';
import { SEVERAL_SUPPLIERS_CASES } from './cases/several-suppliers.ts';
import { TERRITORY_CASES } from './cases/territory.ts';
import { TIME_CASES } from './cases/time.ts';
import { WAIVED_GAP_CASES } from './cases/waived-gap.ts';
import { WAIVER_CASES } from './cases/waiver.ts';
import { type PhotoOfCase, photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const FAMILIES = {
  territory: TERRITORY_CASES,
  'channel and purpose': CHANNEL_AND_PURPOSE_CASES,
  action: ACTION_CASES,
  partner: PARTNER_CASES,
  duty: DUTY_CASES,
  time: TIME_CASES,
  'days counted from what the words say': DAYS_COUNTED_FROM_CASES,
  'a part of all uses': PART_OF_USES_CASES,
  'held and killed': HELD_AND_KILLED_CASES,
  agreement: AGREEMENT_CASES,
  'several agreements': SEVERAL_AGREEMENTS_CASES,
  'several suppliers': SEVERAL_SUPPLIERS_CASES,
  quota: QUOTA_CASES,
  'house order': HOUSE_ORDER_CASES,
  'clause bound by a person': BINDING_CASES,
  'what a rights manager said of an agency': LOOSER_CASES,
  'use that nobody can read': MALFORMED_USE_CASES,
  waiver: WAIVER_CASES,
  'waiver of what nothing covers or nobody understood': WAIVED_GAP_CASES,
};

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const verdict = judge(photoWith(one), { ...WORLD_WEB, ...one.use });
    const reasons = verdict.reasons.map(({ clause, outcome, sentence, remedy }) => [clause, outcome, sentence, remedy]);
    expect(verdict.outcome).toBe(one.outcome);
    expect(reasons).toEqual(one.reasons ?? []);
    expect(verdict.waived?.map(({ clause, waiver }) => [clause, waiver])).toEqual(one.waived);
    if (one.under !== undefined) expect(verdict.under?.map(({ title }) => title)).toEqual(one.under);
    if (one.duties !== undefined) expect(verdict.duties.map(({ clause }) => clause)).toEqual(one.duties);
    if (one.dutiesSay !== undefined) expect(verdict.duties.map(({ sentence }) => sentence)).toEqual(one.dutiesSay);
    expect(verdict.observed?.map(({ clause }) => clause)).toEqual(one.observed);
    expect(verdict.wouldBe).toBe(one.wouldBe);
    expect(verdict.changesAt).toBe(one.changesAt ?? null);
  });
});

it('a reason carries the words it was read from and where they stood', () => {
  const photo = photoWith({ restrictions: [{ kind: 'no-archive', value: null }] });
  expect(judge(photo, { ...WORLD_WEB, action: 'archive' }).reasons).toMatchObject([
    { words: 'THE WORDS OF NO-ARCHIVE', field: 'caption', start: 0, end: 23 },
  ]);
});

it('an agreement is named by its version only where it has one', () => {
  expect(judge(photoWith(), WORLD_WEB).under).toStrictEqual([
    { id: 'yonhap', supplier: 'Yonhap', title: 'the agreement with Yonhap' },
  ]);
  expect(judge(photoWith({ agreements: [{ ...YONHAP, version: 3 }] }), WORLD_WEB).under).toStrictEqual([
    { id: 'yonhap', supplier: 'Yonhap', title: 'the agreement with Yonhap', version: 3 },
  ]);
});

it('a use that cannot be asked about is made under no agreement', () => {
  expect(judge(photoWith(), { ...WORLD_WEB, at: 'soon' })).not.toHaveProperty('under');
});

const { id: _, supplier: __, ...HOUSE_RULE } = YONHAP;

const UNDER_NOTHING: [string, PhotoOfCase][] = [
  ['there is none', { agreements: [] }],
  ['none holds all of it', { agreements: [{ ...YONHAP, territories: ['KR'] }] }],
  ['the one there is has ended', { agreements: [{ ...YONHAP, until: '2026-06-01' }] }],
  ['the house rule of its kind holds it', { agreements: [], houseRule: HOUSE_RULE }],
  [
    'the house rule of its kind does not hold it',
    { agreements: [], houseRule: { ...HOUSE_RULE, territories: ['KR'] } },
  ],
];

it.each(UNDER_NOTHING)('a use is made under no agreement where %s', (_, given) => {
  expect(judge(photoWith(given), WORLD_WEB)).not.toHaveProperty('under');
});

it('where a part of one of two agreements was not understood, that one is named', () => {
  const agreements = [{ ...YONHAP, id: 'old', titles: ['!!!'] }, YONHAP];
  expect(judge(photoWith({ agreements }), WORLD_WEB).reasons).toMatchObject([{ agreements: [{ id: 'old' }] }]);
});

it('a reason tells nothing but what stands behind it', () => {
  expect(judge(photoWith({ facts: { status: 'deleted' } }), WORLD_WEB).reasons).toStrictEqual([
    {
      ...{ clause: 'deleted', obstacle: 'deleted', waivable: false, outcome: 'blocked' },
      ...{ words: null, field: null, start: null, end: null },
      ...{ sentence: 'This picture has been deleted.', remedy: 'Use another picture.' },
    },
  ]);
});

it('a block by an order carries the reason of the order as its words', () => {
  const order = { id: 'o1', kind: 'house', restriction: null, duty: null, reason: 'A promise', by: 'Kim' } as const;
  expect(judge({ ...photoWith(), orders: [{ ...order, from: null, until: null }] }, WORLD_WEB).reasons).toMatchObject([
    { words: 'A promise', field: 'house order', start: null, end: null },
  ]);
});

it('an order tells the text that names whom it is on, where it reached the photo so', () => {
  const order = {
    id: 'o1',
    kind: 'house',
    duty: null,
    reason: 'A promise',
    by: 'Kim',
    from: null,
    until: null,
  } as const;
  const namedIn = { field: 'headline', name: 'Kim Jong Un' };
  for (const restriction of [null, { kind: 'channel-except', value: ['online'] } as Restriction]) {
    const told = (more: object) =>
      judge(photoWith({ orders: [{ ...order, restriction, ...more }] }), WORLD_WEB).reasons.map((one) => one.namedIn);
    expect(told({ namedIn })).toEqual([namedIn]);
    expect(told({})).toEqual([undefined]);
  }
});

it('a block by the home of the title names who chose that', () => {
  const bases = [{ agency: 'Yonhap', family: 'out', by: 'Lee', at: '2026-03-01T12:00:00.000Z' } as const];
  const photo = photoWith({ restrictions: [{ kind: 'territory-except', value: ['DE'] }], words: 'GERMANY OUT', bases });
  expect(judge(photo, { ...WORLD_WEB, homeCountry: 'DE' }).reasons).toMatchObject([{ basis: bases[0] }]);
});

it.each(RESTRICTION_KINDS)('a value that means nothing for %s is held for a person', (kind) => {
  for (const value of [{}, 3.5, ['Freedonia', 7]]) {
    const photo = photoWith({ restrictions: [{ kind, value } as unknown as Restriction] });
    expect(judge(photo, WORLD_WEB).reasons).toContainEqual(
      expect.objectContaining({
        clause: kind,
        outcome: 'review',
        sentence: 'A part of this restriction was not understood.',
      }),
    );
  }
});
