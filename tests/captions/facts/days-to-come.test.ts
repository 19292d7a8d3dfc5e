import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const takenOn = (caption: string): string | null => readCaption(caption, 'caption').takenOn;

describe('a day from which or up to which something holds is not the day of the picture', () => {
  it.each([
    'Teenagers use phones. Social media is banned in Australia from 10 December 2026. (AAP Image/Jane Roe)',
    'A coin is shown in London. It may not be used after 30 June 2027. (AP Photo/Jane Roe)',
    'Turistas em Lisboa. A ponte está encerrada até 31 de janeiro de 2027. (Foto: João Roe/Lusa)',
    'Toeristen in Utrecht. De brug is gesloten tot 31 januari 2027. (ANP / Jan Roe)',
    'Мост в Москве закрыт до 31 января 2027 года. Иван Роу/ТАСС',
    '上海大桥关闭至2027年1月31日。新华社记者 李刚 摄',
    'Most w Warszawie jest zamknięty do 1 grudnia 2026. Fot. Jan Kowalski/PAP',
  ])('%s', (caption) => {
    expect(takenOn(caption)).toBeNull();
  });

  it.each([
    'A photo from 24 November 2026 shows a bridge in Leeds. (AP Photo/Jane Roe)',
    'Arkivbilde fra 24. november 2026 av en bro i Oslo. Foto: Jan Roe / NTB',
    'Een agent in Utrecht op 24 november 2026. (ANP / Jan Roe)',
    'Люди гуляют в Москве 24 ноября 2026 года. Иван Роу/ТАСС',
    '2026年11月24日，市民在上海散步。新华社记者 李刚 摄',
  ])('and the day of it is: %s', (caption) => {
    expect(takenOn(caption)).toBe('2026-11-24');
  });
});

describe('towns of one name', () => {
  it.each([
    ['Un policier à Brest, le 23 novembre 2026. (Photo Loïc Roe / AFP)', 'FR'],
    ['A policeman in Brest, Belarus, Nov. 23, 2026. (AP Photo/Jane Roe)', 'BY'],
    ['Una vista di Smirne, 24 novembre 2026. ANSA/Gianna Roe', 'TR'],
  ])('%s', (caption, country) => {
    expect(readCaption(caption, 'caption').place?.country).toBe(country);
  });
});
