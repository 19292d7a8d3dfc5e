import { TITLE_HINTS } from '../phrasebook/titles.ts';
import { countryOfCode } from '../territories/country-codes.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import { longestTerm } from '../words/lexicon.ts';
import { isClauseStart, type TextInWords } from '../words/text-in-words.ts';
import { type Wording, wordingOf } from './wording.ts';

export const MAX_NAME_WORDS = 8;

export const NAME_GLUE = new Set([
  'of',
  'the',
  'and',
  '&',
  'de',
  'du',
  'des',
  'la',
  'le',
  'del',
  'della',
  'van',
  'der',
  'di',
  'do',
  'da',
]);

const VAGUE_REGIONS = new Set(
  'asia pacific,apac,middle east,the middle east,mena,emea,far east,the far east,balkans,the balkans,caucasus,south pacific,the south pacific,pacific,commonwealth,the commonwealth,gulf,the gulf,maghreb,levant,arab world,the arab world,arab countries,cis,gus,indochina,central europe,mitteleuropa,asean,brics,g7'.split(
    ',',
  ),
);

/** Sorts of use and codes of countries that also are other words: no titles, and nothing else that is known. */
const NO_NAMES = new Set(
  'nonprofit nonprofits academic scientific religious charitable corporate governmental domestic foreign overseas abroad international local national regional cropped uncropped unedited unaltered original one single internal personal private educational fra aus nor che den por can bel pol tur rus usa uae nzl irl gre grc bra arg mex ind rsa zaf dnk prt ukr'.split(
    ' ',
  ),
);

const TIMES = new Set(
  'spring summer autumn winter weekend weekends weekdays evening evenings morning mornings afternoon night easter christmas xmas today tonight tomorrow'.split(
    ' ',
  ),
);

export function isNoName(words: TextInWords, from: number, to: number): boolean {
  const word = words.tokens[from]?.text ?? '';
  if (to - from !== 1) return false;
  // “No web till Sunday”; but SUN is a newspaper.
  const isDay = (word.length > 3 && WEEKDAYS.has(word)) || MONTHS.has(word) || TIMES.has(word);
  return isDay || NO_NAMES.has(word) || countryOfCode(word) !== null;
}

/** A region that everybody names and no list of countries defines: neither a title nor a town. */
export function isVagueRegion(words: TextInWords, from: number, to: number): boolean {
  const name = words.tokens.slice(from, to).map((token) => token.text);
  return VAGUE_REGIONS.has(name.join(' '));
}

/** A name in capitals or title case that no term spells: a title, a company, a town. */
export function readName(words: TextInWords, from: number): Wording | null {
  let at = from;
  let end = from;
  while (at < words.tokens.length && at - from < MAX_NAME_WORDS) {
    const token = words.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '&')) break;
    const isName = (token.isTitle || token.kind === 'number') && !NAME_STOPS.has(token.text) && !isTermOfUse(words, at);
    if (isName) end = at + 1;
    else if (at === from || !NAME_GLUE.has(token.text)) break;
    at += 1;
  }
  if (words.tokens.slice(from, end).some((token) => PURPOSE_ENDING.test(token.text))) return null;
  if (end === from || isNoName(words, from, end)) return null;
  return isVagueRegion(words, from, end) ? null : { end, text: wordingOf(words, from, end) };
}

/** "Fahndungszwecke", "onderwijsdoeleinden": an end that pictures serve, and no title. */
export const PURPOSE_ENDING = /(?:zwecke?n?|purposes?|doeleinden|doel|formal|andamal|syften?)$/;

function isTermOfUse(words: TextInWords, at: number): boolean {
  if (words.misspelt.has(at)) return false;
  const sort = longestTerm(words.ids, at)?.atom.in;
  return sort !== undefined && sort !== 'title' && sort !== 'use' && sort !== 'world';
}

export const NAME_STOPS = new Set([
  'credit',
  'mandatory',
  'editorial',
  'embargoed',
  'restricted',
  'only',
  'out',
  'no',
  'not',
  'use',
  'usage',
  'in',
  'for',
  'on',
  'by',
  'until',
  'without',
  'except',
  'rights',
  'from',
  'with',
  'before',
  'after',
  'to',
  'or',
  'connection',
  'any',
  'prior',
  'media',
  ...'clients subscribers customers members are is be barred banned but all every context competing sponsors'.split(
    ' ',
  ),
  'para',
  'pour',
  'voor',
  'fur',
]);

/**
 * Two titles or more, or one after a colon or "in": names in a list, each known or written as a name is. Names of places and media among
 * them would need another reading, and make it none.
 */
export function readTitles(words: TextInWords, from: number): { end: number; names: readonly string[] } | null {
  if (words.tokens[from]?.isTitle !== true || (words.field === 'caption' && !words.tokens[from]?.isCaps)) return null;
  const before = words.tokens[from - 1]?.text;
  const isLed = before === ':' ? isClauseStart(words, from - 2) : before !== undefined && LEADS_TITLES.has(before);
  if (!isLed && !(isClauseStart(words, from) && words.tokens[from - 1]?.text !== ',')) return null;
  const names: string[] = [];
  let end = from;
  for (let at = from; names.length < MAX_TITLES; ) {
    const title = titleAt(words, at);
    if (title === null) return null;
    names.push(title.text);
    end = title.end;
    const next = afterListMark(words, end);
    if (next === end) break;
    at = next;
  }
  return isLed || names.length > 1 ? { end, names } : null;
}

/** What stands before a list of titles. */
export const LEADS_TITLES = new Set(
  'in dans en i em su to by interdit interdits interdite door durch por par af av pelo pela of but except excluding bar ausser ausgenommen sauf excepte hormis excepto salvo menos tranne eccetto exceto behalve uitgezonderd'.split(
    ' ',
  ),
);
const MAX_TITLES = 12;
const LIST_WORDS = new Set('and or , & nor und oder noch et ou ni y o e of en og och eller и или'.split(' '));

function afterListMark(words: TextInWords, from: number): number {
  let at = from;
  while (at - from < 2 && LIST_WORDS.has(words.tokens[at]?.text ?? '') && words.tokens[at]?.gap !== 'line') at += 1;
  return at;
}

function titleAt(words: TextInWords, from: number): Wording | null {
  const term = longestTerm(words.ids, from);
  if (term !== null && term.atom.in !== 'title' && term.atom.in !== 'use') return null;
  if (term?.atom.in === 'title') return { end: term.end, text: term.atom.name };
  let end = from;
  while (end - from < MAX_NAME_WORDS && isNameWord(words, end)) end += 1;
  if (end === from || isNoName(words, from, end) || isLetter(words, from, end)) return null;
  return isVagueRegion(words, from, end) ? null : { end, text: wordingOf(words, from, end) };
}

/** “Jane Roe, D OUT”: a letter is a place as on number plates sooner than a title. */
function isLetter({ tokens }: TextInWords, from: number, end: number): boolean {
  return end - from === 1 && tokens[from]?.text.length === 1 && tokens[from]?.kind === 'word';
}

function isNameWord(words: TextInWords, at: number): boolean {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]];
  if (token === undefined) return false;
  if (token.text === "'") return token.gap === 'none' && next?.gap === 'none';
  return token.kind === 'word' && token.isTitle && !NAME_STOPS.has(token.text) && !isTermOfUse(words, at);
}

const HOUSES = new Set(
  'titles publications papers newspapers magazines outlets brands websites group titel titeln medien zeitungen blatter titres journaux titels kranten bladen magazinen titler titlar aviser tidningar medier'.split(
    ' ',
  ),
);

/** "Axel Springer or Burda titles": houses by name, and the word for what they publish. */
export function readHouses(words: TextInWords, from: number): { end: number; names: readonly string[] } | null {
  if (words.field === 'caption' && words.tokens[from]?.isCaps !== true && !isNamedAsHouse(words, from)) return null;
  const names: string[] = [];
  for (let at = from; names.length < MAX_TITLES; ) {
    let end = at;
    while (end - at < MAX_NAME_WORDS && isNameWord(words, end) && !HOUSES.has(words.tokens[end]?.text ?? '')) end += 1;
    if (end === at) return null;
    const isLast = HOUSES.has(words.tokens[end]?.text ?? '');
    names.push(wordingOf(words, at, isLast ? end + 1 : end));
    if (isLast) return { end: end + 1, names };
    const next = afterListMark(words, end);
    if (next === end) return null;
    at = next;
  }
  return null;
}

/** “Not for use by Quebecor titles”, “ikke i Finnmark-aviser”: no news speaks so. */
function isNamedAsHouse({ tokens }: TextInWords, at: number): boolean {
  if (tokens[at - 1]?.text === 'by' && tokens[at - 2]?.text === 'use') return true;
  return tokens[at + 1]?.isJoined === true && HOUSES.has(tokens[at + 1]?.text ?? '');
}

/** A name whose words say that it is a title. */
export function readHintedName(words: TextInWords, from: number): Wording | null {
  const name = readName(words, from);
  if (name === null) return null;
  const isHinted = words.tokens.slice(from, name.end).some((token) => TITLE_HINTS.has(token.text));
  return isHinted ? name : null;
}
