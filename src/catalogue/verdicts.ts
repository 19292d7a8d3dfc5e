import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import { type OutletView, type UseOptions, useOf } from './outlets.ts';
import type { PhotoRow } from './photo-rows.ts';
import { subjectOf, subjectsOf } from './subjects.ts';

export type OutletVerdict = Verdict & { outlet: string };

/** The photo in each outlet, in the outlets' order. */
export async function verdictsOf(
  db: Db,
  photo: PhotoRow,
  outlets: OutletView[],
  options: UseOptions,
): Promise<OutletVerdict[]> {
  const subject = await subjectOf(db, photo);
  return outlets.map((outlet) => ({ outlet: outlet.slug, ...judge(subject, useOf(outlet, options)) }));
}

/** Each photo in one outlet, by photo id: the grid's badges. */
export async function verdictsFor(
  db: Db,
  photos: PhotoRow[],
  outlet: OutletView,
  options: UseOptions,
): Promise<Map<string, Verdict>> {
  const use = useOf(outlet, options);
  const subjects = await subjectsOf(db, photos);
  return new Map([...subjects].map(([id, subject]) => [id, judge(subject, use)]));
}
