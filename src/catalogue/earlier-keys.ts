import type { Prisma, PrismaClient } from '../database/client/client.ts';
import { type Db, toJson } from '../database/ledger.ts';
import { clauseObstacle, earlierClauseObstacle } from '../rights/exceptions/obstacles.ts';
import type { Clause } from '../rights/verdict.ts';
import type { LiftedClause } from './licences/licences.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { subjectOf } from './subjects.ts';

/**
 * Keys of obstacles once did not say which alteration a clause names, nor that it counts its days from its release or receipt.
 * Waivers and licences from then are put under today's key of the clause that they were granted for: the one that stands in
 * the very words they quote. Where there is none, or several, they stay as they are, and lift nothing. May be done again.
 */
export async function settleKeys(prisma: PrismaClient): Promise<void> {
  for (const { photoId } of await photosToSettle(prisma)) {
    await prisma.$transaction(async (db) => {
      await lockPhoto(db, photoId);
      const { terms, standingRules = [] } = await subjectOf(db, await getPhoto(db, photoId));
      const clauses = [...terms.clauses, ...standingRules];
      await settleWaivers(db, photoId, clauses);
      await settleLicences(db, photoId, clauses);
    });
  }
}

/** A few, of which fewer are in force. */
function photosToSettle(prisma: PrismaClient): Promise<{ photoId: string }[]> {
  return prisma.$queryRaw<{ photoId: string }[]>`
    SELECT photo_id::text AS "photoId" FROM waivers WHERE status IN ('requested', 'urgent', 'approved')
      AND obstacle LIKE 'clause:%' AND obstacle ~ '"(no-modification|expires-after-days|fromDays|untilDays)"'
      AND obstacle !~ '"(alters|since)":'
    UNION SELECT photo_id::text FROM licences WHERE status IN ('filed', 'approved')
      AND lifts::text ~ '(no-modification|expires-after-days|fromDays|untilDays)'`;
}

async function settleWaivers(db: Db, photoId: string, clauses: readonly Clause[]): Promise<void> {
  const where = { photoId, status: { in: ['requested', 'urgent', 'approved'] } };
  for (const { id, obstacle, words } of await db.waiver.findMany({ where })) {
    if (clauses.some((clause) => clauseObstacle(clause) === obstacle)) continue;
    const [now, ...others] = keysToday(clauses, obstacle, [words ?? '']);
    if (now === undefined || others.length > 0) continue;
    await db.waiver.update({ where: { id }, data: { obstacle: now } });
  }
}

/** A licence may name several clauses: what it named before stays named. */
async function settleLicences(db: Db, photoId: string, clauses: readonly Clause[]): Promise<void> {
  const where = { photoId, status: { in: ['filed', 'approved'] } };
  for (const { id, lifts } of await db.licence.findMany({ where })) {
    const named = lifts as unknown as LiftedClause[];
    const more = named.flatMap((lifted) =>
      keysToday(clauses, lifted.obstacle, lifted.words).map((obstacle) => ({ ...lifted, obstacle })),
    );
    const added = more.filter(({ obstacle }) => !named.some((lifted) => lifted.obstacle === obstacle));
    if (added.length === 0) continue;
    await db.licence.update({ where: { id }, data: { lifts: toJson([...named, ...added]) as Prisma.InputJsonValue } });
  }
}

/** Today's keys of the clauses that had this key and stand in one of these texts. */
function keysToday(clauses: readonly Clause[], earlier: string, words: readonly string[]): string[] {
  const found = clauses.filter((clause) => earlierClauseObstacle(clause) === earlier && words.includes(clause.words));
  return [...new Set(found.map(clauseObstacle))].filter((key) => key !== earlier);
}
