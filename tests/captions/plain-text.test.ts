import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/captions/plain-text.ts';
import { readText } from '../../src/captions/read-text.ts';
import { summariesOf } from './summary.ts';

describe('a text as files hold it', () => {
  it.each([
    [
      'letters in their parts',
      'Für die Veröffentlichung in Österreich gesperrt. Pas de vente à l’étranger'.normalize('NFD'),
      ['no-resale'],
    ],
    [
      'Korean syllables in their parts',
      '강원랜드 전경 [강원랜드 제공. 재판매 및 DB 금지]'.normalize('NFD'),
      ['no-archive', 'no-resale'],
    ],
    [
      'kana in their parts',
      '記者会見。【販売・転載禁止】ゲッティ'.normalize('NFD'),
      ['no-redistribution', 'no-resale'],
    ],
    [
      'words in wide letters',
      'Ｎｏ ｃｏｍｍｅｒｃｉａｌ ｏｒ ｎｏｎ－ｅｄｉｔｏｒｉａｌ ｕｓｅ．',
      ['purpose-except commercial', 'purpose-only editorial'],
    ],
    ['quotation marks around all of it', '"EDITORIAL USE ONLY. NO SALES"', ['no-resale', 'purpose-only editorial']],
    ['curly marks around all of it', ' “No "live" use. Not for sale in Japan” ', ['territory-except JP']],
    [
      'numbered lines',
      '1. Editorial use only\n2. No TV\n3. Until 5 December 2036',
      ['channel-except tv', 'expires-on 2036-12-05', 'purpose-only editorial'],
    ],
    ['numbers in brackets', '(1) Interdit en France\n(2) Pas d’archivage', ['no-archive', 'territory-except FR']],
  ])('reads what it says in spite of %s', (_form, text, expected) => {
    const { restrictions } = readText(text, 'instructions');
    expect(summariesOf(restrictions).sort()).toEqual(expect.arrayContaining(expected));
    for (const { start, end, text: words } of restrictions) expect(text.slice(start, end)).toBe(words);
  });

  it('quotes the words as they were received', () => {
    const text = '김정은이 웃고 있다. [국내에서만 사용가능. 재배포 금지]'.normalize('NFD');
    const { restrictions, people } = readText(text, 'caption');
    expect(restrictions.map((one) => one.text.normalize('NFC'))).toEqual(['국내에서만 사용가능', '재배포 금지']);
    expect([...restrictions, ...people].every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(
      true,
    );
  });

  it.each([
    ['a saying within the text', '"No sales" and "Japan out" read the signs'],
    ['a saying at its end', 'The sign reads "No sales"'],
    ['one line with a number', '1. FC Köln - Hertha BSC'],
    ['numbers that count from elsewhere', 'Bundesliga\n2. Spieltag\n3. Liga'],
    ['a sign of Japan in wide letters', '演説する首相（ＡＰ＝共同）'],
  ])('leaves %s as it is', (_what, text) => {
    expect(plainText(text, 32_000)).toBeNull();
  });
});
