import type { AgreementView, StandingRuleView } from '../agreements/agreement-view.ts';

export interface AgencyView {
  slug: string;
  name: string;
  aliases: string[];
  /** IANA name; dates in its captions are meant there. */
  timeZone: string | null;
  photos: number;
  agreements: AgreementView[];
}

/** An agency on its own page. */
export interface WholeAgencyView extends AgencyView {
  rules: StandingRuleView[];
}
