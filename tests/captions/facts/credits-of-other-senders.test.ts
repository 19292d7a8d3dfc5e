import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const creditOf = (text: string, field: 'caption' | 'usageTerms' = 'caption'): string => {
  const { credit } = readCaption(text, field);
  return credit === null ? '–' : [credit.photographer ?? '–', ...credit.chain].join(' / ');
};

describe('who made a picture that no great wire sent', () => {
  it.each([
    ['Ellie Marsh - (C) Tall Kite - Photographer: Robert Dunn', 'Robert Dunn / Tall Kite'],
    ['Ellie in a garden. ©ITV. Photographer: Robert Dunn', 'Robert Dunn / ITV'],
    ['A minister opens a school. PHOTO | PCS', '– / PCS'],
    ['A minister opens a school. PHOTO | JOAN PERERUAN | NMG', 'Joan Pereruan / NMG'],
    ['A minister opens a school. (Photo by: Eliza Hart/NBC)', 'Eliza Hart / NBC'],
    [
      'A prince receives guests. ( Saeed Al Ketbi / UAE Presidential Court ) ---',
      'Saeed Al Ketbi / UAE Presidential Court',
    ],
    ['Amman, Nov. 25 (Petra) -- A minister chairs a meeting.', '– / Petra'],
    ['Lomé, 25 nov. 2026 (ATOP) - Le ministre ouvre une école.', '– / ATOP'],
    ['大雨で増水した川を見つめる住民＝25日午後、長崎県諫早市（市民提供）', '–'],
  ])('is read as its desk writes it: %s', (text, expected) => {
    expect(creditOf(text)).toBe(expected);
  });

  it.each([
    ['クレジット「提供：国立極地研究所」を必ず明記してください。', '– / 国立極地研究所'],
    ['第三者への提供、転売は固くお断りします。', '–'],
    ['Quellenangabe: Nordkap Bahn AG', '– / Nordkap Bahn'],
    ['Fuente: Museo del Prado', '– / Museo del Prado'],
    ['Quellenangabe: Pflicht', '–'],
  ])('is told by the terms: %s', (text, expected) => {
    expect(creditOf(text, 'usageTerms')).toBe(expected);
  });

  it.each([
    'Paris, 25 nov. 2026 - Le ministre (à gauche) ouvre une école.',
    'In the photo | a minister opens a school.',
    'Photographer: a calling that few follow in the valley.',
  ])('is nobody where none is named: %s', (text) => {
    expect(creditOf(text)).toBe('–');
  });
});
