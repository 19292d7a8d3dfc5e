import type { Stretch } from './harmless-words.ts';
import type { HousePhrasebook, PhraseInWords } from './house-phrases.ts';
import type { TextInWords } from './text-in-words.ts';

export interface SaidByHouse extends Stretch {
  phrase: PhraseInWords;
}

/**
 * Where phrases of the house stand. `units` are the stretches that were read as one and those that nobody understood: a
 * phrase takes whole ones only, so that it never hides a “not” before it nor a condition behind it, and never counts in
 * the prose of a caption.
 */
export function findHousePhrases(words: TextInWords, units: readonly Stretch[], book: HousePhrasebook): SaidByHouse[] {
  if (book.size === 0) return [];
  const ordered = units
    .map((unit) => withoutMarks(words, unit))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const ends = new Set(ordered.map(({ to }) => to));
  const found: SaidByHouse[] = [];
  let after = 0;
  for (const { from } of ordered) {
    if (from < after) continue;
    const said = longestAt(words, from, { book, ends });
    if (said === null) continue;
    found.push(said);
    after = said.to;
  }
  return found;
}

function withoutMarks({ tokens }: TextInWords, { from, to }: Stretch): Stretch {
  let [first, last] = [from, to];
  while (first < last && tokens[first]?.kind === 'mark') first += 1;
  while (last > first && tokens[last - 1]?.kind === 'mark') last -= 1;
  return { from: first, to: last };
}

function longestAt(
  words: TextInWords,
  from: number,
  { book, ends }: { book: HousePhrasebook; ends: ReadonlySet<number> },
): SaidByHouse | null {
  for (const phrase of book.get(words.tokens[from]?.text ?? '') ?? []) {
    const to = endOf(words, from, phrase);
    if (to !== null && ends.has(to)) return { from, to, phrase };
  }
  return null;
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
