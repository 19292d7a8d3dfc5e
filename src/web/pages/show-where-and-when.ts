import type { StretchView, WhereAndWhenView } from '../../../views/photo/where-and-when.tsx';
import type { OutletView } from '../../catalogue/outlets.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { useForStory } from '../../catalogue/story-use.ts';
import type { UseOptions } from '../../catalogue/use-of.ts';
import type { Db } from '../../database/ledger.ts';
import { mapOf, type Stretch } from '../../rights/map-and-timeline.ts';
import type { Subject } from '../../rights/verdict.ts';
import type { Language } from '../../rights/words/languages/language.ts';
import { saidIn } from '../../rights/words/said-in.ts';
import { timelineFrom } from '../map-and-timeline.ts';
import { showEdition } from './show-edition.ts';

/** More do not fit beside each other; the API tells them. */
const MAX_SHOWN = 6;

interface Asked {
  /** The photo as it is judged for a new use. */
  ofNew: Subject;
  outlet: OutletView;
  use: UseOptions;
  seesClearances: boolean;
  language: Language;
  /** A reason's sentence as whoever looks may read it. */
  told: (sentence: string) => string;
}

/** What the page shows of where and when a photo may be used in the outlet that was chosen. */
export async function whereAndWhen(
  db: Db,
  photo: PhotoRow,
  { ofNew, outlet, use: options, seesClearances, language, told }: Asked,
): Promise<WhereAndWhenView> {
  const { subject, use, clearance } = await useForStory(db, photo, { outlet, options, seesClearances, ofNew });
  const { stretches, goesOn } = timelineFrom(subject, use);
  const said = stretches.map((stretch) => ({ ...stretch, verdict: saidIn(language, subject, stretch.verdict) }));
  const shown = withoutRepeats(said);
  return {
    outlet: outlet.name,
    story: use.story ?? null,
    clearedAt: clearance?.createdAt ?? null,
    // What is cleared is asked about from now on, whenever its edition comes out.
    edition: clearance === null ? showEdition(use.edition ?? null, outlet) : null,
    audience: outlet.territories === 'all' ? null : outlet.territories,
    ...mapOf(subject, use),
    stretches: shown
      .slice(0, MAX_SHOWN)
      .map(({ why, ...stretch }) => ({ ...stretch, why: why === null ? null : told(why) })),
    goesOn: goesOn || shown.length > MAX_SHOWN,
    language,
  };
}

/** Stretches that differ in their reasons alone are shown as one. */
function withoutRepeats(stretches: readonly Stretch[]): StretchView[] {
  const told: StretchView[] = [];
  for (const { from, until, verdict } of stretches) {
    const { outcome, wouldBe = null, reasons } = verdict;
    const last = told.at(-1);
    if (last?.outcome === outcome && last.wouldBe === wouldBe) {
      last.until = until;
      last.alikeFrom ??= from;
    } else
      told.push({
        from,
        until,
        alikeFrom: null,
        outcome,
        wouldBe,
        why: reasons[0]?.sentence ?? null,
        language: reasons[0]?.language,
      });
  }
  return told;
}
