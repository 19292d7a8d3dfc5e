import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import { type PolicyInput, writeOdrl } from '../../../src/rights/odrl/write-odrl.ts';
import type { Clause } from '../../../src/rights/verdict.ts';
import { RESTRICTION_KINDS, type Restriction } from '../../../src/vocabulary/restrictions.ts';

const SAID = {
  'imprimatur:words': 'THE WORDS',
  'imprimatur:field': 'caption',
  'imprimatur:start': 3,
  'imprimatur:end': 12,
};
const READ = { ...SAID, 'imprimatur:origin': 'read' };
const USE = ['use', 'transfer'];

function clause(restriction: Restriction): Clause {
  return { ...restriction, words: 'THE WORDS', field: 'caption', start: 3, end: 12, origin: 'read' };
}

function written(clauses: Clause[], input: Partial<PolicyInput> = {}) {
  return writeOdrl({
    terms: { clauses, doubts: [] },
    grants: null,
    uid: 'urn:example:terms:1',
    target: 'urn:example:photo:1',
    assigner: 'urn:example:yonhap',
    zone: 'Asia/Seoul',
    transmittedAt: null,
    ...input,
  });
}

function rulesOf(restriction: Restriction) {
  const { prohibition = [], obligation = [] } = written([clause(restriction)]);
  return { prohibition, obligation };
}

function forbids(action: readonly string[], ...constraint: object[]) {
  return { prohibition: [{ action, ...(constraint.length > 0 ? { constraint } : {}), ...READ }], obligation: [] };
}

function demands(action: string, text: object = {}) {
  return { prohibition: [], obligation: [{ action, ...text, ...READ }] };
}

function where(leftOperand: string, operator: string, rightOperand: unknown): object {
  return { leftOperand, operator, rightOperand };
}

function list(leftOperand: string, operator: string, ...names: string[]): object {
  return where(
    leftOperand,
    operator,
    names.map((name) => ({ '@id': name })),
  );
}

const KOREA = 'http://cvx.iptc.org/iso3166-1a3/KOR';
const JAPAN = 'http://cvx.iptc.org/iso3166-1a3/JPN';

function unread(text: string): object {
  return { '@type': 'imprimatur:unread', '@value': text };
}

const FORMS: [Restriction, object][] = [
  [{ kind: 'territory-only', value: ['KR', 'JP'] }, forbids(USE, list('spatial', 'isNoneOf', KOREA, JAPAN))],
  [{ kind: 'territory-except', value: ['KR'] }, forbids(USE, list('spatial', 'isAnyOf', KOREA))],
  [
    { kind: 'channel-only', value: ['tv', 'book'] },
    forbids(USE, list('media', 'isNoneOf', 'imprimatur:tv', 'imprimatur:book')),
  ],
  [
    { kind: 'channel-except', value: ['all-digital'] },
    forbids(USE, list('media', 'isAnyOf', 'imprimatur:all-digital')),
  ],
  [{ kind: 'purpose-only', value: ['editorial'] }, forbids(USE, list('purpose', 'isNoneOf', 'imprimatur:editorial'))],
  [{ kind: 'purpose-except', value: ['games'] }, forbids(USE, list('purpose', 'isAnyOf', 'imprimatur:games'))],
  [{ kind: 'publication-only', value: ['Le Monde'] }, forbids(USE, where('recipient', 'isNoneOf', ['Le Monde']))],
  [{ kind: 'publication-except', value: ['Le Monde'] }, forbids(USE, where('recipient', 'isAnyOf', ['Le Monde']))],
  [{ kind: 'no-resale', value: null }, forbids(['sell'])],
  [{ kind: 'no-redistribution', value: null }, forbids(['distribute', 'grantUse', 'transfer'])],
  [{ kind: 'no-archive', value: null }, forbids(['archive'])],
  [{ kind: 'no-modification', value: null }, forbids(['modify', 'derive'])],
  [{ kind: 'withhold', value: null }, forbids(USE)],
  [
    { kind: 'kill', value: null },
    { prohibition: [{ action: USE, remedy: [{ action: 'delete' }], ...READ }], obligation: [] },
  ],
  [
    { kind: 'embargo-until', value: '2026-05-03' },
    forbids(USE, where('dateTime', 'lt', { '@type': 'xsd:date', '@value': '2026-05-03' })),
  ],
  [
    { kind: 'embargo-until', value: '2026-05-03T06:00+0900' },
    forbids(USE, where('dateTime', 'lt', { '@type': 'xsd:dateTime', '@value': '2026-05-03T06:00:00+09:00' })),
  ],
  [
    { kind: 'expires-on', value: '2026-05-03' },
    forbids(USE, where('dateTime', 'gt', { '@type': 'xsd:date', '@value': '2026-05-03' })),
  ],
  [
    { kind: 'expires-on', value: '2026-05-03T06:00' },
    forbids(USE, where('dateTime', 'gteq', { '@type': 'xsd:dateTime', '@value': '2026-05-03T06:00:00' })),
  ],
  [
    { kind: 'expires-on', value: '2026-05-03T06:00:07Z' },
    forbids(USE, where('dateTime', 'gteq', { '@type': 'xsd:dateTime', '@value': '2026-05-03T06:00:07Z' })),
  ],
  [{ kind: 'expires-on', value: null }, forbids(USE, where('dateTime', 'gteq', unread('')))],
  [{ kind: 'expires-on', value: 'soon' as never }, forbids(USE, where('dateTime', 'gteq', unread('soon')))],
  [
    { kind: 'expires-after-days', value: 30 },
    forbids(USE, where('elapsedTime', 'gteq', { '@type': 'xsd:duration', '@value': 'P30D' })),
  ],
  [{ kind: 'expires-after-days', value: -1 }, forbids(USE, where('elapsedTime', 'gteq', unread('-1')))],
  [{ kind: 'one-time-use', value: null }, forbids(['imprimatur:publish'], where('count', 'gt', 1))],
  [
    { kind: 'territory-only', value: ['KR', 'Freedonia', 7] as never },
    forbids(USE, where('spatial', 'isNoneOf', [{ '@id': KOREA }, unread('Freedonia'), unread('7')])),
  ],
  [{ kind: 'channel-only', value: ['smoke'] as never }, forbids(USE, where('media', 'isNoneOf', [unread('smoke')]))],
  [{ kind: 'purpose-only', value: ['fun'] as never }, forbids(USE, where('purpose', 'isNoneOf', [unread('fun')]))],
  [{ kind: 'publication-only', value: ['!'] }, forbids(USE, where('recipient', 'isNoneOf', [unread('!')]))],
  [{ kind: 'territory-only', value: [] }, forbids(USE, where('spatial', 'isNoneOf', [unread('')]))],
  [{ kind: 'territory-only', value: 'KR' as never }, forbids(USE, where('spatial', 'isNoneOf', [unread('')]))],
  [{ kind: 'mandatory-credit', value: 'AFP' }, demands('attribute', { 'imprimatur:credit': 'AFP' })],
  [{ kind: 'mandatory-credit', value: null }, demands('attribute')],
  [{ kind: 'contact-required', value: 'the desk' }, demands('obtainConsent', { 'imprimatur:whom': 'the desk' })],
  [{ kind: 'third-party-unverified', value: null }, demands('imprimatur:tellUnverified')],
  [{ kind: 'correction', value: null }, demands('imprimatur:useCorrection')],
  [{ kind: 'other', value: null }, demands('reviewPolicy')],
];

describe('each restriction in ODRL', () => {
  it.each(FORMS)('%j', (restriction, rules) => {
    expect(rulesOf(restriction)).toEqual(rules);
  });

  it('a duty says no words where none belong', () => {
    const [duty] = rulesOf({ kind: 'correction', value: 'Kim, not Lee' } as never).obligation as object[];
    expect(duty).toEqual({ action: 'imprimatur:useCorrection', ...READ });
  });

  it('every kind is among them', () => {
    expect(new Set(FORMS.map(([{ kind }]) => kind))).toEqual(new Set(RESTRICTION_KINDS));
  });
});

describe('a part of all uses refines the action', () => {
  it('of a prohibition, each of its actions', () => {
    const { prohibition } = rulesOf({
      kind: 'no-modification',
      value: null,
      within: {
        territories: ['KR'],
        channels: ['tv'],
        purposes: ['games'],
        publications: ['Le Monde'],
        from: '2026-05-03',
        until: '2026-06-03',
        fromDays: 2,
        untilDays: 9,
      },
    });
    const refinement = [
      list('spatial', 'isAnyOf', KOREA),
      list('media', 'isAnyOf', 'imprimatur:tv'),
      list('purpose', 'isAnyOf', 'imprimatur:games'),
      where('recipient', 'isAnyOf', ['Le Monde']),
      where('dateTime', 'gteq', { '@type': 'xsd:date', '@value': '2026-05-03' }),
      where('dateTime', 'lteq', { '@type': 'xsd:date', '@value': '2026-06-03' }),
      where('elapsedTime', 'gteq', { '@type': 'xsd:duration', '@value': 'P2D' }),
      where('elapsedTime', 'lt', { '@type': 'xsd:duration', '@value': 'P9D' }),
    ];
    const action = ['odrl:modify', 'odrl:derive'].map((name) => ({ 'rdf:value': { '@id': name }, refinement }));
    expect(prohibition).toEqual([{ action, ...READ }]);
  });

  it('of an obligation, by its own name', () => {
    const within = { until: '2026-06-03T12:00:00Z' } as const;
    const refinement = [where('dateTime', 'lt', { '@type': 'xsd:dateTime', '@value': '2026-06-03T12:00:00Z' })];
    expect(rulesOf({ kind: 'correction', value: null, within }).obligation).toEqual([
      { action: { 'rdf:value': { '@id': 'imprimatur:useCorrection' }, refinement }, ...READ },
    ]);
  });
});

/** Parts of all uses that nobody understands. */
const UNKNOWN_LIMITS = [
  { territories: ['Freedonia'] },
  { channels: ['smoke'] },
  { purposes: ['fun'] },
  { publications: ['!'] },
  { from: 'soon' },
  { until: 'later' },
  { fromDays: -1 },
  { untilDays: 1.5 },
];

describe('a policy', () => {
  it('names itself, its picture, who states it, and the zone of its days', () => {
    expect(written([], { transmittedAt: '2026-05-01T10:00:00Z' })).toEqual({
      '@context': ['http://www.w3.org/ns/odrl.jsonld', { imprimatur: 'urn:imprimatur:odrl:' }],
      '@type': 'Set',
      uid: 'urn:example:terms:1',
      profile: 'urn:imprimatur:odrl:profile:1',
      conflict: 'prohibit',
      target: 'urn:example:photo:1',
      assigner: 'urn:example:yonhap',
      'imprimatur:timeZone': 'Asia/Seoul',
      'imprimatur:transmittedAt': '2026-05-01T10:00:00Z',
      obligation: [{ action: 'reviewPolicy', 'imprimatur:because': 'imprimatur:nothingGranted' }],
    });
  });

  it('says no transmission that is not known', () => {
    expect(written([])).not.toHaveProperty('imprimatur:transmittedAt');
  });

  it('asks for a look by a person at whatever nobody understood', () => {
    const doubt = { words: 'SEE NOTE', field: 'caption', start: null, end: null, reason: 'Not understood.' };
    const { obligation } = written([], { terms: { clauses: [], doubts: [doubt, { ...doubt, remedy: 'Ask them.' }] } });
    const because = { 'imprimatur:words': 'SEE NOTE', 'imprimatur:field': 'caption' };
    expect(obligation).toStrictEqual([
      { action: 'reviewPolicy', 'imprimatur:reason': 'Not understood.', ...because },
      { action: 'reviewPolicy', 'imprimatur:reason': 'Not understood.', 'imprimatur:remedy': 'Ask them.', ...because },
    ]);
  });

  it.each<[string, Restriction, string]>([
    [
      'a kind of a later time',
      { kind: 'no-holograms', value: null } as never,
      'A part of this restriction was not understood: A kind of restriction that is not known here.',
    ],
    [
      'a value where none belongs',
      { kind: 'no-archive', value: 'forever' } as never,
      'A part of this restriction was not understood: May not be kept in an archive.',
    ],
    [
      'words where none belong',
      { kind: 'correction', value: 'Kim, not Lee' } as never,
      'A part of this restriction was not understood: The agency has corrected this picture or its caption.',
    ],
    [
      'limits that are a number',
      { kind: 'no-archive', value: null, within: 7 } as never,
      'A part of this restriction was not understood: May not be kept in an archive.',
    ],
    [
      'limits that are an empty list',
      { kind: 'no-archive', value: null, within: [] } as never,
      'A part of this restriction was not understood: May not be kept in an archive.',
    ],
    [
      'a limit of a kind nobody knows',
      { kind: 'territory-only', value: ['KR'], within: { moons: 2 } } as never,
      'A part of this restriction was not understood: May be used only in South Korea.',
    ],
    [
      'limits that are none',
      { kind: 'territory-only', value: ['KR'], within: ['JP'] } as never,
      'A part of this restriction was not understood: May be used only in South Korea.',
    ],
  ])('keeps %s as something for a person to look at', (_, restriction, reason) => {
    expect(rulesOf(restriction).obligation).toContainEqual({
      action: 'reviewPolicy',
      'imprimatur:reason': reason,
      ...SAID,
    });
  });

  it.each<[string, Restriction]>([
    ['a value that a constraint carries', { kind: 'territory-only', value: ['Freedonia'] as never }],
    ...UNKNOWN_LIMITS.map((within): [string, Restriction] => [
      `a limit that a constraint carries: ${JSON.stringify(within)}`,
      { kind: 'no-archive', value: null, within } as never,
    ]),
    ['limits that are absent', { kind: 'no-archive', value: null, within: null as never }],
  ])('needs nobody to look at %s', (_, restriction) => {
    expect(rulesOf(restriction).obligation).toEqual([]);
  });
});

describe('what is granted', () => {
  const agreement: Agreement = {
    id: 'yonhap/2026',
    supplier: 'Yonhap News',
    territories: null,
    channels: null,
    purposes: null,
    actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'],
    from: null,
    until: null,
  };
  const parties = {
    uid: 'urn:imprimatur:agreement:yonhap%2F2026',
    assigner: 'urn:imprimatur:supplier:Yonhap%20News',
  };
  const permissions = (grants: PolicyInput['grants']) => written([], { grants }).permission;

  it('is a permission of its supplier for each agreement', () => {
    expect(permissions({ agreements: [agreement, { ...agreement, actions: [] }], houseRule: null })).toEqual([
      { ...parties, action: ['imprimatur:publish', 'modify', 'archive', 'distribute', 'sell'] },
      { ...parties, action: ['imprimatur:unread:'] },
    ]);
  });

  it('is limited as the agreement is', () => {
    const limits = { territories: ['KR'], channels: ['tv' as const], purposes: ['editorial' as const] };
    const limited = { ...agreement, ...limits, actions: ['burn' as never], from: '2026-01-01', until: '2026-12-31' };
    expect(permissions({ agreements: [limited], houseRule: null })).toEqual([
      {
        ...parties,
        action: ['imprimatur:unread:burn'],
        constraint: [
          list('spatial', 'isAnyOf', KOREA),
          list('media', 'isAnyOf', 'imprimatur:tv'),
          list('purpose', 'isAnyOf', 'imprimatur:editorial'),
          where('dateTime', 'gteq', { '@type': 'xsd:date', '@value': '2026-01-01' }),
          where('dateTime', 'lteq', { '@type': 'xsd:date', '@value': '2026-12-31' }),
        ],
      },
    ]);
  });

  it('keeps conditions that ODRL has no words for as they are', () => {
    const priced = {
      ...agreement,
      actions: ['publish' as const],
      titles: null,
      quota: undefined as never,
      fee: '80 EUR',
    };
    expect(permissions({ agreements: [priced], houseRule: null })).toEqual([
      {
        ...parties,
        action: ['imprimatur:publish'],
        'imprimatur:conditions': { '@type': '@json', '@value': { titles: null, fee: '80 EUR' } },
      },
    ]);
  });

  it('is a permission of the house where there is no agreement, and none where nothing speaks', () => {
    const houseRule = { territories: null, channels: null, purposes: null, actions: ['publish' as const] };
    expect(permissions({ agreements: [], houseRule })).toEqual([
      { assigner: 'urn:imprimatur:house', action: ['imprimatur:publish'] },
    ]);
    expect(permissions({ agreements: [], houseRule: null })).toBeUndefined();
  });

  it('is a permission for each of the two rules of a picture made with AI beside its kind, and both must hold', () => {
    const houseRule = { territories: ['KR'], channels: null, purposes: null, actions: ['publish' as const] };
    const aiRule = { ...houseRule, territories: ['US'] };
    const permission = (assigner: string, code: string) => ({
      ...{ assigner, action: ['imprimatur:publish'] },
      constraint: [
        {
          leftOperand: 'spatial',
          operator: 'isAnyOf',
          rightOperand: [{ '@id': `http://cvx.iptc.org/iso3166-1a3/${code}` }],
        },
      ],
    });
    expect(permissions({ agreements: [], houseRule, aiRule })).toEqual([
      permission('urn:imprimatur:house', 'KOR'),
      permission('urn:imprimatur:house:ai-generated', 'USA'),
    ]);
    expect(permissions({ agreements: [], houseRule: null, aiRule })).toBeUndefined();
  });
});
