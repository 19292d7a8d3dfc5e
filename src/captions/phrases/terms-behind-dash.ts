import { directivesIn } from '../words/directives-in.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';

const DASHES = new Set(['-', '/', '|']);
/** As far as the next dash is looked for. */
const MOST_WORDS = 24;
/** So many words in small letters one behind the other are no name. */
const SENTENCE = 3;

/** “Credit: Ann Roe - no use on social media”, “Crédit : Adagp / Reproduction au format …”: behind the mark, with room around it, come terms and not the rest of a name. */
export function opensTermsBehindDash(words: TextInWords, at: number): boolean {
  const { tokens } = words;
  const next = tokens[at + 1];
  if (!DASHES.has(tokens[at]?.text ?? '') || tokens[at]?.gap === 'none' || next === undefined || next.gap === 'none')
    return false;
  let to = at + 1;
  let small = 0;
  let isSentence = false;
  while (to < tokens.length && to - at < MOST_WORDS && !isClauseEnd(words, to)) {
    const { kind, isTitle, text } = tokens[to] ?? {};
    small = kind === 'word' && isTitle === false && text !== 'and' ? small + 1 : 0;
    isSentence ||= small === SENTENCE;
    to += 1;
  }
  const { isStrong, isWeak } = directivesIn(words, { from: at + 1, to });
  return isStrong || isWeak || isSentence;
}
