import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, say } from './say.ts';

/** What use is tied to by "provided that", "without", "only after", and what is left out of a licence, in the languages of the continent. */
export const PROVIDED_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(sous reserve|a condition|a la condition) (de|d|que) (mentionner|citer|indiquer|la mention (du|de la|de l)) [le|la|l] (credit|source|photographe|auteur|copyright)',
      '(siempre que|a condicion de que|con la condicion de que) se (cite|mencione|indique|nombre) [la|el|al] (fuente|autor|credito|fotografo|autoria)',
      '[uso libre|uso gratuito|libre] (citando|mencionando|indicando) [la|el|al] (fuente|autor|credito|fotografo|procedencia|autoria)',
      '(a condizione|purche|a patto) (di|che) [si|venga] (citare|citi|citata|indicare|indicata|menzionata) [la|il|l] (fonte|autore|credito|fotografo)',
      '(desde que|contanto que) (citad|mencionad|indicad|creditad)(o|a) [a|o] (fonte|credito|autor|autoria|fotografo)',
      '(citare|indicare|menzionare) (il fotografo|l autore|il credito|la fonte)',
      '(citar|mencionar) (o fotografo|o autor|o credito|a fonte|el autor|al autor|al fotografo)',
      '(citer|mentionner) (le photographe|l auteur|le credit)',
      '(mits|met) (naamsvermelding|bronvermelding|vermelding van [de] ~2)',
      '(sofern|wenn|falls|vorausgesetzt) [der|die|das] (fotograf|quelle|urheber|bildnachweis|urheberin|fotografin) (genannt|angegeben) (wird|werden|ist)',
      'unter der (bedingung|voraussetzung) der (nennung|namensnennung|quellenangabe)',
      '(forutsatt|under forutsetning av|forudsat) (kreditering|at (fotografen|fotograf|kilden) krediteres)',
      '~8 (저작권자|작가명|작가|제공처|출처명|촬영자|사진작가) (표기|명기|표시|명시) (필수|필요|바랍니다|요망|할 것)',
      'при (условии|обязательном) (указании|указания|упоминания) (автора|источника|авторства)',
    ],
    examples: [
      ['Publication gratuite sous réserve de mentionner le crédit', 'mandatory-credit'],
      ['Uso libre citando la fuente', 'mandatory-credit'],
      ['Foto vrij van rechten mits naamsvermelding', 'mandatory-credit'],
      ['사진 사용 시 저작권자 표기 필수', 'mandatory-credit'],
      ['Divieto di modifica, citare il fotografo', 'mandatory-credit', 'no-modification'],
    ],
    counterExamples: ['Un giornalista parla in aula della fonte che va citata.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(freigabe|verwendung|veroffentlichung|nutzung|abdruck) (erst|nur) nach (rucksprache|absprache|abstimmung|freigabe|klarung) [(mit|durch|bei) (der|dem|den) ~2]',
      '(utilisation|publication|diffusion) (apres|uniquement apres|seulement apres) (accord|validation|autorisation) (de|du|des) {whom}',
      '(二次使用|二次利用|再使用|その他の使用|商用利用) (は|には) 別途 [ご] (連絡|相談|協議|申請|許諾が必要|契約が必要)',
      '(그 외|2차|기타|상업적) (사용|이용) [은|는|시] 별도 (협의|문의|계약|허가) [필요|바랍니다|요망|하시기 바랍니다]',
      '(其他|其它|商业) (使用|用途) (请|須|须|需) (另行|单独|事先) (联系|洽谈|授权|申请)',
    ],
    examples: [
      ['Freigabe erst nach Rücksprache mit der Pressestelle', 'contact-required'],
      ['二次使用は別途連絡', 'contact-required'],
    ],
    counterExamples: ['Die Freigabe der Brücke erfolgt erst nach Absprache, sagte er.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(diffusion|publication|utilisation) interdite (avant|jusqu a) (cette (date|heure)|ce moment)',
      '(nicht|keinesfalls) vorher (veroffentlichen|verwenden|verbreiten|publizieren|online stellen)',
      '(veroffentlichung|verwendung) (vorher|vor diesem zeitpunkt) (nicht gestattet|untersagt|verboten)',
      '(no publicar|no difundir|prohibida su difusion) antes de (esa|esta|dicha) (fecha|hora)',
      '(non pubblicare|non diffondere|vietata la diffusione) prima (di tale|di quella|di questa) (data|ora)',
      '(nao publicar|nao divulgar) antes (dessa|desta|dessa) (data|hora)',
      'niet eerder (publiceren|gebruiken|plaatsen)',
    ],
    examples: [
      ['Embargo : mardi 3 juin 2025 à 18h00. Diffusion interdite avant cette date.', 'embargo-until 2025-06-03T18:00'],
      ['Nicht vorher veröffentlichen!', 'embargo-until'],
    ],
  }),
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '[une|1] seule (utilisation|publication|parution|fois)',
      '(se permite|se autoriza|autorizada|permitida) [su|la|el] (publicacion|uso|reproduccion|utilizacion) una (sola|unica) vez',
      '(si autorizza|consentita|autorizzata|consentito) [la|l|il] (pubblicazione|uso|utilizzo) [per] una (sola|unica) volta',
      '(permitida|autorizada|permitido) [a|o] (publicacao|uso) uma (unica|so) vez',
      '(使用|掲載) は [1|一] (媒体|紙) [に つき] (1回|一回|1 回|一 回) (限り|のみ|まで)',
      '(매체당|언론사당) 1회 (사용|게재) [만] [가능]',
    ],
    examples: [
      ['Pas de revente, une seule utilisation', 'no-resale', 'one-time-use'],
      ['Se permite su publicación una sola vez', 'one-time-use'],
    ],
    counterExamples: ['Se permite votar una sola vez.'],
  }),
  forbid(
    [
      '[(los|las|die|les|i|os)] [(derechos|rechte|droits|diritti|direitos) (de|fur|pour|per|di)] {things} (no estan|no esta|non sono|nao estao|sind nicht|ist nicht|ne sont pas|n est pas) (incluid|inclus|compris|enthalten|eingeschlossen|inbegriffen|inclusi)(o|a|os|as|i|e|es|)',
      '{things} niet (inbegrepen|inclusief|meegerekend)',
      '{things} (미포함|불포함|포함되지 않음)',
      '{things} (は含まれません|は含まない|を含まない)',
      '不 (包含|包括) {things} [权利|使用权]',
    ],
    [
      ['Los derechos de televisión no están incluidos', 'channel-except tv'],
      ['TV niet inbegrepen', 'channel-except tv'],
    ],
    ['Los desayunos no están incluidos.'],
  ),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[(imagen|foto|imagenes|fotos) (cedida|cedidas|facilitada|facilitadas) para] (uso|utilizacion) exclusiv(o|a) (de|para) [los|la] (medios [de comunicacion]|prensa)',
      '(immagine|foto|immagini) (concessa|concesse|fornita|fornite) (ad|per) (uso esclusivo|esclusivo uso) (della stampa|dei media|degli organi di informazione)',
      '(imagem|foto|imagens|fotos) (cedida|cedidas) para uso exclusivo (da imprensa|dos meios de comunicacao)',
    ],
    examples: [['Imagen cedida para uso exclusivo de los medios de comunicación', 'purpose-only editorial']],
  }),
  limit(
    [
      '(nutzungsrechte|rechte|lizenz|lizenziert) (fur|nur fur) {things}',
      '(droits|licence) (cedes|acquis|accordes|accordee|limites) (pour|a) {things} [(uniquement|seulement|exclusivement)]',
      '(derechos|licencia) (cedidos|adquiridos|concedida|concedidos) para {things} [(unicamente|solamente|exclusivamente)]',
      '(diritti|licenza) (ceduti|acquistati|concessa|concessi) per {things} [(soltanto|unicamente|esclusivamente)]',
      '(публикация|использование) только на территории {things}',
      '(仅限|僅限|只限) {things} (地区|地區) (使用|刊登|刊用|发布)',
    ],
    [
      [
        'Nutzungsrechte für Print und Online, nicht für TV',
        'channel-except tv',
        'channel-only print-newspaper,print-magazine,online',
      ],
      ['Droits cédés pour la France, la Belgique et la Suisse uniquement', 'territory-only FR,BE,CH'],
      ['Публикация только на территории РФ', 'territory-only RU'],
      ['仅限港澳台地区使用', 'territory-only HK,MO,TW'],
    ],
  ),
];
