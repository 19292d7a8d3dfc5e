import { type ClearanceRow, clearanceView, clearedUse, findClearance } from '../catalogue/clearances.ts';
import { outletView } from '../catalogue/outlets.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { recordOnce } from '../database/ledger.ts';
import { judgeDelivery } from '../rights/delivery-use.ts';
import type { Verdict } from '../rights/verdict.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';
import { holds, newConditions } from './conditions.ts';
import type { DeliveryCounts } from './delivery-counts.ts';
import { isLegalDemand } from './legal-demand.ts';
import type { PicturesToSend, PictureToSend } from './picture-to-send.ts';

export interface DeliveryRequest {
  clearance: string;
  /** Pixels, at most; never larger than the original. */
  width: number;
  /** The visitor's; null where it is not known. */
  country: CountryCode | null;
  at: Date;
}

/** A refusal says nothing private: neither whose photo it is nor which terms forbid it; 451 only that a court does. */
export type Delivery =
  | { outcome: 'picture'; picture: PictureToSend; cacheControl: string }
  | { outcome: 'refusal'; status: 403 | 404 | 410 | 451; cacheControl: string };

export interface DeliveryDesk {
  prisma: PrismaClient;
  pictures: PicturesToSend;
  counts: DeliveryCounts;
}

/** Longest time a shared cache may keep a picture, in seconds. */
const SHARED_CACHE_SECONDS = 60;

/** Judges the clearance's use anew, narrowed to the visitor's country, and hands out the picture or a refusal. */
export async function deliver(desk: DeliveryDesk, request: DeliveryRequest): Promise<Delivery> {
  const clearance = await findClearance(desk.prisma, request.clearance);
  if (clearance === null) return refusal(404);
  const { verdict, gone, isDemanded, passes, everywhere, dependsOnCountry } = await decide(
    desk.prisma,
    clearance,
    request,
  );
  desk.counts.add(clearance.id, request.country, passes ? 'delivered' : gone ? 'gone' : 'refused', request.at);
  if (!passes) {
    await recordRefusal(desk.prisma, clearance, request, verdict);
    return refusal(gone ? 410 : isDemanded ? 451 : 403);
  }
  await recordWatched(desk.prisma, clearance, request, verdict);
  const picture = await desk.pictures(clearance.photo, request.width);
  return {
    outcome: 'picture',
    picture,
    cacheControl: dependsOnCountry ? 'private, no-store' : shared([verdict, everywhere], request.at),
  };
}

async function decide(prisma: PrismaClient, clearance: ClearanceRow, { country, at }: DeliveryRequest) {
  const { photo } = clearance;
  const gone = clearance.withdrawnAt !== null || photo.status === 'killed' || photo.status === 'deleted';
  const use = clearedUse(outletView(clearance.outlet), clearanceView(clearance), at);
  const subject = await subjectOf(prisma, photo, clearance.id);
  const verdict = judgeDelivery(subject, use, country);
  const passes = (answer: Verdict) => !gone && holds(answer, clearance.verdict as unknown as Verdict);
  // An unknown country is outside every "only" and inside every "except": where it may see the picture, everyone may.
  const everywhere = country === null ? verdict : judgeDelivery(subject, use, null);
  const isDemanded = isLegalDemand(subject, verdict);
  return { verdict, gone, isDemanded, passes: passes(verdict), everywhere, dependsOnCountry: !passes(everywhere) };
}

function refusal(status: 403 | 404 | 410 | 451): Delivery {
  return { outcome: 'refusal', status, cacheControl: 'no-store' };
}

/** Shared caches may keep the picture for a moment, never beyond the next change for anybody; browsers ask each time. */
function shared(verdicts: Verdict[], at: Date): string {
  const untilChange = verdicts
    .filter(({ changesAt }) => changesAt !== null)
    .map(({ changesAt }) => Math.floor((Date.parse(changesAt as string) - at.getTime()) / 1000));
  const seconds = Math.max(0, Math.min(SHARED_CACHE_SECONDS, ...untilChange));
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`;
}

/** Where terms are only observed: the first delivery per clearance, reason and hour that they would have stopped. */
async function recordWatched(
  prisma: PrismaClient,
  clearance: ClearanceRow,
  request: DeliveryRequest,
  { observed = [], wouldBe }: Verdict,
): Promise<void> {
  if (observed.length === 0) return;
  const reasons = observed.map(({ clause }) => clause);
  await recordHourly(prisma, 'would-be-blocked', clearance, request, { reasons, wouldBe });
}

/** The first refusal per clearance, reason and hour; the rest are counted. */
async function recordRefusal(
  prisma: PrismaClient,
  clearance: ClearanceRow,
  request: DeliveryRequest,
  verdict: Verdict,
): Promise<void> {
  const reasons = clearance.withdrawnAt !== null ? ['withdrawn'] : reasonsAgainst(clearance, verdict);
  await recordHourly(prisma, 'delivery-refusal', clearance, request, { reasons });
}

async function recordHourly(
  prisma: PrismaClient,
  act: 'delivery-refusal' | 'would-be-blocked',
  clearance: ClearanceRow,
  { country, at }: DeliveryRequest,
  said: { reasons: string[]; wouldBe?: Verdict['outcome'] | undefined },
): Promise<void> {
  const key = [act, clearance.id, said.reasons.join('+'), at.toISOString().slice(0, 13)].join(' ');
  const detail = { clearance: clearance.id, country, ...said };
  await recordOnce(
    prisma,
    key,
    { actor: 'public', at, account: null, rule: null },
    { act, photoId: clearance.photoId, detail },
  );
}

function reasonsAgainst({ verdict }: ClearanceRow, now: Verdict): string[] {
  const refused = now.reasons.filter(({ outcome }) => outcome !== 'conditional');
  return [...refused, ...newConditions(now, verdict as unknown as Verdict)].map(({ clause }) => clause);
}
