import type { Word } from '../words.ts';
import { isOffice, officeBefore, officeBeforeComma } from './offices.ts';
import { isNationality, isRole, isTitle } from './titles.ts';
import { tradeBefore } from './trades.ts';

/** `Bank of England Governor X`, `University of Oxford professor X`: the body that the office is of. */
const OF_BODY =
  /^(?:Bank|University|Republic|Church|Kingdom|Duchy|Isle|College|Institute|City|State|Province|Government|Ministry|Department|House|Board|Chamber|Museum)$/;

/** Back over roles and adjectives that belong to the name: `Syria's President`, `English snooker player,`. */
export function phraseStart(words: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 9 && at > 0; round++) {
    const before = words[at - 1];
    if (before === undefined) return at;
    if (
      before.kind === 'word' &&
      (isRole(before.text) ||
        isTitle(before.text) ||
        isNationality(before.text) ||
        /^(?:the|a|an|el|la|le|o|il|der|die|das|his|her|their|its|former|late|then|new|fellow|outgoing|incoming|veteran|top|senior|young|ex)$/i.test(
          before.text,
        ))
    )
      at -= 1;
    else if (before.capital && at < from && isRole(words[at]?.text ?? ''))
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    else if (/^['’]s$/i.test(before.text) && words[at - 2]?.capital) {
      at -= 2;
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    } else if (at === from && officeBeforeComma(words, at - 1) !== null) at = officeBeforeComma(words, at - 1) ?? at;
    else if (at === from && officeBefore(words, at) !== null) at = officeBefore(words, at) ?? at;
    else if (at === from && tradeBefore(words, at) !== null) at = tradeBefore(words, at) ?? at;
    else if (isOffice(words, at)) at -= /^(?:the|la|le|el|les)$/.test(before.text) ? 3 : 2;
    else if (before.text === 'of' && isTitle(words[at - 2]?.text ?? '')) at -= 2;
    else if (before.text === 'of' && words[at]?.capital && OF_BODY.test(words[at - 2]?.text ?? '')) at -= 2;
    else return at;
  }
  return at;
}
