import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const THEN = '(-|:|.|,|!|/)';
const UNUSED_EN = 'do not (use|publish|run|distribute)';
const UNUSED_ES = 'no (utilizar|usar|publicar|difundir)';
const UNUSED_PT = 'nao (utilizar|usar|publicar|divulgar)';

/** One word that takes a picture back, and beside it the order not to use it: “ANULADA - NO UTILIZAR”. Either alone may be news. */
export const VOIDED: readonly PhraseRow[] = [
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `[{image}] (killed|cancelled|canceled|withdrawn|void|voided|retracted|recalled|deleted) ${THEN} ${UNUSED_EN}`,
      `[bild|foto] (storniert|zuruckgezogen|annulliert|geloscht|widerrufen|ungultig) ${THEN} (nicht (verwenden|veroffentlichen|benutzen|nutzen)|bitte nicht (verwenden|veroffentlichen|benutzen))`,
      `[photo|image] (annulee|annule|supprimee|supprime|retiree|retire) ${THEN} ne pas (utiliser|publier|diffuser)`,
      `[foto|fotografia|imagen] (anulada|anulado|cancelada|cancelado|eliminada|retirada) ${THEN} ${UNUSED_ES}`,
      `[foto|immagine] (annullata|annullato|ritirata|ritirato|eliminata|cancellata) ${THEN} non (usare|utilizzare|pubblicare|diffondere)`,
      `[foto|fotografia|imagem] (anulada|cancelada|eliminada|retirada) ${THEN} ${UNUSED_PT}`,
      `[foto|beeld] (ingetrokken|geannuleerd|vervallen|verwijderd) ${THEN} niet (gebruiken|publiceren|plaatsen)`,
      `[фото|снимок] (отозвано|отозван|аннулировано|аннулирован|снято|удалено) ${THEN} не (использовать|публиковать)`,
      `[사진] (취소|삭제|킬|철회) ${THEN} (사용|게재|보도) (금지|불가|중지)`,
      `[写真] (取り消し|取消し|取消|削除|撤回|配信取り消し) [${THEN}] (使用|掲載) (不可|禁止|しないで ください|しないこと|中止)`,
      `[图片|照片|圖片] (撤销|撤銷|作废|作廢|撤回|撤稿|删除|刪除) ${THEN} (请勿|請勿|切勿|禁止|停止|不得) (使用|刊用|刊发|刊登)`,
    ],
    examples: [
      ['KILLED - DO NOT USE', 'kill'],
      ['STORNIERT - NICHT VERWENDEN', 'kill'],
      ['ANNULÉE - NE PAS UTILISER', 'kill'],
      ['ANULADA - NO UTILIZAR', 'kill'],
      ['ANULADO. NO USAR', 'kill'],
      ['Annullata: non usare', 'kill'],
      ['CANCELADA - NÃO UTILIZAR', 'kill'],
      ['INGETROKKEN - NIET GEBRUIKEN', 'kill'],
      ['ОТОЗВАНО: НЕ ИСПОЛЬЗОВАТЬ', 'kill'],
      ['취소 - 사용 금지', 'kill'],
      ['取り消し／使用不可', 'kill'],
      ['作废，请勿使用', 'kill'],
    ],
    counterExamples: [
      'Annullata - Non usare l’auto, dice il sindaco.',
      'Concert cancelled - do not use the car park, police say.',
      'Storniert, nicht verwenden die Reisenden den Gutschein.',
    ],
  }),
  say([{ kind: 'kill', value: null }], 'alone', {
    patterns: [
      '(withdrawn|killed|recalled|retracted|pulled) (by|at the request of) [the] (source|agency|photographer|rights holder|copyright holder|family|client|supplier)',
      '[please] (do not|don t) (use|publish|run) (any more|any longer|anymore)',
      '[bitte] nicht (mehr|weiter) (verwenden|veroffentlichen|nutzen|benutzen)',
      '[merci de|priere de] ne plus (utiliser|publier|diffuser)',
      '[por favor] no (usar|utilizar|publicar|difundir) mas',
      '[si prega di] non (usare|utilizzare|pubblicare) piu',
      '[favor] nao (usar|utilizar|publicar) mais',
      '[gelieve] niet meer [te] (gebruiken|publiceren|plaatsen)',
      '(ikke|inte|ej) (lenger|laengere|langre) (brukes|bruges|anvandas)',
      '[просьба] больше не (использовать|публиковать)',
      '(снято|снят|снимается) с ленты',
      '(使用|掲載|配信) (取消|取り消し|取消し)',
    ],
    examples: [
      ['WITHDRAWN BY SOURCE', 'kill'],
      ['Bitte nicht mehr verwenden', 'kill'],
      ['Ne plus utiliser', 'kill'],
      ['Niet meer gebruiken', 'kill'],
      ['СНЯТО С ЛЕНТЫ', 'kill'],
      ['使用取消', 'kill'],
    ],
    counterExamples: ['The offer was withdrawn by the source.'],
  }),
];
