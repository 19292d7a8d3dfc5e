import type { TextInWords } from './text-in-words.ts';

const FRENCH_BEFORE = new Set(
  'a au un le ce les des d tout tous aucun cet son leur de du sans autre autres quelque seul meme'.split(' '),
);

/** “All countries but Russia”: French “but” is an aim, and has a French word before it. */
export const isEnglishBut = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.text === 'but' && !FRENCH_BEFORE.has(tokens[at - 1]?.text ?? '');

/** “All”, “none”, “any”: what “but” makes an exception of; “a website” and “the web, but” do not. */
const OF_ALL = new Set(
  'all any anything anybody anyone anywhere every everything everybody everyone everywhere no none nobody nothing nowhere'.split(
    ' ',
  ),
);
/** “All other European countries but”. */
const MOST_BETWEEN = 4;

/** Whether “but” says what is left out of all: “in no country but Norway”. */
export function isExceptingBut(words: TextInWords, at: number): boolean {
  if (!isEnglishBut(words, at) || words.tokens[at + 1]?.text === 'not') return false;
  for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before -= 1) {
    const token = words.tokens[before];
    if (token?.kind !== 'word') return false;
    if (OF_ALL.has(token.text)) return true;
  }
  return false;
}
