import { type Doing, SENTENCE_WORDS } from '../phrasebook/sentence-words.ts';
import { isContraction, isSoOfEnglish } from './portuguese.ts';
import type { Spelt } from './spelt.ts';
import type { TextInWords } from './text-in-words.ts';
import { tokenize } from './tokenize.ts';

export type { Doing };

interface Spelling {
  tokens: readonly string[];
  says: Doing;
}

/** By their first token. */
const SPELT = new Map<string, Spelling[]>();
for (const [says, list] of Object.entries(SENTENCE_WORDS) as [Doing, readonly string[]][]) {
  for (const spelling of list.flatMap(waysToSay)) {
    const tokens = tokenize(spelling).map(({ text }) => text);
    const first = tokens[0] ?? '';
    SPELT.set(first, [...(SPELT.get(first) ?? []), { tokens, says }]);
  }
}

/** "vietat(o|a)" is two words. */
function waysToSay(pattern: string): string[] {
  const [, before, choices, after = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(pattern) ?? [];
  if (choices === undefined) return pattern === '' ? [] : [pattern];
  return choices.split('|').flatMap((choice) => waysToSay(before + choice + after));
}

const RULES = new Set<string>(['forbid', 'not', 'only', 'strict'] satisfies Doing[]);

/** Whether it forbids, denies or leaves nothing else. */
export const isRule = (says: string): boolean => RULES.has(says);

/** Whether words that do so may begin with the word. */
export function mayRule({ text, known }: Spelt): boolean {
  if (known.rules === -1) known.rules = SPELT.get(text)?.some(({ says }) => isRule(says)) === true ? 1 : 0;
  return known.rules === 1;
}

/** What the words at `at` do in a sentence of terms, and the index after them: each way to take them. */
export function doingsAt(words: TextInWords, at: number): { end: number; says: Doing }[] {
  const { tokens } = words;
  const spelt = SPELT.get(tokens[at]?.text ?? '');
  if (spelt === undefined) return [];
  // In Portuguese "no" is “in the”.
  const isIn = isContraction(words, at);
  const isSo = isSoOfEnglish(words, at);
  return spelt
    .filter(
      (one) =>
        !isSo && (!isIn || one.says === 'idle') && one.tokens.every((text, index) => tokens[at + index]?.text === text),
    )
    .map(({ tokens: { length }, says }) => ({ end: at + length, says }));
}
