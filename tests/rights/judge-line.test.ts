import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeLine } from '../../src/rights/judge-line.ts';
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

/** What is said of a use of which nothing is known. */
const NO_USE = [
  'The use names no country.',
  '“nothing” is no channel.',
  '“undefined” is no action.',
  '“undefined” is no purpose.',
  '“nothing” is no date.',
];

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

  it.each<[string, unknown, string[]]>([
    ['no object', 'text', ['The line is no object.', 'The restrictions are no list.', ...NO_USE]],
    ['a list', [], ['The line is no object.', 'The restrictions are no list.', ...NO_USE]],
    ['nothing', null, ['The line is no object.', 'The restrictions are no list.', ...NO_USE]],
    ['an unknown action', lineWith({ action: 'steal' }), ['“steal” is no action.']],
    ['an unknown channel', lineWith({ channel: 'radio' }), ['“radio” is no channel.']],
    ['a channel that is no text', lineWith({ channel: { tv: 1 } }), ['“{"tv":1}” is no channel.']],
    ['an unknown purpose', lineWith({ purpose: 'fun' }), ['“fun” is no purpose.']],
    ['a country that is none', lineWith({ territories: ['KR', 'ZZ'] }), ['“ZZ” is no country.']],
    ['a country that is no text', lineWith({ territories: ['KR', 82] }), ['“82” is no country.']],
    ['no country', lineWith({ territories: [] }), ['The use names no country.']],
    ['countries that are no list', lineWith({ territories: 'KR' }), ['The use names no country.']],
    ['a date that is none', lineWith({ at: '2026-02-30' }), ['“2026-02-30” is no date.']],
    ['no date', lineWith({ at: undefined }), ['“nothing” is no date.']],
    ['no use', { ...LINE, use: null }, NO_USE],
    ['restrictions that are no list', { ...LINE, restrictions: 'none' }, ['The restrictions are no list.']],
    ['a restriction that is none', { ...LINE, restrictions: ['JAPAN OUT'] }, ['A restriction has no kind.']],
    ['a restriction whose kind is no text', { ...LINE, restrictions: [{ kind: 7 }] }, ['A restriction has no kind.']],
    [
      'a restriction of an unknown kind',
      { ...LINE, restrictions: [{ kind: 'no-holograms' }] },
      ['The restriction "no-holograms" null was not understood.'],
    ],
    [
      'a restriction whose name is a property of every object',
      { ...LINE, restrictions: [{ kind: 'constructor', value: null }] },
      ['The restriction "constructor" null was not understood.'],
    ],
    [
      'a restriction whose value is of another kind',
      { ...LINE, restrictions: [{ kind: 'expires-on', value: ['KR'] }] },
      ['The restriction "expires-on" ["KR"] was not understood.'],
    ],
    [
      'days that are no number',
      { ...LINE, restrictions: [{ kind: 'expires-after-days', value: '14' }] },
      ['The restriction "expires-after-days" "14" was not understood.'],
    ],
    [
      'a value as long as a page, told in brief',
      { ...LINE, restrictions: [{ kind: 'expires-after-days', value: 'x'.repeat(900) }] },
      [`The restriction "expires-after-days" "${'x'.repeat(79)} was not understood.`],
    ],
    [
      'a limit of a kind nobody knows',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: { moons: 2 } }] },
      ['The restriction "no-archive" null was not understood.'],
    ],
    [
      'a limit that is none',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: 'Japan' }] },
      ['The restriction "no-archive" null was not understood.'],
    ],
    ['an agreement that is none', { ...LINE, agreement: 'all' }, ['The agreement is no object.']],
    ['an agreement that is a list', { ...LINE, agreement: [] }, ['The agreement is no object.']],
    ...(['territories', 'channels', 'purposes', 'actions'] as const).map((list): [string, unknown, string[]] => [
      `an agreement with ${list} that are no list`,
      { ...LINE, agreement: { ...LINE.agreement, [list]: 'some' } },
      ['A part of the agreement was not understood.'],
    ]),
    [
      'an agreement with a country that is none',
      { ...LINE, agreement: { ...LINE.agreement, territories: ['KR', 'XX'] } },
      ['A part of the agreement was not understood.'],
    ],
    [
      'an agreement whose beginning is no date',
      { ...LINE, agreement: { ...LINE.agreement, from: 'soon' } },
      ['A part of the agreement was not understood.'],
    ],
    [
      'an agreement whose end is no date',
      { ...LINE, agreement: { ...LINE.agreement, until: 'soon' } },
      ['A part of the agreement was not understood.'],
    ],
    [
      'a transmission that is no date',
      { ...LINE, transmitted: 'yesterday' },
      ['“"yesterday"” is no date of transmission.'],
    ],
    ['a transmission that is no text', { ...LINE, transmitted: 7 }, ['“7” is no date of transmission.']],
    ...[-1, 1.5, '0'].map((uses): [string, unknown, string[]] => [
      `uses of ${JSON.stringify(uses)}`,
      { ...LINE, uses },
      [`“${JSON.stringify(uses)}” is no count of uses.`],
    ]),
  ])('%s is held for a person and said to the sender', (_, line, said) => {
    const { outcome, problems, reasons } = judgeLine(line);
    expect(outcome).toBe('review');
    expect(problems).toEqual(said);
    expect(reasons).not.toEqual([]);
  });

  it('the words of a restriction are its text, where it has one', () => {
    const restrictions = [{ kind: 'channel-except', value: ['online'], text: 'NO INTERNET' }];
    expect(judgeLine({ ...LINE, restrictions }).reasons).toMatchObject([
      { words: 'NO INTERNET', field: 'restrictions', start: null, end: null, origin: 'read' },
    ]);
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
  ])('the titles %s and %s are one', (name, publication) => {
    const restrictions = [{ kind: 'publication-except', value: [name] }];
    expect(judgeLine({ ...(lineWith({ publication }) as object), restrictions }).outcome).toBe('blocked');
  });

  it('titles that differ in more than accents are two', () => {
    const restrictions = [{ kind: 'publication-only', value: ['ガーディアン'] }];
    expect(judgeLine({ ...(lineWith({ publication: 'カーディアン' }) as object), restrictions }).outcome).toBe(
      'blocked',
    );
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

  it('the title decides where a restriction names titles', () => {
    const line = { ...LINE, restrictions: [{ kind: 'publication-only', value: ['Le Monde'] }] };
    expect(judgeLine(line).outcome).toBe('clear');
    expect(judgeLine({ ...line, use: { ...LINE.use, publication: 'Die Zeit' } }).outcome).toBe('blocked');
    expect(judgeLine({ ...line, use: { ...LINE.use, publication: 7 } }).outcome).toBe('review');
  });

  it('what is wrong with a line is a doubt of its own', () => {
    expect(judgeLine({ ...LINE, restrictions: 'none' }).reasons).toMatchObject([
      { clause: 'doubt', words: '', field: 'line', start: null, end: null, sentence: 'The restrictions are no list.' },
    ]);
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
