import { termAt } from '../things/term-at.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';

/** “(print)”, “- editorial”: a medium or an end, and nothing else, behind a mark that parts it from a name. “Netflix (TV)” may be what somebody is. */
export function isMediumAlone(words: TextInWords, { from, to }: Stretch): boolean {
  const first = words.tokens[from];
  if (!isParted(words, from)) return false;
  if (first?.isCaps === true && first.text.length === 2) return false;
  const term = termAt(words, from);
  return term?.end === to && (term.atom.in === 'channel' || term.atom.in === 'purpose');
}

/** Whether a mark that parts a note from a name stands right before `at`. */
export function isParted({ tokens }: TextInWords, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !PARTING.holds(before.spelt)) return false;
  return before.text !== '-' || tokens[at]?.gap !== 'none';
}

const PARTING = new WordList(['(', '[', ',', ';', '-', ':', '|']);
