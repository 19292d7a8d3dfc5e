import { describe, expect, it } from '@jest/globals';
import type { HouseOrder } from '../../../src/rights/clauses/orders.ts';
import type { Licence } from '../../../src/rights/exceptions/licences.ts';
import { clauseObstacle } from '../../../src/rights/exceptions/obstacles.ts';
import type { Waiver } from '../../../src/rights/exceptions/waivers.ts';
import { photoPolicy } from '../../../src/rights/odrl/photo-policy.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Clause, Subject } from '../../../src/rights/verdict.ts';
import { photoWith } from '../photos.ts';

const literal = (value: object) => ({ '@type': '@json', '@value': value });
const source = { field: 'caption', start: null, end: null, origin: 'read' } as const;

const STORY: Clause = { kind: 'other', value: null, words: 'ONLY WITH THE STORY', ...source };
const NO_ARCHIVE: Clause = { kind: 'no-archive', value: null, words: 'NO ARCHIVES', ...source };
const BINDING = { obstacle: clauseObstacle(STORY), to: 'story' as const, words: 'The visit', by: 'Rita' };

const ORDER: HouseOrder = {
  ...{ id: 'o1', kind: 'house', restriction: { kind: 'no-modification', value: null }, duty: 'Pixelate the face' },
  ...{ reason: 'The family asked', by: 'Rita', from: null, until: null },
};

const LICENCE: Licence = {
  ...{ id: 'l 1', kind: 'invoice', document: 'Invoice 118', lifts: [clauseObstacle(NO_ARCHIVE)], by: 'Rita' },
  ...{ given: '2026-05-02T00:00:00Z', territories: ['KR'], channels: null, purposes: null, actions: ['archive'] },
  ...{ titles: null, from: null, until: null },
};

const WAIVER: Waiver = {
  ...{
    id: 'w1',
    obstacle: clauseObstacle(NO_ARCHIVE),
    scope: { outlet: 'web', purpose: null },
    reason: 'By telephone',
  },
  ...{ from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z', given: '2026-06-01T00:00:00Z' },
  ...{ requestedBy: 'Ada', approvedBy: 'Rita' },
};

function written(members: Partial<Subject>, forHouse = true) {
  const subject = { ...photoWith({ agreements: [] }), ...members };
  return JSON.parse(
    JSON.stringify(writeOdrl({ ...photoPolicy(subject, '1', { forHouse }), uid: 'urn:example:1' })),
  ) as Record<string, Record<string, unknown>[]>;
}

function read(document: unknown) {
  return readOdrl(document, { zone: 'UTC', permissions: 'asGrants' });
}

const terms = (...clauses: Clause[]) => ({ terms: { clauses, doubts: [] } });

describe('what the house says of a photo, in its policy', () => {
  it('binds words outside every kind at their own rule, and at no other', () => {
    const another: Clause = { ...STORY, words: 'ASK FIRST', meant: { to: 'ask', words: 'Ask them' } };
    const policy = written({ ...terms(NO_ARCHIVE, STORY, another), bindings: [BINDING] });
    expect(policy.obligation).toEqual([
      {
        ...{ action: 'reviewPolicy', 'imprimatur:words': 'ONLY WITH THE STORY', 'imprimatur:field': 'caption' },
        ...{ 'imprimatur:origin': 'read', 'imprimatur:binding': literal(BINDING) },
      },
      {
        ...{ action: 'reviewPolicy', 'imprimatur:words': 'ASK FIRST', 'imprimatur:field': 'caption' },
        ...{ 'imprimatur:origin': 'read', 'imprimatur:meant': literal({ to: 'ask', words: 'Ask them' }) },
      },
    ]);
    expect(policy.prohibition).toHaveLength(1);
    expect(policy.prohibition?.[0]).not.toHaveProperty(['imprimatur:binding']);
    expect(read(policy)).toMatchObject({ bindings: [BINDING], clauses: [NO_ARCHIVE, STORY, another], refused: [] });
  });

  it('tells an order at each rule that is written from it', () => {
    const policy = written({ ...terms(NO_ARCHIVE), orders: [ORDER] });
    const said = { 'imprimatur:order': literal(ORDER) };
    expect(policy.prohibition).toMatchObject([{ action: ['archive'] }, { action: ['modify', 'derive'], ...said }]);
    expect(policy.prohibition?.[0]).not.toHaveProperty(['imprimatur:order']);
    expect(policy.obligation).toMatchObject([{ 'imprimatur:reason': 'Pixelate the face', ...said }]);
    expect(read(policy)).toMatchObject({ orders: [ORDER], clauses: [NO_ARCHIVE], doubts: [], refused: [] });
  });

  it('says a licence as a permission of the house, with its document and what it lifts', () => {
    const titled = { ...LICENCE, id: 'l2', titles: ['Le Monde'], from: '2026-01-01' };
    const policy = written({ ...terms(NO_ARCHIVE), licences: [LICENCE, titled] });
    const document = {
      ...{ kind: 'invoice', document: 'Invoice 118', lifts: LICENCE.lifts, given: LICENCE.given, by: 'Rita' },
    };
    expect(policy.permission).toEqual([
      {
        ...{ uid: 'urn:imprimatur:licence:l%201', assigner: 'urn:imprimatur:house', action: ['archive'] },
        constraint: [
          {
            ...{ leftOperand: 'spatial', operator: 'isAnyOf' },
            rightOperand: [{ '@id': 'http://cvx.iptc.org/iso3166-1a3/KOR' }],
          },
        ],
        'imprimatur:licence': literal(document),
      },
      expect.objectContaining({ 'imprimatur:conditions': literal({ titles: ['Le Monde'] }) }),
    ]);
    expect(read(policy)).toMatchObject({ licences: [LICENCE, titled], refused: [] });
  });

  it('tells each waiver, whole', () => {
    const urgent = { ...WAIVER, id: 'w2', approvedBy: null };
    const policy = written({ ...terms(NO_ARCHIVE), waivers: [WAIVER, urgent] });
    expect(policy['imprimatur:waiver']).toEqual([literal(WAIVER), literal(urgent)]);
    expect(read(policy)).toMatchObject({ waivers: [WAIVER, urgent], refused: [] });
  });

  it('says when words came, and when they were away, for licences lift what was there', () => {
    const gone = [{ from: '2026-05-02T00:00:00Z', until: '2026-05-04T00:00:00Z' }];
    const late: Clause = { ...STORY, since: '2026-05-01T00:00:00Z', gone };
    const policy = written(terms(NO_ARCHIVE, late));
    expect(policy.obligation).toMatchObject([
      { 'imprimatur:since': '2026-05-01T00:00:00Z', 'imprimatur:gone': literal(gone) },
    ]);
    expect(Object.keys(policy.prohibition?.[0] ?? {}).join()).not.toMatch(/since|gone/);
    expect(read(policy).clauses).toStrictEqual([NO_ARCHIVE, late]);
    expect(JSON.stringify(written(terms(late), false))).not.toMatch(/since|gone/);
  });

  it('says none of it where there is none', () => {
    const policy = written(terms(NO_ARCHIVE));
    expect(policy).not.toHaveProperty(['imprimatur:waiver']);
    expect(policy).not.toHaveProperty(['imprimatur:state']);
    expect(policy).not.toHaveProperty('permission');
    expect(read(policy)).toMatchObject({ waivers: [], licences: [], bindings: [], orders: [], state: null });
  });

  it('leaves the house with none of it', () => {
    const said = { orders: [ORDER], bindings: [BINDING], licences: [LICENCE], waivers: [WAIVER] };
    const all = { ...terms(NO_ARCHIVE, STORY), ...said, suppliers: ['Yonhap', 'EPA'] };
    const killed = { ...all, facts: { ...photoWith().facts, status: 'killed' as const } };
    const outside = written(killed, false);
    expect(Object.keys(outside)).not.toContain('permission');
    expect(JSON.stringify(outside)).not.toMatch(
      /imprimatur:(waiver|licence|binding|order|state|because|lacking)|Rita|Ada|EPA|family/,
    );
    expect(read(outside).clauses.map(({ kind }) => kind)).toEqual(['no-archive', 'no-modification', 'kill', 'other']);
  });
});

describe('the state of a photo, in its policy', () => {
  const state = (status: Subject['facts']['status'], members: Partial<Subject> = {}) =>
    written({ ...members, facts: { ...photoWith().facts, status } });
  const KILLED: Clause = { kind: 'kill', value: null, words: 'KILL', ...source };

  it.each([
    ['killed', { remedy: [{ action: 'delete' }] }],
    ['deleted', { remedy: [{ action: 'delete' }] }],
    ['withheld', {}],
  ] as const)('is told, with a rule that is there for it alone: %s', (status, remedy) => {
    const policy = state(status, { ...terms() });
    expect(policy['imprimatur:state']).toBe(`imprimatur:${status}`);
    expect(policy.prohibition).toEqual([
      {
        ...{ action: ['use', 'transfer'], ...remedy, 'imprimatur:because': 'imprimatur:state' },
        ...{ 'imprimatur:words': status, 'imprimatur:field': 'house order', 'imprimatur:origin': 'house' },
      },
    ]);
    expect(read(policy)).toMatchObject({ state: status, clauses: [], refused: [] });
  });

  it('needs no rule where its own terms say it, and keeps theirs', () => {
    const policy = state('killed', terms(KILLED));
    expect(policy.prohibition).toHaveLength(1);
    expect(policy.prohibition?.[0]).not.toHaveProperty(['imprimatur:because']);
    expect(read(policy)).toMatchObject({ state: 'killed', clauses: [KILLED] });
  });
});
