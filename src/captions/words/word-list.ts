import type { Spelt } from './spelt.ts';

/** Two bits a list, whether it was asked about a word and whether it holds it, and as many in one number as the engine keeps without a box. */
const LISTS_IN_NUMBER = 15;
const ASKED = 1;
const HELD = 2;

let lists = 0;

/** Words that are sought at nearly every word of every text: what a list says of a spelling is kept with the spelling, so that a `Set` is asked once for each. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** Where its bits are: in which number of a spelling, and how far from the last. */
  readonly #number = Math.floor(lists / LISTS_IN_NUMBER);
  readonly #shift = (lists % LISTS_IN_NUMBER) * 2;

  /** Words as a token spells them, folded. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    lists += 1;
  }

  /** Whether it holds the word of a token; of no token it is false. */
  holds(spelt: Spelt | undefined): boolean {
    if (spelt === undefined) return false;
    const bits = (spelt.lists[this.#number] ?? 0) >> this.#shift;
    return (bits & ASKED) === 0 ? this.#ask(spelt) : (bits & HELD) !== 0;
  }

  #ask({ text, lists }: Spelt): boolean {
    const holds = this.#words.has(text);
    while (lists.length <= this.#number) lists.push(0);
    (lists[this.#number] as number) |= (holds ? ASKED | HELD : ASKED) << this.#shift;
    return holds;
  }
}
