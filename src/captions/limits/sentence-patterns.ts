/**
 * Many patterns asked of one text at once. Most begin with a word (`\b`) or with the text's first word (`^\W*`), so that the first letter of
 * a word tells which few of them could begin there; one long alternation would try all of them at every character.
 */
export class SentencePatterns {
  readonly #atWords: ByLetter;
  readonly #atStart: ByLetter;
  /** Those whose beginning does not tell a letter. */
  readonly #anywhere: RegExp | null;

  /** Patterns for folded text, without flags. */
  constructor(patterns: readonly string[]) {
    const atWords = new Map<string, string[]>();
    const atStart = new Map<string, string[]>();
    const anywhere: string[] = [];
    for (const pattern of patterns) {
      const [lead] = /^(?:\\b|\^\\W\*)/.exec(pattern) ?? [''];
      const rest = pattern.slice(lead.length);
      const letters = lead === '' || waysOf(pattern).length > 1 ? null : firstLetters(rest);
      if (letters === null) anywhere.push(pattern);
      else for (const letter of letters) listed(lead === '\\b' ? atWords : atStart, letter).push(rest);
    }
    this.#atWords = atEach(atWords);
    this.#atStart = atEach(atStart);
    this.#anywhere = anywhere.length === 0 ? null : new RegExp(anywhere.join('|'), 'u');
  }

  /** Whether one of the patterns fits somewhere in the text. */
  fit(text: string): boolean {
    let isFirst = true;
    for (let at = 0; at < text.length; at += 1) {
      if (!isWordPart(text.charCodeAt(at))) continue;
      const letter = text.charAt(at);
      if (fitsAt(this.#atWords.get(letter), text, at) || (isFirst && fitsAt(this.#atStart.get(letter), text, at)))
        return true;
      isFirst = false;
      while (at < text.length && isWordPart(text.charCodeAt(at))) at += 1;
    }
    return this.#anywhere?.test(text) === true;
  }
}

type ByLetter = ReadonlyMap<string, RegExp>;

function atEach(patterns: ReadonlyMap<string, readonly string[]>): ByLetter {
  return new Map([...patterns].map(([letter, those]) => [letter, new RegExp(those.join('|'), 'uy')]));
}

function listed(lists: Map<string, string[]>, key: string): string[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function fitsAt(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (pattern === undefined) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What `\w` is. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
}

/** The letters a pattern may begin with; null where it does not tell, or may be empty. */
function firstLetters(pattern: string): ReadonlySet<string> | null {
  const letters = new Set<string>();
  return addFirst(pattern, letters) === 'taken' ? letters : null;
}

/** Adds what the pattern may begin with, part by part until one that is always there. */
function addFirst(pattern: string, letters: Set<string>): 'taken' | 'empty' | 'unknown' {
  for (let at = 0; at < pattern.length; ) {
    const part = partAt(pattern, at);
    if (part === null) return 'unknown';
    at = part.end;
    if (part.isAside) continue;
    const found = part.letter === null ? part.ways.map((way) => addFirst(way, letters)) : ['taken'];
    if (part.letter !== null) letters.add(part.letter);
    if (found.includes('unknown')) return 'unknown';
    const times = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(pattern.slice(at))?.[0] ?? '';
    at += times.length;
    if (!found.includes('empty') && !/^(?:[?*]|\{0)/.test(times)) return 'taken';
  }
  return 'empty';
}

interface Part {
  /** Of a single letter. */
  letter: string | null;
  /** Of brackets. */
  ways: readonly string[];
  /** Only looks, and takes nothing. */
  isAside: boolean;
  end: number;
}

function partAt(pattern: string, at: number): Part | null {
  const char = pattern.charAt(at);
  if (/[a-z]/.test(char)) return { letter: char, ways: [], isAside: false, end: at + 1 };
  const opening = /^\(\?(?::|<?[!=])/.exec(pattern.slice(at, at + 4))?.[0];
  if (opening === undefined) return null;
  const inside = waysOf(pattern.slice(at + opening.length));
  const end = at + opening.length + inside.join('|').length + 1;
  return { letter: null, ways: inside, isAside: opening !== '(?:', end };
}

/** What stands between the bars of a pattern, up to a bracket that closes one before it. */
function waysOf(pattern: string): string[] {
  const ways: string[] = [];
  let from = 0;
  let depth = 0;
  let at = 0;
  for (; at < pattern.length && depth >= 0; at += 1) {
    const char = pattern.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = endOfClass(pattern, at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      ways.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  ways.push(pattern.slice(from, depth < 0 ? at - 1 : at));
  return ways;
}

/** The bracket that closes the class of letters at `at`. */
function endOfClass(pattern: string, at: number): number {
  let end = at + 1;
  while (pattern.charAt(end) !== ']') end += pattern.charAt(end) === '\\' ? 2 : 1;
  return end;
}
