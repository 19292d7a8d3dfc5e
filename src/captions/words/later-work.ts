import { earlier } from './earlier.ts';
import { numbersByToken } from './numbers-by-token.ts';
import type { Spelt } from './spelt.ts';
import type { Token } from './tokenize.ts';

/**
 * Steps of work that facts, doubts and sentences take for each name, number and word that was not there before: what tells best of all counts how
 * long a text takes. News is asked for more. A character of a script without spaces is a quarter of a word.
 */
const STEPS = { prose: 40, terms: 20 };
const CHARACTERS_OF_WORD = 4;

/**
 * The steps that the words up to each token, and up to the end, will take once it is known which rows fit them. It ends with the first that is
 * more than `most`.
 */
export function laterWork(
  tokens: readonly Token[],
  { isProse, most }: { isProse: boolean; most: number },
): readonly number[] {
  const each = isProse ? STEPS.prose : STEPS.terms;
  const work = numbersByToken(tokens.length + 1);
  const seen = new Set<Spelt>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    let marks = seen.has(token.spelt) ? 0 : 1;
    if (token.kind === 'number' || couldName(tokens, at)) marks += 1;
    else if (isLone(token)) marks += 1 / CHARACTERS_OF_WORD;
    seen.add(token.spelt);
    const sum = (work[at] as number) + each * marks;
    work[at + 1] = sum;
    if (sum > most) return work.slice(0, at + 2);
  }
  return work;
}

/** A capital, but for the first of a sentence; scripts without case have none. */
function couldName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.isTitle && !isLone(token) && earlier(tokens, at)?.text !== '.';
}

const isLone = ({ isTitle, isCaps, start, end }: Token): boolean => isTitle && !isCaps && end - start === 1;
