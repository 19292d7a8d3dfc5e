import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import * as families from './judge-cases.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

describe.each(Object.entries(families))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const verdict = judge(photoWith(one), { ...WORLD_WEB, ...one.use });
    const reasons = verdict.reasons.map(({ clause, outcome, sentence, remedy }) => [clause, outcome, sentence, remedy]);
    expect(verdict.outcome).toBe(one.outcome);
    expect(reasons).toEqual(one.reasons ?? []);
    if (one.duties !== undefined) expect(verdict.duties.map(({ clause }) => clause)).toEqual(one.duties);
    expect(verdict.changesAt).toBe(one.changesAt ?? null);
  });
});

it('a reason carries the words it was read from and where they stood', () => {
  const photo = photoWith({ restrictions: [{ kind: 'no-archive', value: null }] });
  expect(judge(photo, { ...WORLD_WEB, action: 'archive' }).reasons).toMatchObject([
    { words: 'THE WORDS OF NO-ARCHIVE', field: 'caption', start: 0, end: 23 },
  ]);
});
