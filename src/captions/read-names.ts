import { canonicalAgency } from './facts/agency-names.ts';
import { opensName } from './facts/people/given-names.ts';
import { longestTerm, vocabulary } from './lexicon.ts';
import { type Wording, wordingOf } from './phrase-slots.ts';
import type { Atom } from './phrasebook/atoms.ts';
import { isSortOfPaper } from './phrasebook/sorts-of-papers.ts';
import { TITLE_HINTS } from './phrasebook/titles.ts';
import { countryOfCode } from './territories/country-codes.ts';
import { isClauseStart, remembered, type TextInWords } from './text-in-words.ts';

const OUT = vocabulary.add('out');
const RIGHTS = vocabulary.add('rights');
const MAX_NAME_WORDS = 8;

const NAME_GLUE = new Set([
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
  'domestic foreign overseas abroad international local national regional cropped uncropped unedited unaltered original one single internal personal private educational fra aus nor che den por can bel pol tur rus usa uae nzl irl gre grc bra arg mex ind rsa zaf dnk prt ukr'.split(
    ' ',
  ),
);

function isNoName(words: TextInWords, from: number, to: number): boolean {
  const word = words.tokens[from]?.text ?? '';
  return to - from === 1 && (NO_NAMES.has(word) || countryOfCode(word) !== null);
}

/** A region that everybody names and no list of countries defines: neither a title nor a town. */
function isVagueRegion(words: TextInWords, from: number, to: number): boolean {
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

const NAME_STOPS = new Set([
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
  'clients',
]);

/**
 * Two titles or more, or one after a colon or "in": names in a list, each known or written as a name is. Names of places and media among
 * them would need another reading, and make it none.
 */
export function readTitles(words: TextInWords, from: number): { end: number; names: readonly string[] } | null {
  if (words.tokens[from]?.isTitle !== true || (words.field === 'caption' && !words.tokens[from]?.isCaps)) return null;
  const before = words.tokens[from - 1]?.text;
  const isLed = before === ':' ? isClauseStart(words, from - 2) : before !== undefined && LEADS.has(before);
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

const LEADS = new Set(['in', 'to', 'by', 'but']);
const MAX_TITLES = 12;
const LIST_WORDS = new Set(['and', 'or', ',', '&', 'nor']);

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
  if (end === from || (end === from + 1 && countryOfCode(words.tokens[from]?.text ?? '') !== null)) return null;
  return isVagueRegion(words, from, end) ? null : { end, text: wordingOf(words, from, end) };
}

function isNameWord(words: TextInWords, at: number): boolean {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]];
  if (token === undefined) return false;
  if (token.text === "'") return token.gap === 'none' && next?.gap === 'none';
  return token.kind === 'word' && token.isTitle && !NAME_STOPS.has(token.text) && !isTermOfUse(words, at);
}

const HOUSES = new Set(
  'titles publications papers newspapers magazines outlets brands websites group titel medien zeitungen titres journaux'.split(
    ' ',
  ),
);

/** "Axel Springer or Burda titles": houses by name, and the word for what they publish. */
export function readHouses(words: TextInWords, from: number): { end: number; names: readonly string[] } | null {
  if (words.field === 'caption' && words.tokens[from]?.isCaps !== true) return null;
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

/** A name whose words say that it is a title. */
export function readHintedName(words: TextInWords, from: number): Wording | null {
  const name = readName(words, from);
  if (name === null) return null;
  const isHinted = words.tokens.slice(from, name.end).some((token) => TITLE_HINTS.has(token.text));
  return isHinted ? name : null;
}

/** What stands before OUT and is no territory or channel: a town, a title, a company, a sort of paper. Only at the start of a clause. */
export function readMarket(words: TextInWords, from: number): Wording | null {
  if (isNameBehindStroke(words, from)) return null;
  const isStart = isClauseStart(words, from) || isNameBehindStroke(words, from - 2);
  if (!isStart && words.ids[from - 1] !== OUT && words.tokens[from]?.gap !== 'wide') return null;
  const out = nextOut(words, from);
  if (out - from > MAX_NAME_WORDS || out === from) return null;
  for (let at = from; at < out; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '&')) return null;
    if ((at > from && token.gap === 'wide') || (NAME_STOPS.has(token.text) && token.text !== 'rights')) return null;
    if (token.kind === 'word' && !token.isTitle && !NAME_GLUE.has(token.text) && words.field === 'caption') return null;
  }
  const end = words.ids[out - 1] === RIGHTS ? out - 1 : out;
  if (saysSomething(words, from, end)) return null;
  if (end === from || isNoName(words, from, end) || endsInKnown(words, from, end) || isVagueRegion(words, from, end))
    return null;
  return { end: out, text: wordingOf(words, from, end) };
}

/** "WE WANT IT OUT", "GET OUT", "Inside Out": a sentence, or a film. */
function saysSomething(words: TextInWords, from: number, end: number): boolean {
  if (words.field === 'title' && words.tokens[end]?.isCaps === false) return true;
  for (let at = from; at < end; at += 1) if (NEVER_MARKETS.has(words.tokens[at]?.text ?? '')) return true;
  return end - from === 1 && NEVER_ALONE.has(words.tokens[from]?.text ?? '');
}

const NEVER_MARKETS = new Set(
  'we i you he she it they them him us me my your want wants get gets getting go goes going come comes coming is are was were be been will let lets walk walks walking kick kicked vote voted throw thrown keep find found turns turned is'.split(
    ' ',
  ),
);
/** With "out" behind them, verbs, films and a game's break. */
const NEVER_ALONE = new Set(
  'time inside sold black blackout knocked knock lock locked lights all far way left right in day night eat dine hang step stand stands speak speaks break breaks burned burnt bottom cast cut drop dropped fall miss misses missed pull pulls rule ruled run runs start strike struck struck try work wear odd one three two man'.split(
    ' ',
  ),
);

/** "ZUMA/Jane Roe UK TABLOIDS OUT": the photographer is no part of what is out. */
function isNameBehindStroke(words: TextInWords, from: number): boolean {
  if (words.tokens[from - 1]?.text !== '/' || !CREDITED_FIELDS.has(words.field)) return false;
  const [agency, given, family] = [words.tokens[from - 2], words.tokens[from], words.tokens[from + 1]];
  if (agency === undefined || given === undefined || family?.kind !== 'word') return false;
  const isCredit = canonicalAgency(words.text.slice(agency.start, agency.end)) !== null;
  return isCredit && opensName(words.text.slice(given.start, given.end));
}

function nextOut(words: TextInWords, from: number): number {
  return remembered(words, 'out', from, () => {
    let at = from;
    while (at < words.tokens.length && at - from <= MAX_NAME_WORDS && words.ids[at] !== OUT) at += 1;
    return words.ids[at] === OUT ? at : from + MAX_NAME_WORDS + 1;
  });
}

/**
 * "AFP JAPAN", "Jane Roe MAGS": what is known is out, the name before it belongs to something else. "Times of India" is a name, and so,
 * in a field of directives, is "New York City Newspapers".
 */
function endsInKnown(words: TextInWords, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const term = longestTerm(words.ids, at);
    if (term === null || term.end !== end || !KNOWN_SORTS.has(term.atom.in) || isSort(term.atom)) continue;
    if (at === from) return true;
    if (term.atom.in === 'channel') return CREDITED_FIELDS.has(words.field);
    return term.atom.in === 'title' || !words.tokens.slice(from, at).some((token) => token.text === 'of');
  }
  return false;
}

/** "UK tabloids": a sort of paper is out with the words before it. */
function isSort(atom: Atom): boolean {
  return atom.in === 'title' && isSortOfPaper(atom.name);
}

const KNOWN_SORTS = new Set(['territory', 'part', 'channel', 'title']);
/** Fields in which a name before the directive is the credit. */
const CREDITED_FIELDS = new Set(['caption', 'headline', 'credit', 'source', 'byline']);
