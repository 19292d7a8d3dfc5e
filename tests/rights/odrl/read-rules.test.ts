import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { IN, ODRL, policy, read, refined, where } from './policies.ts';

const KOREA = where('spatial', 'eq', IN('KOR'));
const UNTIL_MAY = where('dateTime', 'lt', '2026-05-03');
const THREE_DAYS = where('elapsedTime', 'lt', 'P3D');
const NOT_PASSED_ON = { kind: 'no-redistribution', value: null };

/** What a prohibition says, and the one restriction that says the same. */
const PROHIBITIONS: [string, object, object][] = [
  [
    'a place is its value, whichever of place and time stands first',
    { action: 'use', constraint: [UNTIL_MAY, KOREA] },
    { kind: 'territory-except', value: ['KR'], within: { until: '2026-05-02' } },
  ],
  [
    'a second use in a place is for one use there',
    { action: 'use', constraint: [KOREA, where('count', 'gt', 1)] },
    { kind: 'one-time-use', value: null, within: { territories: ['KR'] } },
  ],
  [
    'a time is its value where days are counted as well',
    { action: 'use', constraint: [THREE_DAYS, UNTIL_MAY] },
    { kind: 'embargo-until', value: '2026-05-03', within: { untilDays: 3 } },
  ],
  [
    'days to delay are days since it was sent',
    { action: 'use', constraint: where('delayPeriod', 'lt', 'P3D') },
    { kind: 'withhold', value: null, within: { untilDays: 3 } },
  ],
  ['who may not distribute or grant may not pass it on', { action: ['distribute', 'grantUse'] }, NOT_PASSED_ON],
  ['nor who may not distribute or transfer', { action: ['distribute', 'transfer'] }, NOT_PASSED_ON],
  [
    'nor who may not distribute in the words of others, or sell',
    { action: ['cc:Distribution', 'sell'] },
    NOT_PASSED_ON,
  ],
  [
    'who may not distribute or grant in a place may not use it there, however the place is said',
    { action: [refined('odrl:distribute', KOREA), refined('odrl:grantUse', KOREA)], constraint: UNTIL_MAY },
    { kind: 'embargo-until', value: '2026-05-03', within: { territories: ['KR'] } },
  ],
];

describe('one prohibition is one restriction', () => {
  it.each(PROHIBITIONS)('%s', (_, prohibition, restriction) => {
    expect(read(policy({ prohibition }))).toEqual({ restrictions: [restriction], refused: [] });
  });
});

const CREDIT = { kind: 'mandatory-credit', value: null };
const OTHER = { kind: 'other', value: null };

/** What a duty says, and what is to be done. */
const DUTIES: [string, object, object][] = [
  [
    'a name with an address in it is a name',
    { action: 'attribute', attributedParty: 'KCNA via http://kcna.example' },
    { ...CREDIT, value: 'KCNA via http://kcna.example' },
  ],
  [
    'so is an address with a name behind it',
    { action: 'attribute', attributedParty: 'tel:+33123456 at night' },
    { ...CREDIT, value: 'tel:+33123456 at night' },
  ],
  ['an address alone is none', { action: 'attribute', attributedParty: 'tel:+33123456' }, CREDIT],
  [
    'our own name for whom to ask',
    { action: 'obtainConsent', 'imprimatur:whom': 'the desk', consentingParty: 'AFP' },
    { kind: 'contact-required', value: 'the desk' },
  ],
  ['a name where none belongs is not kept', { action: 'reviewPolicy', consentingParty: 'AFP' }, OTHER],
];

describe('one duty is one restriction', () => {
  it.each(DUTIES)('%s', (_, obligation, restriction) => {
    expect(read(policy({ obligation }))).toEqual({ restrictions: [restriction], refused: [] });
  });
});

const SCREENS = ['online', 'mobile', 'social', 'tv'];
const KEPT_AS_IS = [
  { kind: 'no-modification', value: null },
  { kind: 'no-archive', value: null },
];
const NO_SALES = { kind: 'no-resale', value: null };
const NO_MORE = [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES];
const ALL = ['use', 'sell'];
const JAPAN = where('spatial', 'eq', IN('JPN'));
const ON_TV = where('media', 'eq', 'tv');
const EXCLUSION = where('spatial', 'neq', IN('DEU'));

/** Permissions, and what they leave forbidden together. */
const ADDED: [string, object[], object[]][] = [
  [
    'on screens, and on screens to be kept',
    [{ action: 'display' }, { action: ['present', 'archive'] }],
    [KEPT_AS_IS[0] as object, NOT_PASSED_ON, NO_SALES, { kind: 'channel-only', value: SCREENS }],
  ],
  ['on screens and on paper', [{ action: 'display' }, { action: 'print' }], NO_MORE],
  [
    'of two parties add up where the policy is not ours',
    [
      { action: ALL, assigner: 'http://a.example/', constraint: KOREA },
      { action: ALL, assigner: 'http://b.example/', constraint: JAPAN },
    ],
    [{ kind: 'territory-only', value: ['KR', 'JP'] }],
  ],
  [
    'for places on the same channel',
    [
      { action: ALL, constraint: [ON_TV, KOREA] },
      { action: ALL, constraint: [JAPAN, ON_TV] },
    ],
    [
      { kind: 'channel-only', value: ['tv'] },
      { kind: 'territory-only', value: ['KR', 'JP'] },
    ],
  ],
  [
    'for days that nobody understood',
    [{ action: ALL, constraint: where('dateTime', 'gteq', { '@type': 'imprimatur:unread', '@value': '' }) }],
    [{ kind: 'embargo-until', value: null }],
  ],
  [
    'until a day that nobody understood',
    [{ action: ALL, constraint: where('dateTime', 'lt', { '@type': 'imprimatur:unread', '@value': '' }) }],
    [{ kind: 'expires-on', value: null }],
  ],
];

/** Of these no one restriction says what they allow together: the first alone is kept. */
const NOT_ADDED: [string, object[], object[]][] = [
  [
    'in a place, and anywhere',
    [{ action: ALL, constraint: KOREA }, { action: ALL }],
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  ['anywhere, and in a place', [{ action: ALL }, { action: ALL, constraint: KOREA }], []],
  [
    'in a place, and in another on a channel',
    [
      { action: ALL, constraint: KOREA },
      { action: ALL, constraint: [JAPAN, ON_TV] },
    ],
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  [
    'in a place on a channel, and in another',
    [
      { action: ALL, constraint: [KOREA, ON_TV] },
      { action: ALL, constraint: JAPAN },
    ],
    [
      { kind: 'territory-only', value: ['KR'] },
      { kind: 'channel-only', value: ['tv'] },
    ],
  ],
  [
    'in a place, and outside another',
    [
      { action: ALL, constraint: KOREA },
      { action: ALL, constraint: EXCLUSION },
    ],
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  [
    'outside a place, and in another',
    [
      { action: ALL, constraint: EXCLUSION },
      { action: ALL, constraint: KOREA },
    ],
    [{ kind: 'territory-except', value: ['DE'] }],
  ],
  [
    'in a place, and for a time',
    [
      { action: ALL, constraint: KOREA },
      { action: ALL, constraint: UNTIL_MAY },
    ],
    [{ kind: 'territory-only', value: ['KR'] }],
  ],
  [
    'for a time, and in a place',
    [
      { action: ALL, constraint: UNTIL_MAY },
      { action: ALL, constraint: KOREA },
    ],
    [{ kind: 'expires-on', value: '2026-05-02' }],
  ],
];

describe('permissions', () => {
  it.each(ADDED)('%s', (_, permission, restrictions) => {
    expect(read(policy({ permission }))).toEqual({ restrictions, refused: [] });
  });

  it.each(NOT_ADDED)('%s do not add up', (_, permission, restrictions) => {
    const reason = 'What two permissions allow together cannot be kept here.';
    expect(read(policy({ permission }))).toEqual({
      restrictions,
      refused: [{ path: 'permission[1]', term: 'permission', reason }],
    });
  });

  it('are the words of what they do not allow', () => {
    const permission = { action: ALL, constraint: where('spatial', 'eq', 'KR') };
    const { clauses, grants } = readOdrl(policy({ permission }), { zone: 'UTC', permissions: 'asLimits' });
    expect(clauses).toEqual([
      {
        ...{ kind: 'territory-only', value: ['KR'], field: 'rights expression', start: null, end: null },
        words:
          '{"permission":{"action":["use","sell"],"constraint":{"leftOperand":"spatial","operator":"eq","rightOperand":"KR"}}}',
        origin: 'metadata',
      },
    ]);
    expect(grants).toEqual({ agreements: [], houseRule: null });
  });
});

describe('a policy written out', () => {
  it('says the same with the type and the name of each part, and where each was read', () => {
    const name = { '@id': '_:b1' };
    const constraint = { '@type': 'Constraint', ...name, ...KOREA };
    const said = { 'imprimatur:reason': 'x', 'imprimatur:remedy': 'x', 'imprimatur:because': 'x' };
    const prohibition = {
      ...{ '@type': 'Prohibition', ...name, ...said, target: 'http://agency.example/photo/1', assigner: 'AFP' },
      action: {
        ...{
          '@type': 'Action',
          ...name,
          'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': { '@id': 'odrl:archive' },
        },
        refinement: { '@type': 'LogicalConstraint', ...name, and: [constraint] },
      },
      constraint: { '@type': 'LogicalConstraint', ...name, and: { '@list': [{ ...name, ...ON_TV }] } },
    };
    expect(read(policy({ prohibition, assigner: 'AFP' }))).toEqual({
      restrictions: [{ kind: 'no-archive', value: null, within: { territories: ['KR'], channels: ['tv'] } }],
      refused: [],
    });
  });

  it.each(['read', 'phrasebook', 'editor', 'agency', 'house'])('keeps that it comes from: %s', (origin) => {
    const prohibition = { action: 'sell', 'imprimatur:origin': origin };
    const { clauses } = readOdrl(policy({ prohibition }), { zone: 'UTC', permissions: 'asLimits' });
    expect(clauses.map((clause) => clause.origin)).toEqual([origin]);
  });

  it('is about the picture that its rules name', () => {
    const target = 'urn:imprimatur:photo:17';
    const permission = [{ action: ALL, target }];
    const reading = readOdrl(policy({ target: undefined, permission }), { zone: 'UTC', permissions: 'asLimits' });
    expect(reading.target).toBe(target);
  });

  it('may call a prefix by no name at all', () => {
    const context = [ODRL, { '': 'http://www.w3.org/ns/odrl/2/' }];
    expect(read(policy({ '@context': context, prohibition: { action: ':archive' } })).restrictions).toEqual([
      { kind: 'no-archive', value: null },
    ]);
  });
});

/** What is for ever, or never was, as others write it. */
const WITHOUT_END: [string, object, object][] = [
  ['UTC', where('dateTime', 'lteq', '9999-12-31'), { kind: 'expires-on', value: '9999-12-31' }],
  ['UTC', where('dateTime', 'gt', '9999-12-31'), { kind: 'embargo-until', value: '9999-12-31' }],
  ['UTC', where('dateTime', 'lt', '0000-01-01'), { kind: 'expires-on', value: '0000-01-01' }],
  [
    'America/New_York',
    where('dateTime', 'lteq', '9999-12-31'),
    { kind: 'expires-on', value: '9999-12-31T23:59:59.999Z' },
  ],
  ['Asia/Seoul', where('dateTime', 'gteq', '0000-01-01'), { kind: 'embargo-until', value: '0000-01-01T00:00:00.000Z' }],
];

describe('a permission to the end of time, or from its beginning', () => {
  it.each(WITHOUT_END)('in %s, %j', (zone, constraint, restriction) => {
    const members = { 'imprimatur:timeZone': zone, permission: [{ action: ALL, constraint }] };
    expect(read(policy(members))).toEqual({ restrictions: [restriction], refused: [] });
  });
});

/** Days of Seoul in a policy about a picture whose days are those of UTC; what names its offset is what it is. */
const IN_SEOUL: [object, object][] = [
  [where('dateTime', 'lteq', '2026-05-03'), { kind: 'embargo-until', value: '2026-05-03T15:00:00.000Z' }],
  [where('dateTime', 'gteq', '2026-05-03'), { kind: 'expires-on', value: '2026-05-02T15:00:00.000Z' }],
  [where('dateTime', 'gteq', '2026-05-03T06:00'), { kind: 'expires-on', value: '2026-05-02T21:00:00.000Z' }],
  [where('dateTime', 'gteq', '2026-05-03T06:00Z'), { kind: 'expires-on', value: '2026-05-03T06:00Z' }],
  [where('dateTime', 'gteq', '2026-05-03T06:00+02:00'), { kind: 'expires-on', value: '2026-05-03T06:00+02:00' }],
  [where('dateTime', 'gteq', '2026-05-03T06:00-0330'), { kind: 'expires-on', value: '2026-05-03T06:00-0330' }],
];

describe('a policy that means the days of another zone', () => {
  it.each(IN_SEOUL)('%j', (constraint, restriction) => {
    const members = { 'imprimatur:timeZone': 'Asia/Seoul', prohibition: { action: 'use', constraint } };
    expect(read(policy(members))).toEqual({ restrictions: [restriction], refused: [] });
  });
});
