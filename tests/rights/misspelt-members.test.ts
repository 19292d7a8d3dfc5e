import { describe, expect, it } from '@jest/globals';
import { misspeltMembers } from '../../src/rights/misspelt-members.ts';

/** A line with the member at the place, and where the answer says it stands. */
const PLACES = {
  line: { path: '', lineWith: (members: Record<string, unknown>) => members },
  restriction: {
    path: 'restrictions[0].',
    lineWith: (members: Record<string, unknown>) => ({ restrictions: [members] }),
  },
  within: {
    path: 'restrictions[0].within.',
    lineWith: (members: Record<string, unknown>) => ({ restrictions: [{ kind: 'no-archive', within: members }] }),
  },
  agreement: { path: 'agreement.', lineWith: (members: Record<string, unknown>) => ({ agreement: members }) },
  use: { path: 'use.', lineWith: (members: Record<string, unknown>) => ({ use: members }) },
};

const MEMBERS: readonly [keyof typeof PLACES, string][] = [
  ['line', 'id restrictions agreement use transmitted uses'],
  ['restriction', 'kind value within'],
  ['within', 'territories channels purposes publications from until fromDays untilDays'],
  ['agreement', 'territories channels purposes actions from until'],
  ['use', 'action channel purpose territories geofenced publication at'],
];

const EACH = MEMBERS.flatMap(([place, names]) => names.split(' ').map((name) => [place, name] as const));

describe.each(EACH)('of a %s the member %s', (place, name) => {
  const { path, lineWith } = PLACES[place];

  it('is one', () => {
    expect(misspeltMembers(lineWith({ [name]: null }))).toStrictEqual([]);
  });

  it('is meant by the same letters in capitals', () => {
    const loud = name.toUpperCase();
    expect(misspeltMembers(lineWith({ [loud]: null }))).toStrictEqual([
      `${path}${loud} is no member here. Wanted: ${path}${name}.`,
    ]);
  });
});

describe('a name is taken for one of ours', () => {
  it.each([
    ['a letter too many at the end', 'untill', 'until'],
    ['a letter too many in front', 'auntil', 'until'],
    ['a letter too many within', 'unntil', 'until'],
    ['a letter too few at the end', 'unti', 'until'],
    ['a letter too few in front', 'ntil', 'until'],
    ['another letter', 'untel', 'until'],
    ['another last letter', 'untik', 'until'],
    ['two letters swapped', 'utnil', 'until'],
    ['the last two letters swapped', 'untli', 'until'],
    ['three letters of four', 'fro', 'from'],
  ])('with %s: %s', (_, given, meant) => {
    expect(misspeltMembers({ agreement: { [given]: null } })).toStrictEqual([
      `agreement.${given} is no member here. Wanted: agreement.${meant}.`,
    ]);
  });

  it.each([
    ['two letters too many', 'untilll'],
    ['two letters too few', 'unt'],
    ['two other letters', 'umtel'],
    ['two letters swapped that are no neighbours', 'tnuil'],
    ['two letters for one', 'unthhl'],
    ['one letter for two', 'unxl'],
    ['only its first letter', 'u'],
    ['another word', 'note'],
  ])('never with %s: %s', (_, given) => {
    expect(misspeltMembers({ agreement: { [given]: null } })).toStrictEqual([]);
  });

  it('never where it has fewer than three letters, but for capitals', () => {
    expect(misspeltMembers({ use: { a: null, it: null }, i: null, is: null, us: null })).toStrictEqual([]);
    expect(misspeltMembers({ use: { At: null }, Id: null })).toHaveLength(2);
  });
});

it('what is no list and no object has no members', () => {
  expect(misspeltMembers({ restrictions: 'none', agreement: null, use: ['Action'] })).toStrictEqual([]);
  expect(misspeltMembers({ restrictions: [null, { kind: 'kill', within: 'Japan' }] })).toStrictEqual([]);
});
