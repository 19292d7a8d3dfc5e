import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import { termsClearFor } from '../rights/filter/terms-clear-for.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { clearCondition } from './clear-condition.ts';
import type { OutletView } from './outlets.ts';
import { photoParts } from './photo-rows.ts';
import { photosOfTheirOwn } from './photos-of-their-own.ts';
import type { Standings } from './standings.ts';
import { useOf } from './use-of.ts';
import { verdictsFor } from './verdicts.ts';

/** Publishing in an outlet: now, or in its next edition. */
export interface UsableOn {
  outlet: OutletView;
  purpose: Purpose;
  now: Date;
  standings: Standings;
}

/** A page of the newest photos. */
export interface Wanted {
  /** What else the photo `p` must meet. */
  where: readonly Prisma.Sql[];
  /** The last id of the page before. */
  cursor: string | null;
  count: number;
}

/** Where many photos in a row are judged and not clear, more of them are asked for at once, up to so many. */
const MOST_AT_ONCE = 1000;

/**
 * The ids of the newest photos that are clear there, which are those that `judge` calls clear: by their standings in the
 * database, and one by one in memory where these do not say everything.
 */
export async function usableIds(db: Db, { where, cursor, count }: Wanted, usableOn: UsableOn): Promise<string[]> {
  const candidatesAfter = await candidates(db, where, usableOn);
  const found: string[] = [];
  let after = cursor;
  for (let most = count; found.length < count; most = Math.min(most * 2, MOST_AT_ONCE)) {
    const some = await candidatesAfter(after, most);
    found.push(...(await clearAmong(db, some, usableOn)));
    after = some.at(-1)?.id ?? null;
    if (some.length < most) break;
  }
  return found.slice(0, count);
}

interface Candidate {
  id: string;
  /** Not known to be clear: to be judged. */
  isOwn: boolean;
}

/** Those that are clear by their standing, and those that have something of their own: newest first. */
async function candidates(db: Db, where: readonly Prisma.Sql[], { outlet, purpose, now, standings }: UsableOn) {
  const use = useOf(outlet, { purpose, action: 'publish', now });
  const at = new Date(use.at);
  const isClear = clearCondition(termsClearFor(use, await standings(db)), at.getTime());
  const own = await photosOfTheirOwn(db, at);
  return (after: string | null, most: number): Promise<Candidate[]> => {
    const page = after === null ? where : [...where, Prisma.sql`p.id < ${after}::uuid`];
    const such = Prisma.join([Prisma.sql`p.status = 'active'`, ...page], ' AND ');
    return db.$queryRaw<Candidate[]>`
      WITH own AS MATERIALIZED (${own})
      SELECT id::text AS id, "isOwn" FROM (
        (SELECT p.id, false AS "isOwn" FROM photos p
          WHERE ${such} AND ${isClear} AND p.id NOT IN (SELECT photo_id FROM own) ORDER BY p.id DESC LIMIT ${most})
        UNION ALL
        (SELECT p.id, true FROM photos p
          WHERE ${such} AND p.id IN (SELECT photo_id FROM own) ORDER BY p.id DESC LIMIT ${most})
      ) AS either ORDER BY either.id DESC LIMIT ${most}`;
  };
}

async function clearAmong(db: Db, some: readonly Candidate[], { outlet, purpose, now }: UsableOn): Promise<string[]> {
  const own = some.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  const photos = own.length === 0 ? [] : await db.photo.findMany({ where: { id: { in: own } }, include: photoParts });
  const verdicts = await verdictsFor(db, photos, outlet, { purpose, action: 'publish', now });
  return some.filter(({ id, isOwn }) => !isOwn || verdicts.get(id)?.outcome === 'clear').map(({ id }) => id);
}
