import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, notice, OTHER, say } from './say.ts';

/** Terms between two days, credits and corrections in short, and what desks say of one part when the others are free. */
export const SHORT_TERMS: readonly PhraseRow[] = [
  {
    patterns: [
      '[(licence|license|usage|use|rights)] (period|term|window|validity) [:|is|runs|valid]',
      '(lizenzzeitraum|nutzungszeitraum|nutzungsdauer|lizenzdauer|gultigkeit) [:]',
      '(periode|duree|validite) (d utilisation|de la licence|d exploitation) [:]',
      '(vigencia|periodo de uso|periodo de licencia|validez) [:]',
      '(periodo di utilizzo|validita|durata della licenza) [:]',
      '(vigencia|periodo de uso|validade) [:]',
      '(授权|使用|刊用|许可|授權) (期限|期间|有效期|期間) [为|是|:|為]',
      '(使用|掲載|利用) (期間|可能期間) [は|:]',
      '(사용|이용|게재) (기간|기한|가능 기간|가능 기한) [은|는|:]',
      'срок (действия лицензии|использования) [:]',
    ],
    meaning: { does: 'permit' },
    reach: 'directives',
    examples: [
      ['授权期限为2026年4月1日至2027年3月31日', 'embargo-until 2026-04-01', 'expires-on 2027-03-31'],
      ['Licence period: from 1 April to 30 August 2026', 'embargo-until 2026-04-01', 'expires-on 2026-08-30'],
      ['Lizenzzeitraum: vom 1. April bis 30. August 2026', 'embargo-until 2026-04-01', 'expires-on 2026-08-30'],
    ],
    counterExamples: ['The licence period was too short, he said.'],
  },
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[(reproduction|utilisation|usage)] [(autorisee|autorise)] [(uniquement|exclusivement|seulement)] dans le cadre de la couverture (de|du|des|d) {clause}',
      'solo [se puede] (usar|utilizar|publicar) para ilustrar (la|esta|esa) (noticia|informacion) [que la acompana]',
      'solo para ilustrar (la|esta|esa) (noticia|informacion) [que la acompana]',
    ],
    examples: [['SOLO SE PUEDE USAR PARA ILUSTRAR LA NOTICIA QUE LA ACOMPAÑA', 'other', 'purpose-only editorial']],
    counterExamples: ['Sirve solo para ilustrar la noticia, dijo.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(uso|utilizacao) (permitido|permitida|autorizado) (somente|apenas|exclusivamente) (na|para) (divulgacao|promocao) (do|da|de|dos|das) {clause}',
      '(掲載|使用|利用) は ~6 の 目的 に (限ります|限る|限らせていただきます)',
      '(not to be|must not be|may not be|not) run as a sequence',
      '[(verwendung|nutzung)] nur im rahmen (der|einer|des) ~2 (fahndung|offentlichkeitsfahndung|vermisstensuche|ermittlungen)',
      '(faces|the faces) of [all] ~2 must be (blurred|pixelated|pixellated|hidden) (when|if) published [in ~4]',
    ],
    examples: [
      ['掲載は作品紹介の目的に限ります。', 'other'],
      ['Verwendung nur im Rahmen der Öffentlichkeitsfahndung', 'other'],
    ],
    counterExamples: ['The faces of all players must be clean, he said.'],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      '(se anula|se anulan|anulamos|queda anulada|quedan anuladas) (esta|la|estas|las) (fotografia|foto|imagen|fotografias|fotos|imagenes)',
      '(nous annulons|est annulee|sont annulees) (cette|la|ces|les) (photo|image|photos|images)',
    ],
    examples: [['SE ANULA esta fotografía', 'kill']],
    counterExamples: ['Se anula la foto finish, dijo el juez.'],
  }),
  say([{ kind: 'correction', value: null }], 'directives', {
    patterns: [
      '(rectificatif|correctif|erratum|rectificacion|fe de errores|rettifica|errata|retificacao|rectificatie|rettelse|rattelse|retting|oikaisu|поправка|исправление) [-|:|–] ~12',
      '(写真|画像) 差し替え',
      '(사진|이미지) (교체|대체)',
      '(图片|照片|圖片) (更换|替换|更換)',
      '(bien lire|lire|lease|debe decir|leggasi|leia se|lees) ~6 (et non|y no|e non|e nao|en niet) ~6',
    ],
    examples: [
      ['RECTIFICATIF - bien lire Saint-Étienne et non Saint-Denis', 'correction'],
      ['【写真差し替え】', 'correction'],
    ],
    counterExamples: ['El libro tiene una errata, dijo.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(mention|credit|signature|legende) " {credit} " (obligatoire|obligatoria|obbligatoria|mandatory|required)',
      '(請|请|务请|敬请|須|须) (註明|注明|标明|標明) (出處|出处|来源|來源)',
      '(방송 사용 시|사용 시) (출처|자막|출처 자막) (자막|표기|표시) (필수|요망|바랍니다)',
    ],
    examples: [
      ['Mention « Archives Lorient Agglo » obligatoire', 'mandatory-credit Archives Lorient Agglo'],
      ['請註明出處', 'mandatory-credit'],
    ],
    counterExamples: ['La mention « très bien » est rare.'],
  }),
  say([ASK, { kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[please] (ring|call|phone|contact|ask|consult) {whom} before [any] (cropping|retouching|altering|editing|alterations|changes)',
      'vor (beschnitt|bearbeitung|veranderung|veranderungen|retusche) [bitte] {whom} (anrufen|fragen|kontaktieren|anfragen)',
      '(contacter|appeler|consulter) {whom} avant (tout recadrage|toute retouche|toute modification)',
      '(contactar|llamar|consultar) [a|con] {whom} antes de (recortar|retocar|modificar)',
    ],
    examples: [
      [
        'Please ring the press office on 020 7946 0911 before cropping.',
        'contact-required the press office on 020 7946 0911',
        'no-modification',
      ],
    ],
    counterExamples: ['They called the police before cropping the field, he said.'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: ['[и] не позднее {days}', '(не позже|в срок до) {days}'],
    examples: [['Использовать не позднее 10 дней с момента передачи', 'expires-after-days 10']],
  }),
  {
    patterns: [
      '[(для|на|в)] {things} [-|–|:] не ранее {moment}',
      '{things} (may|must|should) not (use|publish|run|print) (this|it|this {image}|the {image}) before {moment}',
      '(pas de|aucune) (parution|publication) (dans|en|sur) [les|la|le] {things} avant [le] {moment}',
    ],
    meaning: { does: 'embargo' },
    reach: 'directives',
    examples: [
      [
        'Australian newspapers may not use this before Monday 6 April 2026',
        'embargo-until 2026-04-06 @ AU channels print-newspaper',
      ],
      [
        'Pas de parution dans les magazines avant le 15 avril 2026',
        'embargo-until 2026-04-15 @ channels print-magazine',
      ],
    ],
    counterExamples: ['Pas de publication du rapport avant le 15 avril 2026, dit-il.'],
  },
  {
    patterns: [
      'until {moment} [,|:] (no|not for|not in|not on|not to be used in|not to be used by|not for use in|not for use by|not available to|not usable in|out in) {things}',
      '(bis|bis zum) {moment} [,|:] (nicht fur|nicht in|nicht im|nicht auf|kein|keine|gesperrt fur|gesperrt in) {things}',
      'jusqu au {moment} [,|:] (pas de|pas en|interdit en|interdite en|interdit aux|interdite aux|interdit dans|non utilisable en|non utilisable dans|aucune) {things}',
      'hasta [el] {moment} [,|:] (no en|no para|prohibido en|prohibida en|no utilizable en|no utilizable por|sin) {things}',
      'fino al {moment} [,|:] (non utilizzabile|non utilizzabili|vietata|vietato|non|nessun|nessuna) (da|dai|in|per|ai|su|sui|) {things}',
      'ate [o|ao] {moment} [,|:] (nao em|nao para|proibido em|proibida em|proibida a publicacao em|sem) {things}',
      '(tot|tot en met) {moment} [,|:] (niet voor|niet in|niet op|geen) {things}',
      '(til|till|til og med|till och med|indtil) {moment} [,|:] (ikke i|ikke for|ikke pa|inte i|inte for|ej i|ingen) {things}',
      'до {moment} [,|:] (не для|запрещено в|запрещено для|запрещена в|нельзя в) {things}',
      '{things} [은|는|에서|에서는] {moment} 까지 [이] [사진] [을|를] (사용할 수 없(으며|습니다|음|다)|사용 불가|사용 금지|게재 금지)',
      '{moment} 까지 [는] {things} [은|는|에서|에서는] [이] [사진] [을|를] (사용할 수 없(으며|습니다|음|다)|사용 불가|사용 금지|게재 금지)',
      '{moment} まで [は] 、 {things} [では|での] (使えません|使用できません|使用不可|使用禁止|掲載できません|使用 は できません)',
      '{moment} まで は {things} [では|での] (使えません|使用できません|使用不可|使用禁止|掲載できません|使用 は できません)',
    ],
    meaning: { does: 'forbid-till' },
    reach: 'directives',
    examples: [
      [
        'Fino al 20 aprile 2026 non utilizzabile da quotidiani e periodici italiani.',
        'channel-except print-newspaper,print-magazine @ IT until 2026-04-20',
      ],
      ['Until 3 May 2026 not for use in Germany', 'territory-except DE @ until 2026-05-03'],
      ['Bis 3. Mai 2026 nicht für Zeitschriften', 'channel-except print-magazine @ until 2026-05-03'],
      ['2026年5月10日までは、日本国内のテレビでは使えません。', 'channel-except tv @ JP until 2026-05-10'],
      ['국내 일간지는 2026년 3월 20일까지 사용 불가', 'channel-except print-newspaper @ KR until 2026-03-20'],
    ],
    counterExamples: ['Until 3 May 2026 no trains run in Germany, the company said.'],
  },
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: ['{moment} より 前 の (掲載|使用|公開|報道) は (禁止|不可|お控えください) [です]'],
    examples: [['2026年6月26日より前の掲載は禁止です。', 'embargo-until 2026-06-26']],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: ['nor at all after {moment}', '(nor|and not) (thereafter|after that|after {moment})'],
    examples: [
      [
        'It may not be used for advertising, nor at all after 31 December 2026',
        'expires-on 2026-12-31',
        'purpose-except advertising',
      ],
    ],
  }),
  limit(
    [
      '(разрешено|разрешается|можно|допускается) [использовать|публиковать|использование|публикация] (только|исключительно) (в|на|для) {things}',
      '[bildet|bildene|billedet|billederne|bilden|bilderna] (kan|ma|far|skal) (kun|bare|endast|bara) (brukes|bruges|anvandas|publiseres|publiceres|publiceras) [(i|pa|til|till)] {things}',
      '(kun|bare|endast|bara) (til og med|till och med|i|pa|til) {things}',
    ],
    [['Bildet kan kun brukes i Norden', 'territory-only DK,FI,IS,NO,SE']],
    ['Boka kan kun brukes i Norden, sa han.'],
  ),
  forbid(
    [
      '{things} (исключается|исключена|исключено|исключены|не предусмотрена)',
      '(aldri|aldrig|nunca|mai|jamais|niemals|nooit) (i|en|em|in|dans|fur|sur|su|op|voor|para|per|pour) {things}',
      '(no apta|no aptas|no apto|non adatta|nao apta) (para|per) {things}',
      '{things} durch {things} (ausgeschlossen|untersagt|nicht gestattet|verboten)',
      '在 {things} (不得|禁止|不可|不能) 在 {things} [上] (使用|刊登|发布|传播)',
      '在 {things} (不得|禁止|不可|不能) [用于|用於] {things}',
    ],
    [
      ['NO APTA PARA VENTA', 'no-resale'],
      ['在中国大陆不得在网络上使用', 'channel-except online @ CN'],
      ['Aldri i annonser', 'purpose-except advertising'],
    ],
    ['Nunca en Francia se vio algo así, dijo.'],
  ),
  notice(
    [
      '[all] [other] (clients|customers|media|subscribers|outlets|broadcasters|publications) may use [it] (at once|immediately|on receipt|freely|without restriction)',
      '{things} may use it (at once|immediately|on receipt|freely)',
      '(elsewhere|otherwise|apart from that) [,] [no ~3 is needed|use it as you like|free to use]',
      '{things} (ohne einschrankung|ohne beschrankung|sans restriction|sin restricciones|senza restrizioni|sem restricoes|zonder beperking|без ограничений|сразу|можно сразу)',
      '(im ubrigen ausland|sonst|ansonsten) [ohne (einschrankung|einschrankungen)]',
      'a further note (will|shall) be sent',
      '(sans|ohne|sin|senza|sem|zonder) (restriction|restrictions|einschrankung|einschrankungen|restricciones|restrizioni|restricoes|beperking)',
      '(beleg|belegexemplar) erbeten',
    ],
    [['All other clients may use at once.']],
  ),
];
