import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { positionAfter } from './positions.ts';
import { isRole, isRoles, isTitle } from './titles.ts';
import { isTrade } from './trades.ts';

/** Words of a phrase that tells who somebody is, before the marker: `, senior enlisted adviser, 1st Armored Division, left,`. */
const LONGEST = 16;
/** These begin what somebody else does, or whom else the sentence shows. */
const NO_APPOSITION =
  /^(?:with|who|whose|which|as|while|when|during|after|before|is|are|was|were|has|have|and|&|looks|und|et|y|e|en)$/;

/** The position marker behind the phrase that tells who the bearer of the name before `to` is; null when somebody else is named between them. */
export function positionBehindApposition(text: string, words: readonly Word[], to: number): string | null {
  if (words[to]?.text !== ',') return null;
  let saysWho = words[to + 1]?.text === 'of';
  for (let at = to + 1; at < to + LONGEST; at++) {
    const word = words[at];
    if (word === undefined || /^[.;:()]$/.test(word.text) || NO_APPOSITION.test(word.lower)) return null;
    if (opensName(word.text) && words[at + 1]?.capital === true) return null;
    saysWho ||= isRole(word.lower) || isRoles(word.lower) || isTitle(word.text) || isTrade(word.text);
    if (word.text !== ',' || !saysWho) continue;
    const position = positionAfter(text, word.start);
    if (position !== null) return position;
  }
  return null;
}
