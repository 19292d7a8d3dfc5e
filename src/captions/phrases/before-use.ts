import type { TextInWords } from '../words/text-in-words.ts';

const BEFORE = new Set(['antes', 'avant', 'prima', 'перед']);
const A_USE = /^(?:us[aoe]|utili|publi|pubbli|dif+us|parution|repro|impr|stamp|использ|публик)/u;
/** “De la”, “toute”, “di ogni”. */
const MOST_BEFORE_USE = 4;

/** “La familia antes de publicar”, “Jeanne Poule avant toute utilisation”: when to ask is no part of whom. The token behind it; `at` where none is said. */
export function afterBeforeUse({ tokens }: TextInWords, at: number): number {
  if (!BEFORE.has(tokens[at]?.text ?? '') || tokens[at]?.isTitle === true) return at;
  for (let end = at + 1; end <= at + MOST_BEFORE_USE; end += 1) if (A_USE.test(tokens[end]?.text ?? '')) return end + 1;
  return at;
}
