import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('“no further use”', () => {
  it.each([
    ['Spain: online only. No further use.', 'channel-only online @ ES; one-time-use; territory-only ES'],
    ['Spain: online only, no further use', 'channel-only online @ ES; one-time-use; territory-only ES'],
    [
      'UK: print only. Any further use prohibited.',
      'channel-only print-newspaper,print-magazine @ GB; one-time-use; territory-only GB',
    ],
    ['TV: UK only. No further use.', 'territory-only GB @ channels tv; one-time-use; channel-only tv'],
  ])('behind a limit of one part closes the other parts as well: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Online only. No further use.', 'channel-only online; one-time-use'],
    ['No further use.', 'one-time-use'],
    ['Spain: online only. One use only.', 'channel-only online @ ES; one-time-use'],
  ])('is for one use elsewhere: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('“no other use” behind a limit of one part', () => {
  it.each([
    ['Nederland: alleen online. Geen ander gebruik.', 'channel-only online @ NL; territory-only NL'],
    ['Sverige: endast webb. Ingen annan användning.', 'channel-only online @ SE; territory-only SE'],
    ['Norge: kun nett. Ingen annen bruk.', 'channel-only online @ NO; territory-only NO'],
    ['Россия: только онлайн. Иное использование запрещено.', 'channel-only online @ RU; territory-only RU'],
    ['日本：ウェブのみ。その他の使用不可。', 'channel-only online @ JP; territory-only JP'],
    ['Deutschland: nur online. Keine weitere Nutzung.', 'channel-only online @ DE; | Keine weitere Nutzung'],
  ])('closes the others, or is held: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
