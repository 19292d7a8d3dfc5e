import type { Care } from '../behind-credits/spells-credit.ts';
import type { HousePhrasebook } from '../house-phrases.ts';
import type { Understood } from '../phrases/understand.ts';
import type { CaptionReading, Doubt, Quote, ReadRestriction } from '../reading.ts';
import { quoteOf, restrictionsIn } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { doubtOver, type Found, findDoubtful } from './find-doubts.ts';
import { findHousePhrases, type SaidByHouse } from './find-house-phrases.ts';

export interface SaidInText {
  /** What stays of the reader's own. */
  matches: readonly Understood[];
  doubts: Doubt[];
  /** What the house adds. */
  restrictions: ReadRestriction[];
  notices: Quote[];
  /** What the reader alone would hold of words that the house settled; null where it settled none. */
  settled: NonNullable<CaptionReading['settledByHouse']> | null;
}

/** What stands of a text once the house's phrases have had their say: they add, and where they are settled take the place of what was read. */
export function sayByHouse(words: TextInWords, found: Found, book: HousePhrasebook): SaidInText {
  const doubtful = findDoubtful(words, found);
  if (book.size === 0) return readAlone(words, found, doubtful);
  const { care, quotes } = found;
  const said = findHousePhrases(words, { units: [...found.matches, ...doubtful], quotes, care }, book);
  const settling = said.filter(({ phrase }) => phrase.settles);
  const isSettled = ({ from, to }: Stretch) => settling.some((by) => by.from < to && from < by.to);
  const open = doubtful.filter((stretch) => !isSettled(stretch));
  return {
    matches: found.matches.filter((match) => !isSettled(match)),
    doubts: [
      ...open.map((stretch) => doubtOver(words, stretch, found.care)),
      ...said.flatMap((by) => heldBy(words, by, open)),
    ],
    restrictions: said.flatMap((by) => restrictionsSaid(words, by)),
    notices: settling.filter(({ phrase }) => phrase.restrictions.length === 0).map((by) => quoteOf(words, by)),
    settled:
      settling.length === 0
        ? null
        : readerAlone(words, found.matches.filter(isSettled), doubtful.filter(isSettled), found.care),
  };
}

/** Without a phrasebook of the house. */
function readAlone(words: TextInWords, { matches, care }: Found, doubtful: readonly Stretch[]): SaidInText {
  const doubts = doubtful.map((open) => doubtOver(words, open, care));
  return { matches, doubts, restrictions: [], notices: [], settled: null };
}

function restrictionsSaid(words: TextInWords, by: SaidByHouse): ReadRestriction[] {
  const quote = quoteOf(words, by);
  return by.phrase.restrictions.map((restriction) => ({ ...restriction, ...quote, phrase: by.phrase.id }));
}

/** Over words that nobody understood, and the house did not settle, a doubt stands anyway. */
function heldBy(words: TextInWords, by: SaidByHouse, open: readonly Stretch[]): Doubt[] {
  const isDoubted = open.some(({ from, to }) => by.from < to && from < by.to);
  if (!by.phrase.holds || isDoubted) return [];
  return [
    { ...quoteOf(words, by), reason: 'The house phrasebook holds these words for a person.', phrase: by.phrase.id },
  ];
}

function readerAlone(
  words: TextInWords,
  matches: readonly Understood[],
  doubtful: readonly Stretch[],
  care: Care,
): NonNullable<CaptionReading['settledByHouse']> {
  return {
    restrictions: matches.flatMap((match) => restrictionsIn(words, match)),
    doubts: doubtful.map((stretch) => doubtOver(words, stretch, care)),
  };
}
