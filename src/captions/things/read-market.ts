import { canonicalAgency } from '../facts/agency-names.ts';
import { opensName } from '../facts/people/given-names.ts';
import type { Atom } from '../phrasebook/atoms.ts';
import { isSortOfPaper } from '../phrasebook/sorts-of-papers.ts';
import { earlier } from '../words/earlier.ts';
import { longestTerm, vocabulary } from '../words/lexicon.ts';
import { isClauseStart, remembered, type TextInWords } from '../words/text-in-words.ts';
import { holdsKnown } from './market-words.ts';
import { isNoName, isVagueRegion, MAX_NAME_WORDS, NAME_GLUE, NAME_STOPS } from './read-names.ts';
import { isTownBeforeOut } from './town-before-out.ts';
import { type Wording, wordingOf } from './wording.ts';

const OUT = vocabulary.add('out');
const RIGHTS = vocabulary.add('rights');

/** What stands before OUT and is no territory or channel: a town, a title, a company, a sort of paper. Only at the start of a clause. */
export function readMarket(words: TextInWords, from: number): Wording | null {
  if (isNameBehindStroke(words, from) || JOINS.has(words.tokens[from]?.text ?? '')) return null;
  const isStart = isClauseStart(words, from) || isNameBehindStroke(words, from - 2);
  if (!isStart && words.ids[from - 1] !== OUT && words.tokens[from]?.gap !== 'wide') return null;
  const out = nextOut(words, from);
  if (out - from > MAX_NAME_WORDS || out === from || isOutAndAbout(words, out)) return null;
  for (let at = from; at < out; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '&' && !isInSite(words, at))) return null;
    if ((at > from && token.gap === 'wide') || (NAME_STOPS.has(token.text) && token.text !== 'rights')) return null;
    if (token.kind === 'word' && !token.isTitle && !NAME_GLUE.has(token.text) && words.field === 'caption') return null;
  }
  if (isTownBeforeOut(words, out)) return { end: out, text: wordingOf(words, from, out) };
  const end = words.ids[out - 1] === RIGHTS ? out - 1 : out;
  if (saysSomething(words, from, end) || isUnknownCode(words, from, end) || holdsKnown(words, from, end)) return null;
  if (end === from || isNoName(words, from, end) || endsInKnown(words, from, end) || isVagueRegion(words, from, end))
    return null;
  return { end: out, text: wordingOf(words, from, end) };
}

/** “SEATTLEPI.COM OUT”: a paper's site. */
function isInSite({ tokens }: TextInWords, at: number): boolean {
  const [point, ending] = [tokens[at], tokens[at + 1]];
  return point?.text === '.' && point.gap === 'none' && ending?.gap === 'none' && SITE_ENDINGS.has(ending.text);
}

const SITE_ENDINGS = new Set(
  'com net org co uk ca au de at ch fr be nl es it pt ie no se dk fi pl jp kr br'.split(' '),
);

/** “…, and New Zealand newspapers out”: the name begins behind it. */
const JOINS = new Set('and or und oder et ou y e en og och &'.split(' '));
/** “Frames sold out until June.” */
const ENDS_IN_VERB = new Set(
  'sold sells selling ran runs turned rolled carried pointed handed opted pulled dropped'.split(' '),
);

/** "Jane Roe out and about in Milan": in the street, says the caption of an agency for celebrities. */
function isOutAndAbout({ tokens }: TextInWords, out: number): boolean {
  return tokens[out + 1]?.text === 'and' && tokens[out + 2]?.text === 'about';
}

/** “GSA OUT”, “UK & NI OUT”: a few capitals that no list knows, alone or beside a place, are as likely a place as a title. */
function isUnknownCode(words: TextInWords, from: number, end: number): boolean {
  const own = words.tokens.slice(from, end).filter(({ kind }) => kind === 'word');
  // “W. Bank OUT”.
  if (own.length === 2 && words.tokens[from]?.isCaps && words.text.charAt((own[0]?.start ?? 0) + 1) === '.')
    return true;
  if (!own.every(({ isCaps, start, end: last }) => isCaps && last - start <= LONGEST_CODE)) return false;
  const [first] = own;
  if (first === undefined) return false;
  if (end - from > 1) return isPlace(words, from) || isPlace(words, end - 1);
  const code = words.text.slice(first.start, first.end);
  return !(CALL_SIGN.test(code) || TOWNS.has(code)) && canonicalAgency(code) === null;
}

const isPlace = ({ ids }: TextInWords, at: number): boolean => longestTerm(ids, at)?.atom.in === 'territory';

const LONGEST_CODE = 3;
/** Towns that everybody writes by their letters. */
const TOWNS = new Set(['NYC', 'LDN']);
/** “KSL OUT”: an American station. */
const CALL_SIGN = /^[KW][B-DF-HJ-NP-TV-Z]{2}$/;

/** "WE WANT IT OUT", "GET OUT", "Inside Out": a sentence, or a film. */
function saysSomething(words: TextInWords, from: number, end: number): boolean {
  if (words.field === 'title' && words.tokens[end]?.isCaps === false) return true;
  if (end - from > 1 && ENDS_IN_VERB.has(words.tokens[end - 1]?.text ?? '')) return true;
  for (let at = from; at < end; at += 1) if (NEVER_MARKETS.has(words.tokens[at]?.text ?? '')) return true;
  return end - from === 1 && NEVER_ALONE.has(words.tokens[from]?.text ?? '');
}

const NEVER_MARKETS = new Set(
  'we i you he she it they them him us me my your want wants get gets getting go goes going come comes coming is are was were be been will let lets walk walks walking kick kicked vote voted throw thrown keep find found turns turned'.split(
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
  if (earlier(words.tokens, from)?.text !== '/' || !CREDITED_FIELDS.has(words.field)) return false;
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
