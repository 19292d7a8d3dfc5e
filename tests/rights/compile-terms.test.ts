import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileTerms, type TermsInput, termsKey } from '../../src/rights/compile-terms.ts';
import { doubtRemedy } from '../../src/rights/words/doubts.ts';
import { cases } from '../support/proof.ts';
import { restriction } from './arbitraries.ts';

const NOTHING: TermsInput = { readings: [], metadata: [], byHand: [], unread: [], pending: [] };

function read(field: string, ...restrictions: TermsInput['readings'][number]['restrictions']) {
  return { field, restrictions, doubts: [] };
}

describe('terms are the union of all that speaks', () => {
  it('texts, codes of the file and editors each add their restrictions', () => {
    const { clauses } = compileTerms({
      ...NOTHING,
      readings: [read('caption', { kind: 'territory-only', value: ['KR'], text: 'Korea only', start: 3, end: 13 })],
      metadata: [{ kind: 'expires-on', value: '2026-07-01', words: '20260701', field: 'iim:2:37' }],
      byHand: [{ kind: 'no-archive', value: null, words: 'told on the phone' }],
    });
    expect(clauses.map(({ kind, words, field, start, origin }) => ({ kind, words, field, start, origin }))).toEqual([
      { kind: 'expires-on', words: '20260701', field: 'iim:2:37', start: null, origin: 'metadata' },
      { kind: 'no-archive', words: 'told on the phone', field: 'editor', start: null, origin: 'editor' },
      { kind: 'territory-only', words: 'Korea only', field: 'caption', start: 3, origin: 'read' },
    ]);
  });

  it('what a licence itself says that its words mean stays with them', () => {
    const meant = { to: 'duty', words: 'Share whatever is made of this picture under the same licence.' } as const;
    const { clauses } = compileTerms({
      ...NOTHING,
      readings: [read('usageTerms', { kind: 'other', value: null, text: 'CC BY-SA 4.0', start: 0, end: 12, meant })],
    });
    expect(clauses).toMatchObject([{ kind: 'other', origin: 'read', meant }]);
  });

  it('the same restriction in two fields stands once, with the longer words', () => {
    const { clauses } = compileTerms({
      ...NOTHING,
      readings: [
        read('caption', { kind: 'territory-except', value: ['JP', 'KR'], text: 'JAPAN OUT', start: 0, end: 9 }),
        read('instructions', {
          kind: 'territory-except',
          value: ['KR', 'JP'],
          text: 'JAPAN AND KOREA OUT',
          start: 0,
          end: 19,
        }),
      ],
    });
    expect(clauses).toHaveLength(1);
    expect(clauses[0]).toMatchObject({ words: 'JAPAN AND KOREA OUT', field: 'instructions', value: ['JP', 'KR'] });
  });

  it('the same restriction for another part of all uses stands beside it', () => {
    const { clauses } = compileTerms({
      ...NOTHING,
      readings: [
        read(
          'caption',
          { kind: 'channel-except', value: ['online'], text: 'no internet', start: 0, end: 11 },
          {
            kind: 'channel-except',
            value: ['online'],
            within: { territories: ['JP'] },
            text: 'no internet in Japan',
            start: 0,
            end: 20,
          },
        ),
      ],
    });
    expect(clauses.map(({ within }) => within ?? null)).toEqual([{ territories: ['JP'] }, null]);
  });

  it('words not understood, parts of the file nobody could read and edits that wait are doubts', () => {
    const { doubts } = compileTerms({
      ...NOTHING,
      readings: [
        {
          field: 'caption',
          restrictions: [],
          doubts: [{ text: 'RIGHTS APPLY', start: 5, end: 17, reason: 'Not understood.' }],
        },
      ],
      unread: [
        { block: 'xmp', field: null, reason: 'its packet ends early' },
        { block: 'exif', field: '', reason: 'it is cut' },
        { block: 'iim', field: 'instructions', reason: 'its character set is unknown' },
      ],
      pending: ['Waits to be confirmed: drop “JAPAN OUT”'],
      unsettled: ['The credit ends with Reuters'],
    });
    const ofFile = { words: '', start: null, end: null };
    expect(doubts).toEqual([
      { words: 'RIGHTS APPLY', field: 'caption', start: 5, end: 17, reason: 'Not understood.' },
      {
        ...{ words: '', field: 'editor', start: null, end: null },
        reason: 'The credit ends with Reuters',
      },
      {
        ...{ words: '', field: 'editor', start: null, end: null },
        reason: 'Waits to be confirmed: drop “JAPAN OUT”',
      },
      {
        ...ofFile,
        field: 'exif',
        reason: 'The file’s exif block is there and could not be read: it is cut',
      },
      {
        ...ofFile,
        field: 'instructions',
        reason:
          'The field instructions of the file’s iim block is there and could not be read: its character set is unknown',
      },
      { ...ofFile, field: 'xmp', reason: 'The file’s xmp block is there and could not be read: its packet ends early' },
    ]);
    const [file, source, edit, words] = [
      'Somebody looks at the file with another program and puts in what it says.',
      'Somebody corrects what is wrong of it, or settles this doubt and says why it is right.',
      'A rights manager who did not propose it confirms or refuses it.',
      'A rights manager reads the words and says what they mean.',
    ];
    const today = [words, source, edit, file, file, file];
    expect(doubts.map((doubt) => doubtRemedy(doubt))).toEqual(today);
    const ours = doubts.filter((doubt) => doubt.words === '');
    expect(ours.map((doubt) => doubtRemedy({ ...doubt, remedy: 'As it was said once.' }))).toEqual(today.slice(1));
  });

  it('of equal words in two fields the first are quoted, and no limit is none', () => {
    const only = (text: string, within?: null) =>
      ({
        kind: 'no-archive',
        value: null,
        text,
        start: 0,
        end: 4,
        ...(within === undefined ? {} : { within }),
      }) as never;
    const { clauses } = compileTerms({
      ...NOTHING,
      readings: [
        read('caption', only('NO ARCHIVE', null)),
        read('credit', only('no archive')),
        read('title', only('none')),
      ],
    });
    expect(clauses).toEqual([
      { kind: 'no-archive', value: null, words: 'NO ARCHIVE', field: 'caption', start: 0, end: 4, origin: 'read' },
    ]);
  });

  it('equal content has an equal key, in whatever order it was read', () => {
    const clauses = fc.uniqueArray(restriction, { selector: ({ kind }) => kind, maxLength: 5 });
    const property = fc.property(clauses, (restrictions) => {
      const quoted = restrictions.map((one) => ({ ...one, text: one.kind, start: 0, end: one.kind.length }));
      const forwards = compileTerms({ ...NOTHING, readings: [read('caption', ...quoted)] });
      const backwards = compileTerms({ ...NOTHING, readings: [read('caption', ...quoted.reverse())] });
      expect(termsKey(forwards)).toBe(termsKey(backwards));
    });
    fc.assert(property, { numRuns: cases({ sample: 200 }), seed: 1 });
  });

  it('other words, fields or restrictions have another key', () => {
    const keyOf = (text: string, field: string, value: string[]) =>
      termsKey(
        compileTerms({
          ...NOTHING,
          readings: [read(field, { kind: 'territory-only', value, text, start: 0, end: 4 })],
        }),
      );
    const keys = [
      keyOf('text', 'caption', ['KR']),
      keyOf('word', 'caption', ['KR']),
      keyOf('text', 'credit', ['KR']),
      keyOf('text', 'caption', ['JP']),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('terms without anything are empty, not missing', () => {
    expect(compileTerms(NOTHING)).toEqual({ clauses: [], doubts: [] });
  });
});

describe('what the house says of words', () => {
  const odd = { kind: 'other' as const, value: null, text: 'HOUSE RULES APPLY', start: 4, end: 21 };
  const source = { words: 'HOUSE RULES APPLY', field: 'caption', start: 4, end: 21 };
  const meant = { to: 'ask' as const, words: 'Who agreed?' };

  it('stands with the clause as the phrase that says it, and what is meant where that is said', () => {
    const compiled = (said: object) =>
      compileTerms({ ...NOTHING, readings: [read('caption', { ...odd, ...said })] }).clauses;
    expect(compiled({})).toStrictEqual([{ kind: 'other', value: null, ...source, origin: 'read' }]);
    expect(compiled({ phrase: 'p1' })).toStrictEqual([
      { kind: 'other', value: null, ...source, origin: 'phrasebook', phrase: 'p1' },
    ]);
    expect(compiled({ phrase: 'p1', meant })).toStrictEqual([
      { kind: 'other', value: null, ...source, origin: 'phrasebook', phrase: 'p1', meant },
    ]);
  });

  it('stands with a code of the file too', () => {
    const coded = { kind: 'other' as const, value: null, words: 'RM', field: 'xmp:terms' };
    const clause = { kind: 'other', value: null, words: 'RM', field: 'xmp:terms', start: null, end: null };
    const compiled = (said: object) => compileTerms({ ...NOTHING, metadata: [{ ...coded, ...said }] }).clauses;
    expect(compiled({})).toStrictEqual([{ ...clause, origin: 'metadata' }]);
    expect(compiled({ meant })).toStrictEqual([{ ...clause, origin: 'metadata', meant }]);
  });
});

it('what an editor put there later came then', () => {
  const since = '2026-06-11T00:00:00Z';
  const put = { kind: 'no-archive' as const, value: null, words: 'told on the phone' };
  const { clauses } = compileTerms({ ...NOTHING, byHand: [{ ...put, since }] });
  expect(clauses).toMatchObject([{ origin: 'editor', since }]);
});

it('of the same put there twice the later counts, whichever comes first', () => {
  const put = { kind: 'no-archive' as const, value: null, words: 'told on the phone' };
  const [early, late] = ['2026-06-11T09:00:00+09:00', '2026-06-11T00:00:01Z'];
  for (const [one, other] of [
    [early, late],
    [late, early],
  ]) {
    const byHand = [one, other].map((since) => ({ ...put, since }));
    expect(compileTerms({ ...NOTHING, byHand }).clauses).toMatchObject([{ since: late }]);
  }
});

it('a field of the file is named in words', () => {
  const unread = [{ block: 'xmp', field: 'usage_terms', reason: 'it is cut' }];
  expect(compileTerms({ ...NOTHING, unread }).doubts).toMatchObject([
    { reason: 'The field usage terms of the file’s xmp block is there and could not be read: it is cut' },
  ]);
});
