import type { SourceKind } from '../src/vocabulary/uses.ts';

export interface OutletChoice {
  slug: string;
  name: string;
}

export type Section = 'photos' | 'upload' | 'agencies' | 'outlets';

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
  /** One sentence about what was just done. */
  done: string | null;
}

export interface AgencyChoice {
  slug: string;
  name: string;
}

/** What a form that sets a photo's source offers. */
export interface SourceChoices {
  /** Agencies on file. */
  suppliers: AgencyChoice[];
  sourceKinds: readonly SourceKind[];
}
