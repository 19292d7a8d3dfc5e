import { expect, it } from '@jest/globals';
import { unreadPartObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const CLAUSE: Clause = {
  ...{ kind: 'purpose-only', value: ['marketing'], within: { publications: [] }, words: 'marketing only' },
  ...{ field: 'caption', start: 0, end: 14, origin: 'read' },
} as Clause;

/** Found by the proof of the rules: whoever lets go of the doubt has not said what a use without a title is. */
it('a part for titles of which none is named holds a use without a title, also once its doubt is waived', () => {
  const waiver = {
    ...{
      id: 'w1',
      obstacle: unreadPartObstacle(CLAUSE),
      scope: { outlet: null, purpose: null },
      reason: 'By telephone',
    },
    ...{ from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z', given: '2026-06-14T00:00:00Z' },
    ...{ requestedBy: 'ada', approvedBy: 'rita' },
  };
  const photo: Subject = {
    ...photoWith({ agreements: [{ ...YONHAP, purposes: null }] }),
    terms: { clauses: [CLAUSE], doubts: [] },
    waivers: [waiver],
  };
  const untitled = judge(photo, { ...WORLD_WEB, publication: null });
  expect(untitled.waived).toHaveLength(1);
  expect(untitled.reasons).toMatchObject([{ clause: 'purpose-only', outcome: 'review' }]);
  expect(judge(photo, WORLD_WEB).reasons).toEqual([]);
});
