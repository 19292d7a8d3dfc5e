import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeLine } from '../../src/rights/judge-line.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { RESTRICTION_KINDS } from '../../src/vocabulary/restrictions.ts';
import { cases } from '../support/proof.ts';

const LINE = {
  id: 'a',
  restrictions: [{ kind: 'territory-only', value: ['KR'] }],
  agreement: { territories: 'all', channels: 'all', purposes: 'all', from: null, until: null },
  use: {
    action: 'publish',
    channel: 'online',
    purpose: 'editorial',
    territories: ['KR'],
    geofenced: false,
    publication: 'Le Monde',
    at: '2026-06-15T00:00:00Z',
  },
  transmitted: '2026-06-01T00:00:00Z',
  uses: 0,
};

function lineWith(use: object): unknown {
  return { ...LINE, use: { ...LINE.use, ...use } };
}

describe('one line to be judged', () => {
  it('answers with the outcome, all reasons and the id', () => {
    expect(judgeLine(LINE)).toEqual({
      id: 'a',
      outcome: 'clear',
      reasons: [],
      duties: [],
      changesAt: null,
      problems: [],
    });
    expect(judgeLine(lineWith({ territories: 'all' }))).toMatchObject({
      outcome: 'blocked',
      reasons: [{ clause: 'territory-only', words: 'territory-only', sentence: 'May be used only in South Korea.' }],
    });
  });

  it('all that is digital is online, mobile and social', () => {
    const line = { ...LINE, restrictions: [{ kind: 'channel-except', value: ['social'] }] };
    expect(judgeLine({ ...line, use: { ...LINE.use, channel: 'all-digital' } }).outcome).toBe('blocked');
  });

  it('optional parts may be absent', () => {
    const { transmitted: _, uses: __, ...rest } = LINE;
    expect(judgeLine({ ...rest, use: { ...LINE.use, publication: undefined, geofenced: undefined } }).outcome).toBe(
      'clear',
    );
  });

  it('a limit that is null is no limit', () => {
    const restrictions = [{ kind: 'channel-except', value: ['tv'], within: { territories: null, from: null } }];
    expect(judgeLine({ ...LINE, restrictions })).toMatchObject({ outcome: 'clear', problems: [] });
    expect(judgeLine({ ...LINE, restrictions, use: { ...LINE.use, channel: 'tv' } }).outcome).toBe('blocked');
  });

  it('an agreement without actions grants all of them', () => {
    expect(judgeLine(lineWith({ action: 'resell' })).outcome).toBe('clear');
    const agreement = { ...LINE.agreement, actions: ['publish'] };
    expect(judgeLine({ ...LINE, agreement, use: { ...LINE.use, action: 'resell' } }).outcome).toBe('blocked');
  });

  const LISTS = {
    territories: 'a list of countries by two letters, such as ["KR"].',
    channels: 'a list of print-newspaper, print-magazine, online, mobile, social, tv, book, all-digital.',
    purposes:
      'a list of editorial, commercial, advertising, marketing, merchandising, betting, games, calendars, ai-training.',
    actions: 'a list of publish, modify, archive, redistribute, resell.',
  };
  const DATE = 'Wanted: a day such as 2026-06-15 or a date-time such as 2026-06-15T09:00:00+09:00.';
  const PURPOSE =
    'Wanted: one of editorial, commercial, advertising, marketing, merchandising, betting, games, calendars, ai-training.';
  const CHANNEL = 'Wanted: one of print-newspaper, print-magazine, online, mobile, social, tv, book or all-digital.';
  const COUNTRIES = `Wanted: ${LISTS.territories}`;
  const DAYS = 'Wanted: a whole number of days from 0 on.';
  const KINDS = `Wanted: one of ${RESTRICTION_KINDS.join(', ')}.`;
  const PARTS = 'territories, channels, purposes, publications, from, until, fromDays, untilDays';
  const ALL_OR = `Wanted: "all" or ${LISTS.territories}`;

  it.each<[string, unknown, string[]]>([
    [
      'no object',
      'text',
      ['The line is "text", and no object. Wanted: {"id": …, "restrictions": […], "agreement": …, "use": …}.'],
    ],
    [
      'a list',
      [],
      ['The line is [], and no object. Wanted: {"id": …, "restrictions": […], "agreement": …, "use": …}.'],
    ],
    [
      'nothing',
      null,
      ['The line is null, and no object. Wanted: {"id": …, "restrictions": […], "agreement": …, "use": …}.'],
    ],
    [
      'an unknown action',
      lineWith({ action: 'steal' }),
      ['use.action: "steal" is not understood. Wanted: one of publish, modify, archive, redistribute, resell.'],
    ],
    ['an unknown channel', lineWith({ channel: 'radio' }), [`use.channel: "radio" is not understood. ${CHANNEL}`]],
    ['a list of channels', lineWith({ channel: ['tv'] }), [`use.channel: ["tv"] is not understood. ${CHANNEL}`]],
    ['an unknown purpose', lineWith({ purpose: 'fun' }), [`use.purpose: "fun" is not understood. ${PURPOSE}`]],
    ['a list of purposes', lineWith({ purpose: ['games'] }), [`use.purpose: ["games"] is not understood. ${PURPOSE}`]],
    [
      'a country that is none',
      lineWith({ territories: ['KR', 'ZZ'] }),
      [`use.territories: "ZZ" is no country of ISO 3166-1. ${COUNTRIES}`],
    ],
    [
      'a country that ISO 3166-1 leaves to its users',
      lineWith({ territories: ['KR', 'XK'] }),
      [`use.territories: "XK" is no country of ISO 3166-1. ${COUNTRIES}`],
    ],
    [
      'a country that is no text',
      lineWith({ territories: ['KR', 82] }),
      [`use.territories: 82 is no country of ISO 3166-1. ${COUNTRIES}`],
    ],
    ['no country', lineWith({ territories: [] }), [`use.territories: [] is not understood. ${ALL_OR}`]],
    [
      'countries that are no list',
      lineWith({ territories: 'KR' }),
      [`use.territories: "KR" is not understood. ${ALL_OR}`],
    ],
    ['a date that is none', lineWith({ at: '2026-02-30' }), [`use.at: "2026-02-30" is not understood. ${DATE}`]],
    ['no date', lineWith({ at: undefined }), [`use.at: is missing. ${DATE}`]],
    [
      'a fence that is neither',
      lineWith({ geofenced: 'yes' }),
      ['use.geofenced: "yes" is not understood. Wanted: true or false.'],
    ],
    [
      'a title that is no text',
      lineWith({ publication: 7 }),
      ['use.publication: 7 is not understood. Wanted: the name of a title.'],
    ],
    [
      'a use left out',
      { ...LINE, use: undefined },
      ['use: nothing is none. Wanted: action, channel, purpose, territories and at.'],
    ],
    ['no use', { ...LINE, use: null }, ['use: null is none. Wanted: action, channel, purpose, territories and at.']],
    [
      'restrictions that are no list',
      { ...LINE, restrictions: 'none' },
      ['restrictions: "none" is no list. Wanted: a list, empty where there are none.'],
    ],
    [
      'no restrictions',
      { ...LINE, restrictions: undefined },
      ['restrictions: is missing. Wanted: a list, empty where there are none.'],
    ],
    [
      'a restriction that is none',
      { ...LINE, restrictions: [{ kind: 'no-resale' }, 'JAPAN OUT'] },
      ['restrictions[1]: "JAPAN OUT" has no kind. Wanted: {"kind": …, "value": …}.'],
    ],
    [
      'a restriction whose kind is no text',
      { ...LINE, restrictions: [{ kind: 7 }] },
      ['restrictions[0]: {"kind":7} has no kind. Wanted: {"kind": …, "value": …}.'],
    ],
    [
      'a restriction of an unknown kind',
      { ...LINE, restrictions: [{ kind: 'no-holograms' }] },
      [`restrictions[0].kind: "no-holograms" is no kind that is known here. ${KINDS}`],
    ],
    [
      'a restriction whose name is a property of every object',
      { ...LINE, restrictions: [{ kind: 'constructor', value: null }] },
      [`restrictions[0].kind: "constructor" is no kind that is known here. ${KINDS}`],
    ],
    [
      'a restriction whose value is of another kind',
      { ...LINE, restrictions: [{ kind: 'expires-on', value: ['KR'] }] },
      [`restrictions[0].value: ["KR"] is no value of expires-on. ${DATE}`],
    ],
    [
      'days that are no number',
      { ...LINE, restrictions: [{ kind: 'expires-after-days', value: '14' }] },
      [`restrictions[0].value: "14" is no value of expires-after-days. ${DAYS}`],
    ],
    [
      'a value as long as a page, told in brief',
      { ...LINE, restrictions: [{ kind: 'expires-after-days', value: 'x'.repeat(900) }] },
      [`restrictions[0].value: "${'x'.repeat(79)} is no value of expires-after-days. ${DAYS}`],
    ],
    [
      'a limit of a kind nobody knows',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: { moons: 2 } }] },
      [`restrictions[0].within.moons: is no member here. Wanted: any of ${PARTS}.`],
    ],
    [
      'a limit of a kind nobody knows, with a name as long as a page, told in brief',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: { ['m'.repeat(900)]: 2 } }] },
      [`restrictions[0].within.${'m'.repeat(40)}: is no member here. Wanted: any of ${PARTS}.`],
    ],
    [
      'a limit that is no date, beside others that are null',
      {
        ...LINE,
        restrictions: [{ kind: 'no-archive', value: null, within: { moons: null, until: null, from: 'soon' } }],
      },
      [`restrictions[0].within.from: "soon" is not understood. ${DATE}`],
    ],
    [
      'a list of a kind that has none',
      { ...LINE, restrictions: [{ kind: 'expires-on', value: 'all' }] },
      [`restrictions[0].value: "all" is no value of expires-on. ${DATE}`],
    ],
    [
      'a date beside actions that are understood',
      { ...LINE, agreement: { ...LINE.agreement, actions: ['publish', 'resell'], from: 'soon' } },
      [`agreement.from: "soon" is not understood. ${DATE}`],
    ],
    [
      'a limit that is none',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: 'Japan' }] },
      [`restrictions[0].within: "Japan" is no part of all uses. Wanted: an object with any of ${PARTS}.`],
    ],
    [
      'a restriction on a country that ISO 3166-1 leaves to its users',
      { ...LINE, restrictions: [{ kind: 'territory-except', value: ['JP', 'XK'] }] },
      [`restrictions[0].value: ["JP","XK (no ISO 3166-1 code)"] is no value of territory-except. ${ALL_OR}`],
    ],
    [
      'a restriction to a country that ISO 3166-1 leaves to its users',
      { ...LINE, restrictions: [{ kind: 'territory-only', value: ['KR', 'XK'] }] },
      [`restrictions[0].value: ["KR","XK (no ISO 3166-1 code)"] is no value of territory-only. ${ALL_OR}`],
    ],
    [
      'a part of all uses in such a country',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: { territories: ['XK'] } }] },
      [`restrictions[0].within.territories: ["XK (no ISO 3166-1 code)"] is not understood. ${ALL_OR}`],
    ],
    ['no agreement said', { ...LINE, agreement: undefined }, []],
    [
      'an agreement that is none',
      { ...LINE, agreement: 'all' },
      ['agreement: "all" is none. Wanted: an object, or null.'],
    ],
    ['an agreement that is a list', { ...LINE, agreement: [] }, ['agreement: [] is none. Wanted: an object, or null.']],
    ...(['territories', 'channels', 'purposes', 'actions'] as const).map((list): [string, unknown, string[]] => [
      `an agreement with ${list} that are no list`,
      { ...LINE, agreement: { ...LINE.agreement, [list]: 'some' } },
      [`agreement.${list}: "some" is not understood. Wanted: "all" or ${LISTS[list]}`],
    ]),
    ...['XX', 'XK'].map((code): [string, unknown, string[]] => [
      `an agreement with ${code}, a country that is none`,
      { ...LINE, agreement: { ...LINE.agreement, territories: ['KR', code] } },
      [`agreement.territories: "${code}" is no country of ISO 3166-1. ${COUNTRIES}`],
    ]),
    ...(['from', 'until'] as const).map((end): [string, unknown, string[]] => [
      `an agreement whose ${end} is no date`,
      { ...LINE, agreement: { ...LINE.agreement, [end]: 'soon' } },
      [`agreement.${end}: "soon" is not understood. ${DATE}`],
    ]),
    [
      'a transmission that is no date',
      { ...LINE, transmitted: 'yesterday' },
      [`transmitted: "yesterday" is not understood. ${DATE}`],
    ],
    ['a transmission that is no text', { ...LINE, transmitted: 7 }, [`transmitted: 7 is not understood. ${DATE}`]],
    ...[-1, 1.5, '0'].map((uses): [string, unknown, string[]] => [
      `uses of ${JSON.stringify(uses)}`,
      { ...LINE, uses },
      [
        `uses: ${JSON.stringify(uses)} is not understood. Wanted: how often it was used before, a whole number from 0 on.`,
      ],
    ]),
  ])('%s is held for a person and said to the sender', (_, line, said) => {
    const { outcome, problems, reasons } = judgeLine(line);
    expect(outcome).toBe('review');
    expect(problems).toEqual(said);
    expect(reasons).not.toEqual([]);
  });

  it('what is no restriction at all is a doubt that the line sent again settles', () => {
    for (const restriction of ['JAPAN OUT', { kind: 7 }])
      expect(judgeLine({ ...LINE, restrictions: [restriction] }).reasons).toMatchObject([
        { clause: 'doubt', outcome: 'review', remedy: 'Send the line again with this put right.' },
      ]);
  });

  it('a country of the use that is no text is told as it was sent, and what is no list as none', () => {
    const sentences = (territories: unknown) =>
      judgeLine(lineWith({ territories })).reasons.map(({ sentence }) => sentence);
    expect(sentences([{ code: 'KR' }])).toEqual(['“{"code":"KR"}” is no country.']);
    expect(sentences(7)).toEqual(['The use names no country.']);
  });

  it('the words of a restriction are its text, where it has one', () => {
    const restrictions = [{ kind: 'channel-except', value: ['online'], text: 'NO INTERNET' }];
    expect(judgeLine({ ...LINE, restrictions }).reasons).toMatchObject([
      { words: 'NO INTERNET', field: 'restrictions', start: null, end: null, origin: 'read' },
    ]);
  });

  it('all countries are those of ISO 3166-1, and no more', () => {
    const iso = COUNTRY_CODES.filter((code) => code !== 'XK');
    const restrictions = [{ kind: 'territory-only', value: iso }];
    expect(iso).toHaveLength(249);
    expect(judgeLine({ ...LINE, restrictions, use: { ...LINE.use, territories: 'all' } }).outcome).toBe('clear');
    const agreement = { ...LINE.agreement, territories: iso };
    expect(judgeLine({ ...LINE, restrictions: [], agreement, use: { ...LINE.use, territories: 'all' } }).outcome).toBe(
      'clear',
    );
  });

  it('an id is a text or a number', () => {
    expect(judgeLine({ ...LINE, id: 7 }).id).toBe(7);
    expect(judgeLine({ ...LINE, id: ['a'] }).id).toBeNull();
  });

  it('an agreement holds from its first day to the end of its last', () => {
    const agreement = { ...LINE.agreement, from: '2026-06-15', until: '2026-06-15' };
    expect(judgeLine({ ...LINE, agreement })).toMatchObject({
      outcome: 'clear',
      changesAt: '2026-06-16T00:00:00.000Z',
    });
    expect(judgeLine({ ...(lineWith({ at: '2026-06-14T23:59:59Z' }) as object), agreement }).outcome).toBe('blocked');
    expect(judgeLine({ ...(lineWith({ at: '2026-06-16T00:00:00Z' }) as object), agreement }).outcome).toBe('blocked');
  });

  it.each([
    ['an instant', (date: unknown) => lineWith({ at: date })],
    ['a beginning', (from: unknown) => ({ ...LINE, agreement: { ...LINE.agreement, from } })],
    ['an end', (until: unknown) => ({ ...LINE, agreement: { ...LINE.agreement, until } })],
  ])('%s in a list is no date', (_, line) => {
    expect(judgeLine(line(['2026-06-15'])).outcome).toBe('review');
  });

  it.each([
    ['Libération', 'LIBERATION'],
    ['El País', 'EL PAIS'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['N.Y. Post', 'ny post'],
    ['Зелёный край', 'ЗЕЛЕНЫЙ КРАЙ'],
    ['Край', 'Кра\u0438\u0306'],
  ])('the titles %s and %s are one', (name, publication) => {
    const restrictions = [{ kind: 'publication-except', value: [name] }];
    expect(judgeLine({ ...(lineWith({ publication }) as object), restrictions }).outcome).toBe('blocked');
  });

  it.each([
    ['ガーディアン', 'カーディアン'],
    ['Край', 'Краи'],
    ['Її', 'Іі'],
    ['Ќош', 'Кош'],
  ])('the titles %s and %s differ in more than accents and are two', (name, publication) => {
    const restrictions = [{ kind: 'publication-only', value: [name] }];
    expect(judgeLine({ ...(lineWith({ publication }) as object), restrictions }).outcome).toBe('blocked');
  });

  it('days that end after the last date there is do not end', () => {
    const restrictions = [{ kind: 'expires-after-days', value: Number.MAX_SAFE_INTEGER }];
    expect(judgeLine({ ...LINE, restrictions, transmitted: '2026-06-01' })).toMatchObject({
      outcome: 'clear',
      changesAt: null,
    });
  });

  it('an agreement without a beginning and an end holds', () => {
    const { from: _, until: __, ...endless } = LINE.agreement;
    expect(judgeLine({ ...LINE, agreement: { ...endless, actions: null } })).toMatchObject({
      outcome: 'clear',
      problems: [],
    });
  });

  it('behind a geofence a part of the audience is a condition', () => {
    expect(judgeLine(lineWith({ territories: ['KR', 'JP'], geofenced: true })).outcome).toBe('conditional');
    expect(judgeLine(lineWith({ territories: ['KR', 'JP'], geofenced: 'true' })).outcome).toBe('blocked');
  });

  it('a title may be called as a country that ISO 3166-1 leaves to its users', () => {
    const restrictions = [{ kind: 'publication-except', value: ['XK'] }];
    expect(judgeLine({ ...(lineWith({ publication: 'XK' }) as object), restrictions })).toMatchObject({
      outcome: 'blocked',
      problems: [],
    });
  });

  it('uses that nobody can have counted are not known', () => {
    const restrictions = [{ kind: 'one-time-use' }];
    for (const uses of [1.5, -1, '1'])
      expect(judgeLine({ ...LINE, restrictions, uses }).reasons).toContainEqual(
        expect.objectContaining({ clause: 'one-time-use', outcome: 'review' }),
      );
  });

  it('of a missing agreement nothing is known but that it is missing', () => {
    expect(judgeLine({ ...LINE, agreement: null }).reasons).toMatchObject([
      { clause: 'no-agreement', obstacle: 'no-agreement:{"sourceKind":"unknown","supplier":null}' },
    ]);
  });

  it('the title decides where a restriction names titles', () => {
    const line = { ...LINE, restrictions: [{ kind: 'publication-only', value: ['Le Monde'] }] };
    expect(judgeLine(line).outcome).toBe('clear');
    expect(judgeLine({ ...line, use: { ...LINE.use, publication: 'Die Zeit' } }).outcome).toBe('blocked');
    expect(judgeLine({ ...line, use: { ...LINE.use, publication: 7 } }).outcome).toBe('review');
  });

  it('what is wrong with a line is a doubt of its own', () => {
    expect(judgeLine({ ...LINE, restrictions: 'none' }).reasons).toMatchObject([
      {
        clause: 'doubt',
        words: '',
        field: 'line',
        start: null,
        end: null,
        sentence: expect.stringMatching(/^restrictions: "none" is no list\./),
        remedy: 'Send the line again with this put right.',
      },
    ]);
  });

  it.each([
    [{ ...LINE, agreement: { ...LINE.agreement, action: ['publish'] } }, 'agreement.action', 'agreement.actions'],
    [{ ...LINE, agreement: { ...LINE.agreement, untill: '2026-01-01' } }, 'agreement.untill', 'agreement.until'],
    [{ ...LINE, restrictions: [], Restrictions: [{ kind: 'kill' }] }, 'Restrictions', 'restrictions'],
    [
      { ...LINE, restrictions: [{ kind: 'no-archive', witihn: {} }] },
      'restrictions[0].witihn',
      'restrictions[0].within',
    ],
    [
      { ...LINE, restrictions: [{ kind: 'no-archive', within: { form: 1 } }] },
      'restrictions[0].within.form',
      'restrictions[0].within.from',
    ],
    [lineWith({ geofencd: true }), 'use.geofencd', 'use.geofenced'],
  ])('a member that is misspelt is told, and the line is held: %#', (line, given, wanted) => {
    const { outcome, problems } = judgeLine(line);
    expect(outcome).toBe('review');
    expect(problems).toContain(`${given} is no member here. Wanted: ${wanted}.`);
  });

  it('a part of all uses that is misspelt is told once, in the problems and among the reasons', () => {
    const restrictions = [
      { kind: 'channel-except', value: ['online'], within: { teritories: ['JP'], channels: ['tv'] } },
    ];
    const { reasons, problems } = judgeLine({ ...LINE, restrictions });
    const sentence = 'restrictions[0].within.teritories is no member here. Wanted: restrictions[0].within.territories.';
    expect(reasons).toMatchObject([{ clause: 'doubt', sentence }]);
    expect(problems).toEqual([sentence]);
  });

  it('members that look like none of ours are whose they are', () => {
    expect(
      judgeLine({ ...LINE, note: 'kept', restrictions: [{ ...LINE.restrictions[0], text: 'KOREA ONLY' }] }),
    ).toMatchObject({ outcome: 'clear', problems: [] });
  });

  it('without an agreement a person looks', () => {
    expect(judgeLine({ ...LINE, agreement: null })).toMatchObject({ outcome: 'review', problems: [] });
  });

  it('what was sent when, and used how often, decides where a restriction asks', () => {
    const restrictions = [{ kind: 'expires-after-days', value: 14 }, { kind: 'one-time-use' }];
    const answer = (change: object) => judgeLine({ ...LINE, restrictions, ...change }).outcome;
    expect(answer({ transmitted: '2026-06-10T00:00:00Z' })).toBe('clear');
    expect(answer({})).toBe('blocked');
    expect(answer({ transmitted: '2026-06-10T00:00:00Z', uses: 1 })).toBe('blocked');
    expect(answer({ transmitted: null })).toBe('review');
    expect(answer({ transmitted: '2026-06-10T00:00:00Z', uses: null })).toBe('review');
  });

  it('what it knows of a spoiled list still blocks', () => {
    expect(
      judgeLine({ ...LINE, restrictions: [{ kind: 'territory-except', value: ['KR', 'Freedonia'] }] }).outcome,
    ).toBe('blocked');
    const agreement = { ...LINE.agreement, channels: ['tv', 'smoke'] };
    expect(judgeLine({ ...LINE, agreement }).outcome).toBe('blocked');
  });

  describe('a list that is "all"', () => {
    const among = (restriction: object, use: object = {}) =>
      judgeLine({ ...(lineWith(use) as object), restrictions: [restriction] });

    it.each(['territory', 'channel', 'purpose', 'publication'])(
      'narrows nothing as %s-only, and blocks all as -except',
      (part) => {
        for (const use of [
          {},
          { territories: 'all', channel: 'all-digital', purpose: 'commercial' },
          { publication: null },
        ]) {
          expect(among({ kind: `${part}-only`, value: 'all' }, use)).toMatchObject({ outcome: 'clear', problems: [] });
          const { outcome, reasons, problems } = among({ kind: `${part}-except`, value: 'all' }, use);
          expect([outcome, reasons.length, problems]).toEqual(['blocked', 1, []]);
        }
        const behindFence = { territories: ['KR', 'JP'], geofenced: true };
        expect(among({ kind: `${part}-except`, value: 'all' }, behindFence).outcome).toBe('blocked');
      },
    );

    it('is every country there is, and leaves none to go to', () => {
      const [reason] = among({ kind: 'territory-except', value: 'all' }).reasons;
      expect([reason?.sentence, reason?.remedy]).toEqual([
        'May not be used in any country.',
        'No country is left: use another picture.',
      ]);
    });

    it('is no limit of the part that a restriction is for', () => {
      const all = { territories: 'all', channels: 'all', purposes: 'all', publications: 'all' };
      for (const within of [all, { ...all, channels: ['online'] }])
        expect(among({ kind: 'territory-except', value: ['KR'], within }, { publication: null })).toMatchObject({
          outcome: 'blocked',
          problems: [],
        });
      expect(among({ kind: 'territory-except', value: ['KR'], within: { ...all, channels: ['tv'] } }).outcome).toBe(
        'clear',
      );
      expect(among({ kind: 'publication-except', value: 'all', within: { channels: ['tv'] } }).outcome).toBe('clear');
    });

    it('is none where no list stands, and clears nothing that is not understood beside it', () => {
      for (const restriction of [
        { kind: 'expires-on', value: 'all' },
        { kind: 'other', value: 'all' },
        { kind: 'channel-only', value: ['all'] },
        { kind: 'channel-only', value: 'All' },
        { kind: 'territory-only', value: 'all', within: { moons: 2 } },
        { kind: 'territory-only', value: 'all', within: { from: 'all' } },
      ])
        expect(among(restriction).outcome).toBe('review');
    });
  });

  describe('a use on a day', () => {
    const onDay = (at: string, restrictions: object[], use: object = {}) =>
      judgeLine({ ...(lineWith({ at, ...use }) as object), restrictions });
    const noon = '2026-06-15T12:00:00Z';

    it.each<[string, object[], string]>([
      ['an embargo lifts at noon', [{ kind: 'embargo-until', value: noon }], 'blocked'],
      ['an embargo lifts as it begins', [{ kind: 'embargo-until', value: '2026-06-15' }], 'clear'],
      ['it expires at noon', [{ kind: 'expires-on', value: noon }], 'blocked'],
      ['it expires with the day', [{ kind: 'expires-on', value: '2026-06-15' }], 'clear'],
      ['it expires in the last millisecond', [{ kind: 'expires-on', value: '2026-06-15T23:59:59.999Z' }], 'blocked'],
      [
        'a restriction holds for an hour of it',
        [{ kind: 'channel-except', value: ['online'], within: { from: noon, until: '2026-06-15T13:00:00Z' } }],
        'blocked',
      ],
      ['its days end at noon', [{ kind: 'expires-after-days', value: 14 }], 'blocked'],
    ])('is clear only where each instant of it is: %s', (_, restrictions, outcome) => {
      const line = { ...(lineWith({ at: '2026-06-15' }) as object), restrictions, transmitted: '2026-06-01T12:00:00Z' };
      expect(judgeLine(line).outcome).toBe(outcome);
    });

    it('tells all that stands in the way at some time, the gravest first, and what changes after it', () => {
      const { outcome, reasons, changesAt } = onDay('2026-06-15', [
        { kind: 'contact-required', value: null },
        { kind: 'embargo-until', value: '2026-06-15T08:00:00Z' },
        { kind: 'expires-on', value: noon },
        { kind: 'no-archive', value: null, within: { from: '2026-06-20' } },
        { kind: 'other', value: null, within: { from: '2026-06-20' } },
      ]);
      expect([outcome, reasons.map(({ clause }) => clause)]).toEqual([
        'blocked',
        ['embargo-until', 'expires-on', 'contact-required'],
      ]);
      expect(changesAt).toBe('2026-06-20T00:00:00.000Z');
    });

    it('behind a geofence is for those who may see it all day, and blocked where nobody may', () => {
      const fenced = { territories: ['KR', 'JP', 'US'], geofenced: true };
      const until = { kind: 'territory-only', value: ['KR', 'JP'], within: { until: noon } };
      const from = (value: string[]) => ({ kind: 'territory-only', value, within: { from: noon } });
      expect(onDay('2026-06-15', [until, from(['JP', 'US'])], fenced)).toMatchObject({
        outcome: 'conditional',
        reasons: [{ clause: 'geofence', territories: ['JP'] }, { territories: ['JP'] }],
      });
      expect(onDay('2026-06-15', [until, from(['US'])], fenced)).toMatchObject({
        outcome: 'blocked',
        reasons: [{ clause: 'territory-only' }, { clause: 'territory-only' }],
      });
    });
  });

  it.each([
    ['an embargo', { kind: 'embargo-until', value: '2026-06-15T00:00:00.0009Z' }, '2026-06-15T00:00:00.0001Z'],
    ['an expiry', { kind: 'expires-on', value: '2026-06-15T00:00:00.0001Z' }, '2026-06-15T00:00:00.0009Z'],
    [
      'a part of all uses',
      { kind: 'no-resale', value: null, within: { until: '2026-06-15T00:00:00.0009Z' } },
      '2026-06-15T00:00:00.0001Z',
    ],
  ])('%s that is less than a millisecond away still blocks', (_, restriction, at) => {
    const line = { ...(lineWith({ at, action: 'resell' }) as object), restrictions: [restriction] };
    expect(judgeLine(line).outcome).toBe('blocked');
  });

  it('an agreement that begins less than a millisecond later holds nothing yet', () => {
    const agreement = { ...LINE.agreement, from: '2026-06-15T00:00:00.0009Z' };
    const line = { ...(lineWith({ at: '2026-06-15T00:00:00.0001Z' }) as object), restrictions: [], agreement };
    expect(judgeLine(line).outcome).toBe('blocked');
  });

  it('nothing makes it throw, and nothing malformed is clear', () => {
    const spoiled = fc.tuple(
      fc.constantFrom('restrictions', 'agreement', 'use', 'transmitted', 'uses'),
      fc.jsonValue(),
    );
    const property = fc.property(fc.jsonValue(), spoiled, (anything, [part, value]) => {
      expect(judgeLine(anything).outcome).toBe('review');
      expect(['clear', 'conditional', 'review', 'blocked']).toContain(judgeLine({ ...LINE, [part]: value }).outcome);
      if (part === 'use' || part === 'agreement')
        expect(judgeLine({ ...LINE, [part]: value }).outcome).not.toBe('clear');
    });
    fc.assert(property, { numRuns: cases({ sample: 1000 }), seed: 7 });
  });
});
