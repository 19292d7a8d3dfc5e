import type { Span } from '../../vocabulary/texts.ts';

/** A word, number or mark of a text. A possessive ending (`'s`) is a mark of its own. */
export interface Word extends Span {
  text: string;
  kind: 'word' | 'number' | 'mark' | 'east';
  /** A word whose first letter, or whose letter after an apostrophe or `al-`, is a capital. */
  capital: boolean;
}

const WORD =
  /([\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]+)|((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*)|(\d+)|([^\s])/gu;
const POSSESSIVE = /['’][sS]$/;
/** `L'actrice`: an article before a small word. */
const ELIDED = /^[LD]['’]\p{Ll}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ar|as|ash|at|az|ad|bin|d|l|dell|mc|abu|o|de|ul|ur|us)['’-]\p{Lu})/u;

const known = new WeakMap<Span, readonly Word[]>();

/** The words of a sentence or line, split once however many read them. */
export function wordsIn(text: string, piece: Span): readonly Word[] {
  const words = known.get(piece) ?? wordsOf(text, piece.start, piece.end);
  known.set(piece, words);
  return words;
}

/** Splits a stretch of text into words; offsets are those of the whole text. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const out: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const [all, east, word, number] = match;
    if (word !== undefined && POSSESSIVE.test(word)) {
      const stem = word.slice(0, -2);
      out.push(made(stem, at, 'word'), made(word.slice(-2), at + stem.length, 'mark'));
    } else
      out.push(
        made(
          all,
          at,
          east !== undefined ? 'east' : word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
        ),
      );
  }
  return out;
}

/** A word of plain letters tells by its first; apostrophes and hyphens need a closer look. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  if (first >= 65 && first <= 90 && second >= 97 && second <= 122) return true;
  if (first >= 97 && first <= 122 && !JOINED.test(word)) return false;
  return CAPITAL.test(word) && !ELIDED.test(word);
}

const JOINED = /['’-]/;

function made(text: string, start: number, kind: Word['kind']): Word {
  return {
    text,
    start,
    end: start + text.length,
    kind,
    capital: kind === 'word' && isCapital(text),
  };
}
