import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { IN, ODRL, policy, read, refined, where } from './policies.ts';

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
    'not to be distributed or sold is not to be passed on',
    { prohibition: [{ action: ['distribute', 'sell'] }] },
    [{ kind: 'no-redistribution', value: null }],
  ],
  [
    'not to be distributed at all is not to be used, whatever else may be',
    { permission: [{ action: ['use', 'transfer'] }], prohibition: [{ action: 'distribute' }] },
    [{ kind: 'withhold', value: null }],
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

/** What another program may forbid, and what it is here. */
const forbidden: [string, object[]][] = [
  ['modify', [{ kind: 'no-modification', value: null }]],
  ['derive', [{ kind: 'no-modification', value: null }]],
  ['extract', [{ kind: 'no-modification', value: null }]],
  ['transform', [{ kind: 'no-modification', value: null }]],
  ['cc:DerivativeWorks', [{ kind: 'no-modification', value: null }]],
  ['http://creativecommons.org/ns#DerivativeWorks', [{ kind: 'no-modification', value: null }]],
  ['archive', [{ kind: 'no-archive', value: null }]],
  ['distribute', [{ kind: 'withhold', value: null }]],
  ['cc:Distribution', [{ kind: 'withhold', value: null }]],
  ['grantUse', [{ kind: 'no-redistribution', value: null }]],
  ['give', [{ kind: 'no-redistribution', value: null }]],
  ['transfer', [{ kind: 'no-redistribution', value: null }]],
  ['sell', [NO_SALES]],
  ['print', [{ kind: 'channel-except', value: ['print-newspaper', 'print-magazine', 'book'] }]],
  ['cc:CommercialUse', [{ kind: 'purpose-except', value: ['commercial'] }]],
  ['http://www.w3.org/ns/tdmrep#mine', [{ kind: 'purpose-except', value: ['ai-training'] }]],
  ['http://www.w3.org/ns/tdmrep/mine', [{ kind: 'purpose-except', value: ['ai-training'] }]],
];

const NOT_MODIFIED = { kind: 'no-modification', value: null };
const NOT_KEPT = { kind: 'no-archive', value: null };
const NOT_PASSED_ON = { kind: 'no-redistribution', value: null };
const ON_SCREENS = { kind: 'channel-only', value: ['online', 'mobile', 'social', 'tv'] };

/** What another program may permit beside publishing, and what is forbidden then. */
const permitted: [string[], object[]][] = [
  [['use'], [NO_SALES]],
  [['use', 'sell'], []],
  [['use', 'transfer'], []],
  [['imprimatur:publish'], [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES]],
  [['distribute'], [...KEPT_AS_IS, NO_SALES]],
  [['display'], [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES, ON_SCREENS]],
  [['present'], [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES, ON_SCREENS]],
  [
    ['print'],
    [
      ...KEPT_AS_IS,
      NOT_PASSED_ON,
      NO_SALES,
      { kind: 'channel-only', value: ['print-newspaper', 'print-magazine', 'book'] },
    ],
  ],
  [
    ['print', 'display'],
    [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES],
  ],
  [
    ['display', 'reproduce'],
    [...KEPT_AS_IS, NOT_PASSED_ON, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'modify'],
    [NOT_KEPT, NOT_PASSED_ON, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'derive'],
    [NOT_KEPT, NOT_PASSED_ON, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'archive'],
    [NOT_MODIFIED, NOT_PASSED_ON, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'grantUse'],
    [...KEPT_AS_IS, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'give'],
    [...KEPT_AS_IS, NO_SALES, ON_SCREENS],
  ],
  [
    ['display', 'transfer'],
    [...KEPT_AS_IS, ON_SCREENS],
  ],
  [
    ['display', 'sell'],
    [...KEPT_AS_IS, NOT_PASSED_ON, ON_SCREENS],
  ],
];

/** A constraint of a prohibition, and the restriction it makes. */
const limits: [object, object][] = [
  [where('spatial', 'isPartOf', 'KR'), { kind: 'territory-except', value: ['KR'] }],
  [where('spatial', 'isA', 'kor'), { kind: 'territory-except', value: ['KR'] }],
  [where('spatial', 'isAllOf', { '@value': 'KR' }), { kind: 'territory-except', value: ['KR'] }],
  [where('spatial', 'isAnyOf', [IN('KOR'), IN('KOR')]), { kind: 'territory-except', value: ['KR'] }],
  [where('spatial', 'isNoneOf', [IN('KOR'), IN('JPN')]), { kind: 'territory-only', value: ['KR', 'JP'] }],
  [where('media', 'eq', 'print'), { kind: 'channel-except', value: ['print-newspaper', 'print-magazine'] }],
  [where('media', 'eq', 'web'), { kind: 'channel-except', value: ['online'] }],
  [where('media', 'eq', 'broadcast'), { kind: 'channel-except', value: ['tv'] }],
  [where('media', 'neq', { '@id': 'imprimatur:all-digital' }), { kind: 'channel-only', value: ['all-digital'] }],
  [where('purpose', 'neq', { '@value': 'imprimatur:editorial' }), { kind: 'purpose-only', value: ['editorial'] }],
  [where('recipient', 'eq', { '@value': 'Le Monde' }), { kind: 'publication-except', value: ['Le Monde'] }],
  [where('dateTime', 'lt', '2026-05-03'), { kind: 'embargo-until', value: '2026-05-03' }],
  [where('dateTime', 'lteq', '2026-05-03'), { kind: 'embargo-until', value: '2026-05-04' }],
  [where('dateTime', 'lt', '2026-05-03T06:00:00Z'), { kind: 'embargo-until', value: '2026-05-03T06:00:00Z' }],
  [
    where('dateTime', 'lteq', '2026-05-03T06:00:00+09:00'),
    { kind: 'embargo-until', value: '2026-05-03T06:00:00.001+09:00' },
  ],
  [where('dateTime', 'gteq', '2026-05-03'), { kind: 'expires-on', value: '2026-05-02' }],
  [where('dateTime', 'gt', '2026-05-03'), { kind: 'expires-on', value: '2026-05-03' }],
  [where('dateTime', 'gt', '2026-05-03T06:00:00'), { kind: 'expires-on', value: '2026-05-03T06:00:00.001' }],
  [where('elapsedTime', 'gteq', 'P2W'), { kind: 'expires-after-days', value: 14 }],
  [
    where('elapsedTime', 'gteq', { '@type': 'xsd:duration', '@value': 'P3D' }),
    { kind: 'expires-after-days', value: 3 },
  ],
  [where('count', 'gt', 1), { kind: 'one-time-use', value: null }],
  [where('count', 'gteq', '2'), { kind: 'one-time-use', value: null }],
  [where('elapsedTime', 'lt', 'P3D'), { kind: 'withhold', value: null, within: { untilDays: 3 } }],
  [where('dateTime', 'lt', { '@type': 'imprimatur:unread', '@value': '' }), { kind: 'embargo-until', value: null }],
  [
    where('dateTime', 'gteq', { '@type': 'imprimatur:unread', '@value': 'soon' }),
    { kind: 'expires-on', value: 'soon' },
  ],
  [
    where('elapsedTime', 'gteq', { '@type': 'imprimatur:unread', '@value': 'long' }),
    { kind: 'expires-after-days', value: 'long' },
  ],
  [
    where('spatial', 'isAnyOf', [IN('KOR'), { '@type': 'imprimatur:unread', '@value': 'Freedonia' }]),
    { kind: 'territory-except', value: ['KR', 'Freedonia'] },
  ],
];

/** A constraint of a permission, and the restriction outside it. */
const allowances: [object, object][] = [
  [where('media', 'isAnyOf', ['tv', 'web']), { kind: 'channel-only', value: ['tv', 'online'] }],
  [where('purpose', 'neq', 'games'), { kind: 'purpose-except', value: ['games'] }],
  [where('recipient', 'eq', 'Le Monde'), { kind: 'publication-only', value: ['Le Monde'] }],
  [where('dateTime', 'gteq', '2026-05-03'), { kind: 'embargo-until', value: '2026-05-03' }],
  [where('dateTime', 'lteq', '2026-05-03'), { kind: 'expires-on', value: '2026-05-03' }],
  [where('elapsedTime', 'lt', 'P3D'), { kind: 'expires-after-days', value: 3 }],
  [where('elapsedTime', 'gteq', 'P3D'), { kind: 'withhold', value: null, within: { untilDays: 3 } }],
  [where('count', 'lt', 2), { kind: 'one-time-use', value: null }],
  [where('count', 'eq', 1), { kind: 'one-time-use', value: null }],
];

describe('what others say, one by one', () => {
  it.each(forbidden)('a prohibition to %s', (action, restrictions) => {
    expect(read(policy({ prohibition: [{ action }] }))).toEqual({ restrictions, refused: [] });
  });

  it.each(permitted)('a permission to %j', (action, restrictions) => {
    expect(read(policy({ permission: [{ action }] }))).toEqual({ restrictions, refused: [] });
  });

  it.each(limits)('a prohibition where %j', (constraint, restriction) => {
    expect(read(policy({ prohibition: [{ action: 'use', constraint }] }))).toEqual({
      restrictions: [restriction],
      refused: [],
    });
  });

  it.each(allowances)('a permission where %j', (constraint, restriction) => {
    expect(read(policy({ permission: [{ action: ['use', 'sell'], constraint }] }))).toEqual({
      restrictions: [restriction],
      refused: [],
    });
  });

  it.each(['Policy', 'Set', 'Offer', 'Agreement', 'Assertion', 'odrl:Set'])('a policy of the type %s', (type) => {
    expect(read(policy({ '@type': type }))).toEqual({ restrictions: [], refused: [] });
  });

  it.each(['core', 'https://iptc.org/std/RightsML/odrl-profile/', 'http://iptc.org/std/RightsML/odrl-profile/'])(
    'a policy of the profile %s',
    (profile) => {
      expect(read(policy({ profile }))).toEqual({ restrictions: [], refused: [] });
    },
  );

  it.each([
    'https://www.w3.org/ns/odrl.jsonld',
    'https://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld',
    'http://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld',
  ])('a policy in the context %s', (context) => {
    expect(read(policy({ '@context': context }))).toEqual({ restrictions: [], refused: [] });
  });

  it('names under a prefix that the policy declares', () => {
    const context = [ODRL, { o: 'http://www.w3.org/ns/odrl/2/', iptc: 'http://cvx.iptc.org/iso3166-1a3/' }];
    const prohibition = [{ 'o:action': 'o:use', constraint: where('o:spatial', 'o:eq', { '@id': 'iptc:KOR' }) }];
    expect(read(policy({ '@context': context, prohibition }))).toEqual({
      restrictions: [{ kind: 'territory-except', value: ['KR'] }],
      refused: [],
    });
  });

  it('duties in parts of all uses, to whom an address says nothing', () => {
    const action = { 'rdf:value': 'attribute', refinement: [where('media', 'eq', 'tv')] };
    const party = 'http://agency.example/afp';
    expect(
      read(
        policy({
          obligation: [
            { action, attributedParty: party },
            { action: 'attribute', 'imprimatur:credit': 'AFP' },
          ],
        }),
      ),
    ).toEqual({
      restrictions: [
        { kind: 'mandatory-credit', value: null, within: { channels: ['tv'] } },
        { kind: 'mandatory-credit', value: 'AFP' },
      ],
      refused: [],
    });
  });

  it('whom to ask', () => {
    const obligation = { action: 'obtainConsent', consentingParty: 'the photo desk' };
    expect(read(policy({ obligation })).restrictions).toEqual([{ kind: 'contact-required', value: 'the photo desk' }]);
  });

  it('what must be deleted at once, or after a day', () => {
    const deleted = (constraint?: object) =>
      read(policy({ obligation: [{ action: 'delete', ...(constraint ? { constraint } : {}) }] })).restrictions;
    expect(deleted()).toEqual([NOT_KEPT]);
    expect(deleted(where('dateTime', 'gt', '2026-05-03'))).toEqual([{ ...NOT_KEPT, within: { from: '2026-05-04' } }]);
    expect(deleted(where('elapsedTime', 'gteq', 'P3D'))).toEqual([{ ...NOT_KEPT, within: { fromDays: 3 } }]);
  });

  it('what may not be done in a part of all uses', () => {
    const within = [where('spatial', 'eq', IN('KOR')), where('dateTime', 'lt', '2026-05-03T06:00:00Z')];
    const part = { territories: ['KR'], until: '2026-05-03T06:00:00Z' };
    const forbidding = (...action: string[]) => read(policy({ prohibition: [{ action, constraint: within }] }));
    expect(forbidding('sell').restrictions).toEqual([{ ...NO_SALES, within: part }]);
    expect(forbidding('cc:CommercialUse').restrictions).toEqual([
      { kind: 'purpose-except', value: ['commercial'], within: part },
    ]);
    expect(forbidding('print').restrictions).toEqual([
      { kind: 'channel-except', value: ['print-newspaper', 'print-magazine', 'book'], within: part },
    ]);
    expect(forbidding('distribute', 'grantUse', 'transfer').restrictions).toEqual([{ ...NOT_PASSED_ON, within: part }]);
    expect(forbidding('distribute', 'grantUse').restrictions).toEqual([
      { kind: 'territory-except', value: ['KR'], within: { until: '2026-05-03T06:00:00Z' } },
    ]);
    expect(forbidding('imprimatur:publish').restrictions).toEqual([
      { kind: 'territory-except', value: ['KR'], within: { until: '2026-05-03T06:00:00Z' } },
    ]);
  });

  it('the words of a rule are what it says it was read from, else the rule itself', () => {
    const said = {
      'imprimatur:words': 'NO SALES',
      'imprimatur:field': 'caption',
      'imprimatur:start': 3,
      'imprimatur:end': 11,
      'imprimatur:origin': 'editor',
    };
    const prohibition = [
      { action: 'sell', ...said },
      { action: 'archive', 'imprimatur:start': 1.5, 'imprimatur:origin': 'nobody' },
    ];
    const { clauses } = readOdrl(policy({ prohibition }), { zone: 'UTC', permissions: 'asLimits' });
    expect(clauses).toEqual([
      { ...NO_SALES, words: 'NO SALES', field: 'caption', start: 3, end: 11, origin: 'editor' },
      {
        ...NOT_KEPT,
        words: '{"action":"archive","imprimatur:start":1.5,"imprimatur:origin":"nobody"}',
        field: 'rights expression',
        start: null,
        end: null,
        origin: 'metadata',
      },
    ]);
  });

  it('the words of a long rule are its beginning', () => {
    const prohibition = { action: 'sell', 'imprimatur:reason': 'x'.repeat(900) };
    const { clauses } = readOdrl(policy({ prohibition }), { zone: 'UTC', permissions: 'asLimits' });
    expect(clauses[0]?.words).toHaveLength(301);
  });

  it('a doubt is kept as one, with what would settle it', () => {
    const doubt = { action: 'reviewPolicy', 'imprimatur:reason': 'Not understood.', 'imprimatur:words': 'SEE NOTE' };
    const obligation = [doubt, { ...doubt, 'imprimatur:remedy': 'Ask them.' }, { ...doubt, 'imprimatur:remedy': 7 }];
    const { clauses, doubts } = readOdrl(policy({ obligation }), { zone: 'UTC', permissions: 'asLimits' });
    const kept = { words: 'SEE NOTE', field: 'rights expression', start: null, end: null, reason: 'Not understood.' };
    expect(clauses).toEqual([]);
    expect(doubts).toEqual([kept, { ...kept, remedy: 'Ask them.' }, kept]);
  });

  it('the picture that a policy is about', () => {
    const about = (target: unknown) => readOdrl(policy({ target }), { zone: 'UTC', permissions: 'asLimits' }).target;
    expect(about('urn:imprimatur:photo:17')).toBe('urn:imprimatur:photo:17');
    expect(about({ '@id': 'urn:imprimatur:photo:17' })).toBe('urn:imprimatur:photo:17');
    expect(about('http://agency.example/photo/1')).toBe('http://agency.example/photo/1');
    expect(about(undefined)).toBeNull();
  });
});

const NOTHING_TWICE = 'Without “prohibit” the whole policy is void as soon as two of its rules meet.';
const ONE_PICTURE = 'All rules must be about one picture, named by one IRI.';
const UNKNOWN_MEMBER = 'This member is not known here.';
const POINTS = 'This points to something that does not stand here: write it out.';
const NO_ASSIGNEE = 'The archive cannot tell whether it is among those whom this is for.';
const NO_COUNTRY = 'This is no country of ISO 3166-1, the only places the archive knows.';
const NO_DATE = 'This is no day and no instant.';
const WHOLE_DAYS = 'Only periods of whole days can be kept, such as P14D.';
const ONE_USE = 'The archive can count one use and no other number.';
const NO_OPERAND = 'The archive cannot limit use by this.';
const NO_REMEDY = 'The archive knows no remedy but to delete.';
const NOT_DELETED = 'Only a picture that nobody may use at all can be ordered deleted.';
const NO_CHANNEL = 'This is no channel that is known here.';
const NO_PURPOSE = 'This is no purpose that is known here.';
const NOT_JOINED = 'What two permissions allow together cannot be kept here.';
const NOT_TO_PUBLISH = 'It does not allow to publish, and the archive is for nothing else.';
const ONE_EXCLUSION = 'Of several limits of one rule only one can be said by what it excludes.';
const ALONE = 'A count can stand alone only.';
const AFTER_A_TIME = 'The archive can delete after a time and in no other case.';

const refusals: [string, object, string, string][] = [
  ['without a conflict strategy it may be void', { conflict: undefined }, 'conflict', NOTHING_TWICE],
  ['that is void in a conflict', { conflict: 'invalid' }, 'conflict', NOTHING_TWICE],
  [
    'that lets permissions win',
    { conflict: 'perm' },
    'conflict',
    'It would let permissions override prohibitions, and nothing here can.',
  ],
  [
    'of a profile nobody knows',
    { profile: 'http://agency.example/profile' },
    'profile',
    'This profile is not known here, so what its terms mean is not known either.',
  ],
  ['that inherits from another', { inheritFrom: 'http://agency.example/policy/0' }, 'inheritFrom', UNKNOWN_MEMBER],
  ['that only asks', { '@type': 'Request' }, '@type', 'This is no policy that states terms.'],
  ['of no type', { '@type': undefined }, '@type', 'This is no policy that states terms.'],
  ['without an identifier', { uid: undefined }, 'uid', 'A policy has a uid, which is an IRI.'],
  ['for somebody named', { assignee: 'http://agency.example/partners' }, 'assignee', NO_ASSIGNEE],
  [
    'with a rule for somebody named',
    { prohibition: [{ action: 'sell', assignee: 'http://agency.example/partners' }] },
    'prohibition[0].assignee',
    NO_ASSIGNEE,
  ],
  [
    'that permits nothing',
    { permission: undefined },
    'permission',
    'The policy permits nothing, so nothing may be done under it.',
  ],
  ['that permits only to archive', { permission: [{ action: 'archive' }] }, 'permission[0]', NOT_TO_PUBLISH],
  [
    'that permits what nobody knows',
    { permission: [{ action: ['use', 'transfer', 'teleport'] }] },
    'permission[0].action[2]',
    'The archive cannot tell what this permission allows.',
  ],
  ['with permissions for different uses in different places', twoPermissions(), 'permission[1]', NOT_JOINED],
  [
    'with permissions that exclude different places',
    eachPermitting(where('spatial', 'neq', IN('KOR')), where('spatial', 'neq', IN('JPN'))),
    'permission[1]',
    NOT_JOINED,
  ],
  [
    'with permissions that are limited by different things',
    eachPermitting(where('spatial', 'eq', IN('KOR')), where('media', 'eq', 'online')),
    'permission[1]',
    NOT_JOINED,
  ],
  [
    'with permissions for different times',
    eachPermitting(where('dateTime', 'lt', '2026-05-03'), where('dateTime', 'lt', '2026-06-03')),
    'permission[1]',
    NOT_JOINED,
  ],
  [
    'with permissions for different actions on different limits',
    {
      permission: [
        { action: ['use', 'sell'], constraint: where('spatial', 'eq', IN('KOR')) },
        { action: 'use', constraint: where('spatial', 'eq', IN('JPN')) },
      ],
    },
    'permission[1]',
    NOT_JOINED,
  ],
  [
    'about two pictures',
    { prohibition: [{ target: 'http://agency.example/2', action: 'sell' }] },
    'prohibition[0].target',
    ONE_PICTURE,
  ],
  ['about a list of pictures', { target: ['http://agency.example/photo/1', 7] }, 'target[1]', ONE_PICTURE],
  [
    'with an action nobody knows',
    { prohibition: [{ action: 'teleport' }] },
    'prohibition[0].action',
    'The archive has no way to forbid this action.',
  ],
  ['with an action that is none', { prohibition: [{ action: 7 }] }, 'prohibition[0].action', 'This is no action.'],
  [
    'with actions that are refined each in another way',
    { prohibition: [{ action: ['sell', refined('odrl:archive', where('media', 'eq', 'tv'))] }] },
    'prohibition[0].action',
    'The actions of one rule are refined each in another way: write several rules.',
  ],
  [
    'with a refined action that says more',
    { prohibition: [{ action: { ...refined('odrl:sell', where('media', 'eq', 'tv')), mood: 'bad' } }] },
    'prohibition[0].action.mood',
    UNKNOWN_MEMBER,
  ],
  [
    'with a duty we cannot do',
    { obligation: [{ action: 'compensate' }] },
    'obligation[0].action',
    'The archive cannot see to it that this is done.',
  ],
  [
    'with a duty of a permission we cannot do',
    { permission: [{ action: ['use', 'transfer'], duty: { action: 'compensate' } }] },
    'permission[0].duty.action',
    'The archive cannot see to it that this is done.',
  ],
  [
    'that orders to delete before a time',
    { obligation: [{ action: 'delete', constraint: where('dateTime', 'lt', '2026-05-03') }] },
    'obligation[0].action',
    AFTER_A_TIME,
  ],
  [
    'that orders to delete in a place',
    { obligation: [{ action: 'delete', constraint: where('spatial', 'eq', IN('KOR')) }] },
    'obligation[0].action',
    AFTER_A_TIME,
  ],
  [
    'with a duty outside a place',
    { obligation: [{ action: 'attribute', constraint: where('spatial', 'neq', IN('KOR')) }] },
    'obligation[0].action',
    ONE_EXCLUSION,
  ],
  [
    'that forbids to sell it twice',
    { prohibition: [{ action: 'sell', constraint: where('count', 'gt', 1) }] },
    'prohibition[0]',
    'Only publishing can be limited to one use.',
  ],
  [
    'that forbids a second use in a place',
    { prohibition: [{ action: 'use', constraint: [where('count', 'gt', 1), where('spatial', 'neq', IN('KOR'))] }] },
    'prohibition[0]',
    ALONE,
  ],
  [
    'with two limits said by what they exclude',
    { prohibition: [{ action: 'use', constraint: [where('media', 'neq', 'tv'), where('spatial', 'neq', IN('KOR'))] }] },
    'prohibition[0]',
    ONE_EXCLUSION,
  ],
  [
    'with a limit that stands twice',
    {
      prohibition: [
        {
          action: 'sell',
          constraint: [where('spatial', 'eq', IN('KOR')), where('spatial', 'isAnyOf', [IN('KOR'), IN('JPN')])],
        },
      ],
    },
    'prohibition[0]',
    'The rule limits its territories twice.',
  ],
  [
    'with a remedy nobody knows',
    { prohibition: [{ action: 'use', remedy: { action: 'compensate' } }] },
    'prohibition[0].remedy',
    NO_REMEDY,
  ],
  [
    'with a remedy that says more',
    { prohibition: [{ action: 'use', remedy: [{ action: 'delete', mood: 'bad' }] }] },
    'prohibition[0].remedy[0]',
    NO_REMEDY,
  ],
  [
    'that orders what may not be sold deleted',
    { prohibition: [{ action: 'sell', remedy: { action: 'delete' } }] },
    'prohibition[0].remedy',
    NOT_DELETED,
  ],
  [
    'that orders what may not be used in a place deleted',
    { prohibition: [{ action: 'use', constraint: where('spatial', 'eq', IN('KOR')), remedy: { action: 'delete' } }] },
    'prohibition[0].remedy',
    NOT_DELETED,
  ],
  ['with no action', { prohibition: [{}] }, 'prohibition[0].action', 'The rule names no action.'],
  [
    'with a member nobody knows',
    { prohibition: [{ action: 'sell', mood: 'bad' }] },
    'prohibition[0].mood',
    UNKNOWN_MEMBER,
  ],
  ['that points elsewhere', { prohibition: [{ '@id': '_:b1' }] }, 'prohibition[0]', POINTS],
  ['with a rule that is a text', { prohibition: 'none' }, 'prohibition', POINTS],
  ['with a member that stands twice', { 'odrl:conflict': 'prohibit' }, 'conflict', 'This member stands twice.'],
  [
    'of a zone that is none',
    { 'imprimatur:timeZone': 'Europe/Atlantis' },
    'imprimatur:timeZone',
    'This is no time zone.',
  ],
  ['of a zone that is no text', { 'imprimatur:timeZone': 9 }, 'imprimatur:timeZone', 'This is no time zone.'],
  ...constraintRefusals(),
];

function twoPermissions(): object {
  const constraint = [where('spatial', 'eq', IN('KOR'))];
  return { permission: [{ action: ['use', 'sell'] }, { action: ['use', 'sell'], constraint }] };
}

function eachPermitting(...constraints: object[]): object {
  return { permission: constraints.map((constraint) => ({ action: ['use', 'sell'], constraint })) };
}

function constraintRefusals(): [string, object, string, string][] {
  const cases: [string, object, string, string][] = [
    ['a province', where('spatial', 'eq', 'CA-QC'), '.rightOperand', NO_COUNTRY],
    ['a country that is a number', where('spatial', 'eq', 410), '.rightOperand', NO_COUNTRY],
    [
      'a second country that is none',
      where('spatial', 'isAnyOf', [IN('KOR'), IN('XXX')]),
      '.rightOperand[1]',
      NO_COUNTRY,
    ],
    ['a planet', where('virtualLocation', 'eq', 'http://moon.example'), '.leftOperand', NO_OPERAND],
    ['an operand named like a method', where('constructor', 'eq', 'x'), '.leftOperand', NO_OPERAND],
    ['an operand that is no text', { ...where('spatial', 'eq', 'KR'), leftOperand: 7 }, '.leftOperand', NO_OPERAND],
    [
      'an operator named like a method',
      where('dateTime', 'toString', '2026-01-01'),
      '.operator',
      'The archive cannot compare dateTime so.',
    ],
    [
      'an operator nobody knows',
      where('spatial', 'near', IN('KOR')),
      '.operator',
      'The archive cannot compare spatial so.',
    ],
    [
      'an operator for one, and two',
      where('spatial', 'eq', [IN('KOR'), IN('JPN')]),
      '.operator',
      'The archive cannot compare spatial so.',
    ],
    [
      'an operator for all but one, and two',
      where('spatial', 'neq', [IN('KOR'), IN('JPN')]),
      '.operator',
      'The archive cannot compare spatial so.',
    ],
    ['no operator', where('media', undefined as never, 'tv'), '.operator', 'The archive cannot compare media so.'],
    ['no country at all', where('spatial', 'isAnyOf', []), '.rightOperand', 'The constraint names nothing.'],
    ['a date that is none', where('dateTime', 'lt', '2026-02-30'), '.rightOperand', NO_DATE],
    ['a date that is a number', where('dateTime', 'lt', 2026), '.rightOperand', NO_DATE],
    [
      'two dates',
      where('dateTime', 'lt', ['2026-02-01', '2026-02-02']),
      '.operator',
      'The archive cannot compare dateTime so.',
    ],
    ['a month', where('elapsedTime', 'lt', 'P1M'), '.rightOperand', WHOLE_DAYS],
    ['days as a number', where('elapsedTime', 'lt', 14), '.rightOperand', WHOLE_DAYS],
    ['days and hours', where('elapsedTime', 'lt', 'P14DT2H'), '.rightOperand', WHOLE_DAYS],
    ['days beyond counting', where('elapsedTime', 'lt', 'P9999999999999999D'), '.rightOperand', WHOLE_DAYS],
    [
      'two periods',
      where('elapsedTime', 'lt', ['P1D', 'P2D']),
      '.operator',
      'The archive cannot compare elapsedTime so.',
    ],
    ['exactly some days', where('elapsedTime', 'eq', 'P1D'), '.operator', 'The archive cannot compare elapsedTime so.'],
    [
      'no more than some days, where that forbids',
      where('elapsedTime', 'lteq', 'P1D'),
      '.operator',
      'The archive cannot compare elapsedTime so.',
    ],
    ['three uses', where('count', 'gt', 3), '.rightOperand', ONE_USE],
    ['two counts', where('count', 'gt', [1, 1]), '.rightOperand[0]', ONE_USE],
    ['up to one use, where that forbids', where('count', 'lteq', 1), '.rightOperand', ONE_USE],
    ['a channel nobody knows', where('media', 'eq', 'hologram'), '.rightOperand', NO_CHANNEL],
    ['a channel that is a number', where('media', 'eq', 7), '.rightOperand', NO_CHANNEL],
    ['a purpose nobody knows', where('purpose', 'eq', 'http://x.example/fun'), '.rightOperand', NO_PURPOSE],
    ['a title without letters', where('recipient', 'eq', '!'), '.rightOperand', 'This is no name of a publication.'],
    ['a title that is a number', where('recipient', 'eq', 7), '.rightOperand', 'This is no name of a publication.'],
    ...['or', 'xone', 'andSequence'].map((logic): [string, object, string, string] => [
      `a choice by ${logic}`,
      { [logic]: [where('spatial', 'eq', IN('KOR')), where('media', 'eq', 'online')] },
      `.${logic}`,
      'Of constraints joined otherwise than by “and” nothing can be kept.',
    ]),
    ['a unit', { ...where('count', 'gt', 1), unit: 'http://x.example/day' }, '.unit', UNKNOWN_MEMBER],
    ['what “and” joins, and more', { and: [where('media', 'eq', 'tv')], unit: 'x' }, '.unit', UNKNOWN_MEMBER],
  ];
  return cases.map(([name, constraint, path, reason]) => [
    `limited by ${name}`,
    { prohibition: [{ action: 'use', constraint: [constraint] }] },
    `prohibition[0].constraint[0]${path}`,
    reason,
  ]);
}

describe('what cannot be expressed is refused by name', () => {
  it.each(refusals)('a policy %s', (_, members, path, reason) => {
    expect(read(policy(members)).refused).toEqual([expect.objectContaining({ path, reason })]);
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

const DEEP = 'The policy is nested more than 20 levels deep.';
const MANY = 'The policy holds more than 50000 values.';
const LONG = 'The policy holds a text of more than 32000 characters.';
const BROKEN = 'The policy holds a character that no text may.';
const OBJECT = 'A policy is one JSON object.';
const NO_CONTEXT = 'A policy of ODRL 2.2 names the context http://www.w3.org/ns/odrl.jsonld.';
const FOREIGN_CONTEXT = 'This context is not known here, and none is ever fetched.';
const ONLY_PREFIXES = 'Only prefixes may be declared.';

const hostile: [string, unknown, string, string][] = [
  ['nothing', null, '', OBJECT],
  ['a text', 'policy', '', OBJECT],
  ['a list', [], '', OBJECT],
  ['an object without anything', {}, '@context', NO_CONTEXT],
  ['a number of levels no stack holds', policy({ prohibition: deep(100_000) }), '', DEEP],
  ['a level too many', policy({ profile: deep(20) }), '', DEEP],
  ['a list without end', policy({ prohibition: Array.from({ length: 200_000 }, () => 1) }), '', MANY],
  ['lists of lists without end', policy({ prohibition: Array.from({ length: 300 }, () => deepList(300)) }), '', MANY],
  ['a book in one text', policy({ profile: 'x'.repeat(100_000) }), '', LONG],
  ['a character too many in one text', policy({ profile: 'x'.repeat(32_001) }), '', LONG],
  ['itself', circular(), '', DEEP],
  ['U+0000', policy({ profile: 'a\u0000b' }), '', BROKEN],
  ['U+0000 in a name', policy({ 'a\u0000b': 1 }), '', BROKEN],
  ['half a character', policy({ profile: 'a\ud83d' }), '', BROKEN],
  ['half a character in a name', policy({ 'a\ud83d': 1 }), '', BROKEN],
  [
    'a prototype',
    JSON.parse(JSON.stringify(policy({})).replace('"uid"', '"__proto__":{"conflict":"perm"},"uid"')),
    '__proto__',
    UNKNOWN_MEMBER,
  ],
  ['a constructor', policy({ constructor: { prototype: {} } }), 'constructor', UNKNOWN_MEMBER],
  ['no context', policy({ '@context': undefined }), '@context', NO_CONTEXT],
  ['a context of its own', policy({ '@context': [ODRL, 'http://evil.example/context'] }), '@context', FOREIGN_CONTEXT],
  [
    'another meaning of a word',
    policy({ '@context': [ODRL, { play: 'http://x.example/play' }] }),
    '@context.play',
    ONLY_PREFIXES,
  ],
  ['a prefix that is a number', policy({ '@context': [ODRL, { x: 7 }] }), '@context.x', ONLY_PREFIXES],
  [
    'a prefix that is no address',
    policy({ '@context': [ODRL, { x: '#http://x.example/' }] }),
    '@context.x',
    ONLY_PREFIXES,
  ],
  [
    'a keyword as a prefix',
    policy({ '@context': [ODRL, { '@vocab': 'http://x.example/#' }] }),
    '@context.@vocab',
    ONLY_PREFIXES,
  ],
  [
    'another meaning of a prefix',
    policy({ '@context': [ODRL, { odrl: 'http://x.example/#' }] }),
    '@context.odrl',
    'This prefix stands for http://www.w3.org/ns/odrl/2/ and nothing else.',
  ],
  [
    'a context that is a number',
    policy({ '@context': [ODRL, 7] }),
    '@context',
    'A context is an address or an object.',
  ],
];

function deepList(length: number): unknown[] {
  return Array.from({ length }, () => 1);
}

describe('hostile policies', () => {
  it.each(hostile)('that hold %s are refused and nothing else happens', (_, document, path, reason) => {
    expect(read(document).refused[0]).toMatchObject({ path, reason });
    expect(({} as Record<string, unknown>).conflict).toBeUndefined();
  });

  it('may mean the words of ODRL otherwise: these are then no words of ODRL', () => {
    const context = [ODRL, { use: 'http://x.example/#' }];
    const { restrictions, refused } = read(policy({ '@context': context, prohibition: [{ action: 'use' }] }));
    expect(restrictions).toEqual([]);
    expect(refused.map(({ path }) => path)).toContain('prohibition[0].action');
  });

  it('as deep and as long as policies may be are read', () => {
    const { refused } = read(policy({ profile: [deep(18), 'x'.repeat(32_000)] }));
    expect(refused.map(({ reason }) => reason)).not.toContain(DEEP);
    expect(refused.map(({ reason }) => reason)).not.toContain(LONG);
    expect(refused.map(({ path }) => path)).toContain('profile[1]');
  });

  it('may declare a prefix again that stands for what it always does', () => {
    const context = [ODRL, { cc: 'http://creativecommons.org/ns#', odrl: 'http://www.w3.org/ns/odrl/2/' }];
    expect(read(policy({ '@context': context })).refused).toEqual([]);
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

  it('of a time that the clock there shows twice the stricter one becomes the instant', () => {
    const TWICE = '2026-10-25T02:30:00';
    const berlin = (rules: object) => read(policy({ 'imprimatur:timeZone': 'Europe/Berlin', ...rules })).restrictions;
    const prohibited = (operator: string) =>
      berlin({ prohibition: [{ action: 'use', constraint: [where('dateTime', operator, TWICE)] }] });
    expect(prohibited('lt')).toEqual([{ kind: 'embargo-until', value: '2026-10-25T01:30:00.000Z' }]);
    expect(prohibited('gteq')).toEqual([{ kind: 'expires-on', value: '2026-10-25T00:30:00.000Z' }]);
    const permitted = (operator: string) =>
      berlin({ permission: [{ action: 'use', constraint: [where('dateTime', operator, TWICE)] }] });
    expect(permitted('gteq')).toContainEqual({ kind: 'embargo-until', value: '2026-10-25T01:30:00.000Z' });
    expect(permitted('lt')).toContainEqual({ kind: 'expires-on', value: '2026-10-25T00:30:00.000Z' });
  });
});
