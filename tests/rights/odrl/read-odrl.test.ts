import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';

const ODRL = 'http://www.w3.org/ns/odrl.jsonld';
const IN = (code: string) => ({ '@id': `http://cvx.iptc.org/iso3166-1a3/${code}` });

/** As RightsML writes it: a policy that permits to use, but for what is said. */
function policy(members: object): object {
  return {
    '@context': ODRL,
    '@type': 'Set',
    uid: 'http://agency.example/policy/1',
    conflict: 'prohibit',
    target: 'http://agency.example/photo/1',
    permission: [{ action: ['use', 'transfer'] }],
    ...members,
  };
}

function where(leftOperand: string, operator: string, rightOperand: unknown): object {
  return { leftOperand, operator, rightOperand };
}

function read(document: unknown) {
  const { clauses, refused } = readOdrl(document, { zone: 'UTC', permissions: 'asLimits' });
  return {
    restrictions: clauses.map(({ kind, value, within }) => ({ kind, value, ...(within ? { within } : {}) })),
    refused,
  };
}

const NO_SALES = { kind: 'no-resale', value: null };
const KEPT_AS_IS = [
  { kind: 'no-modification', value: null },
  { kind: 'no-archive', value: null },
];

const idioms: [string, object, object[]][] = [
  [
    'a prohibition outside a country is “only there”',
    { prohibition: [{ action: 'use', constraint: [where('spatial', 'neq', IN('KOR'))] }] },
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  [
    '“neg”, which the official context made of “neq”, excludes as well',
    { prohibition: [{ action: 'use', constraint: where('spatial', 'http://www.w3.org/ns/odrl/2/neg', IN('KOR')) }] },
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  [
    'a prohibition in some countries is “not there”, whether addresses or plain codes name them',
    { prohibition: { action: 'odrl:use', constraint: where('odrl:spatial', 'odrl:isAnyOf', [IN('JPN'), 'us']) } },
    [{ kind: 'territory-except', value: ['JP', 'US'] }],
  ],
  [
    'a permission in one country leaves no other, and whoever may only distribute may not change, keep or sell',
    { permission: [{ action: 'distribute', constraint: [where('spatial', 'eq', IN('DEU'))] }] },
    [...KEPT_AS_IS, NO_SALES, { kind: 'territory-only', value: ['DE'] }],
  ],
  [
    'a permission outside a country excludes it',
    { permission: [{ action: ['use', 'sell'], constraint: [where('spatial', 'neq', IN('DEU'))] }] },
    [{ kind: 'territory-except', value: ['DE'] }],
  ],
  [
    'permissions that differ in the country alone add up',
    {
      permission: ['DEU', 'AUT'].map((code) => ({
        action: ['use', 'sell'],
        constraint: [where('spatial', 'eq', IN(code))],
      })),
    },
    [{ kind: 'territory-only', value: ['DE', 'AT'] }],
  ],
  [
    'a permission from one instant to another is an embargo and an expiry',
    {
      permission: [
        {
          action: ['use', 'sell'],
          constraint: [
            where('dateTime', 'gteq', { '@type': 'xsd:dateTime', '@value': '2026-05-03T12:00:00+09:00' }),
            where('dateTime', 'lt', { '@type': 'xsd:date', '@value': '2026-06-01' }),
          ],
        },
      ],
    },
    [
      { kind: 'embargo-until', value: '2026-05-03T12:00:00+09:00' },
      { kind: 'expires-on', value: '2026-05-31' },
    ],
  ],
  [
    'after a day begins with the next one, and until an instant inclusive ends after it',
    {
      permission: [
        {
          action: ['use', 'sell'],
          constraint: [where('dateTime', 'gt', '2026-05-31'), where('dateTime', 'lteq', '2026-07-01T12:00:00Z')],
        },
      ],
    },
    [
      { kind: 'embargo-until', value: '2026-06-01' },
      { kind: 'expires-on', value: '2026-07-01T12:00:00.001Z' },
    ],
  ],
  [
    'a permission for a week may not be used after it',
    { permission: [{ action: ['use', 'sell'], constraint: [where('elapsedTime', 'lteq', 'P1W')] }] },
    [{ kind: 'expires-after-days', value: 7 }],
  ],
  [
    'a permission to use it once is for one use',
    { permission: [{ action: ['use', 'sell'], constraint: [where('count', 'lteq', { '@value': 1 })] }] },
    [{ kind: 'one-time-use', value: null }],
  ],
  [
    'editorial use alone, and no advertising',
    {
      permission: [{ action: ['use', 'sell'], constraint: [where('purpose', 'isA', 'imprimatur:editorial')] }],
      prohibition: [{ action: 'use', constraint: [where('purpose', 'isAnyOf', ['advertising', 'marketing'])] }],
    },
    [
      { kind: 'purpose-except', value: ['advertising', 'marketing'] },
      { kind: 'purpose-only', value: ['editorial'] },
    ],
  ],
  [
    'what may be displayed may not be printed',
    { permission: [{ action: ['display', 'modify', 'archive', 'transfer'] }] },
    [{ kind: 'channel-only', value: ['online', 'mobile', 'social', 'tv'] }],
  ],
  [
    'no mobile in Japan: one limit is the value, the other the part of all uses',
    {
      prohibition: [{ action: 'use', constraint: [where('media', 'eq', 'mobile'), where('spatial', 'eq', IN('JPN'))] }],
    },
    [{ kind: 'channel-except', value: ['mobile'], within: { territories: ['JP'] } }],
  ],
  [
    'who may not distribute, grant, sell or transfer may not pass it on',
    { prohibition: [{ action: ['distribute', 'grantUse', 'sell', 'transfer'] }] },
    [{ kind: 'no-redistribution', value: null }],
  ],
  [
    'not to be distributed in a country is not to be used there',
    { prohibition: [{ action: 'distribute', constraint: [where('spatial', 'eq', IN('GBR'))] }] },
    [{ kind: 'territory-except', value: ['GB'] }],
  ],
  [
    'each action of a prohibition is forbidden',
    { prohibition: [{ action: ['archive', 'derive', 'sell', 'cc:CommercialUse', 'print'] }] },
    [
      { kind: 'no-archive', value: null },
      { kind: 'no-modification', value: null },
      NO_SALES,
      { kind: 'purpose-except', value: ['commercial'] },
      { kind: 'channel-except', value: ['print-newspaper', 'print-magazine', 'book'] },
    ],
  ],
  [
    'a prohibition of every use holds it back',
    { prohibition: [{ action: 'use' }] },
    [{ kind: 'withhold', value: null }],
  ],
  [
    'with the order to delete it, it is a kill',
    { prohibition: [{ action: 'use', remedy: [{ action: 'delete' }] }] },
    [{ kind: 'kill', value: null }],
  ],
  [
    'the duties of a permission bind: credit, consent, a look by a person, other terms for whoever comes next',
    {
      permission: [
        {
          action: ['use', 'transfer'],
          duty: [
            { action: 'attribute', attributedParty: 'KCNA/Yonhap' },
            { action: 'obtainConsent', consentingParty: 'http://agency.example/desk' },
            { action: 'reviewPolicy' },
            { action: 'nextPolicy' },
          ],
        },
      ],
    },
    [
      { kind: 'mandatory-credit', value: 'KCNA/Yonhap' },
      { kind: 'contact-required', value: null },
      { kind: 'other', value: null },
      { kind: 'no-redistribution', value: null },
    ],
  ],
  [
    'what must be deleted after a fortnight may not be kept from then on',
    { obligation: [{ action: 'delete', constraint: [where('delayPeriod', 'eq', 'P14D')] }] },
    [{ kind: 'no-archive', value: null, within: { fromDays: 14 } }],
  ],
  [
    'names may be whole addresses, and constraints joined by “and”',
    {
      'http://www.w3.org/ns/odrl/2/prohibition': [
        {
          'odrl:action': { '@id': 'http://www.w3.org/ns/odrl/2/use' },
          constraint: [
            { '@type': 'LogicalConstraint', and: { '@list': [where('recipient', 'isNoneOf', ['Le Monde'])] } },
          ],
        },
      ],
    },
    [{ kind: 'publication-only', value: ['Le Monde'] }],
  ],
];

describe('policies of others', () => {
  it.each(idioms)('%s', (_, members, restrictions) => {
    expect(read(policy(members))).toEqual({ restrictions, refused: [] });
  });
});

const refusals: [string, object, string][] = [
  ['without a conflict strategy it may be void', { conflict: undefined }, 'conflict'],
  ['that is void in a conflict', { conflict: 'invalid' }, 'conflict'],
  ['that lets permissions win', { conflict: 'perm' }, 'conflict'],
  ['of a profile nobody knows', { profile: 'http://agency.example/profile' }, 'profile'],
  ['that inherits from another', { inheritFrom: 'http://agency.example/policy/0' }, 'inheritFrom'],
  ['that only asks', { '@type': 'Request' }, '@type'],
  ['without an identifier', { uid: undefined }, 'uid'],
  ['for somebody named', { assignee: 'http://agency.example/partners' }, 'assignee'],
  ['that permits nothing', { permission: undefined }, 'permission'],
  ['that permits only to archive', { permission: [{ action: 'archive' }] }, 'permission[0]'],
  ['with permissions for different uses in different places', twoPermissions(), 'permission[1]'],
  [
    'about two pictures',
    { prohibition: [{ target: 'http://agency.example/2', action: 'sell' }] },
    'prohibition[0].target',
  ],
  ['with an action nobody knows', { prohibition: [{ action: 'teleport' }] }, 'prohibition[0].action'],
  ['with a duty we cannot do', { obligation: [{ action: 'compensate' }] }, 'obligation[0].action'],
  ['with no action', { prohibition: [{}] }, 'prohibition[0].action'],
  ['with a member nobody knows', { prohibition: [{ action: 'sell', mood: 'bad' }] }, 'prohibition[0].mood'],
  ['that points elsewhere', { prohibition: [{ '@id': '_:b1' }] }, 'prohibition[0]'],
  ['with a rule that is a text', { prohibition: 'none' }, 'prohibition'],
  ['with a member that stands twice', { 'odrl:conflict': 'prohibit' }, 'conflict'],
  ...constraintRefusals(),
];

function twoPermissions(): object {
  const constraint = [where('spatial', 'eq', IN('KOR'))];
  return { permission: [{ action: ['use', 'sell'] }, { action: ['use', 'sell'], constraint }] };
}

function constraintRefusals(): [string, object, string][] {
  const cases: [string, object, string][] = [
    ['a province', where('spatial', 'eq', 'CA-QC'), '.rightOperand'],
    ['a planet', where('virtualLocation', 'eq', 'http://moon.example'), '.leftOperand'],
    ['an operand named like a method', where('constructor', 'eq', 'x'), '.leftOperand'],
    ['an operator named like a method', where('dateTime', 'toString', '2026-01-01'), '.operator'],
    ['an operator nobody knows', where('spatial', 'near', IN('KOR')), '.operator'],
    ['no country at all', where('spatial', 'isAnyOf', []), '.rightOperand'],
    ['a date that is none', where('dateTime', 'lt', '2026-02-30'), '.rightOperand'],
    ['two dates', where('dateTime', 'lt', ['2026-02-01', '2026-02-02']), '.operator'],
    ['a month', where('elapsedTime', 'lt', 'P1M'), '.rightOperand'],
    ['three uses', where('count', 'gt', 3), '.rightOperand'],
    ['a channel nobody knows', where('media', 'eq', 'hologram'), '.rightOperand'],
    ['a purpose nobody knows', where('purpose', 'eq', 'http://x.example/fun'), '.rightOperand'],
    ['a choice', { or: [where('spatial', 'eq', IN('KOR')), where('media', 'eq', 'online')] }, '.or'],
    ['a unit', { ...where('count', 'gt', 1), unit: 'http://x.example/day' }, '.unit'],
  ];
  return cases.map(([name, constraint, path]) => [
    `limited by ${name}`,
    { prohibition: [{ action: 'use', constraint: [constraint] }] },
    `prohibition[0].constraint[0]${path}`,
  ]);
}

describe('what cannot be expressed is refused by name', () => {
  it.each(refusals)('a policy %s', (_, members, path) => {
    const { refused } = read(policy(members));
    expect(refused.map((refusal) => refusal.path)).toContain(path);
    for (const { reason } of refused) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

function circular(): object {
  const one: Record<string, unknown> = {};
  one.self = one;
  return policy({ prohibition: [one] });
}

const hostile: [string, unknown][] = [
  ['nothing', null],
  ['a text', 'policy'],
  ['a list', []],
  ['an object without anything', {}],
  ['a number of levels no stack holds', policy({ prohibition: deep(100_000) })],
  ['a list without end', policy({ prohibition: Array.from({ length: 200_000 }, () => 1) })],
  ['a book in one text', policy({ profile: 'x'.repeat(100_000) })],
  ['itself', circular()],
  ['U+0000', policy({ profile: 'a\u0000b' })],
  ['half a character in a name', policy({ 'a\ud83d': 1 })],
  ['a prototype', JSON.parse(JSON.stringify(policy({})).replace('"uid"', '"__proto__":{"conflict":"perm"},"uid"'))],
  ['a constructor', policy({ constructor: { prototype: {} } })],
  ['a context of its own', policy({ '@context': 'http://evil.example/context' })],
  ['another meaning of a word', policy({ '@context': [ODRL, { use: 'http://x.example/#' }] })],
  ['another meaning of a prefix', policy({ '@context': [ODRL, { odrl: 'http://x.example/#' }] })],
  ['a context that is a number', policy({ '@context': [ODRL, 7] })],
];

describe('hostile policies', () => {
  it.each(hostile)('that hold %s are refused and nothing else happens', (_, document) => {
    expect(read(document).refused).not.toEqual([]);
    expect(({} as Record<string, unknown>).conflict).toBeUndefined();
  });
});

describe('long terms', () => {
  it('are cut between characters', () => {
    const { refused } = read(policy({ prohibition: [{ action: `x${'🙂'.repeat(200)}` }] }));
    expect(refused[0]?.term).toMatch(/^x(🙂)+…$/u);
  });
});

describe('zones', () => {
  it('days of a policy that means another zone become instants', () => {
    const document = policy({
      'imprimatur:timeZone': 'Asia/Seoul',
      prohibition: [{ action: 'use', constraint: [where('dateTime', 'lt', '2026-05-03')] }],
    });
    expect(read(document)).toEqual({
      restrictions: [{ kind: 'embargo-until', value: '2026-05-02T15:00:00.000Z' }],
      refused: [],
    });
  });
});
