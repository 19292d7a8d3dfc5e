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

  it.each<[string, unknown]>([
    ['no object', 'text'],
    ['a list', []],
    ['nothing', null],
    ['an unknown action', lineWith({ action: 'steal' })],
    ['an unknown channel', lineWith({ channel: 'radio' })],
    ['an unknown purpose', lineWith({ purpose: 'fun' })],
    ['a country that is none', lineWith({ territories: ['KR', 'ZZ'] })],
    ['no country', lineWith({ territories: [] })],
    ['countries that are no list', lineWith({ territories: 'KR' })],
    ['a date that is none', lineWith({ at: '2026-02-30' })],
    ['no date', lineWith({ at: undefined })],
    ['no use', { ...LINE, use: null }],
    ['restrictions that are no list', { ...LINE, restrictions: 'none' }],
    ['a restriction that is none', { ...LINE, restrictions: ['JAPAN OUT'] }],
    ['a restriction of an unknown kind', { ...LINE, restrictions: [{ kind: 'no-holograms', value: null }] }],
    [
      'a restriction whose name is a property of every object',
      { ...LINE, restrictions: [{ kind: 'constructor', value: null }] },
    ],
    [
      'a restriction whose value is of another kind',
      { ...LINE, restrictions: [{ kind: 'expires-on', value: ['KR'] }] },
    ],
    ['days that are no number', { ...LINE, restrictions: [{ kind: 'expires-after-days', value: '14' }] }],
    [
      'a limit of a kind nobody knows',
      { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: { moons: 2 } }] },
    ],
    ['a limit that is none', { ...LINE, restrictions: [{ kind: 'no-archive', value: null, within: 'Japan' }] }],
    ['an agreement that is none', { ...LINE, agreement: 'all' }],
    [
      'an agreement with a country that is none',
      { ...LINE, agreement: { ...LINE.agreement, territories: ['KR', 'XX'] } },
    ],
    ['an agreement whose end is no date', { ...LINE, agreement: { ...LINE.agreement, until: 'soon' } }],
    ['a transmission that is no date', { ...LINE, transmitted: 'yesterday' }],
    ['uses that are no count', { ...LINE, uses: -1 }],
  ])('%s is held for a person and said to the sender', (_, line) => {
    const { outcome, problems, reasons } = judgeLine(line);
    expect(outcome).toBe('review');
    expect(problems).not.toEqual([]);
    expect(reasons).not.toEqual([]);
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
