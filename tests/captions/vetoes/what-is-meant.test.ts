import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

it.each([
  ['No print in Japan single use', 'channel-except print-newspaper,print-magazine; one-time-use; | in Japan'],
  ['Kein Print in Japan einmalige Nutzung', 'channel-except print-newspaper,print-magazine; one-time-use; | in Japan'],
  ['Sin papel en Japón uso único', 'channel-except print-newspaper,print-magazine; one-time-use; | en Japón'],
])('use once is no part of a ban before it: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Web allowed in Japan, TV prohibited', 'channel-except tv; | in Japan'],
  ['Autorisé en France, télévision interdite', 'channel-except tv; | Autorisé en France'],
  ['Erlaubt in Deutschland, TV verboten', 'channel-except tv; | Erlaubt in Deutschland'],
  ['可在日本使用，电视禁用', 'channel-except tv; | 可在日本使用'],
  ['Nicht erlaubt in Deutschland, TV verboten', 'territory-except DE; channel-except tv'],
])('what is allowed before a comma is not forbidden by the verdict behind it: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['독일에서만 온라인 사용 금지', 'channel-except online; | 독일에서만'],
  ['독일 제외 온라인 사용 금지', 'channel-except online; | 독일 제외'],
  ['일본 제외, 재판매 금지', 'territory-except JP; no-resale'],
])('a place right before a Korean ban is held, and behind a comma read: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['No Bild or Spiegel online', '| No Bild or Spiegel online'],
  ['Not Bild online', '| Not Bild online'],
  ['Not in Bild until 5 December 2026', '| Not in Bild until 5 December 2026'],
  ['Kein Bild online', 'channel-except online'],
])('in English “Bild” is the paper, and no picture: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('a medium before one country is not said of the next', () => {
  expect(read('Presse magazine suisse et Belgique interdites')).toBe('territory-except CH,BE; | Presse magazine');
  expect(read('Presse magazine suisse et belge interdite')).toBe('channel-except print-magazine @ CH,BE');
});
