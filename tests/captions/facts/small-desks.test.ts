import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const creditOf = (text: string): string => {
  const { credit } = readCaption(text, 'caption');
  return credit === null ? '–' : [credit.photographer ?? '–', ...credit.chain].join(' / ');
};
const peopleIn = (text: string): string[] =>
  readCaption(text, 'caption').people.map(({ name, position }) => (position === null ? name : `${name} @ ${position}`));

describe('who made a picture', () => {
  it.each([
    ['Pescatori a Kalymnos in una foto di Ana Roe del 20 novembre 2026.', 'Ana Roe'],
    ['Des pêcheurs sur une photo de Jean Roux du 20 novembre 2026.', 'Jean Roux'],
    ['Fischer auf einem Foto von Jan Roe vom 20. November 2026.', 'Jan Roe'],
    ['Pescadores en una foto de Juan Ruiz del 20 de noviembre de 2026.', 'Juan Ruiz'],
    ['A boy in Quelimane, Mozambique. © UNICEF/UN0911842/Machava', 'Machava / UNICEF'],
    ['Marabá (PA), 24/11/2026 – A ministra visita aldeia. Foto: Ana Roe/Agência Brasil', 'Ana Roe / Agência Brasil'],
    ['演説する鈴木一郎氏＝2026年11月26日、東京（時事通信・村瀬拓也）', '村瀬拓也 / Jiji'],
    ['演説する鈴木一郎氏＝2026年11月26日、東京（共同＝村瀬拓也撮影）', '村瀬拓也 / Kyodo'],
  ])('is told from the day, the number or the state beside it: %s', (text, expected) => {
    expect(creditOf(text)).toBe(expected);
  });

  it('stays an agency in brackets', () => {
    expect(creditOf('A man sits in Leeds. (PA)')).toBe('– / PA');
  });
});

describe('who is shown', () => {
  it.each([
    ['Il sindaco di Matera Donato Lacarbonara (a sinistra) parla.', ['Donato Lacarbonara @ a sinistra']],
    ['Il prefetto di Potenza Donato Lacarbonara parla a Potenza.', ['Donato Lacarbonara']],
    ['Министр транспорта Казахстана Асхат Жумабеков (слева) на встрече.', ['Асхат Жумабеков @ слева']],
    [
      'Landesrätin Judith Mathis anlässlich einer Pressekonferenz in Bregenz. FOTO: APA/LUKAS GRABHER',
      ['Judith Mathis'],
    ],
    ['記者会見する大友佳代農林水産相＝2026年11月26日午前、東京', ['大友佳代']],
    ['2026年11月24日，列车长苏莎达（左）为乘客介绍沿线风光。', ['苏莎达 @ 左']],
  ])('is told from office, place and trade: %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
