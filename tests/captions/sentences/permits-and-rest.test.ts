import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'usageTerms');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

it.each([
  ['Print use permitted, any other use prohibited.', 'channel-only print-newspaper,print-magazine'],
  ['Use in Austria permitted, use elsewhere prohibited.', 'territory-only AT'],
  ['Web use permitted, other use requires consent.', 'channel-only online; contact-required'],
  ['TV permitted, print prohibited, web permitted.', 'channel-except print-newspaper,print-magazine'],
  ['No web use permitted, TV use permitted.', 'channel-except online'],
  ['Nutzung in Zeitungen erlaubt, alles andere verboten.', 'channel-only print-newspaper'],
  ['可用于网络，其他用途不得使用。', 'channel-only online'],
])('what is permitted goes into no ban: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('a person tells what the rest is behind a part of all uses', () => {
  expect(read('Germany: print permitted, all other use prohibited.')).toMatch(/\| /);
});

it.each([
  ['Germany: print only. No use elsewhere.', 'channel-only print-newspaper,print-magazine @ DE; territory-only DE'],
  ['UK: Guardian only. No other use.', 'publication-only Guardian @ GB; territory-only GB'],
  [
    'Web: editorial only. Any other use is prohibited.',
    'purpose-only editorial @ channels online; channel-only online',
  ],
  [
    'Stampa: solo Italia. Ogni altro uso vietato.',
    'territory-only IT @ channels print-newspaper,print-magazine; channel-only print-newspaper,print-magazine',
  ],
  [
    'Germany: print only. Austria: web only. No use elsewhere.',
    'channel-only print-newspaper,print-magazine @ DE; channel-only online @ AT; territory-only DE,AT',
  ],
  [
    'Editorial only. Germany: print only. No use elsewhere.',
    'purpose-only editorial; channel-only print-newspaper,print-magazine @ DE; territory-only DE',
  ],
])('what closes the rest makes a part of all uses all there is: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Germany only. No use elsewhere.', 'territory-only DE'],
  ['No other use. Editorial use only.', 'purpose-only editorial'],
])('behind or before a limit of all uses it says nothing more: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each(['Germany: no TV. No other use.', 'UK: web only. Print: Italy only. No other use.'])(
  'where it is not clear what the rest is, it is held: %s',
  (text) => {
    expect(read(text)).toMatch(/\| No other use/);
  },
);
