import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

const RIGHTS_ZH =
  '(权利|權利|使用权|使用權|使用权限|使用權限|授权|授權|授权范围|授權範圍|授权区域|授權區域|授权地区|授權地區|版权|版權|使用范围|使用範圍|使用地区|使用地區|使用区域|使用區域)';
const SALES_ZH = '(销售|銷售|发行|發行)';
const RIGHTS_JA = '(権利|使用権|使用 権|利用権|使用範囲|利用範囲|使用地域|利用地域|販売|配信|提供先|掲載地域)';
const RIGHTS_KO = '(권리|사용권|사용 권리|게재권|사용 지역|사용지역|사용 범위|사용범위|제공 지역|제공지역|판매 지역)';
const RIGHTS_DE = '(rechte|nutzungsrechte|verwertungsrechte|veroffentlichungsrechte|verwendungsrechte|nutzungsrecht)';

/** “Rights: Germany and Austria”: for what a picture was bought, and with a word beside it for what not. */
export const RIGHTS_OF_PLACES: readonly PhraseRow[] = [
  {
    patterns: [
      '[(usage|use|publication|licensed|granted)] rights : {places}',
      '(rechte|nutzungsrechte|verwertungsrechte|veroffentlichungsrechte|verwendungsrechte|nutzungsrecht) : {places}',
      'droits [(d (utilisation|exploitation|usage)|de (publication|diffusion|reproduction))] : {places}',
      '(derechos [de (uso|publicacion|reproduccion|explotacion)]|diritti [(d uso|di (utilizzo|pubblicazione))]|direitos [de (uso|publicacao|utilizacao)]) : {places}',
      '(rechten|gebruiksrechten|publicatierechten|rettigheter|bruksrett|bruksrettigheter|rettigheder|brugsret|rattigheter|nyttjanderatt) : {places}',
      'права [на (использование|публикацию)] : {places}',
      '(권리|사용권|사용 권리|게재권) : {places}',
      '(権利|使用権|使用 権|利用権) : {places}',
      '(使用权|使用權|授权范围|授權範圍) : {places}',
    ],
    meaning: { does: 'limit' },
    reach: 'directives',
    examples: [
      ['Rights: Germany and Austria', 'territory-only DE,AT'],
      ['Usage rights: Germany, Austria', 'territory-only DE,AT'],
      ['Nutzungsrechte: Deutschland und Österreich', 'territory-only DE,AT'],
      ['Droits : Allemagne et Autriche', 'territory-only DE,AT'],
      ["Droits d'utilisation : France et Belgique", 'territory-only FR,BE'],
      ['Derechos de uso: España y Portugal', 'territory-only ES,PT'],
      ['Diritti: Italia e Svizzera', 'territory-only IT,CH'],
      ['Direitos: Brasil e Portugal', 'territory-only BR,PT'],
      ['Rechten: Nederland en België', 'territory-only BE,NL'],
      ['Rettigheter: Norge og Danmark', 'territory-only NO,DK'],
      ['Rättigheter: Sverige', 'territory-only SE'],
      ['Права: Россия и Беларусь', 'territory-only RU,BY'],
      ['사용권: 한국, 일본', 'territory-only KR,JP'],
      ['権利：日本、韓国', 'territory-only JP,KR'],
      ['使用权：中国、日本', 'territory-only CN,JP'],
    ],
    counterExamples: ['Human rights: Germany and Austria vote', 'Women’s rights: Brazil'],
  },
  forbid(
    [
      `(${RIGHTS_ZH}|${SALES_ZH}) : {places} (除外|以外|不可|禁止)`,
      `${RIGHTS_ZH} : (不含|不包括|除) {places} [(外|以外)]`,
      `${RIGHTS_JA} : {places} (除外|以外|を 除く|は 除く|不可|は 不可|対象外|は 対象外)`,
      `${RIGHTS_KO} : {places} [(은|는|을|를)] (제외|불가|금지)`,
      `${RIGHTS_DE} : (ohne|ausser|ausgenommen|nicht) {places}`,
      '(rechten|gebruiksrechten|publicatierechten) : (behalve|zonder|niet|uitgezonderd) {places}',
      '(rettigheter|bruksrett|bruksrettigheter|rettigheder|brugsret|rattigheter|nyttjanderatt) : (unntatt|utenom|undtagen|utom|ikke|inte) {places}',
    ],
    [
      ['使用权：日本除外', 'territory-except JP'],
      ['版权：不含日本', 'territory-except JP'],
      ['發行：日本除外', 'territory-except JP'],
      ['使用範囲：日本を除く', 'territory-except JP'],
      ['使用权：日本、韩国除外', 'territory-except JP,KR'],
      ['사용권: 일본 제외', 'territory-except JP'],
      ['사용권: 중국 불가', 'territory-except CN'],
      ['Nutzungsrechte: ohne Japan', 'territory-except JP'],
      ['Rechten: behalve België', 'territory-except BE'],
      ['Rettigheter: unntatt Sverige', 'territory-except SE'],
    ],
    ['土地の権利：日本を除く各国が主張した。', '销售：日本以外的市场增长了两成。', '판매: 중국 제외 시장에서 늘었다.'],
  ),
  limit(
    [
      `${RIGHTS_ZH} : (仅限|仅|限|只限|僅限) [于|於] {places} [(使用|地区|境内)]`,
      `${RIGHTS_JA} : {places} (のみ|だけ|限定|に 限る)`,
      `${RIGHTS_KO} : {places} [(에|으로)] (한정|만|한함|국한)`,
      '(授权区域|授權區域|授权地区|授權地區|使用地区|使用地區|使用区域|使用地域|利用地域|사용 지역|사용지역) : {places}',
    ],
    [
      ['使用权：仅限中国大陆', 'territory-only CN'],
      ['使用地域：日本のみ', 'territory-only JP'],
      ['사용권: 한국에 한함', 'territory-only KR'],
      ['授权区域：中国大陆', 'territory-only CN'],
      ['사용 지역: 한국', 'territory-only KR'],
    ],
    ['版权：日本作家起诉。'],
  ),
];
