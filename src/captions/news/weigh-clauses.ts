import { runOnsBehindCredits } from '../behind-credits/runs-on.ts';
import type { Understood } from '../phrases/understand.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { type ClauseSpan, clausesOf } from './clauses.ts';

/** A clause and how much it looks like a directive rather than news. */
export interface Clause extends ClauseSpan {
  /** In capitals, in a text that is not. */
  isCaps: boolean;
  /** After words that announce directives, as far as they reach. */
  isAnnounced: boolean;
  /** Terms that run on behind a credit without a stop. */
  runsOn: boolean;
}

const MIN_CAPS_LETTERS = 4;

/** The clauses of a text, each with what makes it a directive. `labels` are matches that announce directives. */
export function weighClauses(words: TextInWords, labels: readonly Understood[]): Clause[] {
  const isMixed = isMixedCase(words);
  const spans = clausesOf(words);
  const runOns = runOnsBehindCredits(words, spans);
  const labelled = labels.filter((label) => standsOut(words, label)).map(({ from }) => from);
  const openers = runOns.length === 0 ? labelled : [...labelled, ...runOns].sort((one, other) => one - other);
  const isRunOn = new Set(runOns);
  const clauses = cutAt(spans, openers).map((clause) => {
    const { from, to, isFenced, isQuoted } = clause;
    const isCaps = isMixed && isInCapitals(words, clause);
    return { from, to, isFenced, isQuoted, isCaps, isAnnounced: false, runsOn: isRunOn.has(from) };
  });
  if (labels.length === 0) return clauses;
  const at = clauseAt(words, clauses);
  const told = new Set<number>();
  for (const label of labels) announce(words, clauses, { label, first: at[label.from] as number, told });
  return clauses;
}

/** A label in capitals or before a colon begins a clause of its own, also right behind a credit: "Name/PA Wire NOTE TO EDITORS: …". */
function standsOut(words: TextInWords, label: Understood): boolean {
  const last = words.tokens[label.to - 1]?.text;
  const isColon = last === ':' || words.tokens[label.to]?.text === ':';
  return isInCapitals(words, label) || (isColon && words.tokens[label.from]?.isTitle === true);
}

/** The clauses, cut where one of the labels begins. `openers` are in the order of the text, as the clauses are. */
function cutAt(clauses: readonly ClauseSpan[], openers: readonly number[]): readonly ClauseSpan[] {
  if (openers.length === 0) return clauses;
  const cut: ClauseSpan[] = [];
  let next = 0;
  for (const { from, to, isFenced, isQuoted } of clauses) {
    let start = from;
    for (; next < openers.length && (openers[next] as number) < to; next += 1) {
      const opener = openers[next] as number;
      if (opener <= start) continue;
      cut.push({ from: start, to: opener, isFenced, isQuoted });
      start = opener;
    }
    cut.push({ from: start, to, isFenced, isQuoted });
  }
  return cut;
}

/** The index of the clause that holds each token, -1 where none does. */
export function clauseAt(words: TextInWords, clauses: readonly ClauseSpan[]): number[] {
  const indexes = numbersByToken(words.tokens.length).fill(-1);
  for (const [index, { from, to }] of clauses.entries()) indexes.fill(index, from, to);
  return indexes;
}

const MIN_SMALL_LETTERS = 6;

/** Whether the text is written in small letters, so that capitals stand out in it. */
export function isMixedCase(words: TextInWords): boolean {
  let [lower, upper] = [0, 0];
  for (const token of words.tokens) {
    if (token.kind !== 'word') continue;
    if (token.isCaps) upper += token.text.length;
    else lower += token.text.length;
  }
  return lower >= MIN_SMALL_LETTERS && lower > upper / 20;
}

/** Whether every word from the one token to the other is in capitals, and there are a few letters of them. */
export function isInCapitals(words: TextInWords, { from, to }: Stretch): boolean {
  let letters = 0;
  for (let at = from; at < to; at += 1) {
    const token = words.tokens[at];
    if (token?.kind !== 'word') continue;
    if (!token.isCaps) return false;
    letters += token.text.length;
  }
  return letters >= MIN_CAPS_LETTERS;
}

/** What a label announces reaches to the end of its fence, or as long as the capitals it began with. */
function announce(
  words: TextInWords,
  clauses: Clause[],
  { label, first, told }: { label: Understood; first: number; told: Set<number> },
): void {
  const start = clauses[first];
  if (start === undefined || start.isQuoted) return;
  const next = clauses[first + 1];
  const begunInCaps =
    words.tokens[label.to] === undefined
      ? start.isCaps
      : (words.tokens[label.to]?.isCaps ?? false) || (start.isCaps && (next?.isCaps ?? true));
  for (let index = first; index < clauses.length; index += 1) {
    const clause = clauses[index] as Clause;
    if (index > first && ((begunInCaps && !clause.isCaps) || (start.isFenced && !clause.isFenced))) return;
    // Whence another label's words went on as these do.
    const way = index * 4 + (begunInCaps ? 2 : 0) + (start.isFenced ? 1 : 0);
    if (index > first && told.has(way)) return;
    if (index > first) told.add(way);
    // What stands before the label in its own clause is not announced by it.
    if (index > first || label.from === clause.from) clause.isAnnounced = true;
  }
}
