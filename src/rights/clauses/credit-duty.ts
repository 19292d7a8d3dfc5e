import type { Duty, PhotoFacts } from '../verdict.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';

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

function makeDuty(facts: Pick<PhotoFacts, 'photographer' | 'chain'>): Duty | null {
  const credit = creditOf(facts);
  return credit === null ? null : { clause: 'credit', words: credit, sentence: ENGLISH_BESIDE.credit(credit) };
}

/** `Jane Roe/KCNA/Yonhap`; null where nobody is known. */
export function creditOf({ photographer, chain }: Pick<PhotoFacts, 'photographer' | 'chain'>): string | null {
  const names = [photographer, ...chain].filter((name) => name !== null && name !== '');
  return names.length === 0 ? null : names.join('/');
}
