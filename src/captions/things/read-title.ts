import { readQuote } from '../phrases/phrase-slots.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { readHintedName } from './read-names.ts';
import { termAt } from './term-at.ts';

/** A title by its quotes, from our list, or by a word of its name that titles have; before it may stand what sort it is of. */
export function readTitle(words: TextInWords, at: number): { end: number; text: string } | null {
  const sort = termAt(words, at);
  const isSort = sort !== null && (sort.atom.in === 'channel' || sort.atom.in === 'use');
  const quoted = readQuote(words, isSort ? sort.end : at);
  if (quoted !== null) return quoted;
  const term = termAt(words, at);
  if (term?.atom.in === 'title') return { end: term.end, text: term.atom.name };
  return readHintedName(words, at);
}
