/** A text in which some letters stand for others of the text as received. */
export interface EditedText {
  text: string;
  /** Where each UTF-16 unit begins and ends in the text as received; null where nothing was moved. */
  places: { starts: readonly number[]; ends: readonly number[] } | null;
}

/** With what `instead` gives for each find of `pattern`, which is global; null leaves it. Linear in the text. */
export function replaced(
  edited: EditedText,
  pattern: RegExp,
  instead: (found: RegExpExecArray) => string | null,
): EditedText {
  const { text } = edited;
  const made = new Copy(edited);
  for (const found of text.matchAll(pattern)) {
    const by = instead(found);
    if (by !== null && by !== found[0]) made.put(by, found.index, found.index + found[0].length);
  }
  return made.finished();
}

class Copy {
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #at = 0;

  constructor(private readonly from: EditedText) {}

  put(by: string, start: number, end: number): void {
    this.#copyTo(start);
    for (let at = 0; at < by.length; at += 1) {
      this.#starts.push(this.#startOf(Math.min(start + at, end - 1)));
      this.#ends.push(this.#endOf(at === by.length - 1 ? end - 1 : Math.min(start + at, end - 1)));
    }
    this.#text += by;
    this.#at = end;
  }

  finished(): EditedText {
    if (this.#at === 0) return this.from;
    this.#copyTo(this.from.text.length);
    return { text: this.#text, places: { starts: this.#starts, ends: this.#ends } };
  }

  #copyTo(end: number): void {
    this.#text += this.from.text.slice(this.#at, end);
    for (let at = this.#at; at < end; at += 1) {
      this.#starts.push(this.#startOf(at));
      this.#ends.push(this.#endOf(at));
    }
    this.#at = end;
  }

  #startOf(at: number): number {
    return this.from.places?.starts[at] ?? at;
  }

  #endOf(at: number): number {
    return this.from.places?.ends[at] ?? at + 1;
  }
}
