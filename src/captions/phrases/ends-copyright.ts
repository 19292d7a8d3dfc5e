import { isNoteWord } from '../behind-credits/desk-notes.ts';
import { isSmallCreditWord } from '../facts/credit/small-credit-words.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import type { TextInWords } from '../words/text-in-words.ts';

const SIGNS = new Set(['©', 'copyright']);
/** “© AFP or licensors”. */
const OF_OWNERS = new Set(
  'or its their his her our respective licensor licensors owner owners holder holders affiliates partners others all rights reserved alliance images image pictures photo press news agency group'.split(
    ' ',
  ),
);

/** “© Jane Roe 30 days”, “© AFP call first”: whether a word behind a sign of copyright is none of an owner's name. `from` is where the name begins. */
export function endsCopyright(words: TextInWords, from: number, at: number): boolean {
  if (!SIGNS.has(words.tokens[from - 1]?.text ?? '')) return false;
  const token = words.tokens[at];
  if (token?.kind === 'number') return readSpanOfTime(words, at) !== null;
  if (token?.kind !== 'word' || at === from) return false;
  if (isNoteWord(token.text)) return true;
  return !token.isTitle && LATIN.test(token.text) && !OF_OWNERS.has(token.text) && !isSmallCreditWord(token.text);
}

const LATIN = /^[a-z]{2,}$/;
