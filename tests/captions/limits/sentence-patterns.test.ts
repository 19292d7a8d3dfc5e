import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SentencePatterns } from '../../../src/captions/limits/sentence-patterns.ts';

const PATTERNS = [
  '\\b(?:no|any) use\\b',
  '^\\W*(?:the )?rights? ends?\\b',
  '\\b(?:kindly|please)? ?(?:refrain|abstain)',
  '(?:[£€]|\\beur) ?\\d',
  '(?:^\\W*|\\b)we (?:kill|pull)',
  '\\b(?<!\\bin )photos?(?! shows)\\b.{0,9}\\bout\\b',
  '\\b[ns]one may\\b',
  'ends|\\bstarts',
  '\\b(?:(?:re)?print|copy){1,2} it',
  '\\b(?:a|)b\\b',
];
const asked = new SentencePatterns(PATTERNS);
const together = new RegExp(PATTERNS.join('|'), 'u');
const WORDS = [
  ...'no any use the right ends kindly refrain £ 5 eur we kill in photo shows out none sone may starts reprint copy it a b ab'.split(
    ' ',
  ),
  ...['é', 'ж', '.', ' ', "'", '-', 'xno'],
];

const IN_OTHER_SCRIPTS = [
  '(?:사진|이미지).{0,8}(?:사용|게재)\\s?(?:기한|기간)',
  '^\\P{L}*내부\\s?(?:용|자료)\\P{L}*$',
  '顔(?:出し|を隠す)(?:不可|厳禁)?',
  '(?:照片|图片)?[^。]{0,3}(?:真实性|真伪)[^。]{0,4}未',
  '(?<!\\p{L})прав[ао]\\s.{0,9}(?:фото|снимк)\\p{L}*',
  '禁[。、]|可$',
];
const askedInOtherScripts = new SentencePatterns(IN_OTHER_SCRIPTS);
const togetherInOtherScripts = new RegExp(IN_OTHER_SCRIPTS.join('|'), 'u');
const WORDS_OF_OTHER_SCRIPTS = [
  ...'사진 이미지 이 미지 사용 게재 기한 기간 내부 내 부 용 자료 顔 出し 出 し を隠す 不可 照片 图 片 真实性 真 伪 真伪 未 права право фото графии снимка 禁 可'.split(
    ' ',
  ),
  ...['a', '.', '。', '、', '\n'],
];

describe('many patterns asked at once', () => {
  it('fit where one of them fits by itself in scripts of which two letters are a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS_OF_OTHER_SCRIPTS), { maxLength: 9 }),
        fc.constantFrom(' ', ''),
        (words, space) => {
          const text = words.join(space);
          expect(askedInOtherScripts.fit(text)).toBe(togetherInOtherScripts.test(text));
        },
      ),
      { numRuns: 3_000, seed: 20_261_127 },
    );
  });

  it.each(['사진의 게재 기간', '내부용', '顔出し', '图片真伪未', 'права на фотографию', '使用可'])(
    'find “%s”',
    (text) => {
      expect(askedInOtherScripts.fit(text)).toBe(true);
    },
  );

  it('fit where one of them fits by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), fc.constantFrom(' ', ''), (words, space) => {
        const text = words.join(space);
        expect(asked.fit(text)).toBe(together.test(text));
      }),
      { numRuns: 3_000, seed: 20_261_126 },
    );
  });

  it.each([
    'any use of it',
    '... the rights end now',
    'please abstain',
    '€ 5',
    'we pull',
    'photo is out',
    'copyprint it',
  ])('find “%s”', (text) => {
    expect(asked.fit(text)).toBe(true);
  });
});
