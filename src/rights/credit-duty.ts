import type { Duty, PhotoFacts } from './verdict.ts';

/** The routine duty to credit: photographer, then the chain from first source to supplier. Null where nobody is known. */
export function creditDuty({ photographer, chain }: Pick<PhotoFacts, 'photographer' | 'chain'>): Duty | null {
  const names = [photographer, ...chain].filter((name) => name !== null && name !== '');
  if (names.length === 0) return null;
  const credit = names.join('/');
  return { clause: 'credit', words: credit, sentence: `Credit “${credit}”.` };
}
