/**
 * JSON with its keys sorted, absent members left out, and lists of words sorted and without repetition: two values that
 * say the same give the same text.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** The same value with its keys and lists of words in order. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((member) => typeof member === 'string') ? [...new Set(value)].sort() : value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => [name, ordered(member)]),
  );
}
