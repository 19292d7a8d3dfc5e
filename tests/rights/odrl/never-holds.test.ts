import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { CHANNELS } from '../../../src/vocabulary/uses.ts';
import { IN, ODRL, policy, read, refined, where } from './policies.ts';

const FROM_2027 = where('dateTime', 'gteq', '2027-01-01');
const BEFORE_2026 = where('dateTime', 'lt', '2026-01-01');
const NOON = '2026-05-03T12:00:00Z';

/** Where each constraint stands, and how it is told. */
type Told = [place: string, said: string][];

function toldOf(what: string, told: Told, remedy: string): string {
  const each = told.map(([place, said]) => `${place} (${said})`).join(' and ');
  return `No ${what} satisfies ${each}${told.length > 1 ? ' at once' : ''}, so the rule never holds. ${remedy}`;
}

const LATER = 'Write an end that lies after its beginning, or leave the rule out.';
const TWO_RULES = `${LATER} Where two periods are meant, write a rule for each.`;
const A_DAY = 'Write a day at least, such as P1D, or leave the rule out.';
const ONE_LIST = 'Write all that is meant in one constraint (isAnyOf), or leave the rule out.';

/** What limits a prohibition of use, where each constraint that no use satisfies stands, and what is told. */
const PROHIBITED: [string, object | object[], Told, string, string][] = [
  [
    'begins after it ends',
    [FROM_2027, BEFORE_2026],
    [
      ['constraint[0]', 'dateTime gteq 2027-01-01'],
      ['constraint[1]', 'dateTime lt 2026-01-01'],
    ],
    'moment',
    TWO_RULES,
  ],
  [
    'begins as it ends, the two the other way round',
    [where('dateTime', 'lt', NOON), where('dateTime', 'gteq', { '@type': 'xsd:dateTime', '@value': NOON })],
    [
      ['constraint[1]', `dateTime gteq ${NOON}`],
      ['constraint[0]', `dateTime lt ${NOON}`],
    ],
    'moment',
    TWO_RULES,
  ],
  [
    'is on a day and before it',
    [where('dateTime', 'gteq', '2026-05-03'), where('dateTime', 'lt', '2026-05-03')],
    [
      ['constraint[0]', 'dateTime gteq 2026-05-03'],
      ['constraint[1]', 'dateTime lt 2026-05-03'],
    ],
    'moment',
    TWO_RULES,
  ],
  [
    'begins after it ends, joined by “and” within “and”',
    { and: [FROM_2027, { and: { '@list': [BEFORE_2026] } }] },
    [
      ['constraint.and[0]', 'dateTime gteq 2027-01-01'],
      ['constraint.and[1].and[0]', 'dateTime lt 2026-01-01'],
    ],
    'moment',
    TWO_RULES,
  ],
  [
    'has several beginnings, the last of which lies behind its first end',
    [
      where('dateTime', 'gteq', '2025-01-01'),
      FROM_2027,
      where('dateTime', 'lteq', '2028-01-01'),
      where('dateTime', 'lteq', '2026-06-01'),
    ],
    [
      ['constraint[1]', 'dateTime gteq 2027-01-01'],
      ['constraint[3]', 'dateTime lteq 2026-06-01'],
    ],
    'moment',
    TWO_RULES,
  ],
  [
    'begins so many days after the transmission that it has ended',
    [where('elapsedTime', 'gteq', 'P2W'), where('elapsedTime', 'lt', 'P14D')],
    [
      ['constraint[0]', 'elapsedTime gteq P2W'],
      ['constraint[1]', 'elapsedTime lt P14D'],
    ],
    'moment',
    TWO_RULES,
  ],
  ['lasts no day', where('elapsedTime', 'lt', 'P0D'), [['constraint', 'elapsedTime lt P0D']], 'moment', A_DAY],
  [
    'is in two countries at once',
    [where('spatial', 'eq', IN('KOR')), where('spatial', 'isAnyOf', ['JP', 'DE'])],
    [
      ['constraint[0]', 'spatial eq http://cvx.iptc.org/iso3166-1a3/KOR'],
      ['constraint[1]', 'spatial isAnyOf JP, DE'],
    ],
    'use',
    ONE_LIST,
  ],
  [
    'is in three countries, two of which are one: the two that are not are told',
    [where('spatial', 'isAnyOf', ['KR', 'JP']), where('spatial', 'eq', 'KR'), where('spatial', 'eq', 'JP')],
    [
      ['constraint[1]', 'spatial eq KR'],
      ['constraint[2]', 'spatial eq JP'],
    ],
    'use',
    ONE_LIST,
  ],
  [
    'is on three lists of channels, whichever two of which have one in common',
    [
      where('media', 'isAnyOf', ['web', 'tv']),
      where('media', 'isAnyOf', ['tv', 'book']),
      where('media', 'isAnyOf', ['web', 'book']),
    ],
    [
      ['constraint[0]', 'media isAnyOf web, tv'],
      ['constraint[1]', 'media isAnyOf tv, book'],
      ['constraint[2]', 'media isAnyOf web, book'],
    ],
    'use',
    ONE_LIST,
  ],
  [
    'is on a channel and on no digital one',
    [where('media', 'isNoneOf', ['imprimatur:all-digital']), where('media', 'eq', 'web')],
    [
      ['constraint[0]', 'media isNoneOf imprimatur:all-digital'],
      ['constraint[1]', 'media eq web'],
    ],
    'use',
    ONE_LIST,
  ],
];

describe('a prohibition that no use satisfies is refused, and each limit that makes it so is named', () => {
  it.each(PROHIBITED)('it %s', (_, constraint, told, what, remedy) => {
    const { refused } = read(policy({ prohibition: [{ action: 'sell' }, { action: 'use', constraint }] }));
    const term = told.map(([, said]) => said).join(', ');
    const expected = { path: 'prohibition[1]', term, reason: toldOf(what, told, remedy) };
    expect(refused[0]).toEqual(expected);
    expect(refused.slice(1).every(({ reason }) => reason.includes('twice'))).toBe(true);
  });

  it('by what its action names too', () => {
    const on = (action: string, constraint: object) => read(policy({ prohibition: [{ action, constraint }] })).refused;
    const nothing = [
      { path: 'prohibition[0]', reason: expect.stringMatching(/nothing in common.*leave the rule out/) },
    ];
    expect(on('print', where('media', 'eq', 'web'))).toMatchObject(nothing);
    expect(on('cc:CommercialUse', where('purpose', 'eq', 'editorial'))).toMatchObject(nothing);
    expect(on('http://www.w3.org/ns/tdmrep#mine', where('purpose', 'eq', 'editorial'))).toMatchObject(nothing);
    expect(on('print', where('media', 'eq', 'book'))).toEqual([]);
    expect(on('cc:CommercialUse', where('purpose', 'eq', 'games'))).toEqual([]);
  });

  it('where one limit is its own and the other refines its action', () => {
    const action = refined('odrl:use', BEFORE_2026);
    expect(read(policy({ prohibition: { action, constraint: FROM_2027 } })).refused).toEqual([
      {
        path: 'prohibition',
        term: 'dateTime gteq 2027-01-01, dateTime lt 2026-01-01',
        reason: toldOf(
          'moment',
          [
            ['constraint', 'dateTime gteq 2027-01-01'],
            ['action.refinement[0]', 'dateTime lt 2026-01-01'],
          ],
          TWO_RULES,
        ),
      },
    ]);
  });

  it('however long its lists are: they are told as far as a term goes', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Title ${index}`);
    const constraint = [where('recipient', 'isAnyOf', names), where('recipient', 'eq', 'Le Monde')];
    const [first] = read(policy({ prohibition: [{ action: 'use', constraint }] })).refused;
    expect(first?.reason).toMatch(
      /\(recipient isAnyOf Title 0, .{80,100}…\) and constraint\[1\] \(recipient eq Le Monde\)/,
    );
  });
});

describe('a permission that no use satisfies is refused', () => {
  it.each<[string, object | object[], string]>([
    ['from a day on and before it', [FROM_2027, BEFORE_2026], LATER],
    [
      'after a day and until its end',
      [where('dateTime', 'gt', '2026-05-03'), where('dateTime', 'lteq', '2026-05-03')],
      LATER,
    ],
    ['for no day', where('elapsedTime', 'lteq', 'P0D'), A_DAY],
    ['from a week on for a week', [where('elapsedTime', 'gteq', 'P1W'), where('elapsedTime', 'lteq', 'P7D')], LATER],
    [
      'in one title and in another',
      [where('recipient', 'eq', 'Le Monde'), where('recipient', 'eq', 'El País')],
      ONE_LIST,
    ],
    [
      'for a purpose and not for it',
      [where('purpose', 'eq', 'games'), where('purpose', 'neq', 'commercial')],
      ONE_LIST,
    ],
  ])('%s', (_, constraint, remedy) => {
    const { refused } = read(policy({ permission: [{ action: ['use', 'sell'], constraint }] }));
    expect(refused.map(({ path }) => path)).toEqual(['permission[0]']);
    expect(refused[0]?.reason).toMatch(/^No (moment|use) satisfies constraint/);
    expect(refused[0]?.reason.endsWith(`so the rule never holds. ${remedy}`)).toBe(true);
  });

  it('by no use at all, as it counts none', () => {
    for (const never of [where('count', 'lteq', 0), where('count', 'lt', 1), where('count', 'lteq', -1)])
      expect(read(policy({ permission: [{ action: ['use', 'sell'], constraint: never }] })).refused).toMatchObject([
        { path: 'permission[0].constraint.rightOperand', reason: expect.stringContaining('can count one use') },
      ]);
  });
});

it('a duty that never falls due is refused, in the permission that it stands in as well', () => {
  const duty = { action: 'attribute', constraint: [FROM_2027, BEFORE_2026] };
  const told = { reason: expect.stringMatching(/^No moment .* the rule never holds/) };
  expect(read(policy({ obligation: [duty] })).refused).toMatchObject([{ path: 'obligation[0]', ...told }]);
  expect(read(policy({ permission: { action: ['use', 'sell'], duty } })).refused).toMatchObject([
    { path: 'permission.duty', ...told },
  ]);
});

describe('a list that leaves out whatever it is of', () => {
  it('may be all that a prohibition leaves out, as it may be of a restriction', () => {
    const constraint = where('media', 'isNoneOf', [...CHANNELS]);
    expect(read(policy({ prohibition: { action: 'use', constraint } }))).toEqual({
      restrictions: [{ kind: 'channel-only', value: [...CHANNELS] }],
      refused: [],
    });
  });

  it('leaves titles, however many it names: nobody can name all', () => {
    const except = (...titles: string[]) => titles.map((title) => where('recipient', 'neq', title));
    const permitted = (...titles: string[]) =>
      read(policy({ permission: [{ action: ['use', 'sell'], constraint: except(...titles) }] }));
    expect(permitted('Le Monde')).toMatchObject({
      restrictions: [{ kind: 'publication-except', value: ['Le Monde'] }],
      refused: [],
    });
    expect(permitted('Le Monde', 'El País').refused).toEqual([]);
  });
});

describe('a rule that holds for a moment is read', () => {
  it.each<[string, object[]]>([
    ['on one day', [where('dateTime', 'gteq', '2026-05-03'), where('dateTime', 'lteq', '2026-05-03')]],
    ['for a millisecond', [where('dateTime', 'gteq', NOON), where('dateTime', 'lteq', NOON)]],
    [
      'where a day has begun before its end, and in Greenwich has not',
      [where('dateTime', 'gteq', '2026-05-03'), where('dateTime', 'lt', '2026-05-02T20:00:00Z')],
    ],
    [
      'where a day is not over yet, and in Greenwich is',
      [where('dateTime', 'gteq', '2026-05-04T02:00:00Z'), where('dateTime', 'lteq', '2026-05-03')],
    ],
    ['for a day', [where('elapsedTime', 'gteq', 'P6D'), where('elapsedTime', 'lt', 'P7D')]],
    ['for one day alone', [where('elapsedTime', 'lt', 'P1D')]],
    ['in what two lists share', [where('media', 'eq', 'web'), where('media', 'isAnyOf', ['web', 'tv'])]],
    [
      'until a time that nobody understood',
      [FROM_2027, where('dateTime', 'lt', { '@type': 'imprimatur:unread', '@value': 'soon' })],
    ],
    [
      'until as many days as nobody understood',
      [
        where('elapsedTime', 'gteq', 'P6D'),
        where('elapsedTime', 'lt', { '@type': 'imprimatur:unread', '@value': '3' }),
      ],
    ],
    [
      'in a country nobody understood',
      [where('spatial', 'eq', 'KR'), where('spatial', 'eq', { '@type': 'imprimatur:unread', '@value': 'Corea' })],
    ],
  ])('%s', (_, constraint) => {
    expect(read(policy({ prohibition: [{ action: 'use', constraint }] })).refused).toEqual([]);
  });

  it('of less than a millisecond: what is forbidden ends late, and what is allowed begins so', () => {
    const constraint = [
      where('dateTime', 'gteq', '2026-05-03T00:00:00Z'),
      where('dateTime', 'lt', '2026-05-03T00:00:00.0001Z'),
    ];
    const reading = (rule: string) => read(policy({ [rule]: [{ action: ['use', 'transfer'], constraint }] })).refused;
    expect(reading('prohibition')).toEqual([]);
    expect(reading('permission').map(({ path }) => path)).toEqual(['permission[0]']);
  });

  it('and one from the transmission on is always: a permission is not limited by it', () => {
    const permitted = (constraint: object) => read(policy({ permission: [{ action: ['use', 'sell'], constraint }] }));
    const nothing = { restrictions: [], refused: [] };
    expect(permitted(where('elapsedTime', 'gteq', 'P0D'))).toEqual(nothing);
    expect(permitted([where('elapsedTime', 'gteq', 'P0D'), where('elapsedTime', 'lt', 'P3D')])).toEqual({
      ...nothing,
      restrictions: [{ kind: 'expires-after-days', value: 3 }],
    });
    const prohibited = policy({ prohibition: [{ action: 'use', constraint: where('elapsedTime', 'gteq', 'P0D') }] });
    expect(read(prohibited)).toEqual({ ...nothing, restrictions: [{ kind: 'expires-after-days', value: 0 }] });
  });
});

it('a policy of our own that is read back keeps what never holds, as it stands on file', () => {
  const own = {
    '@context': ODRL,
    '@type': 'Set',
    uid: 'urn:imprimatur:terms:1',
    profile: 'urn:imprimatur:odrl:profile:1',
    conflict: 'prohibit',
    permission: [
      {
        uid: 'urn:imprimatur:agreement:a',
        assigner: 'urn:imprimatur:supplier:AFP',
        action: ['imprimatur:publish'],
        constraint: [where('dateTime', 'gteq', NOON), where('dateTime', 'lt', NOON)],
      },
    ],
    prohibition: [
      {
        action: ['use', 'transfer'].map((name) => refined(`odrl:${name}`, where('spatial', 'isAnyOf', [IN('JPN')]))),
        constraint: [where('spatial', 'isAnyOf', [IN('KOR')])],
      },
    ],
  };
  const { refused, grants, clauses } = readOdrl(own, { zone: 'UTC', permissions: 'asGrants' });
  expect(refused).toEqual([]);
  expect(grants.agreements).toMatchObject([{ id: 'a', from: NOON, until: NOON }]);
  expect(clauses).toMatchObject([{ kind: 'territory-except', value: ['KR'], within: { territories: ['JP'] } }]);
  expect(readOdrl(own, { zone: 'UTC', permissions: 'asLimits' }).refused.map(({ path }) => path)).toEqual([
    'prohibition[0]',
    'permission[0]',
  ]);
});
