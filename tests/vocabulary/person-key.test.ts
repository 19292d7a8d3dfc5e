import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latinOfHangul } from '../../src/vocabulary/persons/hangul-names.ts';
import { likelyKeys } from '../../src/vocabulary/persons/likely-keys.ts';
import { personKey } from '../../src/vocabulary/persons/person-key.ts';
import { scriptOf } from '../../src/vocabulary/persons/scripts.ts';

/** Each line is one person: all of its spellings have one key. */
const ONE_PERSON: [what: string, ...spellings: string[]][] = [
  ['a Korean in all romanised forms', 'Kim Jong Un', 'Kim Jong-un', 'Kim Jong-Un', 'KIM JONG UN', 'Kim Jongun'],
  ['a Korean in Western order', 'Kim Jong Un', 'Jong Un Kim', 'Jong-un Kim', 'Kim, Jong-un'],
  ['a Korean director abroad', 'Park Chan-wook', 'Chan-wook Park', 'Park Chanwook'],
  ['a Korean with glides', 'Kang Hyun-woo', 'Hyun-woo Kang', 'KANG Hyunwoo', 'Hyunwoo Kang'],
  ['Hangul with and without a space', '김정은', '김 정은', '김정은'.normalize('NFD')],
  ['a Chinese head of state', 'Xi Jinping', 'XI Jinping', 'Xi Jin-ping', 'Jinping Xi'],
  ['a Chinese cellist', 'Yo-Yo Ma', 'Ma Yo-Yo', 'Ma Yoyo'],
  ['a Japanese prime minister', 'Shinzo Abe', 'Abe Shinzō', 'ABE Shinzo'],
  ['another with long vowels', 'Tarō Asō', 'Taro Aso', 'Aso Taro'],
  ['katakana with and without its dot', 'ドナルド・トランプ', 'ドナルド トランプ', 'ドナルドトランプ'],
  ['a Russian, ё and е', 'Артём Дзюба', 'Артем Дзюба', 'АРТЕМ ДЗЮБА'],
  ['a Vietnamese with marks', 'Nguyễn Phú Trọng', 'Nguyen Phu Trong', 'NGUYỄN PHÚ TRỌNG'],
  ['a Vietnamese with đ', 'Đinh La Thăng', 'Dinh La Thang'],
  ['an Arabic article', 'Bashar al-Assad', 'Bashar Al Assad', 'Bashar el-Assad', 'Bashar Assad'],
  ['an article before a longer name', 'Mohammed bin Salman al-Saud', 'Mohammed bin Salman Al Saud'],
  ['a Hungarian in both orders', 'Orbán Viktor', 'Viktor Orbán', 'Viktor Orban', 'Orban, Viktor'],
  ['marks and letters of Europe', 'Lars Løkke Rasmussen', 'Lars Lokke Rasmussen'],
  ['a Pole', 'Lech Wałęsa', 'Lech Walesa'],
  ['an Irish apostrophe', 'Sinéad O’Connor', "Sinead O'Connor", 'SINEAD OCONNOR'],
  ['initials', 'J.K. Rowling', 'J. K. Rowling', 'JK Rowling'],
  ['a family name first with a comma', 'Lyubimova, Olga', 'Olga Lyubimova'],
  ['a suffix, which is no given name', 'Martin Luther King, Jr.', 'Martin Luther King Jr'],
];

/** Each line is two people, or may be: no key is shared. */
const NOT_ONE: [one: string, other: string][] = [
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Kim Jong Un', 'Kim Jong Nam'],
  ['Kim Jong Un', 'Kim Yong Un'],
  ['Kim Jong Un', 'Kim Jong Unn'],
  ['Kim Il Sung', 'Kim Jong Il'],
  ['Kim Yo Jong', 'Kim Jong Yo'],
  ['김정은', '김정일'],
  ['金正恩', '金正日'],
  ['Ким Чен Ын', 'Ким Чен Ир'],
  ['か', 'が'],
  // A golfer of Korea, and a member of Congress.
  ['Kim Young', 'Young Kim'],
  // A footballer, and a politician of Hong Kong.
  ['Lee Martin', 'Martin Lee'],
  ['Wang Young', 'Young Wang'],
  ['Kim Hyung', 'Hyung Kim'],
  ['James Thomas', 'Thomas James'],
  ['Paul Simon', 'Simon Paul'],
  ['David Lee', 'Lee David'],
  ['Li Wei', 'Wei Li'],
  ['Al Gore', 'Gore'],
  ['George Bush', 'George W. Bush'],
  ['Viktor Orbán', 'Viktor Urbán'],
  ['Abe Shinzo', 'Abe Shintaro'],
  ['Nguyễn Phú Trọng', 'Nguyễn Phú Trung'],
];

describe('the key of a name', () => {
  it.each(ONE_PERSON)('is one for %s', (_what, ...spellings) => {
    expect(new Set(spellings.map(personKey)).size).toBe(1);
    expect(personKey(spellings[0] ?? '')).not.toBe('');
  });

  it.each(NOT_ONE)('tells %s from %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });

  it('differs between any two lines of the table', () => {
    const known = new Map<string, string>();
    for (const [what, first = ''] of ONE_PERSON) {
      const key = personKey(first);
      if (first !== 'Kim Jong Un') expect(known.get(key)).toBeUndefined();
      known.set(key, what);
    }
  });

  it('takes any text, is the same for its key again in one word, and never depends on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const key = personKey(text);
        expect(personKey(key)).toBe(key);
      }),
      { seed: 20261126 },
    );
    expect(personKey('… — !')).toBe('');
  });
});

describe('what may be the same person', () => {
  it.each([
    ['김정은', 'Kim Jong Un'],
    ['김여정', 'Kim Yo Jong'],
    ['리설주', 'Ri Sol Ju'],
    ['문재인', 'Moon Jae-in'],
    ['윤석열', 'Yoon Suk Yeol'],
    ['이재명', 'Lee Jae-myung'],
    ['박근혜', 'Park Geun-hye'],
    ['반기문', 'Ban Ki-moon'],
    ['손흥민', 'Son Heung-min'],
    ['한덕수', 'Han Duck-soo'],
    ['최선희', 'Choe Son Hui'],
    ['조국', 'Cho Kuk'],
  ])('is proposed from %s to %s and back, and has another key', (hangul, latin) => {
    expect(likelyKeys(hangul)).toContain(personKey(latin));
    expect(likelyKeys(latin)).toContain(personKey(hangul));
    expect(personKey(hangul)).not.toBe(personKey(latin));
  });

  it('is proposed for the same words in another order', () => {
    expect(likelyKeys('Lyubimova Olga')).toContain(personKey('Olga Lyubimova'));
    expect(likelyKeys('Young Kim')).toContain(personKey('Kim Young'));
  });

  it.each([
    ['김정은', 'Kim Jong Il'],
    ['김정일', 'Kim Jong Un'],
    ['문재인', 'Moon Jae-ho'],
  ])('is not proposed between %s and %s', (hangul, latin) => {
    expect(likelyKeys(hangul)).not.toContain(personKey(latin));
    expect(likelyKeys(latin)).not.toContain(personKey(hangul));
  });

  it('is nothing of itself, and never more than a query carries', () => {
    for (const name of ['김정은', 'Kim Jong Un', '남궁민수', 'Olga Lyubimova', '金正恩', '']) {
      expect(likelyKeys(name)).not.toContain(personKey(name));
      expect(likelyKeys(name).length).toBeLessThan(5000);
    }
    expect(latinOfHangul('서울특별시')).toEqual([]);
  });
});

it.each([
  ['Kim Jong Un', 'Latin'],
  ['김정은', 'Hangul'],
  ['金正恩', 'Han'],
  ['岸田 ふみお', 'Kana'],
  ['Ким Чен Ын', 'Cyrillic'],
  ['بشار الأسد', 'Arabic'],
  ['ΑΛΕΞΗΣ', 'Greek'],
  ['100', 'other'],
] as const)('the script of %s is %s', (name, script) => {
  expect(scriptOf(name)).toBe(script);
});
