import { neededLetters } from './needed-letters.ts';

/**
 * Many patterns asked of one text at once. Each is tried only where the text holds letters without which it fits nowhere: one pass over the text
 * finds those, and most sentences hold none.
 */
export class SentencePatterns {
  readonly #patterns: readonly RegExp[];
  readonly #awaited: AwaitedLetters;
  /** Those that do not tell what letters they need, by index. */
  readonly #others: readonly number[];

  /** Patterns for folded text, without flags. */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => new RegExp(pattern, 'u'));
    const needs = patterns.map(neededLetters);
    this.#awaited = new AwaitedLetters(needs);
    this.#others = [...needs.keys()].filter((index) => needs[index] === null);
  }

  /** Whether one of the patterns fits somewhere in the text. */
  fit(text: string): boolean {
    for (const index of this.#awaited.foundIn(text)) if (this.#patterns[index]?.test(text) === true) return true;
    for (const index of this.#others) if (this.#patterns[index]?.test(text) === true) return true;
    return false;
  }

  /** The patterns that do, by index. */
  fitting(text: string): number[] {
    return [...this.#awaited.foundIn(text), ...this.#others].filter(
      (index) => this.#patterns[index]?.test(text) === true,
    );
  }
}

interface Awaiting {
  letters: string;
  /** Index of the pattern. */
  pattern: number;
}

/** What patterns wait for, by the first three letters of it. */
class AwaitedLetters {
  readonly #byOpening = new Map<number, Awaiting[]>();
  /** One bit for each opening that something is awaited behind. */
  readonly #openings = new Int32Array(OPENINGS >> 5);

  /** What each pattern needs, if it tells. */
  constructor(needs: readonly (ReadonlySet<string> | null)[]) {
    for (const [pattern, all] of needs.entries()) for (const letters of all ?? []) this.#await({ letters, pattern });
  }

  #await(one: Awaiting): void {
    const opening = openingAt(one.letters, 0);
    const known = this.#byOpening.get(opening);
    if (known === undefined) this.#byOpening.set(opening, [one]);
    else known.push(one);
    (this.#openings[opening >> 5] as number) |= 1 << (opening & 31);
  }

  /** The patterns, by index, for which the text holds what they wait for; each once. */
  foundIn(text: string): readonly number[] {
    const found: number[] = [];
    for (let at = 0; at + 2 < text.length; at += 1) {
      const opening = openingAt(text, at);
      if (((this.#openings[opening >> 5] as number) & (1 << (opening & 31))) === 0) continue;
      for (const { letters, pattern } of this.#byOpening.get(opening) ?? [])
        if (!found.includes(pattern) && text.startsWith(letters, at)) found.push(pattern);
    }
    return found;
  }
}

const BITS = 5;
const OPENINGS = 1 << (3 * BITS);
const LETTER = (1 << BITS) - 1;

/** Three letters as one number. Other signs may pass for letters: what is awaited is compared in full. */
function openingAt(text: string, at: number): number {
  const [one, two, three] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return ((one & LETTER) << (2 * BITS)) | ((two & LETTER) << BITS) | (three & LETTER);
}
