import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { RESTRICTION_KINDS } from '../../../src/vocabulary/restrictions.ts';
import { IN, ODRL, policy, read, refined, where } from './policies.ts';

const ACTION = 'prohibition[0].action';

/** Where each refused thing stands, and what stands there: members of a policy, path, term. */
const REFUSED: [string, object, string, string][] = [
  ['no context', { '@context': undefined }, '@context', 'nothing'],
  ['no type', { '@type': undefined }, '@type', 'nothing'],
  ['a type that is a number', { '@type': 7 }, '@type', '7'],
  ['no conflict strategy', { conflict: undefined }, 'conflict', 'nothing'],
  ['a conflict strategy of another sort', { conflict: 'invalid' }, 'conflict', 'invalid'],
  ['an identifier that is a number', { uid: 7 }, 'uid', '7'],
  ['an identifier without a scheme', { uid: 'policy 1' }, 'uid', 'policy 1'],
  ['an identifier with a space', { uid: 'urn:example:policy 1' }, 'uid', 'urn:example:policy 1'],
  ['an identifier behind something else', { uid: 'my urn:example:1' }, 'uid', 'my urn:example:1'],
  ['an identifier that is a scheme alone', { uid: 'urn:' }, 'uid', 'urn:'],
  ['an identifier of this document alone', { uid: '_:b0' }, 'uid', '_:b0'],
  ['a profile that is a number', { profile: 7 }, 'profile', '7'],
  ['a picture that is a number', { target: 7 }, 'target', '7'],
  [
    'a second picture of a permission',
    { permission: [{ action: ['use', 'transfer'], target: 'http://agency.example/2' }] },
    'permission[0].target',
    'http://agency.example/2',
  ],
  [
    'a second picture of a duty',
    { obligation: [{ action: 'reviewPolicy', target: 'http://agency.example/2' }] },
    'obligation[0].target',
    'http://agency.example/2',
  ],
  ['no permission', { permission: [] }, 'permission', 'permission'],
  ['permissions of nothing we do', { permission: [{ action: 'archive' }] }, 'permission[0]', 'permission'],
  [
    'a permission that cannot be joined to another',
    { permission: [{ action: 'use' }, { action: 'use', constraint: where('spatial', 'eq', 'KR') }] },
    'permission[1]',
    'permission',
  ],
  ['a permission that is nothing', { permission: [{ action: ['use', 'transfer'] }, null] }, 'permission[1]', 'null'],
  ['a prohibition that is nothing', { prohibition: [null] }, 'prohibition[0]', 'null'],
  [
    'a prohibition that fits no restriction',
    { prohibition: [{ action: 'sell', constraint: where('count', 'gt', 1) }] },
    'prohibition[0]',
    'prohibition',
  ],
  [
    'an order to delete what is only forbidden to publish',
    { prohibition: [{ action: 'imprimatur:publish', remedy: { action: 'delete' } }] },
    'prohibition[0].remedy',
    'delete',
  ],
  [
    'a duty on a second use',
    { obligation: [{ action: 'attribute', constraint: where('count', 'gt', 1) }] },
    'obligation[0].action',
    'attribute',
  ],
  [
    'an action that says more than its name',
    { prohibition: [{ action: { '@id': 'sell', mood: 'bad' } }] },
    'prohibition[0].action',
    '{"@id":"sell","mood":"bad"}',
  ],
  [
    'actions that are refined each in another way',
    { prohibition: [{ action: ['sell', refined('odrl:archive', where('media', 'eq', 'tv'))] }] },
    'prohibition[0].action',
    'refinement',
  ],
  [
    'an operator in a refinement',
    { prohibition: [{ action: refined('odrl:sell', where('media', 'near', 'tv')) }] },
    'prohibition[0].action.refinement[0].operator',
    'near',
  ],
  [
    'a member that stands twice in a rule',
    { prohibition: [{ action: 'sell', 'odrl:action': 'sell' }] },
    'prohibition[0].action',
    'odrl:action',
  ],
  ['a country that is a number', forbiddenWhere(where('spatial', 'eq', 410)), at('.rightOperand'), '410'],
  [
    'a country that is none',
    forbiddenWhere(where('spatial', 'eq', IN('XXX'))),
    at('.rightOperand'),
    'http://cvx.iptc.org/iso3166-1a3/XXX',
  ],
  ['a limit joined to others', forbiddenWhere({ and: [where('media', 'near', 'tv')] }), at('.and[0].operator'), 'near'],
  [
    'a channel with our prefix behind it',
    forbiddenWhere(where('media', 'eq', 'tvimprimatur:')),
    at('.rightOperand'),
    'tvimprimatur:',
  ],
  ['a period behind something else', forbiddenWhere(where('elapsedTime', 'gteq', 'XP3D')), at('.rightOperand'), 'XP3D'],
  ['an action as long as a term may be', { prohibition: [{ action: 'x'.repeat(120) }] }, ACTION, 'x'.repeat(120)],
  ['an action longer than that', { prohibition: [{ action: 'x'.repeat(121) }] }, ACTION, `${'x'.repeat(120)}…`],
];

function forbiddenWhere(constraint: object): object {
  return { prohibition: [{ action: 'use', constraint: [constraint] }] };
}

function at(place: string): string {
  return `prohibition[0].constraint[0]${place}`;
}

describe('what is refused is named as it stands there', () => {
  it.each(REFUSED)('%s', (_, members, path, term) => {
    const { refused, restrictions } = read(policy(members));
    expect(refused.map((one) => [one.path, one.term])).toEqual([[path, term]]);
    for (const { kind } of restrictions) expect(RESTRICTION_KINDS).toContain(kind);
  });

  it('a policy that is too deep to be opened, by its name alone', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 30; level++) deep = [deep];
    expect(read(policy({ profile: deep }))).toEqual({
      restrictions: [],
      refused: [{ path: '', term: 'policy', reason: 'The policy is nested more than 20 levels deep.' }],
    });
  });

  it('and of what is no policy nothing else is read', () => {
    expect(readOdrl(null, { zone: 'UTC', permissions: 'asGrants' })).toStrictEqual({
      ...{ clauses: [], doubts: [], notices: [], orders: [], bindings: [], licences: [], waivers: [], state: null },
      ...{ grants: { agreements: [], houseRule: null }, target: null, ordered: [], isWithoutPermission: false },
      refused: [{ path: '', term: 'null', reason: 'A policy is one JSON object.' }],
    });
  });

  it('whatever stands in a list beside its members', () => {
    const { refused, restrictions } = read(policy({ prohibition: { '@list': [{ action: 'sell' }], mood: 'bad' } }));
    expect(restrictions).toEqual([]);
    expect(refused.map(({ path }) => path)).toEqual(['prohibition.@list', 'prohibition.mood', 'prohibition.action']);
  });
});

/** Limits of a prohibition that are refused: without them it holds everywhere. */
const LOST: [string, object][] = [
  ['a country that is none beside one', where('spatial', 'isAnyOf', [IN('KOR'), IN('XXX')])],
  ['several countries, all of which must hold', where('spatial', 'isAllOf', [IN('KOR'), IN('JPN')])],
  ['a day that is none', where('dateTime', 'gteq', '2026-02-30')],
  ['a month', where('elapsedTime', 'gteq', 'P1M')],
  ['a third use', where('count', 'gt', 2)],
  ['a limit of another sort', where('virtualLocation', 'eq', 'http://moon.example')],
  ['a choice', { or: [where('spatial', 'eq', IN('KOR'))] }],
];

describe('a prohibition whose limit is refused', () => {
  it.each(LOST)('forbids every use: %s', (_, constraint) => {
    const { refused, restrictions } = read(policy(forbiddenWhere(constraint)));
    expect(refused).toHaveLength(1);
    expect(restrictions).toEqual([{ kind: 'withhold', value: null }]);
  });

  it('that ordered it deleted without forbidding every use kills nothing', () => {
    const prohibition = [{ action: 'imprimatur:publish', remedy: { action: 'delete' } }];
    expect(read(policy({ prohibition })).restrictions).toEqual([{ kind: 'withhold', value: null }]);
  });
});

const PREFIXES = {
  odrl: 'http://www.w3.org/ns/odrl/2/',
  imprimatur: 'urn:imprimatur:odrl:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  cc: 'http://creativecommons.org/ns#',
};

describe('prefixes that stand for something', () => {
  it.each(Object.entries(PREFIXES))('%s may be declared as what it is, and as nothing else', (prefix, address) => {
    const declaring = (said: unknown) => read(policy({ '@context': [ODRL, { [prefix]: said }] })).refused;
    expect(declaring(address)).toEqual([]);
    expect(declaring('http://x.example/#')).toEqual([
      {
        path: `@context.${prefix}`,
        term: 'http://x.example/#',
        reason: `This prefix stands for ${address} and nothing else.`,
      },
    ]);
  });

  it('a list of addresses is no prefix', () => {
    expect(read(policy({ '@context': [ODRL, { x: ['http://x.example/#'] }] })).refused).toEqual([
      { path: '@context.x', term: '["http://x.example/#"]', reason: 'Only prefixes may be declared.' },
    ]);
  });
});

describe('a policy of as many values as there may be', () => {
  /** Eleven of them are the policy itself, and three what holds the list. */
  const ofValues = (count: number) =>
    read(policy({ mood: { '@type': '@json', '@value': Array.from({ length: count - 14 }, () => 1) } }));

  it('is read', () => {
    expect(ofValues(50_000).refused.map(({ path }) => path)).toEqual(['mood']);
  });

  it('and of one more is not', () => {
    expect(ofValues(50_001).refused).toEqual([
      { path: '', term: 'policy', reason: 'The policy holds more than 50000 values.' },
    ]);
  });
});
