import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

it.each([
  ['Print only in Italy, web worldwide', 'territory-only IT @ channels print-newspaper,print-magazine'],
  ['Fernsehen nur Deutschland, Print ohne Einschränkung', 'territory-only DE @ channels tv'],
  ['Tv solo in Italia, il resto libero.', 'territory-only IT @ channels tv'],
  ['Tijdschriften alleen in Nederland, web wereldwijd.', 'territory-only NL @ channels print-magazine'],
  ['ウェブは日本国内のみ、紙面は制限なし。', 'territory-only JP @ channels online'],
  [
    'The picture may be shown on television in Portugal only; other media are not restricted.',
    'territory-only PT @ channels tv',
  ],
  ['Editorial only in Germany; elsewhere no limits.', 'purpose-only editorial @ DE'],
])('what one half frees limits the other to its part: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  'TV in Greece only.',
  'Print only in Italy, web not',
  'Print only in Italy, web worldwide except Japan',
  'Print only in Italy, web worldwide until 3 May 2036',
  'Editorial only in Germany, web worldwide',
])('without such a half, or with more in it, both limits stand: %s', (text) => {
  expect(read(text)).toMatch(/territory-only (?:GR|IT|DE)(?:;|$| \|)/);
});
