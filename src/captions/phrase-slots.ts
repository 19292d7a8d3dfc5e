import { longestTerm, vocabulary } from './lexicon.ts';
import { TITLE_HINTS } from './phrasebook/titles.ts';
import { readTimeTail } from './read-time-tail.ts';
import { isClauseEnd, isClauseStart, remembered, type TextInWords } from './text-in-words.ts';

const OUT = vocabulary.add('out');
const RIGHTS = vocabulary.add('rights');
const MAX_NAME_WORDS = 8;
const MAX_CLAUSE_WORDS = 50;
const MAX_CREDIT_WORDS = 24;

/** A stretch of words with what they spell. */
export interface Wording {
  end: number;
  text: string;
}

/** The words from `from` up to `to` as they stand in the text, without the marks around them. */
export function wordingOf(words: TextInWords, from: number, to: number): string {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : words.text.slice(first.start, last.end).trim();
}

/** The rest of the clause; null when it has ended. A title in quotes is no end. */
export function readClause(words: TextInWords, from: number): Wording | null {
  let at = from;
  while (at < words.tokens.length && at - from < MAX_CLAUSE_WORDS) {
    const quoted = readQuote(words, at);
    if (quoted !== null) at = quoted.end;
    else if (isTightSlash(words, at)) at += 1;
    else if (isClauseEnd(words, at) || (at > from && (opensDirective(words, at) || endsTie(words, at)))) break;
    else at += 1;
  }
  return at === from ? null : { end: at, text: wordingOf(words, from, at) };
}

const OPENERS = new Set([
  'no',
  'not',
  'keine',
  'nicht',
  'geen',
  'niet',
  'ikke',
  'ingen',
  'inte',
  'embargoed',
  'restricted',
]);

/** `club/league logos`. */
function isTightSlash(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === '/' && words.tokens[at]?.gap === 'none' && words.tokens[at + 1]?.gap === 'none';
}

const LIMITS = new Set(['only', 'nur', 'uniquement', 'solo', 'kun', 'endast', 'alleen', 'apenas']);

/** A limit or a date is said of the picture, not of the story it is tied to. */
function endsTie(words: TextInWords, at: number): boolean {
  return LIMITS.has(words.tokens[at]?.text ?? '') || (words.ids[at] !== 0 && readTimeTail(words, at) !== null);
}

/** A word in capitals that another directive begins with. */
function opensDirective(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && OPENERS.has(token.text) && (token.isCaps || words.tokens[at - 1]?.text === ',');
}

const WHOM_ENDS = new Set([
  'before',
  'for',
  'prior',
  'to',
  'is',
  'are',
  'in',
  'if',
  'when',
  'first',
  'erlaubt',
  'gestattet',
]);

/** Whom to ask: a name, a desk, a number or an address, up to the end of its clause. */
export function readWhom(words: TextInWords, from: number): Wording | null {
  let at = from;
  while (at < words.tokens.length && at - from < MAX_NAME_WORDS * 2) {
    const token = words.tokens[at];
    if (token === undefined || (at > from && WHOM_ENDS.has(token.text) && token.kind === 'word')) break;
    if (isClauseEnd(words, at) && !isInsideAddress(words, at)) break;
    if (token.text === ',') break;
    at += 1;
  }
  return at === from ? null : { end: at, text: wordingOf(words, from, at) };
}

const BY = new Set([
  'of',
  'from',
  'by',
  'with',
  'von',
  'des',
  'der',
  'durch',
  'seitens',
  'de',
  'du',
  'del',
  'di',
  'della',
  'do',
  'van',
  'fra',
  'av',
  'af',
  'fran',
]);

/** "of the FA", "seitens des Bundesrates", or nothing. */
export function readBy(words: TextInWords, from: number): { end: number; took: { whom?: string } }[] {
  const nothing = { end: from, took: {} };
  if (!BY.has(words.tokens[from]?.text ?? '')) return [nothing];
  const at = BY.has(words.tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
  const whom = readWhom(words, at);
  return whom === null ? [nothing] : [{ end: whom.end, took: { whom: whom.text } }, nothing];
}

/** `+44 (0)115 8447`, `presse@musee.fr`, `Julie Doe / Mugwum Press`. */
function isInsideAddress(words: TextInWords, at: number): boolean {
  const [before, token, after] = [words.tokens[at - 1], words.tokens[at], words.tokens[at + 1]];
  if (token === undefined || after === undefined) return false;
  if (token.text === '.' || token.text === '_')
    return token.gap === 'none' && after.gap === 'none' && after.kind === 'word' && !after.isTitle;
  if (token.text === '/' || token.text === '-')
    return after.isTitle && after.gap !== 'line' && token.end - token.start === 1 && !opensDirective(words, at + 1);
  if (token.text === '(' || token.text === '+') return after.kind === 'number';
  return token.text === ')' && before?.kind === 'number' && after.kind === 'number';
}

/** A name between quotation marks, at most a dozen words. */
export function readQuote(words: TextInWords, from: number): Wording | null {
  const open = words.tokens[from];
  if (open === undefined || (open.text !== '"' && open.text !== "'") || open.kind !== 'mark') return null;
  for (let at = from + 1; at < words.tokens.length && at - from < 14; at += 1) {
    if (words.tokens[at]?.text === open.text)
      return at === from + 1 ? null : { end: at + 1, text: wordingOf(words, from + 1, at) };
  }
  return null;
}

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
  return end === from || isVagueRegion(words, from, end) ? null : { end, text: wordingOf(words, from, end) };
}

function isTermOfUse(words: TextInWords, at: number): boolean {
  if (words.misspelt.has(at)) return false;
  const sort = longestTerm(words.ids, at)?.atom.in;
  return sort !== undefined && sort !== 'title' && sort !== 'use' && sort !== 'world';
}

const NAME_STOPS = new Set([
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

/** A name whose words say that it is a title. */
export function readHintedName(words: TextInWords, from: number): Wording | null {
  const name = readName(words, from);
  if (name === null) return null;
  const isHinted = words.tokens.slice(from, name.end).some((token) => TITLE_HINTS.has(token.text));
  return isHinted ? name : null;
}

/** What stands before OUT and is no territory or channel: a town, a title, a company, a sort of paper. Only at the start of a clause. */
export function readMarket(words: TextInWords, from: number): Wording | null {
  if (!isClauseStart(words, from) && words.ids[from - 1] !== OUT && words.tokens[from]?.gap !== 'wide') return null;
  const out = nextOut(words, from);
  if (out - from > MAX_NAME_WORDS || out === from) return null;
  for (let at = from; at < out; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '&' && token.text !== '/')) return null;
    if ((at > from && token.gap === 'wide') || (NAME_STOPS.has(token.text) && token.text !== 'rights')) return null;
    if (token.kind === 'word' && !token.isTitle && !NAME_GLUE.has(token.text) && words.field === 'caption') return null;
  }
  const end = words.ids[out - 1] === RIGHTS ? out - 1 : out;
  if (end === from || endsInTerritory(words, from, end) || isVagueRegion(words, from, end)) return null;
  return { end: out, text: wordingOf(words, from, end) };
}

function nextOut(words: TextInWords, from: number): number {
  return remembered(words, 'out', from, () => {
    let at = from;
    while (at < words.tokens.length && at - from <= MAX_NAME_WORDS && words.ids[at] !== OUT) at += 1;
    return words.ids[at] === OUT ? at : from + MAX_NAME_WORDS + 1;
  });
}

/** "AFP JAPAN": the country is what is out, the name before it belongs to something else. "Times of India" is a name. */
function endsInTerritory(words: TextInWords, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const term = longestTerm(words.ids, at);
    const isWhole = term !== null && term.end === end && (term.atom.in === 'territory' || term.atom.in === 'part');
    if (!isWhole) continue;
    return (
      at === from || !words.tokens.slice(from, at).some((token) => TITLE_HINTS.has(token.text) || token.text === 'of')
    );
  }
  return false;
}

const CREDIT_OPENERS = new Set([':', '-', '=', 'to', 'as', 'is', 'of']);
const CREDIT_PREFIXES = [
  ['photo', 'by'],
  ['picture', 'by'],
  ['image', 'by'],
  ['pic', 'by'],
  ['foto', ':'],
  ['photo', ':'],
];

/** The words of a demanded credit, in quotes or up to the end of their clause; null where none are given. `isDirective` tells where the next directive begins. */
export function readCreditWords(
  words: TextInWords,
  from: number,
  isDirective: (at: number) => boolean,
): Wording | null {
  let at = from;
  while (at - from < 3 && CREDIT_OPENERS.has(words.tokens[at]?.text ?? '') && words.tokens[at]?.gap !== 'line') at += 1;
  const isOpened = at > from;
  const quote = readQuote(words, at);
  if (quote !== null) return { end: quote.end, text: quote.text };
  if (words.tokens[at]?.gap === 'line' && !isOpened) return null;
  for (const [first, second] of CREDIT_PREFIXES)
    if (words.tokens[at]?.text === first && words.tokens[at + 1]?.text === second) at += 2;
  let end = at;
  while (end < words.tokens.length && end - at < MAX_CREDIT_WORDS && !endsCredit(words, end, at) && !isDirective(end))
    end += 1;
  while (end > at && words.tokens[end - 1]?.kind === 'mark') end -= 1;
  return end === at ? null : { end, text: wordingOf(words, at, end) };
}

function endsCredit(words: TextInWords, at: number, from: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || (at > from && token.gap === 'line')) return true;
  if (token.kind !== 'mark') return false;
  if (token.text === '/' || token.text === '&' || token.text === ':' || token.text === '©') return false;
  if (token.text === '-') return token.end - token.start > 1;
  if (token.text === ',') return true;
  return (
    isClauseEnd(words, at) &&
    !(token.text === '.' && words.tokens[at + 1]?.gap === 'none' && words.tokens[at + 1]?.kind === 'word')
  );
}
