const SHORTEST = 6;

/** Finds the one word of a list that a misspelt word of six letters or more must have meant: one letter lost, added, changed or two swapped. */
export class Spelling {
  readonly #byPart = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST) continue;
      for (const part of partsOf(word)) {
        const known = this.#byPart.get(part);
        if (known === undefined) this.#byPart.set(part, [word]);
        else known.push(word);
      }
    }
  }

  /** The longest word that near, for typists lose letters more often than they add some; null when there is none, or two as long. */
  correct(word: string): string | null {
    if (word.length < SHORTEST || word.length > 30) return null;
    return this.#seek(word);
  }

  #seek(word: string): string | null {
    const near = new Set<string>();
    for (const part of partsOf(word)) {
      for (const candidate of this.#byPart.get(part) ?? []) if (isOneSlipAway(word, candidate)) near.add(candidate);
    }
    const longest = Math.max(...[...near].map((candidate) => candidate.length));
    const best = [...near].filter((candidate) => candidate.length === longest);
    return best.length === 1 ? (best[0] ?? null) : null;
  }
}

/** The word and everything it becomes when it loses one letter: two words one slip apart share such a part. */
function partsOf(word: string): string[] {
  const parts = [word];
  for (let at = 0; at < word.length; at += 1) parts.push(word.slice(0, at) + word.slice(at + 1));
  return parts;
}

function isOneSlipAway(a: string, b: string): boolean {
  // Typists hardly ever miss the first letter, and other words differ there: Inland is not Finland, Siberia not Liberia.
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [leftA, leftB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}
