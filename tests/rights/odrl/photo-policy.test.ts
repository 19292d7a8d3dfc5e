import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import type { HouseOrder } from '../../../src/rights/clauses/orders.ts';
import { photoPolicy } from '../../../src/rights/odrl/photo-policy.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Clause, Subject } from '../../../src/rights/verdict.ts';

const AGREEMENT: Agreement = {
  id: 'a',
  supplier: 'Yonhap',
  territories: ['KR'],
  channels: null,
  purposes: null,
  actions: ['publish'],
  from: null,
  until: null,
};

const ORDER: HouseOrder = {
  id: 'o',
  kind: 'court-order',
  restriction: { kind: 'channel-except', value: ['online'] },
  duty: null,
  reason: 'Kim v. Lee, under seal',
  by: 'Kim',
  from: '2026-05-01',
  until: '2026-06-01',
};

function photo(members: Partial<Subject> & { status?: Subject['facts']['status'] }): Subject {
  const { status = 'active', ...others } = members;
  const facts: Subject['facts'] = {
    status,
    sourceKind: 'wire',
    chain: ['KCNA', 'Yonhap'],
    photographer: null,
    releasedAt: null,
    transmittedAt: null,
    receivedAt: '2026-05-01T00:00:00Z',
    uses: 0,
  };
  return { terms: { clauses: [], doubts: [] }, facts, agreements: [AGREEMENT], houseRule: null, ...others };
}

function policyOf(subject: Subject, forHouse: boolean) {
  const policy = writeOdrl({ ...photoPolicy(subject, '1', { forHouse }), uid: 'urn:example:1' });
  const { clauses, doubts, orders, grants, refused } = readOdrl(policy, { zone: 'UTC', permissions: 'asGrants' });
  const restrictions = clauses.map(({ kind, value, within }) => ({ kind, value, ...(within ? { within } : {}) }));
  return { policy, text: JSON.stringify(policy), restrictions, doubts, orders, grants, refused };
}

describe('the policy of one photo', () => {
  it('says what was bought inside the house alone', () => {
    expect(policyOf(photo({}), true).policy.permission).toHaveLength(1);
    expect(policyOf(photo({}), false).policy.permission).toBeUndefined();
  });

  it('says inside the house that the agreement of another supplier is missing', () => {
    const both = photo({ suppliers: [AGREEMENT.supplier, 'EPA & Co.'] });
    const { policy, doubts, grants, refused } = policyOf(both, true);
    expect(policy.obligation).toEqual([
      {
        action: 'reviewPolicy',
        ...{ 'imprimatur:words': '', 'imprimatur:field': 'agreements' },
        'imprimatur:reason': 'No agreement with EPA & Co. is on file, and the photo is EPA & Co.’s as well.',
        'imprimatur:remedy': 'Put the agreement with EPA & Co. on file, or correct who supplied the photo.',
        'imprimatur:lacking': 'urn:imprimatur:supplier:EPA%20%26%20Co.',
      },
    ]);
    expect({ doubts, suppliers: grants.suppliers, refused }).toEqual({
      ...{ doubts: [], suppliers: [AGREEMENT.supplier, 'EPA & Co.'], refused: [] },
    });
    const elsewhere = readOdrl(policy, { zone: 'UTC', permissions: 'asLimits' });
    expect(elsewhere.doubts).toMatchObject([{ reason: expect.stringContaining('No agreement with EPA & Co.') }]);
    expect(policyOf(both, false).text).not.toContain('EPA');
    expect(policyOf(photo({ suppliers: [AGREEMENT.supplier] }), true).grants.suppliers).toBeUndefined();
  });

  it('says nothing of who confirmed it, nor of the version of what was bought', () => {
    const clause = { kind: 'no-archive', value: null, words: 'NO ARCHIVE', field: 'caption' } as const;
    const terms = (confirmed: object): Subject['terms'] => ({
      clauses: [{ ...clause, ...confirmed, start: 0, end: 10, origin: 'read' }],
      doubts: [],
    });
    const confirmed = photo({ terms: terms({ confirmed: { by: 'Rita', at: '2026-05-01T00:00:00Z' } }) });
    expect(photoPolicy(confirmed, '1', { forHouse: false })).toEqual(
      photoPolicy(photo({ terms: terms({}) }), '1', { forHouse: false }),
    );
    const third = policyOf(photo({ agreements: [{ ...AGREEMENT, version: 3 }] }), true);
    expect(third.text).toBe(policyOf(photo({}), true).text);
  });

  it('never holds no rule at all', () => {
    const { policy, restrictions, refused } = policyOf(photo({}), false);
    expect(policy.obligation).toHaveLength(1);
    expect({ restrictions, refused }).toEqual({ restrictions: [], refused: [] });
  });

  it('says an order of the house for its time, and outside not why', () => {
    const inside = policyOf(photo({ orders: [ORDER] }), true);
    // From the first minute of its day anywhere on earth to the last.
    const within = { from: '2026-04-30T10:00:00.000Z', until: '2026-06-02T12:00:00.000Z' };
    expect(inside.orders).toEqual([ORDER]);
    expect(inside.restrictions).toEqual([]);
    const outside = policyOf(photo({ orders: [ORDER] }), false);
    expect(outside.restrictions).toEqual([{ kind: 'channel-except', value: ['online'], within }]);
    expect(outside.orders).toEqual([]);
    expect(outside.text).not.toContain('under seal');
  });

  it('an order that forbids all holds it back, and one that asks for something needs a person', () => {
    const whole = { ...ORDER, restriction: null, from: null, until: null };
    expect(policyOf(photo({ orders: [whole] }), false).restrictions).toEqual([{ kind: 'withhold', value: null }]);
    const asking = policyOf(photo({ orders: [{ ...whole, duty: 'Pixelate the face' }] }), false);
    expect(asking.restrictions).toEqual([]);
    expect(asking.doubts.map(({ reason }) => reason)).toEqual(['Pixelate the face']);
  });

  it('is stated by its supplier, else by the house, in the zone of its agency', () => {
    const stated = (change: Partial<Subject['facts']>) => {
      const subject = photo({});
      const { assigner, target, zone, transmittedAt } = photoPolicy(
        { ...subject, facts: { ...subject.facts, ...change } },
        '17',
        { forHouse: false },
      );
      return { assigner, target, zone, transmittedAt };
    };
    const target = 'urn:imprimatur:photo:17';
    expect(stated({})).toEqual({
      assigner: 'urn:imprimatur:supplier:Yonhap',
      target,
      zone: 'UTC',
      transmittedAt: null,
    });
    expect(stated({ chain: [], zone: 'Asia/Seoul', transmittedAt: '2026-05-01' })).toEqual({
      assigner: 'urn:imprimatur:house',
      target,
      zone: 'Asia/Seoul',
      transmittedAt: '2026-05-01',
    });
    expect(stated({ chain: ['A&B'] }).assigner).toBe('urn:imprimatur:supplier:A%26B');
  });

  it('says what agencies and the house put beside its terms, and who did', () => {
    const standingRules: Clause[] = [
      {
        kind: 'no-archive',
        value: null,
        words: 'NO ARCHIVES',
        field: 'rule',
        start: null,
        end: null,
        origin: 'agency',
      },
    ];
    const { terms } = photoPolicy(photo({ standingRules, orders: [ORDER], status: 'withheld' }), '17', {
      forHouse: false,
    });
    const byHouse = { field: 'house order', start: null, end: null, origin: 'house' };
    expect(terms.clauses).toEqual([
      standingRules[0],
      {
        ...byHouse,
        kind: 'channel-except',
        value: ['online'],
        within: { from: '2026-04-30T10:00:00.000Z', until: '2026-06-02T12:00:00.000Z' },
        words: 'House order',
      },
      { ...byHouse, kind: 'withhold', value: null, words: 'withheld' },
    ]);
  });

  it('an order until the last day there is ends with its last instant', () => {
    const { terms } = photoPolicy(photo({ orders: [{ ...ORDER, from: null, until: '9999-12-31' }] }), '17', {
      forHouse: false,
    });
    expect(terms.clauses).toMatchObject([{ within: { until: '9999-12-31T23:59:59.999Z' } }]);
  });

  it('an order with a duty in words stands in it with the words, and reads back as the order it was', () => {
    const duty = { ...ORDER, restriction: null, duty: 'Pixelate the face' };
    const { policy, orders, doubts, refused } = policyOf(photo({ orders: [ORDER, duty] }), true);
    expect(policy.obligation).toMatchObject([{ action: 'reviewPolicy', 'imprimatur:reason': 'Pixelate the face' }]);
    expect({ orders, doubts, refused }).toEqual({ orders: [ORDER, duty], doubts: [], refused: [] });
  });

  it('an order that may be about somebody else asks a person, and forbids nothing', () => {
    const asked: HouseOrder = { ...ORDER, duty: 'Pixelate the face', isInQuestion: true };
    const { terms } = photoPolicy(photo({ orders: [asked] }), '17', { forHouse: false });
    const nowhere = { words: 'House order', field: 'house order', start: null, end: null };
    expect(terms).toEqual({
      clauses: [],
      doubts: [
        { ...nowhere, reason: 'Whether an order of the house is about this picture is not known.' },
        { ...nowhere, reason: 'Pixelate the face' },
      ],
    });
    const { policy, orders } = policyOf(photo({ orders: [asked] }), true);
    expect(policy).not.toHaveProperty('prohibition');
    expect(orders).toEqual([asked]);
    expect(photoPolicy(photo({ orders: [ORDER] }), '17', { forHouse: false }).terms.doubts).toEqual([]);
  });

  it('an order that narrows and asks for something is both', () => {
    const both = { ...ORDER, duty: 'Pixelate the face', until: null, from: 'soon' };
    const { terms } = photoPolicy(photo({ orders: [both] }), '17', { forHouse: false });
    expect(terms.clauses).toMatchObject([{ kind: 'channel-except', value: ['online'] }]);
    expect(terms.clauses[0]).not.toHaveProperty('within');
    expect(terms.doubts).toEqual([
      { words: 'House order', field: 'house order', start: null, end: null, reason: 'Pixelate the face' },
    ]);
  });

  it.each([
    ['killed', 'kill'],
    ['deleted', 'kill'],
    ['withheld', 'withhold'],
  ] as const)('of a %s photo forbids every use', (status, kind) => {
    expect(policyOf(photo({ status }), false).restrictions).toEqual([{ kind, value: null }]);
  });

  it('says once what its own terms took down', () => {
    const clause = {
      kind: 'kill',
      value: null,
      words: 'KILL',
      field: 'caption',
      start: 0,
      end: 4,
      origin: 'read',
    } as const;
    const killed = photo({ status: 'killed', terms: { clauses: [clause], doubts: [] } });
    expect(photoPolicy(killed, '1', { forHouse: false }).terms.clauses).toEqual([clause]);
  });
});
