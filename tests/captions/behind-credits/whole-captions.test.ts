import { describe, expect, it } from '@jest/globals';
import { AIMS_AS_CLIENTS } from '../../../src/captions/phrasebook/aims-as-clients.ts';
import { OF_TIMES_AND_MEDIA } from '../../../src/captions/phrasebook/orders-of-times-and-media.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

const saidOf = (text: string, field: TextField = 'caption'): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions, ...doubts].map((one) => one.text);
};
const makerOf = (text: string): [string | null, string[]] => {
  const { credit } = readCaption(text, 'caption');
  return [credit?.photographer ?? null, credit?.chain ?? []];
};

describe('a whole caption that is a credit and a note', () => {
  it.each(OF_TIMES_AND_MEDIA.flatMap(({ examples }) => examples))('is held for the note: %s', (note) => {
    expect(saidOf(`Photo: Jane Roe/AP ${note}`)).not.toEqual([]);
    expect(makerOf(`Photo: Jane Roe/AP ${note}`)).toEqual(['Jane Roe', ['AP']]);
  });

  it.each([
    ['Photo: Jane Roe/AP only Saturday', 'only Saturday'],
    ['Photo: Jane Roe/AP Sundays only', 'Sundays only'],
    [
      'Foto: Max Nie/dpa. Zum redaktionellen Gebrauch, keine Archivierung.',
      'Zum redaktionellen Gebrauch, keine Archivierung',
    ],
    ['Foto: Max Nie/dpa. Nur Montag.', 'Nur Montag'],
    ['Photo: Jane Roe/AP 30 days', '30 days'],
    ['(Photo by Jane Roe/AFP 30 days)', '30 days'],
    ['(AFP/Jane Roe 48h) Fans wait in Rome, Italy, May 3, 2026.', '48h'],
    ['Photo: Jane Roe/AP 30 days\nFans wait in Rome, Italy, May 3, 2026.', '30 days'],
    ['Photo: Jane Roe/AP, 30 days', '30 days'],
    ['Photo: Jane Roe/AP (once)', 'once'],
    ['Photo: Jane Roe/AP. Print first.', 'Print first'],
    ['Photo: Jane Roe 30 days', '30 days'],
    ['Foto: Anna Berg/dpa 2x', '2x'],
    ['Foto: Anna Berg/dpa nur Samstag', 'nur Samstag'],
    ['Foto: Anna Berg/dpa. Einmalig.', 'Einmalig'],
    ['Foto: Anna Berg/dpa (nicht Bild)', 'nicht Bild'],
    ['Foto: Anna Berg einmalig', 'einmalig'],
    ['Photo : Jean Roux/AFP samedi seulement', 'samedi seulement'],
    ['Foto: Ana Ruiz/EFE solo domingo', 'solo domingo'],
    ['Foto: Marco Rossi/ANSA solo domenica', 'solo domenica'],
    ['Foto: João Silva/Lusa só domingo', 'só domingo'],
    ['Foto: Jan Kok/ANP eenmalig', 'eenmalig'],
    ['Foto: Ola Nordmann/NTB kun lørdag', 'kun lørdag'],
    ['Foto: Anna Svensson/TT en gång', 'en gång'],
    ['Фото: Иван Петров/ТАСС только суббота', 'только суббота'],
    ['Zdjęcie: Jan Kowalski/PAP tylko sobota', 'tylko sobota'],
    ['REUTERS/Jane Roe 2x', '2x'],
    ['Photo: Jane Roe/AP no Bild', 'no Bild'],
    ['Photo: Jane Roe/AP release Monday', 'release Monday'],
    ['Foto: Anna Berg/dpa ein Abdruck', 'ein Abdruck'],
    ['Photo : Jean Roux/AFP pas avant lundi', 'pas avant lundi'],
    ['Фото: Иван Петров/ТАСС на 30 дней', 'на 30 дней'],
  ])('is held for just that: %s', (caption, note) => {
    expect(saidOf(caption)).toEqual([note]);
  });

  it.each([
    '사진=홍길동/뉴시스 2회',
    '사진=연합뉴스 토요일만',
    '홍길동 기자 30일간',
    'ⓒ연합뉴스 30일간',
    'EPA연합뉴스 다음 호부터',
    '뉴시스 30일까지',
    '뉴스1 토요일만',
    '（共同）7日間',
    '©共同 朝刊から',
    '写真：山田太郎/ロイター 土曜のみ',
    '写真／共同　日曜版',
    '图：路透社 限用一次',
    '图：新华社/李明 7天',
    '新华社 下期',
    '图为上海外滩。新华社发 使用权：日本、韩国除外',
  ])('is held in Korean, Japanese and Chinese: %s', (caption) => {
    expect(saidOf(caption)).not.toEqual([]);
  });

  it.each([
    '홍길동 기자',
    '연합뉴스 3일',
    'ⓒ연합뉴스',
    'AFP=연합뉴스',
    '사진=주말뉴스',
    '（共同）3日',
    '写真：週末 山田',
    '写真：日曜版編集部',
    '写真：AFP＝時事',
    '图/法新社',
    '新华社发（李明摄）',
    '新华社 3日',
    '圖／聯合晚報',
  ])('is told from a credit in Korean, Japanese and Chinese: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });

  it.each([
    'Pool via AP only Saturday',
    'Photo courtesy of NASA 30 days',
    'Courtesy of Netflix for Press Use',
    'Photo by Jane Roe for Press Use',
    'Photo: Jane Roe/AP exp. 05/36',
    'Photo: Jane Roe/AP\nonly Saturday',
    'Photo: Jane Roe/AP embargo Friday',
    'Jane Roe/Getty Images for Sale or Rent',
  ])('is held behind other credits too: %s', (caption) => {
    expect(saidOf(caption)).not.toEqual([]);
  });

  it.each<[TextField, string]>([
    ['credit', 'EFE/Domingo'],
    ['credit', 'Roll Call/Getty Images'],
    ['credit', 'April Gamiz/The Morning Call/TNS'],
    ['credit', 'AFP UK'],
    ['caption', 'Fans wait in Rome. (Tom Roe/CQ Roll Call via AP Images)'],
    ['caption', 'Photos: Jane Roe/AP pp. 3-5'],
    ['caption', 'Jane Roe/AFP p. 3'],
  ])('is no note where a name sounds like one: %s, %s', (field, text) => {
    expect(saidOf(text, field)).toEqual([]);
  });

  it('is a note behind the agency of a named photographer, also where it is a day', () => {
    expect(saidOf('Jane Roe/AFP/Sunday', 'credit')).toEqual(['Sunday']);
  });

  it.each([
    'Photo by Jane Roe/Getty Images for Nike, use until 3 May only',
    'Photo by Jane Roe/Getty Images for Nike until 3 May',
    '(Photo by Jane Roe/Getty Images for Nike, 30 days)',
    'Photo by Jane Roe/Getty Images for Nike, no ads',
    'Photo by Jane Roe/Getty Images for Nike only until Friday',
  ])('is read or held behind the client of an agency: %s', (caption) => {
    expect(saidOf(caption)).not.toEqual([]);
    expect(makerOf(caption)).toEqual(['Jane Roe', ['Getty Images']]);
  });

  it.each([
    'Photo: Jane Roe/AP 30 days later, the town is still flooded.',
    'Photo: Jane Roe/AP\nOnly 30 days after the flood the market is open again.',
    '(AP Photo/Jane Roe) Two times champion Roe smiles.',
    'Photo: Jane Roe/AP Only Saturday the bridge reopened after months of repairs.',
    'Photo: Jane Roe/AP - Fans wait until Friday for tickets in Rome.',
    'Photo: Jane Roe/AP Fans wait for the bus in Rome.',
    'Photo: Jane Roe/AP. Sunday was the warmest day of the year.',
    'Photo: Jane Roe/AP. Next week the fair opens.',
    'Photo: Jane Roe/AP A single use plastic bag floats in the sea.',
    'Photo by Jane Roe/AFP shows fans',
    'Photo by Jane Roe/AP captures the moment',
    'Foto von Anna Berg/dpa zeigt Fans',
    'Photo de Jean Roux/AFP montre la foule',
    'Foto de Ana Ruiz/EFE muestra la plaza',
    'Foto di Marco Rossi/ANSA mostra la piazza',
    'A photo by Jane Roe was sold for millions.',
    'Jane Roe/AFP photo of fans only days before the race',
    'Photo: Jane Roe/AP (Rome)',
    'Photo: Jane Roe/AP archive',
    'Foto: Anna Berg/dpa/lnw',
    'Foto: Juan Domingo/EFE',
    'Photo: Jane Sunday/AP',
    'Foto: 20 Minuten/Keystone',
    'Photo: Jane Roe/48 Hours Film Project',
    'Fans wait in Rome. Photo by Jane Roe/AFP shows fans',
    'A hall in Oslo. Photo by Jan Roe/NTB',
    'Photos: Jane Roe/AP except as noted',
    'Photos: Jane Roe/AP unless otherwise stated',
    'Photo: Jane Roe/AP for Time magazine',
    'Photo: Jane Roe/AP at home',
    'Foto: Ana Ruiz/EFE montaje',
    'Foto: Piet Kok/ANP op zondag',
    'Фото: Иван Петров/ТАСС коллаж',
  ])('is told from news behind its credit, and from names: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });
});

describe('what a picture is for, written as a client', () => {
  const captions = (aim: string): string[] => [
    `(Photo by Jane Roe/Getty Images for ${aim})`,
    `Guests arrive in Paris on May 3, 2026. (Photo by Jane Roe/Getty Images for ${aim})`,
  ];

  it.each(AIMS_AS_CLIENTS.flatMap(({ examples }) => examples))('is held: %s', (aim) => {
    for (const caption of captions(aim)) expect(saidOf(caption)).not.toEqual([]);
    expect(saidOf(`Jane Roe/Getty Images for ${aim}`, 'credit')).not.toEqual([]);
  });

  it.each(AIMS_AS_CLIENTS.flatMap(({ counterExamples }) => counterExamples))('is told from a client: %s', (client) => {
    for (const caption of captions(client)) expect([client, saidOf(caption)]).toEqual([client, []]);
  });
});
