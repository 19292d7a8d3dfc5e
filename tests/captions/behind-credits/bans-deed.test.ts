import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const foundIn = (text: string): number => {
  const { restrictions, doubts } = readCaption(text, 'caption');
  return restrictions.length + doubts.length;
};

it.each([
  'Um leão em Lisboa, 3 de maio de 2026. Foto: Ana Roe/Lusa. Revenda e divulgação em redes sociais proibidos.',
  'Ein Löwe in Bonn, 3. Mai 2026. Foto: Jan Roe/dpa. Weiterverkauf, Nutzung in sozialen Netzwerken und Archivierung verboten.',
  'Лев в Туле, 3 мая 2026 года. Фото: Иван Петров/ТАСС. Запрещены перепродажа, передача третьим лицам и архивирование.',
])('a sentence behind the credit that bans a deed is read or held: %s', (text) => {
  expect(foundIn(text)).toBeGreaterThan(0);
});

it.each([
  'Запрещены перепродажа билетов и вход без паспорта, сообщили в Туле 3 мая 2026 года. Фото: Иван Петров/ТАСС',
  'Um leão passeia em Lisboa, 3 de maio de 2026. Foto: Ana Roe/Lusa. Os visitantes gostaram.',
])('and news is none: %s', (text) => {
  expect(foundIn(text)).toBe(0);
});
