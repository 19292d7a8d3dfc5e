import { canonicalAgency } from '../facts/agency-names.ts';
import { looksLikePerson } from '../facts/credit/looks-like-person.ts';
import { AIMS_AS_CLIENTS, type AimAsClient } from '../phrasebook/aims-as-clients.ts';
import { termAt } from '../things/term-at.ts';
import { directivesIn } from '../words/directives-in.ts';
import { earlier } from '../words/earlier.ts';
import { quoteOf } from '../words/quote-match.ts';
import { type Stretch, someWord } from '../words/stretch.ts';
import { isCreditField, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { endOfRest } from './stands-as-credit.ts';

/** Whether words of terms stand in a name: an agency's (“News Licensing”), a client's behind one, or that of somebody called May. */
export const areTermsOfName = (words: TextInWords, name: Stretch): boolean =>
  namesAgency(words, name) ||
  namesClient(words, name) ||
  goesOnWithClient(words, name.from) ||
  (isCreditField(words) && isCalledMay(words, name));

/** “Getty Images for TAS Rights Management”, “for No Kid Hungry”; “for UK Newspapers” and “for Editorial Use” are no client. */
function namesClient(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_AGENCY + 1); at += 1) {
    const end = endOfClient(words, at);
    if (end !== null) return (at === from || isBehindAgency(words, at, from)) && end >= to;
  }
  return false;
}

/** “… for The Met Museum/Vogue”. */
function goesOnWithClient(words: TextInWords, from: number): boolean {
  if (earlier(words.tokens, from)?.text !== '/') return false;
  for (let at = from - 2; at >= Math.max(0, from - 2 - LONGEST_NAME); at -= 1)
    if (words.tokens[at]?.text === 'for') return endOfClient(words, at) === from - 1;
  return false;
}

/** “May Tse/SCMP”, but not “May Not”, “May Offend”. */
function isCalledMay(words: TextInWords, { from, to }: Stretch): boolean {
  if (words.tokens[from]?.text !== 'may' || words.tokens[to]?.text !== '/') return false;
  if (!looksLikePerson(quoteOf(words, { from, to }).text)) return false;
  const { isStrong, isWeak } = directivesIn(words, { from: from + 1, to });
  return !(isStrong || isWeak || someWord(words, { from: from + 1, to }, (at) => words.ids[at] !== 0));
}

/** Whether “for” stands at the token behind an agency, and a client's name behind it. */
export const opensClient = (words: TextInWords, at: number): boolean => endOfClient(words, at) !== null;

/** Where the client's name ends: with the words, before a comma or, where no phrase knows one of its words, before words in small letters. */
function endOfClient(words: TextInWords, at: number): number | null {
  const { tokens, ids } = words;
  if (tokens[at]?.text !== 'for' || tokens[at]?.isTitle || namesAim(words, at)) return null;
  const last = endOfRest(words, at, MOST);
  let to = at + 1;
  while (to < last && isOfName(tokens[to] as Token)) to += 1;
  while (to > at + 1 && SMALL.has(tokens[to - 1]?.text ?? '') && !tokens[to - 1]?.isTitle) to -= 1;
  // “for Time magazine”, but not “for UK magazine”.
  const isPaper = to === at + 2 && to + 1 === last && OF_PAPERS.has(tokens[to]?.text ?? '');
  if (isPaper && termAt(words, at + 1)?.atom.in !== 'territory') return isBehindAgency(words, at, 0) ? last : null;
  const own = tokens.slice(at + 1, to);
  if (own.length === 0 || own.length > LONGEST_NAME || own.some(({ text }) => OF_TERMS.has(text))) return null;
  const name = { from: at + 1, to };
  // “Penske Media”, but not “Print Media”.
  const isHouse = own.at(-1)?.text === 'media' && ids[name.from] === 0;
  if (ENDS_TERMS.has(own.at(-1)?.text ?? '') && !isHouse) return null;
  const isUnknown = someWord(words, name, (index) => ids[index] === 0);
  if (to < last && !isUnknown && tokens[to]?.text !== ',') return null;
  // A word of its own, which the phrasebook does not know or knows as a title or a body.
  const isNamed = (index: number): boolean =>
    BODIES.has(tokens[index]?.text ?? '') || termAt(words, index)?.atom.in === 'title';
  return (isUnknown || someWord(words, name, isNamed)) && isBehindAgency(words, at, 0) ? to : null;
}

const listed = (list: 'whole' | 'last' | 'lastBehind' | 'before'): ReadonlySet<string> =>
  new Set(AIMS_AS_CLIENTS.flatMap((row: AimAsClient) => row[list]?.split(' ') ?? []));
const WHOLE = listed('whole');
const LAST = listed('last');
const LAST_BEHIND = listed('lastBehind');
const BEFORE = listed('before');

/** “for Press Use”, “for the Press”, “for Bild exclusively”: whether “for” and what a picture may be used for, or by whom, stand at the token. */
export function namesAim({ tokens }: TextInWords, at: number): boolean {
  if (tokens[at]?.text !== 'for' || tokens[at]?.isTitle) return false;
  const from = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  let to = from;
  while (to - from < LONGEST_NAME && tokens[to]?.kind === 'word' && tokens[to]?.gap !== 'line') to += 1;
  const last = tokens[to - 1]?.text ?? '';
  if (to === from || tokens[to]?.text === '&') return false;
  // “for Sale or Rent”.
  const isJoined = to - from === MOST_JOINED && JOINS.has(tokens[from + 1]?.text ?? '');
  if (isJoined && WHOLE.has(tokens[from]?.text ?? '') && WHOLE.has(last)) return true;
  if (to === from + 1) return WHOLE.has(last) || LAST_BEHIND.has(last);
  return LAST.has(last) || (LAST_BEHIND.has(last) && BEFORE.has(tokens[to - 2]?.text ?? ''));
}

function isBehindAgency(words: TextInWords, at: number, least: number): boolean {
  for (let from = Math.max(least, at - LONGEST_AGENCY); from < at; from += 1)
    if (namesAgency(words, { from, to: at })) return true;
  return false;
}

const namesAgency = (words: TextInWords, name: Stretch): boolean => canonicalAgency(quoteOf(words, name).text) !== null;

const isOfName = ({ kind, isTitle, text, gap }: Token): boolean =>
  kind === 'word' ? gap !== 'line' && (isTitle || SMALL.has(text)) : kind === 'number' || text === '&' || text === '-';

const SMALL = new Set('of the and for de la le du des s'.split(' '));
const OF_TERMS = new Set(
  'only use uses used usage sale sales out resale archive archives archiving editorial commercial advertising embargo exclusive exclusively excluding except publication reproduction redistribution syndication licence license subscribers clients customers members once twice days hours weeks months'.split(
    ' ',
  ),
);
/** Sorts of media and of rights, which a client's name holds but does not end with. */
const ENDS_TERMS = new Set(
  'rights newspapers magazines papers dailies weeklies websites titles outlets media broadcasters publications tabloids online internet print web tv'.split(
    ' ',
  ),
);
const OF_PAPERS = new Set(['magazine', 'newspaper']);
const BODIES = new Set(
  'museum institute foundation academy festival university association society campaign council row fund'.split(' '),
);
const JOINS = new Set(['or', 'and']);
const MOST_JOINED = 3;
const LONGEST_AGENCY = 3;
const LONGEST_NAME = 8;
/** In UTF-16 units. */
const MOST = 80;
