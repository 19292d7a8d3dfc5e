import { DESK_NOTES, type DeskNote, MEDIA_AND_DAYS } from '../phrasebook/desk-notes.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';

const listed = (
  list: 'words' | 'smallWords' | 'lastWords' | 'lastOfTwo' | 'characters' | 'charactersOf' | 'endings',
): string[] => DESK_NOTES.flatMap((row: DeskNote) => row[list]?.split(' ') ?? []);

const WHOLE = new Set(listed('words').filter((word) => !word.endsWith('*')));
const BEGINNINGS = listed('words')
  .filter((word) => word.endsWith('*'))
  .map((word) => word.slice(0, -1));
const SMALL = new Set(listed('smallWords'));
const LAST = new Set(listed('lastWords'));
const LAST_OF_TWO = new Set(listed('lastOfTwo'));
const CHARACTERS = listed('characters');
const CHARACTERS_OF = listed('charactersOf');
const ENDINGS = listed('endings');
const MEDIA = MEDIA_AND_DAYS.split(' ');

/** “11日”, “午後6時”, 十日. */
const DAY_OR_HOUR = /[\d〇一二三四五六七八九十][日時时点點시일]/u;

/** Whether a word is a desk's note in capitals and in small letters, or in small letters alone. */
export const isNoteWord = (word: string): boolean =>
  WHOLE.has(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning));
export const isSmallNoteWord = (word: string): boolean => SMALL.has(word);

/** “Tabs off”, “Mensuels s’abstenir”: words that end in what somebody else is to do. */
export function endsInNote({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  const last = tokens[to - 1]?.text ?? '';
  return LAST.has(last) || (to - from === 2 && LAST_OF_TWO.has(last));
}

/** Whether Chinese, Japanese or Korean words hold a desk's note. */
export function holdsEastAsianNote(text: string): boolean {
  if (CHARACTERS.some((note) => text.includes(note)) || ENDINGS.some((ending) => text.endsWith(ending))) return true;
  if (!CHARACTERS_OF.some((note) => text.includes(note))) return false;
  return DAY_OR_HOUR.test(text) || MEDIA.some((medium) => text.includes(medium));
}
