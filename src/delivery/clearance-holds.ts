import type { ClearanceView } from '../catalogue/clearances.ts';
import { getOutlet, useOf } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { holds } from './conditions.ts';

/** Whether the clearance's address would be answered with the picture at `at`, at least somewhere. */
export async function clearanceHolds(db: Db, photo: PhotoRow, clearance: ClearanceView, at: Date): Promise<boolean> {
  if (clearance.withdrawnAt !== null) return false;
  const use = useOf(await getOutlet(db, clearance.outlet), {
    purpose: clearance.purpose as Purpose,
    action: 'publish',
    at,
  });
  return holds(judge(await subjectOf(db, photo, clearance.id), use), clearance.verdict);
}
