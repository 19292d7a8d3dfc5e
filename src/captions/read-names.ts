import { longestTerm, vocabulary } from './lexicon.ts';
import { type Wording, wordingOf } from './phrase-slots.ts';
import { TITLE_HINTS } from './phrasebook/titles.ts';
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
    if (token === undefined || (token.kind === 'mark' && token.text !== '&')) return null;
    if ((at > from && token.gap === 'wide') || (NAME_STOPS.has(token.text) && token.text !== 'rights')) return null;
    if (token.kind === 'word' && !token.isTitle && !NAME_GLUE.has(token.text) && words.field === 'caption') return null;
  }
  const end = words.ids[out - 1] === RIGHTS ? out - 1 : out;
  if (end === from || endsInKnown(words, from, end) || isVagueRegion(words, from, end)) return null;
  return { end: out, text: wordingOf(words, from, end) };
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
    if (term === null || term.end !== end || !KNOWN_SORTS.has(term.atom.in)) continue;
    if (at === from) return true;
    if (term.atom.in === 'channel') return CREDITED_FIELDS.has(words.field);
    return term.atom.in === 'title' || !words.tokens.slice(from, at).some((token) => token.text === 'of');
  }
  return false;
}

const KNOWN_SORTS = new Set(['territory', 'part', 'channel', 'title']);
/** Fields in which a name before the directive is the credit. */
const CREDITED_FIELDS = new Set(['caption', 'headline', 'credit', 'source', 'byline']);
