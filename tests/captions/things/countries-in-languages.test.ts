import { describe, expect, it } from '@jest/globals';
import { countryOf } from '../../../src/captions/facts/place/gazetteer.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

/** Names that wires write and that the country data spells otherwise, with the words that close a place in each language. */
const NAMES: readonly (readonly [frame: string, names: string])[] = [
  [
    '$ 사용 불가',
    'PL 폴란드|CZ 체코|PT 포르투갈|BA 보스니아|MK 북마케도니아|CY 키프로스|SA 사우디|PG 파푸아뉴기니|ET 에티오피아|CD 민주콩고|ZA 남아공|ZA 남아프리카공화국|ZW 짐바브웨|TN 튀니지|DO 도미니카공화국|KG 키르기스스탄|TM 투르크메니스탄|GE 조지아|IR 이란|AU 호주|KE 케냐|NP 네팔|CL 칠레|PE 페루',
  ],
  [
    '$での使用不可',
    'MD モルドバ|IR イラン|SY シリア|LA ラオス|AU 豪州|VE ベネズエラ|BO ボリビア|LY リビア|AU オーストラリア|AT オーストリア',
  ],
  ['$地区不得使用', 'SA 沙特|ID 印度尼西亚|IN 印度|MN 蒙古国'],
  ['$: использование запрещено', 'MD Молдова|KG Кыргызстан|CN Китай|KP КНДР'],
  ['Keine Verwendung in $', 'BY Weißrussland|MD Republik Moldau|CD Kongo-Kinshasa'],
  ['Utilisation interdite en $', 'CZ Tchéquie|CD RD Congo|CF Centrafrique|MM Birmanie'],
  ['Prohibido su uso en $', 'US EE.UU.|SA Arabia Saudí|CD República Democrática del Congo|EE Estonia'],
  ['Vietato l’uso in $', 'NL Olanda|GB Gran Bretagna'],
  ['Proibido o uso em $', 'US EUA|NL Holanda'],
  ['Geen gebruik in $', 'SA Saoedi-Arabië|GB Groot-Brittannië'],
];
const CASES = NAMES.flatMap(([frame, names]) =>
  names.split('|').map((each) => ({ frame, code: each.slice(0, 2), name: each.slice(3) })),
);

describe('countries as the wires of a language write them', () => {
  it.each(CASES)('$name is $code', ({ frame, code, name }) => {
    const { restrictions, doubts } = readCaption(frame.replace('$', name), 'instructions');
    expect([summariesOf(restrictions), doubts]).toEqual([[`territory-except ${code}`], []]);
    if (!/\.$/.test(name)) expect(countryOf(name)).toBe(code);
  });
});
