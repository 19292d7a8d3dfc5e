import type { Under } from './agreements/agreement.ts';
import type { NamedIn } from './clauses/orders.ts';
import type { Origin, Source } from './clauses/source.ts';
import type { CameAfter } from './exceptions/came-after.ts';
import type { Notice } from './notice.ts';
import type { NameSaid } from './places/house-titles.ts';
import type { Territories } from './places/territories.ts';
import type { TerritoryBasis } from './places/territory-basis.ts';
import type { Reason, ReasonKind } from './verdict.ts';

/** One obstacle, before it is known how the obstacles of a use add up. */
export interface Finding {
  kind: ReasonKind;
  /** Its key: the same for the same obstacle wherever it meets the same photo. */
  obstacle: string;
  outcome: 'blocked' | 'review' | 'conditional';
  /** The words behind it, or null. */
  source: Source | null;
  /** Of a block: the territories it takes away, of the use or of others too; at least one of the use. */
  forbids: Territories | null;
  sentence: string;
  /** The reasons made of it before, where it says the same each time: of a part of the audience, and of all of it. */
  made?: MadeReasons | undefined;
  origin?: Origin;
  /** Those that leave it uncovered, or ask for it. */
  agreements?: readonly Under[] | undefined;
  /** What took the photo down. */
  notices?: readonly Notice[];
  basis?: TerritoryBasis;
  cameAfter?: CameAfter;
  /** Names of titles of which nobody has said yet what they mean in this house. */
  titleNames?: readonly string[];
  /** What was said of names of titles in it. */
  namesSaid?: readonly NameSaid[];
  /** Of an order: the text that names whom it is on. */
  namedIn?: NamedIn;
  /** Whether the picture shows whom that text names is for a person to say. */
  inQuestion?: true;
  /** What would make it pass. `partly`: it leaves a part of the audience alone. */
  remedy(partly: boolean): string;
}

export interface MadeReasons {
  part: Reason | null;
  all: Reason | null;
}
