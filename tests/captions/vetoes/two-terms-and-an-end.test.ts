import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('an end behind two terms', () => {
  it.each([
    ['KEIN TV NUTZUNG BIS 3. MAI 2026', 'channel-except tv; expires-on 2026-05-03'],
    ['NO TV ONLINE USE UNTIL 3 MAY 2026', 'channel-except tv; expires-on 2026-05-03; | ONLINE'],
    ['NO TV ONLINE UNTIL 3 MAY 2026', 'channel-except tv; | ONLINE UNTIL 3 MAY 2026'],
    [
      'NO PRINT ONLINE USE WITHIN 14 DAYS OF DELIVERY',
      'channel-except print-newspaper,print-magazine; expires-after-days 14; | ONLINE',
    ],
    ['NO INTERNET PRINT USE UNTIL 3 MAY 2026', 'channel-except online; expires-on 2026-05-03; | PRINT'],
    ['NO INTERNET PRINT UNTIL 3 MAY 2026', 'channel-except online; | PRINT UNTIL 3 MAY 2026'],
    ['NO MAGAZINES NEWSPAPERS UNTIL 3 MAY 2026', 'channel-except print-magazine; | NEWSPAPERS UNTIL 3 MAY 2026'],
    ["PAS DE TV USAGE WEB JUSQU'AU 3 MAI 2026", "channel-except tv; | WEB JUSQU'AU 3 MAI 2026"],
    ['GEEN TV ONLINE GEBRUIK TOT 3 MEI 2026', 'channel-except tv; | ONLINE GEBRUIK TOT 3 MEI 2026'],
    ['IKKE TV NETTBRUK TIL 3. MAI 2026', 'channel-except tv; | NETTBRUK TIL 3. MAI 2026'],
    ['KEIN TV ONLINE BIS 3. MAI 2026', 'channel-except tv; | ONLINE BIS 3. MAI 2026'],
    ['KEIN TV ONLINE NUTZUNG BIS 3. MAI 2026', 'channel-except tv; expires-on 2026-05-03; | ONLINE'],
    ['KEIN ARCHIV NUTZUNG BIS 3. MAI 2026', 'no-archive; expires-on 2026-05-03'],
    ['БЕЗ ТВ ИСПОЛЬЗОВАНИЕ ДО 3 МАЯ 2026', 'channel-except tv; expires-on 2026-05-03'],
    ['НЕ ДЛЯ ТВ ИСПОЛЬЗОВАНИЕ ДО 3 МАЯ 2026', 'channel-except tv; expires-on 2026-05-03'],
    ['НЕ ДЛЯ ТВ ОНЛАЙН ДО 3 МАЯ 2026', 'channel-except tv; | ОНЛАЙН ДО 3 МАЯ 2026'],
    ['방송 금지 온라인 2026년 5월 3일까지', 'channel-except tv; | 온라인 2026년 5월 3일까지'],
    ['온라인 금지 신문 2026년 5월 3일까지', 'channel-except online; | 신문 2026년 5월 3일까지'],
    ['판매 금지 온라인 사용 5월 3일까지', 'no-resale; | 온라인 사용 5월 3일까지'],
    ['禁止电视 网络2026年5月3日前', 'channel-except tv; | 网络2026年5月3日前'],
    ['no tv online use until 3 May 2026', 'channel-except tv; expires-on 2026-05-03; | online'],
    ['No TV Online use until 3 May 2026', 'channel-except tv; expires-on 2026-05-03; | Online'],
    ['NO SALES ONLINE UNTIL 3 MAY 2026', 'no-resale; | ONLINE UNTIL 3 MAY 2026'],
    ['NO SALES WEB UNTIL 3 MAY 2026', 'no-resale; | WEB UNTIL 3 MAY 2026'],
    ['NO SALES PRINT UNTIL 3 MAY 2026', 'no-resale; | PRINT UNTIL 3 MAY 2026'],
    ['NO ARCHIVE WEB UNTIL 3 MAY 2026', 'no-archive; | WEB UNTIL 3 MAY 2026'],
    ['NO ARCHIVE ONLINE USE UNTIL 3 MAY 2026', 'no-archive; expires-on 2026-05-03; | ONLINE'],
    ['NO ARCHIVE EDITORIAL USE UNTIL 3 MAY 2026', 'no-archive; purpose-only editorial; expires-on 2026-05-03'],
    ['NO CROPPING ONLINE UNTIL 3 MAY 2026', 'no-modification; | ONLINE UNTIL 3 MAY 2026'],
    [
      'NO ADVERTISING EDITORIAL USE UNTIL 3 MAY 2026',
      'purpose-except advertising; purpose-only editorial; expires-on 2026-05-03',
    ],
    [
      'NO COMMERCIAL EDITORIAL USE UNTIL 3 MAY 2026',
      'purpose-except commercial; purpose-only editorial; expires-on 2026-05-03',
    ],
    ['NO SALES EDITORIAL USE UNTIL 3 MAY 2026', 'no-resale; purpose-only editorial; expires-on 2026-05-03'],
    ['NO SALES PRESS USE UNTIL 3 MAY 2026', 'no-resale; expires-on 2026-05-03; | PRESS'],
    ['NO ADVERTISING PRESS USE UNTIL 3 MAY 2026', 'purpose-except advertising; expires-on 2026-05-03; | PRESS'],
    ['KEIN VERKAUF ONLINE BIS 3. MAI 2026', 'no-resale; | ONLINE BIS 3. MAI 2026'],
    [
      'KEINE WERBUNG REDAKTIONELLE NUTZUNG BIS 3. MAI 2026',
      'purpose-except advertising; expires-on 2026-05-03; | REDAKTIONELLE',
    ],
    ["PAS DE TV USAGE WEB JUSQU'AU 3 MAI 2026", "channel-except tv; | WEB JUSQU'AU 3 MAI 2026"],
    ['NO TV USE ONLINE UNTIL 3 MAY 2026', 'channel-except tv; | ONLINE UNTIL 3 MAY 2026'],
    ['NO ARCHIVE USE ONLINE UNTIL 3 MAY 2026', 'no-archive; | ONLINE UNTIL 3 MAY 2026'],
    ['No web TV until 3 May 2026', 'channel-except online; | TV until 3 May 2026'],
    ['No online print magazine use until 3 May 2026', 'channel-except online; expires-on 2026-05-03; | print magazine'],
    ['NO TV ONLINE FROM 3 MAY 2026', 'channel-except tv; | ONLINE FROM 3 MAY 2026'],
    ['NO TV ONLINE AFTER 3 MAY 2026', 'channel-except tv; | ONLINE AFTER 3 MAY 2026'],
    ['NO TV ONLINE FOR 14 DAYS', 'channel-except tv; | ONLINE FOR 14 DAYS'],
    ['NO SALES JAPAN UNTIL 3 MAY 2026', 'no-resale; | JAPAN UNTIL 3 MAY 2026'],
    ['NO ARCHIVE UK USE UNTIL 3 MAY 2026', 'no-archive; expires-on 2026-05-03; | UK'],
    ['NO ARCHIVE UK UNTIL 3 MAY 2026', 'no-archive; | UK UNTIL 3 MAY 2026'],
    ['KEIN ARCHIV ÖSTERREICH BIS 3. MAI 2026', 'no-archive; | ÖSTERREICH BIS 3. MAI 2026'],
    ['KEIN VERKAUF DEUTSCHLAND BIS 3. MAI 2026', 'no-resale; | DEUTSCHLAND BIS 3. MAI 2026'],
    ["PAS D'ARCHIVE FRANCE JUSQU'AU 3 MAI 2026", "no-archive; | FRANCE JUSQU'AU 3 MAI 2026"],
    ['NO ARCHIVO ESPAÑA HASTA EL 3 DE MAYO DE 2026', 'no-archive; | ESPAÑA HASTA EL 3 DE MAYO DE 2026'],
    ['방송 금지 한국 2026년 5월 3일까지', 'channel-except tv; | 한국 2026년 5월 3일까지'],
    ['転売禁止 日本2026年5月3日まで', 'territory-except JP @ until 2026-05-03; | 転売'],
    ['KEIN TV NUTZUNG AB 3. MAI 2026', 'channel-except tv; | NUTZUNG AB 3. MAI 2026'],
    ['KEIN TV ONLINE AB 3. MAI 2026', 'channel-except tv; | ONLINE AB 3. MAI 2026'],
  ])('that nothing joins ends no ban on the first: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['GEEN TV GEBRUIK TOT 3 MEI 2026', 'channel-except tv @ until 2026-05-03'],
    ['INGEN TV ANVÄNDNING TILL 3 MAJ 2026', 'channel-except tv @ until 2026-05-03'],
    ['KEINE TV NUTZUNG BIS 3. MAI 2026', 'channel-except tv @ until 2026-05-03'],
    ['KEINE TV-NUTZUNG BIS 3. MAI 2026', 'channel-except tv @ until 2026-05-03'],
    ['Keine Online-Nutzung bis 3. Mai 2026', 'channel-except online @ until 2026-05-03'],
    [
      'Keine Print-Online-Nutzung bis 3. Mai 2026',
      'channel-except print-newspaper,print-magazine,online @ until 2026-05-03',
    ],
    ['NO ADVERTISING ONLINE UNTIL 3 MAY 2026', 'purpose-except advertising @ until 2026-05-03 channels online'],
    ['NO ARCHIVE USE UNTIL 3 MAY 2026', 'no-archive @ until 2026-05-03'],
    ['NO JAPAN KOREA UNTIL 3 MAY 2026', 'territory-except JP,KR @ until 2026-05-03'],
    ['NO PRINT USE WITHIN 14 DAYS OF DELIVERY', 'channel-except print-newspaper,print-magazine @ untilDays 14'],
    ['NO SALES USE FOR 14 DAYS', 'no-resale; expires-after-days 14'],
    ['NO SALES USE UNTIL 3 MAY 2026', 'no-resale; expires-on 2026-05-03'],
    ['NO SALES USE WITHIN 14 DAYS OF DELIVERY', 'no-resale; expires-after-days 14'],
    ['NO TV USE UNTIL 3 MAY 2026', 'channel-except tv @ until 2026-05-03'],
    ['NO TV USE UNTIL 3 MAY 2026', 'channel-except tv @ until 2026-05-03'],
    ['NO TV. USE UNTIL 3 MAY 2026', 'channel-except tv; expires-on 2026-05-03'],
    ['NO TV/ONLINE USE UNTIL 3 MAY 2026', 'channel-except tv,online @ until 2026-05-03'],
    [
      'No internet or print use until 3 May 2026',
      'channel-except online,print-newspaper,print-magazine @ until 2026-05-03',
    ],
    [
      'No print and no online use until 3 May 2026',
      'channel-except print-newspaper,print-magazine; channel-except online @ until 2026-05-03',
    ],
    ['No print magazine use until 3 May 2026', 'channel-except print-magazine @ until 2026-05-03'],
    ['転売禁止 使用は2026年5月3日まで', 'no-resale; expires-on 2026-05-03'],
    ['판매 금지 사용은 2026년 5월 3일까지', 'no-resale; expires-on 2026-05-03'],
    ['NO SALES IN JAPAN UNTIL 3 MAY 2026', 'territory-except JP @ until 2026-05-03'],
    ['NO TV JAPAN UNTIL 3 MAY 2026', 'channel-except tv @ JP until 2026-05-03'],
    ['NO SALES UK ONLY UNTIL 3 MAY 2026', 'no-resale; territory-only GB; expires-on 2026-05-03'],
    [
      'Web out in Germany from 5 December 2026, TV out',
      'channel-except online @ DE from 2026-12-05; channel-except tv',
    ],
    ['Weltweit außer Japan bis 4. Mai 2030', 'territory-except JP; expires-on 2030-05-04'],
    ['Internet, 30 days', 'expires-after-days 30 @ channels online'],
  ])('that are one, or that something joins or parts, is read: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('in a caption', () => {
  it.each([
    'NO TV ONLINE USE UNTIL 3 MAY',
    '방송 금지 온라인 5월 3일까지',
    'Print only except in France',
    'Nur online außer in Deutschland',
    'ウェブは2026年5月9日まで、テレビは2026年5月3日まで不可',
    'Germany call for price',
  ])('what is read in part is held: %s', (text) => {
    expect(readCaption(text, 'caption').doubts).toHaveLength(1);
    expect(readCaption(`A man walks in Rome. ${text}`, 'caption').doubts).toHaveLength(1);
  });

  it.each([
    'Germany: tobacco advertising banned.',
    'Italy prohibits online betting.',
    'Germany prohibits resale.',
    'La France interdit la publicité en ligne.',
    '中国禁止网络广告。',
    'TV4 and SVT out of the race for rights, Stockholm, Monday.',
    'None but the British press came to the island on Monday.',
    'Print newspapers only sell in the morning.',
    'Iran only sells oil online until Friday.',
  ])('news of places and media is news: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
