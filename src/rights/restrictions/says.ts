import type { Within } from '../../vocabulary/restrictions.ts';
import type { Anchor } from '../moments/anchors.ts';
import type { Language } from '../words/languages/language.ts';
import type { Alteration } from '../words/named-alterations.ts';

/** How one clause was worded, beyond its value. */
export interface Wording {
  /** Which alterations its words single out; none where they mean every one. */
  alterations: readonly Alteration[];
  /** What it counts days from, where it counts any. */
  anchor: Anchor;
  within: Within | undefined;
}

/** What one kind tells people in one language. Every method accepts values that hold unknown members. */
interface Sentences<V> {
  /** What it says, in one sentence. */
  sentence(value: V, wording: Wording): string;
  /** What would make it pass. `partly`: a part of the audience is not concerned. */
  remedy(value: V, partly: boolean, wording: Wording): string;
}

interface WithoutDuty<V> extends Sentences<V> {
  duty?: never;
}

interface WithDuty<V> extends Sentences<V> {
  /** What whoever publishes must do or leave. */
  duty(value: V, wording: Wording): string;
}

/** A kind says all it says in every language: a duty that one of them has, no other may lack. */
export type Says<V> = Record<Language, WithoutDuty<V>> | Record<Language, WithDuty<V>>;
