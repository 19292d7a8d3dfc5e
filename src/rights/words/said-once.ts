/** Photos by the thousand carry the same sentence; the limit only keeps hostile input from filling the memory. */
const MAX_REMEMBERED = 5000;

/** What `read` makes of words, worked out once for the same words. */
export function saidOnce<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = read(words);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(words, made);
    return made;
  };
}
