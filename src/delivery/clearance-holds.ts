import { type ClearanceView, clearedUse } from '../catalogue/clearances.ts';
import { getOutlet } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import { holds } from './conditions.ts';

export interface ClearanceStanding {
  verdict: Verdict;
  /** Whether its address is answered with the picture somewhere. */
  isServed: boolean;
}

/** What the verdict of a clearance is at an instant. */
export async function standingOf(
  db: Db,
  photo: PhotoRow,
  clearance: ClearanceView,
  at: Date,
): Promise<ClearanceStanding> {
  return (await standingThrough(db, photo, clearance))(at);
}

/** The same for whichever instant, while nothing but time passes. */
export async function standingThrough(
  db: Db,
  photo: PhotoRow,
  clearance: ClearanceView,
): Promise<(at: Date) => ClearanceStanding> {
  const outlet = await getOutlet(db, clearance.outlet);
  const subject = await subjectOf(db, photo, clearance.id);
  return (at) => {
    const verdict = judge(subject, clearedUse(outlet, clearance, at));
    return { verdict, isServed: holds(verdict, clearance.verdict) };
  };
}
