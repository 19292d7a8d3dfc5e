import type { Span, TextField } from '../vocabulary/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { isBehindNewsAndCredit } from './behind-credits/news-before.ts';
import type { Care } from './behind-credits/spells-credit.ts';
import { type Found, findDoubts } from './doubts/find-doubts.ts';
import { sayByHouse } from './doubts/say-by-house.ts';
import { withoutExplanations } from './doubts/stopped.ts';
import { isSetApart } from './doubts/wholly-one-term.ts';
import { readFacts } from './facts/read-facts.ts';
import { type HousePhrasebook, NO_PHRASES } from './house-phrases.ts';
import { acceptedInCaption } from './news/accept-matches.ts';
import { isNewsOfBan, isSaleOfOthers } from './news/news-of-bans.ts';
import { weighClauses } from './news/weigh-clauses.ts';
import { type Matched, matchPhrases } from './phrases/match-phrases.ts';
import type { Understood } from './phrases/understand.ts';
import type { CaptionReading, Doubt, ReadRestriction } from './reading.ts';
import { withEndsOfBans } from './sentences/ends-of-bans.ts';
import { withPartsOfHeld } from './sentences/parts-of-held.ts';
import { withSentencesByWords } from './sentences/sentences-by-words.ts';
import { readCodesBeforeOut } from './things/codes-before-out.ts';
import { readCodesInLists } from './things/codes-in-lists.ts';
import { quoteOf, restrictionsIn } from './words/quote-match.ts';
import { mostTokensOf, type TextInWords, wordsOf } from './words/text-in-words.ts';

/** Longer texts are no captions; reading stops here so that a huge field costs no more than this. In UTF-16 units. */
export const MAX_READ_LENGTH = 32_000;

const CARE = {
  caption: 'caption',
  headline: 'caption',
  instructions: 'everything',
  usageTerms: 'everything',
  otherConstraints: 'everything',
  credit: 'credit',
  source: 'credit',
  byline: 'credit',
  bylineTitle: 'credit',
  copyrightNotice: 'credit',
  title: 'caption',
  keywords: 'caption',
  jobId: 'caption',
  editStatus: 'everything',
  contact: 'caption',
  altText: 'caption',
} as const satisfies Record<TextField, Care>;

/**
 * Reads one text as delivered: what restricts use, who is credited, who is pictured, when and where, and what was not understood.
 * Never throws; every part quotes the words it was read from. What lies beyond 32,000 characters, or 6,500 words and marks (2,000 in a credit), or would take too long, is not read and is one doubt.
 * `house` is what the house says of phrases; without it the reader stands alone.
 */
export function readCaption(text: string, field: TextField, house: HousePhrasebook = NO_PHRASES): CaptionReading {
  const { words, matched, isTangled } = readableStart(text.slice(0, MAX_READ_LENGTH), field);
  const whole = words.text;
  const care: Care = CARE[field];
  const all = withEndsOfBans(words, matched);
  const clauses = weighClauses(
    words,
    all.filter(({ role }) => role === 'label'),
  );
  const matches = care === 'caption' ? acceptedInCaption(words, clauses, all) : all;
  const read = allRestrictions(words, matches);
  const ownNotices = matches.filter(isNotice).map((match) => quoteOf(words, match));
  const ownAi = matches.filter(isAi).map((match) => quoteOf(words, match));
  const facts = readFacts(whole, field, {
    terms: [
      ...withoutRepeats(read),
      ...ownNotices,
      ...ownAi,
      ...clauses.filter(({ runsOn }) => runsOn).map((clause) => quoteOf(words, clause)),
      ...inCredit(words, { care, clauses, matches, passedOver: [] }),
    ],
    demanded: read.flatMap((restriction) => demandedCredit(whole, restriction)),
  });
  const quotes = facts.credit?.quotes ?? [];
  const accepted = new Set(matches);
  const passedOver =
    all.length === matches.length
      ? []
      : all.filter((match) => !accepted.has(match) && isPassedOver(words, match, quotes));
  const found = { care, clauses, matches, passedOver, quotes };
  const understood = withPartsOfHeld(words, withSentencesByWords(words, found), all);
  const said = sayByHouse(words, understood, house);
  const own = withoutRepeats(allRestrictions(words, said.matches));
  const notices = [...said.matches.filter(isNotice).map((match) => quoteOf(words, match)), ...said.notices];
  const { doubts } = said;
  const { credit, people, mentioned, takenOn, releasedOn, place } = facts;
  const restrictions = own.length === 0 ? said.restrictions : [...own, ...said.restrictions];
  const ended = withoutExplanations(words, { restrictions: own, doubts, notices }, care);
  const reading: CaptionReading = {
    credit,
    people,
    mentioned,
    takenOn,
    releasedOn,
    place,
    sourceKind: sourceKindOf(all, facts) ?? (matches.some(isAi) ? 'ai-generated' : null),
    restrictions,
    doubts: [...ended.doubts, ...unreadEnd(text, field, { readTo: whole.length, isTangled })],
    notices: ended.notices,
  };
  if (matches.some(isAi)) reading.isAi = true;
  if (said.settled !== null) reading.settledByHouse = said.settled;
  return reading;
}

/** What would restrict, and does not tell of a ban somewhere: behind the credit the news has ended. */
function isPassedOver(words: TextInWords, match: Understood, quotes: readonly Span[]): boolean {
  if (match.restrictions.length === 0) return false;
  const start = words.tokens[match.from]?.start ?? 0;
  if (isBehindNewsAndCredit(quotes, start)) return true;
  if (match.reach === 'alone')
    return isEndBesideNews(words, match) || isRightBeforeCredit(words, match, quotes) || isTermApart(words, match);
  return !isNewsOfBan(words, match) && !isSaleOfOthers(words, match);
}

function allRestrictions(words: TextInWords, matches: readonly Understood[]): ReadRestriction[] {
  const all: ReadRestriction[] = [];
  for (const match of matches) all.push(...restrictionsIn(words, match));
  return all;
}

/** “Not after 3 May 2030.” beside news is none of it. */
const isEndBesideNews = ({ tokens }: TextInWords, { from, to, restrictions }: Understood): boolean =>
  (from > 0 || to + 1 < tokens.length) &&
  restrictions.some(({ kind, value }) => kind === 'expires-on' && value !== null);

/** “(Withdrawn by source)”, or so on a line of its own; in brackets a day alone tells of the news. */
const isTermApart = (words: TextInWords, match: Understood): boolean =>
  isSetApart(words, match) &&
  !(words.tokens[match.from - 1]?.text === '(' && match.restrictions.every(({ kind }) => IS_DAY.has(kind)));

const IS_DAY = new Set(['embargo-until', 'expires-on', 'expires-after-days']);

/** “… in Leeds. Hold for Sunday. (AP Photo/Jane Roe)”: what stands between news and its credit. */
function isRightBeforeCredit({ tokens }: TextInWords, { to }: Understood, quotes: readonly Span[]): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return quotes.some((quote) => quote.start >= end && quote.start - end < LONGEST_GAP);
}

/** Marks, a space, and what leads into the credit, in UTF-16 units. */
const LONGEST_GAP = 14;

/** "EMBARGOED. Not until 9 a.m." is one embargo; "do not use" within a kill is the kill. */
function withoutRepeats(restrictions: ReadRestriction[]): ReadRestriction[] {
  if (restrictions.length < 2) return restrictions;
  const dated = new Set(restrictions.filter(({ value }) => value !== null).map(({ kind }) => kind));
  const isKilled = restrictions.some(({ kind, within }) => kind === 'kill' && within === undefined);
  return restrictions.filter(({ kind, value }) => {
    if (kind === 'withhold') return !isKilled;
    return !((kind === 'embargo-until' || kind === 'expires-on') && value === null && dated.has(kind));
  });
}

/** Where the words of a demand spell the credit. */
function demandedCredit(text: string, { kind, value, start, end }: ReadRestriction): Span[] {
  if (kind !== 'mandatory-credit' || value === null) return [];
  const at = text.slice(start, end).lastIndexOf(value);
  return at === -1 ? [] : [{ start: start + at, end: start + at + value.length }];
}

/** In a field of credits, words that could restrict are kept out of the credit. */
function inCredit(words: TextInWords, found: Omit<Found, 'quotes'>): Span[] {
  const { care, clauses, matches, passedOver } = found;
  return care === 'credit' ? findDoubts(words, { care, clauses, matches, passedOver, quotes: [] }) : [];
}

const isNotice = (match: Understood): boolean =>
  match.sourceKind === null &&
  (match.role === 'notice' || match.role === 'label' || match.role === 'permit') &&
  match.restrictions.length === 0;

/** Whatever else it is. News about such pictures is none of them, so that this counts where directives do. */
const isAi = ({ sourceKind }: Understood): boolean => sourceKind === 'ai-generated';

function sourceKindOf(matches: readonly Understood[], facts: Pick<CaptionReading, 'credit'>): SourceKind | null {
  const named = matches.find(
    (match) => match.sourceKind !== null && match.sourceKind !== 'handout' && !isAi(match),
  )?.sourceKind;
  return named ?? (facts.credit?.isHandout === true ? 'handout' : null);
}

/** As much from the start of a text as can be read without taking too long, and the rows that fit it. */
function readableStart(text: string, field: TextField): Matched & { isTangled: boolean } {
  const all = wordsOf(text, field);
  readCodesBeforeOut(all);
  readCodesInLists(all);
  const { words, matched } = matchPhrases(all);
  return { words, matched, isTangled: words !== all };
}

function unreadEnd(
  text: string,
  field: TextField,
  { readTo, isTangled }: { readTo: number; isTangled: boolean },
): Doubt[] {
  if (readTo === text.length) return [];
  const reason = isTangled
    ? 'These words are too tangled to be read.'
    : `Too long: a text is read up to ${MAX_READ_LENGTH} characters or ${mostTokensOf(field)} words and marks; this part was not.`;
  return [{ start: readTo, end: text.length, text: text.slice(readTo), reason }];
}
