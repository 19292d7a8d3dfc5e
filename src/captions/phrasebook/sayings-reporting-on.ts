import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const WORK_JA =
  '(映画|番組|作品|展覧会|舞台|公演|ドラマ|アニメ|書籍|本作|本展|本展覧会|本書|本番組|本公演|同作|同展|同展覧会|当館|ライブ|イベント|大会|商品|製品)';
const WORK_KO = '(영화|드라마|공연|전시|전시회|작품|행사|대회|도서|제품|프로그램|방송)';
const WORK_ZH = '(电影|電影|影片|展览|展覽|演出|作品|活动|活動|剧集|节目|節目|图书|產品|产品|赛事|賽事)';
const THIS_ZH = '(本|该|該|此|此次|本次|上述|相关|相關)';
const MEDIA_NORDIC = '(media|medier|pressen|presse|mediene|medierne|medierna|journalister)';
const REPORTING_NORDIC =
  '(rapportering|rapporteringen|omtale|omtalen|dekning|dekningen|daekning|bevakning|bevakningen|reportage|nyhetsrapportering|anmeldelse|anmeldelser|recension|recensioner|nyhetsdekning|artikler|artiklar)';

/** Reporting on one matter, and nothing else. */
export const REPORTING_ON: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      `[(本画像|本写真|画像|写真|素材)] [の] [(使用|利用|掲載)] [は] [本|当|この|同|当該] ${WORK_JA} の (報道|取材|記事|報道紹介) (目的|用|関連) [での] [使用|利用] (に限ります|に限る|のみ|のみ可|に限定します|に限らせていただきます|に限り使用可|に限り使用できます|に限り)`,
      `[해당|이|본|동] ${WORK_KO} [관련|의|에 관한|에 대한] (보도|취재|기사|언론 보도) (용|목적|용도) (으로만|로만|에 한함|에 한해|에 한하여|에만|에 한합니다) [사용|이용|게재] [가능|가능합니다|할 수 있음|허용]`,
      `(仅限|仅供|僅限|僅供|只限|只供|仅用于|僅用於|只能用于) [用于|用於] ${THIS_ZH} ${WORK_ZH} [的] (报道|報道|報導|新闻报道|新聞報導|宣传报道|采访报道) [使用|用途|之用]`,
      `[(kan|far|ma|kan bare|far endast|ma kun|skal kun|kan kun|far bara|ma bare)] [(kun|bare|endast|bara)] (brukes|bruges|anvandas|benyttes|anvendes|publiseras|publiceras|publiseres) (av|af) ${MEDIA_NORDIC} (i forbindelse med|i samband med|ved|vid|i tilknytning til) ${REPORTING_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      `(kun|bare|endast|bara) (for|til|av|af) ${MEDIA_NORDIC} (i forbindelse med|i samband med|ved|vid|i tilknytning til) ${REPORTING_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      `(kun|bare|endast|bara) (i forbindelse med|i samband med|i tilknytning til) ${REPORTING_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      `(kan|far|ma|skal) (kun|bare|endast|bara) (brukes|bruges|anvandas|benyttes|anvendes) (i forbindelse med|i samband med|ved|vid|i tilknytning til) ${REPORTING_NORDIC} (av|af|om|kring|rundt|omkring) {clause}`,
      '[kuvaa|kuvia] [saa kayttaa] (vain|ainoastaan) ~4 (koskevan|kasittelevan|liittyvan) (uutisoinnin|raportoinnin|jutun|journalismin) yhteydessa',
      '[(may|can|must|is to|are to)] only [be used] by [the] (media|press|news media|journalists|news organisations|news organizations) in (connection|conjunction) with (reporting|coverage|reports|news coverage|stories) (on|of|about) {clause}',
      '[(darf|durfen)] (nur|ausschliesslich|lediglich) (von|durch|fur) [die] (medien|presse|journalisten) (im zusammenhang mit|im rahmen) (der|einer|ihrer) [aktuellen] (berichterstattung) (uber|zu|zur|zum) {clause} [(verwendet|genutzt|gezeigt) werden]',
      '(ne (peut|peuvent|doit|doivent) etre (utilise|diffuse|publie|reproduit)(e|s|es|) que|utilisable(s|) uniquement|reserve(e|s|es|)) (par|aux|a) [les|la] (medias|presse|journalistes) (dans le cadre|en lien|a l occasion) (de|du|avec) [la] (couverture|compte rendu|reportages|reportage|articles|traitement) (de|du|des|sur|d) {clause}',
      '(solo|unicamente|exclusivamente) (puede|pueden|podra|podran) [ser] (utilizad|usad|publicad|difundid)(a|o|as|os) por [los|la] (medios|prensa|periodistas|medios de comunicacion) (en relacion con|en el marco de|con motivo de) [la|las] (informacion|cobertura|noticias|informaciones) (sobre|de|acerca de|del) {clause}',
      '(puo|possono) essere (utilizzat|usat|pubblicat)(a|o|e|i) (solo|soltanto|esclusivamente|unicamente) (dai|dalla|da) (media|stampa|giornalisti|testate) (in relazione|nell ambito|in occasione|in connessione) (a|alla|al|della|del|con) {clause}',
      '(so|apenas|somente|exclusivamente) (pode|podem|podera|poderao) ser (usad|utilizad|publicad)(a|o|as|os) (pela|pelos|por) (imprensa|media|jornalistas|veiculos|meios) (no ambito|em relacao|no contexto) (da|do|a|ao) [(cobertura|noticia)] [(da|do|de|sobre)] {clause}',
      '(mag|mogen) (alleen|uitsluitend|enkel) door [de] (media|pers|journalisten) [worden] (gebruikt|gepubliceerd) [worden] (in verband met|in het kader van|bij) [de] (berichtgeving|verslaggeving) over {clause}',
      '(может использоваться|могут использоваться|использование) только (сми|прессой|журналистами) (в связи|для|при) [с] (освещением|освещения|освещении) {clause}',
      '~7 보도 (와|에) (관련해서만|관련하여만|한해|한하여) (사용|이용|게재) [할 수 있음|할 수 있습니다|가능]',
      '[(uso|utilizzo|uso gratuito|utilizzo gratuito)] [(consentito|permesso|autorizzato)] (solo|soltanto|esclusivamente|unicamente) (a corredo|ad illustrazione|a supporto) di (servizi|articoli|notizie|recensioni) [giornalistici|redazionali] (su|sul|sulla|sulle|sui|sugli|sull|del|della|dedicati a|relativi a) {clause}',
    ],
    examples: [
      ['本画像の使用は本展覧会の報道目的に限ります。', 'purpose-only editorial', 'other'],
      ['전시 보도 목적에 한함', 'purpose-only editorial', 'other'],
      ['仅限本次展览报道使用', 'purpose-only editorial', 'other'],
      ['Bilden får endast användas av media i samband med rapportering om fusionen', 'purpose-only editorial', 'other'],
      ['Bildet kan kun brukes av medier i forbindelse med omtale av filmen', 'purpose-only editorial', 'other'],
      ['May only be used by media in connection with reporting on the merger', 'purpose-only editorial', 'other'],
      [
        'Uso consentito esclusivamente a corredo di servizi giornalistici sulla fiction',
        'purpose-only editorial',
        'other',
      ],
    ],
    counterExamples: ['Hon får endast besök av media i samband med rapportering om branden, säger hon.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(bildet|bildene|bilden|bilderna|billedet|billederne)] (skal|kan|far|ma) (ikke|inte|ej) (brukes|bruges|anvandas|benyttes|anvendes) (i|til|for) (andre|andra|anden|annen) (sammenhenger|sammenheng|sammenhaenge|sammanhang|formal|andamal) (enn|end|an) {clause}',
      '(ikke|inte|ej) (til|for) (andre|andra|anden|annet) (sammenhenger|sammenhaenge|sammanhang|formal|andamal|bruk|brug) (enn|end|an) {clause}',
      '(nicht|keine (verwendung|nutzung)) [fur|zu|in] (andere|anderen) (zwecke|zwecken|zusammenhang|zusammenhangen|kontexten) als [(die|der|den|dem|das|im)] {clause}',
      '(pas d|aucun|aucune) autre (usage|utilisation) que [(la|le|l|pour|dans)] {clause}',
      '(ningun|sin) otro (uso|fin) (que|mas que|distinto de) [(la|el|para)] {clause}',
      '(nessun|nessuna) altr(o|a) (uso|utilizzo|finalita) (che|se non|oltre a|al di fuori) [(la|il|per)] {clause}',
      '(nenhum|sem) outro (uso|fim) (que nao|alem de|senao) [(a|o|para)] {clause}',
      '(geen|niet voor) (ander|andere) (gebruik|doeleinden) dan [(de|het|voor)] {clause}',
    ],
    examples: [
      ['Bildet skal ikke brukes i andre sammenhenger enn omtale av boken.', 'other'],
      ['Bilden får inte användas i andra sammanhang än omnämnande av boken', 'other'],
      ["Pas d'autre usage que la critique du livre", 'other'],
    ],
    counterExamples: ['Det finns inga andra sammanhang än detta, säger hon.'],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[uso] [permitido|autorizado] (solo|unicamente|exclusivamente|solamente) para (noticias|informaciones|reportajes|articulos) (sobre|acerca de|relativas a) [los|las] (hechos|sucesos|acontecimientos|eventos) (que|representados|mostrados|reflejados) [(muestra|muestran|representa|aparecen|se muestran|recoge)]',
    ],
    examples: [['USO SOLO PARA NOTICIAS SOBRE LOS HECHOS QUE MUESTRA', 'purpose-only editorial']],
    counterExamples: ['Vive solo para noticias sobre los hechos que muestra la tele.'],
  }),
];
