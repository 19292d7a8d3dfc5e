import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { saidIn } from '../rights/words/said-in.ts';
import { type WhomItBinds, whomItBinds } from '../rights/words/whom-it-binds.ts';
import type { Action } from '../vocabulary/uses.ts';
import type { OutletView } from './outlets.ts';
import type { PhotoRow } from './photo-rows.ts';
import { subjectOf, subjectsOf } from './subjects.ts';
import { type UseOptions, useOf } from './use-of.ts';

/** A verdict, and the use in the outlet that it is about. */
export type OutletVerdict = Verdict & {
  outlet: string;
  /** Publishing in a partner's outlet is redistributing. */
  action: Action;
  partner: boolean;
  /** ISO instant it was judged for. */
  at: string;
  /** That of the edition, where it was judged for one. */
  edition: string | null;
  /** Every clause about territories, and whom it binds. */
  bases: WhomItBinds[];
};

/** The photo in each outlet, in the outlets' order; what is said of restrictions in a language that there is a table of, else in English. */
export async function verdictsOf(
  db: Db,
  photo: PhotoRow,
  outlets: OutletView[],
  { language = 'en', ...options }: UseOptions & { language?: Language },
): Promise<OutletVerdict[]> {
  const subject = await subjectOf(db, photo);
  const bases = whomItBinds(subject, language);
  return outlets.map((outlet) => {
    const use = useOf(outlet, options);
    const { action, at, edition = null } = use;
    return {
      outlet: outlet.slug,
      action,
      partner: outlet.partner,
      at,
      edition,
      bases,
      ...saidIn(language, subject, judge(subject, use)),
    };
  });
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
