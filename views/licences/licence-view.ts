import type { LicenceView as CatalogueLicence } from '../../src/catalogue/licences/licences.ts';
import type { Outcome } from '../../src/rights/verdict.ts';
import type { Thumb } from '../photos/photo-card.tsx';

/** A licence as rows show it; instants are ISO 8601. */
export interface LicenceView
  extends Omit<CatalogueLicence, 'photo' | 'territories' | 'channels' | 'purposes' | 'titles'> {
  photo: { id: string; title: string; thumb: Thumb | null };
  /** Its box in words: `Online · Editorial · worldwide`. */
  covers: string;
  /** Outlets whose verdict it would change, for editorial publishing now. */
  outcomes: { outlet: string; before: Outcome; after: Outcome }[];
  /** Whether the reader filed it or made the token that did: then somebody else decides. */
  isOwn: boolean;
  mayWithdraw: boolean;
}
