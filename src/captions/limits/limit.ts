import { SentencePatterns } from './sentence-patterns.ts';

/** How one language says in a sentence that a picture may not be used, or only so. */
export interface Limit {
  /** Words that name the picture, or those who may want to use it. */
  subject: string;
  /** A word that limits, beside one for what is done with pictures. */
  limited: SentencePatterns;
}

/** `parts` are the ways to say it, any of which will do. */
export function limit(subject: string, parts: readonly string[]): Limit {
  return { subject, limited: new SentencePatterns(parts) };
}

/** Several languages asked of one sentence at once. */
export class Limits {
  readonly #limits: readonly Limit[];
  readonly #subjects: SentencePatterns;

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#subjects = new SentencePatterns(limits.map(({ subject }) => subject));
  }

  /** Whether one of them says in the text, folded, that a picture is limited. */
  saidIn(text: string): boolean {
    return this.#subjects.fitting(text).some((index) => this.#limits[index]?.limited.fit(text) === true);
  }
}
