import fc from 'fast-check';
import type { Waiver } from '../../src/rights/exceptions/waivers.ts';
import { judgeNow } from '../../src/rights/judge.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { PURPOSES, type Purpose } from '../../src/vocabulary/uses.ts';
import { instant, mostly, use } from './arbitraries.ts';
import { orderedAndUse } from './arbitrary-orders.ts';

/** Random photos with waivers: of what stands in the way of the use that is asked for, or of another. */

/** What a waiver is beside the obstacle it lifts; mostly one in force in any outlet and for any purpose. */
const waiverOf: fc.Arbitrary<Omit<Waiver, 'obstacle'>> = fc.record({
  id: fc.constantFrom('w1', 'w2', 'w3'),
  scope: fc.record({
    outlet: mostly<string | null>(3, fc.constant(null), fc.constantFrom('web', 'print')),
    purpose: mostly<Purpose | null>(4, fc.constant(null), fc.constantFrom(...PURPOSES)),
  }),
  from: mostly(4, fc.constant('2026-06-01T00:00:00Z'), instant),
  until: mostly(3, fc.constant('2026-07-01T00:00:00Z'), instant),
  given: mostly(3, fc.constant('2026-06-15T00:00:00Z'), instant),
  requestedBy: fc.constant('A'),
  approvedBy: mostly<string | null>(9, fc.constant('B'), fc.constant(null)),
  reason: fc.constant('told by telephone'),
});

/** An urgent waiver of the use's own outlet, around the instant of the use. */
function urgent(waiver: Omit<Waiver, 'obstacle'>, { at, outlet }: Use): Omit<Waiver, 'obstacle'> {
  if (waiver.approvedBy !== null) return waiver;
  const begins = Date.parse(at) - 3_600_000;
  const hours = waiver.until > '2026-06-14' ? 12 : 13;
  const until = new Date(begins + hours * 3_600_000).toISOString();
  return { ...waiver, scope: { outlet: outlet ?? null, purpose: null }, from: new Date(begins).toISOString(), until };
}

const drafts = fc.array(fc.tuple(waiverOf, fc.nat(), use), { maxLength: 5 });

/** The photo with a waiver more for each draft, of an obstacle that stands in the way of the use, or of another use. */
function waive(photo: Subject, asked: Use, made: readonly [Omit<Waiver, 'obstacle'>, number, Use][]): Subject {
  const waivers: Waiver[] = [];
  for (const [draft, pick, other] of made) {
    const met = pick % 4 === 0 ? { ...other, outlet: asked.outlet ?? null } : asked;
    const { reasons } = judgeNow({ ...photo, waivers }, met);
    const obstacle = reasons[pick % Math.max(1, reasons.length)]?.obstacle;
    if (obstacle !== undefined) waivers.push({ ...urgent(draft, asked), obstacle });
  }
  return waivers.length === 0 ? photo : { ...photo, waivers };
}

/** The same photos and uses, the photos often with waivers of what stands in the way of this use or of others. */
export function oftenWaived(cases: fc.Arbitrary<{ photo: Subject; asked: Use }>): typeof cases {
  return fc.tuple(cases, drafts).map(([{ photo, asked }, made]) => ({ photo: waive(photo, asked, made), asked }));
}

export const photoAndUse = oftenWaived(orderedAndUse);
