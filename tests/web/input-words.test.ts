import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { channelsOrAll, comparedName, dateOrInstant, page, parseInput, shortText } from '../../src/web/inputs.ts';

const input = z.strictObject({
  channels: channelsOrAll,
  from: dateOrInstant.optional(),
  reason: shortText.optional(),
  uses: z.number().int().min(1).max(5).optional(),
  version: z.number().optional(),
  geofenced: z.boolean().optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  code: z.string().length(6).optional(),
  photo: z.uuid().optional(),
  day: z.iso.date().optional(),
  meaning: z
    .discriminatedUnion('as', [z.strictObject({ as: z.literal('hold') }), z.strictObject({ as: z.literal('ask') })])
    .optional(),
  titles: z.record(z.string(), z.string()).optional(),
  name: comparedName.optional(),
});

function said(given: unknown): string {
  try {
    parseInput(input, given);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('what is wrong with an input is said in words, with its name and what is wanted', () => {
  it.each<[object, string]>([
    [{ channels: 'web' }, 'channels: must be "all" or a list'],
    [{ channels: 7 }, 'channels: must be "all" or a list'],
    [
      { channels: ['tv', 'web'] },
      'channels: its member 2 is none of print-newspaper, print-magazine, online, mobile, social, tv, book',
    ],
    [{ channels: [] }, 'channels: names no channel'],
    [{ uses: 1.5 }, 'uses: must be a whole number'],
    [{ uses: 'two' }, 'uses: must be a number'],
    [{ uses: 0 }, 'uses: must be at least 1'],
    [{ uses: 6 }, 'uses: must be at most 5'],
    [{ version: null }, 'version: must be a number'],
    [{ geofenced: 'yes' }, 'geofenced: must be true or false'],
    [{ tags: 'ballet' }, 'tags: must be a list'],
    [{ tags: [] }, 'tags: must hold at least 1 member'],
    [{ tags: ['a', 'b', 'c'] }, 'tags: must hold at most 2 members'],
    [{ code: '123' }, 'code: must hold at least 6 characters'],
    [{ reason: ['a'] }, 'reason: came more than once, or as a list; it must be a text'],
    [{ photo: 'x' }, 'photo: is not an id as the lists give it'],
    [{ day: '1 May' }, 'day: is not a day such as 2026-05-03'],
    [{ from: 'soon' }, 'from: is neither a day such as 2026-05-03 nor a date-time such as 2026-05-03T12:00:00+09:00'],
    [{ meaning: { as: 'other' } }, 'meaning.as: is none of hold, ask'],
    [{ meaning: {} }, 'meaning.as: is missing: it is one of hold, ask'],
    [{ meaning: 'hold' }, 'meaning: must be an object'],
    [{ titles: 'a' }, 'titles: must be an object'],
    [{ name: ' ' }, 'name: must not be empty'],
    [{ name: '…' }, 'name: holds no letter or digit: write the name as it is known'],
    [{ colour: 1 }, 'body: holds what is not known here: colour'],
  ])('%j', (given, words) => {
    expect(said({ channels: 'all', ...given })).toBe(words);
  });

  it('says of a list that stands for all of it that an object is wanted', () => {
    expect(said([])).toBe('body: is a list; it must be an object');
  });

  it('says of a body that did not come as JSON how to send it', () => {
    expect(said(undefined)).toBe('body: is missing: send it with “Content-Type: application/json”.');
  });

  it('names what is missing, and everything that is wrong', () => {
    expect(said({ uses: 0 })).toBe('channels: is missing; uses: must be at least 1');
    expect(said(null)).toBe('body: must be an object');
  });

  it('in addresses as in bodies', () => {
    expect(() => parseInput(page, { limit: 'many' })).toThrow('limit: must be a number');
    expect(() => parseInput(page, { limit: '0.5' })).toThrow('limit: must be a whole number');
  });
});
