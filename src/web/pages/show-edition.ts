import type { EditionView } from '../../../views/parts/edition.tsx';
import type { OutletView } from '../../catalogue/outlets.ts';
import { editionAfter } from '../../catalogue/use-of.ts';

/** The edition of that instant, on the clock of its outlet; in UTC where the outlet has none any more. */
export function showEdition(at: string | null, outlet: Pick<OutletView, 'clock'> | undefined): EditionView | null {
  if (at === null) return null;
  const clock = outlet?.clock ?? 'at-once';
  return { at, zone: clock === 'at-once' ? 'UTC' : clock.zone };
}

/** The edition that is judged for; null where the outlet publishes at once. */
export function showNextEdition(outlet: OutletView, now: Date): EditionView | null {
  return showEdition(editionAfter(outlet, now)?.toISOString() ?? null, outlet);
}
