/** Words by number: what no phrase speaks of is 0. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size + 1);
    return this.#ids.size;
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  get size(): number {
    return this.#ids.size;
  }

  words(): Iterable<string> {
    return this.#ids.keys();
  }
}
