import type { Duty, PhotoFacts } from '../verdict.ts';

/** The routine duty to credit: photographer, then the chain from first source to supplier. Null where nobody is known. */
export function creditDuty(facts: Pick<PhotoFacts, 'photographer' | 'chain'>): Duty | null {
  const known = duties.get(facts);
  if (known !== undefined) return known;
  const made = makeDuty(facts);
  duties.set(facts, made);
  return made;
}

/** What is known of a photo is never changed once made. */
const duties = new WeakMap<Pick<PhotoFacts, 'photographer' | 'chain'>, Duty | null>();

function makeDuty({ photographer, chain }: Pick<PhotoFacts, 'photographer' | 'chain'>): Duty | null {
  const names = [photographer, ...chain].filter((name) => name !== null && name !== '');
  if (names.length === 0) return null;
  const credit = names.join('/');
  return { clause: 'credit', words: credit, sentence: `Credit “${credit}”.` };
}
