import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const OF_WORK_DE = '[(veroffentlichung|nutzung|verwendung|abdruck|publikation|jeder veroffentlichung|jeder nutzung)]';

/** The very words a credit is to have, named beside a verb of writing or behind “credit to be given”. */
export const CREDIT_WORDS: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[(게재|보도|사용|이용|인용) 시] [반드시|꼭] ["] {credit} ["] [를|을|라고|로|으로] [반드시|꼭] (표기|명기|기재|표시|명시) 해 (주십시오|주세요|주시기 바랍니다|주시길 바랍니다|야 합니다|야 함)',
      '[(게재|보도|사용|이용|인용) 시] [사진|이미지] 출처 (를|는) [반드시|꼭] ["] {credit} ["] (으로|로|라고) (표기|명기|기재|표시|명시) (하여|해) (주십시오|주세요|주시기 바랍니다|주시길 바랍니다|야 합니다)',
      '[ご使用|ご利用|掲載|使用] [の] [際|際に|場合] [は] 必ず ["] {credit} ["] (と|の) [ご] (明記|表記|記載|表示) [を] (ください|してください|して ください|すること|お願いします|願います)',
      '(veroffentlichung|nutzung|verwendung|abdruck) nur mit (dem|folgendem) (vermerk|hinweis|bildnachweis|quellenvermerk|zusatz) [:] ["] {credit} ["]',
      '[legende et] (credit|credits|mention) (indispensable|indispensables|obligatoires) [: {credit}]',
      '[photo] (byline|credit line|credit) : (must|to|should|has to) read [as follows] [:] {credit}',
      '[photo] (byline|credit line) (to|has to|should) read [as follows] [:] {credit}',
      'da pubblicare (con la|con) (firma|dicitura|menzione|didascalia) [: {credit}]',
      '[graag] met vermelding van : [foto] {credit}',
      '["] {credit} ["] (と|の) [必ず|かならず] [ご] (明記|表記|記載|表示) [を] (してください|して ください|すること|する こと|のこと|お願いします|願います|が必要|が 必要です|が必要です)',
      `(bei|im falle der) ${OF_WORK_DE} [(bitte|ist)] [(der|folgender)] (bildnachweis|fotonachweis|quellenangabe|hinweis|vermerk) ["] {credit} ["] (angeben|nennen|anzugeben|zu nennen|anbringen|verwenden)`,
      `(bei|im falle der) ${OF_WORK_DE} bitte [(folgendes|wie folgt)] (angeben|nennen) : {credit}`,
      '[(abdruck|nutzung|verwendung|veroffentlichung)] [(honorarfrei|kostenfrei|kostenlos|frei|unentgeltlich)] [nur] (bei|unter|mit) (urhebernennung|namensnennung|quellennennung|fotografennennung|nennung) [:] © {credit}',
      'abdruck nur (mit|bei|unter) (nennung|namensnennung|urhebernennung|quellenangabe) [: {credit}]',
      '(credit|mention|copyright|signature) a (mentionner|indiquer|preciser|faire figurer|porter) [(obligatoirement|imperativement)] [: {credit}]',
      '[(merci de|veuillez|priere de)] crediter [(la photo|les photos|l image)] : {credit}',
      '(foto|immagine|immagini) da (accreditare|firmare|attribuire) [(a|cosi)] [: {credit}]',
      '(credito|firma|didascalia) da (indicare|riportare|citare) [(obbligatoriamente|sempre)] [: {credit}]',
      '(credito|firma) (a indicar|que debe figurar|que figurara|obligado) [: {credit}]',
      '(credito|assinatura) a (indicar|constar|mencionar) [: {credit}]',
      '(vermeld|noem) [(de|altijd de|altijd|als)] [(bron|fotograaf|maker|naam)] : {credit}',
      '(te vermelden|verplichte) (credit|bron|naamsvermelding|fotocredit) : {credit}',
      '[husk (at|a)] (kreditere|kreditera|krediter|kreditér) [(foto|fotograf|fotografen)] : {credit}',
      '[(vanligen|vennligst|venligst)] (ange|oppgi|angiv|uppge) [(fotograf|kilde|kalla|byline|fotokredit)] : {credit}',
    ],
    examples: [
      ['Byline: must read Jane Roe/AP', 'mandatory-credit Jane Roe/AP'],
      ['Byline to read Jane Roe', 'mandatory-credit Jane Roe'],
      ["보도 시 사진 출처를 '해양환경공단 제공'으로 명기하여 주시기 바랍니다.", 'mandatory-credit 해양환경공단 제공'],
      ['ご使用の際は必ず「写真:高松市美術館」とご記載ください。', 'mandatory-credit 写真:高松市美術館'],
      ['Veröffentlichung nur mit dem Vermerk „Foto: Zoo Rostock/Ulla Kern“.', 'mandatory-credit Zoo Rostock/Ulla Kern'],
      ['Da pubblicare con la firma: Comune di Lucca', 'mandatory-credit Comune di Lucca'],
      ['Graag met vermelding van: Foto Merel Bos / Museum Kampen', 'mandatory-credit Merel Bos / Museum Kampen'],
      ["게재 시 '사진 제공: 국립제주박물관'을 반드시 표기해 주십시오.", 'mandatory-credit 사진 제공: 국립제주박물관'],
      ['「写真提供:県立美術館」と必ず明記してください', 'mandatory-credit 写真提供:県立美術館'],
      ['Bei Veröffentlichung bitte angeben: Foto: Stadt Ulm', 'mandatory-credit Stadt Ulm'],
      [
        'Abdruck honorarfrei bei Urhebernennung © Stadt Erlangen/Jörg Wiesner',
        'mandatory-credit Stadt Erlangen/Jörg Wiesner',
      ],
      ['Crédit à mentionner : Ville de Lyon', 'mandatory-credit Ville de Lyon'],
      ['Merci de créditer : © Ville de Lyon', 'mandatory-credit © Ville de Lyon'],
      ['Foto da accreditare: Comune di Siena', 'mandatory-credit Comune di Siena'],
      ['Vermeld de bron: Gemeente Ede', 'mandatory-credit Gemeente Ede'],
      ['Ange fotograf: Nils Berg', 'mandatory-credit Nils Berg'],
      ['Husk at kreditere: Søren Bech', 'mandatory-credit Søren Bech'],
    ],
    counterExamples: [
      'Il reste un crédit à mentionner dans le bilan, selon le maire.',
      'Die Bank gab ihm bei Namensnennung keinen Kredit.',
      'De school vermeldt de bron: een boek uit 1912.',
    ],
  }),
];
