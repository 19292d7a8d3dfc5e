import type { CountryCode, DateOrInstant } from '../../vocabulary/restrictions.ts';
import type { Action, Channel, Purpose } from '../../vocabulary/uses.ts';
import type { Counting, Quota } from './quotas.ts';

/** `null` in a list means all. Never changed once made, as a clause. */
export interface Agreement {
  id: string;
  supplier: string;
  territories: CountryCode[] | null;
  channels: Channel[] | null;
  purposes: Purpose[] | null;
  /** Redistribute and resell only when named. */
  actions: Action[];
  from: DateOrInstant | null;
  until: DateOrInstant | null;
  /** What people call it, where a supplier has several: `Yonhap, print 2026`. */
  title?: string;
  /** Titles of ours that may use it. */
  titles?: string[] | null;
  /** Collections of theirs that it covers. */
  collections?: string[] | null;
  /** The day that must lie in its time: that of the use (where absent), or the day we received the picture. */
  countsDayOf?: 'use' | 'receipt';
  quota?: Quota | null;
  /** What counts as one use, of its quota and of a picture that may be used once; each clearance where absent. */
  counting?: Counting;
  /** The price of a use, in words; whoever clears names the cost centre. */
  fee?: string | null;
  /** Raised by every change of it. */
  version?: number;
  /** The IANA time zone that its dates and the periods of its quota are meant in, its supplier's own; the photo's when absent. */
  zone?: string | null;
}

/** An agreement that a use is made under. */
export interface Under {
  id: string;
  supplier: string;
  title: string;
  version?: number;
}

/** What the house allows for pictures of one source kind when no agreement speaks: the same box as an agreement's, without an end. */
export type HouseRule = Pick<Agreement, 'territories' | 'channels' | 'purposes' | 'actions'>;
