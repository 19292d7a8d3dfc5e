import { runsIntoVerdict } from '../phrases/next-verdict.ts';
import type { Outcome } from './veto.ts';

/** 독일에서만 온라인 사용 금지: “only in Germany” is where the ban behind it holds, and limits nothing else; so 제외, “except”. */
export function saysWhereBanHolds({ words, to }: Outcome): boolean {
  return WHERE.has(words.tokens[to - 1]?.text ?? '') && words.tokens[to]?.kind === 'word' && runsIntoVerdict(words, to);
}

/** The last syllables of 에서만 and 제외. */
const WHERE = new Set(['만', '외']);

/** “No Bild or Spiegel online”: behind English words that begin a ban, “Bild” is the paper and no picture. */
export function takesPaperForPicture({ words: { tokens }, from, to }: Outcome): boolean {
  return tokens.slice(from, to).some(({ text, isTitle }, index) => {
    const [before, first] = [tokens[from + index - 1]?.text ?? '', tokens[from + index - 2]?.text];
    return text === 'bild' && isTitle && (ENGLISH.has(before) || (before === 'in' && first === 'not'));
  });
}

const ENGLISH = new Set(['no', 'not', 'for', 'or', 'and', 'by']);
