import type { AgreementView, StandingRuleView } from '../agreements/agreement-view.ts';

export interface AgencyView {
  slug: string;
  name: string;
  aliases: string[];
  /** IANA name; dates in its captions are meant there. */
  timeZone: string | null;
  photos: number;
  agreements: AgreementView[];
  /** What of a change waits for a second person. */
  waiting: {
    version: number;
    dropped: string[];
    moves: boolean;
    timeZone: string | null;
    reason: string;
    by: string;
  } | null;
}

/** An agency on its own page. */
export interface WholeAgencyView extends AgencyView {
  rules: StandingRuleView[];
}
