import { earlier } from './earlier.ts';
import { numbersByToken } from './numbers-by-token.ts';
import type { Spelt } from './spelt.ts';
import type { Token } from './tokenize.ts';
import { WordList } from './word-list.ts';

/**
 * Steps of work that facts, doubts and sentences take for each name, number, joint of a credit and word that was not there before: what tells best
 * of all counts how long a text takes. News is asked for more. A character of a script without spaces is a third of a word, new or not.
 */
const STEPS = { prose: 40, terms: 20 };
const CHARACTERS_OF_WORD = 3;
/** A credit takes as long among terms as it does in news. */
const JOINTS_IN_TERMS = 3;

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
  let sentence = -LEAST_OF_SENTENCE;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    let marks = seen.has(token.spelt) ? 0 : 1;
    if (isLone(token)) marks = 1 / CHARACTERS_OF_WORD;
    else if (token.isTitle && earlier(tokens, at)?.text === '.' && at - sentence >= LEAST_OF_SENTENCE) sentence = at;
    else if (JOINTS.holds(token.spelt)) marks += isProse ? 1 : JOINTS_IN_TERMS;
    else if (token.isTitle || token.kind === 'number') marks += 1;
    seen.add(token.spelt);
    const sum = (work[at] as number) + each * marks;
    work[at + 1] = sum;
    if (sum > most) return work.slice(0, at + 2);
  }
  return work;
}

/** The capital of a sentence is no name; one after few words and marks may be. */
const LEAST_OF_SENTENCE = 8;

const JOINTS = new WordList(['/', 'via']);

/** Of a script without case or spaces. */
const isLone = ({ isTitle, isCaps, start, end }: Token): boolean => isTitle && !isCaps && end - start === 1;
