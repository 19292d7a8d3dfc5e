import type { Restriction } from '../../vocabulary/restrictions.ts';
import { ENDS_ALL } from '../phrases/read-tails.ts';
import { termAt } from '../things/term-at.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { doingsAt, isRule } from '../words/doings.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, JOINERS, NOUNS_OF_USE } from '../words/word-sets.ts';
import type { Outcome, RowThatFits } from './veto.ts';

/** Tokens from the first up to the one after the last. */
interface Stretch {
  from: number;
  to: number;
}

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
    const comma = commaIn(words, { from: period.to, to });
    return comma !== -1 && !THEN.has(words.tokens[comma + 1]?.text ?? '') && names(words, { from: comma, to });
  });
}

/** “UK OUT EXPIRES 5 DECEMBER”, “NO SALES USE BY 5 DECEMBER”, “kein TV bis 5.12. nutzbar”: it is said of the picture, and not of a ban. */
export function endsLicence({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some((one) => isBanForAWhile(one) || one.kind === 'embargo-until')) return false;
  return periodsIn(words, { from, to }).some((period) => {
    const before = { from, to: period.from };
    if (!forbids(words, before) || holds(words, before, BANS_NAMED)) return false;
    return isOfLicence(words, period) || isUseJoined(words, before) || isUsedUntil(words, period);
  });
}

const BANNED = /-except$|^no-/;

function isBanForAWhile({ kind, within }: Restriction): boolean {
  if (within === undefined || !BANNED.test(kind)) return false;
  const { until, untilDays, from, fromDays } = within;
  return until !== undefined || untilDays !== undefined || from !== undefined || fromDays !== undefined;
}

function periodsIn(words: TextInWords, { from, to }: Stretch): Stretch[] {
  const periods: Stretch[] = [];
  for (let at = from; at < to; ) {
    const end = readTimeTail(words, at)?.end ?? readSpanOfTime(words, at)?.end ?? at;
    if (end > at) periods.push({ from: at, to: end });
    at = Math.max(end, at + 1);
  }
  return periods;
}

/** What stands between a comma and a time, also where another comma parts it from the time; null without one. */
function itemBefore(words: TextInWords, from: number, to: number): Stretch | null {
  const end = isComma(words, to - 1) ? to - 1 : to;
  for (let at = end - 1; at > from; at -= 1) if (isComma(words, at)) return { from: at + 1, to: end };
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

const isComma = ({ tokens }: TextInWords, at: number): boolean => COMMAS.has(tokens[at]?.text ?? '');
const COMMAS = new Set([',', '，', '、']);

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
  if (before.text === ',') return AND.has(words.tokens[at - 2]?.text ?? '');
  return before.kind === 'mark' && (before.text === ':' || isClauseEnd(words, at - 1));
}

/** Names what it speaks of, other than use itself. */
function names(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const term = termAt(words, at);
    if (term !== null && term.atom.in !== 'use') return true;
  }
  return false;
}

function forbids(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    if (WITHOUT.has(words.tokens[at]?.text ?? '')) return true;
    if (doingsAt(words, at).some(({ says }) => says === 'forbid' || says === 'not')) return true;
  }
  return false;
}

const WITHOUT = new Set(
  'out ohne without sans hors sin sem senza zonder uten uden utan без weder verken hverken varken'.split(' '),
);

function holds({ tokens }: TextInWords, { from, to }: Stretch, texts: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).some(({ text }) => texts.has(text));
}

/** Of these it may be said that they expire. */
const BANS_NAMED = new Set(
  'ban embargo embargoes embargoed holdback hold blackout restriction restrictions exclusivity sperre sperrfrist embargos verbot'.split(
    ' ',
  ),
);

const BY = new Set(['by']);
const WITHIN = new Set('within binnen innerhalb inside'.split(' '));

function isOfLicence(words: TextInWords, { from, to }: Stretch): boolean {
  const [before = '', first = ''] = [words.tokens[from - 1]?.text, words.tokens[from]?.text];
  if (BY.has(first) || ENDS_ALL.has(first) || ENDS_ALL.has(before)) return true;
  // “No TV within 14 days of broadcast”, “no use within 14 days” are bans.
  if (!WITHIN.has(first) || isCounted(words, to)) return false;
  return !(isNounOfUse(words, from - 1) && doingsAt(words, from - 2).some(({ says }) => says === 'not'));
}

/** “… of broadcast”: it is said what the days are counted from. */
const isCounted = ({ tokens }: TextInWords, to: number): boolean => !DAYS.has(tokens[to - 1]?.text ?? '');
const DAYS = new Set(
  'hour hours day days week weeks month months year years h hrs stunden tag tage tagen woche wochen monat monaten monate jahr jahren uur dag dagen weken maanden jaar'.split(
    ' ',
  ),
);

/** Whether a time begins at `at` that is no ban’s: such a ban stands without it. */
export function beginsEndOfLicence(words: TextInWords, at: number): boolean {
  const end = readTimeTail(words, at)?.end ?? at;
  return end > at && (isOfLicence(words, { from: at, to: end }) || isUsedUntil(words, { from: at, to: end }));
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
  for (let at = from - 1; at >= 0 && !isClauseEnd(words, at); at -= 1) {
    const isDenied = doingsAt(words, at - 1).some(({ says }) => says === 'not' || says === 'forbid');
    if (isDenied && (VERBS.has(words.tokens[at]?.text ?? '') || termAt(words, at)?.atom.in === 'act')) return true;
  }
  return false;
}

/** Spelt alike whether they tell somebody to or are denied. */
const VERBS = new Set(
  'utiliser publier usar utilizar publicar usare utilizzare pubblicare gebruiken publiceren использовать публиковать'.split(
    ' ',
  ),
);

const isNounOfUse = ({ tokens }: TextInWords, at: number): boolean =>
  [NOUNS_OF_USE, USES, VERBS].some((set) => set.has(tokens[at]?.text ?? ''));

/** More that a use is called by. */
const USES = new Set(
  'used publish published run parution utilizacion pubblicazione utilizacao publicacao publicatie plaatsing publisering publicering публикация veroffentlichung abdruck'.split(
    ' ',
  ),
);

/** “No sales and use until”, “kein Verkauf und nur bis”. */
function isUseJoined(words: TextInWords, { to }: Stretch): boolean {
  const isOnly = doingsAt(words, to).some(({ says }) => says === 'only');
  const joint = isOnly ? to - 1 : isNounOfUse(words, to - 1) ? to - 2 : -1;
  return AND.has(words.tokens[joint]?.text ?? '');
}

const AND = new Set('and & und et y e ed en og och и 및'.split(' '));

/** “Kein TV bis 5.12. nutzbar”, 14일 이내 사용. */
function isUsedUntil(words: TextInWords, { to }: Stretch): boolean {
  if (!USED.has(words.tokens[to]?.text ?? '')) return false;
  for (let at = to; at < Math.min(to + MOST_BEHIND, words.tokens.length); at += 1)
    if (doingsAt(words, at).some(({ says }) => isRule(says))) return false;
  return true;
}

const MOST_BEHIND = 4;
const USED = new Set(
  'nutzbar verwendbar gultig usable utilisable utilizable utilizzabile utilizavel bruikbaar 사 사용 이용 使 使用'.split(
    ' ',
  ),
);

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
