import { tellsDesk } from '../words/desk-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { isNoteWord } from './desk-notes.ts';
import { isMediumAlone } from './medium-alone.ts';
import { isTerseNote } from './terse-notes.ts';

/** “Foto: Jana Roe/dpa, 14 Tage”, “…, nichts fürs Netz”: whether words behind the comma of a credit are no more of it, but say how long or what not. */
export function isNoteBehindComma(words: TextInWords, note: Stretch): boolean {
  const first = words.tokens[note.from];
  if (!PARTS.has(words.tokens[note.from - 1]?.text ?? '') || first?.gap !== 'space') return false;
  if (isMediumAlone(words, note) || isTerseNote(words, note) || tellsDesk(words, note) || isNoteWord(first.text))
    return true;
  if (first.kind !== 'word' || first.isTitle) return false;
  const { isStrong, isWeak } = directivesIn(words, note);
  return isStrong || isWeak;
}

const PARTS = new Set([',', ';']);
