import { describe, expect, it } from '@jest/globals';
import { judgeDelivery } from '../../src/rights/delivery-use.ts';
import {
  clauseObstacle,
  earlierClauseObstacles,
  isPartOfObstacle,
  partyOfObstacle,
} from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Counting } from '../../src/rights/moments/counted-from.ts';
import type { Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { type PhotoOfCase, photoWith, WORLD_APP, WORLD_WEB, YONHAP } from './photos.ts';

const ORDER = {
  ...({ id: 'o1', kind: 'house', restriction: null, duty: null } as const),
  ...{ reason: 'A lawsuit', by: 'Kim', from: null, until: null },
};

/** Keys are stored with waivers: one that changes takes the waiver from every photo that has one. */
const KEYS: readonly [string, PhotoOfCase, Partial<Use>, string[]][] = [
  [
    'a restriction',
    { restrictions: [{ kind: 'channel-except', value: ['tv', 'online'], within: { territories: ['JP'] } }] },
    {},
    ['clause:{"kind":"channel-except","value":["online","tv"],"within":{"territories":["JP"]}}'],
  ],
  [
    'words outside the list',
    { restrictions: [{ kind: 'other', value: null }], words: ' FOR  THE\nTRIAL' },
    {},
    ['clause:{"kind":"other","value":null,"words":"for the trial"}'],
  ],
  [
    'a restriction for a part of all uses that nothing limits',
    { restrictions: [{ kind: 'channel-except', value: ['online'], within: {} }] },
    {},
    ['clause:{"kind":"channel-except","value":["online"]}'],
  ],
  [
    'a part of a restriction that nobody understood',
    { restrictions: [{ kind: 'territory-except', value: ['KR', 'Freedonia'] } as Restriction] },
    {},
    [
      'clause:{"kind":"territory-except","value":["Freedonia","KR"]}',
      'unread-part:{"kind":"territory-except","value":["Freedonia","KR"]}',
    ],
  ],
  [
    'a restriction of which nobody knows when it holds',
    { restrictions: [{ kind: 'channel-except', value: ['online'], within: { from: 'soon' } } as Restriction] },
    {},
    ['unread-part:{"kind":"channel-except","value":["online"],"within":{"from":"soon"}}'],
  ],
  [
    'a doubt',
    { doubts: [{ words: 'SEE NOTE', field: 'caption', start: 0, end: 8, reason: 'Not understood.' }] },
    {},
    ['doubt:{"field":"caption","reason":"Not understood.","words":"SEE NOTE"}'],
  ],
  ['a state', { facts: { status: 'killed' } }, {}, ['killed']],
  ['an order', { orders: [ORDER] }, {}, ['order:o1']],
  [
    'an order that narrows',
    { orders: [{ ...ORDER, restriction: { kind: 'channel-except', value: ['online'] } }] },
    {},
    ['order:o1:clause:{"kind":"channel-except","value":["online"]}'],
  ],
  ['no agreement', { agreements: [] }, {}, ['no-agreement:{"sourceKind":"wire","supplier":"Yonhap"}']],
  [
    'no agreement with one of two suppliers',
    { suppliers: ['Yonhap', 'EPA'] },
    {},
    ['no-agreement:{"sourceKind":"wire","supplier":"EPA"}'],
  ],
  [
    'no agreement with nobody',
    { agreements: [], facts: { chain: [] } },
    {},
    ['no-agreement:{"sourceKind":"wire","supplier":null}'],
  ],
  [
    'no agreement for a picture made with AI beside what it is',
    { agreements: [], facts: { sourceKind: 'handout', alsoAi: true } },
    {},
    ['no-agreement:{"alsoAi":true,"sourceKind":"handout","supplier":"Yonhap"}'],
  ],
  [
    'no agreement with one of two for such a picture',
    { suppliers: ['Yonhap', 'EPA'], facts: { sourceKind: 'handout', alsoAi: true } },
    {},
    ['no-agreement:{"alsoAi":true,"sourceKind":"handout","supplier":"EPA"}'],
  ],
  [
    'countries beyond an agreement',
    { agreements: [{ ...YONHAP, territories: ['KR'] }] },
    { territories: ['KR', 'JP'] },
    ['agreement:{"party":"supplier Yonhap","lacks":"territories","territories":["JP"]}'],
  ],
  [
    'most of the world beyond an agreement',
    { agreements: [{ ...YONHAP, territories: ['KR'] }] },
    {},
    ['agreement:{"party":"supplier Yonhap","lacks":"territories","territories":{"except":["KR"]}}'],
  ],
  [
    'channels and purposes beyond an agreement',
    { agreements: [{ ...YONHAP, channels: ['tv'] }] },
    { channels: ['mobile', 'online', 'tv'], purpose: 'betting' },
    [
      'agreement:{"party":"supplier Yonhap","lacks":"channels","channels":["online","mobile"]}',
      'agreement:{"party":"supplier Yonhap","lacks":"purposes","purposes":["betting"]}',
    ],
  ],
  [
    'a mix beyond agreements',
    {
      agreements: [
        { ...YONHAP, id: '1', territories: ['KR'], channels: ['online'] },
        { ...YONHAP, id: '2', territories: ['JP'] },
      ],
    },
    { territories: ['KR', 'JP'], channels: ['online', 'mobile'] },
    [
      'agreement:{"party":"supplier Yonhap","lacks":"mix","channels":["online","mobile"],"purposes":["editorial"],"territories":["KR"]}',
    ],
  ],
  [
    'an action beyond an agreement',
    {},
    { action: 'resell' },
    ['agreement:{"party":"supplier Yonhap","lacks":"right to resell"}'],
  ],
  [
    'a title beyond an agreement',
    { agreements: [{ ...YONHAP, titles: ['Le Monde'] }] },
    {},
    ['agreement:{"party":"supplier Yonhap","lacks":"title thedaily"}'],
  ],
  [
    'a title nobody names',
    { agreements: [{ ...YONHAP, titles: ['Le Monde'] }] },
    { publication: null },
    ['agreement:{"party":"supplier Yonhap","lacks":"title that nobody names"}'],
  ],
  [
    'a collection beyond an agreement',
    { agreements: [{ ...YONHAP, collections: ['Sport', 'News'] }] },
    {},
    ['agreement:{"party":"supplier Yonhap","lacks":"collection beyond [\\"News\\",\\"Sport\\"]"}'],
  ],
  [
    'agreements that are over, or have not begun',
    {
      agreements: [
        { ...YONHAP, id: '1', until: '2026-06-01' },
        { ...YONHAP, id: '2', from: '2026-07-01' },
      ],
    },
    {},
    [
      'agreement:{"party":"supplier Yonhap","lacks":"time {\\"ended\\":[\\"2026-06-01\\"],\\"toBegin\\":[\\"2026-07-01\\"]}"}',
    ],
  ],
  [
    'an action beyond a house rule',
    { agreements: [], houseRule: { territories: null, channels: null, purposes: null, actions: ['publish'] } },
    { action: 'archive' },
    ['agreement:{"party":"house rule wire","lacks":"right to archive"}'],
  ],
  [
    'uses that are taken',
    { agreements: [{ ...YONHAP, quota: { uses: 0, per: 'day' } }] },
    {},
    ['quota:{"agreement":"yonhap","per":"day","uses":0}'],
  ],
  ['a price', { agreements: [{ ...YONHAP, fee: '80 EUR' }] }, {}, ['fee:{"agreement":"yonhap","fee":"80 EUR"}']],
  ['a use nobody can read', {}, { channels: [] }, ['use:The use names no channel.']],
];

it.each(KEYS)('the key of %s stays what it is', (_, photo, use, keys) => {
  expect(judge(photoWith(photo), { ...WORLD_WEB, ...use }).reasons.map(({ obstacle }) => obstacle)).toEqual(keys);
});

it('the key of a geofence stays what it is', () => {
  const { reasons } = judgeDelivery(photoWith(), { ...WORLD_APP, territories: ['KR'] }, 'US');
  expect(reasons).toMatchObject([
    {
      obstacle: 'geofence',
      sentence: 'This outlet is for visitors in South Korea.',
      remedy: 'Open the outlet to visitors from there, and clear the picture again.',
      territories: ['KR'],
    },
  ]);
});

it('what part of an agreement nobody understood is named by its own words', () => {
  const agreement = { ...YONHAP, territories: ['Freedonia'] };
  const [reason] = judge(photoWith({ agreements: [agreement] }), WORLD_WEB).reasons;
  expect(reason).toMatchObject({
    clause: 'agreement',
    outcome: 'review',
    sentence: 'A part of the agreement with Yonhap was not understood.',
    remedy: 'Correct the agreement with Yonhap.',
  });
  expect(reason?.obstacle).toContain('clear words in');
  expect(reason?.obstacle).toContain('Freedonia');
});

function gap(points: object, party = 'supplier Yonhap', lacks = 'mix'): string {
  return `agreement:${JSON.stringify({ party, lacks, ...points })}`;
}

it.each<[string, string, string, boolean]>([
  ['the same', 'killed', 'killed', true],
  ['another that is no gap', 'fee:1', 'fee:2', false],
  ['fewer countries', gap({ territories: ['JP'] }), gap({ territories: ['JP', 'KR'] }), true],
  ['more countries', gap({ territories: ['JP', 'KR'] }), gap({ territories: ['JP'] }), false],
  ['a country of most of the world', gap({ territories: ['JP'] }), gap({ territories: { except: ['KR'] } }), true],
  ['a country that is left out', gap({ territories: ['KR'] }), gap({ territories: { except: ['KR'] } }), false],
  ['fewer channels', gap({ channels: ['tv'] }), gap({ channels: ['tv', 'book'] }), true],
  ['more channels', gap({ channels: ['tv', 'book'] }), gap({ channels: ['tv'] }), false],
  ['fewer purposes', gap({ purposes: ['games'] }), gap({ purposes: ['games', 'betting'] }), true],
  ['more purposes', gap({ purposes: ['games', 'betting'] }), gap({ purposes: ['games'] }), false],
  [
    'another channel, in fewer countries',
    gap({ channels: ['tv'] }),
    gap({ channels: ['book'], territories: ['JP'] }),
    false,
  ],
  ['another party', gap({}, 'supplier KCNA'), gap({}), false],
  ['another lack', gap({}, 'supplier Yonhap', 'channels'), gap({}), false],
  ['a key that was cut', gap({ territories: ['JP'] }), gap({ territories: ['JP'] }).slice(0, -4), false],
  ['a key of another sort', 'agreement', gap({}), false],
])('a waiver of the second reaches the first: %s', (_, narrow, wide, reaches) => {
  expect(isPartOfObstacle(narrow, wide)).toBe(reaches);
});

it.each<[string, string, string | null]>([
  ['a gap in an agreement', gap({ territories: ['JP'] }), 'supplier Yonhap'],
  ['a gap in a house rule', gap({}, 'house rule wire'), 'house rule wire'],
  ['a key that was cut', gap({}).slice(0, -4), null],
  ['what is no gap', 'killed', null],
])('the party whose agreements leave %s', (_, obstacle, party) => {
  expect(partyOfObstacle(obstacle)).toBe(party);
});

it('the key of words outside the list that nobody quotes names none', () => {
  expect(clauseObstacle({ kind: 'other', value: null })).toBe('clause:{"kind":"other","value":null}');
});

describe('keys from before they told as much as today', () => {
  it.each<[string, Counting, string[]]>([
    [
      'named no alteration',
      { kind: 'no-modification', value: null, words: 'NO CROPPING' },
      ['clause:{"kind":"no-modification","value":null}'],
    ],
    [
      'did not say what days are counted from',
      { kind: 'expires-after-days', value: 14, words: '14 days after release' },
      ['clause:{"kind":"expires-after-days","value":14}'],
    ],
    [
      'held the words outside the list, and before that did not',
      { kind: 'other', value: null, words: ' For  the\nTRIAL ', within: { territories: ['KR', 'JP'] } },
      [
        'clause:{"kind":"other","value":null,"within":{"territories":["JP","KR"]},"words":"for the trial"}',
        'clause:{"kind":"other","value":null,"within":{"territories":["JP","KR"]}}',
      ],
    ],
    [
      'held what the house says of them, which was never left out',
      { kind: 'other', value: null, words: 'For the trial', meant: { to: 'ask', words: 'Ask' } },
      [
        'clause:{"kind":"other","meant":{"to":"ask","words":"Ask"},"value":null,"words":"for the trial"}',
        'clause:{"kind":"other","meant":{"to":"ask","words":"Ask"},"value":null}',
      ],
    ],
    [
      'told a part that nothing limits from all uses',
      { kind: 'no-modification', value: null, words: 'NO CROPPING', within: {} },
      [
        'clause:{"alters":["crop"],"kind":"no-modification","value":null,"within":{}}',
        'clause:{"kind":"no-modification","value":null,"within":{}}',
      ],
    ],
    [
      'told it of words outside the list as well',
      { kind: 'other', value: null, words: 'For the trial', within: {} },
      [
        'clause:{"kind":"other","value":null,"within":{},"words":"for the trial"}',
        'clause:{"kind":"other","value":null,"within":{}}',
      ],
    ],
    ['are those of a clause without words', { kind: 'other', value: null }, ['clause:{"kind":"other","value":null}']],
  ])('%s', (_, clause, keys) => {
    expect(earlierClauseObstacles(clause)).toStrictEqual(keys);
  });
});
