import { expect, it } from '@jest/globals';
import type { Missing } from '../../src/rights/clauses/missing.ts';
import { KOREAN } from '../../src/rights/words/languages/korean.ts';
import { dateInKorean, daysInKorean, listInKorean } from '../../src/rights/words/languages/korean-wording.ts';
import { dutyOf, remedyOf, sentenceOf } from '../../src/rights/words/sentences.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { KOREAN_WORDS } from './cases/korean-words.ts';
import { WORDS } from './cases/words.ts';

it.each(WORDS.map(({ sentence, restriction }, index) => [sentence, restriction, KOREAN_WORDS[index]] as const))(
  '%s',
  (_, restriction, words) => {
    expect(sentenceOf(restriction, 'ko')).toBe(words?.sentence);
    expect(remedyOf(restriction, false, 'ko')).toBe(words?.remedy);
    expect(remedyOf(restriction, true, 'ko')).toBe(words?.remedyOfPart ?? words?.remedy);
    expect(dutyOf(restriction, 'ko')).toBe(words?.duty ?? null);
  },
);

const korean = (kind: Restriction['kind'], value: unknown, words?: string) =>
  sentenceOf({ kind, value, words } as Restriction, 'ko');

it.each<[string, string]>([
  [korean('gift' as never, null), '여기에 알려지지 않은 종류의 제한입니다.'],
  [korean('mandatory-credit', 3), '크레디트를 표기해야 합니다.'],
  [korean('contact-required', 3), '사용하기 전에 다음에 문의해야 합니다: 공급자.'],
  [korean('territory-only', ['Freedonia']), '다음 국가에서만 사용할 수 있습니다: 알 수 없음.'],
  [
    korean(
      'territory-only',
      COUNTRY_CODES.filter((code) => !['CN', 'DE', 'FR', 'JP', 'US'].includes(code)),
    ),
    '다음 국가에서만 사용할 수 있습니다: 모든 국가(제외: 독일, 미국, 일본, 중국, 프랑스).',
  ],
  [
    korean(
      'territory-only',
      COUNTRY_CODES.filter((code) => !['CN', 'DE', 'FR', 'JP', 'KR', 'US'].includes(code)),
    ),
    '다음 국가에서만 사용할 수 있습니다: 가나, 가봉, 가이아나 외 241.',
  ],
  [korean('expires-after-days', 3, '3 days after receipt'), '수신 후 3일 동안만 사용할 수 있습니다.'],
  [
    korean('no-modification', null, 'NO CROPPING, DO NOT OBSCURE FACES'),
    '다음과 같이 변형할 수 없습니다: 자르기, 얼굴이나 로고를 가리거나 지우기.',
  ],
])('%s', (said, sentence) => {
  expect(said).toBe(sentence);
});

it('six names are all told, of seven three and a count', () => {
  expect(listInKorean(['1', '2', '3', '4', '5', '6'])).toBe('1, 2, 3, 4, 5, 6');
  expect(listInKorean(['1', '2', '3', '4', '5', '6', '7'])).toBe('1, 2, 3 외 4');
});

it.each([
  ['2026-06-15', '2026년 6월 15일'],
  ['2026-06-15T06:00', '2026년 6월 15일 06:00'],
  ['2026-06-15T06:00:09.25Z', '2026년 6월 15일 06:00(UTC)'],
  ['2026-06-15T06:00-0500', '2026년 6월 15일 06:00(UTC-0500)'],
  ['2026-13-01', '2026-13-01'],
  ['tomorrow', 'tomorrow'],
])('%s is %s', (date, words) => {
  expect(dateInKorean(date)).toBe(words);
});

it('days are counted from what was sent, released or received', () => {
  expect(daysInKorean(30, 'transmission')).toBe('송신 후 30일');
  expect(daysInKorean(30, 'release')).toBe('공개 후 30일');
  expect(daysInKorean(30, 'receipt')).toBe('수신 후 30일');
});

it('that no more than the day is known is told after the sentence that counts from it', () => {
  expect(KOREAN.beside.dayAlone('receipt')).toBe(
    ' 다음은 날짜만 알려져 있고 시각은 알 수 없어 더 엄격하게 계산했습니다: 수신.',
  );
});

it('what is refused is told as clearing or downloading', () => {
  expect(KOREAN.beside.refused).toEqual({
    clearing: '이 사진은 그 용도로 승인할 수 없습니다',
    downloading: '이 사진은 그 용도로 내려받을 수 없습니다',
  });
});

it.each<[Missing, string]>([
  ['title', '여기에 알려지지 않은 것을 밝히십시오: 어느 간행물에 쓰는지.'],
  ['home', '여기에 알려지지 않은 것을 밝히십시오: 간행물의 본국.'],
  ['uses', '여기에 알려지지 않은 것을 알아보십시오: 이전 사용 횟수.'],
  ['transmission', '여기에 알려지지 않은 것을 알아보고 적으십시오: 송신 시각.'],
  ['release', '여기에 알려지지 않은 것을 알아보고 적으십시오: 공개 시각.'],
  ['receipt', '여기에 알려지지 않은 것을 알아보십시오: 수신 시각.'],
])('what would settle that the %s is not known', (missing, remedy) => {
  expect(KOREAN.unansweredRemedy(missing)).toBe(remedy);
});
