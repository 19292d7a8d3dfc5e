import type { PhraseRow } from './row.ts';
import { notice, say } from './say.ts';

const SENT = '(sent|transmitted|moved|issued|released|filed|distributed)';
const ALL = '[all|your|all your|any|the]';

/** Corrections and withdrawals as desks word them in whole sentences. What stands behind a correction only explains it. */
export const CORRECTIONS: readonly PhraseRow[] = [
  say([{ kind: 'correction', value: null }], 'anywhere', {
    patterns: [
      '(clarification|erratum|corrigendum|corrected caption|caption correction|caption clarification|corrected version) :',
      '(korrektur|berichtigung|richtigstellung|klarstellung|korrigiert) [(der|des|zur|zum|bei|im|in der) (bildunterschrift|bildtextes|bildtext|bildlegende|bildnachweises|bildnachweis|namens|ortsangabe|datums|schreibweise)] :',
      '(korrektur|berichtigung|richtigstellung) (der|des|zur|zum) (bildunterschrift|bildtextes|bildtext|bildlegende|bildnachweises|bildnachweis|namens|ortsangabe|datums|schreibweise)',
      '(rectificatif|correction|precision|mise au point) [(de|a) (la) legende|de la date|du nom] :',
      '(correccion|rectificacion|aclaracion|fe de errores) [(del|al) pie de foto|de la leyenda|del nombre] :',
      '(correzione|rettifica|precisazione|errata corrige) [(della|alla) didascalia|del nome] :',
      '(correcao|retificacao|errata|esclarecimento) [da legenda|do nome] :',
      '(correctie|rectificatie|verduidelijking) [(van|op) het bijschrift] :',
      '(rettelse|rattelse|korrigering|presisering|praecisering|fortydligande) [(av|i|til) (bildetekst|bildtext|billedtekst|bildeteksten|bildtexten|billedteksten)] :',
      '(исправление|уточнение|поправка) [(к|в) подписи] :',
      '(사진설명 정정|캡션 정정|정정) :',
      '(写真説明の訂正|説明文の訂正|訂正|お詫びと訂正) :',
      '(更正|更正启事|更正说明|勘误) :',
      '特此更正',
    ],
    examples: [
      ['KORREKTUR der Bildunterschrift: Der Spieler heißt Leon Vogt, nicht Leon Voigt.', 'correction'],
      ['CLARIFICATION: The earlier version of this caption named the wrong station.', 'correction'],
      ["정정: 6일 송고된 사진의 인물 이름을 '김영수'에서 '김영호'로 바로잡습니다.", 'correction'],
      ['更正：图片说明中的拍摄日期应为3月9日。特此更正。', 'correction'],
      ['Aclaración: el jugador es Luis Gómez y no Luis Gámez', 'correction'],
      ['Rettelse i billedteksten: Spilleren hedder Bo Holm', 'correction'],
      ['KORREKTUR: Veröffentlichung ausschließlich in Deutschland', 'correction', 'territory-only DE'],
      ['KORREKTUR: Sperrfrist 3. Mai 2026', 'correction', 'embargo-until 2026-05-03'],
    ],
    counterExamples: ['The court asked for clarification of the law.', 'La ministre a demandé une précision au juge.'],
  }),
  say([{ kind: 'correction', value: null }], 'directives', {
    patterns: [
      'please [immediately] remove the erroneous ~12 from all your [online] (services|platforms|systems) [and delete (it|them|it ~3) from [all] your servers]',
      '[please] [immediately] (remove|delete|correct|replace|amend|strike) the (erroneous|wrong|incorrect|inaccurate|false|mistaken|misspelt|misspelled) (mention|mentions|mention s|caption|captions|name|names|credit|byline|spelling|date|location|information|title) [(in|from) ~3 (archives|archive|systems|system|files|records|services|servers|websites|sites|database|databases|caption|captions|metadata)]',
      '[bitte] [die|den|das] (falsche|fehlerhafte|falschen|fehlerhaften) (angabe|angaben|bildunterschrift|namen|bildtext|ortsangabe|datum) [(aus|in) ~4] (loschen|entfernen|korrigieren|berichtigen|ersetzen)',
      '[veuillez|merci de] (retirer|supprimer|corriger|remplacer) la (mention|legende) erronee [(de|dans) ~5]',
      '[por favor] (eliminen|eliminar|corrijan|corregir|retiren|sustituyan) (la|el) (mencion|pie de foto|leyenda|nombre) (erronea|erroneo|incorrecta|incorrecto) [(de|en) ~5]',
    ],
    examples: [
      [
        'Please immediately remove the erroneous mention[s] from all your online services and delete it (them) from your servers.',
        'correction',
      ],
      ['Please remove the erroneous caption from your archives', 'correction'],
      ['Bitte die falsche Angabe aus Ihren Systemen löschen', 'correction'],
      ['Merci de supprimer la légende erronée de vos archives', 'correction'],
      ['Please remove this photo from your archives', 'kill'],
    ],
    counterExamples: ['He wants them to remove the wrong name from the list of voters.'],
  }),
  notice(
    [
      `(resend|retransmission|retransmit|re send|repeat|resending|refile) [of] [the|an] [earlier|previous] {image} [~2] (with|for) (improved|better|corrected|adjusted|new|added|additional|higher) (toning|tone|colour|color|colours|colors|crop|quality|resolution|metadata|keywords|sharpness|exposure|contrast|iptc)`,
      '(improved|better|corrected) (toning|colours|colors|exposure|contrast|sharpness)',
    ],
    [['RESEND OF PHOTO WAR112 WITH IMPROVED TONING'], ['Improved toning']],
  ),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `[please discard [:|,|.]] {image} ~2 ${SENT} [at|on|earlier|by] ~5 (has been|was|is) (withdrawn|recalled|retracted|pulled|killed) [(at|by|due to|because of|on|for|following) ~6] [. do not use [it] [in any (form|way|medium)]] [; {discard} [it] from ${ALL} (archives|websites|systems|archives and websites|websites and archives)]`,
      'please [immediately|at once] {discard} (this|the) {image}',
      `{discard} [it|them|this {image}] from ${ALL} (archives and websites|websites and archives|archives and systems|systems and archives)`,
    ],
    examples: [
      [
        "PLEASE DISCARD: Photo WSJ4 sent at 11:20 GMT has been withdrawn at the family's request. Do not use in any form; remove from archives and websites.",
        'kill',
      ],
      ['Picture AB12 transmitted earlier today was withdrawn by the photographer', 'kill'],
    ],
    counterExamples: [
      'The picture of the mayor sent to voters was withdrawn, he said.',
      'Please remove the watermark before use.',
      'Please discard',
    ],
  }),
];
