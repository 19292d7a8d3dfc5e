import { type EditedText, replaced } from './edited-text.ts';
import { isKnownWord } from './known-words.ts';

const BROKEN = /(?<before>\p{L}{2,30})[-\u2010\u00ad]\r?\n[^\S\n]*(?=(?<behind>\p{L}{2,30}))/gu;

/** “edi- ⏎ torial”: a word that was broken at the end of its line, where both parts make one that is known. */
export const withoutBreaks = (edited: EditedText): EditedText =>
  /[-\u2010\u00ad]\r?\n/.test(edited.text)
    ? replaced(edited, BROKEN, ({ groups }) => {
        const { before = '', behind = '' } = groups ?? {};
        return isKnownWord(before + behind) ? before : null;
      })
    : edited;

const JOINED = /(?<![\p{L}\p{N}_@./-])\p{L}+(?:_\p{L}+)+(?![\p{L}\p{N}_@/-])/gu;
const STROKES = /_/g;

/** “NO_SALES_NO_ARCHIVES”: words as names of files join them in capitals (`category_code_new` is a code), and a text with strokes for all its spaces. */
export function withoutStrokes(edited: EditedText): EditedText {
  if (!/[^\s_]_[^\s_]/.test(edited.text)) return edited;
  if (isJoinedThroughout(edited.text)) return replaced(edited, STROKES, () => ' ');
  const strokes = new Set(
    [...edited.text.matchAll(JOINED)]
      .filter(({ 0: words }) => words === words.toUpperCase() && words.split('_').every(isKnownWord))
      .flatMap(({ 0: words, index }) => [...words.matchAll(STROKES)].map((stroke) => index + stroke.index)),
  );
  return replaced(edited, STROKES, ({ index }) => (strokes.has(index) ? ' ' : null));
}

/** One line without a space, an address or a dot behind a name, and in it more than one word that phrases know: “spo_foot_leeds” is a name. */
const isJoinedThroughout = (text: string): boolean =>
  /^\s*[^\s@]+\s*$/.test(text) && !/\.\p{L}/u.test(text) && text.split(/[^\p{L}]+/u).filter(isKnownWord).length > 1;

const STRESSED =
  /(?<![*_`\p{L}\p{N}])(?<mark>\*{1,2}|_{1,2}|`)(?=[\p{L}\p{N}])(?<words>[^*_`\n]{1,60})(?<=[\p{L}\p{N}])\k<mark>(?![*_`\p{L}\p{N}])/gu;

/** “Editorial use **only**”: marks of stress around words within a sentence. Around a whole one they set it off. */
export const withoutStress = (edited: EditedText): EditedText =>
  /[*_`]/.test(edited.text)
    ? replaced(edited, STRESSED, ({ 0: all, groups, index, input }) => {
        const { mark = '', words = '' } = groups ?? {};
        const goesOn = mark.startsWith('*') ? isWithinSentence : isBesideWords;
        return goesOn(input, index, index + all.length) ? words : null;
      })
    : edited;

const isWithinSentence = (text: string, from: number, to: number): boolean =>
  /^(?: \p{Ll}|[:,])/u.test(text.slice(to, to + 2)) ||
  (/\p{L},? $/u.test(text.slice(Math.max(0, from - 3), from)) && /^\P{L}*\p{Ll}/u.test(text.slice(from, to)));

/** Stars are what desks set terms off with; the others never are. */
const isBesideWords = (text: string, from: number, to: number): boolean =>
  /^(?: ?\p{L}|[:,])/u.test(text.slice(to, to + 2)) || /[\p{L},:] $/u.test(text.slice(Math.max(0, from - 2), from));
