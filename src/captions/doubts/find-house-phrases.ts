import type { Span } from '../../vocabulary/texts.ts';
import { isCreditBefore } from '../behind-credits/after-credit.ts';
import type { Care } from '../behind-credits/spells-credit.ts';
import type { HousePhrasebook, PhraseInWords } from '../house-phrases.ts';
import type { Stretch } from '../words/stretch.ts';
import { isClauseEnd, isClauseStart, type TextInWords } from '../words/text-in-words.ts';

export interface SaidByHouse extends Stretch {
  phrase: PhraseInWords;
}

/**
 * Where phrases of the house stand. `units` are the stretches that were read as one and those that nobody understood: a
 * phrase takes whole ones only, with what was read as nothing between and around them, so that it never hides a “not” before it nor a
 * condition behind it. What holds words for a person does so where it touches a unit.
 * Of two that settle the longest does, whatever a shorter one within it says; what only adds always does.
 * Where the reader saw nothing but news or a credit, a phrase that restricts or holds counts too, in a caption only as a sentence of
 * its own: at its head, between stops, or behind the credit.
 */
export function findHousePhrases(
  words: TextInWords,
  { units, quotes, care }: { units: readonly Stretch[]; quotes: readonly Span[]; care: Care },
  book: HousePhrasebook,
): SaidByHouse[] {
  if (book.size === 0) return [];
  const trimmed = units.map((unit) => withoutMarks(words, unit)).filter(({ from, to }) => from < to);
  const all = occurrences(words, book);
  const found = all.filter((by) => trimmed.some((unit) => overlap(by, unit)));
  const beside = all
    .filter((by) => !found.includes(by) && (by.phrase.holds || by.phrase.restrictions.length > 0))
    .filter((by) => care !== 'caption' || isSentence(words, by, quotes))
    .map(({ from, to, phrase }) => ({ from, to, phrase: { ...phrase, settles: false } }));
  const whole = found.filter((by) => trimmed.every((unit) => !overlap(by, unit) || isWithin(unit, by)));
  const holding = found.filter(({ phrase }) => phrase.holds);
  const settling = longest(whole.filter(({ phrase }) => phrase.settles).filter((by) => !isWithinLonger(by, holding)));
  const adding = whole.filter(({ phrase }) => !(phrase.settles || phrase.holds));
  return [...settling, ...adding, ...holding.filter((by) => !isWithinLonger(by, settling)), ...beside].sort(inOrder);
}

/** A whole clause of a caption, or the rest of one behind a credit. */
function isSentence(words: TextInWords, { from, to }: Stretch, quotes: readonly Span[]): boolean {
  const [before, first, next] = [words.tokens[from - 1], words.tokens[from], words.tokens[to]];
  const start = first?.start ?? 0;
  const isBehindCredit = isCreditBefore(words, from) || quotes.some(({ end }) => end <= start && start - end <= 2);
  const opens = isBehindCredit || (isClauseStart(words, from) && before?.text !== ',');
  return opens && (isClauseEnd(words, to) || next?.text === ':' || next?.gap === 'line');
}

function occurrences(words: TextInWords, book: HousePhrasebook): SaidByHouse[] {
  return words.tokens.flatMap(({ text }, from) =>
    (book.get(text) ?? []).flatMap((phrase) => {
      const to = endOf(words, from, phrase);
      return to === null ? [] : [{ from, to, phrase }];
    }),
  );
}

/** No two of which share a word. */
function longest(found: readonly SaidByHouse[]): SaidByHouse[] {
  const chosen: SaidByHouse[] = [];
  for (const by of [...found].sort((one, other) => lengthOf(other) - lengthOf(one) || inOrder(one, other)))
    if (!chosen.some((other) => overlap(by, other))) chosen.push(by);
  return chosen;
}

function isWithinLonger(by: SaidByHouse, others: readonly SaidByHouse[]): boolean {
  return others.some((other) => isWithin(by, other) && lengthOf(other) > lengthOf(by));
}

const lengthOf = ({ phrase }: SaidByHouse): number => phrase.list.length;
const inOrder = (one: Stretch, other: Stretch): number => one.from - other.from;
const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;
const isWithin = (one: Stretch, other: Stretch): boolean => other.from <= one.from && one.to <= other.to;

function withoutMarks({ tokens }: TextInWords, { from, to }: Stretch): Stretch {
  let [first, last] = [from, to];
  while (first < last && tokens[first]?.kind === 'mark') first += 1;
  while (last > first && tokens[last - 1]?.kind === 'mark') last -= 1;
  return { from: first, to: last };
}

/** The token after the phrase that begins at `from`; null where other words stand there. Marks between its words count for nothing. */
function endOf({ tokens }: TextInWords, from: number, { list }: PhraseInWords): number | null {
  let at = from;
  for (const word of list) {
    while (tokens[at]?.kind === 'mark') at += 1;
    if (tokens[at]?.text !== word) return null;
    at += 1;
  }
  return at;
}
