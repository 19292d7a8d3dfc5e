import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import type { Anchor } from '../moments/anchors.ts';
import type { Edge } from '../moments/instants.ts';

/**
 * What search compares of one photo's own columns. Instants are milliseconds since 1970, days whole days. What is not
 * known of a photo meets no test.
 */
export type Test =
  /** Whether the instant asked about has reached the photo's own date of that number. */
  | { moment: number; is: 'past' | 'ahead' | 'known' }
  /** Whether it has reached that many days after the earliest, or the latest, instant the photo may have been sent, released or received at. */
  | { since: Anchor; end: 'earliest' | 'latest'; days: number; is: 'past' | 'ahead' }
  | { since: Anchor; is: 'known' }
  /** How often it was used. */
  | { uses: 'none' | 'known' }
  /** When we received it: from that instant on, or before it. */
  | { received: 'from' | 'before'; instant: number };

/** All of them must be met, each by any one of its tests; without any it always is. */
export type Condition = readonly (readonly Test[])[];

/** A place for a date: which end of a bare day stands there, and which date there forbids the most, whenever it is asked. */
export interface DatePlace {
  edge: Edge;
  strictest: DateOrInstant;
}

export const LONG_AGO: DateOrInstant = '0001-01-01';
export const FAR_AHEAD: DateOrInstant = '9999-12-31';

/** The one test of a date: none where the value is no date. */
export function momentTests(moment: number | undefined, is: 'past' | 'ahead'): Test[] {
  return moment === undefined ? [] : [{ moment, is }];
}
