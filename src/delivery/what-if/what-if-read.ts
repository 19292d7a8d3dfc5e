import { allOutlets } from '../../catalogue/outlets.ts';
import { type PhotoRow, photoParts } from '../../catalogue/photo-rows.ts';
import type { PrismaClient } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { inTrial } from '../../database/trial.ts';
import { answers } from './answers.ts';
import { differences, type ReadOtherwise, type WhatIf } from './differences.ts';
import { standingClearances } from './standing-clearances.ts';

const MAX_CLEARANCES = 300;

/** Photos that were read again, and how many there are of them. */
export interface PhotosRead {
  ids: string[];
  count: number;
}

/**
 * `whatIf` for a change of what photos themselves say: their texts are read again in the trial, and each of them is judged
 * by itself before and after.
 */
export async function whatIfRead(
  prisma: PrismaClient,
  make: (trial: PrismaClient) => Promise<PhotosRead>,
  at: Date,
): Promise<WhatIf> {
  const outlets = await allOutlets(prisma);
  return inTrial(prisma, async (trial) => {
    const { ids, count } = await make(trial);
    const side = async (db: Db) => {
      const rows = await photosIn(db, ids);
      const groups = rows.map((example) => ({ example, count: 1, ids: [example.id] }));
      const { clearances, total } = await standingClearances(db, { photoId: { in: ids } }, MAX_CLEARANCES);
      const asked = { groups, outlets, clearances, at };
      return { rows, asked, total, told: await answers(db, asked) };
    };
    const [before, after] = [await side(prisma), await side(trial)];
    const total = { photos: count, clearances: before.total };
    const [now, then] = [before.told, after.told];
    return { ...differences(before.asked, { now, then, total }), read: readOtherwise(before.rows, after.rows) };
  });
}

function readOtherwise(before: readonly PhotoRow[], after: readonly PhotoRow[]): ReadOtherwise {
  const found = { changed: 0, leavingKill: 0, killed: 0 };
  for (const [index, was] of before.entries()) {
    const is = after[index] ?? was;
    if (was.termsId !== is.termsId || was.status !== is.status) found.changed += 1;
    if (was.status === 'killed' && is.status !== 'killed') found.leavingKill += 1;
    if (was.status !== 'killed' && is.status === 'killed') found.killed += 1;
  }
  return found;
}

/** In the order of the ids, so that both sides tell of the same. */
async function photosIn(db: Db, ids: string[]): Promise<PhotoRow[]> {
  const rows = await db.photo.findMany({ where: { id: { in: ids } }, include: photoParts });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
