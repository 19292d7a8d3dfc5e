import type { Restriction } from '../../vocabulary/restrictions.ts';

/** The phrases whose territories an agency may mean of its clients: `X OUT`, `no sales in X`, `X media out`. */
export const PHRASE_FAMILIES = ['out', 'no-sales', 'media-out'] as const;
export type PhraseFamily = (typeof PHRASE_FAMILIES)[number];

/** A rights manager's word that such a phrase binds by the home country of the title, not by where it is seen. */
export interface TerritoryBasis {
  agency: string;
  family: PhraseFamily;
  by: string;
  /** ISO instant; absent where it was set before that was kept. */
  at?: string;
}

const MEDIA_OUT = /\b(media|papers?|newspapers?|publications?|outlets?|clients?|subscribers?|broadcasters?)\b/i;
const NO_SALES = /\b(no|not for) (sales?|sell|resale)\b/i;
const OUT = /\bout\b/i;

/** The family of the words a clause was read from; null for every other wording, which is about the audience. */
export function phraseFamilyOf({ kind, words }: Pick<Restriction, 'kind'> & { words: string }): PhraseFamily | null {
  if (kind !== 'territory-except') return null;
  if (NO_SALES.test(words)) return 'no-sales';
  if (!OUT.test(words)) return null;
  return MEDIA_OUT.test(words) ? 'media-out' : 'out';
}

/** Who said that the clause binds clients; null where it binds the audience. */
export function clientBasisOf(
  clause: Pick<Restriction, 'kind'> & { words: string; origin: string },
  bases: readonly TerritoryBasis[] | undefined,
): TerritoryBasis | null {
  if (bases === undefined || bases.length === 0 || clause.origin !== 'read') return null;
  const family = phraseFamilyOf(clause);
  return bases.find((basis) => basis.family === family) ?? null;
}
