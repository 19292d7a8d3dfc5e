import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, notice, OTHER, say } from './say.ts';

const THIS =
  '[(this|the|these|it|them|any|das|dieses|die|diese|es|sie|cette|ce|la|le|l|ces|les|esta|este|estas|estos|las|los|lo|questa|questo|queste|questi|il|i|a|o|as|os|essa|esse|dit|deze|de|het|dette|denne|det|den|detta|denna)]';
const IMAGE =
  '[(image|images|picture|pictures|photo|photos|photograph|set|series|bild|bilder|foto|fotos|aufnahme|serie|motiv|photo|cliche|reportage|imagen|imagenes|fotografia|servizio|immagine|immagini|scatto|imagem|imagens|beeld|beelden|opname|bildet|bilden|billedet|bilderna)]';
const EN = '(may not|must not|cannot|can not|are not allowed to|are not permitted to|should not)';
const ASKING =
  '(needs|need|requires|require|bedarf|bedurfen|benotigt|benotigen|erfordert|erfordern|necessite|necessitent|requiert|exige|requiere|requieren|necesita|necesitan|exige|exigen|richiede|richiedono|necessita|necessitano|depende|dependem|requer|requerem|exige|exigem|necessita|vereist|vereisen|behoeft|krever|kraever|kraver|требует|требуют)';

/** Sentences about a part of all uses: who may not use a picture for how long, where leave is needed, and which other part is free. */
export const SENTENCES_WITH_PARTS: readonly PhraseRow[] = [
  {
    patterns: [
      `{things} ${EN} {run} ${THIS} ${IMAGE} (for|in|during|within) [the] [first] {days}`,
      '(for|in|during|within) the first {days} (no|not for|not in|not on|not to be used in|not to be used by) {things}',
      `{things} (durfen|darf) ${THIS} ${IMAGE} [in den|wahrend der|die] ersten {days} nicht (verwenden|nutzen|veroffentlichen|drucken|zeigen)`,
      '(in den|wahrend der) ersten {days} (nicht fur|nicht in|kein|keine) {things}',
      `{things} (ne peut|ne peuvent|ne doit|ne doivent) [pas] (publier|utiliser|reprendre|diffuser) ${THIS} ${IMAGE} (pendant|durant|avant) [les] [premiers] {days}`,
      `{things} no (puede|pueden|podran) (publicar|usar|utilizar|difundir) ${THIS} ${IMAGE} (durante|en) [los] [primeros] {days}`,
      `{things} non (puo|possono|potranno) (pubblicare|usare|utilizzare|diffondere) ${THIS} ${IMAGE} (per|nei|durante i) [primi] {days}`,
      `{things} nao (pode|podem|poderao) (publicar|usar|utilizar|divulgar) ${THIS} ${IMAGE} (durante|por|nos) [os] [primeiros] {days}`,
      `{things} (mogen|mag) ${THIS} ${IMAGE} [gedurende] [de] [eerste] {days} niet (gebruiken|publiceren|plaatsen|overnemen)`,
      `{things} (kan|ma|far|skal) (ikke|inte|ej) (bruke|bruge|anvanda|publisere|publicera|trykke) ${THIS} ${IMAGE} (i|de|under) [de] [forste|forsta] {days}`,
    ],
    meaning: { does: 'forbid-for' },
    reach: 'directives',
    examples: [
      ['Magazines may not publish this picture for 14 days', 'channel-except print-magazine @ untilDays 14'],
      [
        'I quotidiani italiani non possono pubblicare il servizio per 10 giorni dalla trasmissione',
        'channel-except print-newspaper @ IT untilDays 10',
      ],
      [
        'Nederlandse tijdschriften mogen de foto de eerste 14 dagen niet gebruiken.',
        'channel-except print-magazine @ NL untilDays 14',
      ],
    ],
    counterExamples: ['Drivers may not use the bridge for 14 days.'],
  },
  {
    patterns: [
      `[(any|every|each|all|use|usage|jede|eine|die|alle|toute|tout|l|la|el|cualquier|ogni|qualsiasi|qualquer|elke|ieder|любое)] {things} [(in|im|on|en|au|em|no|na|op|i|в)] {things} ${ASKING} [(a|an|the|der|einer|eines|l|la|le|el|il|de|da|d|het|een|den)] [(separate|gesonderten|gesonderter|special|autorisation prealable|prealable)] {prior} {consent} {prior} {by}`,
      `[(any|every|each|all|use|usage|jede|eine|die|alle|toute|tout|l|la|el|cualquier|ogni|qualsiasi|a|qualquer|elke|ieder|любое)] {things} ${ASKING} [(a|an|the|der|einer|eines|l|la|le|el|il|de|da|d|het|een|den)] [(separate|gesonderten|gesonderter|special|prealable)] {prior} {consent} {prior} {by}`,
      '[fur|in|bei] {things} [in|im] {things} nur (mit|nach) {prior} {consent} {prior} {by}',
      '[fur|in|bei] {things} nur (mit|nach) {prior} {consent} {prior} {by}',
      '{things} [(in|no|na|em|en)] {things} (only|solo|somente|apenas|uniquement|seulement|alleen) (with|con|com|avec|met) {prior} {consent} {prior} {by}',
      '(para|pour|per|voor) [(su|son|l|la|le|o|a|il)] [(uso|utilizacion|utilisation|usage|utilizzo|utilizacao|gebruik)] [(en|dans|in|em)] {things} [(se necesita|se requiere|es necesario|es preceptivo|il faut|e necessario|serve|e preciso|is nodig|is vereist)] [(se necesita|se requiere|una|un|l|uma|een)] {prior} {consent} {prior} {by}',
      '{things} (is|are) (possible|available|allowed|permitted) only (by|after|with|on) [prior] (arrangement|agreement|consultation|request) with {whom}',
      '用於 {things} (須|需|應|請) [先|事先] (洽|聯繫|徵得|取得|徵求) {whom}',
      '用于 {things} (须|需|应|请) [先|事先] (联系|征得|取得|洽) {whom}',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      [
        'Kalender und Merchandisingartikel bedürfen einer gesonderten Genehmigung der VG Bild-Kunst.',
        'contact-required VG Bild-Kunst',
        'purpose-except calendars,merchandising',
      ],
      ['Eine Nutzung in Büchern bedarf der Zustimmung', 'channel-except book', 'contact-required'],
      [
        'FÜR ZEITSCHRIFTEN IN DEUTSCHLAND NUR NACH RÜCKSPRACHE',
        'channel-except print-magazine @ DE',
        'contact-required',
      ],
    ],
    counterExamples: ['Jede Nutzung des Platzes bedarf der Genehmigung der Stadt, sagte sie.'],
  },
  {
    patterns: [
      '{things} (ends|end|expires|expire|lapses|lapse|runs out) {days}',
      '[(in|im|auf|on|en|sur|em|su|sui|op|i|pa)] {things} [(fur|for|pendant|por|per|voor|i)] (hochstens|maximal|max|at most|no more than|no longer than|maximum|au plus|au maximum|como maximo|al massimo|no maximo|maximaal|hoogstens|hogst|hojst|maks) {days}',
      '[{things}] 使用 期限 (为|是|:|：|至) [(发稿|发布|传送|交付|收到|供稿)] [(后|之后|起)] {days}',
      '{things} [での|の] 使用 (期間|期限) は (配信|提供|受信) [(後|から)] {days}',
      '{things} (사용|이용) 기간 [은|는|:] (전송|배포|제공) [후|부터] {days}',
    ],
    meaning: { does: 'lapse' },
    reach: 'directives',
    examples: [
      ['Online use ends one year after download', 'expires-after-days 365 @ channels online'],
      ['In sozialen Netzwerken höchstens sieben Tage', 'expires-after-days 7 @ channels social'],
      ['网络使用期限为发稿后30天', 'expires-after-days 30 @ channels online'],
    ],
  },
  forbid(
    [
      '(ni|neither|weder) {things}',
      '(eika|eikä|tai) {things}',
      '{things} (exclus|exclue|exclues|exclu)',
      '(prohibida|prohibido|prohibidas|vetada|vetado) en {things}',
      '(proibida|proibido|vedada|vedado) (em|na|no|nas|nos) {things}',
      '(vietata|vietato) (in|su|sui|sulle|nei|nelle) {things}',
      '(interdite|interdit) (en|sur|dans) [la|le|les] {things}',
      '(запрещается|запрещено|запрещена) [публикация без ссылки на источник , а также] {things}',
      `{things} [(снимок|снимки|фото|фотографию|изображение)] не (использовать|публиковать|печатать|размещать)`,
      '{things} への (収録|掲載|転載|使用|投稿|配信) は (不可|禁止|できません|ご遠慮ください)',
      `{things} (may|must|should) not (use|run|publish|print) it`,
      `{things} (ma|far|kan) (ikke|inte|ej) (bruge|bruke|anvanda) (det|den|billedet|bildet|bilden)`,
      `{titles} (ma|far|kan|may|must) (ikke|inte|ej|not) (bruge|bruke|anvanda|use|run|publish) (det|den|billedet|bildet|bilden|it|this picture)`,
      '{titles} (exclus|exclue|exclues|exclu|excluded|ausgeschlossen|excluidos|excluidas|esclusi|escluse|uitgesloten)',
      'not for any (product|title|publication|outlet|service) of {titles}',
    ],
    [
      ['Ni revente, ni archivage', 'no-resale', 'no-archive'],
      ['Weder Archivierung noch Weitergabe', 'no-archive', 'no-redistribution'],
      ['PROHIBIDA EN TELEVISIÓN HASTA EL 20 DE MARZO DE 2026', 'channel-except tv @ until 2026-03-20'],
      ['書籍への収録は不可', 'channel-except book'],
    ],
    ['Ni Paris ni Berlin ne bougent, dit-il.', 'Weder Regen noch Wind, sagte sie.'],
  ),
  limit(
    [
      '[esta|la|estas|las] [imagen|foto|fotografia|imagenes|fotos] (puede|pueden|podra|podran) (utilizarse|usarse|publicarse|difundirse|ser utilizada|ser utilizadas) (unicamente|solo|exclusivamente|solamente) en {things} [impresos|impresas]',
      '[questa|la|queste|le] [immagine|foto|immagini] (puo|possono) essere (utilizzata|utilizzate|usata|usate|pubblicata|pubblicate) (solo|soltanto|unicamente|esclusivamente) (in|su) {things}',
      '[esta|a|estas|as] [imagem|foto|imagens|fotos] (pode|podem) ser (utilizada|utilizadas|usada|usadas|publicada|publicadas) (apenas|somente|unicamente|exclusivamente) em {things}',
      '[cette|l|la|ces|les] [image|photo|images|photos] (peut|peuvent) etre (utilisee|utilisees|publiee|publiees) (uniquement|seulement|exclusivement) (en|dans|sur) [la|le|les] {things}',
      '{things} の 媒体 に 限り {things} [可|可能]',
    ],
    [
      [
        'Esta imagen puede utilizarse únicamente en diarios y revistas impresos',
        'channel-only print-newspaper,print-magazine',
      ],
      ['日本国内の媒体に限り使用可', 'territory-only JP'],
    ],
    ['Esta pista puede utilizarse únicamente en verano, dijo.'],
  ),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[imagen|imagenes|foto|fotos] [disponible|disponibles|cedida|cedidas] (solo|unicamente|exclusivamente) para (informar|ilustrar informaciones|informaciones) (sobre|acerca de) {clause}',
      '(only|solely) (to|for) (report|reporting|inform|informing) (on|about) {clause}',
      '(seulement|uniquement|exclusivement) pour (informer|rendre compte) (sur|de|du|des) {clause}',
      '(solo|unicamente|esclusivamente) per (informare|informazione|notizie) (su|sul|sulla|sull) {clause}',
      '~14 に関する (報道|記事) 以外 に は (使えません|使用できません|使用不可)',
      'be used only in connection with the (appeal|search|case|inquiry|investigation) [to|for|into] {clause}',
    ],
    examples: [
      ['Imagen disponible solo para informar sobre el estreno', 'other', 'purpose-only editorial'],
      ['論文の内容に関する報道以外には使えません。', 'other', 'purpose-only editorial'],
    ],
    counterExamples: ['El portal sirve solo para informar sobre el tráfico, dijo.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[gemass den vorgaben der ~1] [die] [durfen] [die] [fotos|bilder|aufnahmen|fotografien] [(durfen|darf)] nicht als (bildfolge|sequenz|bildsequenz|video) [(oder|und) (videoahnlich|quasi video|als video|videoahnliche)] [(genutzt|verwendet) werden]',
      '[die|alle] (kinder|personen|gesichter|gesicht|beteiligten|opfer) (sind|ist) [vor (veroffentlichung|der veroffentlichung)] unkenntlich zu machen',
      '(le|les) (visage|visages|plaque|plaques|identite) (de l|des|du|de la) ~2 (doit|doivent|devra|devront) etre (floute(s|es|e|)|masque(s|es|e|)|pixelise(s|es|e|)|anonymise(s|es|e|)) [avant (toute|la) (publication|diffusion)]',
      '[the] (faces|face|features|identities) of ~3 (must|should|have to|need to) be (made unrecognisable|made unrecognizable|unrecognisable|disguised|hidden|blurred|obscured) [before (publication|use)]',
      '(the|this|these) {image} (may|must|should) not illustrate {stories} {about} {clause}',
      '(honorarpflichtiges|honorarpflichtig|kostenpflichtiges) [motiv|bild|foto]',
      '(zuschlag|aufschlag|aufpreis|surcharge|supplement|recargo|supplemento|sobretaxa|toeslag) [von|of|de|di] {n} (prozent|percent|per cent|pour cent|por ciento|per cento|por cento|procent|%)',
      '(prix|precio|prezzo|preco|price|preis) (minimum|minimo|minimal|mindestens) {n} ~4',
      '[(they|it|the {image})] must not suggest that {clause}',
      '(da non usare|non usare|non utilizzare) in copertina',
      '[imagens|imagem|fotos] [cedidas|cedida] (exclusivamente|apenas|somente) para (divulgacao|promocao) (da|do|de|dos|das) {clause}',
      '(作品|番組|展覧会|本) [紹介|広報|告知] の 目的 に 限り [ご] (使用|利用) (いただけます|できます|可)',
      '~4 제작 (금지|불가)',
    ],
    examples: [
      ['Die Kinder sind vor Veröffentlichung unkenntlich zu machen', 'other'],
      ["Le visage de l'enfant doit être flouté avant toute publication", 'other'],
      ['The faces of minors must be made unrecognisable before publication', 'other'],
      ['Honorarpflichtiges Motiv', 'other'],
      ['Zuschlag 50 Prozent', 'other'],
    ],
    counterExamples: ['Der Zuschlag 50 Prozent teurer als erwartet, sagte er.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(jede|alle) (andere|anderen|weitere|sonstige) (nutzung|verwendung|veroffentlichung) nur (nach|mit) {prior} {consent} {prior} {by}',
      '(toute|tout) autre (utilisation|usage) (uniquement|seulement) (avec|apres) {prior} {consent} {prior} {by}',
      '(cualquier|todo) otro uso (solo|unicamente) (con|previa) {prior} {consent} {prior} {by}',
      '(thereafter|after that|afterwards|danach|au dela|ensuite|despues|dopo|poi|depois|daarna|deretter|derefter|darefter) [,] [(only|nur|uniquement|solo|soltanto|apenas|uitsluitend|alleen|kun|endast)] (with|mit|nach|avec|con|com|met|med) {prior} {consent} {prior} {by}',
      '(au dela|ensuite) [,] l {consent} (de|du|de l) ~3 est (requise|requis|necessaire|obligatoire)',
    ],
    examples: [["au-delà, l'autorisation de l'Adagp est requise", 'contact-required']],
    counterExamples: ['Thereafter he left the court.'],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[das|dieses] (werk|bild|foto|motiv) ist [stets|immer|nur] (vollstandig|ganz|unbeschnitten|unverandert) [(und|oder) ohne (anschnitt|beschnitt)] (abzubilden|abzudrucken|wiederzugeben|zu zeigen)',
      '[not] (bled|bleed) off the page',
      '(ni|sans) (recadrage|surimpression|retouche) [,] (ni|sans) (recadrage|surimpression|retouche)',
    ],
    examples: [['Das Werk ist stets vollständig und ohne Anschnitt abzubilden.', 'no-modification']],
    counterExamples: ['Das Werk ist vollständig, sagte der Kurator.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '(ma|far|kan) (forst|tidigst|tidligst) (offentliggores|offentliggjores|publiceres|publiseres|publiceras|bruges|brukes|anvandas) [fra|fran] {moment}',
      '(darf|durfen) (erst|fruhestens|nicht vor) [am|ab|ab dem|dem] {moment} (veroffentlicht|verwendet|publiziert|gezeigt) [werden]',
      '(ne peut|ne peuvent) etre (publie|publiee|publies|publiees|diffuse|diffusee|utilise|utilisee) qu a (partir|compter) (du|de) {moment}',
      '解禁 日時 = {moment}',
    ],
    examples: [
      ['Må først offentliggøres tirsdag den 24. marts 2026 kl. 06.00.', 'embargo-until 2026-03-24T06:00'],
      ['解禁日時=2026年3月20日午前5時', 'embargo-until 2026-03-20T05:00'],
    ],
    counterExamples: ['Loven må først vedtages den 24. marts 2026, sagde han.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(firma|mention|signature|assinatura|firmas) (del|du|de la|de l|do|da|dell|dello) ~2 (obbligatoria|obligatoire|obligatoria|obrigatoria)',
      '[please] acknowledge ~3 as the source',
      '[(запрещается|запрещена|запрещено)] публикация без (ссылки на источник|указания источника|указания автора)',
      '(반드시|필히) (출처|저작자) [를|을] (밝혀야|표시해야|명시해야) (하며|합니다|함)',
    ],
    examples: [['Firma del fotografo obbligatoria.', 'mandatory-credit']],
    counterExamples: ['La firma del contratto obbligatoria per tutti, ha detto.'],
  }),
  notice(
    [
      '{things} (is|are|remains|remain) (free|free to use [it]|free to use this {image}|not (limited|restricted|affected) [in time|by this|by it])',
      '{things} (sind|ist) [(davon|hiervon|da von)] nicht (betroffen|beschrankt|eingeschrankt)',
      '{things} (frei|libre|libres|liberi|libere|livre|livres|vrij|fri|frie)',
      'pas de (limite|restriction|restrictions) (en|pour|sur) [la|le] {things}',
      'sin (limite|restriccion|restricciones) (en|para) {things}',
      '{things} (puede|pueden) (usarla|usarlas|publicarla|publicarlas|utilizarla) (desde|a partir de) su (recepcion|publicacion|envio)',
      '{things} is possible in (all|any) other (countries|territories)',
      '{things} (不限|不受限制|没有限制)',
      '(その後|以降|期間終了後) は (削除|消去|破棄) (してください|して ください|すること|のこと|願います)',
      '(after that date|after this date|thereafter) it is free for all ~2',
      'rights reserved under article {n} of the ~1 copyright directive',
      '[ご] 遺族 の (意向|希望) により',
      '© [{n}] {quote} [~8]',
      '[um|mit der bitte um] (belegexemplar|beleg)',
      '(danach|anschliessend) [zu|sind zu] (loschen|vernichten|entfernen)',
    ],
    [
      ['Print use is not limited in time'],
      ['Gedruckte Ausgaben sind davon nicht betroffen.'],
      [
        'Sperrfrist: 15. März 2026, 18 Uhr. Gedruckte Ausgaben sind davon nicht betroffen.',
        'embargo-until 2026-03-15T18:00',
      ],
    ],
  ),
];
