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

describe('who gave a picture away', () => {
  it.each([
    ['Foto: Divulgação/Clube Náutico da Barra', '– / Clube Náutico da Barra'],
    ['Foto: Handout/Lycée Victor Hugo', '– / Lycée Victor Hugo'],
    ['Foto: Handout/Stiftung Hans Maier', '– / Stiftung Hans Maier'],
    ['Foto: Divulgação/João Silva Santos', 'João Silva Santos'],
    ['Billedkredit: Søren Bech', 'Søren Bech'],
  ])('is a body where it is called one: %s', (text, expected) => {
    expect(creditOf(text, 'usageTerms')).toBe(expected);
  });

  it.each([
    ['村民在西藏林芝市采摘樱桃。新华社记者 旦增尼玛曲珠 摄', '旦增尼玛曲珠 / Xinhua'],
    ['村民在北京采摘樱桃。新华社记者 孙非 摄', '孙非 / Xinhua'],
  ])('is a person by whatever length of name: %s', (text, expected) => {
    expect(creditOf(text)).toBe(expected);
  });

  it('is told in a sentence that goes on, which is no credit line', () => {
    const text =
      'This undated picture released by Korean Central News Agency (KCNA) on March 9, 2025 via KNS shows leader Kim Jong Un (C) visiting a shipyard in North Korea. (Photo by KCNA VIA KNS / AFP)';
    const { people, place, releasedOn } = readCaption(text, 'caption');
    expect(creditOf(text)).toBe('– / KCNA / KNS / AFP');
    expect(people.map(({ name, position }) => `${name} ${position}`)).toEqual(['Kim Jong Un C']);
    expect([place?.country, releasedOn]).toEqual(['KP', '2025-03-09']);
  });
});

describe('pictures of the archive', () => {
  it.each([
    '(FILES) A vendor serves beer in Stuttgart, southern Germany, on September 27, 2024. (Photo by Bernd WEISSBROD / dpa / AFP)',
    'FILES - A vendor serves beer in Stuttgart. (AP Photo/Jane Roe)',
    'Foto di repertorio. ANSA/LUIGI ROSSI',
    'Foto de arquivo. José Silva/Lusa',
  ])('say so: %s', (text) => {
    expect(readCaption(text, 'caption').credit?.isFilePhoto).toBe(true);
  });

  it.each([
    'Agents said the (FILES) were lost in Boston. (AP Photo/Jane Roe)',
    'Mario Rossi presenta il repertorio a Milano. ANSA/LUIGI ROSSI',
  ])('are none for a word that is like it: %s', (text) => {
    expect(readCaption(text, 'caption').credit?.isFilePhoto).toBe(false);
  });
});
