import type { PhraseRow } from './row.ts';

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
];
