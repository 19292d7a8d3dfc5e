import type { PrismaClient } from '../../database/client/client.ts';
import type { Actor, Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { isPartOfObstacle } from '../../rights/exceptions/obstacles.ts';
import { MAX_URGENT_HOURS } from '../../rights/exceptions/waivers.ts';
import { keepWaiver, type WaiverRequest, whatIsAsked } from './request-waiver.ts';
import type { WaiverRow } from './waivers.ts';

/** How long after the end of an urgent waiver that nobody confirmed the same may not be granted again, in hours. */
const PAUSE_HOURS = 24;
const HOUR = 3_600_000;

export interface UrgentWaiver extends WaiverRequest {
  /** One outlet: an urgent waiver never holds everywhere. */
  outlet: string;
  /** Whether the house lets one person do this at all. */
  isAllowed: boolean;
}

/**
 * Lets a photo pass an obstacle in one outlet at once, for `MAX_URGENT_HOURS` at most; confirmed by a second person it
 * holds until its requested end. Throws AppError `forbidden` where the house does not allow it, `conflict` while or
 * soon after one that nobody confirmed, and whatever `requestWaiver` throws.
 */
export async function grantUrgentWaiver(
  prisma: PrismaClient,
  { isAllowed, ...request }: UrgentWaiver,
  actor: Actor,
): Promise<WaiverRow> {
  if (!isAllowed || actor.account === null)
    throw new AppError(
      'forbidden',
      'Urgent waivers are switched off here: request a waiver, and somebody else approves it. An administrator may allow them in the settings.',
    );
  return prisma.$transaction(async (db) => {
    const asked = await whatIsAsked(db, request, actor.at);
    await requirePause(db, asked, actor.at);
    const urgentUntil = new Date(Math.min(asked.until.getTime(), actor.at.getTime() + MAX_URGENT_HOURS * HOUR));
    return keepWaiver(db, { ...asked, status: 'urgent', urgentUntil }, actor);
  });
}

/** Whoever asks and for whichever purpose: one after the other they would need no second person at all. */
async function requirePause(
  db: Db,
  { photoId, outletId, obstacle }: { photoId: string; outletId: string | null; obstacle: string },
  at: Date,
): Promise<void> {
  const since = new Date(at.getTime() - PAUSE_HOURS * HOUR);
  const unconfirmed = await db.waiver.findMany({
    where: { photoId, outletId, urgentUntil: { gt: since }, status: { not: 'approved' }, ...neverApproved },
    orderBy: { urgentUntil: 'desc' },
  });
  const earlier = unconfirmed.find(
    (other) => isPartOfObstacle(other.obstacle, obstacle) || isPartOfObstacle(obstacle, other.obstacle),
  );
  if (earlier?.urgentUntil == null) return;
  const again = new Date(earlier.urgentUntil.getTime() + PAUSE_HOURS * HOUR).toISOString();
  throw new AppError(
    'conflict',
    `${earlier.requestedBy} granted an urgent waiver for this already, and nobody confirmed it. One after the other they would need no second person, so the next may be granted at ${again}. Ask another rights manager to confirm that one, or to approve a request.`,
    { waiver: earlier.id, again },
  );
}

/** One that was confirmed and ended later had its second person. */
const neverApproved = { NOT: { status: 'ended', decidedAt: { not: null } } };
