import { termAt } from '../things/term-at.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { doingsAt } from '../words/doings.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, JOINERS } from '../words/word-sets.ts';
import {
  forbids,
  isAnd,
  isBanForAWhile,
  isBut,
  isComma,
  isNounOfUse,
  periodsIn,
  type Stretch,
  sortAt,
  VERBS,
} from './bans-for-a-while.ts';
import type { Outcome, RowThatFits } from './veto.ts';

/** “No TV, web until 5 December”: behind a comma an end may be that of what is allowed, and the ban has none. */
export function endsBehindComma({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(isBanForAWhile)) return false;
  return periodsIn(words, { from, to }).some((period) => {
    const item = itemBefore(words, from, period.from);
    if (item === null || !forbids(words, { from, to: item.from })) return false;
    return !carriesOn(words, item);
  });
}

/** “Print until 5 December, no TV”: an end that does not open its clause is that of what stands before it. */
export function endsBeforeBan({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(isBanForAWhile)) return false;
  return periodsIn(words, { from, to }).some((period) => {
    if (opensClause(words, period.from) || forbids(words, { from, to: period.from })) return false;
    const isJoined = isAnd(words, period.to) || isBut(words, period.to);
    const comma = isJoined ? period.to : commaIn(words, { from: period.to, to });
    return comma !== -1 && !THEN.has(words.tokens[comma + 1]?.text ?? '') && names(words, { from: comma, to });
  });
}

/** What stands between a comma and a time, also where another comma parts it from the time; null without one. */
function itemBefore(words: TextInWords, from: number, to: number): Stretch | null {
  const end = isComma(words, to - 1) ? to - 1 : to;
  for (let at = end - 1; at > from; at -= 1)
    if (isComma(words, at) || isBut(words, at)) return { from: at + 1, to: end };
  return null;
}

function commaIn(words: TextInWords, { from, to }: Stretch): number {
  for (let at = from; at < to; at += 1) if (isComma(words, at)) return at;
  return -1;
}

/** “Free until 5 December, then no web”. */
const THEN = new Set(
  'then thereafter afterwards after danach dann anschliessend ensuite puis apres luego despues poi dopo depois daarna deretter derefter darefter sedan затем потом после 그 이후 その 此 之'.split(
    ' ',
  ),
);

/** “No TV, radio or web until”, “not in Japan, Korea and China until”, “no TV, except in Japan, until”. */
function carriesOn(words: TextInWords, { from, to }: Stretch): boolean {
  if (EXCEPTIONS.has(words.ids[from] ?? 0)) return true;
  for (let at = from; at < to; at += 1) {
    if (OR.has(words.tokens[at]?.text ?? '')) return true;
    if (JOINERS.has(words.ids[at] ?? 0) && isNamed(words, at - 1) && isNamed(words, at + 1)) return true;
  }
  return false;
}

const OR = new Set('or nor oder noch ou ni o u of noch eller ou или ни 또는 または 或'.split(' '));
const NAMED = new Set(['territory', 'title']);
const isNamed = (words: TextInWords, at: number): boolean => NAMED.has(termAt(words, at)?.atom.in ?? '');

/** At the head of a text, a line or a sentence, or of an “and”; behind any other comma it may belong to what stands before that. */
function opensClause(words: TextInWords, at: number): boolean {
  const before = words.tokens[at - 1];
  if (before === undefined || words.tokens[at]?.gap === 'line') return true;
  if (before.text === ',') return isAnd(words, at - 2);
  return before.kind === 'mark' && (before.text === ':' || isClauseEnd(words, at - 1));
}

/** Names what it speaks of, other than use itself: a term, or a title. */
function names(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, isTitle } = words.tokens[at] ?? {};
    if (sortAt(words, at) !== null || (kind === 'word' && isTitle === true)) return true;
  }
  return false;
}

/** “Verbod op publicatie tot …”, “publication … interdite”: a use with its period is a term of its own where it begins and ends as one, and else half of a sentence. */
export function isHalfASentence({ words, from, walked: { end } }: RowThatFits): boolean {
  if (!isNounOfUse(words, end - 1)) return false;
  const before = words.tokens[from - 1];
  const begins = before === undefined || words.tokens[from]?.gap === 'line' || isComma(words, from - 1);
  if (!begins && !(before?.kind === 'mark' && isClauseEnd(words, from - 1))) return true;
  if (VERBS.has(words.tokens[end - 1]?.text ?? '') && isBehindDeniedVerb(words, from)) return true;
  const after = readTimeTail(words, end)?.end ?? end;
  return !(isClauseEnd(words, after) || words.tokens[after]?.gap === 'line' || isComma(words, after));
}

/** “No vender, usar hasta …”: what is denied may be both. */
function isBehindDeniedVerb(words: TextInWords, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST_BEFORE) && !isClauseEnd(words, at); at -= 1) {
    if (!VERBS.has(words.tokens[at]?.text ?? '') && termAt(words, at)?.atom.in !== 'act') continue;
    if (doingsAt(words, at - 1).some(({ says }) => says === 'not' || says === 'forbid')) return true;
  }
  return false;
}

/** In words and marks; before more of them no sentence of terms has begun. */
const LONGEST_BEFORE = 60;

/** “Embargo until 5 December, TV use prohibited”: its day is read, and what stands behind it is a term of its own. */
export function swallowsDay({ words, from, walked: { row, took, end } }: RowThatFits): boolean {
  const { meaning } = row;
  if (meaning.does !== 'say' || took.moment !== undefined) return false;
  if (!meaning.restrictions.some(({ kind, value }) => kind === 'embargo-until' && value === null)) return false;
  return periodsIn(words, { from, to: end }).some(
    (period) => period.to < end && readTimeTail(words, period.from)?.until !== undefined,
  );
}

/** 온라인은 2026년 12월 5일까지: until then, and not from then on. */
export function endsOnDay({ words: { tokens, text }, walked: { end } }: RowThatFits): boolean {
  return UNTIL_BEHIND.test(text.slice(tokens[end]?.start, tokens[end + 1]?.end));
}

const UNTIL_BEHIND = /^(?:까지|まで|为止|為止|止)/u;
