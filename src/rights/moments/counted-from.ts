import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Clause } from '../verdict.ts';
import { saidOnce } from '../words/said-once.ts';
import { ANY, type Named, OTHER, SENT, SURE } from './anchor-words.ts';
import type { Anchor } from './anchors.ts';

/** A clause, or as much of one as is known where it has no words yet. */
export type Counting = Restriction & Partial<Pick<Clause, 'words' | 'origin' | 'meant'>>;

/**
 * What a clause counts its days from: what its words say, and the transmission where they say nothing, or something that no
 * photo knows of itself. The latter is held for a person: see `isCountedFromElsewhere`.
 */
export function anchorOf(clause: Counting): Anchor {
  const named = countedFrom(clause);
  return named === 'elsewhere' ? 'transmission' : named;
}

/**
 * Whether the words count days from what nobody here knows, such as the first publication, or may count them from two things.
 * The archive counts them from the transmission, which is mostly later: what ended before would seem to last.
 */
export function isCountedFromElsewhere(clause: Counting): boolean {
  return countedFrom(clause) === 'elsewhere';
}

/** Whether it counts days at all. */
export function countsDays({ kind, within }: Counting): boolean {
  return kind === 'expires-after-days' || typeof within?.fromDays === 'number' || typeof within?.untilDays === 'number';
}

/** Where the words are those of somebody who said how to count; words of no stated origin are quoted. */
const QUOTING: readonly (Clause['origin'] | undefined)[] = ['read', 'phrasebook', 'editor', 'agency', undefined];

/** What its words name, and the transmission where they name nothing. */
export function countedFrom(clause: Counting): Named {
  const { words, origin } = clause;
  if (words === undefined || !QUOTING.includes(origin) || !countsDays(clause)) return 'transmission';
  return namedIn(words);
}

const namedIn = saidOnce((words): Named => {
  if (!OTHER.some((other) => other.test(words))) return 'transmission';
  for (const anchor of ['release', 'receipt'] as const) {
    const found = SURE[anchor].map((sure) => sure.exec(words)).find((match) => match !== null);
    if (found !== undefined && isAlone(words, found)) return anchor;
  }
  return 'elsewhere';
});

/** No second count stands before it, and nothing else to count from after it. */
function isAlone(words: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = words.slice(0, index);
  const after = words.slice(index + found.length);
  return ![...OTHER, ...SENT].some((word) => word.test(before)) && !ANY.some((word) => word.test(after));
}
