/** Words for a picture stand in every other sentence that is looked at: to wait for another word of a pattern rules out far more. */
const COMMON = /^(?:photo|pictur|imag|foto|bild|footage|фото|사진|이미지|写真|画像|照片|图片|圖片)/;

/**
 * Runs of letters, of at least `fewest`, of which a text must hold one for the pattern to fit anywhere in it: the rarest such set that the pattern
 * tells. Null where it tells none. Patterns are for folded text, without flags.
 */
export function neededLetters(pattern: string, fewest: number): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const way of waysOf(pattern)) {
    const needed = rarest(neededOfWay(way, fewest));
    if (needed === null) return null;
    for (const letters of needed) all.add(letters);
  }
  return all;
}

function rarest(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (const set of sets) if (best === null || commonness(set) < commonness(best)) best = set;
  return best;
}

function commonness(set: ReadonlySet<string>): number {
  let sum = 0;
  for (const letters of set) sum += COMMON.test(letters) ? 1 : 0.5 ** letters.length;
  return sum;
}

/** The sets that one way to fit the pattern tells, part by part. */
function neededOfWay(way: string, fewest: number): ReadonlySet<string>[] {
  const sets: ReadonlySet<string>[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.length >= fewest) sets.push(new Set([run]));
    run = '';
  };
  for (let at = 0; at < way.length; ) {
    const part = partAt(way, at);
    const [times = ''] = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(way.slice(part.end)) ?? [];
    const mayBeAbsent = /^(?:[?*]|\{0)/.test(times);
    if (part.letter !== null && !mayBeAbsent) run += part.letter;
    if (part.letter === null || times !== '') endRun();
    const inside = part.inside === null || mayBeAbsent ? null : neededLetters(part.inside, fewest);
    if (inside !== null) sets.push(inside);
    at = part.end + times.length;
  }
  endRun();
  return sets;
}

const LETTER = /[a-z\u0400-\u04ff\u3040-\u9fff\uac00-\ud7a3]/;

interface Part {
  /** Of a single letter. */
  letter: string | null;
  /** What stands in brackets that take something. */
  inside: string | null;
  end: number;
}

function partAt(pattern: string, at: number): Part {
  const char = pattern.charAt(at);
  if (LETTER.test(char)) return { letter: char, inside: null, end: at + 1 };
  if (char === '[') return { letter: null, inside: null, end: endOfClass(pattern, at) + 1 };
  if (char === '\\') {
    const named = /^\\[pP]\{[^}]*\}/.exec(pattern.slice(at))?.[0].length ?? 2;
    return { letter: null, inside: null, end: at + named };
  }
  if (char !== '(') return { letter: null, inside: null, end: at + 1 };
  const opening = /^\((?:\?(?::|<?[!=]))?/.exec(pattern.slice(at, at + 4))?.[0] ?? '(';
  const from = at + opening.length;
  const inside = waysOf(pattern.slice(from)).join('|');
  return { letter: null, inside: opening === '(?:' || opening === '(' ? inside : null, end: from + inside.length + 1 };
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
