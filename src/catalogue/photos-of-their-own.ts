import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import { photosUnderOrders } from './orders/reach.ts';

/** Uses of one photo on one day of its agency's calendar may count as one: no zone's day reaches further. */
const DAY_AND_A_BIT_MS = 26 * 3_600_000;

/**
 * The ids of the photos that their standing does not say everything about, as a query: something is granted to them or put
 * on them alone, they are to be read by something stricter, they were used around that time, or they have no standing yet. They are judged one by one, so it does no
 * harm to name one too many; whatever else is brought to the judge of single photos must be named here.
 */
export async function photosOfTheirOwn(db: Db, at: Date): Promise<Prisma.Sql> {
  const [earliest, latest] = [-DAY_AND_A_BIT_MS, DAY_AND_A_BIT_MS].map((ms) => new Date(at.getTime() + ms));
  return Prisma.sql`
    SELECT photo_id FROM waivers WHERE status IN ('approved', 'urgent')
    UNION ALL SELECT photo_id FROM licences WHERE status = 'approved'
    UNION ALL SELECT photo_id FROM bindings
    UNION ALL SELECT photo_id FROM clearances
      WHERE created_at BETWEEN ${earliest} AND ${latest} OR edition_at BETWEEN ${earliest} AND ${latest}
    UNION ALL SELECT photo_id FROM rereadings WHERE tightens
    UNION ALL SELECT id FROM photos WHERE standing_id IS NULL
    UNION ALL (${await photosUnderOrders(db)})`;
}
