import { ANCHORS, type Anchor } from '../moments/anchors.ts';
import { countsDays } from '../moments/counted-from.ts';
import type { Question } from '../question.ts';
import type { Circumstances } from '../restrictions/rule.ts';
import type { Clause } from '../verdict.ts';

/** What a clause may ask about and nobody may have told us. */
export const MISSING = ['title', 'home', 'uses', ...ANCHORS] as const;
export type Missing = (typeof MISSING)[number];

interface Asking {
  clause: Clause;
  anchor: Anchor;
  /** Whether it binds titles by where they are at home. */
  isByHome: boolean;
}

type Known = Pick<Circumstances, 'publication' | 'anchors' | 'uses'> & Pick<Question, 'homeCountry'>;

/** The first thing that the clause asks about and that is not known; null where it is the clause itself that does not say. */
export function missingFor({ clause, anchor, isByHome }: Asking, known: Known): Missing | null {
  if (isByHome && known.homeCountry === null) return 'home';
  if (asksForTitle(clause) && known.publication === null) return 'title';
  if (countsDays(clause) && known.anchors[anchor] === null) return anchor;
  return clause.kind === 'one-time-use' && known.uses === null ? 'uses' : null;
}

function asksForTitle({ kind, within }: Clause): boolean {
  return kind === 'publication-only' || kind === 'publication-except' || Boolean(within?.publications);
}
