import { describe, expect, it } from '@jest/globals';
import { faultInJson } from '../../src/vocabulary/json-faults.ts';

describe('what is wrong with JSON text', () => {
  it.each([
    ['nothing', '{"a":{"a":1},"b":[{"a":1},{"a":2}]}', null],
    ['nothing, where a value is spelt like a name', '{"a":"a","b":"\\"a\\":"}', null],
    ['nothing, where names differ in case', '{"a":1,"A":2}', null],
    ['nothing, where it nests 32 levels deep', `${'['.repeat(32)}${']'.repeat(32)}`, null],
    [
      'a member that stands twice',
      '{"kind":"kill","kind":"correction"}',
      'holds the member “kind” twice in one object.',
    ],
    [
      'one that stands twice, with others between',
      '{"a":[],"b":{"c":[1]},"a":[]}',
      'holds the member “a” twice in one object.',
    ],
    [
      'one that stands twice in an object of a list',
      '[{"a":1},{"b":1,"b":1}]',
      'holds the member “b” twice in one object.',
    ],
    ['one that is spelt in escapes', '{"kind":1,"kin\\u0064" : 2}', 'holds the member “kind” twice in one object.'],
    [
      'one with a name of every object',
      '{"__proto__":1,"__proto__":2}',
      'holds the member “__proto__” twice in one object.',
    ],
    ['that it nests 33 levels deep', `${'['.repeat(33)}${']'.repeat(33)}`, 'is nested more than 32 levels deep.'],
    ['that it nests deeper than any stack', '{"a":'.repeat(100_000), 'is nested more than 32 levels deep.'],
    ['nothing, where it is no JSON: its parser says so', '}}{"a" "a":', null],
  ])('is %s', (_, text, fault) => {
    expect(faultInJson(text)).toBe(fault);
  });
});
