import { type ClearanceRow, clearanceParts } from '../../catalogue/clearances.ts';
import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';

export interface StandingClearance {
  row: ClearanceRow;
  /** Whether readers were sent the picture from its address. */
  isPublished: boolean;
}

/** Of the standing clearances of these, the latest, and how many there are. */
export async function standingClearances(
  db: Db,
  which: Prisma.ClearanceWhereInput,
  most: number,
): Promise<{ clearances: StandingClearance[]; total: number }> {
  const where = { AND: [{ withdrawnAt: null, photo: { status: { not: 'deleted' } } }, which] };
  const total = await db.clearance.count({ where });
  const rows = await db.clearance.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: clearanceParts,
  });
  const delivered = await db.deliveryCount.groupBy({
    by: ['clearanceId'],
    where: { clearanceId: { in: rows.map(({ id }) => id) }, outcome: 'delivered' },
  });
  const published = new Set(delivered.map(({ clearanceId }) => clearanceId));
  return { clearances: rows.map((row) => ({ row, isPublished: published.has(row.id) })), total };
}
