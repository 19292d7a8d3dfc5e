import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { policy, where } from './policies.ts';

const OURS = 'urn:imprimatur:odrl:profile:1';

const literal = (value: unknown) => ({ '@type': '@json', '@value': value });

const read = (members: object) =>
  readOdrl(policy({ profile: OURS, permission: [], ...members }), { zone: 'UTC', permissions: 'asGrants' });

const WORDS = { action: 'reviewPolicy', 'imprimatur:words': 'ONLY WITH THE STORY' };
const MEANT = { to: 'duty', words: 'Say that it is staged' };
const BINDING = { ...MEANT, obstacle: 'clause:{}', by: 'Rita' };
const ORDER = { id: 'o1', kind: 'house', duty: 'Pixelate the face', reason: 'The family asked' };
const NO_LITERAL = 'This is no JSON literal that holds an object.';
const NO_WORDS = 'Only words that no kind of restriction says can be said to mean something.';

describe('what words are said to mean', () => {
  it('is told of words that no kind of restriction says', () => {
    const { clauses, bindings, refused } = read({
      obligation: [{ ...WORDS, 'imprimatur:meant': literal(MEANT), 'imprimatur:binding': literal(BINDING) }],
    });
    expect(clauses).toEqual([
      {
        ...{ kind: 'other', value: null, words: 'ONLY WITH THE STORY', meant: MEANT },
        ...{ field: 'rights expression', start: null, end: null, origin: 'metadata' },
      },
    ]);
    expect({ bindings, refused }).toEqual({ bindings: [BINDING], refused: [] });
  });

  it('may be said in one of the two ways alone', () => {
    const meant = read({ obligation: [{ ...WORDS, 'imprimatur:meant': literal(MEANT) }] });
    expect([meant.clauses[0]?.meant, meant.bindings]).toEqual([MEANT, []]);
    const bound = read({ obligation: [{ ...WORDS, 'imprimatur:binding': literal(BINDING) }] });
    expect(bound.bindings).toEqual([BINDING]);
    expect(bound.clauses[0]).not.toHaveProperty('meant');
  });

  it.each([
    ['meant', MEANT],
    ['binding', BINDING],
  ])('is refused of a duty that says what it is: %s', (name, said) => {
    const member = `imprimatur:${name}`;
    const { clauses, bindings, refused } = read({ obligation: [{ action: 'attribute', [member]: literal(said) }] });
    expect(refused).toEqual([{ path: `obligation[0].${member}`, term: member, reason: NO_WORDS }]);
    expect(bindings).toEqual([]);
    expect(clauses).toMatchObject([{ kind: 'mandatory-credit' }]);
    expect(clauses[0]).not.toHaveProperty('meant');
  });

  it('is refused where one rule says several restrictions, or none', () => {
    const said = { 'imprimatur:meant': literal(MEANT), 'imprimatur:binding': literal(BINDING) };
    const several = read({ obligation: [{ ...WORDS, action: ['reviewPolicy', 'attribute'], ...said }] });
    expect(several.refused).toEqual([
      { path: 'obligation[0].imprimatur:meant', term: 'imprimatur:meant', reason: NO_WORDS },
    ]);
    expect([several.clauses.map(({ meant }) => meant), several.bindings]).toEqual([[undefined, undefined], []]);
    const none = read({ obligation: [{ ...WORDS, action: 'teleport', ...said }] });
    expect(none.refused.map(({ reason }) => reason)).toContain(NO_WORDS);
    expect(none.bindings).toEqual([]);
  });

  it.each([
    ['a text', 'duty'],
    ['a number', 7],
    ['nothing', null],
    ['a list', [literal(MEANT)]],
    ['an object that is no literal', MEANT],
    ['a literal of a text', literal('duty')],
    ['a literal of nothing', literal(null)],
    ['a literal of a list', literal([MEANT])],
  ])('is refused where it is %s', (_, given) => {
    for (const name of ['meant', 'binding']) {
      const { clauses, bindings, refused } = read({ obligation: [{ ...WORDS, [`imprimatur:${name}`]: given }] });
      expect(refused).toMatchObject([{ path: `obligation[0].imprimatur:${name}`, reason: NO_LITERAL }]);
      expect([clauses.length, clauses[0]?.meant, bindings]).toEqual([1, undefined, []]);
    }
  });
});

describe('the order that a rule is written from', () => {
  it('stands for all rules that are written from it', () => {
    const said = { 'imprimatur:order': literal(ORDER) };
    const kept = { action: 'archive', ...said };
    const told = { action: 'reviewPolicy', 'imprimatur:reason': 'Pixelate the face', ...said };
    const { clauses, doubts, orders, ordered, refused } = read({ prohibition: [kept], obligation: [told] });
    expect({ clauses, doubts, orders, refused }).toEqual({ clauses: [], doubts: [], orders: [ORDER], refused: [] });
    expect(ordered).toEqual([
      { order: 'o1', rule: kept },
      { order: 'o1', rule: told },
    ]);
  });

  it('is refused where it is no object, and the rule stays what it says', () => {
    const { clauses, orders, refused } = read({ prohibition: [{ action: 'archive', 'imprimatur:order': 'o1' }] });
    expect(refused).toEqual([{ path: 'prohibition[0].imprimatur:order', term: 'o1', reason: NO_LITERAL }]);
    expect([clauses.map(({ kind }) => kind), orders]).toEqual([['no-archive'], []]);
  });
});

describe('the licence that a permission says', () => {
  const DOCUMENT = { kind: 'invoice', document: 'Invoice 118', lifts: ['clause:{}'], given: '2026-05-02', by: 'Rita' };
  const bought = (said: unknown, id = 'urn:imprimatur:licence:l%201') => ({
    permission: [
      {
        ...{ uid: id, assigner: 'urn:imprimatur:house', action: ['imprimatur:publish'] },
        ...{ constraint: [where('spatial', 'isAnyOf', ['KOR'])], 'imprimatur:licence': said },
      },
    ],
  });

  it('is its document with the box of the permission, for all titles where none are named', () => {
    const { licences, grants, refused } = read(bought(literal(DOCUMENT)));
    expect(licences).toEqual([
      {
        ...{ ...DOCUMENT, id: 'l 1', titles: null, territories: ['KR'], channels: null, purposes: null },
        ...{ actions: ['publish'], from: null, until: null },
      },
    ]);
    expect({ grants, refused }).toEqual({ grants: { agreements: [], houseRule: null }, refused: [] });
  });

  it('is refused where it is no object, and grants nothing', () => {
    const { licences, grants, refused } = read(bought('Invoice 118'));
    expect(refused).toEqual([{ path: 'permission[0].imprimatur:licence', term: 'Invoice 118', reason: NO_LITERAL }]);
    expect({ licences, grants }).toEqual({ licences: [], grants: { agreements: [], houseRule: null } });
  });
});

describe('the waivers of a policy', () => {
  const WAIVER = {
    ...{ id: 'w1', obstacle: 'clause:{}', scope: { outlet: 'web', purpose: 'editorial' }, reason: 'Told by telephone' },
    ...{ from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z', given: '2026-06-01T00:00:00Z' },
    ...{ requestedBy: 'Ada', approvedBy: 'Rita' },
  };
  const waived = (...given: unknown[]) => {
    const { waivers, refused } = read({ 'imprimatur:waiver': given });
    return { waivers, refused };
  };
  const without = (member: string) => Object.fromEntries(Object.entries(WAIVER).filter(([name]) => name !== member));

  it('are those it says, whole', () => {
    const urgent = { ...WAIVER, id: 'w2', scope: { outlet: 'web', purpose: null }, approvedBy: null };
    const anywhere = { ...WAIVER, id: 'w3', scope: { outlet: null, purpose: null } };
    const all = [WAIVER, urgent, anywhere];
    expect(waived(...all.map(literal))).toEqual({ waivers: all, refused: [] });
    expect(read({}).waivers).toEqual([]);
    expect(read({ 'imprimatur:waiver': literal(WAIVER) }).waivers).toEqual([WAIVER]);
  });

  it.each<[string, unknown]>([
    ...Object.keys(WAIVER).map((member): [string, unknown] => [`without ${member}`, literal(without(member))]),
    ...['id', 'obstacle', 'from', 'until', 'given', 'requestedBy', 'reason'].map((member): [string, unknown] => [
      `whose ${member} is no text`,
      literal({ ...WAIVER, [member]: null }),
    ]),
    ['whose approver is no text', literal({ ...WAIVER, approvedBy: 7 })],
    ['that somebody gave to themselves', literal({ ...WAIVER, approvedBy: 'Ada' })],
    ['that says more than one can', literal({ ...WAIVER, forGood: true })],
    ['of no scope', literal({ ...WAIVER, scope: null })],
    ['of a scope without an outlet', literal({ ...WAIVER, scope: { purpose: null } })],
    ['of a scope that says more', literal({ ...WAIVER, scope: { outlet: null, purpose: null, story: 'x' } })],
    ['in an outlet that is no text', literal({ ...WAIVER, scope: { outlet: 7, purpose: null } })],
    ['for a purpose that is no text', literal({ ...WAIVER, scope: { outlet: null, purpose: ['editorial'] } })],
    ['that is a list', literal([WAIVER])],
    ['that is no literal', WAIVER],
    ['that is a text', 'w1'],
    ['that is nothing', null],
  ])('are refused: one %s', (_, given) => {
    expect(waived(given, literal(WAIVER))).toEqual({
      waivers: [WAIVER],
      refused: [
        {
          path: 'imprimatur:waiver[0]',
          term: expect.any(String),
          reason: 'A waiver says what two people let pass, where, from when and until when, and why.',
        },
      ],
    });
  });
});

describe('the state of a photo', () => {
  const KILL = { action: ['use', 'transfer'], remedy: [{ action: 'delete' }] };
  const down = (members: object) => {
    const { state, clauses, notices, refused } = read(members);
    return { state, kinds: clauses.map(({ kind }) => kind), notices: notices.length, refused };
  };
  const NOTICE = {
    'imprimatur:notice': 'n1',
    'imprimatur:issuedAt': '2026-06-10T08:30:00Z',
    'imprimatur:issuedThrough': 'imprimatur:hand',
  };
  const OF_STATE = { 'imprimatur:because': 'imprimatur:state' };

  it.each(['withheld', 'killed', 'deleted'])('is told: %s', (state) => {
    const said = { 'imprimatur:state': `imprimatur:${state}` };
    expect(down(said)).toEqual({ state, kinds: [], notices: 0, refused: [] });
    expect(
      down({
        ...said,
        prohibition: [
          { ...KILL, ...OF_STATE },
          { ...KILL, ...NOTICE },
        ],
      }),
    ).toEqual({
      ...{ state, kinds: [], notices: 1, refused: [] },
    });
  });

  it('takes no restriction away that is not of the state, nor one where no state is told', () => {
    const said = { 'imprimatur:state': 'imprimatur:killed' };
    const rules = [KILL, { action: 'archive', ...OF_STATE }, { ...WORDS, action: 'modify' }];
    expect(down({ ...said, prohibition: rules }).kinds).toEqual(['kill', 'no-archive', 'no-modification']);
    const within = { action: [{ 'rdf:value': { '@id': 'odrl:use' }, refinement: [where('spatial', 'eq', 'KOR')] }] };
    expect(down({ ...said, prohibition: [{ ...within, ...OF_STATE }] }).kinds).toEqual(['withhold']);
    expect(
      down({
        prohibition: [
          { ...KILL, ...OF_STATE },
          { ...KILL, ...NOTICE },
        ],
      }),
    ).toEqual({
      ...{ state: null, kinds: ['kill', 'kill'], notices: 1, refused: [] },
    });
  });

  it('of a withheld photo is told alike', () => {
    const prohibition = [{ ...OF_STATE, action: ['use', 'transfer'] }];
    expect(down({ 'imprimatur:state': 'imprimatur:withheld', prohibition }).kinds).toEqual([]);
    expect(down({ prohibition }).kinds).toEqual(['withhold']);
  });

  it('is a restriction as well where permissions are limits', () => {
    const members = { 'imprimatur:state': 'imprimatur:killed', prohibition: [{ ...KILL, ...OF_STATE }] };
    const { state, clauses } = readOdrl(policy({ profile: OURS, permission: [], ...members }), {
      ...{ zone: 'UTC', permissions: 'asLimits' },
    });
    expect([state, clauses.map(({ kind }) => kind)]).toEqual(['killed', ['kill']]);
  });

  it.each<[unknown]>([['imprimatur:active'], ['killed'], [''], [null], [['imprimatur:killed', 'imprimatur:deleted']]])(
    'is refused where it is none: %j',
    (given) => {
      expect(down({ 'imprimatur:state': given })).toMatchObject({
        ...{
          state: null,
          refused: [{ path: 'imprimatur:state', reason: expect.stringContaining('withheld, killed') }],
        },
      });
    },
  );
});

describe('a supplier who has no agreement beside those of others', () => {
  const missing = { action: 'reviewPolicy', 'imprimatur:reason': 'No agreement with EPA is on file.' };
  const lacking = (by: unknown) => ({ obligation: [{ ...missing, 'imprimatur:lacking': by }] });
  const agreed = ['Yonhap', 'KCNA', 'Yonhap'].map((supplier) => ({
    ...{ assigner: `urn:imprimatur:supplier:${supplier}`, action: ['imprimatur:publish'] },
  }));

  it('is among those who must all have granted, with those who did', () => {
    const { grants, doubts } = read({ permission: agreed, ...lacking('urn:imprimatur:supplier:EPA%20%26%20Co.') });
    expect([grants.suppliers, doubts]).toEqual([['Yonhap', 'KCNA', 'EPA & Co.'], []]);
    expect(read({ permission: agreed }).grants).not.toHaveProperty('suppliers');
  });

  it('is a doubt where permissions are limits, and where it is not named', () => {
    const members = { profile: OURS, permission: [], ...lacking('urn:imprimatur:supplier:EPA') };
    const elsewhere = readOdrl(policy(members), { zone: 'UTC', permissions: 'asLimits' });
    expect(elsewhere.doubts).toMatchObject([{ reason: missing['imprimatur:reason'] }]);
    expect(read(lacking(7)).doubts).toMatchObject([{ reason: missing['imprimatur:reason'] }]);
  });
});
