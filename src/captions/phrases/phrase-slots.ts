import { readThings } from '../things/read-things.ts';
import { type Wording, wordingOf } from '../things/wording.ts';
import { endsInLength } from '../times/dated-behind.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { isClauseEnd, remembered, type TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { bansTerm } from './bans-term.ts';
import { afterBeforeUse } from './before-use.ts';
import { opensDemand } from './demand-behind-tie.ts';
import { endsBeforeTerm, joinsOwnTerm, opensOwnTerm, partsTerm } from './opens-own-term.ts';
import { opensTermsBehindColon } from './terms-behind-colon.ts';
import { opensTermsBehindDash } from './terms-behind-dash.ts';

const MAX_WHOM_WORDS = 16;
const MAX_CLAUSE_WORDS = 50;

/** The rest of the clause; null when it has ended. A title in quotes is no end. */
export function readClause(words: TextInWords, from: number): Wording | null {
  let at = from;
  while (at < words.tokens.length && at - from < MAX_CLAUSE_WORDS) {
    const quoted = readQuote(words, at);
    if (quoted !== null) at = quoted.end;
    else if (isTightSlash(words, at)) at += 1;
    else if (
      isClauseEnd(words, at) ||
      (at > from && remembered(words, 'begins another term', at, () => beginsAnother(words, at)))
    )
      break;
    else at += 1;
  }
  return at === from || words.tokens[from]?.text === ',' ? null : { end: at, text: wordingOf(words, from, at) };
}

function beginsAnother(words: TextInWords, at: number): boolean {
  return (
    opensDirective(words, at) ||
    endsTie(words, at) ||
    opensDemand(words, at) ||
    beginsLine(words, at) ||
    goesOnWithBan(words, at) ||
    bansTerm(words, at) ||
    listsPart(words, at) ||
    opensOwnTerm(words, at) ||
    joinsOwnTerm(words, at)
  );
}

const OPENERS = new Set(
  'no not none never nor embargoed restricted kein keine keinen keinem keiner keinerlei nicht ohne pas aucun aucune jamais sans ningun ninguna nunca jamas sin nessun nessuna niente non mai senza nenhum nenhuma nao sem geen niet nooit zonder ikke ingen aldri inte ej uten uden utan'.split(
    ' ',
  ),
);

/** `club/league logos`. */
function isTightSlash(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === '/' && words.tokens[at]?.gap === 'none' && words.tokens[at + 1]?.gap === 'none';
}

const NEGATIONS = new Set(
  'no not none never nor nicht kein keine keiner keines keinerlei ningun ninguna jamais jamas nenhum nenhuma nunca niente aldri nooit keinen keinesfalls niet geen nooit ikke ingen inte ej ne pas ni aucun aucune non nessun nessuna sin nunca nao nem sem without sans ohne senza zonder uten uden utan не без ни нельзя ei eika'.split(
    ' ',
  ),
);
/** "Print run below 10,000, Benelux countries, six months": a comma, and nothing but a place or a medium up to the next. */
function listsPart(words: TextInWords, at: number): boolean {
  if (words.tokens[at]?.text !== ',') return false;
  return readThings(words, at + 1).some(
    ({ end, items }) =>
      (isClauseEnd(words, end) || words.tokens[end]?.text === ',') &&
      items.every(({ territories, channels }) => territories !== null || channels.length > 0),
  );
}

const MOST_SUBJECT_WORDS = 9;
const MODALS = new Set(
  'may must should shall can darf durfen mogen mag kan ma far puede pueden debe deben pode podem deve devem puo possono deve devono peut peuvent doit doivent может могут'.split(
    ' ',
  ),
);

/** “… reporting on the trial and must be deleted afterwards”. */
const MUST = new Set(
  'must should shall muss mussen doit doivent debe deben deve devono devem moet moeten skal ska maste должны должен'.split(
    ' ',
  ),
);

const isForbidding = (word: string, next: string): boolean =>
  word === 'cannot' || (MODALS.has(word) && NEGATIONS.has(next)) || (NEGATIONS.has(word) && MODALS.has(next));

/** “En” is “in” elsewhere. */
const DUTCH_NEGATIONS = new Set(['niet', 'geen', 'nooit']);
/** What a second sentence says of the picture. */
const OF_THE_PICTURE = new Set(
  'that it they this these es sie das dass elle elles il ils que la las lo che ela elas'.split(' '),
);

/** "… reports on the missing and not on social media", "…, and that it is not kept in archives": the story has ended. */
export function goesOnWithBan({ tokens, ids }: TextInWords, at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.text === 'en' && DUTCH_NEGATIONS.has(next)) return true;
  if (tokens[at]?.kind !== 'word' || !JOINERS.has(ids[at] ?? 0)) return false;
  if (NEGATIONS.has(next)) return true;
  if (OF_THE_PICTURE.has(next) && [2, 3, 4].some((ahead) => NEGATIONS.has(tokens[at + ahead]?.text ?? ''))) return true;
  if (MUST.has(next)) return true;
  // "… endorses a product, and the likeness of an astronaut may not be used".
  for (let ahead = at + 1; ahead < at + MOST_SUBJECT_WORDS && tokens[ahead]?.kind === 'word'; ahead += 1)
    if (isForbidding(tokens[ahead]?.text ?? '', tokens[ahead + 1]?.text ?? '')) return true;
  return false;
}

const LIMITS = new Set(
  'only nur uniquement solo kun endast alleen apenas exclusivement esclusivamente unicamente exclusivamente uitsluitend somente'.split(
    ' ',
  ),
);

/** A line that begins with a capital begins a clause of its own. */
function beginsLine(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.gap === 'line' && words.tokens[at]?.isTitle === true;
}

const FIRST_WORDS = new Set(
  'no not for one mandatory editorial restricted embargoed strictly please call contact credit within format'.split(
    ' ',
  ),
);
const FIRST_PAIRS = new Set([
  'for use',
  'one time',
  'editorial use',
  'mandatory credit',
  'use only',
  'must be',
  'bei nennung',
  'bei namensnennung',
  'bei quellenangabe',
  'bei urhebernennung',
  'mit nennung',
  'y citando',
  'e citando',
  'et citant',
  'et mentionnant',
]);

/** What is said of the picture again, not of the story it is tied to: a limit, a date, the next directive of a list. */
function endsTie(words: TextInWords, at: number): boolean {
  const [token, next, before] = [words.tokens[at], words.tokens[at + 1], words.tokens[at - 1]];
  if (token === undefined || LIMITS.has(token.text)) return true;
  // “Bis vier Wochen nach deren Ende”.
  if (endsInLength(words, at)) return true;
  if ((before?.text === ',' || before?.text === '/') && FIRST_WORDS.has(token.text)) return true;
  if (FIRST_PAIRS.has(`${token.text} ${next?.text ?? ''}`)) return true;
  return words.ids[at] !== 0 && (readTimeTail(words, at) !== null || isBeforeOut(words, at));
}

/** True where things begin that the word after them puts out. */
export function isBeforeOut(words: TextInWords, at: number): boolean {
  return readThings(words, at).some(({ end }) => words.tokens[end]?.text === 'out');
}

/** A word in capitals that another directive begins with. */
function opensDirective(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && OPENERS.has(token.text) && (token.isCaps || words.tokens[at - 1]?.text === ',');
}

const WHOM_ENDS = new Set('before for prior to is are in if when first erlaubt gestattet'.split(' '));

/** Whom to ask: a name, a desk, a number or an address, up to the end of its clause. */
export function readWhom(words: TextInWords, start: number): Wording | null {
  const from = words.tokens[start]?.text === ':' ? start + 1 : start;
  if (partsTerm(words, from)) return null;
  let at = from;
  while (at < words.tokens.length && at - from < MAX_WHOM_WORDS) {
    const token = words.tokens[at];
    if (token === undefined || (at > from && WHOM_ENDS.has(token.text) && token.kind === 'word')) break;
    if (isClauseEnd(words, at) && (!isInsideAddress(words, at) || opensTermsBehindDash(words, at))) break;
    if (token.text === ',' || (at > from && (goesOnWithBan(words, at) || endsBeforeTerm(words, at)))) break;
    const ends = at > from ? afterBeforeUse(words, at) : at;
    if (ends > at) return { end: ends, text: wordingOf(words, from, at) };
    if (at > from && (opensTermsBehindColon(words, at) || readTimeTail(words, at) !== null)) break;
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
  ...'da dos das dal dalla dell dello degli d vom bei beim mit met med avec con com'.split(' '),
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
