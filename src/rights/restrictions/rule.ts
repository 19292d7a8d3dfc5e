import type { Action } from '../../vocabulary/uses.ts';
import type { DatePlace, Test } from '../filter/condition.ts';
import type { Anchor, Anchors } from '../moments/anchors.ts';
import type { OdrlForm } from '../odrl/form.ts';
import type { HouseTitles } from '../places/house-titles.ts';
import type { Region } from '../places/region.ts';
import type { Says } from './says.ts';

/** An answer that may depend on something nobody told us. */
export type Answer = boolean | 'unknown';

/** What a clause may ask about, beside the points: the same for all points of one use. Times in milliseconds since 1970. */
export interface Circumstances {
  /** All that the use is. */
  actions: readonly Action[];
  /** Whether it brings the picture before readers: ours, or those of a partner's outlet. */
  isPublishing: boolean;
  /** As `publicationKey` writes it. */
  publication: string | null;
  /** What names of titles mean in this house; absent: nothing but themselves. */
  titles?: HouseTitles | undefined;
  at: number;
  /** What days are counted from. */
  anchors: Anchors;
  /** Earlier uses. */
  uses: number | null;
  /** IANA name. */
  zone: string;
}

/** All of one kind of restriction: what it narrows, how search asks for it, its ODRL term, what it says. Every method accepts values that hold unknown members. */
export interface Rule<V> {
  /** `forbid` takes points away; `ask` makes them conditional; `review` holds them for a person; `inform` is a duty alone. */
  effect: 'forbid' | 'ask' | 'review' | 'inform';
  /** False for a value with a part nobody knows: the clause is then held for a person, and its known part still counts. */
  isUnderstood(value: unknown): boolean;
  /** The points it can take away, by its known members; every point when absent. */
  region?(value: V): Region;
  /** Whether it does so in these circumstances; always when absent. */
  holds?(value: V, circumstances: Circumstances, anchor: Anchor): Answer;
  /** The instants at which `holds` can change; may contain NaN. */
  turns?(value: V, circumstances: Circumstances, anchor: Anchor): number[];
  /** Of a kind whose value is a date. */
  date?: DatePlace;
  /**
   * Of a kind whose `holds` asks about the photo itself: it is false when, of what is known of the photo, any of these tests
   * is met. Asked of values that are understood. `moment` is the number of its date among the photo's own; absent where the terms
   * hold the date themselves.
   */
  clearWhen?(value: V, moment: number | undefined, anchor: Anchor): Test[];
  /** Says itself from when it holds, and its duty stands before: what falls due later has to be known now. */
  isFromWhen?: true;
  /** Whether a value forbids at least what another does, where both are understood; in doubt, false. */
  isAsStrict(value: V, than: V): boolean;
  /** Whether two people may let a photo pass it: never a kill, a withhold or an embargo. */
  isWaivable: boolean;
  /** Its place in an ODRL policy. */
  odrl: OdrlForm;
  /** Its sentences for people, by language. */
  says: Says<V>;
}
