import { canonicalAgency } from './facts/agency-names.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Token } from './tokenize.ts';

const MAX_CREDIT_WORDS = 12;

/**
 * Whether the words right before `at` are a credit, behind which an agency sets its terms without a stop: "ANP KOEN VAN WEEL netherlands
 * out", "AAP Image/Mick Tsikas no archiving". Every word begins with a capital, and one of the parts is an agency we know.
 */
export function isCreditBefore(words: TextInWords, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < MAX_CREDIT_WORDS && isCreditWord(words.tokens[from - 1])) from -= 1;
  if (from === at) return false;
  const credit = words.text.slice(words.tokens[from]?.start ?? 0, words.tokens[at - 1]?.end ?? 0);
  return credit.split('/').some((part) => namesAgency(part.trim()));
}

const PARTICLES = new Set(['van', 'von', 'de', 'der', 'den', 'di', 'da', 'del', 'la', 'le', 'via']);

function isCreditWord(token: Token | undefined): boolean {
  if (token === undefined || token.gap === 'line') return false;
  if (token.kind === 'mark') return token.text === '/' || token.text === '-';
  return token.kind === 'word' && (token.isTitle || PARTICLES.has(token.text));
}

/** An agency's name, or one that a name follows: "BELGA PHOTO", "ANP Koen van Weel". */
function namesAgency(part: string): boolean {
  const words = part.split(/\s+/);
  return [words.length, 1, 2].some((count) => canonicalAgency(words.slice(0, count).join(' ')) !== null);
}
