import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/captions/read-text.ts';
import { unwrapped } from '../../../src/captions/received/wrapped-lines.ts';

const joined = (text: string): string => unwrapped({ text, places: null }).text;

describe('lines that were broken for want of room', () => {
  it.each([
    [
      'where the next goes on in small letters',
      'Girls who survived what activists said was a\nground-to-ground missile attack hold hands\nin Aleppo, Syria, April 7, 2015. REUTERS/Jane\nRoe',
    ],
    [
      'behind an article or a preposition',
      'Cars queue after a ban on diesel sales took effect in\nAthens on Monday. EPA/ANNA BERG',
    ],
    ['within brackets', 'A sailor returns to the harbour of Norfolk in June. (U.S.\nNavy photo by Anna Berg)'],
    [
      'in capitals, where many are',
      'A handout picture provided by the palace shows\nnuns who pray in the square, 24 February 2025.\nEPA/PALACE HANDOUT EDITORIAL USE ONLY; CREDIT\nMANDATORY',
    ],
  ])('go on: %s', (_, text) => {
    expect(joined(text)).toBe(text.replaceAll('\n', ' '));
  });

  it.each([
    ['short lines', 'NO SALES\nNO ARCHIVES\nNO MAGAZINES'],
    [
      'lines with room for what follows',
      'No sales to magazines\nEditorial use only, and no use on the covers of books',
    ],
    [
      'two lines of which either may stand alone',
      'Residents clear the snow from their roofs in Tromso\nREUTERS/Jane Roe',
    ],
    [
      'a list',
      'No use on the covers of books or of magazines of any kind\n- no use online and none on television or in the cinema',
    ],
    ['a paragraph and the next', 'Girls who survived the attack on Monday, it was said, hold hands\n\nin Aleppo'],
  ])('are told from what ends: %s', (_, text) => {
    expect(joined(text)).toBe(text);
  });

  it('hide no name, day or place', () => {
    const text =
      'The king leaves after he opened the new year of parliament in\nThe Hague, Netherlands, on Tuesday, Sept. 15,\n2026. (Anna\nBerg/Pool Photo via AP)';
    const { credit, place, takenOn } = readText(text, 'caption');
    expect([credit?.photographer, credit?.chain.join(' > '), place?.city, takenOn]).toEqual([
      'Anna Berg',
      'AP',
      'The Hague',
      '2026-09-15',
    ]);
  });
});
