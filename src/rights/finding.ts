import type { Territories } from './territories.ts';
import type { TerritoryBasis } from './territory-basis.ts';
import type { Origin, ReasonKind, Source } from './verdict.ts';

/** One obstacle, before it is known how the obstacles of a use add up. */
export interface Finding {
  kind: ReasonKind;
  /** Its key: the same for the same obstacle wherever it meets the same photo. */
  obstacle: string;
  outcome: 'blocked' | 'review' | 'conditional';
  /** The words behind it, or null. */
  source: Source | null;
  /** Of a block: the territories of the use it takes away, at least one. */
  forbids: Territories | null;
  sentence: string;
  origin?: Origin;
  basis?: TerritoryBasis;
  /** What would make it pass. `partly`: it leaves a part of the audience alone. */
  remedy(partly: boolean): string;
}
