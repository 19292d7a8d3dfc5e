import { territoryWords } from '../../../views/parts/territories.tsx';
import type { OutletVerdict, PhotoView } from '../../../views/photo/photo-view.ts';
import { CHANNEL_WORDS } from '../../../views/words.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { toldToAnybody } from '../../catalogue/photo-terms.ts';
import { type OutletVerdict as Judged, verdictsOf } from '../../catalogue/verdicts.ts';
import type { Reason } from '../../rights/verdict.ts';
import type { Channel } from '../../vocabulary/uses.ts';
import type { WebContext } from '../context.ts';
import { withOutletNames } from './outlets-by-name.ts';
import { showEdition } from './show-edition.ts';
import type { Shown } from './show-photo.ts';

/** What every outlet may do with the photo, in the language of whoever looks. */
export async function showVerdicts(
  { prisma }: WebContext,
  { may, photo, subject: ofNew, outlets, use, language }: Shown,
): Promise<PhotoView['verdicts']> {
  const ofCleared = may('see-clearances');
  const judged = await verdictsOf(prisma, photo, outlets, { ...use, language, ofCleared, ofNew });
  const seesWidenings = may('see-widenings');
  const toldOf = (reason: Reason) => withOutletNames(seesWidenings ? reason : withoutEdits(reason), outlets);
  return outlets.flatMap((outlet, index) => outletVerdict(outlet, judged[index], toldOf));
}

function withoutEdits(reason: Reason): Reason {
  return { ...reason, sentence: toldToAnybody(reason.sentence, reason.language) };
}

function outletVerdict(
  outlet: OutletView,
  verdict: Judged | undefined,
  toldOf: (reason: Reason) => Reason,
): OutletVerdict[] {
  if (verdict === undefined) return [];
  const { slug, name, territories, geofenced, partner: isPartners } = outlet;
  const channels = outlet.channels.map((word) => CHANNEL_WORDS[word as Channel]).join(', ');
  const where = territoryWords(territories === 'all' ? null : territories);
  const about = [channels, where, ...(geofenced ? ['geofenced'] : [])].join(' · ');
  const { edition, clearedAt, bases } = verdict;
  const told = { ...verdict, reasons: verdict.reasons.map(toldOf) };
  return [{ slug, name, about, isPartners, edition: showEdition(edition, outlet), clearedAt, verdict: told, bases }];
}
