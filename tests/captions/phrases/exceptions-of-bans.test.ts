import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

it.each([
  ['Нельзя в интернете, кроме Казахстана', 'territory-only KZ @ channels online'],
  ['No TV, except Japan until 5 December 2026', 'channel-except tv; | except Japan until 5 December 2026'],
  ['No TV except in Italy until 3 May 2036.', 'channel-except tv; | except in Italy until 3 May 2036'],
  ['Embargo 5 December 2026 except UK', 'embargo-until 2026-12-05; | except UK'],
  ["Embargo jusqu'au 5 décembre 2026 sauf Belgique", 'embargo-until 2026-12-05; | sauf Belgique'],
])('an exception to a ban or an embargo closes nothing: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Worldwide; except Germany, no archive', 'territory-except DE; no-archive'],
  ['Editorial use, worldwide except Germany', 'purpose-only editorial; territory-except DE'],
  ['UK only except The Sun', 'territory-only GB; publication-except The Sun'],
])('one of what is allowed does: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['No mags, newspapers fine', 'channel-except print-magazine; | newspapers fine'],
  ['no Japan web, Japan print ok', 'channel-except online @ JP'],
  ['not for France online, France print cleared', 'channel-except online @ FR'],
  [
    'no US print, no US web, US TV yes',
    'channel-except print-newspaper,print-magazine @ US; channel-except online @ US; | US TV yes',
  ],
  ['Не для ТВ, печать разрешена', 'channel-except tv; | печать разрешена'],
])('what is free behind a comma is no item of the ban: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
