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
    ['spaces of a browser', 'Gesperrt&nbsp;f&uuml;r&#160;Japan&#xA0;und China', ['territory-except JP,CN']],
    ['elements of a page', '<p>No <em>sales</em>.<br/>Not in <b>Japan</b></p>', ['no-resale', 'territory-except JP']],
    ['elements escaped', '&lt;strong&gt;No sales&lt;/strong&gt;', ['no-resale']],
    ['UTF-8 read as Latin 1', 'FÃ¼r Ã–sterreich gesperrt', ['territory-except AT']],
    ['kanji in UTF-8 read so', Buffer.from('転載禁止').toString('latin1'), ['no-redistribution']],
    ['places where a word may be broken', 'No arc\u00adhives. No re\u00adsale', ['no-archive', 'no-resale']],
    ['joiners in words', 'Edi\u200dtorial use on\u2060ly. No sa\ufeffles', ['no-resale', 'purpose-only editorial']],
    ['spaces without width', 'No\u200bsales', ['no-resale']],
    ['a word broken at its line’s end', 'Editorial use only. No ar-\nchives', ['no-archive', 'purpose-only editorial']],
    ['signs at words', '⚠️No sales⚠️ 🚫No archives', ['no-archive', 'no-resale']],
    ['letters for show', '𝐍𝐨 𝐬𝐚𝐥𝐞𝐬. ⓃⓄ ⒶⓇⒸⒽⒾⓋⒺⓈ', ['no-archive', 'no-resale']],
    ['digits of Arabic', 'Embargo until ٣ May ٢٠٢٦', ['embargo-until 2026-05-03']],
    ['digits of Thai', 'Not after ๓๑ May ๒๐๒๖', ['expires-on 2026-05-31']],
    ['letters of Greek', 'ΝΟ SALES. ΝΟ ΑRCΗΙVΕS', ['no-archive', 'no-resale']],
    ['letters of Cyrillic', 'Nо sаlеs', ['no-resale']],
    ['a Latin letter in Russian', 'Перепpодажа запрещена', ['no-resale']],
    ['strokes for spaces', 'NO_SALES_NO_ARCHIVES', ['no-archive', 'no-resale']],
    ['marks of stress', 'Editorial use **only**. _Not_ in Japan', ['purpose-only editorial', 'territory-except JP']],
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
    ['a tag that no page has', 'Fans wait <AP> Q&A; R&D'],
    ['a word in capitals before three dots', 'CAFÉ… Ünal'],
    ['a name in Persian', 'علی‌رضا می‌خندد'],
    ['Russian beside English', 'Fans wait (AP) Не публиковать до понедельника'],
    ['ТАСС behind Latin letters', 'Fans wait (ТАСС)'],
    ['a name with its hyphen at a line’s end', 'Anna Meier-\nSchmidt'],
    ['names of files and users', 'spo_foot_leeds IMG_1234_new @no_sales jane_roe'],
    ['a code among others', 'SPAIN, Óscar Cañas;category_code_new;'],
    ['terms between stars', '**NO SALES** *Japan out*'],
    ['a camera before its name', '📷 Jane Roe'],
    ['a sign of Japan in wide letters', '演説する首相（ＡＰ＝共同）'],
  ])('leaves %s as it is', (_what, text) => {
    expect(plainText(text, 32_000)).toBeNull();
  });
});
