import type { Act } from '../src/accounts/permissions.ts';
import type { RefusedView } from './problems/refused.tsx';

export interface OutletChoice {
  slug: string;
  name: string;
}

export type Section =
  | 'photos'
  | 'upload'
  | 'persons'
  | 'agencies'
  | 'outlets'
  | 'phrases'
  | 'phrasebook'
  | 'widenings'
  | 'waivers'
  | 'orders'
  | 'licences'
  | 'accounts'
  | 'tokens'
  | 'settings'
  | 'jobs'
  | 'account';

/** What every page's frame shows. */
export interface Site {
  /** Address of a built script or style by its plain name (`main.css`), with its version. */
  asset: (name: string) => string;
  section: Section | null;
  outlets: OutletChoice[];
  /** Slug of the outlet the badges are judged for; null where there is none yet. */
  outlet: string | null;
  /** What stands in the search box. */
  search: string;
  /** Path and query of this page, without the choice of outlet. */
  here: string;
  /** Who is signed in; null for nobody. */
  person: { name: string; email: string } | null;
  /** What the page offers only to whoever may do it. */
  may: (act: Act) => boolean;
  /** One sentence about what was just done. */
  done: string | null;
  /** Why the form that was sent from the page was refused; null where none was. */
  refused: RefusedView | null;
  /** How many widenings wait for this person's like; 0 for whoever decides on none. */
  waiting: number;
  /** The same for orders and licences. */
  waitingOrders: number;
  /** The same for meanings of phrases. */
  waitingPhrases: number;
}

export interface AgencyChoice {
  slug: string;
  name: string;
}

/** What a form that sets a photo's source offers. */
export interface SourceChoices {
  /** Agencies on file. */
  suppliers: AgencyChoice[];
}
