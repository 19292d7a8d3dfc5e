/** A title as titles are compared: lower case, letters and digits alone (`N.Y. Post` and `NY POST` are one). */
export function publicationKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
