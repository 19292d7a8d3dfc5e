import { type ClearanceView, withdrawClearance } from '../catalogue/clearances.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import type { DeliveryCounts } from './delivery-counts.ts';

/**
 * Withdraws a clearance once all that this server delivered is written down: what went out a moment ago under it stays a
 * use. Throws AppError `not-found`.
 */
export async function withdraw(
  { prisma, counts }: { prisma: PrismaClient; counts: DeliveryCounts },
  id: string,
  actor: Actor,
): Promise<ClearanceView> {
  await counts.flush();
  return withdrawClearance(prisma, id, actor);
}
