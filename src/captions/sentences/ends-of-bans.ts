import type { Restriction } from '../../vocabulary/restrictions.ts';
import { ENDS_ALL } from '../phrases/read-tails.ts';
import type { Understood } from '../phrases/understand.ts';
import { readThings } from '../things/read-things.ts';
import { termAt } from '../things/term-at.ts';
import { isBare, type Thing } from '../things/things.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { readTimeTail, type TimeTail } from '../times/read-time-tail.ts';
import { directivesIn } from '../words/directives-in.ts';
import { NumberSet } from '../words/number-set.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, isClauseStart, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, JOINERS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { ended, endingBan, prolonged } from './prolonged-ban.ts';
import { holdsRule } from './read-by-words.ts';

/** A time that says of no use that it is free, where it begins, and whether the match names a part of all uses before it. */
interface Alone {
  at: number;
  time: TimeTail;
  hasPart: boolean;
}

/** What stands before a time: a ban that ends, where the words behind it begin, and the last match. */
interface Before {
  ban: Restriction | null;
  after: number;
  match: Understood | undefined;
}

/**
 * The matches, where a time that stands alone ends what its sentence speaks of: “Embargo until 2 December (magazines: until 9 December)”
 * closes magazines for longer. Such a time is read as the end of all use only where no ban stands before it, read or not; else it is left
 * over, and held.
 */
export function withEndsOfBans(words: TextInWords, matches: readonly Understood[]): Understood[] {
  if (!matches.some(endsUse)) return [...matches];
  const all: Understood[] = [];
  let [ban, after]: [Restriction | null, number] = [null, 0];
  for (const match of matches) {
    const before = { ban, after, match: all.at(-1) };
    const joined = joinedToLast(words, before, match);
    const said = joined ?? saidBehind(words, before, match);
    if (joined !== null) all.pop();
    if (said !== null) all.push(said);
    if (said !== null && (joined !== null || said === match)) ban = endingBan(said);
    after = match.to;
  }
  return all;
}

/** A ban and the time beside it as one: 2027年5月4日までウェブ不可, “TV out (until 9 December)”. Null where the two do not stand together. */
function joinedToLast(words: TextInWords, { match: last, after }: Before, match: Understood): Understood | null {
  if (last === undefined || last.to !== after) return null;
  if (endsUse(last) && after === match.from && isClauseStart(words, last.from))
    return lastsForFirst(words, last, match) ? null : joined(words, { time: last, ban: match });
  return OPENS.has(words.tokens[after]?.text ?? '') && match.from === after + 1 && endsUse(match)
    ? joined(words, { time: match, ban: last })
    : null;
}

/** 14일 이내 온라인, 방송 금지: so long the first of them may be used, and the ban is of what stands behind the comma. */
function lastsForFirst(words: TextInWords, time: Understood, ban: Understood): boolean {
  if (!words.tokens.slice(time.from, time.to).some(({ text }) => WITHIN.has(text))) return false;
  const comma = words.tokens.findIndex(({ text }, at) => at > ban.from && at < ban.to && text === ',');
  return comma !== -1 && !holdsRule(words, { from: ban.from, to: comma });
}

const WITHIN = new Set(['内', '內', '내']);

function joined(words: TextInWords, { time, ban }: { time: Understood; ban: Understood }): Understood | null {
  // “All media except television (until 3 May)”: the end is that of what is allowed.
  if (leavesOut(words, ban)) return null;
  const alone = timeAlone(words, time);
  const restrictions = alone === null || alone.hasPart ? null : ended(ban, alone.time);
  if (restrictions === null) return null;
  const to = Math.max(time.to, ban.to);
  const end = CLOSES.has(words.tokens[to]?.text ?? '') && to === time.to ? to + 1 : to;
  return { ...ban, from: Math.min(time.from, ban.from), to: end, restrictions };
}

function leavesOut(words: TextInWords, { from, to }: Understood): boolean {
  return words.ids.slice(from, to).some((id, index) => {
    const text = words.tokens[from + index]?.text ?? '';
    return EXCEPTIONS.has(id) || EAST_ASIAN_EXCEPTION.test(text);
  });
}

const EAST_ASIAN_EXCEPTION = /[除외]/u;

const OPENS = new Set(['(', '[', ':']);
const CLOSES = new Set([')', ']']);

/** What a match says behind what stands before it; null where that is not known. */
function saidBehind(words: TextInWords, before: Before, match: Understood): Understood | null {
  const alone = endsUse(match) ? timeAlone(words, match) : null;
  if (alone === null || isEndOfUse(words, before, { match, alone })) return match;
  return prolongedFor(words, before, { match, alone });
}

const ENDS = new Set<Restriction['kind']>(['expires-on', 'expires-after-days']);
const endsUse = ({ restrictions }: Understood): boolean => restrictions.some(({ kind }) => ENDS.has(kind));

/** Said between a part and its time: “Magazines: until”, 雑誌は. */
const BEHIND_PART = new Set([':', 'は', '은', '는']);

/** The time that a match is made of, but for the part it may begin with; null where its words say that use is free. */
function timeAlone(words: TextInWords, { from, to }: Understood): Alone | null {
  // “Licence until 31 December” names a deed, and no part.
  const head = skipAll(words, from, { set: BEFORE_PART, most: 1 });
  const parts = readThings(words, head).filter(({ items }) =>
    items.every((item) => !isBare(item) && item.acts.length === 0),
  );
  const begins = [from, ...parts.map(({ end }) => end)];
  for (const begin of begins) {
    const at = BEHIND_PART.has(words.tokens[begin]?.text ?? '') ? begin + 1 : begin;
    const time = ENDS_ALL.has(words.tokens[at]?.text ?? '') ? null : timeAt(words, at);
    if (time !== null && endOfTimes(words, time.end) >= to) return { at, time, hasPart: at > from };
  }
  return null;
}

/** “In Ireland until”, “outside the UK: until”. */
const BEFORE_PART = new NumberSet([...PREPOSITIONS, ...OUTSIDE]);

/** “Until 9 December”, “for 14 days”, “14 days”. */
function timeAt(words: TextInWords, at: number): TimeTail | null {
  const time = readTimeTail(words, at);
  const span = time === null ? readSpanOfTime(words, at) : null;
  return span === null ? time : { end: span.end, untilDays: span.hours / 24 };
}

function endOfTimes(words: TextInWords, from: number): number {
  const more = readTimeTail(words, from);
  return more === null ? from : endOfTimes(words, more.end);
}

interface Found {
  match: Understood;
  alone: Alone;
}

/** Whether a time ends all use: no ban stands before it, read or not, and behind another sentence it is said of no part. */
function isEndOfUse(words: TextInWords, { ban, after }: Before, { match, alone }: Found): boolean {
  if (isBehindBan(words, after, match.from)) return false;
  return ban === null || (!isSameSentence(words, after, match.from) && !alone.hasPart);
}

/** What a ban says of the part a time is said of; null where that is not known. */
function prolongedFor(words: TextInWords, { ban, after }: Before, { match, alone }: Found): Understood | null {
  if (ban === null || !isSameSentence(words, after, match.from)) return null;
  const part = partBefore(words, after, alone.at);
  const restrictions = part === null ? null : prolonged(ban, part.thing, alone.time);
  return part === null || restrictions === null ? null : { ...match, from: part.from, restrictions };
}

/** No full stop, and no new line, between the two. */
function isSameSentence(words: TextInWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.tokens[at]?.text === '.' && isClauseEnd(words, at)) return false;
  return words.tokens[from]?.gap !== 'line';
}

const MOST_WORDS_BEFORE = 8;

/** “UK holdback until 8 March”, “not for the first 48 hours”: words right before a time that close something, or name what it is said of, and that nobody read. */
function isBehindBan(words: TextInWords, after: number, to: number): boolean {
  let from = to;
  while (from > after && to - from < MOST_WORDS_BEFORE && words.tokens[from]?.gap !== 'line') {
    if (words.tokens[from - 1]?.kind === 'mark') break;
    from -= 1;
  }
  const { isStrong, isWeak } = directivesIn(words, { from, to });
  return isStrong || isWeak || closesOrNames(words, from, to);
}

function closesOrNames(words: TextInWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const named = termAt(words, at)?.atom.in;
    if (CLOSED.has(words.tokens[at]?.text ?? '') || (named !== undefined && named !== 'use')) return true;
  }
  return false;
}

const CLOSED = new Set(
  [
    'barred closed blocked locked suspended withheld reserved held hold holding holdback holdbacks blackout excluded banned forbidden prohibited',
    'gesperrt sperre sperrung blockiert zuruckgehalten ausgeschlossen untersagt verboten interdit interdite interdits interdites exclu exclus exclue exclues bloque bloquee bloques bloquees blocage',
    'prohibido prohibida prohibidos prohibidas excluido excluida excluidos excluidas bloqueado bloqueada bloqueo vietato vietata vietati vietate escluso esclusa esclusi escluse bloccato bloccata blocco',
    'proibido proibida proibidos proibidas bloqueio verboden uitgesloten geblokkeerd forbudt utelukket udelukket forbjudet uteslutet sperret sparret sparrad запрещено запрещены исключены закрыто',
  ].flatMap((line) => line.split(' ')),
);

/** What stands between a ban and the time behind it: the part that the time is said of. */
function partBefore(words: TextInWords, after: number, to: number): { from: number; thing: Thing } | null {
  let from = after;
  while (from < to && (words.tokens[from]?.kind === 'mark' || JOINERS.has(words.ids[from] ?? 0))) from += 1;
  const named = skipAll(words, from, { set: PREPOSITIONS, most: 1 });
  const end = BEHIND_PART.has(words.tokens[to - 1]?.text ?? '') ? to - 1 : to;
  const things = readThings(words, named).find((reading) => reading.end === end);
  const [thing, ...others] = things?.items ?? [];
  return thing === undefined || others.length > 0 || isBare(thing) ? null : { from, thing };
}
