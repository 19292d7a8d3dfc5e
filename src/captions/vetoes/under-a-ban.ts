import { isOfWorld } from '../phrases/lead-exception.ts';
import { saysIn, skipToThings } from '../phrases/read-exception.ts';
import { afterSaying } from '../things/exceptions.ts';
import { termAt } from '../things/term-at.ts';
import { doingsAt } from '../words/doings.ts';
import { isEnglishBut, isExceptingBut } from '../words/english-but.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS } from '../words/word-sets.ts';
import type { Outcome, RowThatFits } from './veto.ts';

/** Beside the words of sentences that forbid or deny. */
const CLOSING = new Set(
  'embargo embargoed sperrfrist embargada embargado embarge эмбарго out anything anybody anyone anywhere nothing nowhere excludes exclude excluding exclusion exclusions denied denies unavailable closed blocked withheld sperre sperrung gesperrte exclut excluent exclusion excluye excluyen exclusiones esclude escludono exclui excluem uitsluiting ausschluss sperrgebiet reserved vorbehalten reserves reservados riservati voorbehouden forbeholdt forbeholdes personne nul nadie ninguem niemand niemandem niemanden keiner никто никому никем'.split(
    ' ',
  ),
);
/** “No limits”, “not exclusive”, “kein Embargo”: what such a word denies is a ban. */
const FREEING =
  /^(?:restrict|restrik|restric|limit|embargo|sperrfrist|einschr|beschr|begren|beperk|exclusiv|exklusiv|esclusiv|ограничени|эмбарго)/u;
/** As far back as a sentence may say what it forbids. */
const MOST_BEFORE = 14;
const MOST_BEHIND = 6;
const IS = new Set(['is', 'are', 'be', 'remain', 'remains']);
const SAYS = new Set(['forbid', 'not']);

/** “Excluded: all but France”, “no country but Greece”: what a ban leaves open. */
export function isAllButUnderBan({ words, from, walked: { row, end } }: RowThatFits): boolean {
  if (row.meaning.does !== 'all-but' && !isExceptingBut(words, from + 1)) return false;
  return isBehindBan(words, from) || isBeforeBan(words, end);
}

/** “Except in Japan”, “but Japan”, read by itself although its sentence forbids: then Japan stays open, or nobody knows. */
export function isExceptionOfBan({ words, from, walked: { end } }: RowThatFits): boolean {
  const isException =
    EXCEPTIONS.has(words.ids[from] ?? 0) || isEnglishBut(words, from) || afterSaying('except', words.ids, from) > from;
  if (!isException) return false;
  if (isBehindBareBan(words, from)) return true;
  const next = words.tokens[end]?.text === ',' ? end + 1 : end;
  return !isOfWorld(words, from) && (closesAt(words, next) || isBeforeBan(words, next));
}

/** “Editorial use only except in France”, of which “except in France” is read by itself. */
export function isExceptionOfLimit({ words, from }: RowThatFits): boolean {
  if (!exceptsIn(words, from)) return false;
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    if (words.tokens[at + 1]?.gap === 'line' || isClauseEnd(words, at) || closesAt(words, at)) return false;
    if (isPlaceAt(words, at)) return false;
    if (doingsAt(words, at).some(({ says }) => says === 'only')) return true;
  }
  return false;
}

/** The same, read together: France may be closed, or free of that limit. “Worldwide except in France” is closed there. */
export function exceptsFromLimit({ words, from, to, restrictions }: Outcome): boolean {
  const kinds = restrictions.map(({ kind }) => kind);
  if (!kinds.includes('territory-except') || !kinds.some((kind) => LIMITS_OF_USE.has(kind))) return false;
  for (let at = from; at < to && !isPlaceAt(words, at); at += 1) if (exceptsIn(words, at)) return true;
  return false;
}

const LIMITS_OF_USE = new Set<string>(['purpose-only', 'channel-only', 'one-time-use']);

/** “Except in”, “sauf en”. */
function exceptsIn(words: TextInWords, at: number): boolean {
  const said = Math.max(
    afterSaying('except', words.ids, at),
    afterSaying('all-but', words.ids, at),
    EXCEPTIONS.has(words.ids[at] ?? 0) ? at + 1 : at,
  );
  const place = skipToThings(words, said);
  return said > at && saysIn(words, at, place) && isPlaceAt(words, place);
}

function isPlaceAt(words: TextInWords, at: number): boolean {
  const sort = termAt(words, at)?.atom.in;
  return sort === 'territory' || sort === 'world';
}

/** Behind commas too. */
function isBehindBareBan(words: TextInWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    const isOpened = words.tokens[at]?.text === '(' || words.tokens[at]?.text === '[';
    if (words.tokens[at + 1]?.gap === 'line' || (!isOpened && isClauseEnd(words, at))) return false;
    if (closesAt(words, at)) return true;
  }
  return false;
}

function isBehindBan(words: TextInWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    if (words.tokens[at + 1]?.gap === 'line') return false;
    const isOpened = words.tokens[at]?.text === '(' || words.tokens[at]?.text === '[';
    if (!isOpened && (isClauseEnd(words, at) || words.tokens[at]?.text === ',')) return false;
    if (closesAt(words, at)) return true;
  }
  return false;
}

/** Whether a word closes, denies or forbids, unless a word behind it says that nothing is closed. */
export function closesAt(words: TextInWords, at: number): boolean {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]];
  if (token === undefined || FREEING.test(next?.text ?? '')) return false;
  // “Non-exclusive”.
  if (token.text === 'non' && next?.isJoined === true) return false;
  return CLOSING.has(token.text) || doingsAt(words, at).some(({ says }) => SAYS.has(says));
}

/** “… is not permitted”, 使用禁止: idle words, and then the ban. */
function isBeforeBan(words: TextInWords, to: number): boolean {
  let at = to;
  for (let count = 0; count < MOST_BEHIND; count += 1) {
    if (words.tokens[at]?.gap === 'line') return false;
    if (words.tokens[at]?.text === 'out') return true;
    if (IS.has(words.tokens[at]?.text ?? '')) {
      at += 1;
      continue;
    }
    const doings = doingsAt(words, at);
    if (doings.some(({ says }) => SAYS.has(says))) return !isNextBan(words, at, to);
    const idle = doings.filter(({ says }) => says === 'idle').map(({ end }) => end);
    if (idle.length === 0) return false;
    at = Math.max(...idle);
  }
  return false;
}

/** “World ex Germany NO SALES”: a denial right behind begins a ban of its own, unless permission is denied. */
function isNextBan(words: TextInWords, at: number, to: number): boolean {
  if (at > to || doingsAt(words, at).some(({ says }) => says === 'forbid')) return false;
  return !doingsAt(words, at + 1).some(({ says }) => says === 'permit' || says === 'idle');
}
