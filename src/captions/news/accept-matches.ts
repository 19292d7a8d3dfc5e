import { isCreditBefore } from '../behind-credits/after-credit.ts';
import type { Understood } from '../phrases/understand.ts';
import { DESK_MARKS } from '../words/desk-marks.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import { quoteOf } from '../words/quote-match.ts';
import { isClauseEnd, remembered, type TextInWords } from '../words/text-in-words.ts';
import { FILLERS, JOINERS, PREPOSITIONS } from '../words/word-sets.ts';
import type { ClauseSpan } from './clauses.ts';
import { isNewsOfBan, tellsRuling } from './news-of-bans.ts';
import { saysAiMade } from './says-ai-made.ts';
import { tellsNews } from './tells-news.ts';
import { type Clause, clauseAt, isInCapitals, isMixedCase } from './weigh-clauses.ts';

/** In a caption, the matches that are directives and not news: those whose words are never news, and those that stand as directives do. */
export function acceptedInCaption(
  words: TextInWords,
  clauses: readonly Clause[],
  matches: readonly Understood[],
): Understood[] {
  if (matches.length === 0) return [];
  const covered = coverage(words, matches);
  const isMixed = isMixedCase(words);
  const at = clauseAt(words, clauses);
  const clauseOf = (match: Understood): Clause | undefined => {
    const clause = clauses[at[match.from] as number];
    // “「©NHK」を明記”: what begins with a quotation and goes on behind it is none.
    const goesOn = clause?.isQuoted === true && match.to > clause.to + 1;
    return goesOn ? clauses[at[match.to - 1] as number] : clause;
  };
  const whole = new Map<ClauseSpan, boolean>();
  let goesOnAt = -1;
  const accepted = matches.filter((match) => {
    const isMore = goesOnAt >= 0 && onlyMarks(words, goesOnAt, match.from) && isFollowedByEnd(words, match, covered);
    const isAccepted = isMore || stands(match);
    goesOnAt = isAccepted && match.role === 'restriction' ? match.to : -1;
    return isAccepted;
  });
  return withoutLoneNews(words, accepted, clauseOf);

  function stands(match: Understood): boolean {
    const clause = clauseOf(match);
    if (clause === undefined || clause.isQuoted || isInSingleQuotes(words, match)) return false;
    if (match.reach === 'alone' && !clause.isAnnounced)
      return isBehindCredit(words, match.from) || (clause.isFenced && isInFences(words, match));
    if (match.reach === 'anywhere' || clause.isAnnounced || saysAiMade(words, clause, match)) return true;
    if (!(clause.isCaps || clause.isFenced || clause.runsOn) && (isNewsOfBan(words, match) || isRuling(words, clause)))
      return false;
    if (tellsNews(words, clause)) return false;
    if (!whole.has(clause)) whole.set(clause, isWhole(words, clause, covered));
    if (whole.get(clause) === true) return true;
    const isLoud = clause.isCaps || clause.isFenced || isShouted(words, match, isMixed);
    return (isLoud || isCreditBefore(words, match.from)) && isFollowedByEnd(words, match, covered);
  }
}

/** “(AP Photo/Jane Roe) Release Sunday.”: nothing but marks lies between. */
function isBehindCredit(words: TextInWords, from: number): boolean {
  let end = from;
  while (end > 0 && words.tokens[end - 1]?.kind === 'mark') end -= 1;
  return end > 0 && isCreditBefore(words, end);
}

/** “*** Release Sunday ***”, “[Withdrawn by source]”: all of what stands between marks of a desk. */
function isInFences({ tokens }: TextInWords, { from, to }: Understood): boolean {
  const [before, after] = [tokens[from - 1]?.text ?? '', tokens[to]?.text];
  return DESK_MARKS.has(before) && (after === undefined || DESK_MARKS.has(after));
}

/** News of what a court ruled, ahead of the credit. */
export function isRuling(words: TextInWords, clause: ClauseSpan): boolean {
  if (clause.isQuoted || isCreditBefore(words, clause.from)) return false;
  return remembered(words, 'ruling', clause.from, () => tellsRuling(quoteOf(words, clause).text));
}

/** Between two directives of a list stand a comma, a dash or a stroke. */
function onlyMarks(words: TextInWords, from: number, to: number): boolean {
  return (
    to - from <= 2 && words.tokens.slice(from, to).every(({ text }) => text === ',' || text === '/' || text === '-')
  );
}

const MIN_SHOUTED_WORDS = 2;

/** In capitals within a text that is not: "EFE/Casa Real SOLO USO EDITORIAL". */
function isShouted(words: TextInWords, match: Understood, isMixed: boolean): boolean {
  return isMixed && match.to - match.from >= MIN_SHOUTED_WORDS && isInCapitals(words, match);
}

/** Between single quotation marks, as words on a sign are: “a sign reading 'NO PHOTOS, NO ARCHIVES'”. */
function isInSingleQuotes(words: TextInWords, { from, to }: Understood): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_QUOTE); at -= 1) {
    if (isClosingQuote(words, at)) return false;
    if (isOpeningQuote(words, at)) return hasClosingQuote(words, to);
  }
  return false;
}

const LONGEST_QUOTE = 24;

function hasClosingQuote(words: TextInWords, from: number): boolean {
  for (let at = from; at < from + LONGEST_QUOTE; at += 1) if (isClosingQuote(words, at)) return true;
  return false;
}

function isOpeningQuote({ tokens }: TextInWords, at: number): boolean {
  return tokens[at]?.text === "'" && tokens[at]?.gap !== 'none' && tokens[at + 1]?.gap === 'none';
}

function isClosingQuote({ tokens }: TextInWords, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === "'" && tokens[at]?.gap === 'none' && (next?.gap !== 'none' || next.kind === 'mark');
}

/** Which tokens the matches cover. */
export function coverage(words: TextInWords, matches: readonly Understood[]): number[] {
  const covered = numbersByToken(words.tokens.length);
  for (const { from, to } of matches) covered.fill(1, from, to);
  return covered;
}

/** True when every word of the clause was understood. */
function isWhole(words: TextInWords, clause: ClauseSpan, covered: readonly number[]): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (covered[at] === 0 && words.tokens[at]?.kind !== 'mark' && !isGlue(words, at)) return false;
  }
  return true;
}

export function isGlue(words: TextInWords, at: number): boolean {
  const id = words.ids[at] ?? 0;
  return FILLERS.has(id) || JOINERS.has(id);
}

function isFollowedByEnd(words: TextInWords, match: Understood, covered: readonly number[]): boolean {
  return (
    isClauseEnd(words, match.to) ||
    words.tokens[match.to]?.text === ',' ||
    words.tokens[match.to]?.text === ':' ||
    covered[match.to] === 1 ||
    isJoined(words, match.to) ||
    (covered[match.to + 1] === 1 && PREPOSITIONS.has(words.ids[match.to] ?? 0)) ||
    words.tokens[match.to]?.gap === 'line'
  );
}

/** “NO ADVERTISING AND TEA TOWELS”: what is joined to it is held if nobody read it. */
function isJoined(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.kind === 'word' && JOINERS.has(words.ids[at] ?? 0);
}

const isNewsAlone = ({ role }: Understood): boolean => role === 'permit' || role === 'label';

/** A notice or permission that stands in the middle of prose is news. */
function withoutLoneNews(
  words: TextInWords,
  accepted: Understood[],
  clauseOf: (match: Understood) => Clause | undefined,
): Understood[] {
  if (!accepted.some(isNewsAlone)) return accepted;
  const covered = coverage(words, accepted);
  const whole = new Map<ClauseSpan, boolean>();
  return accepted.filter((match) => {
    if (!isNewsAlone(match)) return true;
    const clause = clauseOf(match);
    if (clause === undefined || clause.isAnnounced) return clause !== undefined;
    if (!whole.has(clause)) whole.set(clause, isWhole(words, clause, covered));
    return whole.get(clause) === true;
  });
}
