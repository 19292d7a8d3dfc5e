import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const LICENCE =
  '(licence|license|licences|lizenz|lizenzen|nutzungsrecht|nutzungsrechte|licencia|licenza|licenca|licentie|lisens|lisensen|licens|licensen|autorisation|autorizacion|autorizzazione|autorizacao|use|usage|nutzung|verwendung|uso|utilizzo|utilisation|images|photos|visuels|bilder|fotos|imagenes|immagini|imagens|beelden)';
const VALID =
  '(valid|runs|running|usable|available|cleared|licensed|gultig|gilt|gelten|lizenziert|verwendbar|nutzbar|freigegeben|valable|valables|utilisable|utilisables|valide|valida|valido|validas|validos|utilizable|utilizables|utilizzabile|utilizzabili|valevole|utilizavel|utilizaveis|geldig|bruikbaar|gyldig|giltig|vigente|vigentes)';

/** From which day to which a licence runs, and how long a picture may stay in one medium. */
export const SPANS_OF_LICENCES: readonly PhraseRow[] = [
  {
    patterns: [
      `[(the|this|die|diese|la|cette|esta|questa|a|de|deze)] ${LICENCE} [(is|are|ist|sind|est|sont|es|son|e|sono|sao)] ${VALID}`,
      `[(the|les|die|le|las)] ${LICENCE} (presse|de presse|de prensa|stampa|press) ${VALID}`,
      '(usable|licensed|lizenziert|valid|gultig|verwendbar|nutzbar|valable|utilisable|utilisables|valida|valido|validas|validos|utilizable|utilizables|utilizzabile|utilizzabili|geldig|bruikbaar|gyldig|giltig)',
    ],
    meaning: { does: 'last' },
    reach: 'directives',
    examples: [
      ['Die Lizenz gilt vom 1. Juli 2025 bis 30. Juni 2027.', 'embargo-until 2025-07-01', 'expires-on 2027-06-30'],
      ['Licence valid from 1 July 2025 to 30 June 2027', 'embargo-until 2025-07-01', 'expires-on 2027-06-30'],
      ['Visuels presse utilisables du 12 avril au 31 août 2025', 'embargo-until 2025-04-12', 'expires-on 2025-08-31'],
      [
        'Licencia válida del 1 de julio de 2025 al 30 de junio de 2026',
        'embargo-until 2025-07-01',
        'expires-on 2026-06-30',
      ],
      ['Utilizzabile dal 12 aprile al 31 agosto 2025', 'embargo-until 2025-04-12', 'expires-on 2025-08-31'],
    ],
    counterExamples: ['The ticket is valid from 1 July 2025 to 30 June 2027.'],
  },
  {
    patterns: [
      '{things} (は) (配信|掲載|公開|送信) から {days} [以内|間] (に|で) 削除 [する] (の こと|こと|して ください|して 下さい|を お願いします)',
      `[and] (no|not|for no|for not) (more|longer) than {days} (on|in|for|at|) {things}`,
      '[(und|,)] (hochstens|maximal|nicht langer als|nicht mehr als) {days} [lang] [(in|im|auf|bei)] {things}',
      '[et] (pas plus de|pas plus d|au maximum|pendant au plus) {days} (sur|dans|en) [(le|la|les)] {things}',
      '[y] (no mas de|como maximo|maximo|hasta un maximo de) {days} (en|para) [(la|el|los|las)] {things}',
      '[e] (non piu di|al massimo|massimo) {days} (su|sul|sui|in|nei) {things}',
      '[e] (nao mais de|nao mais que|no maximo|ate no maximo) {days} (na|em|nas|nos) {things}',
      '[en] (niet langer dan|niet meer dan|maximaal|hooguit) {days} (op|in|) [(het|de)] {things}',
      '[og] (ikke mer enn|hojst|maks|maksimalt|hogst|inte mer an) {days} (pa|i) {things}',
    ],
    meaning: { does: 'lapse' },
    reach: 'directives',
    examples: [
      ['No more than seven days on websites', 'expires-after-days 7 @ channels online'],
      ['Höchstens 7 Tage online', 'expires-after-days 7 @ channels online'],
      ['Pas plus de 7 jours sur le web', 'expires-after-days 7 @ channels online'],
      ['No más de siete días en portales web', 'expires-after-days 7 @ channels online'],
      ['Non più di 7 giorni sul web', 'expires-after-days 7 @ channels online'],
    ],
    counterExamples: ['He spent no more than seven days on television.'],
  },
  {
    patterns: [', {things} , {days}', ', {things} , (for|fur|pour|por|per|voor|i) {days}'],
    meaning: { does: 'limit-for' },
    reach: 'directives',
    examples: [
      [
        'Licensed for UK only, print, 6 months',
        'channel-only print-newspaper,print-magazine',
        'expires-after-days 180',
        'territory-only GB',
      ],
      ['Licence: worldwide, online, 1 year', 'channel-only online', 'expires-after-days 365'],
    ],
    counterExamples: ['The series had three parts, television, six months of filming and a book.'],
  },
  {
    patterns: [
      '[please] [(to be|must be|must|to)] (use|used|publish|published|run)',
      '[a] (utiliser|publier|utilisation|publication|usage|parution)',
      '[da] (usar|utilizar|publicar|usare|utilizzare|pubblicare)',
      '(uso|utilizacion|publicacion|utilizzo|pubblicazione|utilizacao|publicacao)',
      '[te] (gebruiken|publiceren|gebruik|publicatie|plaatsing)',
      '(bruk|brug|anvandning|publisering|publicering)',
      '(использовать|публиковать|использование|публикация)',
    ],
    meaning: { does: 'last' },
    reach: 'directives',
    examples: [
      ['Use by 5 December 2026', 'expires-on 2026-12-05'],
      ['No TV, to be used by 5 December 2026', 'channel-except tv', 'expires-on 2026-12-05'],
      ['Uso fino al 5 dicembre 2026, no TV', 'expires-on 2026-12-05', 'channel-except tv'],
      ['Geen tv, publicatie tot 5 december 2026', 'channel-except tv', 'expires-on 2026-12-05'],
      ['Не для ТВ, использовать до 5 декабря 2026 г.', 'channel-except tv', 'expires-on 2026-12-05'],
      ['Sin TV, publicación desde el 5 de diciembre de 2026', 'channel-except tv', 'embargo-until 2026-12-05'],
    ],
    counterExamples: ['The old hall, used by 5 December 2026, is a shelter.'],
  },
  {
    patterns: [
      '{things} (must|have to|are to|to|should|need to) (wait|hold|hold off|hold back) [(use|publication|it|this {image})] (until|till|to) [after] {moment}',
      '{things} (mussen|haben zu|sollen) (bis [zum] {moment} warten|warten bis [zum] {moment})',
      '{things} (doivent|devront) attendre (le|jusqu au|jusqu a) {moment}',
      '{things} (deben|deberan|tienen que) esperar (al|hasta el|hasta) {moment}',
      '{things} (devono|dovranno) (attendere|aspettare) (il|fino al|l) {moment}',
      '{things} (moeten|dienen) (te wachten tot|wachten tot) [en met] {moment}',
      '{things} (은|는) {moment} [(일자|자)] (조간|석간|) [부터] (게재|사용|보도|) [가능]',
    ],
    meaning: { does: 'embargo' },
    reach: 'directives',
    examples: [
      ['ITALIAN WEEKLIES MUST WAIT UNTIL 9 JUNE 2025', 'embargo-until 2025-06-09 @ IT channels print-magazine'],
      ['Dutch magazines to hold until 9 June 2025', 'embargo-until 2025-06-09 @ NL channels print-magazine'],
    ],
    counterExamples: ['Magazines must wait until 9 June 2025 for paper, printers said.'],
  },
  say([{ kind: 'expires-on', value: null }], 'alone', {
    patterns: [
      '(end|ends|ending|ende|endet|fin|fine|fim|einde|eindigt|slutt|slut|slutter|конец) [on|at|:|am|le|el|il|em|op|den] {moment}',
    ],
    examples: [
      ['Ends 3 May 2036', 'expires-on 2036-05-03'],
      ['Ende: 3. Mai 2036', 'expires-on 2036-05-03'],
      ['Fin le 3 mai 2036', 'expires-on 2036-05-03'],
    ],
    counterExamples: ['The fair, Jane Roe said, ends 3 May 2036.', 'Ende am 3. Mai 2036.'],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '[(only|solely|exclusively)] for [(use by)] [the] (news media|news outlets|news organisations|news organizations) [(only|exclusively)]',
      '(nur|ausschliesslich|lediglich) (fur|durch|von) [die] (nachrichtenmedien|journalistische medien|nachrichtenredaktionen|presseorgane)',
      '(uniquement|exclusivement|seulement|reserve|reservee|reserves|reservees) (pour|aux|a) [(les|des)] (medias d information|medias d actualite|organes de presse)',
      '(solo|unicamente|exclusivamente) para (medios informativos|medios de informacion|medios de noticias)',
      '(solo|esclusivamente|unicamente) per (testate giornalistiche|organi di informazione|media giornalistici)',
      '(apenas|somente|exclusivamente) para (meios noticiosos|veiculos jornalisticos|orgaos de informacao)',
      '(alleen|uitsluitend|enkel) voor (nieuwsmedia|nieuwsorganisaties|persorganen)',
      '(kun|bare|endast|enbart) (for|til|till) (nyhetsmedier|nyhedsmedier|redaksjonelle medier|redaktionelle medier)',
      '(только|исключительно) для (новостных сми|новостных изданий)',
      '(언론사|보도매체|뉴스매체) 에 한함',
    ],
    examples: [
      ['Nur für Nachrichtenmedien', 'purpose-only editorial'],
      ['Alleen voor nieuwsmedia', 'purpose-only editorial'],
      ['Kun for nyhetsmedier', 'purpose-only editorial'],
      ["Réservé aux médias d'information", 'purpose-only editorial'],
    ],
    counterExamples: ['Seats are for news media only, a guard said.'],
  }),
  say([OTHER], 'directives', {
    patterns: ['honorar [-] und belegpflicht', '(beleg|belegexemplar) (und honorar|erforderlich|erbeten)'],
    examples: [['Honorar- und Belegpflicht', 'other']],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(das|die|alle)] (gesicht|gesichter|kennzeichen|identitat|namen) [~7] (unkenntlich zu machen|unkenntlich machen|zu verpixeln|zu anonymisieren|zu schwarzen) [, auch (online|im netz|im internet)]',
      '[(le|les)] (visage|visages|plaque|plaques) [~5] (doit|doivent|devra|devront|a|est a|sont a) [etre] (floute|floutes|floutee|floutees|flouter|masque|masques|masquer) [, y compris (en ligne|sur internet|sur le web)]',
      '[(el|los)] (rostro|rostros|cara|caras) [~4] (a|debe|deben|debera|deberan) [ser] (pixelar|pixelarse|pixelado|pixelados|difuminar|difuminarse|ocultarse) [(por orden judicial|por orden del juez)] [, (tambien|incluso) (en internet|en linea|en la web)]',
      '[(il|i)] (volto|volti|viso|visi) [~4] (va|vanno|deve essere|devono essere) (oscurato|oscurati|pixelato|pixelati|sfocato|sfocati) [, anche (online|sul web)]',
      '(no|not) (difundir|mostrar|publicar) (el|los) (rostro|rostros) [del menor|de los menores]',
      '(do not|don t|never) (show|publish|reveal|disclose) (the|any|his|her|their) ~2 (face|faces|identity)',
      '(nao|non) (divulgar|mostrar|mostrare|diffondere) (o|il) (rosto|volto) [(da crianca|del minore|dos menores)]',
      'ne pas (montrer|diffuser|publier) (le|les) (visage|visages) [(de l enfant|des enfants|du mineur)]',
      '(gesicht|gesichter) [~2] (nicht|nirgends) (zeigen|veroffentlichen)',
    ],
    examples: [
      ['Gesicht des Angeklagten auf Anordnung des Gerichts unkenntlich zu machen, auch online', 'other'],
      ["Le visage de l'accusé doit être flouté, y compris en ligne", 'other'],
      ["Il volto dell'imputato va oscurato, anche online", 'other'],
      ['No difundir el rostro', 'other'],
    ],
    counterExamples: ['Gesichter der Kinder strahlen im Garten.', 'They do not show the face of war.'],
  }),
];

/** Goods that come with “and so on” before a ban on trade, as Korean desks list them. */
export const GOODS_IN_KOREAN: readonly PhraseRow[] = [
  forbid(
    [
      '{things} (제작 등|등|등의|등에) {things} [(사용|이용|활용)] (불가|금지|금함|불허|금합니다)',
      '~2 {things} (제작 등|등|등의|등에) {things} [(사용|이용|활용)] (불가|금지|금함|불허|금합니다)',
    ],
    [['티셔츠, 달력 등 상업적 이용 금지', 'purpose-except merchandising,calendars', 'purpose-except commercial']],
  ),
];
