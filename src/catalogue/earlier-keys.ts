import type { Prisma, PrismaClient } from '../database/client/client.ts';
import { type Db, toJson } from '../database/ledger.ts';
import { clauseObstacle, earlierClauseObstacles } from '../rights/exceptions/obstacles.ts';
import type { Clause } from '../rights/verdict.ts';
import type { LiftedClause } from './licences/licences.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { subjectOf } from './subjects.ts';
import type { ProposalDetails } from './widenings/proposal-detail.ts';

/**
 * Keys of obstacles once told a part that nothing limits from all uses; before that, they did not say which alteration a clause
 * names, nor that it counts its days from its release or receipt; and before that, nor which words outside the list it holds. Waivers, licences and what was said of such words are put under
 * today's key of the clause that they were granted for or said of: the one that stands in the very words they quote. Where
 * there is none, or several, they stay as they are, and do nothing. May be done again.
 */
export async function settleKeys(prisma: PrismaClient): Promise<void> {
  for (const { photoId } of await photosToSettle(prisma)) {
    await prisma.$transaction(async (db) => {
      await lockPhoto(db, photoId);
      const { terms, standingRules = [] } = await subjectOf(db, await getPhoto(db, photoId));
      const clauses = [...terms.clauses, ...standingRules];
      await settleWaivers(db, photoId, clauses);
      await settleLicences(db, photoId, clauses);
      await settleBindings(db, photoId, clauses);
      await settleMeaningsAskedFor(db, photoId, clauses);
    });
  }
}

/** A few, of which fewer are in force. */
function photosToSettle(prisma: PrismaClient): Promise<{ photoId: string }[]> {
  return prisma.$queryRaw<{ photoId: string }[]>`
    WITH named AS (
      SELECT photo_id, obstacle FROM waivers WHERE status IN ('requested', 'urgent', 'approved')
      UNION ALL SELECT photo_id, lifted ->> 'obstacle' FROM licences, jsonb_array_elements(lifts) lifted
        WHERE status IN ('filed', 'approved')
      UNION ALL SELECT photo_id, obstacle FROM bindings
      UNION ALL SELECT photo_id, detail ->> 'obstacle' FROM proposals WHERE status = 'pending' AND kind = 'bind-clause')
    SELECT DISTINCT photo_id::text AS "photoId" FROM named WHERE obstacle LIKE 'clause:%' AND (
      (obstacle ~ '"(no-modification|expires-after-days|fromDays|untilDays)"' AND obstacle !~ '"(alters|since)":')
      OR (obstacle ~ '"kind":"other"' AND obstacle !~ '"words":')
      OR obstacle LIKE '%"within":{}%')`;
}

async function settleWaivers(db: Db, photoId: string, clauses: readonly Clause[]): Promise<void> {
  const where = { photoId, status: { in: ['requested', 'urgent', 'approved'] } };
  for (const { id, obstacle, words } of await db.waiver.findMany({ where })) {
    const now = onlyKeyToday(clauses, obstacle, [words ?? '']);
    if (now !== null) await db.waiver.update({ where: { id }, data: { obstacle: now } });
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

/** Of words that something else was said of since, that counts. */
async function settleBindings(db: Db, photoId: string, clauses: readonly Clause[]): Promise<void> {
  const said = await db.binding.findMany({ where: { photoId }, orderBy: { id: 'desc' } });
  const taken = new Set(said.map(({ obstacle }) => obstacle));
  for (const { id, obstacle, clauseWords } of said) {
    const now = onlyKeyToday(clauses, obstacle, clauseWords);
    if (now === null || taken.has(now)) continue;
    taken.add(now);
    await db.binding.update({ where: { id }, data: { obstacle: now } });
  }
}

/** Of those that wait for a second person, who would else confirm what holds for nothing. */
async function settleMeaningsAskedFor(db: Db, photoId: string, clauses: readonly Clause[]): Promise<void> {
  for (const { id, detail } of await db.proposal.findMany({
    where: { photoId, status: 'pending', kind: 'bind-clause' },
  })) {
    const { obstacle, stands } = detail as unknown as ProposalDetails['bind-clause'];
    const words = stands.map((stand) => stand.words);
    const now = onlyKeyToday(clauses, obstacle, words);
    if (now === null) continue;
    const data = { detail: { ...(detail as Prisma.JsonObject), obstacle: now } };
    await db.proposal.update({ where: { id }, data });
  }
}

/** Today's key of what this key named; null where it names a clause still, or none, or several. */
function onlyKeyToday(clauses: readonly Clause[], key: string, words: readonly string[]): string | null {
  if (clauses.some((clause) => clauseObstacle(clause) === key)) return null;
  const [now, ...others] = keysToday(clauses, key, words);
  return others.length > 0 ? null : (now ?? null);
}

/** Today's keys of the clauses that had this key and stand in one of these texts. */
function keysToday(clauses: readonly Clause[], earlier: string, words: readonly string[]): string[] {
  const found = clauses.filter(
    (clause) => earlierClauseObstacles(clause).includes(earlier) && words.includes(clause.words),
  );
  return [...new Set(found.map(clauseObstacle))].filter((key) => key !== earlier);
}
