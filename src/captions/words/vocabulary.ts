/** Words by number: what no phrase speaks of is 0. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  #isClosed = false;

  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    if (this.#isClosed) throw new Error(`“${word}” is added to the vocabulary after a text was read.`);
    this.#ids.set(word, this.#ids.size + 1);
    return this.#ids.size;
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** To be called before a text is read: what readers remember of a word by its spelling stays true only if no word is added. */
  close(): void {
    this.#isClosed = true;
  }

  get size(): number {
    return this.#ids.size;
  }

  words(): Iterable<string> {
    return this.#ids.keys();
  }
}
