import { meantWithException } from '../meaning/within-exception.ts';
import { meantWithin } from '../meaning/within-part.ts';
import { PHRASEBOOK } from '../phrasebook/phrasebook.ts';
import { termAt } from '../things/term-at.ts';
import { afterDayName } from '../times/read-weekday.ts';
import { vocabulary } from '../words/lexicon.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import { isClauseEnd, startOf, type TextInWords, takesTooLong } from '../words/text-in-words.ts';
import { JOINERS, PREPOSITIONS } from '../words/word-sets.ts';
import { BANS } from './bans-term.ts';
import { withEchoes } from './echo-of-limit.ts';
import { couldHoldName, readSlot } from './fill-slots.ts';
import { readLeadException } from './lead-exception.ts';
import { readLead } from './lead-part.ts';
import { isPartOfClause } from './part-of-clause.ts';
import { PhraseGraph } from './phrase-graph.ts';
import { canGoOn, walkPhrases } from './phrase-walk.ts';
import { beginningsOf, offeringOf } from './slot-beginnings.ts';
import {
  type Candidate,
  type Entry,
  type MeansOfRow,
  type Understood,
  understand,
  understandIn,
} from './understand.ts';

const phrases = new PhraseGraph<Entry>(vocabulary, beginningsOf);
PHRASEBOOK.forEach(({ patterns, meaning, reach }, order) => {
  for (const pattern of patterns) {
    // A row that speaks of the words before it ("~4 is embargoed") is found where its own words begin.
    const back = /^~(\d+) /.exec(pattern);
    const reachBack = back === null ? 0 : Number(back[1]);
    const endsInGap = /~\d+\]*$/.test(pattern);
    phrases.add(pattern.slice(back?.[0].length ?? 0), { meaning, reach, order, reachBack, endsInGap });
  }
});

/** What was read of a text, which is all of it unless that would take too long, and the rows of the phrasebook that fit it. */
export interface Matched {
  words: TextInWords;
  matched: Understood[];
}

/** Everything in the text that a row of the phrasebook fits: the choice that leaves the fewest words over, and of two such the one with fewer, earlier rows. */
export function matchPhrases(words: TextInWords): Matched {
  const candidates = candidatesAt(words);
  const read = candidates.length < words.tokens.length ? startOf(words, endOfClause(words, candidates.length)) : words;
  return { words: read, matched: chosenOf(read, candidates) };
}

/** What fits at each token, as far as reading takes not too long. */
function candidatesAt(words: TextInWords): (readonly Candidate[])[] {
  const offers = phrases.offersAhead(offeringOf(words));
  const all: (readonly Candidate[])[] = [];
  let rows = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    const here = matchesAt(words, at, offers);
    const behindLead = matchesBehindLead(words, at, offers);
    const found = behindLead.length === 0 ? here : [...here, ...behindLead];
    rows += found.length;
    if (takesTooLong(words, at, rows)) return all;
    all.push(found);
  }
  return all;
}

/** How many tokens there are up to the end of the last clause before `at`, or up to it where no clause ends. */
function endOfClause(words: TextInWords, at: number): number {
  let end = at;
  while (end > 0 && !isClauseEnd(words, end - 1)) end -= 1;
  return end === 0 ? at : end;
}

function chosenOf(words: TextInWords, candidates: readonly (readonly Candidate[])[]): Understood[] {
  const count = words.tokens.length;
  // From each token on: how many words the best choice leaves over, how many rows it takes, and its first match.
  const left = numbersByToken(count + 1);
  const rows = numbersByToken(count + 1);
  const first: (Candidate | null)[] = new Array(count).fill(null);
  for (let at = count - 1; at >= 0; at -= 1) {
    left[at] = (left[at + 1] as number) + (words.tokens[at]?.kind === 'mark' ? 0 : 1);
    rows[at] = rows[at + 1] as number;
    for (const match of candidates[at] as readonly Candidate[]) {
      if (match.to > count) continue;
      const leaves = (left[match.to] as number) - (left[at] as number);
      const takes = (rows[match.to] as number) + 1 - (rows[at] as number);
      const other = first[at] ?? null;
      const isBetter =
        leaves < 0 || (leaves === 0 && other !== null && (takes < 0 || (takes === 0 && isBefore(words, match, other))));
      if (!isBetter) continue;
      left[at] = left[match.to] as number;
      rows[at] = (rows[match.to] as number) + 1;
      first[at] = match;
    }
  }
  const chosen: Candidate[] = [];
  for (let at = 0; at < count; ) {
    const match = first[at] ?? null;
    if (match !== null) chosen.push(match);
    at = match === null ? at + 1 : match.to;
  }
  return withEchoes(words, chosen).map((match, index, all) => reachedBack(words, match, all[index - 1]?.to ?? 0));
}

/** Of two matches of the same words, as many rows and as many words left over: which is meant. */
function isBefore(words: TextInWords, match: Candidate, other: Candidate): boolean {
  if (closesTheRest(match, other) || allowsLess(words, match, other)) return true;
  return match.order < other.order && !closesTheRest(other, match) && !allowsLess(words, other, match);
}

/**
 * "Only for editorial, advertising, merchandising prohibited": what stands between a limit and a ban belongs to the ban. Of two readings that
 * leave no word over, the one that allows less is true; “limitée à la France, à la Belgique et au Luxembourg, web exclu” says how far it goes.
 */
function allowsLess(words: TextInWords, one: Understood, other: Understood): boolean {
  if (goesOnInList(words, one.to)) return false;
  return one.restrictions.some(
    ({ kind, value }) =>
      kind.endsWith('-only') &&
      other.restrictions.some((wider) => wider.kind === kind && isPartOf(value as string[], wider.value as string[])),
  );
}

/** A word that joins, or behind a comma a preposition, or more of the list up to such a word and the next comma: what is forbidden begins with neither. */
function goesOnInList(words: TextInWords, from: number): boolean {
  const { tokens, ids } = words;
  if (tokens[from]?.text !== ',') return isJoiner(words, from);
  if (PREPOSITIONS.has(ids[from + 1] ?? 0)) return true;
  let [at, isJoined] = [from + 1, false];
  for (let count = 0; count < MOST_IN_LIST && tokens[at] !== undefined; count += 1) {
    if (isJoined && tokens[at]?.text === ',') return true;
    isJoined ||= isJoiner(words, at);
    const end = isJoiner(words, at) || tokens[at]?.text === ',' ? at + 1 : termAt(words, at)?.end;
    if (end === undefined) return false;
    at = end;
  }
  return false;
}

const MOST_IN_LIST = 16;

function isJoiner({ tokens, ids }: TextInWords, at: number): boolean {
  return tokens[at]?.kind === 'word' && JOINERS.has(ids[at] ?? 0);
}

/** “All but editorial use needs permission”: what words of exception leave open no other reading forbids. */
function closesTheRest(one: Candidate, other: Candidate): boolean {
  if (!one.isTurned) return false;
  return one.restrictions.some(
    ({ kind, value }) =>
      kind.endsWith('-only') &&
      other.restrictions.some(
        (ban) => ban.kind === kind.replace('-only', '-except') && String(ban.value) === String(value),
      ),
  );
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((value) => all.includes(value));
}

/** Takes in the words of the clause before a row that speaks of them: "AFP" before "cannot verify this image". */
function reachedBack(words: TextInWords, match: Candidate, after: number): Understood {
  let from = match.from;
  const most = match.reachBack;
  while (
    match.from - from < most &&
    from > after &&
    !isClauseEnd(words, from - 1) &&
    // “Frankrijk niet en voorlopig niet gebruiken”: a ban before it is another one.
    !BANS.has(words.tokens[from - 1]?.text ?? '') &&
    words.tokens[from]?.gap !== 'line' &&
    // "Name DFL REGULATIONS PROHIBIT": what is said in capitals does not begin in a name.
    (words.tokens[match.from]?.isCaps !== true ||
      words.tokens[from - 1]?.kind !== 'word' ||
      words.tokens[from - 1]?.isCaps === true)
  )
    from -= 1;
  return { ...match, from };
}

/** Steps of work that telling what a found row means stands for: a text of nothing but directives ends as one of tangled words does. */
const UNDERSTANDING = 12;
/** Of a row of more words each of them is looked through again: a long list takes longer at each of its ends. */
const MOST_OF_ROW = 16;

const NOTHING_FOUND: readonly Candidate[] = [];

function matchesAt(words: TextInWords, at: number, offers: readonly number[]): readonly Candidate[] {
  if (words.ids[at] === 0 && !canBeginName(words, at)) return NOTHING_FOUND;
  if (!canGoOn(phrases.root, words.ids[at] as number, { offers, at })) return NOTHING_FOUND;
  const walked = walkPhrases(words, at, { root: phrases.root, slots: readSlot, offers });
  if (walked.length === 0) return NOTHING_FOUND;
  words.effort -= UNDERSTANDING * walked.length;
  const found: Candidate[] = [];
  for (const way of walked) {
    words.effort -= Math.max(0, way.end - at - MOST_OF_ROW);
    const candidate = understand(words, at, way);
    if (candidate !== null && !isPartOfClause(words, candidate)) found.push(candidate);
  }
  return found;
}

/** "In the UK … only", "except in Ireland, no …": what stands at the head of a sentence, and the rule behind it. */
function matchesBehindLead(words: TextInWords, at: number, offers: readonly number[]): readonly Candidate[] {
  const lead = readLead(words, at);
  const without = readLeadException(words, at);
  if (lead === null && without === null) return NOTHING_FOUND;
  const found: Candidate[] = [];
  const isInNews = lead?.isInNews === true;
  const add = (ends: readonly number[], means: MeansOfRow): void => {
    for (const end of ends)
      for (const walked of walkPhrases(words, end, { root: phrases.root, slots: readSlot, offers })) {
        words.effort -= UNDERSTANDING;
        if (isInNews && walked.row.meaning.does !== 'limit') continue;
        const candidate = understandIn(words, end, walked, means);
        if (candidate === null || (isInNews && !isClauseEnd(words, candidate.to))) continue;
        found.push({ ...candidate, from: at, reachBack: 0 });
      }
  };
  if (lead !== null) add(lead.ends, (meaning, took, tails) => meantWithin(lead.part, meaning, { took, tails }));
  if (without !== null)
    add(without.ends, (meaning, took, tails) => meantWithException(without.exception, meaning, { took, tails }));
  return found;
}

/** A word no phrase knows begins a row only as a name, a number, a day or a quote. */
function canBeginName(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || afterDayName(words.tokens, at) > at) return true;
  return token.kind === 'word' && token.isTitle && couldHoldName(words);
}
