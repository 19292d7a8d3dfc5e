import type { Db } from '../../database/ledger.ts';
import type { Waiver } from '../../rights/exceptions/waivers.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import type { WaiverRow } from './waivers.ts';

/** What was granted to each photo and nobody ended, whenever it holds: rights say whether it does. */
export async function waiversOf(db: Db, photoIds: readonly string[]): Promise<Map<string, Waiver[]>> {
  const rows = await db.waiver.findMany({
    where: { photoId: { in: [...photoIds] }, status: { in: ['approved', 'urgent'] } },
    orderBy: { id: 'asc' },
    include: { outlet: true },
  });
  const granted = new Map<string, Waiver[]>();
  for (const row of rows) granted.set(row.photoId, [...(granted.get(row.photoId) ?? []), ...grantOf(row)]);
  return granted;
}

type Granted = Omit<WaiverRow, 'photo'>;

/** None for a row that grants nothing. A confirmed urgent one has held since it was granted. */
function grantOf(row: Granted): Waiver[] {
  const { decidedAt, decidedBy, requestedAt, urgentUntil } = row;
  if (row.status === 'approved' && decidedAt !== null && decidedBy !== null) {
    const from = urgentUntil === null ? decidedAt : requestedAt;
    return [asGranted(row, { from, until: row.until, given: decidedAt, approvedBy: decidedBy })];
  }
  if (row.status === 'urgent' && urgentUntil !== null)
    return [asGranted(row, { from: requestedAt, until: urgentUntil, given: requestedAt, approvedBy: null })];
  return [];
}

/** The waiver as rights read it, were it granted so. */
export function asGranted(
  { id, obstacle, outlet, purpose, requestedBy, reason }: Granted,
  { from, until, given, approvedBy }: { from: Date; until: Date; given: Date; approvedBy: string | null },
): Waiver {
  return {
    id,
    obstacle,
    scope: { outlet: outlet?.slug ?? null, purpose: purpose as Purpose | null },
    from: from.toISOString(),
    until: until.toISOString(),
    given: given.toISOString(),
    requestedBy,
    approvedBy,
    reason,
  };
}
