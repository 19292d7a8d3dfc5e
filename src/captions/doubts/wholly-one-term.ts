import type { Understood } from '../phrases/understand.ts';
import type { Stretch } from '../words/stretch.ts';
import { isProse, type TextInWords } from '../words/text-in-words.ts';
import { PREPOSITIONS } from '../words/word-sets.ts';

/** In words. */
const LONGEST = 6;

/**
 * “… on Friday. Hold for Sunday. (AP Photo/Jane Roe)”, “Exclusive to the Sun.”: whether a short sentence of a caption that was taken for news
 * is terms from its first word to its last. `passedOver` is what would restrict and was taken so.
 */
export function isWhollyOneTerm(
  words: TextInWords,
  { from, to }: Stretch,
  { matches, passedOver }: { matches: readonly Understood[]; passedOver: readonly Understood[] },
): boolean {
  if (!isProse(words) || to - from > LONGEST) return false;
  if (opensExclusive(words, from)) return !matches.some((match) => from <= match.from && match.restrictions.length > 0);
  if (from > 0 && !(endsSentence(words, from - 1) && endsSentence(words, to))) return false;
  return passedOver.some((match) => match.from === from && match.to >= to);
}

const endsSentence = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.text === '.' || tokens[at]?.text === '!';

const opensExclusive = ({ tokens, ids }: TextInWords, from: number): boolean =>
  EXCLUSIVE.has(tokens[from]?.text ?? '') && PREPOSITIONS.has(ids[from + 1] ?? 0);

const EXCLUSIVE = new Set(
  'exclusive exclusively exklusiv exclusivite exclusivement exclusiva exclusivo esclusiva esclusivo exclusividade exclusief eksklusivt exklusivt эксклюзивно'.split(
    ' ',
  ),
);
