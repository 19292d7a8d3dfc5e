import { type ClauseSpan, clausesOf } from './clauses.ts';
import { isClauseEnd, type TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';
import { FILLERS, JOINERS, PREPOSITIONS } from './word-sets.ts';

/** A clause and how much it looks like a directive rather than news. */
export interface Clause extends ClauseSpan {
  /** In capitals, in a text that is not. */
  isCaps: boolean;
  /** After words that announce directives, as far as they reach. */
  isAnnounced: boolean;
}

const MIN_CAPS_LETTERS = 4;

/** The clauses of a text, each with what makes it a directive. `labels` are matches that announce directives. */
export function weighClauses(words: TextInWords, labels: readonly Understood[]): Clause[] {
  const isMixed = isMixedCase(words);
  const clauses = clausesOf(words).map((clause) => {
    const { from, to, isFenced, isQuoted } = clause;
    return { from, to, isFenced, isQuoted, isCaps: isMixed && isInCapitals(words, clause), isAnnounced: false };
  });
  if (labels.length === 0) return clauses;
  const at = clauseAt(words, clauses);
  const told = new Set<number>();
  for (const label of labels) announce(words, clauses, { label, first: at[label.from] as number, told });
  return clauses;
}

/** The index of the clause that holds each token, -1 where none does. */
function clauseAt(words: TextInWords, clauses: readonly ClauseSpan[]): Int32Array {
  const indexes = new Int32Array(words.tokens.length).fill(-1);
  for (const [index, { from, to }] of clauses.entries()) indexes.fill(index, from, to);
  return indexes;
}

const MIN_SMALL_LETTERS = 6;

function isMixedCase(words: TextInWords): boolean {
  let [lower, upper] = [0, 0];
  for (const token of words.tokens) {
    if (token.kind !== 'word') continue;
    if (token.isCaps) upper += token.text.length;
    else lower += token.text.length;
  }
  return lower >= MIN_SMALL_LETTERS && lower > upper / 20;
}

function isInCapitals(words: TextInWords, clause: { from: number; to: number }): boolean {
  let letters = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
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
  const whole = new Map<ClauseSpan, boolean>();
  const accepted = matches.filter((match) => {
    const clause = clauses[at[match.from] as number];
    if (clause === undefined || clause.isQuoted || isInSingleQuotes(words, match)) return false;
    if (match.reach === 'anywhere' || clause.isAnnounced) return true;
    if (!whole.has(clause)) whole.set(clause, isWhole(words, clause, covered));
    if (whole.get(clause) === true) return true;
    return (
      (clause.isCaps || clause.isFenced || isShouted(words, match, isMixed)) && isFollowedByEnd(words, match, covered)
    );
  });
  return withoutLoneNews(words, accepted, (match) => clauses[at[match.from] as number]);
}

const MIN_SHOUTED_WORDS = 2;

/** In capitals within a text that is not: "EFE/Casa Real SOLO USO EDITORIAL". */
function isShouted(words: TextInWords, match: Understood, isMixed: boolean): boolean {
  return (
    isMixed && match.to - match.from >= MIN_SHOUTED_WORDS && isInCapitals(words, { from: match.from, to: match.to })
  );
}

function isInSingleQuotes(words: TextInWords, match: Understood): boolean {
  return words.tokens[match.from - 1]?.text === "'" && words.tokens[match.from]?.gap === 'none';
}

/** Which tokens the matches cover. */
export function coverage(words: TextInWords, matches: readonly Understood[]): Uint8Array {
  const covered = new Uint8Array(words.tokens.length);
  for (const { from, to } of matches) covered.fill(1, from, to);
  return covered;
}

/** True when every word of the clause was understood. */
function isWhole(words: TextInWords, clause: ClauseSpan, covered: Uint8Array): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (covered[at] === 0 && words.tokens[at]?.kind !== 'mark' && !isGlue(words, at)) return false;
  }
  return true;
}

export function isGlue(words: TextInWords, at: number): boolean {
  const id = words.ids[at] ?? 0;
  return FILLERS.has(id) || JOINERS.has(id);
}

function isFollowedByEnd(words: TextInWords, match: Understood, covered: Uint8Array): boolean {
  return (
    isClauseEnd(words, match.to) ||
    words.tokens[match.to]?.text === ',' ||
    covered[match.to] === 1 ||
    (covered[match.to + 1] === 1 && PREPOSITIONS.has(words.ids[match.to] ?? 0)) ||
    words.tokens[match.to]?.gap === 'line'
  );
}

function isNewsAlone({ role }: Understood): boolean {
  return role === 'permit' || role === 'label';
}

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
