import {
  CHARACTERS_OF_TERMS,
  GOES_ON,
  NEWS_BEHIND_CREDITS,
  type NewsRow,
  PHRASES_OF_TERMS,
  WORDS_OF_TERMS,
} from '../phrasebook/news-behind-credits.ts';
import { follows, type Pattern, patternOf, type Slots } from '../phrases/follow-pattern.ts';
import { remembering } from '../words/bounded-memory.ts';
import { isMonthOfMay } from '../words/month-of-may.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import type { Clause } from './weigh-clauses.ts';
import { tellsWhatHappened } from './what-happened.ts';

/** Whether a word is one of a list; `identif*` is any that begins so. */
function wordsIn(list: string): (word: string) => boolean {
  const all = list.trim().split(/\s+/);
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return remembering((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
}

const isOfTerms = wordsIn(WORDS_OF_TERMS);
const phrasesOfTerms = PHRASES_OF_TERMS.map((written) => patternOf(written));
const goesOn = wordsIn(GOES_ON.words);
const goesOnBefore = wordsIn(GOES_ON.before);
const isBan = wordsIn(GOES_ON.bans);

const ENDINGS: Slots = {
  ing: (word) => word.endsWith('ing'),
  language: (word) => /(?:ese|ish|ian|ean|ch|an)$/u.test(word),
};

/** A pattern of a row, and how sure it is that the row tells news: the first of several that fit counts. */
interface Way {
  order: number;
  row: NewsRow;
  pattern: Pattern;
  isUnsure: (word: string) => boolean;
}

/** By the words they begin with: those that begin a clause, and those that stand anywhere in it. */
const opening = new Map<string, Way[]>();
const anywhere = new Map<string, Way[]>();
for (const [order, row] of NEWS_BEHIND_CREDITS.entries()) {
  const isUnsure = wordsIn(row.unless);
  for (const pattern of row.patterns.map((written) => patternOf(written))) {
    const ways = row.opensWith === undefined ? opening : anywhere;
    for (const word of pattern.first) ways.set(word, [...(ways.get(word) ?? []), { order, row, pattern, isUnsure }]);
  }
}

const OPENS_ANYWHERE = new WordList(anywhere.keys());

const LONGEST = 220;

/** Whether a clause of a caption tells news of papers, of pictures or of taking them, and nothing in it orders anything. */
export function tellsNews(words: TextInWords, clause: Clause): boolean {
  if (clause.isCaps || clause.isFenced || clause.isAnnounced || clause.runsOn) return false;
  return remembered(words, 'tells news', clause.from, () => isNews(words, clause) || tellsWhatHappened(words, clause));
}

function isNews(words: TextInWords, { from, to }: Stretch): boolean {
  const start = words.tokens[from]?.start ?? 0;
  if ((words.tokens[to - 1]?.end ?? 0) - start > LONGEST) return false;
  const way = wayOfNews(words, { from: firstWord(words, { from, to }), to });
  if (way === null || mayOrder(words, { from, to })) return false;
  for (let at = from; at < to; at += 1) if (way.isUnsure(words.tokens[at]?.text ?? '')) return false;
  return true;
}

function firstWord({ tokens }: TextInWords, { from, to }: Stretch): number {
  let at = from;
  while (at < to && tokens[at]?.kind !== 'word') at += 1;
  return at;
}

function wayOfNews({ tokens }: TextInWords, { from, to }: Stretch): Way | null {
  const first = tokens[from]?.text ?? '';
  let found: Way | null = null;
  for (const way of opening.get(first) ?? NO_WAY)
    if (isBefore(way, found) && follows(tokens, { at: from, to }, way.pattern.start, ENDINGS)) found = way;
  for (let at = from; at < to; at += 1) {
    if (!OPENS_ANYWHERE.holds(tokens[at]?.spelt)) continue;
    for (const way of anywhere.get(tokens[at]?.text ?? '') ?? NO_WAY)
      if (
        isBefore(way, found) &&
        (way.row.opensWith === 'anything' || way.row.opensWith?.includes(first) === true) &&
        follows(tokens, { at, to }, way.pattern.start, ENDINGS)
      )
        found = way;
  }
  return found;
}

const isBefore = (way: Way, found: Way | null): boolean => found === null || way.order < found.order;

const NO_WAY: readonly Way[] = [];

/** Whether a clause holds a word of terms, or goes on behind a mark or a word that joins. */
function mayOrder(words: TextInWords, clause: Stretch): boolean {
  const { tokens } = words;
  for (let at = clause.from; at < clause.to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if ((isOfTerms(text) && !isMonthOfMay(words, at)) || goesOn(text) || isJoint(words, at)) return true;
    if (goesOnBefore(text) && isBan(tokens[at + 1]?.text ?? '')) return true;
    if (phrasesOfTerms.some(({ start }) => follows(tokens, { at, to: clause.to }, start, ENDINGS))) return true;
  }
  const { text } = quoteOf(words, clause);
  return CHARACTERS_OF_TERMS.some((characters) => text.includes(characters));
}

/** A comma, a colon, or a dash that is no hyphen. */
function isJoint({ tokens, text }: TextInWords, at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'mark') return false;
  if (mark.text === ',' || mark.text === ';' || mark.text === ':') return true;
  return mark.text === '-' && (DASHES.has(text.charAt(mark.start)) || mark.gap === 'space');
}

const DASHES = new Set(['–', '—']);
