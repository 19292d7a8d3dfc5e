import { remembering } from './bounded-memory.ts';
import { foldText } from './fold-text.ts';

/** A word, number or mark by itself: what its letters tell, worked out once for each way to write it. */
export interface Spelt {
  kind: 'word' | 'number' | 'mark';
  /** Folded; marks in their plainest form. */
  text: string;
  /** A word of two or more letters that are all capitals, or a single capital. */
  isCaps: boolean;
  /** Begins with a capital, or is written in a script without case. */
  isTitle: boolean;
  /** Bits of the lists of words that were asked about it: see `word-list.ts`. */
  lists: number[];
  /** What readers of texts found out about it; each is -1 until one of them asks. */
  known: { id: number; nearId: number; begins: number; namesPicture: number; takesBack: number; rules: number };
}

function spelt(kind: Spelt['kind'], text: string, { isCaps = false, isTitle = false } = {}): Spelt {
  return {
    kind,
    text,
    isCaps,
    isTitle,
    lists: [],
    known: { id: -1, nearId: -1, begins: -1, namesPicture: -1, takesBack: -1, rules: -1 },
  };
}

/** A word of letters with case, as it stands in a text. */
export const wordSpelt = remembering((raw: string): Spelt => {
  const isCaps = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const first = raw.charAt(0);
  const isTitle = isCaps || (first === first.toUpperCase() && first !== first.toLowerCase());
  return spelt('word', foldText(raw), { isCaps, isTitle });
});

/** Longer ones are codes, of which no two are alike. */
const LONGEST_KNOWN_NUMBER = 4;
const shortNumber = remembering((raw: string): Spelt => spelt('number', foldText(raw)));

export function numberSpelt(raw: string): Spelt {
  return raw.length <= LONGEST_KNOWN_NUMBER ? shortNumber(raw) : spelt('number', foldText(raw));
}

// Full-width and typographic marks by their plain twin.
// biome-ignore format: one line a family
const PLAIN_MARK: Record<string, string> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '「': '"', '」': '"', '『': '"', '』': '"', '＂': '"', '‹': '"', '›': '"', '《': '"', '》': '"',
  '‘': "'", '’': "'", '‚': "'", '´': "'", '`': "'", '＇': "'",
  '–': '-', '—': '-', '―': '-', '−': '-', '－': '-', '‐': '-', '‑': '-', '‒': '-', '~': '-', '～': '-', '〜': '-',
  '。': '.', '．': '.', '｡': '.', '…': '.', '、': ',', '，': ',', '､': ',', '；': ';', '：': ':', '！': '!', '？': '?', '／': '/', '⁄': '/',
  '（': '(', '）': ')', '［': '[', '］': ']', '【': '[', '】': ']', '〔': '[', '〕': ']', '〈': '<', '〉': '>', '＜': '<', '＞': '>', '｛': '(', '｝': ')', '{': '(', '}': ')',
  '＊': '*', '•': '*', '·': '*', '※': '*', '●': '*', '■': '*', '◆': '*', '＋': '+', '｜': '|', '↵': '|', '・': ',', 'ㆍ': ',', '＆': '&', '＝': '=', 'ⓒ': '©',
};

const plainMarks = new Map<string, Spelt>();
const marks = new Map<number, Spelt>();
const lone = new Map<number, Spelt>();

/** A mark by the code of its character: the same for all that mean the same. */
export function markSpelt(code: number): Spelt {
  const known = marks.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const found = plainMark(PLAIN_MARK[char] ?? char);
  marks.set(code, found);
  return found;
}

/** A mark in its plainest form. */
export function plainMark(plain: string): Spelt {
  const known = plainMarks.get(plain);
  if (known !== undefined) return known;
  const made = spelt('mark', plain);
  plainMarks.set(plain, made);
  return made;
}

/** From here on letters are half-width and compatibility forms, which need folding. */
const FIRST_COMPATIBILITY = 0xf900;

/** A character of a script without spaces, by its code. */
export function loneSpelt(code: number): Spelt {
  const known = lone.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const made = spelt('word', code < FIRST_COMPATIBILITY ? char : foldText(char), { isTitle: true });
  lone.set(code, made);
  return made;
}
