import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { type Found, findDoubtful } from '../doubts/find-doubts.ts';
import { coverage, isRuling } from '../news/accept-matches.ts';
import { isNewsOfBan } from '../news/news-of-bans.ts';
import { tellsNews } from '../news/tells-news.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { lastUpTo } from '../words/last-up-to.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { holdsRule, MOST_WORDS, readByWords } from './read-by-words.ts';

/** Stretches of one text: more are the work of somebody who wants the reader to work. */
const MOST_TRIED = 120;

/**
 * What no row fits, where its words alone tell what it says: what would be held for a person, alone or with what was read of
 * its clause if that stays as strict; in a caption also a whole clause that stands as directives do.
 */
export function withSentencesByWords(words: TextInWords, found: Found): Found {
  const matches = withWholeClauses(words, found);
  const whole = matches === found.matches ? found : { ...found, matches };
  const doubtful = findDoubtful(words, whole);
  const all = doubtful.length === 0 ? matches : withDoubtful(words, whole, doubtful);
  if (all === found.matches) return found;
  const known = new Set(found.matches);
  const read = all.filter((match) => !known.has(match));
  const isRead = (match: Understood): boolean => meet(read, match).length > 0;
  return { ...found, matches: all, passedOver: found.passedOver.filter((match) => !isRead(match)) };
}

/** “The sketch may not be coloured”, after a caption: it speaks of pictures or stands apart, and tells no news. */
function withWholeClauses(words: TextInWords, { care, clauses, matches, passedOver }: Found): readonly Understood[] {
  if (care !== 'caption') return matches;
  const covered = coverage(words, matches);
  const read: Understood[] = [];
  for (const clause of clauses) {
    const { from, to, isQuoted } = clause;
    if (isQuoted || to - from < 2 || !holdsRule(words, clause) || isTouched(clause, covered)) continue;
    const isApart =
      clause.isCaps || clause.isFenced || clause.isAnnounced || clause.runsOn || isCreditBefore(words, from);
    if (!isApart && (!namesPicture(words, clause) || isRuling(words, clause) || tellsNews(words, clause))) continue;
    const restrictions = readByWords(words, clause);
    // What a row says of it, and was taken for news, is held sooner than read in part.
    if (restrictions === null || !areKept(meet(passedOver, clause), restrictions)) continue;
    const match = understood(clause, restrictions);
    if (isApart || !isNewsOfBan(words, match)) read.push(match);
  }
  return read.length === 0 ? matches : inOrder([...matches, ...read]);
}

function isTouched({ from, to }: Stretch, covered: readonly number[]): boolean {
  for (let at = from; at < to; at += 1) if (covered[at] === 1) return true;
  return false;
}

function namesPicture({ ids }: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (PICTURE_WORDS.has(ids[at] as number)) return true;
  return false;
}

function withDoubtful(words: TextInWords, found: Found, doubtful: readonly Stretch[]): readonly Understood[] {
  let matches = [...found.matches];
  let [tried, isRead] = [0, false];
  for (const doubt of doubtful) {
    const clause = lastUpTo(found.clauses, doubt.from, ({ from }) => from);
    if (clause === undefined || clause.to < doubt.to) continue;
    for (const stretch of stretchesAround(words, doubt, clause)) {
      tried += 1;
      if (tried > MOST_TRIED) return isRead ? inOrder(matches) : found.matches;
      const restrictions = readByWords(words, stretch);
      if (restrictions === null) continue;
      const inside = meet(matches, stretch);
      if (!areKept([...inside, ...meet(found.passedOver, stretch)], restrictions)) continue;
      if (inside.length > 0) matches = matches.filter((match) => !inside.includes(match));
      matches.push(understood(stretch, restrictions));
      isRead = true;
      break;
    }
  }
  return isRead ? inOrder(matches) : found.matches;
}

const meet = (matches: readonly Understood[], stretch: Stretch): Understood[] =>
  matches.filter(({ from, to }) => from < stretch.to && stretch.from < to);

const inOrder = (matches: readonly Understood[]): Understood[] =>
  [...matches].sort((one, other) => one.from - other.from);

/** Whatever holds the words and begins and ends where a sentence may: the whole clause first, and shorter ones then. */
function stretchesAround({ tokens }: TextInWords, doubt: Stretch, clause: Clause): Stretch[] {
  const first = Math.max(clause.from, doubt.to - MOST_WORDS);
  const last = Math.min(clause.to, doubt.from + MOST_WORDS);
  const froms = first === clause.from ? [clause.from] : [];
  const tos: number[] = [];
  for (let at = first + 1; at < last - 1; at += 1) {
    if (!PARTING.has(tokens[at]?.text ?? '')) continue;
    if (at < doubt.from) froms.push(at + 1);
    if (at >= doubt.to) tos.unshift(at);
  }
  if (last === clause.to) tos.unshift(clause.to);
  return froms.flatMap((from) => tos.map((to) => ({ from, to })));
}

/** Between two sentences in one. */
const PARTING = new Set(
  ', and but und aber sondern et mais y pero e ma mas en maar og och men i a ale но а 但 但是 않'.split(' '),
);

const areKept = (matches: readonly Understood[], restrictions: readonly Restriction[]): boolean =>
  matches.every((match) => match.restrictions.every((one) => isKept(one, restrictions)));

function isKept(restriction: Restriction, restrictions: readonly Restriction[]): boolean {
  return restrictions.some(
    ({ kind, value, within }) =>
      kind === restriction.kind && holds(value, restriction.value) && isWithin(within, restriction.within),
  );
}

function holds(value: Restriction['value'], part: Restriction['value']): boolean {
  if (Array.isArray(value) && Array.isArray(part)) return part.every((one) => (value as unknown[]).includes(one));
  return value === part;
}

/** What the words left over narrow further: “until 3 May” before what was read without it. */
function isWithin(one: Within | undefined, other: Within | undefined): boolean {
  return Object.entries(other ?? {}).every(
    ([name, value]) => JSON.stringify(one?.[name as keyof Within]) === JSON.stringify(value),
  );
}

function understood({ from, to }: Stretch, restrictions: readonly Restriction[]): Understood {
  return {
    from,
    to,
    restrictions,
    role: 'restriction',
    sourceKind: null,
    reach: 'directives',
    order: 0,
    repeats: false,
  };
}
