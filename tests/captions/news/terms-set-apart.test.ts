import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const heldOf = (text: string): string[] => readCaption(text, 'caption').doubts.map((doubt) => doubt.text);

describe('terms in capitals in a caption that is not written in them', () => {
  it.each([
    ['BELGIUM OUT Protesters in Brussels, 3 March 2026. BELGA PHOTO JONAS ROOSENS', 'BELGIUM OUT'],
    ['NO SALES Fans wait in Leeds, England. REUTERS/Jane Roe', 'NO SALES'],
    ['EMBARGOED Fans wait in Leeds, England. REUTERS/Jane Roe', 'EMBARGOED'],
    ['NICHT FÜR TV Fans warten in Köln. Foto: Jana Roe/dpa', 'NICHT FÜR TV'],
    ['SOLO PRENSA Aficionados en una calle de Madrid. EFE/Juan Roe', 'SOLO PRENSA'],
    ['LONDON (AP) — NO SALES Guests attend the gala. (AP Photo/Jane Roe)', 'NO SALES'],
    ['Fans wait in the rain in Leeds JAPAN OUT REUTERS/Jane Roe', 'JAPAN OUT'],
    ['NO SALES/NO ARCHIVES Fans wait in Leeds. REUTERS/Jane Roe', 'NO ARCHIVES'],
  ])('are held where no stop parts them from the news: %s', (text, held) => {
    expect(heldOf(text)).toEqual([held]);
  });

  it.each([
    'BELGIUM OUT OF WORLD CUP Fans mourn in Brussels. BELGA PHOTO JONAS ROOSENS',
    "A sign reading 'NO PHOTOGRAPHS, NO ARCHIVES, NO COPYING' hangs in the old reading room in Hobart, Australia. (AP Photo/Jane Roe)",
    'NO KINGS protesters march in Leeds. REUTERS/Jane Roe',
    'Fans of Japan walk out of the stadium in Leeds. REUTERS/Jane Roe',
  ])('are news where they go on, are quoted or restrict nothing: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
