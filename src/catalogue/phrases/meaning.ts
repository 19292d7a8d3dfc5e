import type { HousePhrase } from '../../captions/house-phrases.ts';
import { canonical } from '../../rights/clauses/canonical.ts';
import { isKill } from '../../rights/taken-down.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';

/**
 * What the house says that a phrase means. `ask`: whoever clears answers it, every time. `hold`: somebody looks, every
 * time. `unread`: as if the house had never said anything.
 */
export type PhraseMeaning =
  | { as: 'restriction'; restriction: Restriction }
  | { as: 'harmless' }
  | { as: 'ask' | 'duty'; words: string }
  | { as: 'hold' }
  | { as: 'unread' };

export const UNREAD: PhraseMeaning = { as: 'unread' };

export type Saying = Pick<HousePhrase, 'restrictions' | 'settles' | 'holds'>;

/**
 * What the reader is told where one meaning stands and another waits for a second person: no less than either of them
 * narrows, and only where both settle the words does no doubt stand over them.
 */
export function sayingOf(standing: PhraseMeaning, waiting: PhraseMeaning | null): Saying {
  const both = waiting === null ? [standing] : [standing, waiting];
  const restrictions = both.flatMap(restrictionsOf);
  return {
    restrictions: [...new Map(restrictions.map((restriction) => [canonical(restriction), restriction])).values()],
    settles: both.every(settles),
    holds: both.some(({ as }) => as === 'hold'),
  };
}

/** Could the change make any verdict clearer? False only where all that was narrowed or held still is. */
export function loosens(from: PhraseMeaning, to: PhraseMeaning): boolean {
  const kept = restrictionsOf(to).map(canonical);
  return (
    (settles(to) && !settles(from)) ||
    (from.as === 'hold' && to.as !== 'hold') ||
    restrictionsOf(from).some((restriction) => !kept.includes(canonical(restriction)))
  );
}

/** Could what the reader is told narrow or hold what it did not before? */
export function isStricter(from: Saying, to: Saying): boolean {
  const known = from.restrictions.map(canonical);
  return (
    (to.holds && !from.holds) ||
    (from.settles && !to.settles) ||
    to.restrictions.some((restriction) => !known.includes(canonical(restriction)))
  );
}

/** Whether it takes photos down for good. */
export function kills(meaning: PhraseMeaning): boolean {
  return meaning.as === 'restriction' && isKill(meaning.restriction);
}

export function isSameMeaning(one: PhraseMeaning, other: PhraseMeaning): boolean {
  return canonical(one) === canonical(other);
}

/** For people, after “means:”. */
export function meaningInWords(meaning: PhraseMeaning): string {
  switch (meaning.as) {
    case 'restriction':
      return sentenceOf(meaning.restriction);
    case 'harmless':
      return 'Nothing that limits its use.';
    case 'ask':
      return `Ask every time: ${meaning.words}`;
    case 'duty':
      return `When publishing: ${meaning.words}`;
    case 'hold':
      return 'Somebody looks, every time.';
    case 'unread':
      return 'The house says nothing of it.';
  }
}

function settles({ as }: PhraseMeaning): boolean {
  return as !== 'hold' && as !== 'unread';
}

function restrictionsOf(meaning: PhraseMeaning): HousePhrase['restrictions'][number][] {
  if (meaning.as === 'restriction') return [meaning.restriction];
  if (meaning.as !== 'ask' && meaning.as !== 'duty') return [];
  return [{ kind: 'other', value: null, meant: { to: meaning.as, words: meaning.words } }];
}
