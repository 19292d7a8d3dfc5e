import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';

const NOTES: readonly [credit: string, note: string][] = [
  ['Tom Hill/PA, Sunday papers first', 'Sunday papers first'],
  ['Photo: Jane Roe – two uses', 'two uses'],
  ['Foto: Anna Berg – einmalig', 'einmalig'],
  ['Foto: Anna Berg, Innenteil', 'Innenteil'],
  ['Jane Roe/Getty Images (once)', 'once'],
  ['Photo : Jean Roux, pages intérieures', 'pages intérieures'],
  ['Cortesía Museo del Prado, una sola edición', 'una sola edición'],
  ['Gentile concessione di Rossi, uso singolo', 'uso singolo'],
  ['Courtesy Netflix, UK hold', 'UK hold'],
  ['Courtesy X; tabs pay', 'tabs pay'],
  ['Фото: Иван Петров, один раз', 'один раз'],
  ['Kuva: Matti Virta, kertakäyttö', 'kertakäyttö'],
  ['写真：田中一郎　夕刊用', '夕刊用'],
  ['圖片：李明，限用一次', '限用一次'],
  ['사진=홍길동, 석간용', '석간용'],
];

const CREDITS = [
  'Jane Roe, staff photographer',
  'Foto: Anna Berg / Oslo kommune',
  'Foto: Hans Muster/imago images/Zuma',
  'Foto: Hans Muster, zvg',
  'Jean Roux, musée du Louvre',
  'Foto: Anna Berg – picture alliance/dpa',
  'Фото: Иван Петров / пресс-служба губернатора',
  '写真：田中一郎、共同通信',
  '사진=홍길동, 이재용',
  'Photo: Jane Roe, january 2020',
];

describe('a note behind a name in a field of credits', () => {
  it.each(NOTES)('%s is held for a person', (credit, note) => {
    expect(readCaption(credit, 'credit').doubts.map(({ text }) => text)).toContain(note);
  });

  it.each(CREDITS)('%s is a credit and no more', (credit) => {
    const { doubts, restrictions } = readCaption(credit, 'credit');
    expect([doubts, restrictions]).toEqual([[], []]);
  });
});
