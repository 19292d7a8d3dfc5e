import { earlier } from '../../words/earlier.ts';
import { canonicalAgency } from '../agency-names.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf, regionCountry } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { isCountryBefore, LIST_JOINTS, type Run } from './name-likeness.ts';
import { phraseStart } from './phrase-start.ts';
import { OPENERS, type Stripped } from './strip-titles.ts';
import { isNationality, isRole, isTitle, ROYAL } from './titles.ts';

const JOINS = /^(?:and|och|og|und|en|et|y|e|ja)$/;

const CAPITAL_FIRST = /^\p{Lu}/u;
const KIN =
  /^(?:wife|husband|son|daughter|mother|father|sister|brother|fianc[eé]e?|grandson|granddaughter|girlfriend|boyfriend|partner)$/;

/** In UTF-16 units; one letter said thousands of times is a word too. */
const LONGEST_NAME = 40;

/** Whether the word could name anybody by itself: no title, no small word that opens a sentence, no word of a body's name. */
export function mayBeSingleName(word: string): boolean {
  return (
    word.length > 2 &&
    word.length <= LONGEST_NAME &&
    !OPENERS.has(word) &&
    CAPITAL_FIRST.test(word) &&
    !namesOrganisation(word) &&
    !isTitle(word) &&
    !isNationality(word)
  );
}

/** Whether one word that could name somebody does so alone: a monarch, somebody with a style, or a name behind a role. */
export function isSingleName(words: readonly Word[], run: Run, phrase: Stripped, position: string | null): boolean {
  const word = words[phrase.from]?.text ?? '';
  const next = words[phrase.to];
  const style = words[phrase.to + 1]?.text === 'the' ? phrase.to + 2 : phrase.to + 1;
  const isStyled =
    next?.text === ',' && ROYAL.has((words[style]?.text ?? '').toLowerCase()) && words[style + 1]?.text === 'of';
  if (isStyled) return true;
  // `Crown Princess Victoria (C)`: a title and a position tell the person from the place.
  if (phrase.hasTitle && position !== null && phrase.to === run.to) return true;
  // `Kronprinsessan Victoria och prins Daniel`: behind a monarch's title a town's name is a person's too.
  if (phrase.isRoyal && phrase.to === run.to && JOINS.test(next?.text ?? '')) return true;
  // `la infanta Sofía`
  if (ROYAL.has(earlier(words, run.from)?.text ?? '') && run.to - run.from === 1 && countryOf(word) === null)
    return true;
  if (countryOf(word) !== null || cityOf(word) !== null || regionCountry(word) !== null) return false;
  // `der Angeklagte (r)`
  if (/^(?:der|die|das|dem|den|ein|eine|einer)$/i.test(earlier(words, run.from)?.text ?? '')) return false;
  // `Isco (i)`, `Marquinhos, left,`: who has a position is somebody.
  if (position !== null && run.to - run.from === 1 && canonicalAgency(word) === null)
    return words[run.from - 1]?.text !== 'of';
  // `Lord Hartwell`, `Baroness Kidron`
  if (phrase.hasTitle && phrase.to === run.to && PEER.test(words[phrase.from - 1]?.text ?? '')) return true;
  // `(L-R) Ana de Armas, guest, Lakeith Stanfield and Questlove`
  if (run.isList && run.to - run.from === 1 && isLastOfList(words, run) && !isRole(next?.text ?? '')) return true;
  if (isTeammate(words, run)) return true;
  if (phrase.isRoyal && !words[phrase.from - 1]?.text.match(/^\p{Ll}/u)) return words[run.from]?.text !== 'The';
  if (isRole(next?.text ?? '')) return false;
  // `Actress Zendaya poses`, `President Biden speaks`: one name behind a title that acts.
  const acts = next?.kind === 'word' && !next.capital && /(?:[^s]s|ed|ing)$/.test(next.text);
  if (phrase.hasTitle && phrase.to === run.to && (acts || position !== null)) return true;
  const before = earlier(words, run.from)?.text ?? '';
  // `his wife Ingeborg`
  // `her sons Mateo and Emiliano`
  if (KIN_PLURAL.test(before) && run.to - run.from === 1) return true;
  if (KIN.test(before) && run.to - run.from === 1 && /^(?:his|her|their)$/.test(words[run.from - 2]?.text ?? ''))
    return true;
  // `yokozuna Onosato`
  if (WRESTLER.test(before) && run.to - run.from === 1) return true;
  if (isNextToSingle(words, run)) return true;
  if (run.isList && (isRole(before) || opensList(words, run.from))) return true;
  if (run.isList && LIST_JOINTS.has(before) && run.previous !== undefined && run.previous.to - run.previous.from === 1)
    return true;
  // `US singer Beyonce performs`: one name tells a person where a role opens the sentence with it.
  const phraseFrom = phraseStart(words, run.from);
  const opens = phraseFrom === 0 && run.to - run.from === 1 && next?.kind === 'word' && !next.capital;
  return phraseFrom < run.from && isRole(before) && (position !== null || opens);
}

const KIN_PLURAL =
  /^(?:sons|daughters|children|sisters|brothers|parents|twins|grandchildren|hijos|hijas|fils|filles|enfants|figli|figlie|filhos|filhas)$/;
const WRESTLER = /^(?:yokozuna|ozeki|sekiwake|komusubi|maegashira)$/;

const PEER = /^(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Countess)$/;

/** Behind `and`, right behind the list's last whole name but one. */
function isLastOfList(words: readonly Word[], { from, previous }: Run): boolean {
  return previous !== undefined && previous.to === from - 1 && JOINS.test(words[from - 1]?.text ?? '');
}

/** `members Minji (L) and Hanni`: joined to a single name that bears a position. */
function isNextToSingle(words: readonly Word[], { from, to, previous }: Run): boolean {
  if (previous === undefined || previous.to - previous.from !== 1) return false;
  if (previous.position === null && !KIN_PLURAL.test(words[previous.from - 1]?.text ?? '')) return false;
  return to - from === 1 && JOINS.test(words[from - 1]?.text ?? '') && from - previous.to <= 5;
}

/** `Argentina's Lionel Messi is challenged by Brazil's Marquinhos`: a single name set against a full one. */
function isTeammate(words: readonly Word[], { from, to, previous }: Run): boolean {
  const isOfCountryTeam =
    to - from === 1 && /^['’]s$/i.test(earlier(words, from)?.text ?? '') && isCountryBefore(words, from - 1);
  return isOfCountryTeam && previous !== undefined && /^['’]s$/i.test(words[previous.from - 1]?.text ?? '');
}

/** "(L-R) Zendaya, Law Roach …": nothing stands between the mark of a list and the name, and a list follows. */
function opensList(words: readonly Word[], from: number): boolean {
  const mark = words
    .slice(Math.max(0, from - 6), from)
    .map((word) => word.text)
    .join(' ');
  return LIST_MARK.test(mark) && (words[from + 1]?.text === ',' || JOINS.test(words[from + 1]?.text ?? ''));
}

const LIST_MARK = /(?:^|\s|\()(?:l ?- ?r|l to r|left to right|from (?:the )?(?:top )?(?:left|right)) ?\)? ?[:,]?$/i;
