import type { Db } from '../database/ledger.ts';

/** Of what may stand for or against photos, which there is at all: most photos have little of it, and what is not there need not be asked for. */
export interface OnFile {
  /** Of the photos themselves. */
  waivers: boolean;
  licences: boolean;
  bindings: boolean;
  clearances: boolean;
  /** Readings by something stricter that the house says now. */
  rereadings: boolean;
  /** Of the house. */
  orders: boolean;
  houseRules: boolean;
  standingRules: boolean;
  agencySettings: boolean;
  titleNames: boolean;
}

/** Asked in one question; what comes an instant later is as what comes after the answer. */
export async function onFile(db: Db, photoIds: readonly string[]): Promise<OnFile> {
  const ids = [...photoIds];
  const [there] = await db.$queryRaw<[OnFile]>`
    SELECT
      EXISTS (SELECT FROM waivers WHERE photo_id = ANY(${ids}::uuid[]) AND status IN ('approved', 'urgent')) AS waivers,
      EXISTS (SELECT FROM licences WHERE photo_id = ANY(${ids}::uuid[]) AND status = 'approved') AS licences,
      EXISTS (SELECT FROM bindings WHERE photo_id = ANY(${ids}::uuid[])) AS bindings,
      EXISTS (SELECT FROM clearances WHERE photo_id = ANY(${ids}::uuid[])) AS clearances,
      EXISTS (SELECT FROM rereadings WHERE photo_id = ANY(${ids}::uuid[]) AND tightens) AS rereadings,
      EXISTS (SELECT FROM house_orders WHERE ended_at IS NULL) AS orders,
      EXISTS (SELECT FROM house_rules) AS "houseRules",
      EXISTS (SELECT FROM standing_rules WHERE ended_at IS NULL) AS "standingRules",
      EXISTS (SELECT FROM agency_settings) AS "agencySettings",
      EXISTS (SELECT FROM title_names WHERE undone_at IS NULL) AS "titleNames"`;
  return there;
}
