import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';

/** “…, mit Namensnennung”, “…, honorarpflichtig”: words for a credit or a fee, folded. */
const DEMANDS = new Set(
  `credit credits byline attribution acknowledgement acknowledgment fee fees charge paid
  namensnennung nennung quellenangabe quellennennung urhebernennung bildnachweis fotografennennung honorarpflichtig kostenpflichtig vergutungspflichtig gebuhrenpflichtig honorar
  mention citation signature payant payante credito creditos mencion citando citar mencao citazione citare naamsvermelding bronvermelding vermelding
  kreditering krediteres krediteras navngivelse byline fotograf`.split(/\s+/),
);
const MOST_WORDS = 4;

/** Whether, behind a comma, a few words up to the next mark ask for a credit or a fee: what a use is tied to has ended before them. */
export function opensDemand(words: TextInWords, at: number): boolean {
  if (words.tokens[at - 1]?.text !== ',') return false;
  let isDemand = false;
  let end = at;
  for (; end < words.tokens.length && words.tokens[end]?.text !== ',' && !isClauseEnd(words, end); end += 1) {
    if (end - at === MOST_WORDS) return false;
    isDemand ||= DEMANDS.has(words.tokens[end]?.text ?? '');
  }
  return isDemand;
}
