import type { Ending } from '../../src/rights/moments/reach.ts';
import type { TerritoryBasis } from '../../src/rights/places/territory-basis.ts';

export interface StrictnessView {
  /** Null where the terms block. */
  stage: {
    stage: 'observe' | 'warn';
    reason: string;
    /** ISO instant. */
    until: string;
    /** The last day before it, where the agency is. */
    lastDay: string;
    by: string;
    isOver: boolean;
  } | null;
  newUseEnds: Ending[];
  clientBases: Omit<TerritoryBasis, 'agency'>[];
}
