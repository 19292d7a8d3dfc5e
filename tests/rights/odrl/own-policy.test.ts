import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Subject } from '../../../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../../../src/vocabulary/countries.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import { CHANNELS } from '../../../src/vocabulary/uses.ts';
import { YONHAP } from '../photos.ts';
import { refined, where } from './policies.ts';

const WHOLE: Agreement = {
  ...{ id: 'yonhap/2026', supplier: 'Yonhap News', title: 'Print 2026', fee: '80 EUR', titles: ['Le Monde'] },
  ...{ territories: ['KR', 'JP'], channels: ['tv'], purposes: ['editorial', 'games'], actions: ['publish', 'resell'] },
  ...{ from: '2026-01-01', until: '2026-12-31', quota: { uses: 3, per: 'month' } },
};

const DUTY = { action: 'attribute', attributedParty: 'AFP' };

type Grants = Pick<Subject, 'agreements' | 'houseRule' | 'aiRule'>;

/** As it arrives elsewhere: written out as text, and parsed. */
function sent(grants: Grants, change: object = {}): unknown {
  const policy = writeOdrl({
    terms: { clauses: [], doubts: [] },
    grants,
    uid: 'urn:imprimatur:terms:1',
    target: 'urn:imprimatur:photo:1',
    assigner: 'urn:imprimatur:house',
    zone: 'UTC',
    transmittedAt: null,
  });
  return JSON.parse(JSON.stringify({ ...policy, ...change }));
}

function granted(...agreements: Agreement[]): Grants {
  return { agreements, houseRule: null };
}

describe('a policy of our own, read for what it grants', () => {
  const back = (document: unknown) => readOdrl(document, { zone: 'UTC', permissions: 'asGrants' });

  it.each<[string, Grants]>([
    ['an agreement with everything an agreement can say', granted(WHOLE)],
    ['conditions named as members of a policy are', granted({ ...WHOLE, 'odrl:use': { uid: 'x' } } as never)],
    ['agreements for everything', granted(YONHAP, { ...YONHAP, id: '100%', supplier: 'A&B' })],
    [
      'a beginning and an end at an instant',
      granted({ ...YONHAP, from: '2026-01-01T06:00:00Z', until: '2026-02-01T06:00:00Z' }),
    ],
    ['actions nobody knows', granted({ ...YONHAP, actions: ['burn' as never] })],
    ['members nobody knows', granted({ ...YONHAP, territories: ['Freedonia'], channels: ['smoke' as never] })],
    [
      'a house rule',
      { agreements: [], houseRule: { territories: ['KR'], channels: ['tv'], purposes: null, actions: ['publish'] } },
    ],
    [
      'both rules of the house for pictures made with AI beside their kind',
      {
        agreements: [],
        houseRule: { territories: ['KR'], channels: ['tv'], purposes: null, actions: ['publish'] },
        aiRule: { territories: null, channels: null, purposes: ['editorial'], actions: ['publish', 'archive'] },
      },
    ],
    ['lists that name nothing', granted({ ...YONHAP, territories: [], channels: [], purposes: [], actions: [] })],
    ['nothing', { agreements: [], houseRule: null }],
  ])('%s', (_, grants) => {
    const { grants: found, clauses, refused } = back(sent(grants));
    expect({ found, clauses, refused }).toStrictEqual({ found: grants, clauses: [], refused: [] });
  });

  it('parties of others keep their addresses', () => {
    const permission = [
      { uid: 'http://x.example/1', assigner: 'http://x.example/afp', action: 'imprimatur:publish' },
      { uid: 'urn:imprimatur:agreement:%', assigner: 'urn:imprimatur:supplier:AFP', action: 'modify' },
      { action: 'archive' },
    ];
    const { agreements } = back(sent(granted(), { permission })).grants;
    expect(agreements.map(({ id, supplier, actions }) => [id, supplier, actions])).toEqual([
      ['http://x.example/1', 'http://x.example/afp', ['publish']],
      ['urn:imprimatur:agreement:%', 'AFP', ['modify']],
      ['', '', ['archive']],
    ]);
  });

  it('an action that no agreement grants is refused', () => {
    const { refused, grants } = back(sent(granted(), { permission: [{ action: ['imprimatur:publish', 'use'] }] }));
    expect(refused).toEqual([
      { path: 'permission[0].action[1]', term: 'use', reason: 'No agreement grants this action.' },
    ]);
    expect(grants.agreements.map(({ actions }) => actions)).toEqual([['publish']]);
  });

  it.each<[string, object, string]>([
    ['a title', { constraint: [where('recipient', 'eq', 'Le Monde')] }, 'recipient'],
    ['days', { constraint: [where('elapsedTime', 'lteq', 'P3D')] }, 'untilDays'],
    ['one use', { constraint: [where('count', 'lteq', 1)] }, 'count'],
    ['two places', { constraint: [where('spatial', 'eq', 'KR'), where('spatial', 'eq', 'JP')] }, 'spatial'],
    ['a part of an action', { action: refined('imprimatur:publish', where('spatial', 'eq', 'JP')) }, 'spatial'],
  ])('no agreement is limited to %s', (_, members, term) => {
    const permission = [{ action: 'imprimatur:publish', ...members }];
    expect(back(sent(granted(), { permission })).refused).toEqual([
      { path: 'permission[0]', term, reason: 'No agreement is limited so.' },
    ]);
  });

  it('conditions that are no object are none', () => {
    for (const conditions of ['all', { '@type': '@json', '@value': 'all' }]) {
      const permission = [{ action: 'imprimatur:publish', 'imprimatur:conditions': conditions }];
      const { agreements } = back(sent(granted(), { permission })).grants;
      expect(Object.keys(agreements[0] ?? {}).sort()).toEqual(Object.keys(YONHAP).sort());
    }
  });
});

describe('a policy of our own, read for what it does not allow', () => {
  const limits = (document: unknown) => {
    const { clauses, refused } = readOdrl(document, { zone: 'UTC', permissions: 'asLimits' });
    return { restrictions: clauses.map(({ kind, value }): Restriction => ({ kind, value }) as Restriction), refused };
  };
  const ALL = {
    ...YONHAP,
    purposes: null,
    actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'],
  } as const;
  const all = { ...ALL, actions: [...ALL.actions] };

  it.each<[string, Grants, Restriction[]]>([
    ['nothing granted', granted(), []],
    ['everything granted', granted(all), []],
    [
      'publishing granted alone',
      granted({ ...all, actions: ['publish'] }),
      [
        { kind: 'no-modification', value: null },
        { kind: 'no-archive', value: null },
        { kind: 'no-redistribution', value: null },
        { kind: 'no-resale', value: null },
      ],
    ],
    [
      'a part granted for a time',
      granted({ ...all, territories: ['KR'], channels: ['tv'], from: '2026-01-01', until: '2026-12-31' }),
      [
        { kind: 'territory-only', value: ['KR'] },
        { kind: 'channel-only', value: ['tv'] },
        { kind: 'embargo-until', value: '2026-01-01' },
        { kind: 'expires-on', value: '2026-12-31' },
      ],
    ],
    [
      'a time granted by the days of the policy’s own zone',
      granted({ ...all, zone: 'UTC', until: '2026-12-31' }),
      [{ kind: 'expires-on', value: '2026-12-31' }],
    ],
    [
      'titles granted, and what restricts nothing',
      granted({ ...all, titles: ['Le Monde'], title: 'Print', counting: 'editions', countsDayOf: 'use' }),
      [{ kind: 'publication-only', value: ['Le Monde'] }],
    ],
    [
      'granted by two agreements of one supplier',
      granted({ ...all, territories: ['KR'] }, { ...all, territories: ['JP'] }),
      [{ kind: 'territory-only', value: ['KR', 'JP'] }],
    ],
    [
      'granted by two agreements of one supplier, each for some actions',
      granted({ ...all, actions: ['publish', 'modify'] }, { ...all, actions: ['archive', 'resell'] }),
      [{ kind: 'no-redistribution', value: null }],
    ],
    [
      'granted by two suppliers, both of which must hold',
      granted({ ...all, territories: ['KR'] }, { ...all, supplier: 'KCNA', territories: ['JP'] }),
      [
        { kind: 'territory-only', value: ['KR'] },
        { kind: 'territory-only', value: ['JP'] },
      ],
    ],
  ])('%s', (_, grants, restrictions) => {
    expect(limits(sent(grants))).toEqual({ restrictions, refused: [] });
  });

  const online = { channels: ['online' as const] };
  const NOT_ONLINE = ['print-newspaper', 'print-magazine', 'mobile', 'social', 'tv', 'book'];
  const NOT_ON_TV = CHANNELS.filter((channel) => channel !== 'tv');
  const NOT_KOREA = COUNTRY_CODES.filter((code) => code !== 'KR');

  it.each<[string, Agreement[], object[]]>([
    [
      'for different channels in different countries',
      [
        { ...all, territories: ['KR'], channels: ['tv'] },
        { ...all, territories: ['KR', 'JP'], ...online },
      ],
      [
        { kind: 'territory-only', value: ['KR', 'JP'] },
        { kind: 'territory-only', value: ['KR'], within: { channels: NOT_ONLINE } },
        { kind: 'channel-only', value: ['tv', 'online'] },
      ],
    ],
    [
      'of which one is inside the other',
      [
        { ...all, territories: ['KR'], ...online },
        { ...all, territories: ['KR', 'JP'] },
      ],
      [{ kind: 'territory-only', value: ['KR', 'JP'] }],
    ],
    [
      'one after the other',
      [
        { ...all, from: '2026-01-01', until: '2026-03-31' },
        { ...all, from: '2026-05-01', until: '2026-12-31' },
      ],
      [
        { kind: 'embargo-until', value: '2026-01-01' },
        { kind: 'channel-except', value: [...CHANNELS], within: { from: '2026-04-01', until: '2026-04-30' } },
        { kind: 'expires-on', value: '2026-12-31' },
      ],
    ],
    [
      'that let something else be done in a part of the world',
      [
        { ...all, territories: ['KR'] },
        { ...all, actions: ['publish', 'modify', 'redistribute', 'resell'] },
      ],
      [{ kind: 'no-archive', value: null, within: { territories: NOT_KOREA } }],
    ],
    [
      'of which none lets it be archived',
      [
        {
          ...all,
          territories: ['KR'],
          channels: ['tv'],
          actions: all.actions.filter((action) => action !== 'archive'),
        },
        { ...all, territories: ['JP'], actions: all.actions.filter((action) => action !== 'archive') },
      ],
      [
        { kind: 'territory-only', value: ['KR', 'JP'] },
        { kind: 'territory-only', value: ['JP'], within: { channels: NOT_ON_TV } },
        { kind: 'no-archive', value: null },
      ],
    ],
    [
      'and by a third that lets it be kept alone',
      [
        {
          ...all,
          territories: ['KR'],
          channels: ['tv'],
          actions: all.actions.filter((action) => action !== 'archive'),
        },
        { ...all, territories: ['JP'] },
        { ...all, actions: ['archive'] },
      ],
      [
        { kind: 'territory-only', value: ['KR', 'JP'] },
        { kind: 'territory-only', value: ['JP'], within: { channels: NOT_ON_TV } },
      ],
    ],
    [
      'for a title everywhere and for all in one country',
      [
        { ...all, titles: ['Le Monde'] },
        { ...all, territories: ['KR'] },
      ],
      [{ kind: 'publication-only', value: ['Le Monde'], within: { territories: NOT_KOREA } }],
    ],
  ])('granted by two agreements of one supplier %s', (_, agreements, restrictions) => {
    const { clauses, refused } = readOdrl(sent(granted(...agreements)), { zone: 'UTC', permissions: 'asLimits' });
    const said = clauses.map(({ kind, value, within }) => ({
      kind,
      value,
      ...(within === undefined ? {} : { within }),
    }));
    expect(refused).toEqual([]);
    const inOrder = (list: object[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(said)).toEqual(inOrder(restrictions));
  });

  it.each<[string, Agreement[]]>([
    [
      'that let something be done in a title alone',
      [
        { ...all, titles: ['Le Monde'] },
        { ...all, actions: ['publish'] },
      ],
    ],
    [
      'one until a day and one until an instant',
      [
        { ...all, territories: ['KR'], until: '2026-03-31' },
        { ...all, ...online, until: '2026-12-31T12:00:00Z' },
      ],
    ],
    [
      'until a time on a clock',
      [
        { ...all, territories: ['KR'], until: '2026-03-31T12:00' },
        { ...all, ...online },
      ],
    ],
  ])('what two agreements grant %s no restrictions say, and what to do is said', (_, agreements) => {
    const { restrictions, refused } = limits(sent(granted(...agreements)));
    expect(restrictions).toEqual([]);
    expect(refused).toEqual([
      {
        ...{ path: 'permission[0]', term: 'permission' },
        reason:
          'What these permissions allow together no restrictions say. Put what was agreed on file as agreements, and send the policy without its permissions.',
      },
    ]);
  });

  it('a single agreement that nobody understood is held for a person', () => {
    expect(limits(sent(granted({ ...all, territories: ['Freedonia'] })))).toEqual({
      restrictions: [{ kind: 'territory-only', value: ['Freedonia'] }],
      refused: [],
    });
  });

  it('agreements that do not allow to publish say nothing that can be kept', () => {
    const archive = { ...all, actions: ['archive' as const] };
    const { restrictions, refused } = limits(sent(granted(archive, { ...archive, territories: ['KR'] })));
    expect(restrictions).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'It does not allow to publish, and the archive is for nothing else.',
    ]);
  });

  it('an agreement that nobody understood is lost in no other', () => {
    const agreements = [all, { ...all, territories: [] }, { ...all, territories: ['BR'] }];
    expect(limits(sent(granted(...agreements))).refused).toEqual([
      {
        ...{ path: 'permission[1]', term: 'permission' },
        reason:
          'A part of this permission was not understood, so nobody can tell what it leaves to the others. Correct the agreement, and send the policy as it is then.',
      },
    ]);
  });

  it.each<[string, Agreement, string]>([
    ['a price', { ...all, fee: '80 EUR' }, 'fee'],
    ['a price that reads as the zone of the policy', { ...all, fee: 'UTC' }, 'fee'],
    ['a quota', { ...all, quota: { uses: 1, per: 'day' } }, 'quota'],
    ['collections', { ...all, collections: ['Sport'] }, 'collections'],
    ['titles that are none', { ...all, titles: [] }, 'titles'],
    ['the day of receipt', { ...all, countsDayOf: 'receipt' }, 'countsDayOf'],
    ['days of another zone than the policy’s', { ...all, zone: 'Asia/Seoul', until: '2026-12-31' }, 'zone'],
  ])('%s is a condition that only an agreement can hold', (_, agreement, name) => {
    const reason =
      'Only an agreement can hold this condition. Put it on file as one, and send the policy without this permission.';
    const { refused, restrictions } = limits(sent(granted(agreement)));
    expect(refused).toEqual([{ path: `permission[0].imprimatur:conditions.${name}`, term: name, reason }]);
    const until = agreement.until === null ? [] : [{ kind: 'expires-on', value: agreement.until }];
    expect(restrictions).toEqual(until);
  });

  it('the duties of a permission bind', () => {
    const permission = [{ action: ['imprimatur:publish', 'modify', 'archive', 'distribute', 'sell'], duty: DUTY }];
    expect(limits(sent(granted(), { permission, obligation: [] }))).toEqual({
      restrictions: [{ kind: 'mandatory-credit', value: 'AFP' }],
      refused: [],
    });
  });

  it('an action that nobody understood is refused', () => {
    expect(limits(sent(granted({ ...all, actions: ['publish', 'burn' as never] }))).refused).toEqual([
      {
        path: 'permission[0].action[1]',
        term: 'imprimatur:unread:burn',
        reason: 'The archive cannot tell what this permission allows.',
      },
    ]);
  });
});
