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
    const opening = patterns.some((pattern) => OTHER_SCRIPT.test(pattern)) ? OPENINGS.others : OPENINGS.latin;
    const needs = patterns.map((pattern) => neededLetters(pattern, opening.letters));
    this.#awaited = new AwaitedLetters(needs, opening);
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

const OTHER_SCRIPT = /[\u0400-\u9fff\uac00-\ud7a3]/;

/**
 * How many letters open what is awaited, for two Chinese or Korean ones are a word, and how many bits of each are looked at. Other signs may pass
 * for letters: what is awaited is compared in full.
 */
const OPENINGS = {
  latin: { letters: 3, bits: 5 },
  others: { letters: 2, bits: 7 },
} as const;

type Opening = (typeof OPENINGS)[keyof typeof OPENINGS];

/** What patterns wait for, by how it opens. */
class AwaitedLetters {
  readonly #byOpening = new Map<number, Awaiting[]>();
  /** One bit for each opening that something is awaited behind. */
  readonly #openings: Int32Array;
  readonly #letters: number;
  readonly #bits: number;

  /** What each pattern needs, if it tells. */
  constructor(needs: readonly (ReadonlySet<string> | null)[], { letters, bits }: Opening) {
    this.#letters = letters;
    this.#bits = bits;
    this.#openings = new Int32Array((1 << (letters * bits)) >> 5);
    for (const [pattern, all] of needs.entries()) for (const letters of all ?? []) this.#await({ letters, pattern });
  }

  #await(one: Awaiting): void {
    let opening = 0;
    for (let at = 0; at < this.#letters; at += 1) opening = this.#withLetter(opening, one.letters.charCodeAt(at));
    const known = this.#byOpening.get(opening);
    if (known === undefined) this.#byOpening.set(opening, [one]);
    else known.push(one);
    (this.#openings[opening >> 5] as number) |= 1 << (opening & 31);
  }

  /** The patterns, by index, for which the text holds what they wait for; each once. */
  foundIn(text: string): readonly number[] {
    const found: number[] = [];
    const before = this.#letters - 1;
    let opening = 0;
    for (let at = 0; at < text.length; at += 1) {
      opening = this.#withLetter(opening, text.charCodeAt(at));
      if (at < before || ((this.#openings[opening >> 5] as number) & (1 << (opening & 31))) === 0) continue;
      for (const { letters, pattern } of this.#byOpening.get(opening) ?? [])
        if (!found.includes(pattern) && text.startsWith(letters, at - before)) found.push(pattern);
    }
    return found;
  }

  /** The last letters as one number. */
  #withLetter(opening: number, code: number): number {
    const bits = this.#bits;
    return ((opening << bits) | (code & ((1 << bits) - 1))) & ((1 << (this.#letters * bits)) - 1);
  }
}
