import { runsIntoVerdict } from '../phrases/next-verdict.ts';
import { termAt } from '../things/term-at.ts';
import { earlier } from '../words/earlier.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Outcome, RowThatFits } from './veto.ts';

/** 독일에서만 온라인 사용 금지: “only in Germany” is where the ban behind it holds, and limits nothing else; so 제외, “except”. */
export function saysWhereBanHolds({ words, to }: Outcome): boolean {
  return WHERE.has(words.tokens[to - 1]?.text ?? '') && words.tokens[to]?.kind === 'word' && runsIntoVerdict(words, to);
}

/** The last syllables of 에서만 and 제외. */
const WHERE = new Set(['만', '외']);

/** “使用权：日本、韩国除外”: behind a list of places it is the whole that is left out, but the last alone where it lies in one of them (“亚洲，日本除外”). */
export function mistakesWhatIsLeftOut({ words, from, to, does }: Outcome): boolean {
  if (does !== 'limit' && does !== 'forbid') return false;
  const { text } = quoteOf(words, { from, to });
  if (!LISTS_AND_LEAVES_OUT.test(text) || LIMITS.test(text)) return false;
  const places: (readonly string[])[] = [];
  for (let at = from; at < to; at += 1) {
    const term = termAt(words, at);
    if (term?.atom.in === 'world') return false;
    if (term?.atom.in !== 'territory') continue;
    places.push(term.atom.codes);
    at = term.end - 1;
  }
  const last = places.pop() ?? [];
  if (places.length === 0) return false;
  return last.every((place) => places.flat().includes(place)) === (does === 'forbid');
}

const LISTS_AND_LEAVES_OUT = /[、，,·・].{1,12}(?:除外|以外|제외|を除く)$/u;
const LIMITS = /[仅僅限只]|のみ|だけ|에서만|한정/u;

/** “The Morning Call/TNS”, “Roll Call via AP”, “Call of Duty”: a name, and nobody to be called. */
export function isNamedCall({ words: { tokens }, from }: RowThatFits): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.text !== 'call' || !token.isTitle || next === undefined) return false;
  return next.text === '/' || (!token.isCaps && (next.text === 'via' || next.text === 'of'));
}

/** “No Bild or Spiegel online”: behind English words that begin a ban, “Bild” is the paper and no picture. */
export function takesPaperForPicture({ words: { tokens }, from, to }: Outcome): boolean {
  return tokens.slice(from, to).some(({ text, isTitle }, index) => {
    const [before, first] = [earlier(tokens, from + index)?.text ?? '', earlier(tokens, from + index, 2)?.text];
    return text === 'bild' && isTitle && (ENGLISH.has(before) || (before === 'in' && first === 'not'));
  });
}

const ENGLISH = new Set(['no', 'not', 'for', 'or', 'and', 'by']);
