import { lastEditionBefore, nextEdition } from '../rights/agreements/editions.ts';
import type { Use } from '../rights/verdict.ts';
import type { Action, Channel, Purpose } from '../vocabulary/uses.ts';
import type { OutletView } from './outlets.ts';

/** An instant that somebody named, or that bytes go out at; or now, which in an outlet with editions means the next one. */
export type When = { at: Date } | { now: Date };

export type UseOptions = When & {
  purpose: Purpose;
  /** Publishing in a partner's outlet is redistributing. */
  action: Action;
  /** The story it is for, where known. */
  story?: string | null;
};

/** What using a picture in this outlet means, in the form rights are judged by. Every question about an outlet comes through here. */
export function useOf(outlet: OutletView, { purpose, action, story = null, ...when }: UseOptions): Use {
  const edition = 'at' in when ? null : editionAfter(outlet, when.now);
  const at = 'at' in when ? when.at : (edition ?? when.now);
  return {
    action: outlet.partner && action === 'publish' ? 'redistribute' : action,
    forPartner: outlet.partner,
    channels: outlet.channels as Channel[],
    purpose,
    territories: outlet.territories === 'all' ? 'all' : outlet.territories,
    geofenced: outlet.geofenced,
    publication: outlet.title,
    outlet: outlet.slug,
    homeCountry: outlet.homeCountry,
    story,
    at: at.toISOString(),
    edition: edition?.toISOString() ?? null,
  };
}

/**
 * When the answer for the next edition can differ, where that edition's own verdict holds until `changesAt`: as soon as the last
 * edition before then is out, the one after it is asked about. The same where the outlet publishes at once.
 */
export function nextAnswer(
  { clock }: Pick<OutletView, 'clock'>,
  edition: string | null,
  changesAt: string | null,
): string | null {
  if (clock === 'at-once' || edition === null || changesAt === null) return changesAt;
  return new Date(lastEditionBefore(clock, Date.parse(changesAt), Date.parse(edition))).toISOString();
}

/** When the outlet comes out next; null where it publishes at once. */
export function editionAfter({ clock }: Pick<OutletView, 'clock'>, now: Date): Date | null {
  return clock === 'at-once' ? null : new Date(nextEdition(clock, now.getTime()));
}
