import { describe, expect, it } from '@jest/globals';
import type { HouseRule } from '../../src/rights/agreements/agreement.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const ANYTHING: HouseRule = { territories: null, channels: null, purposes: null, actions: ['publish', 'archive'] };

/** A handout that was made with AI as well. */
function judged(said: Partial<Subject>, use: Partial<Use> = {}) {
  const photo = photoWith({ agreements: [], facts: { sourceKind: 'handout', alsoAi: true } });
  const { outcome, reasons } = judge({ ...photo, ...said }, { ...WORLD_WEB, ...use });
  return [outcome, reasons.map(({ sentence }) => sentence)];
}

describe('a picture made with AI beside its kind', () => {
  it('may be used where the house rules for both allow it', () => {
    expect(judged({ houseRule: ANYTHING, aiRule: ANYTHING })).toEqual(['clear', []]);
  });

  it.each<[string, HouseRule, HouseRule, string]>([
    ['the rule for its kind', { ...ANYTHING, channels: ['tv'] }, ANYTHING, 'handout'],
    ['the rule for AI pictures', ANYTHING, { ...ANYTHING, channels: ['tv'] }, 'ai-generated'],
  ])('may not where %s does not allow it, and is told which', (_, houseRule, aiRule, kind) => {
    expect(judged({ houseRule, aiRule })).toEqual([
      'blocked',
      [`The house rule for pictures of the kind “${kind}” does not cover use online.`],
    ]);
  });

  it('is held where the house says nothing of one of the two, and is told of which', () => {
    expect(judged({ unruledKind: 'ai-generated' })).toEqual([
      'review',
      [
        'No agreement with its supplier is on file, and no house rule speaks for pictures of the kind “ai-generated”, which it is as well.',
      ],
    ]);
    expect(judge({ ...photoWith({ agreements: [] }), unruledKind: 'ai-generated' }, WORLD_WEB).reasons).toMatchObject([
      {
        remedy: 'Put the supplier’s agreement on file, or set a house rule for pictures of the kind “ai-generated”.',
      },
    ]);
    expect(judged({})).toEqual([
      'review',
      ['No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.'],
    ]);
  });

  it('is its supplier’s matter alone where there is an agreement', () => {
    expect(judged({ agreements: [YONHAP], houseRule: null, aiRule: { ...ANYTHING, channels: ['tv'] } })).toEqual([
      'clear',
      [],
    ]);
  });
});
