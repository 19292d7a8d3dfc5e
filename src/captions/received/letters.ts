import { type EditedText, replaced } from './edited-text.ts';
import { isKnownWord } from './known-words.ts';

/** Marks that stand on the letter before, and the parts of Korean syllables. */
const APART = /[\u0300-\u036f\u0483-\u0487\u3099\u309a\u1100-\u11ff]/;
/** A Korean syllable in its parts, or a letter with what stands on it. */
const IN_PARTS = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\s\S]\p{M}+/gu;

/** Letters and their accents as one: Unicode Standard Annex 15, form C. */
export const inOneLetter = (edited: EditedText): EditedText =>
  APART.test(edited.text) ? replaced(edited, IN_PARTS, ({ 0: letters }) => letters.normalize('NFC')) : edited;

/** `Ｎｏ ｓａｌｅｓ．`: words in wide letters, with their marks. One by one they stand for themselves in texts of East Asia. */
export function inNarrow(edited: EditedText): EditedText {
  if (!/[Ａ-Ｚａ-ｚ]{4}/.test(edited.text)) return edited;
  return replaced(edited, /[\uff01-\uff5e]/g, ({ 0: wide }) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY));
}

const WIDE_BY = 0xfee0;

const DRESSED = /[\u{1d400}-\u{1d7ff}]+|[Ⓐ-ⓩ]{2,}/gu;

/** `𝐍𝐨 𝐬𝐚𝐥𝐞𝐬`: letters in a dress that some give them for show. */
export const undressed = (edited: EditedText): EditedText =>
  /[\ud835Ⓐ-ⓩ]/.test(edited.text) ? replaced(edited, DRESSED, ({ 0: letters }) => letters.normalize('NFKC')) : edited;

const DIGITS = /(?![0-9０-９])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** `٣` of Arabic, `๓` of Thai: digits of other scripts as the reader's own. In wide ones East Asia writes. */
export const inOurDigits = (edited: EditedText): EditedText =>
  HOLDS_DIGITS.test(edited.text) ? replaced(edited, DIGITS, ({ 0: digit }) => ourDigit(digit)) : edited;

/** All blocks of digits below those of symbols lie here. */
const HOLDS_DIGITS = /[\u0660-\u1a99\ua620-\uabf9]/;

/** Each script has its ten digits one behind the other. */
function ourDigit(digit: string): string | null {
  let zero = digit.charCodeAt(0);
  while (DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
  return digit.length === 1 ? String((digit.charCodeAt(0) - zero) % 10) : null;
}

const HOLDS_UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;
/** Within a word, save in Arabic and India's scripts, where some change how it is written; at either end of one, and a sign's own dress anywhere. */
const UNSEEN =
  /[\ufe00-\ufe0f]+|(?:^|(?<=[\s\p{P}]))[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+(?=$|[\s\p{P}])|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+(?=\p{L})/gu;
const WIDTHLESS = '\u200b';

/** What cannot be seen within a word: where it may be broken, which way it is written. Between two words one of them is a space. */
export const withoutUnseen = (edited: EditedText): EditedText =>
  HOLDS_UNSEEN.test(edited.text)
    ? replaced(edited, UNSEEN, ({ 0: unseen, index, input }) =>
        unseen.includes(WIDTHLESS) && areTwoWords(input, index, index + unseen.length) ? ' ' : '',
      )
    : edited;

/** As far as a word is looked at, in UTF-16 units. */
const LONGEST = 30;

function areTwoWords(text: string, end: number, start: number): boolean {
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? '';
  const behind = /^\p{L}+/u.exec(text.slice(start, start + LONGEST))?.[0] ?? '';
  return isKnownWord(before) && isKnownWord(behind) && !isKnownWord(before + behind);
}

/** Pictures among the letters, of which cameras lead into credits. */
const PICTURES = /(?![📷📸🎥])[\u{1f000}-\u{1faff}](?:\u200d|[\u{1f000}-\u{1faff}])*/gu;

/** `No sales🚫`: a picture that stands by a word is no part of it. */
export const withoutPictures = (edited: EditedText): EditedText =>
  /[\ud83c-\ud83e]/.test(edited.text) ? replaced(edited, PICTURES, () => ' ') : edited;
