import type { Db } from '../../database/ledger.ts';

/** What waits for a second person: orders that somebody asked to end, and licences that were filed. */
export async function countOrdersAndLicencesWaiting(db: Db): Promise<number> {
  const orders = await db.houseOrder.count({ where: { endedAt: null, endAskedAt: { not: null } } });
  return orders + (await db.licence.count({ where: { status: 'filed', photo: { status: { not: 'deleted' } } } }));
}
