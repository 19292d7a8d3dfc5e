/** Nothing that is read here lies deeper than some six levels. */
const MAX_DEPTH = 32;
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

/**
 * What makes JSON text one that programs read in different ways, or not at all, as the end of a sentence: a member that
 * stands twice in one object (of which `JSON.parse` keeps the last alone), and nesting deeper than 32 levels. Null where
 * nothing does. RFC 8259, sections 4 and 9.
 */
export function faultInJson(text: string): string | null {
  /** The names of the objects that are open; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = nameIn(token.slice(0, -colon.length));
      const names = open.at(-1);
      if (names?.has(name) === true) return `holds the member “${name.slice(0, 40)}” twice in one object.`;
      names?.add(name);
    }
    if (open.length > MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep.`;
  }
  return null;
}

/** Names may be spelt in escapes: `kin\u0064` is `kind`. */
function nameIn(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // The text is no JSON, and whoever parses it will say so.
    return quoted;
  }
}
