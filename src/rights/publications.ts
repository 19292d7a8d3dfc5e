/** A title as titles are compared: lower case, letters and digits alone (`N.Y. Post` and `NY POST` are one). */
export function publicationKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MAX_REMEMBERED) keys.clear();
  const key = makeKey(name);
  keys.set(name, key);
  return key;
}

/** The same few titles are compared at every request; the limit only keeps hostile input from filling the memory. */
const MAX_REMEMBERED = 5000;
const keys = new Map<string, string>();

function makeKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
