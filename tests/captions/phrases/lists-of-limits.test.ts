import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('a list of a limit', () => {
  it.each([
    [
      'Diffusion limitée à la France, à la Belgique et au Luxembourg, réseaux sociaux exclus',
      'territory-only FR,BE,LU; channel-except social',
    ],
    ["Limitée à l'Allemagne et à l'Autriche, Suisse exclue", 'territory-only DE,AT; territory-except CH'],
    [
      'Licensed for Spain, for Portugal and for Andorra, web excluded',
      'territory-only ES,PT,AD; channel-except online',
    ],
    [
      "Limitato all'Italia, alla Svizzera e a San Marino, web escluso",
      'territory-only IT,CH,SM; channel-except online',
    ],
    [
      'Beschränkt auf Deutschland, auf Österreich und auf die Schweiz, Online ausgeschlossen',
      'territory-only DE,AT,CH; channel-except online',
    ],
    [
      'Ограничено Россией, Беларусью и Казахстаном, соцсети исключены',
      'territory-only RU,BY,KZ; channel-except social',
    ],
  ])('goes on up to the subject of the next verdict: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Web only. All other territories out.', 'channel-only online; | territories out'],
    ['Germany only. All other media closed.', 'territory-only DE; | media closed'],
    ['Web only. All other media closed.', 'channel-only online'],
    [
      'UK: print only. All other countries closed.',
      'channel-only print-newspaper,print-magazine @ GB; territory-only GB',
    ],
  ])('says of the rest what it is the rest of: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['All media except TV, Korea excluded', 'channel-except tv; territory-except KR'],
    ['Worldwide except France, web prohibited', 'territory-except FR; channel-except online'],
    ['All media except TV, except Korea', 'channel-except tv; territory-except KR'],
    ['All media except TV (until 3 May 2036)', 'channel-except tv; expires-on 2036-05-03'],
    ['テレビを除く全メディアで使用可（2036年5月3日まで）', 'channel-except tv; expires-on 2036-05-03'],
  ])('opens nothing that it leaves out: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('ends before what may belong to the ban behind it', () => {
    expect(read('Only for editorial, advertising and merchandising prohibited')).toBe(
      'purpose-only editorial; purpose-except advertising,merchandising',
    );
  });

  it.each([
    ['For use by newspapers only in Japan', 'territory-only JP; channel-only print-newspaper'],
    ['For use on websites only in Spain', 'territory-only ES; channel-only online'],
    ['For use in Japan only in print', 'territory-only JP; channel-only print-newspaper,print-magazine'],
    ['Zur Verwendung durch Zeitungen nur in Japan', 'territory-only JP; channel-only print-newspaper'],
    ['Pour usage par les journaux uniquement au Japon', 'territory-only JP; channel-only print-newspaper'],
    ['Use on TV not allowed in Spain', 'channel-except tv @ ES'],
  ])('keeps what is said before its word and what is said behind it: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('of two places is the one that limits the other', () => {
    expect(read('For use in Europe only in France')).toBe('territory-only FR');
  });
});
