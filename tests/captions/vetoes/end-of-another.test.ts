import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('a licence that ends is none that begins', () => {
  it.each([
    ["Pas de vente, utilisation jusqu'au 5 décembre 2036", 'no-resale; expires-on 2036-12-05'],
    ['Sin venta, uso hasta el 5 de diciembre de 2036', 'no-resale; expires-on 2036-12-05'],
    ['No TV, uso fino al 5 dicembre 2036', 'channel-except tv; expires-on 2036-12-05'],
    ['Sem TV, uso até 5 de dezembro de 2036', 'channel-except tv; expires-on 2036-12-05'],
    ['Geen verkoop, gebruik tot 5 december 2036', 'no-resale; expires-on 2036-12-05'],
    ['Kein Verkauf und Nutzung bis 5.12.2036', 'no-resale; expires-on 2036-12-05'],
    ['Не для ТВ, публикация до 5 декабря 2036 г.', 'channel-except tv; expires-on 2036-12-05'],
    ['Ikke til TV, bruk til 5. desember 2036', 'channel-except tv; expires-on 2036-12-05'],
    ['No TV, publish by 5 December 2036', 'channel-except tv; expires-on 2036-12-05'],
    ['No TV, licence until 5 December 2036', 'channel-except tv; expires-on 2036-12-05'],
    ['Use by 5 December 2036, no resale', 'expires-on 2036-12-05; no-resale'],
    ['Uso fino al 5 dicembre 2036, no TV', 'expires-on 2036-12-05; channel-except tv'],
    ['재판매 금지 14일 이내 사용', 'no-resale; expires-after-days 14'],
    ['UK OUT EXPIRES 5 DECEMBER 2036', 'territory-except GB; expires-on 2036-12-05'],
    [
      'NO MAGS UK OUT VALID UNTIL 5 DECEMBER 2036',
      'channel-except print-magazine; territory-except GB; expires-on 2036-12-05',
    ],
    ['TV USE PROHIBITED VALID UNTIL 5 DECEMBER 2036', 'channel-except tv; expires-on 2036-12-05'],
    [
      'Prohibida la reventa, uso editorial hasta el 5 de diciembre de 2036',
      'no-resale; purpose-only editorial; expires-on 2036-12-05',
    ],
    ['Pas de TV, publication à partir du 5 décembre 2036', 'channel-except tv; embargo-until 2036-12-05'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["Aucune publication jusqu'au 5 décembre 2036", 'embargo-until 2036-12-05'],
    ['Não usar até 5 de dezembro de 2036', 'embargo-until 2036-12-05'],
    ["Vietato l'uso fino al 5 dicembre 2036", 'embargo-until 2036-12-05'],
    ['Не продавать, использовать до 5 декабря 2036 г.', 'no-resale; | использовать до 5 декабря 2036 г'],
  ])('what is denied stays so: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('an end that may be that of what is allowed ends no ban', () => {
  it.each([
    ['Print until 5 December 2036, TV use prohibited', 'channel-except tv; | Print until 5 December 2036'],
    ['Web from 5 December 2036, resale forbidden', 'no-resale; | Web from 5 December 2036'],
    ['Web within 30 days, no resale', 'no-resale; | Web within 30 days'],
    ['Online innerhalb von 14 Tagen, kein TV', 'channel-except tv; | Online innerhalb von 14 Tagen'],
    ["Papier jusqu'au 5 décembre 2036, pas de TV", "channel-except tv; | Papier jusqu'au 5 décembre 2036"],
    ['온라인 2036년 12월 5일까지, 방송 금지', 'channel-except tv; | 온라인 2036년 12월 5일까지'],
    ['온라인은 2036년 12월 5일까지, 재판매 금지', 'no-resale; | 온라인은 2036년 12월 5일까지'],
    ['Print until 5 December 2036 and no TV', 'channel-except tv; | Print until 5 December 2036'],
    ['No TV but print until 5 December 2036', 'channel-except tv; | but print until 5 December 2036'],
    ["Ni TV ni web, papier jusqu'au 5 décembre 2036", "channel-except tv,online; | papier jusqu'au 5 décembre 2036"],
    ['Print bis 5.12.2036, nicht in Bild', '| Print bis 5.12.2036, nicht in Bild'],
    ['Papier dès le 5 décembre 2036, pas de TV', 'channel-except tv; | Papier dès le 5 décembre 2036'],
    ['Resale prohibited and web until 5 December 2036', 'no-resale; | web until 5 December 2036'],
    ['14天内网络，电视禁用', 'expires-after-days 14; channel-except online,tv'],
    ['No TV, web until 5 December 2036, print free', 'channel-except tv; | web until 5 December 2036'],
    ['Kein TV, Online ab 5.12.2036', 'channel-except tv; | Online ab 5.12.2036'],
    ['Weder TV noch Web, Print ab 5.12.2036', 'channel-except tv,online; | Print ab 5.12.2036'],
    ['not for magazines, Print until 5 December 2036', 'channel-except print-magazine; | Print until 5 December 2036'],
    [
      "Vendu à Paris Match, bloqué pour tous les autres jusqu'au 3 décembre 2036, revente interdite",
      "no-resale; | Vendu à Paris Match, bloqué pour tous les autres jusqu'au 3 décembre 2036",
    ],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Until 5 December 2036, Spain out', 'territory-except ES @ until 2036-12-05'],
    ['No sales and, until 5 December 2036, Spain out', 'no-resale; territory-except ES @ until 2036-12-05'],
    ['UK, Ireland out until 5 December 2036', 'territory-except GB,IE @ until 2036-12-05'],
    ['Not in Japan, Korea and China until 5 December 2036', 'territory-except JP,KR,CN @ until 2036-12-05'],
    ['No TV within 14 days of broadcast', 'channel-except tv @ untilDays 14'],
    ['Free until 5 December 2036, then no web', 'channel-except online @ from 2036-12-06'],
    ['No TV and web until 5 December 2036', 'channel-except tv,online @ until 2036-12-05'],
    ['Dès le 5 décembre 2036, pas de TV', 'channel-except tv @ from 2036-12-05'],
    ['No archive use until 5 December 2036', 'no-archive @ until 2036-12-05'],
    ['14일 이내 온라인 및 방송 금지', 'channel-except online,tv @ untilDays 14'],
  ])('its own end a ban keeps: %s', (text, expected) => expect(read(text)).toBe(expected));
});

it.each([
  ['Embargo until 5 December 2036, TV use prohibited', 'embargo-until 2036-12-05; channel-except tv'],
  ['Embargoed until 5 December 2036, Spain excluded', 'embargo-until 2036-12-05; territory-except ES'],
])('an embargo with its day swallows no ban behind it: %s', (text, expected) => expect(read(text)).toBe(expected));
