import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, OTHER, say } from './say.ts';

/** Demands for credit and for leave, said with a noun: "the naming of the photographer is obligatory", "use is subject to approval". */
export const DEMANDS: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      'credit [photo] [a] (mentionner|indiquer|citer) obligatoirement [:] [{credit}]',
      '(mention|citation|indication) (du credit|de la source|de l auteur|du photographe) (obligatoire|exigee|requise) [:] [{credit}]',
      '(mencion|cita|citacion) obligatoria [de la fuente|del autor|del credito] [:] [{credit}]',
      'citar la fuente : {credit}',
      '(citazione|menzione|indicazione) obbligatoria [della fonte|dell autore|del fotografo] [:] [{credit}]',
      '[e] obrigatoria a (mencao|citacao|indicacao) (do credito|da fonte|do autor|dos creditos) [:] [{credit}]',
      '(mencao|citacao) obrigatoria [da fonte|do autor] [:] [{credit}]',
      'vermelding van [de] (fotograaf|bron|maker|credits) [is] (verplicht|vereist) [: {credit}]',
      '(nennung|angabe) (des|der) (fotografen|urhebers|autors|quelle|credits) [ist] (zwingend|verpflichtend|erforderlich|pflicht|obligatorisch) [: {credit}]',
      '(указание|упоминание|ссылка) [на] (автора|источника|источник|агентства|агентство) (обязательно|обязательна) [:] [{credit}]',
      '[der|die] (fotograf|fotografin|agentur|urheber|quelle) (ist|sind) (zu nennen|anzugeben) [: {credit}]',
      '(fonte|credito|autore|fotografo) da (citare|indicare|menzionare) [obbligatoriamente] [: {credit}]',
      '(publiceras|publiseres|publiceres|brukes|bruges) [kun|endast] med (fotografens namn|fotografens navn|byline|fotobyline|kreditering)',
      'при (публикации|использовании) (указывать|указать|ссылаться на) : {credit}',
      '(husk|kom ihag|oppgi|angiv|ange) (kreditering|fotograf|byline|kilde|kalla)',
    ],
    examples: [
      ['Crédit à mentionner obligatoirement : Jane Roe', 'mandatory-credit Jane Roe'],
      ['Citazione obbligatoria della fonte', 'mandatory-credit'],
      ['Nennung des Fotografen zwingend', 'mandatory-credit'],
      ['Указание автора обязательно', 'mandatory-credit'],
    ],
    counterExamples: ['La mención de la fuente sorprendió al juez.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[사진] (사용|게재|보도) 시 ~1 {credit} ~1 (표기|명기|표시) [필수|바랍니다|할 것]',
      '[사진] 출처 ~1 {credit} ~1 [를|을] (반드시|꼭) (표기|명기|표시) [필수|바랍니다|할 것]',
      '(반드시|꼭) 출처 ~1 {credit} ~1 [를|을] (표기|명기|표시) [할 것|바랍니다]',
      '必ず ~1 {credit} ~1 と (表記|明記|記載|表示) [すること|してください|願います]',
      'クレジット ~1 {credit} ~1 を [必ず] (入れて|明記して|表記して|記載して) ください',
      'クレジット ~1 {credit} ~1 を [必ず] (表記|明記|記載|表示) (すること|して下さい)',
      'クレジット (表記|記載|は) [は|:] ~1 {credit} ~1 [と] (必須|すること|してください|でお願いします)',
    ],
    examples: [
      ['사진 출처(국립중앙박물관) 반드시 표기', 'mandatory-credit 국립중앙박물관'],
      ['必ず「©円谷プロ」と表記すること', 'mandatory-credit ©円谷プロ'],
    ],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(uso|utilizacion|publicacion|reproduccion) (sujeto|sujeta) a {prior} {consent} {prior} {by}',
      '(uso|utilizzo|pubblicazione) (soggetto|soggetta|subordinato) (a|ad|all) {prior} {consent} {prior} {by}',
      '(uso|utilizacao|publicacao) (sujeito|sujeita) a {prior} {consent} {prior} {by}',
      '(использование|публикация) [только] (с|при) {prior} {consent} [~2]',
      '[any|all] (other|further) (use|uses|usage) must be (cleared|agreed|negotiated|approved) [in advance] (with|by) {whom}',
      '(rest of [the] world|elsewhere|other territories|other countries) (on|upon|by) (application|request|agreement)',
      '(all|any) others [:|,] [please] (contact|call|ask|apply to) {whom}',
      '[all] (other|further|remaining) rights (on|upon) (request|application)',
      '~6 の 際 は 要 (相談|連絡|確認|許可)',
      '(call|contact) for (rates|clearance|permission) [first]',
      '~2 (call|contact) for (rates|clearance)',
      '(使用|掲載|利用) 前 [に] 要 (確認|連絡|相談|許可)',
    ],
    examples: [
      ['Uso sujeto a autorización previa', 'contact-required'],
      ['Использование только с разрешения', 'contact-required'],
      ['Any other use must be cleared with the studio', 'contact-required the studio'],
      ['使用前に要確認', 'contact-required'],
    ],
    counterExamples: ['The use of force must be approved by parliament.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '(solo|esclusivamente|unicamente) a corredo (di|degli) (articoli|servizi|recensioni) {clause}',
      '[si] (autorizza|consente) [l|il] (uso|utilizzo) (solo|esclusivamente|unicamente) a corredo (di|degli) (articoli|servizi|recensioni) {clause}',
      '(仅限|仅供|只限|僅限) (本次|此次|相关|相關) ~8 (新闻|新聞) (报道|報導) [使用]',
    ],
    examples: [
      ['仅限本次活动新闻报道使用', 'other', 'purpose-only editorial'],
      ['Solo a corredo di articoli sulla mostra', 'other', 'purpose-only editorial'],
    ],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '(only|solely|exclusively) (cleared|licensed|available) for news [bulletins] [and current affairs] (programmes|programs|bulletins|broadcasts)',
      '(cleared|licensed|available) (only|solely|exclusively) for news [bulletins] [and current affairs] (programmes|programs|bulletins|broadcasts)',
    ],
    examples: [['Only cleared for news bulletins and current affairs programmes', 'purpose-only editorial']],
    counterExamples: ['The runway is only cleared for news helicopters.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '(far|ma|skal) (inte|ikke|ej) (anvandas|brukes|bruges) (i samband med|i forbindelse med) {clause}',
      'darf nicht [im|in] zusammenhang mit ~8 (verwendet|genutzt|veroffentlicht) werden',
      '(ne peut|ne doit) [pas] etre (utilisee|publiee) (en lien|en rapport|en relation) avec {clause}',
      '(no|nao) (puede|debe|pode|deve) (usarse|utilizarse|ser usada|ser utilizada) (en relacion con|em relacao a) {clause}',
      '~9 (untersagt|verboten|nicht gestattet|nicht erlaubt) , ~14 (sequenzbildern|fotostrecken|bildsequenzen|sequenzen) ~6',
      '(utilisation|usage) limitee a la duree (de|du|de l|des) {clause}',
      '(nutzung|verwendung) [nur] (fur die dauer|wahrend) (der|des) {clause}',
      '(use|usage) [is] (limited|restricted) to the (duration|run) of {clause}',
      '(uso|utilizzo) limitad(o|a) a la duracion de {clause}',
      '(solo|esclusivamente|unicamente) a corredo (del|dell|della) {clause}',
      'no use by (competing|rival|unofficial) (sponsors|brands|companies|partners)',
      '[not] to be used by (sponsors|brands|advertisers|competitors)',
      '(stills|photos|images|pictures) from ~5 (may|must|can) only be used to (promote|publicise|illustrate|accompany) {clause}',
      '(names|identities|identity) of ~4 (may|must|should) not be (published|disclosed|revealed|released)',
      '~3 (faces|face|identity) (must|should) be (obscured|blurred|pixelated|masked) (before|prior to) (publication|use|broadcast)',
      'no use of [still] (images|pictures|photos) (in|as) [a] (sequence|sequences) [~5]',
      'no [use in] (moving|animated|video like) (sequences|sequence|image sequences)',
    ],
    examples: [
      ['No use by competing sponsors', 'other'],
      ['No moving sequences', 'other'],
      ['Stills from the film may only be used to promote its release', 'other'],
      ['Names of the victims may not be published', 'other'],
      ["Children's faces must be obscured before publication", 'other'],
    ],
    counterExamples: [
      'The film has no moving sequences, critics said.',
      'The names of the dead may not be published for weeks, police said.',
    ],
  }),
];
