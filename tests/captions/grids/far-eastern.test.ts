import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/captions/read-text.ts';
import { summariesOf } from '../summary.ts';

type Words = readonly (readonly string[])[];

/** “For news alone” in Korean, Japanese, Chinese and Russian: of each list a word, one behind the other. */
const GRIDS: readonly (readonly [language: string, words: Words])[] = [
  [
    'Korean',
    [
      ['', '사진은 ', '본 사진은 '],
      ['', '무료로 '],
      ['보도용', '보도 목적', '편집용', '뉴스 보도용', '보도·편집용'],
      ['에 한해', '에 한하여', '으로만'],
      [' 사용 가능'],
    ],
  ],
  [
    'Japanese',
    [
      ['', '写真は', '本画像は'],
      ['報道目的', '報道用', '編集目的', '取材・報道目的', 'ニュース報道'],
      ['のみ', 'に限り', '限定'],
      ['使用可', 'で使用可'],
    ],
  ],
  [
    'Chinese',
    [
      ['', '图片', '本图片'],
      ['', '免费'],
      ['仅限', '仅供', '只限', '僅供'],
      ['新闻报道', '编辑用途', '媒体报道', '新聞報導', '新聞編輯用途'],
    ],
  ],
  [
    'Russian',
    [
      ['Использование ', 'Публикация ', 'Фото можно использовать '],
      ['', 'бесплатно '],
      ['только ', 'исключительно '],
      ['в редакционных целях', 'в новостных целях', 'для СМИ'],
    ],
  ],
];

const sentencesOf = ([first, ...rest]: Words): string[] =>
  first === undefined ? [''] : first.flatMap((word) => sentencesOf(rest).map((behind) => word + behind));

describe('news alone in Korean, Japanese, Chinese and Russian', () => {
  it.each(GRIDS)('is the same in every usual way: %s', (_language, words) => {
    const other = sentencesOf(words).filter((sentence) => {
      const { restrictions, doubts } = readText(sentence, 'usageTerms');
      return doubts.length > 0 || summariesOf(restrictions).join() !== 'purpose-only editorial';
    });
    expect(other).toEqual([]);
  });

  it.each([
    '展会仅限媒体报道人员入场，主办方说。',
    '무료 공연은 뉴스 보도용 카메라만 들어갔다고 구단이 밝혔다.',
    'Вход бесплатно, но исключительно для прессы, сообщил музей.',
  ])('is nothing in news: %s', (news) => {
    expect(summariesOf(readText(news, 'caption').restrictions)).toEqual([]);
  });
});
