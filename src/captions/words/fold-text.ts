const SPECIAL: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ё: 'е' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}/gu;
const SPECIAL_LETTERS = /[ßøæœłđıþё]/g;
/** Arabic blessings in one sign, which NFKC spells out in up to eighteen letters: no phrase holds them. */
const BLESSINGS = /[\ufdfa\ufdfb]/g;
const HANGUL_OR_KANA = /[\u3040-\u30ff\uac00-\ud7a3]/;

/** The form under which words are compared: lower case, compatibility forms unified, accents gone. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const unified = lower.replace(BLESSINGS, ' ').normalize('NFKC');
  // Hangul and voiced kana would fall apart into their parts.
  if (HANGUL_OR_KANA.test(unified)) return unified;
  return unified
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}
