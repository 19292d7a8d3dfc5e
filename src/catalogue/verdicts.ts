import type { Db } from '../database/ledger.ts';
import { judge } from '../rights/judge.ts';
import { nextChangeTold } from '../rights/taken-down.ts';
import type { Subject, Use, Verdict } from '../rights/verdict.ts';
import { dutiesTold } from '../rights/words/duties-told.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { saidIn } from '../rights/words/said-in.ts';
import { type WhomItBinds, whomItBinds } from '../rights/words/whom-it-binds.ts';
import type { Action } from '../vocabulary/uses.ts';
import type { OutletView } from './outlets.ts';
import type { PhotoRow } from './photo-rows.ts';
import { useForStory } from './story-use.ts';
import { subjectOf, subjectsOf } from './subjects.ts';
import { withTakers } from './takers.ts';
import { nextAnswer, type UseOptions, useOf } from './use-of.ts';

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
  /** Id of the clearance for the story that was named, where it is about what was cleared; null: it is about a new use. */
  clearance: string | null;
  /** ISO instant at which that was given; null: there is none. */
  clearedAt: string | null;
  /** Every clause about territories, and whom it binds. */
  bases: WhomItBinds[];
};

type Asked = UseOptions & {
  language?: Language;
  /**
   * Whether clearances may be told of: then it is about what was cleared, where the photo is cleared for the story, and says
   * which took the uses that are counted; else it is about a new use everywhere.
   */
  ofCleared?: boolean;
  /** The photo as it is judged for a new use, where that is made already. */
  ofNew?: Subject;
};

/** The photo in each outlet, in the outlets' order; what is said of restrictions in a language that there is a table of, else in English. */
export async function verdictsOf(
  db: Db,
  photo: PhotoRow,
  outlets: OutletView[],
  { language = 'en', ofCleared = false, ofNew: made, ...options }: Asked,
): Promise<OutletVerdict[]> {
  const ofNew = made ?? (await subjectOf(db, photo));
  const asksStory = ofCleared && options.story != null;
  const verdicts: OutletVerdict[] = [];
  for (const outlet of outlets) {
    const { subject, use, clearance } = asksStory
      ? await useForStory(db, photo, { outlet, options, seesClearances: true, ofNew })
      : { subject: ofNew, use: useOf(outlet, options), clearance: null };
    const { action, at, edition = null } = use;
    const verdict = toldOf(subject, use);
    const said = saidIn(language, subject, { ...verdict, changesAt: nextAnswer(outlet, edition, verdict.changesAt) });
    verdicts.push({
      ...{ outlet: outlet.slug, action, partner: outlet.partner, at, edition },
      ...{ clearance: clearance?.id ?? null, clearedAt: clearance?.createdAt ?? null },
      bases: whomItBinds(subject, language),
      ...(ofCleared ? await withTakers(db, said, { subject, use }) : said),
    });
  }
  return verdicts;
}

function toldOf(subject: Subject, use: Use): Verdict {
  const verdict = judge(subject, use);
  return { ...verdict, duties: dutiesTold(verdict.duties), changesAt: nextChangeTold(verdict) };
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
  return new Map([...subjects].map(([id, subject]) => [id, toldOf(subject, use)]));
}
