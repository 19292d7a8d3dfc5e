import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { isBehindNewsAndCredit } from '../behind-credits/news-before.ts';
import { type Found, findDoubtful } from '../doubts/find-doubts.ts';
import { coverage, isGlue } from '../news/accept-matches.ts';
import { isNewsOfBan } from '../news/news-of-bans.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { holdsRule } from './read-by-words.ts';

/**
 * “Editorial use only, no more than five pictures a match”, behind the credit of a caption: a clause that would be held whole
 * says in one part what was understood. That part is read, and the rest of the clause stays held. `all` is whatever a row fits.
 */
export function withPartsOfHeld(words: TextInWords, found: Found, all: readonly Understood[]): Found {
  if (found.care !== 'caption' || all.length === 0) return found;
  const known = new Set(found.matches);
  const open = all.filter((match) => match.restrictions.length > 0 && !known.has(match));
  if (open.length === 0) return found;
  const held = tokensHeld(words, found);
  const read = coverage(words, found.matches);
  const isHeld = ({ from, to }: Understood): boolean => {
    for (let at = from; at < to; at += 1) if (held?.[at] !== 1 || read[at] === 1) return false;
    return true;
  };
  const parted = new Set<Clause>();
  let next = 0;
  const parts = found.clauses.flatMap((clause) => {
    const first = next;
    while ((open[next]?.from ?? Number.POSITIVE_INFINITY) < clause.to) next += 1;
    const inside = open
      .slice(first, next)
      .filter((match) => match.to <= clause.to && (isHeld(match) || closesShortClause(words, clause, match)));
    if (inside.length === 0 || !isOfTerms(words, clause, found)) return [];
    const apart = inside.filter((match) => !isNewsOfBan(words, match) && isApart(words, clause, match));
    if (apart.length === 0 || apart.some((_, index) => isInList(words, clause, { apart, index }))) return [];
    parted.add(clause);
    return apart;
  });
  if (parts.length === 0) return found;
  const isPart = new Set(parts);
  return {
    ...found,
    matches: [...found.matches, ...parts].sort((one, other) => one.from - other.from),
    clauses: found.clauses.map((clause) => (parted.has(clause) ? { ...clause, runsOn: true } : clause)),
    passedOver: found.passedOver.filter((match) => !isPart.has(match)),
  };
}

/**
 * “（共同）広報用提供、転載禁止”: in these scripts few words with a ban at their end, behind a comma, are no sentence of news, whatever stands
 * before the comma.
 */
function closesShortClause(words: TextInWords, clause: Clause, { from, to }: Understood): boolean {
  if (to !== clause.to || from === clause.from || words.tokens[from - 1]?.kind !== 'mark') return false;
  const { text } = quoteOf(words, clause);
  return text.length <= LONGEST_SHORT && EAST_ASIAN.test(text);
}

const LONGEST_SHORT = 24;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** Null where none is. */
function tokensHeld(words: TextInWords, found: Found): readonly number[] | null {
  const doubtful = findDoubtful(words, found);
  if (doubtful.length === 0) return null;
  const held = numbersByToken(words.tokens.length);
  for (const { from, to } of doubtful) held.fill(1, from, to);
  return held;
}

/** Ahead of the credit news is told, in which such words may be anybody's. */
function isOfTerms(words: TextInWords, clause: Clause, { quotes }: Found): boolean {
  if (clause.isQuoted) return false;
  if (clause.isFenced || clause.isCaps || clause.isAnnounced || clause.runsOn) return true;
  const start = words.tokens[clause.from]?.start ?? 0;
  return isCreditBefore(words, clause.from) || isBehindNewsAndCredit(quotes, start);
}

/** Whether it begins and ends where a part of a sentence does. */
function isApart(words: TextInWords, clause: Clause, { from, to }: Understood): boolean {
  return (from === clause.from || isParting(words, from - 1)) && (to === clause.to || isParting(words, to));
}

/**
 * “Nur in Deutschland im Print, in Österreich im Web”, “only for news or for reviews of the play”: what stands beside it names
 * something or is joined to it, and has no rule of its own, so that one rule is said of both.
 */
function isInList(
  words: TextInWords,
  clause: Clause,
  { apart, index }: { apart: readonly Understood[]; index: number },
): boolean {
  const { from = clause.from, to = clause.to } = apart[index] ?? {};
  const before = { from: apart[index - 1]?.to ?? clause.from, to: from };
  const after = { from: to, to: apart[index + 1]?.from ?? clause.to };
  const isOfBoth = (rest: Stretch, joint: number): boolean =>
    rest.from < rest.to && (isJoiner(words, joint) || namesSomething(words, rest)) && !holdsRule(words, rest);
  return isOfBoth(before, from - 1) || isOfBoth(after, to);
}

const isJoiner = ({ tokens, ids }: TextInWords, at: number): boolean =>
  tokens[at]?.kind === 'word' && JOINERS.has(ids[at] ?? 0);

function namesSomething(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if ((termAt(words, at)?.atom.in ?? 'use') !== 'use') return true;
  return false;
}

function isParting(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.kind === 'mark' || isGlue(words, at);
}
