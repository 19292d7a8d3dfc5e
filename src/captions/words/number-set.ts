/** Whole numbers that are sought at every word of every text, words of the vocabulary or signs by their codes: a bit for each number answers sooner than a `Set`. */
export class NumberSet implements Iterable<number> {
  readonly #numbers: readonly number[];
  readonly #bits: Int32Array;

  constructor(numbers: Iterable<number>) {
    this.#numbers = [...new Set(numbers)];
    this.#bits = new Int32Array((Math.max(0, ...this.#numbers) >> 5) + 1);
    for (const number of this.#numbers) (this.#bits[number >> 5] as number) |= 1 << (number & 31);
  }

  has(number: number): boolean {
    const at = number >> 5;
    return at < this.#bits.length && ((this.#bits[at] as number) & (1 << (number & 31))) !== 0;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#numbers[Symbol.iterator]();
  }
}
