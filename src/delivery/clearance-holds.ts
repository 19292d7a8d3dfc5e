import { type ClearanceView, clearedUse } from '../catalogue/clearances.ts';
import { getOutlet } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import { holds } from './conditions.ts';

/** What the verdict of a clearance is now, and whether its address is answered with the picture somewhere. */
export async function standingOf(
  db: Db,
  photo: PhotoRow,
  clearance: ClearanceView,
  at: Date,
): Promise<{ verdict: Verdict; isServed: boolean }> {
  const use = clearedUse(await getOutlet(db, clearance.outlet), clearance, at);
  const verdict = judge(await subjectOf(db, photo, clearance.id), use);
  return { verdict, isServed: holds(verdict, clearance.verdict) };
}
