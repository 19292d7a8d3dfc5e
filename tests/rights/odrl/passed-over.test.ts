import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { PURPOSES } from '../../../src/vocabulary/uses.ts';
import { IN, policy, read, refined, where } from './policies.ts';

const OURS = 'urn:imprimatur:odrl:profile:1';
const BARE = { action: 'reviewPolicy', 'imprimatur:because': 'imprimatur:nothingGranted' };
const REASON = { 'imprimatur:reason': 'Ask the Lyon desk before any use' };

const whole = (members: object, transmittedAt: string | null = null) =>
  readOdrl(policy(members), { zone: 'UTC', transmittedAt, permissions: 'asLimits' });

describe('the word that nothing is granted', () => {
  it('says nothing in a policy of ours that permits nothing', () => {
    const { clauses, doubts, refused } = whole({ profile: OURS, permission: [], obligation: BARE });
    expect({ clauses, doubts, refused }).toEqual({ clauses: [], doubts: [], refused: [] });
  });

  it.each<[string, object]>([
    ['where something is permitted', { obligation: BARE }],
    ['of another profile', { permission: [], obligation: BARE }],
    ['in a duty', { profile: OURS, permission: [{ action: 'imprimatur:publish', duty: BARE }] }],
    [
      'in a part of all uses',
      { profile: OURS, permission: [], obligation: { ...BARE, constraint: where('spatial', 'eq', IN('KOR')) } },
    ],
  ])('is held for a person %s', (_, members) => {
    expect(whole(members).clauses).toContainEqual(expect.objectContaining({ kind: 'other' }));
  });

  it('takes nothing away that stands beside it', () => {
    const said = (more: object) => whole({ profile: OURS, permission: [], obligation: { ...BARE, ...more } });
    expect(said(REASON).doubts).toMatchObject([{ reason: 'Ask the Lyon desk before any use' }]);
    const literal = { '@type': '@json', '@value': { id: 'o1' } };
    expect(said({ 'imprimatur:order': literal }).orders).toEqual([{ id: 'o1' }]);
    expect(said({ 'imprimatur:binding': literal }).bindings).toEqual([{ id: 'o1' }]);
    expect(said({ ...REASON, 'imprimatur:binding': literal }).refused).toMatchObject([
      { path: 'obligation.imprimatur:binding' },
    ]);
  });
});

describe('what words of a rule say', () => {
  const counted = (more: object) =>
    read(
      policy({
        prohibition: {
          ...{ action: 'use', constraint: where('elapsedTime', 'gteq', 'P7D') },
          ...{ 'imprimatur:words': '7 days after release', ...more },
        },
      }),
    ).refused;

  it.each([{}, { 'imprimatur:origin': 'agency' }, { 'imprimatur:origin': 'house' }, { 'imprimatur:origin': 'nobody' }])(
    'is refused by name where they count from elsewhere, whoever they are from: %j',
    (more) => {
      expect(counted(more)).toMatchObject([{ path: 'prohibition.imprimatur:countedFrom', term: 'release' }]);
    },
  );

  it('is refused by name where those of a permission count from elsewhere, whichever days it counts', () => {
    const permits = (words: string, ...constraint: object[]) =>
      read(policy({ permission: [{ action: ['use', 'transfer'], constraint, 'imprimatur:words': words }] })).refused;
    const [first, later] = [where('elapsedTime', 'lt', 'P30D'), where('elapsedTime', 'gteq', 'P3D')];
    const release = [{ path: 'permission[0].imprimatur:countedFrom', term: 'release' }];
    expect(permits('for 30 days after release', first)).toMatchObject(release);
    expect(permits('from the third day after release', later)).toMatchObject(release);
    expect(permits('from the third to the 30th day after release', later, first)).toMatchObject(release);
    expect(permits('for 30 days after first publication', first)).toMatchObject([{ term: 'elsewhere' }]);
    expect(permits('for 30 days after transmission', first)).toEqual([]);
    expect(permits('free after release', where('dateTime', 'gteq', '2026-02-01'))).toEqual([]);
  });

  it.each(['reason', 'remedy', 'because', 'since'])('is refused by name where it is the %s of a permission', (name) => {
    const member = `imprimatur:${name}`;
    const { refused } = read(policy({ permission: [{ action: ['use', 'transfer'], [member]: 'Ask the desk' }] }));
    expect(refused).toMatchObject([{ path: `permission[0].${member}`, term: member }]);
  });

  it.each<[string, string, object]>([
    ['who has no agreement, without a doubt', 'lacking', { 'imprimatur:lacking': 'urn:imprimatur:supplier:kcna' }],
    ['a reason that is no text', 'reason', { 'imprimatur:reason': { '@value': 'Ask the desk' } }],
    ['what would settle a doubt, without one', 'remedy', { 'imprimatur:remedy': 'Ask the desk' }],
    ['whom to ask, where nobody is to be asked', 'whom', { 'imprimatur:whom': 'the desk' }],
  ])('is refused by name in a duty: %s', (_, name, more) => {
    for (const [members, path] of [
      [{ obligation: { action: 'attribute', ...more } }, 'obligation'],
      [
        { permission: [{ action: ['use', 'transfer'], duty: { action: 'reviewPolicy', ...more } }] },
        'permission[0].duty',
      ],
    ] as const)
      expect(read(policy(members)).refused).toMatchObject([{ path: `${path}.imprimatur:${name}` }]);
  });

  it.each<[string, object]>([
    ['in a text', { action: 'attribute', 'imprimatur:credit': ['Foto: Roe'] }],
    ['where a credit is demanded', { action: 'obtainConsent', 'imprimatur:credit': 'Foto: Roe' }],
  ])('is refused by name where it says whom to credit, and not %s', (_, obligation) => {
    expect(whole({ obligation }).refused).toMatchObject([{ path: 'obligation.imprimatur:credit' }]);
  });

  it.each<[string, unknown]>([
    ['several', ['AFP', 'Reuters']],
    ['a person written out', { '@type': 'Party', uid: 'http://agency.example/afp', 'vcard:fn': 'AFP' }],
    ['a number', 7],
  ])('is refused by name where the party to credit is %s', (_, party) => {
    const { clauses, refused } = whole({ obligation: { action: 'attribute', attributedParty: party } });
    expect(refused).toMatchObject([{ path: 'obligation.attributedParty' }]);
    expect(clauses).toMatchObject([{ kind: 'mandatory-credit', value: null }]);
  });

  it.each<[string, unknown, string | null]>([
    ['a text with its type', { '@type': 'xsd:string', '@value': 'AFP' }, 'AFP'],
    ['an address', { '@id': 'http://agency.example/afp' }, null],
    ['an address with its type', { '@type': 'Party', uid: 'http://agency.example/afp' }, null],
  ])('is read where the party to credit is %s', (_, party, value) => {
    const { clauses, refused } = whole({ obligation: { action: 'attribute', attributedParty: party } });
    expect([clauses, refused]).toMatchObject([[{ kind: 'mandatory-credit', value }], []]);
  });

  it('is kept beside the doubt of a duty: whom to credit', () => {
    const obligation = { action: 'attribute', 'imprimatur:credit': 'Foto: Roe', ...REASON };
    const { clauses, doubts } = whole({ obligation });
    expect(clauses).toMatchObject([{ kind: 'mandatory-credit', value: 'Foto: Roe' }]);
    expect(doubts).toMatchObject([{ reason: 'Ask the Lyon desk before any use' }]);
  });
});

describe('a permission that allows nothing', () => {
  const refusedOf = (permission: object) => read(policy({ permission: [permission] })).refused;
  const media = (...names: string[]) =>
    where(
      'media',
      'isAnyOf',
      names.map((name) => ({ '@id': `urn:imprimatur:odrl:${name}` })),
    );

  it.each<[string, string, object]>([
    ['print', 'online', media('online')],
    ['display', 'paper', media('print-newspaper')],
  ])('is refused by name: to %s on %s', (action, _, constraint) => {
    expect(refusedOf({ action, constraint })).toMatchObject([
      { path: 'permission[0]', term: action, reason: expect.stringContaining('have nothing in common') },
    ]);
  });

  it('is refused by the names of all its actions', () => {
    const constraint = media('print-newspaper');
    expect(refusedOf({ action: ['display', 'present'], constraint })).toMatchObject([{ term: 'display, present' }]);
  });

  it('is refused by name where three lists have nothing in common, whichever two of them have', () => {
    const lists = [media('online', 'tv'), media('tv', 'book'), media('online', 'book')];
    expect(refusedOf({ action: ['use', 'transfer'], constraint: lists })).toMatchObject([
      { reason: expect.stringMatching(/constraint\[0\].*constraint\[1\].*constraint\[2\].*the rule never holds/) },
    ]);
    expect(refusedOf({ action: ['use', 'transfer'], constraint: lists.slice(1) })).toEqual([]);
  });

  it('is refused by name where its list leaves out all there is', () => {
    const purposes = ['editorial', 'commercial'].map((name) => ({ '@id': `urn:imprimatur:odrl:${name}` }));
    expect(refusedOf({ action: ['use', 'transfer'], constraint: where('purpose', 'isNoneOf', purposes) })).toEqual([]);
    const all = PURPOSES.map((name) => ({ '@id': `urn:imprimatur:odrl:${name}` }));
    expect(refusedOf({ action: ['use', 'transfer'], constraint: where('purpose', 'isNoneOf', all) })).toHaveLength(1);
  });
});

describe('how constraints are put together', () => {
  it('the members of a refinement may stand in any order', () => {
    const turned = { rightOperand: IN('KOR'), operator: 'eq', leftOperand: 'spatial' };
    const action = [refined('odrl:use', where('spatial', 'eq', IN('KOR'))), refined('odrl:transfer', turned)];
    expect(read(policy({ prohibition: { action } })).refused).toEqual([]);
  });

  it('what joins nothing is refused by name, and no “no limit”', () => {
    expect(read(policy({ permission: [{ action: 'use', constraint: { and: [] } }] })).refused).toMatchObject([
      {
        path: 'permission[0].constraint.and',
        term: 'and',
        reason: 'It joins nothing, so nobody can tell what is limited.',
      },
    ]);
  });

  it('a prohibition that never holds is refused once, and is no restriction', () => {
    const constraint = [where('dateTime', 'gteq', '2027-01-01'), where('dateTime', 'lt', '2026-01-01')];
    const { restrictions, refused } = read(policy({ prohibition: { action: 'use', constraint } }));
    expect([restrictions, refused.length]).toEqual([[], 1]);
  });
});
