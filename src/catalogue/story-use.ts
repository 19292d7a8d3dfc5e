import type { Db } from '../database/ledger.ts';
import { isSameStory } from '../rights/exceptions/bindings.ts';
import type { Subject, Use } from '../rights/verdict.ts';
import { type ClearanceView, clearanceView, clearedUse, liveClearances } from './clearances.ts';
import type { OutletView } from './outlets.ts';
import type { PhotoRow } from './photo-rows.ts';
import { subjectOf } from './subjects.ts';
import { type UseOptions, useOf } from './use-of.ts';

interface Asked {
  outlet: OutletView;
  options: UseOptions;
  /** Whether clearances may be told of to whoever asks. */
  seesClearances: boolean;
  /** Of a new use, where it is made already. */
  ofNew?: Subject;
}

/**
 * A photo and its use in an outlet, to follow over countries and time. Where it is cleared there for the story that is named,
 * the use is the one that was cleared, the first of several: what ends for new use alone does not end for it.
 */
export async function useForStory(
  db: Db,
  photo: PhotoRow,
  asked: Asked,
): Promise<{ subject: Subject; use: Use; clearance: ClearanceView | null }> {
  const { outlet, options, ofNew } = asked;
  const clearance = await clearedFor(db, photo, asked);
  if (clearance === null)
    return { subject: ofNew ?? (await subjectOf(db, photo)), use: useOf(outlet, options), clearance };
  const subject = await subjectOf(db, photo, clearance.id);
  const at = 'at' in options ? options.at : options.now;
  return { subject, use: clearedUse(outlet, clearance, at), clearance };
}

async function clearedFor(
  db: Db,
  { id: photoId }: PhotoRow,
  { outlet, options, seesClearances }: Asked,
): Promise<ClearanceView | null> {
  const { story = null, action, purpose } = options;
  if (story === null || action !== 'publish' || !seesClearances) return null;
  const standing = await liveClearances(db, { photoId, outletId: outlet.id, purpose });
  const first = standing.find((clearance) => isSameStory(clearance.story, story));
  return first === undefined ? null : clearanceView(first);
}
