import { describe, expect, it } from '@jest/globals';
import { DESK_NOTES } from '../../../src/captions/phrasebook/desk-notes.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';

const fieldOf = (text: string): 'caption' | 'credit' => (/[。した]|있다/.test(text) ? 'caption' : 'credit');

/** Words that no row lists: a credit is not made of them. */
const OTHER_NOTES: readonly (readonly [credit: string, note: string])[] = [
  ['Foto: Hans Muster, zum Verbleib bei uns', 'zum Verbleib bei uns'],
  ['Фото: Иван Петров, один раз', 'один раз'],
];

const notes = [...DESK_NOTES.flatMap(({ examples }) => examples), ...OTHER_NOTES];
const credits = [
  ...DESK_NOTES.flatMap(({ counterExamples }) => counterExamples),
  'Jane Roe, staff photographer',
  'Фото: Иван Петров / пресс-служба губернатора',
];

describe('a note behind a name', () => {
  it.each(notes)('%s is read or held for a person', (text, note) => {
    const { doubts, restrictions } = readCaption(text, fieldOf(text));
    expect([...doubts, ...restrictions].some((one) => one.text.includes(note) || note.includes(one.text))).toBe(true);
  });

  it.each(credits)('%s is a credit and no more', (text) => {
    const { doubts, restrictions } = readCaption(text, fieldOf(text));
    expect([doubts, restrictions]).toEqual([[], []]);
  });
});
