import { longestTerm, vocabulary } from '../words/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';

const FORBIDDEN = new Set(
  'sales sale resale archive archives web internet online tv print social ads advertising mags magazines crop cropping use syndication redistribution commercial'.split(
    ' ',
  ),
);
const PLACES_AND_MEDIA = new Set(['territory', 'channel']);
const INNER_CAPITAL = /[a-z][A-Z]/;

/** “NOSALES”, “#NoSales”, “JAPANOUT”: two words of a desk in one, as no news writes them. */
export function runTogether({ tokens, text }: TextInWords): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length < SHORTEST || !isJoinedDirective(token.text)) continue;
    const isMarked = tokens[at - 1]?.text === '#' || INNER_CAPITAL.test(text.slice(token.start, token.end));
    if (token.isCaps || isMarked) found.push({ from: at, to: at + 1 });
  }
  return found;
}

const SHORTEST = 4;

function isJoinedDirective(word: string): boolean {
  if (word.startsWith('no') && FORBIDDEN.has(word.slice(2))) return true;
  if (!word.endsWith('out')) return false;
  const term = longestTerm([vocabulary.idOf(word.slice(0, -3))], 0);
  return term !== null && term.end === 1 && PLACES_AND_MEDIA.has(term.atom.in);
}
