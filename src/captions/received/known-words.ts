import { foldText } from '../words/fold-text.ts';
import { vocabulary } from '../words/lexicon.ts';

/** Whether phrases, terms or names of territories are spelt with the word. */
export const isKnownWord = (word: string): boolean => vocabulary.idOf(foldText(word)) !== 0;
