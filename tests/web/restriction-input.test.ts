import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseInput } from '../../src/web/inputs.ts';
import { restriction } from '../../src/web/restriction-input.ts';

function said(given: unknown): string {
  try {
    parseInput(z.strictObject({ add: restriction }), { add: given });
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}

const CHANNEL_WORDS = 'print-newspaper, print-magazine, online, mobile, social, tv, book, all-digital';

describe('what is wrong with a restriction is said in words, in its value and in its part of all uses', () => {
  it.each<[object, string]>([
    [{ kind: 'territory-except', value: ['KR'], within: { channels: ['web'] } }, `is none of ${CHANNEL_WORDS}`],
    [{ kind: 'territory-except', value: ['KR'], within: { untilDays: -1 } }, 'must be at least 0'],
    [{ kind: 'territory-except', value: ['KR'], within: { untilDays: 40_000 } }, 'must be at most 36500'],
    [{ kind: 'territory-except', value: ['KR'], within: { untilDays: 0 } }, 'ends before it begins'],
    [{ kind: 'territory-except', value: ['KR'], within: { purposes: 'all' } }, 'must be a list'],
    [{ kind: 'territory-except', value: ['KR'], within: { place: 'Japan' } }, 'holds what is not known here: place'],
    [{ kind: 'channel-except', value: ['web'] }, `is none of ${CHANNEL_WORDS}`],
    [{ kind: 'expires-after-days', value: 1.5 }, 'must be a whole number'],
    [{ kind: 'expires-after-days' }, 'is missing'],
  ])('%j', (given, words) => {
    expect(said(given)).toContain(words);
    expect(said(given)).not.toMatch(/Invalid|Too small|Too big|expected/);
  });
});

it('a part of all uses that nothing limits is all uses', () => {
  const none = { kind: 'no-archive', value: null, within: {} };
  expect(restriction.parse(none)).toEqual({ kind: 'no-archive', value: null });
  const within = { purposes: ['editorial'] };
  expect(restriction.parse({ ...none, within })).toEqual({ ...none, within });
});
