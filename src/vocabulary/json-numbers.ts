const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
const NUMBER = /\s*(-?\d[\d.eE+-]*)/y;

/**
 * The number that a member of the outermost object of a JSON text is, as it is written: `JSON.parse` rounds what is beyond
 * 2^53 and forgets `1.0`. Null where that member is none.
 */
export function numberAsWritten(text: string, name: string): string | null {
  const place = placesOf(text, name).next();
  if (place.done === true) return null;
  NUMBER.lastIndex = place.value;
  return NUMBER.exec(text)?.[1] ?? null;
}

/** Whether the outermost object of a JSON text has the member, and once. */
export function standsOnce(text: string, name: string): boolean {
  return [...placesOf(text, name)].length === 1;
}

/** Where its values begin. */
function* placesOf(text: string, name: string): Generator<number, undefined> {
  let depth = 0;
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (colon !== undefined && depth === 1 && JSON.parse(token.slice(0, -colon.length)) === name)
      yield index + token.length;
  }
}
