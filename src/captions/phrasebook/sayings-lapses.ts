import type { PhraseRow } from './row.ts';
import { ASK, notice, say } from './say.ts';

/** After how many days a licence lapses, by the verbs of each language, and pictures that are free for a while. */
export const LAPSES: readonly PhraseRow[] = [
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(caduca|caducan|vence|vencen|expira|expiran) [(a los|a las|a|en|pasados|transcurridos)] {days} [(de|desde|tras|despues de) (su|la) (entrega|recepcion|descarga|publicacion|emision)]',
      '(scade|scadono|scadenza) [:] [(a|dopo|entro)] {days} [(dalla|dal|dopo la) (consegna|ricezione|trasmissione|pubblicazione|download)]',
      '(caduque|caduques|expire|expirent) [(a|apres|sous|dans|au bout de)] {days} [(apres|suivant|a compter de) (la|leur|sa) (livraison|reception|transmission|diffusion)]',
      '(caduca|caducam|expira|expiram|vence|vencem) [(em|apos|ao fim de|decorridos)] {days} [(apos|depois da|da|a contar da) [a] (entrega|recepcao|transmissao|publicacao)]',
      '(erlischt|erloschen|verfallt|verfallen|endet) [nach] {days} [nach (lieferung|auslieferung|erhalt|ubermittlung|ausstrahlung)]',
      '(vervalt|vervallen|verloopt|verlopen) [(na|binnen)] {days} [na (levering|ontvangst|verzending|uitzending)]',
      '(истекает|истекают|прекращается) [через] {days} [после (передачи|доставки|получения|выпуска)]',
      '(配信|掲載|受信|提供|公開) [日] (から|後) {days} (経過後|以内|を過ぎたら|経過したら|経過) [に|は|には] [必ず] 削除 [する] (して ください|して 下さい|こと|のこと|願います)',
      '[the|these] (stills|still|frames|clips|film stills) (may|can) be (used|published|reproduced) [(free of charge|free|without charge)] (for|within|up to) {days}',
      '[(die|das)] (bild|bilder|foto|fotos|standbilder|szenenfotos|aufnahmen) (darf|durfen|kann|konnen) {days} [(kostenlos|honorarfrei|kostenfrei|frei)] (verwendet|genutzt|veroffentlicht) werden',
      '[(de|het)] (foto|foto s|fotos|beeld|beelden) (mag|mogen) {days} [(gratis|kosteloos|vrij)] (worden gebruikt|gebruikt worden|worden gepubliceerd|gepubliceerd worden)',
    ],
    examples: [
      ['Caduca a los 60 días de su entrega', 'expires-after-days 60'],
      ['Scade a 60 giorni dalla consegna', 'expires-after-days 60'],
      ['Caduque 60 jours après la livraison', 'expires-after-days 60'],
      ['Expira 60 dias após a entrega', 'expires-after-days 60'],
      ['Erlischt 60 Tage nach Lieferung', 'expires-after-days 60'],
      ['Vervalt 60 dagen na levering', 'expires-after-days 60'],
      ['配信から48時間経過後は削除してください', 'expires-after-days 2'],
      ['Stills may be used free of charge for 30 days from transmission', 'expires-after-days 30'],
      ['Die Bilder dürfen 30 Tage ab Ausstrahlung kostenlos verwendet werden', 'expires-after-days 30'],
      ["De foto's mogen 30 dagen gratis worden gebruikt", 'expires-after-days 30'],
    ],
    counterExamples: ['Il decreto scade a 60 giorni dalla pubblicazione.', 'La licencia de caza caduca a los 60 días.'],
  }),
  notice(
    [
      '(thereafter|afterwards|after that|from then on) [it is|is|they are] (free|available|open|cleared|released) (to|for) all [(titles|papers|newspapers|publications|customers|broadcasters)]',
    ],
    [
      [
        'Exclusive to Bild until 30 November 2026, thereafter available to all titles',
        'publication-only Bild @ until 2026-11-30',
      ],
    ],
    ['The beach is thereafter open to all.'],
  ),
  say([ASK], 'directives', {
    patterns: [
      '[(사진|이미지|본 사진|영상)] (사용|게재|이용|보도) 시 ~10 (에|에게|으로|로) [(사전|별도|반드시|미리)] (문의|연락|협의) [(바람|바랍니다|요망|필수|필요|요함)]',
      '(如需|若需|如) (用于|使用于) ~8 [,] (请|须|需|請|須) (与|和|同|向|與) ~10 (联系|洽谈|接洽|联络|聯繫|聯絡)',
      '使用 (请|须|需|請|須) (联系|联络|聯繫|聯絡) ~10',
    ],
    examples: [
      ['사진 사용 시 구단 홍보팀에 사전 문의 바람', 'contact-required'],
      ['如需用于图书出版，请与宣传部联系', 'contact-required'],
    ],
    counterExamples: ['시민들은 사고 시 구청에 문의했다.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[при (публикации|использовании|перепечатке|копировании)] ссылка на {credit} (обязательна|необходима|требуется)',
      '[при (публикации|использовании|перепечатке|копировании)] ссылка на ~4 (обязательна|необходима|требуется)',
    ],
    examples: [['При публикации ссылка на пресс-службу театра обязательна', 'mandatory-credit']],
    counterExamples: ['Он сказал, что ссылка на закон обязательна для судов.'],
  }),
];

/** For what use somebody is to be asked, as Romance languages, German and Dutch put it. After the rows that know the use they name. */
export const ASK_FOR_USE: readonly PhraseRow[] = [
  {
    patterns: [
      'para {things} [,] (contactar|contacte|contatar|dirigirse|consultar) [(con|a|al|a la)] {whom}',
      'per {things} [,] (rivolgersi|contattare) [(a|all|al|alla)] {whom}',
      'pour {things} [,] (contacter|contactez|s adresser|veuillez contacter) [(a|au|a la|aupres de)] {whom}',
      'voor {things} [graag] contact opnemen met {whom}',
      'fur {things} [bitte] [sich] an (die|den|das) ~2 wenden',
    ],
    meaning: { does: 'ask' },
    reach: 'directives',
    examples: [
      ["Per il web rivolgersi all'ufficio stampa", 'contact-required ufficio stampa @ channels online'],
      ['Pour le web, contacter le service de presse', 'contact-required le service de presse @ channels online'],
      ['Für Online-Nutzung bitte an die Pressestelle wenden', 'contact-required @ channels online'],
      ['Voor online gebruik contact opnemen met de persdienst', 'contact-required de persdienst @ channels online'],
    ],
    counterExamples: ['Per il libro rivolgersi alla biblioteca, dice il sindaco.'],
  },
];
