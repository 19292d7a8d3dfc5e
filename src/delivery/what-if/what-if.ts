import { allOutlets } from '../../catalogue/outlets.ts';
import type { PrismaClient } from '../../database/client/client.ts';
import { inTrial } from '../../database/trial.ts';
import { alikePhotos } from './alike-photos.ts';
import { answers } from './answers.ts';
import { differences, type WhatIf } from './differences.ts';
import { standingClearances } from './standing-clearances.ts';
import { allStandings, touchedStandings } from './touched-standings.ts';

/** An archive has more groups only where hardly two photos say the same. */
const MAX_GROUPS = 1000;
/** Each is judged as its public address would be, one by one. */
const MAX_CLEARANCES = 300;

/** Makes a change, with the functions that save it. */
export type Make = (trial: PrismaClient) => Promise<unknown>;

/**
 * What would be otherwise if a change were made: photos as published for an editorial story in each outlet, and standing
 * clearances. The change is made, looked at and undone before anybody sees it, so that whatever can be saved can be asked
 * about beforehand, and fails here as it would there.
 */
export async function whatIf(prisma: PrismaClient, make: Make, at: Date): Promise<WhatIf> {
  const outlets = await allOutlets(prisma);
  const standings = await allStandings(prisma);
  return inTrial(prisma, async (trial) => {
    await make(trial);
    const touched = await touchedStandings(standings, prisma, trial);
    const { groups, photos } = await alikePhotos(prisma, touched, { at, maxGroups: MAX_GROUPS });
    const ofPhotos = { OR: [{ standingId: { in: touched.ids } }, { standingId: null }] };
    const { clearances, total } = await standingClearances(prisma, ofPhotos, MAX_CLEARANCES);
    const asked = { groups, outlets, clearances, at };
    const [now, then] = [await answers(prisma, asked), await answers(trial, asked)];
    return differences(asked, { now, then, total: { photos, clearances: total } });
  });
}
