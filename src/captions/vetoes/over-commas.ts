import { afterSaying } from '../things/exceptions.ts';
import { termAt } from '../things/term-at.ts';
import { doingsAt, isRule } from '../words/doings.ts';
import { NumberSet } from '../words/number-set.ts';
import { skipAll } from '../words/skip-words.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, FILLERS, JOINERS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { FREE } from './freed-behind.ts';
import type { Outcome } from './veto.ts';

const SUBJECTS = new Set<string | undefined>(['channel', 'purpose', 'act', 'title']);
const BETWEEN = new NumberSet([...FILLERS, ...PREPOSITIONS]);
const MOST_BETWEEN = 3;

/** “NO SALES, EDITORIAL USE”: the last item of a list of bans, where no verdict stands behind it. */
export function barsReporting({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind, value }) => kind === 'purpose-except' && String(value).includes('editorial')))
    return false;
  for (let at = from + 1; at < to; at += 1) {
    const end = words.tokens[at]?.text === ',' ? endOfReporting(words, at + 1) : at;
    if (end > at && !holdsRuleBetween(words, end, to) && !isListedOn(words, end)) return true;
  }
  return false;
}

/** Where “editorial use” ends that begins here, before or behind words for use; 0 where it does not. */
function endOfReporting(words: TextInWords, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    at = skipAll(words, at, { set: BETWEEN, most: MOST_BETWEEN });
    const term = termAt(words, at);
    if (term === null) return 0;
    if (term.atom.in === 'purpose') return term.atom.values.includes('editorial') ? term.end : 0;
    if (term.atom.in !== 'use') return 0;
    at = term.end;
  }
  return 0;
}

/** “No commercial, editorial or advertising use”: the list goes on with a word. */
function isListedOn(words: TextInWords, at: number): boolean {
  return isJoiningWord(words, at) && SUBJECTS.has(termAt(words, at + 1)?.atom.in);
}

/**
 * “Japan web, TV prohibited”, “no TV, print in Japan”: a place that one item of a list names, with nothing but a comma between that and the
 * others, which are perhaps meant of everywhere.
 */
export function placesOneItem({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ within }) => within?.territories !== undefined)) return false;
  const items = itemsBetweenCommas(words, from, to);
  if (items.length < 2) return false;
  const last = items.at(-1) as Item;
  if (last.isJoined) return false;
  const isPlaced = items.some((item) => item.hasSubject && item.hasPlace && !item.isParted);
  return isPlaced && items.some((item) => item.hasSubject && !item.hasPlace);
}

interface Item {
  hasPlace: boolean;
  hasSubject: boolean;
  /** The rule stands between the place and the rest: “in Japan no web”, “Japan: web”, “web not in Japan”. */
  isParted: boolean;
  /** A word joins it to the item before it, or two in it. */
  isJoined: boolean;
}

function itemsBetweenCommas(words: TextInWords, from: number, to: number): Item[] {
  const items: Item[] = [];
  let begin = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && words.tokens[at]?.text !== ',') continue;
    items.push(itemOf(words, begin, at));
    begin = at + 1;
  }
  return items;
}

function itemOf(words: TextInWords, from: number, to: number): Item {
  const item: Item = { hasPlace: false, hasSubject: false, isParted: false, isJoined: false };
  for (let at = from; at < to; at += 1) {
    const sort = termAt(words, at)?.atom.in;
    const parts = words.tokens[at]?.text === ':' || holdsRuleBetween(words, at, at + 1);
    if (parts && item.hasPlace !== item.hasSubject) item.isParted = true;
    if (sort === 'territory') item.hasPlace = true;
    if (SUBJECTS.has(sort)) item.hasSubject = true;
    if (isJoiningWord(words, at)) item.isJoined = true;
  }
  return item;
}

/** “… except in Germany, Spain excluded”: what is left out ends at the comma before the subject of another verdict. */
export function exceptsOverComma({ words, from, to, does }: Outcome): boolean {
  if (does !== 'forbid' && does !== 'limit' && does !== 'all-but') return false;
  let isExcepted = false;
  let comma = -1;
  for (let at = from; at < to; at += 1) {
    if (isException(words, at)) isExcepted = true;
    if (isExcepted && words.tokens[at]?.text === ',') comma = at;
  }
  return comma > 0 && namesBeforeVerdict(words, comma + 1, to);
}

function isException(words: TextInWords, at: number): boolean {
  const id = words.ids[at] ?? 0;
  return EXCEPTIONS.has(id) || OUTSIDE.has(id) || afterSaying('except', words.ids, at) > at;
}

/** “Spain excluded”, with no word that joins it to what stands before. */
function namesBeforeVerdict(words: TextInWords, from: number, to: number): boolean {
  let isNamed = false;
  for (let at = from; at < to; at += 1) {
    if (!isNamed && isJoiningWord(words, at)) return false;
    if (isNamed && isVerdict(words, at)) return true;
    const sort = termAt(words, at)?.atom.in;
    isNamed ||= sort !== undefined && sort !== 'use';
  }
  return false;
}

const isVerdict = (words: TextInWords, at: number): boolean =>
  words.tokens[at]?.text === 'out' || doingsAt(words, at).some(({ says }) => says === 'forbid' || says === 'not');

/** “No mags, newspapers fine”: what stands behind the comma is said to be free. */
export function takesWhatIsFree({ words, from, to, does }: Outcome): boolean {
  if (does !== 'forbid' || !isFreeBehind(words, to)) return false;
  for (let at = to - 1; at > from; at -= 1)
    if (words.tokens[at]?.text === ',')
      return holdsRuleBetween(words, from, at) && !isJoiningWord(words, at + 1) && !holdsRuleBetween(words, at, to);
  return false;
}

function isFreeBehind(words: TextInWords, from: number): boolean {
  let at = from;
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    const { text = '' } = words.tokens[at] ?? {};
    if (FREE.has(text)) return true;
    const end = isJoiningWord(words, at) || IS.has(text) ? at + 1 : termAt(words, at)?.end;
    if (end === undefined) return false;
    at = end;
  }
  return false;
}

const IS = new Set('is are ist sind est sont es son e sono sao zijn er ar'.split(' '));

/** “Only for France and Spain, web excluded”: the words before the comma belong to a rule right before them. */
export function takesItemsOfRule({ words, from, to, does }: Outcome): boolean {
  const comma = does === 'forbid' ? commaBeforeVerdict(words, from, to) : 0;
  if (comma === 0) return false;
  const isClosed = isJoiningWord(words, from - 1) || itemOf(words, from, comma).isJoined;
  const sort = termAt(words, skipAll(words, from, { set: BETWEEN, most: MOST_BETWEEN }))?.atom.in;
  let at = from;
  for (let count = 0; count < MOST_BEFORE && at > 0; count += 1) {
    if (rulesBefore(words, at)) return true;
    const before = beginOfTerm(words, at, sort);
    const isBetween =
      BETWEEN.has(words.ids[at - 1] ?? 0) ||
      isJoiningWord(words, at - 1) ||
      (isClosed && words.tokens[at - 1]?.text === ',');
    if (before === at && !isBetween) return false;
    at = before === at ? at - 1 : before;
  }
  return false;
}

const MOST_BEFORE = 8;
const MOST_WORDS_OF_TERM = 3;

function commaBeforeVerdict(words: TextInWords, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (words.tokens[at]?.text === ',' && namesBeforeVerdict(words, at + 1, to)) return at;
  return 0;
}

/** Whether a word that allows, or leaves nothing else, ends there. */
function rulesBefore(words: TextInWords, to: number): boolean {
  for (let at = Math.max(0, to - MOST_WORDS_OF_TERM); at < to; at += 1)
    if (doingsAt(words, at).some(({ says, end }) => (says === 'only' || says === 'permit') && end === to)) return true;
  return false;
}

function beginOfTerm(words: TextInWords, to: number, sort: string | undefined): number {
  for (let at = Math.max(0, to - MOST_WORDS_OF_TERM); at < to; at += 1) {
    const term = termAt(words, at);
    if (term?.end === to && term.atom.in === sort) return at;
  }
  return to;
}

function holdsRuleBetween(words: TextInWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (doingsAt(words, at).some(({ says }) => isRule(says))) return true;
  return false;
}

const isJoiningWord = ({ tokens, ids }: TextInWords, at: number): boolean =>
  tokens[at]?.kind === 'word' && JOINERS.has(ids[at] ?? 0);
