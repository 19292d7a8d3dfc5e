import { expect, it } from '@jest/globals';
import { canonical, ordered } from '../../src/rights/clauses/canonical.ts';

it.each<[string, unknown, string]>([
  ['names in order', { b: 1, a: { d: null, c: 'x' } }, '{"a":{"c":"x","d":null},"b":1}'],
  ['no absent members', { a: undefined, b: 1 }, '{"b":1}'],
  ['words of a list in order, each once', ['JP', 'DE', 'JP'], '["DE","JP"]'],
  ['a list of anything else as it stands', [2, 1, 'a', 'a', { b: 1, a: [] }], '[2,1,"a","a",{"a":[],"b":1}]'],
  ['nothing', null, 'null'],
])('two values that say the same give the same text: %s', (_, value, text) => {
  expect(canonical(value)).toBe(text);
});

it('what is absent is absent in the ordered value too', () => {
  expect(ordered({ channels: undefined, territories: ['KR', 'JP', 'KR'] })).toStrictEqual({
    territories: ['JP', 'KR'],
  });
});
