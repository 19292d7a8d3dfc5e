import { allOutlets, type OutletView } from '../../catalogue/outlets.ts';
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
 * What would be otherwise if a change were made, of what stands behind photos or of an outlet: photos as published for an
 * editorial story in each outlet, and standing clearances. The change is made, looked at and undone before anybody sees it, so that whatever can be saved can be asked
 * about beforehand, and fails here as it would there.
 */
export async function whatIf(prisma: PrismaClient, make: Make, at: Date): Promise<WhatIf> {
  const outlets = await allOutlets(prisma);
  const standings = await allStandings(prisma);
  return inTrial(prisma, async (trial) => {
    await make(trial);
    const outletsThen = await allOutlets(trial);
    const titles = changedTitles(outlets, outletsThen);
    const every = titles.length > 0;
    const touched = await touchedStandings(standings, { before: prisma, after: trial, every });
    const { groups, photos } = await alikePhotos(prisma, touched, { at, maxGroups: MAX_GROUPS });
    const which = every
      ? { outlet: { title: { in: titles } } }
      : { photo: { OR: [{ standingId: { in: touched.ids } }, { standingId: null }, { id: { in: touched.photos } }] } };
    const { clearances, total } = await standingClearances(prisma, which, MAX_CLEARANCES);
    const asked = { groups, outlets, clearances, at };
    const [now, then] = [await answers(prisma, asked), await answers(trial, { ...asked, outlets: outletsThen })];
    return differences(asked, { now, then, total: { photos, clearances: total } });
  });
}

/** The titles of outlets that are changed, before and after: agreements may count the uses of one title together. */
function changedTitles(before: readonly OutletView[], after: readonly OutletView[]): string[] {
  const changed = before.flatMap((outlet, index) => {
    const then = after[index];
    return then === undefined || JSON.stringify(outlet) === JSON.stringify(then) ? [] : [outlet.title, then.title];
  });
  return [...new Set(changed)];
}
