import type { CountryCode, DateOrInstant } from '../../src/vocabulary/restrictions.ts';
import type { Action, Channel, Purpose } from '../../src/vocabulary/uses.ts';

export interface AgreementView {
  title: string;
  /** `null` in a list means all. */
  territories: CountryCode[] | null;
  channels: Channel[] | null;
  purposes: Purpose[] | null;
  actions: Action[];
  from: DateOrInstant | null;
  until: DateOrInstant | null;
  /** Whether it holds at the time the page was made. */
  isInForce: boolean;
}

export interface AgencyView {
  slug: string;
  name: string;
  aliases: string[];
  /** IANA name; dates in its captions are meant there. */
  timeZone: string | null;
  photos: number;
  agreements: AgreementView[];
}
