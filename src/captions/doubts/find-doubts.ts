import type { Span } from '../../vocabulary/texts.ts';
import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { bansDeedBehindCredit } from '../behind-credits/bans-deed.ts';
import { tellsDeskBehindCredit } from '../behind-credits/behind-credit.ts';
import { isBehindCredit, isEastAsianNote, standsBehindLastCredit } from '../behind-credits/behind-last-credit.ts';
import { holdsEastAsianNote } from '../behind-credits/desk-notes.ts';
import { areTermsOfName, namesAim } from '../behind-credits/names-with-terms.ts';
import { notesInCredit } from '../behind-credits/notes-in-credit.ts';
import { type Care, isCredit } from '../behind-credits/spells-credit.ts';
import { isBehindMaker } from '../behind-credits/stands-as-credit.ts';
import { isNote } from '../behind-credits/terse-notes.ts';
import { isLimitOnPicture, isTornApart } from '../limits/limit-in-clause.ts';
import { coverage, isGlue, isRuling } from '../news/accept-matches.ts';
import { holdsNeverNews } from '../news/never-news.ts';
import { endsAsDirective, isAboutPicture, opensAsDirective } from '../news/sounds-as-directive.ts';
import { tellsNews } from '../news/tells-news.ts';
import { termsSetApart } from '../news/terms-set-apart.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import type { Doubt } from '../reading.ts';
import { endsInCode } from '../things/codes-before-out.ts';
import { isNoByLetter } from '../things/letters-of-countries.ts';
import { tellsDesk } from '../words/desk-words.ts';
import { WEAK_DIRECTIVES } from '../words/directive-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { explainsCorrection } from './explains-correction.ts';
import { isHarmless, type Leftover } from './harmless-words.ts';
import { isHeldAsNews } from './held-as-news.ts';
import { listedInBrackets } from './listed-in-brackets.ts';
import { isMarkedOff } from './marked-off.ts';
import { qualifiesMatch, runsInSmallLetters } from './qualifies-match.ts';
import { runTogether } from './run-together.ts';
import { isKillLine, tellsTakedown } from './tells-takedown.ts';

/** A doubt no longer than this stays readable beside the picture; a longer clause gives several. */
const MAX_DOUBT_LENGTH = 130;

/** What was read of a text; `quotes` are stretches that spell the credit. */
export interface Found {
  care: Care;
  clauses: readonly Clause[];
  matches: readonly Understood[];
  quotes: readonly Span[];
  /** What would restrict and was taken for news. */
  passedOver: readonly Understood[];
}

/** The stretches that were not understood and could restrict. */
export function findDoubts(words: TextInWords, found: Found): Doubt[] {
  return findDoubtful(words, found).map((stretch) => doubtOver(words, stretch, found.care));
}

/** The same as tokens. Several readers ask for those of the same matches, one after the other. */
export function findDoubtful(words: TextInWords, found: Found): readonly Stretch[] {
  const [last, known] = words.memo.get('doubtful') ?? [];
  if (last === found) return known as readonly Stretch[];
  const doubtful = workOutDoubtful(words, found);
  words.memo.set('doubtful', [found, doubtful]);
  return doubtful;
}

function workOutDoubtful(words: TextInWords, found: Found): Stretch[] {
  const covered = coverage(words, found.matches);
  const restricted = numbersByToken(words.tokens.length);
  for (const { from, restrictions } of found.matches) if (restrictions.length > 0) restricted[from] = 1;
  const stretches = found.care === 'everything' ? [] : runTogether(words);
  const listed = found.care === 'caption' ? listedInBrackets(words, found.clauses, found.matches) : new Set<Clause>();
  let isBeside = false;
  for (const clause of found.clauses) {
    if (found.care === 'caption' && tellsNews(words, clause)) continue;
    const isTorn = found.care !== 'caption' && isTornApart(words, clause);
    const isRestricted = holdsRestriction(clause, restricted);
    const isUnread = isUnreadNote(words, clause, covered) || (!isRestricted && isAimAlone(words, clause));
    if (isHeldAsNews(words, clause, found) || isTorn || isUnread) {
      stretches.push(...shortStretches(words, clause));
      continue;
    }
    isBeside &&= goesOnFrom(words, clause);
    for (const leftover of leftoversOf(words, clause, covered)) {
      const isNext = listed.has(clause) || (isBeside && !isHarmless(words, leftover));
      if (!(isNext || isDoubtful(words, leftover, { found, isRestricted }))) {
        if (found.care === 'credit') stretches.push(...notesInCredit(words, leftover));
        continue;
      }
      if (!isCredit(words, leftover, { quotes: found.quotes, care: found.care }))
        stretches.push(...shortStretches(words, leftover));
    }
    isBeside ||= isRestricted;
  }
  return [...stretches, ...termsSetApart(words, found).filter((term) => !isWithinOne(term, stretches))];
}

const isWithinOne = ({ from, to }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((stretch) => stretch.from <= from && to <= stretch.to);

/** “AFP un an”: a note as a whole, for its own words may be those that join others. */
const isUnreadNote = (words: TextInWords, clause: Clause, covered: readonly number[]): boolean =>
  clause.runsOn && !covered.slice(clause.from, clause.to).includes(1) && isNote(words, clause);

/** “Getty Images for Press Use”: behind a name, what a picture is for is no mere leave. */
const isAimAlone = (words: TextInWords, clause: Clause): boolean =>
  clause.runsOn && namesAim(words, clause.from) && isBehindMaker(words, clause.from);

function holdsRestriction({ from, to }: Clause, restricted: readonly number[]): boolean {
  for (let at = from; at < to; at += 1) if (restricted[at] === 1) return true;
  return false;
}

export function doubtOver(words: TextInWords, stretch: Stretch, care: Care): Doubt {
  const { start, end, text } = quoteOf(words, stretch);
  return { start, end, text, reason: reasonFor(care) };
}

function reasonFor(care: Care): string {
  if (care === 'everything') return 'These words stand where restrictions stand and were not understood.';
  return 'These words look like a restriction and were not understood.';
}

/** The runs of words in a clause that no match covers. */
function leftoversOf(words: TextInWords, clause: Clause, covered: readonly number[]): Leftover[] {
  const leftovers: Leftover[] = [];
  let from = -1;
  for (let at = clause.from; at <= clause.to; at += 1) {
    const isOpen = at < clause.to && covered[at] === 0;
    if (isOpen && from === -1) from = at;
    if (isOpen || from === -1) continue;
    // Without the marks and joining words at either end.
    let first = from;
    let last = at;
    while (first < last && isIdle(words, first)) first += 1;
    while (last > first && isIdle(words, last - 1)) last -= 1;
    const followsMatch = from > clause.from;
    const precedesMatch = at < clause.to;
    const isJoined = followsMatch && holdsJoiner(words, from, first);
    if (first < last) leftovers.push({ from: first, to: last, clause, followsMatch, isJoined, precedesMatch });
    from = -1;
  }
  return leftovers;
}

/** “No use in advertising; mugs are also forbidden”: behind a semicolon what was said goes on, where no sentence begins. */
function goesOnFrom({ tokens }: TextInWords, { from }: Stretch): boolean {
  const first = tokens[from];
  return tokens[from - 1]?.text === ';' && first?.gap !== 'line' && first?.isTitle === false;
}

function holdsJoiner(words: TextInWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (words.tokens[at]?.kind === 'word' && JOINERS.has(words.ids[at] ?? 0)) return true;
  return false;
}

function isIdle(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.kind === 'mark' || (isGlue(words, at) && !WEAK_DIRECTIVES.has(words.ids[at] ?? 0));
}

function isDoubtful(
  words: TextInWords,
  leftover: Leftover,
  { found, isRestricted }: { found: Found; isRestricted: boolean },
): boolean {
  const { care, quotes } = found;
  if (leftover.clause.isQuoted && care === 'caption') return false;
  if (care === 'everything')
    return !(isHarmless(words, leftover) || explainsCorrection(words, leftover, found.matches));
  // “No advertising and in no campaign”: what is joined to a restriction restricts.
  if (isRestricted && leftover.isJoined) return true;
  if (leftover.clause.runsOn) return !isHarmless(words, leftover);
  if (areTermsOfName(words, leftover)) return false;
  const { isStrong, isWeak } = directivesIn(words, leftover);
  if (care === 'credit')
    return (
      isStrong ||
      isWeak ||
      (isRestricted && qualifiesMatch(words, leftover)) ||
      runsInSmallLetters(words, leftover) ||
      tellsDesk(words, leftover) ||
      isNoByLetter(words, leftover.to - 1) ||
      isBehindCredit(words, leftover, quotes)
    );
  const { clause } = leftover;
  if (endsInCode(words, leftover) || tellsTakedown(words, leftover, quotes) || isEastAsianNote(words, leftover, quotes))
    return true;
  if (!isRestricted && (isLimitOnPicture(words, clause) || tellsDeskBehindCredit(words, clause, quotes)))
    return !isRuling(words, clause) || tellsDeskBehindCredit(words, clause, quotes);
  if (standsBehindLastCredit(words, leftover, quotes) || isMarkedOff(words, leftover)) return true;
  if (bansDeedBehindCredit(words, clause, quotes)) return !isHarmless(words, leftover);
  if (isRestricted && clause.isFenced && isListedBefore(words, leftover)) return true;
  if (isRestricted && leftover.followsMatch && endsInEastAsianNote(words, leftover)) return true;
  if (isNoByLetter(words, leftover.to - 1) && isCreditBefore(words, leftover.to - 1)) return true;
  if (clause.isAnnounced) return isStrong || isWeak || (leftover.followsMatch && !isHarmless(words, leftover));
  if (clause.isCaps || clause.isFenced)
    return (
      isStrong ||
      (isWeak && isInDeskMarks(words, clause)) ||
      endsAsDirective(words, leftover) ||
      opensAsDirective(words, leftover)
    );
  if (isKillLine(words, leftover)) return true;
  // Beside words that were read as a restriction, words that restrict belong to it.
  const isBeside = leftover.followsMatch && isRestricted;
  return (
    (isStrong && isAboutPicture(words, leftover)) ||
    opensAsDirective(words, leftover) ||
    holdsNeverNews(words, leftover) ||
    (isBeside && (isStrong || isWeak))
  );
}

/** “[No Mugwump titles]”, “*** not for all ***”: round brackets hold news as well, and square ones within a sentence what a desk put in. */
function isInDeskMarks({ tokens }: TextInWords, { from, isFenced }: Clause): boolean {
  const [outer, mark] = [tokens[from - 2], tokens[from - 1]?.text ?? ''];
  if (!isFenced) return false;
  return STARS.has(mark) || (mark === '[' && (outer === undefined || outer.kind === 'mark'));
}

const STARS = new Set(['*', '+', '#']);

/** “※営利目的の使用不可、夕刊から”. A particle at its end is no leftover of its own. */
function endsInEastAsianNote(words: TextInWords, { from, to, clause, precedesMatch }: Leftover): boolean {
  return holdsEastAsianNote(quoteOf(words, { from, to: precedesMatch ? to : clause.to }).text);
}

/** “[영상 제작·재배포 금지]”: in a bracket of terms, what a list begins with. */
function isListedBefore(words: TextInWords, { from, to, precedesMatch }: Leftover): boolean {
  const isListed = LIST_MARKS.has(words.tokens[to]?.text ?? '') || holdsJoiner(words, to, to + 1);
  return precedesMatch && isListed && words.tokens[from]?.kind === 'word';
}

const LIST_MARKS = new Set([',', '/', '*', '&']);

function shortStretches(words: TextInWords, leftover: Stretch): Stretch[] {
  const stretches: Stretch[] = [];
  let from = leftover.from;
  for (let at = leftover.from + 1; at <= leftover.to; at += 1) {
    const start = words.tokens[from]?.start ?? 0;
    const isFull = at < leftover.to && (words.tokens[at]?.end ?? 0) - start > MAX_DOUBT_LENGTH;
    if (!isFull && at < leftover.to) continue;
    stretches.push({ from, to: at });
    from = at;
  }
  return stretches;
}
