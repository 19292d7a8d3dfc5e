import type { Db } from '../../database/ledger.ts';
import { judge } from '../../rights/judge.ts';
import { allOutlets } from '../outlets.ts';
import { getPhoto } from '../photos.ts';
import { subjectOf } from '../subjects.ts';
import { useOf } from '../use-of.ts';
import type { WidenedOutcome } from '../widenings/outcomes.ts';
import { asLicence, type LicenceRow } from './licences.ts';

/** How each outlet is judged without the licence and were it approved, for editorial publishing now; only where that differs. */
export async function licenceOutcomes(db: Db, row: LicenceRow, at: Date): Promise<WidenedOutcome[]> {
  const subject = await subjectOf(db, await getPhoto(db, row.photoId));
  const others = (subject.licences ?? []).filter(({ id }) => id !== row.id);
  const granted = { ...subject, licences: [...others, asLicence(row, at)] };
  const outlets = await allOutlets(db);
  return outlets
    .map((outlet) => {
      const use = useOf(outlet, { purpose: 'editorial', action: 'publish', now: at });
      const before = judge({ ...subject, licences: others }, use).outcome;
      return { outlet: outlet.name, before, after: judge(granted, use).outcome };
    })
    .filter(({ before, after }) => before !== after);
}
