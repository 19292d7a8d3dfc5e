import { foldText } from '../words/fold-text.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { RowsOutcome } from './veto.ts';

/** Words that were read as a kill or a withhold, and what stands around them. */
export interface Takedown extends Stretch {
  words: TextInWords;
  /** `order`: a withhold without a word for it, “do not use”. */
  sort: 'kill' | 'withhold' | 'order';
  /** Of all uses, and not of a part of them. */
  isWhole: boolean;
  /** Its own words, and those before and behind it in the sentence, folded. */
  own: string;
  before: string;
  after: string;
}

/** Steps of work that a look around a takedown stands for: no text takes pictures down a thousand times. */
const CLOSE_LOOK = 40;
const TAKEDOWN_WORD = /kill|hold|held|hald/u;

/** The takedown that an outcome is; null where it is none, `too-many` where the text holds more of them than are looked at. */
export function takedownIn({ words, from, to, restrictions }: RowsOutcome): Takedown | 'too-many' | null {
  const taking = restrictions.find(({ kind }) => kind === 'kill' || kind === 'withhold');
  if (taking === undefined) return null;
  words.effort -= CLOSE_LOOK;
  if (words.effort < 0) return 'too-many';
  const own = textOf(words, { from, to });
  return {
    words,
    from,
    to,
    sort: taking.kind === 'kill' ? 'kill' : TAKEDOWN_WORD.test(own) ? 'withhold' : 'order',
    isWhole: taking.within === undefined,
    own,
    // Many rows begin or end at one token.
    before: remembered(words, 'words before a takedown', from, () =>
      textOf(words, { from: startOfClause(words, from), to: from }),
    ),
    after: remembered(words, 'words behind a takedown', to, () =>
      textOf(words, { from: to, to: endOfClause(words, to) }),
    ),
  };
}

function textOf(words: TextInWords, { from, to }: Stretch): string {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? ''
    : foldText(words.text.slice(first.start, last.end));
}

const MOST_WORDS = 30;

export function startOfClause(words: TextInWords, from: number): number {
  return remembered(words, 'start of clause', from, () => {
    let at = from;
    while (at > 0 && from - at < MOST_WORDS && !isStop(words, at - 1) && words.tokens[at]?.gap !== 'line') at -= 1;
    return at;
  });
}

/** A bracket, a dash and a comma may still limit what stands before them. */
export function endOfClause(words: TextInWords, from: number): number {
  return remembered(words, 'end of what a takedown says', from, () => {
    let at = from;
    while (at < words.tokens.length && at - from < MOST_WORDS && !isStop(words, at) && words.tokens[at]?.gap !== 'line')
      at += 1;
    return at;
  });
}

const STOPS = new Set(['.', ';', '!', '?', '/', '|', '"']);

function isStop({ tokens }: TextInWords, at: number): boolean {
  return STOPS.has(tokens[at]?.text ?? '');
}
