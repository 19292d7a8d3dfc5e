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

const NOON = '2026-05-03T12:00:00Z';
const CHANNEL_WORDS = 'print-newspaper, print-magazine, online, mobile, social, tv, book, all-digital';

describe('what is wrong with a restriction is said in words, in its value and in its part of all uses', () => {
  it.each<[object, string]>([
    [{ kind: 'territory-except', value: ['KR'], within: { channels: ['web'] } }, `is none of ${CHANNEL_WORDS}`],
    [{ kind: 'territory-except', value: ['KR'], within: { untilDays: -1 } }, 'must be at least 0'],
    [{ kind: 'territory-except', value: ['KR'], within: { untilDays: 40_000 } }, 'must be at most 36500'],
    [
      { kind: 'no-resale', within: { untilDays: 0 } },
      'add.within.untilDays: leaves no day in it: name 1 or more, or leave it out',
    ],
    [
      { kind: 'no-resale', within: { fromDays: 0, untilDays: 0 } },
      'add.within: ends as it begins, so it holds no moment',
    ],
    [{ kind: 'no-resale', within: { fromDays: 14, untilDays: 14 } }, 'name a later end'],
    [{ kind: 'no-resale', within: { fromDays: 14, untilDays: 0 } }, 'turn its two ends round'],
    [{ kind: 'no-resale', within: { from: '2026-05-03', until: '2026-05-02' } }, 'turn its two ends round'],
    [{ kind: 'no-resale', within: { from: NOON, until: NOON } }, 'name a later end'],
    [{ kind: 'no-resale', within: { from: NOON, until: '2026-05-03T11:59:00Z' } }, 'turn its two ends round'],
    [
      { kind: 'channel-except', value: ['tv'], within: { channels: ['online'] } },
      'add.within.channels: of online alone, the value of “channel-except” (tv) forbids nothing, so it would never hold. Change one of the two, or leave the part out',
    ],
    [
      { kind: 'embargo-until', value: '2026-05-03', within: { from: '2026-05-03' } },
      'add.within.from: from 2026-05-03 on, the value of “embargo-until” (2026-05-03) forbids nothing',
    ],
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

it.each([
  { untilDays: 1 },
  { fromDays: 0, untilDays: 1 },
  { from: '2026-05-03', until: '2026-05-03' },
  { fromDays: 0 },
])('a part of all uses that holds a day is taken: %j', (within) => {
  expect(said({ kind: 'no-resale', within })).toBe('taken');
});

it('a part of all uses that nothing limits is all uses', () => {
  const none = { kind: 'no-archive', value: null, within: {} };
  expect(restriction.parse(none)).toEqual({ kind: 'no-archive', value: null });
  const within = { purposes: ['editorial'] };
  expect(restriction.parse({ ...none, within })).toEqual({ ...none, within });
});
