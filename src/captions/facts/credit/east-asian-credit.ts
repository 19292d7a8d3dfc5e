import type { Span } from '../../../vocabulary/texts.ts';
import type { Signs } from '../signs.ts';
import { CHINESE_AGENCY_FORMS } from './chinese-agency-forms.ts';
import { FORMS } from './east-asian-forms.ts';
import { links } from './east-asian-links.ts';
import { NOTICE_FORMS } from './east-asian-notice-forms.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

export interface EastAsianCredit extends Span {
  parsed: ParsedCredit;
  /** A desk's address or a closing name stands behind all other links. */
  isSupplier: boolean;
  /** Part of a sentence that is also news (`조선중앙통신이 9일 보도했다`). */
  isProse: boolean;
}

/** Credits spelled in Korean, Japanese or Chinese, and desks named by their address, in the order of the text. */
export function eastAsianCredits(text: string, { isEastAsian }: Signs): EastAsianCredit[] {
  if (!isEastAsian && !text.includes('@')) return [];
  const out: EastAsianCredit[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const [words, pattern, reader, place] of isEastAsian ? ALL : OF_ADDRESSES) {
    for (const match of matchesOf(words, pattern, text)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (isTaken.subarray(start, end).includes(1)) continue;
      const read = reader(match);
      if (read === null) continue;
      const found = withGiver(read);
      const parsed: ParsedCredit = {
        photographer: found.photographer ?? null,
        chain: found.chain ?? [],
        known: 1,
        isFilePhoto: found.isFilePhoto ?? false,
        isHandout: found.isHandout ?? false,
        isPool: found.isPool ?? false,
        subject: null,
        used: 0,
      };
      isTaken.fill(1, start, end);
      out.push({
        start,
        end,
        parsed,
        isProse: place === 'prose',
        isSupplier:
          place === 'supplier' ||
          parsed.chain.at(-1) === 'Yonhap' ||
          parsed.chain.at(-1) === 'News1' ||
          parsed.chain.at(-1) === 'Newsis',
      });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

const ALL = [...NOTICE_FORMS, ...CHINESE_AGENCY_FORMS, ...FORMS].map(
  ([words, ...form]) => [words.split('|'), ...form] as const,
);
const OF_ADDRESSES = ALL.filter(([words]) => words.includes('@'));

/** The matches of a form, sought only around one of its words. */
function matchesOf(words: readonly string[], pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  for (let from = 0; ; ) {
    const at = firstOf(words, text, from);
    if (at < 0) return out;
    pattern.lastIndex = Math.max(from, at - REACH);
    const match = pattern.exec(text);
    if (match === null) return out;
    out.push(match);
    from = match.index + match[0].length;
  }
}

/** No form begins farther before its word. */
const REACH = 60;

function firstOf(words: readonly string[], text: string, from: number): number {
  let first = -1;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** `瀬波海洋研究所提供`, `提供：国立極地研究所`: a demanded credit that also says who gave the picture. */
function withGiver(found: Partial<ParsedCredit>): Partial<ParsedCredit> {
  const last = found.chain?.at(-1) ?? '';
  const giver =
    /^(.{2,40}?)\s?(?:提供|供[图圖]|제공)$/u.exec(last)?.[1] ?? /^(?:提供|제공)\s?[:：]\s?(.{2,40})$/u.exec(last)?.[1];
  return giver === undefined
    ? found
    : { ...found, chain: [...(found.chain ?? []).slice(0, -1), ...links(giver)], isHandout: true };
}
