import type { Db } from '../database/ledger.ts';

/** How many wait for a second person. */
export interface WaitingDecisions {
  widenings: number;
  /** Orders that somebody asked to end, and licences that were filed. */
  ordersAndLicences: number;
  phrases: number;
}

export const NOTHING_WAITS: WaitingDecisions = { widenings: 0, ordersAndLicences: 0, phrases: 0 };

/** In one question, as every page tells them. */
export async function waitingDecisions(db: Db): Promise<WaitingDecisions> {
  const [waiting] = await db.$queryRaw<[WaitingDecisions]>`
    SELECT
      (SELECT count(*) FROM proposals w JOIN photos p ON p.id = w.photo_id
        WHERE w.status = 'pending' AND p.status <> 'deleted')::int AS widenings,
      (SELECT count(*) FROM house_orders WHERE ended_at IS NULL AND end_asked_at IS NOT NULL)::int
        + (SELECT count(*) FROM licences w JOIN photos p ON p.id = w.photo_id
          WHERE w.status = 'filed' AND p.status <> 'deleted')::int AS "ordersAndLicences",
      (SELECT count(*) FROM house_phrase_versions WHERE status = 'waiting')::int AS phrases`;
  return waiting;
}
