/** How one language says in a sentence that a picture may not be used, or only so. */
export interface Limit {
  /** Words that name the picture, or those who may want to use it. */
  subject: RegExp;
  /** A word that limits, beside one for what is done with pictures. */
  limited: RegExp;
}

/** `parts` are the ways to say it, any of which will do. */
export function limit(subject: string, parts: readonly string[]): Limit {
  return { subject: new RegExp(subject, 'u'), limited: new RegExp(parts.join('|'), 'u') };
}
