import { remembered, type TextInWords } from './text-in-words.ts';

/** Words that stand in Dutch terms and in no English ones. */
const DUTCH = new Set(
  'niet geen nooit voor alleen uitsluitend enkel zonder gebruik gebruiken gebruikt mag mogen verboden toegestaan uitgesloten vrij publicatie publiceren verkoop doorverkoop beeld'.split(
    ' ',
  ),
);

/** “Niet voor reclame of sociale media”: in Dutch “of” is “or”. */
export function isDutchOf(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'of' && isDutch(words);
}

/** “Doorverkoop en bewerking verboden”: “en” is “and” in Dutch, and “in” elsewhere. */
export function isDutchEn(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'en' && isDutch(words);
}

function isDutch(words: TextInWords): boolean {
  return remembered(words, 'Dutch', 0, () => words.tokens.some(({ text }) => DUTCH.has(text)));
}
