import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('a day without its year', () => {
  it.each([
    ['仅限英国，法国5月3日后', 'territory-only GB,FR; embargo-until'],
    ['UK only from 3 May', 'territory-only GB; embargo-until'],
    ['Editorial use only after 3 May', 'purpose-only editorial; embargo-until'],
    ['Nur redaktionell ab 3. Mai', 'purpose-only editorial; embargo-until'],
    ['Uniquement Royaume-Uni à partir du 3 mai', 'territory-only GB; embargo-until'],
    ['Solo España desde el 3 de mayo', 'territory-only ES; embargo-until'],
    ['Solo Italia dal 3 maggio', 'territory-only IT; embargo-until'],
    ['Apenas Brasil a partir de 3 de maio', 'territory-only BR; embargo-until'],
    ['Alleen België vanaf 3 mei', 'territory-only BE; embargo-until'],
    ['Endast Sverige från 3 maj', 'territory-only SE; embargo-until'],
    ['Только Россия с 3 мая', 'territory-only RU; embargo-until'],
    ['한국만 5월 3일부터', 'territory-only KR; embargo-until'],
    ['日本のみ5月3日以降', 'territory-only JP; embargo-until'],
    ['Free for use from 3 May', 'embargo-until'],
    ['Do not use before 3 May', 'embargo-until'],
  ])('that opens something is an embargo: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['UK only until 3 May', 'territory-only GB; expires-on'],
    ['仅限英国5月3日前', 'territory-only GB; expires-on'],
    ['No use from 3 May', 'expires-on'],
    ['Not to be used after 3 May', 'expires-on'],
  ])('that closes something is its end: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a Japanese day without a verdict', () => {
  it.each([
    [
      '日本は2026年5月3日まで不可, 韓国は2026年5月3日まで',
      'territory-except JP @ until 2026-05-03; territory-except KR @ until 2026-05-03',
    ],
    [
      'テレビは2026年5月3日まで禁止、ウェブは2026年5月9日まで',
      'channel-except tv @ until 2026-05-03; channel-except online @ until 2026-05-09',
    ],
    [
      'ウェブは2026年5月9日まで、テレビは2026年5月3日まで不可',
      'channel-except tv @ until 2026-05-03; | ウェブは2026年5月9日',
    ],
    ['日本は5月3日まで不可, 韓国は5月3日まで', 'territory-except JP; | 韓国は5月3日'],
  ])('shares the ban beside it, or is held: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['日本は不可、韓国は2026年5月3日まで', 'territory-except JP; territory-except KR @ from 2026-05-04'],
    ['テレビ禁止、ウェブは2026年5月9日まで', 'channel-except tv; channel-except online @ from 2026-05-10'],
    [
      '日本は2026年5月3日まで禁止。韓国は2026年5月3日まで',
      'territory-except JP @ until 2026-05-03; territory-except KR @ from 2026-05-04',
    ],
    ['韓国は2026年5月3日まで使用可', 'territory-except KR @ from 2026-05-04'],
  ])('is the last one elsewhere: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
