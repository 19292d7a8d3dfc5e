import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { notice, say } from './say.ts';

const ALWAYS =
  '(strictly|always|absolutely|expressly|categorically|altogether|generally|grundsatzlich|ausdrucklich|strikt|streng|immer|generell|strengstens|strictement|formellement|toujours|rigoureusement|absolument|expressement|terminantemente|estrictamente|siempre|expresamente|totalmente|tajantemente|sempre|severamente|rigorosamente|assolutamente|tassativamente|espressamente|estritamente|expressamente|altijd|uitdrukkelijk|streng|strikt|strengt|alltid|absolut|uttryckligen|uttrykkelig|udtrykkeligt|категорически|строго|полностью)';
const BANNED_ABROAD =
  '(verboten|verboden|untersagt|ausgeschlossen|nicht gestattet|nicht erlaubt|interdit|interdite|interdits|interdites|exclu|exclue|exclus|exclues|proscrit|proscrite|prohibido|prohibida|prohibidos|prohibidas|excluido|excluida|vietato|vietata|vietati|vietate|escluso|esclusa|proibido|proibida|proibidos|proibidas|vedado|vedada|uitgesloten|niet toegestaan|forbudt|forbjudet|forbjuden|запрещена|запрещено|запрещены|запрещен|исключена|исключено|исключены)';
const IS_ABROAD = '(ist|sind|est|sont|esta|estan|queda|quedan|e|sono|sao|is|zijn|er|ar)';

/** Bans with "always" and "strictly", bans on what clients do, and what is free beside them. */
export const ALWAYS_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      `{things} [${IS_ABROAD}] ${ALWAYS} ${BANNED_ABROAD}`,
      `{things} (is|are) ${ALWAYS} (prohibited|forbidden|barred|excluded|not (permitted|allowed|authorised|authorized))`,
      '{things} (is|are) (ruled out|excluded|barred) [(altogether|entirely|completely|in all cases)]',
      '{things} (is|zijn) (niet toegestaan|uitgesloten|verboden|niet geoorloofd)',
      '{things} (queda|quedan|fica|ficam|esta|estan) (fuera|de fora|fora)',
      '{things} (sono|e) (esclusi|escluse|esclusa|escluso) [(dall uso|dalla pubblicazione)]',
      '{things} (estan|quedan) (excluidos|excluidas)',
      '{things} (erlaubt|gestattet|duldet) (keine|keinen|kein) {things}',
      '(erlaubt|gestattet|duldet) (keine|keinen|kein) {things}',
      '(keine|kein) {things} durch {things}',
    ],
    [
      ['Weiterverkauf ist grundsätzlich untersagt', 'no-resale'],
      ['La revente est strictement interdite', 'no-resale'],
      ['La reventa está terminantemente prohibida', 'no-resale'],
      ['La rivendita è sempre vietata', 'no-resale'],
      ['Doorverkoop is altijd verboden', 'no-resale'],
      ['Videresalg er strengt forbudt', 'no-resale'],
      ['Перепродажа категорически запрещена', 'no-resale'],
      ['Advertising is strictly prohibited', 'purpose-except advertising'],
      ['Betting sites and games are ruled out altogether', 'purpose-except betting,games'],
      ['Los periódicos mexicanos quedan fuera', 'channel-except print-newspaper @ MX'],
      ['I quotidiani italiani sono esclusi', 'channel-except print-newspaper @ IT'],
      ['Keine Nutzung durch Wettanbieter', 'purpose-except betting'],
    ],
    [
      'La venta de alcohol está terminantemente prohibida, dijo el alcalde.',
      'Werbung ist grundsätzlich verboten, sagte sie.',
    ],
  ),
  forbid(
    [
      '{things} (may|must|can|should|shall) (not|never) {things} [this|the|these] [{image}]',
      '{things} (may|must|can|should|shall) neither {things} nor {things} [this|the|these] [{image}]',
      '{things} (durfen|darf) (das|dieses|die|diese) (bild|foto|bilder|fotos|aufnahme) (nicht|weder) {things} [noch {things}]',
      '{things} (ne peuvent|ne peut|ne doivent|ne doit) (ni|pas) {things} [ni {things}] [(cette|la|l|ces|les) (photo|image|photos|images)]',
      '{things} no (pueden|puede|podran|podra) {things} [ni {things}] [(esta|la|las|estas) (foto|imagen|fotos|imagenes)]',
      '{things} non (possono|puo|potranno) {things} [ne {things}] [(questa|la|le) (foto|immagine|immagini)]',
      '{things} nao (podem|pode|poderao) {things} [nem {things}] [(esta|a|as) (foto|imagem|imagens)]',
      '{things} (mogen|mag) (deze|de) (foto|foto s|beelden) niet {things}',
      '在 {things} (不得|禁止|不可|不能|严禁) (刊登|刊載|發布|发布|使用|转载|轉載) (於|于|在|至) {things}',
      '{things} への (配信|提供|販売|転載) [は|も] (不可|できません|できない|禁止|禁じます|行いません|お断りします)',
    ],
    [
      ['Danish newspapers may not archive this picture', 'no-archive @ DK channels print-newspaper'],
      ['在日本及香港不得刊登於雜誌', 'channel-except print-magazine @ JP,HK'],
      ['韓国への配信不可', 'territory-except KR'],
    ],
    ['Danish newspapers may not change, he said.', 'Los diarios no pueden cambiar la foto fija del país, dijo.'],
  ),
  forbid(
    ['(never|aldrig|aldri|niemals|nie|jamais|nunca|mai|nooit) (in|i|en|dans|em|su) {titles}'],
    [['Niemals in Bild oder Bunte', 'publication-except Bild,Bunte']],
    ['He was never in The Beatles, he said.'],
  ),
  {
    patterns: [
      '{things} (durfen|darf) (das|dieses|die) (bild|foto|bilder|fotos) bis [einschliesslich|zum] {moment} [gar] nicht (drucken|verwenden|veroffentlichen|zeigen|nutzen|bringen)',
      '{things} ne (peuvent|peut|doivent|doit) pas (publier|utiliser|reprendre|diffuser) [(cette|la|l|ces|les)] [(photo|image|photos|images)] jusqu au {moment}',
      '{things} no (pueden|puede|podran|podra) (publicar|usar|utilizar|difundir) [(esta|la|las)] [(foto|imagen|fotos)] hasta [el] {moment}',
      '{things} non (possono|puo|potranno) (pubblicare|usare|utilizzare|diffondere) [(questa|la|le)] [(foto|immagine|immagini)] fino al {moment}',
      '{things} (mogen|mag) (deze|de) (foto|beelden) tot [en met] {moment} niet (gebruiken|publiceren|plaatsen|afdrukken)',
      '{things} (may|must) not (print|use|publish|run) (it|this {image}|the {image}) (until|up to and including|before the end of) {moment}',
    ],
    meaning: { does: 'forbid-till' },
    reach: 'directives',
    examples: [
      [
        'Tageszeitungen in Österreich dürfen das Bild bis einschließlich 20. April 2026 gar nicht drucken',
        'channel-except print-newspaper @ AT until 2026-04-20',
      ],
    ],
    counterExamples: ['Tageszeitungen dürfen das bis 20. April 2026 melden.'],
  },
  {
    patterns: [
      '{things} [은|는] {moment} (이후|부터|자부터|자 부터) [(보도|사용|게재|방송|인용)] [할 것|가능|가능합니다|가능함|바랍니다|해 주시기 바랍니다]',
      '{moment} (조간|석간) (부터) (보도|사용|게재) [해 주시기 바랍니다|가능|바랍니다]',
      '{things} は {moment} [朝刊|夕刊] [付] (から|以降|より) (掲載|使用|配信|放送|報道) (可|可能|できます|解禁)',
      '(under embargo|embargoed|embargo) for {things} until {moment}',
      '(sperrfrist|gesperrt) fur {things} bis [zum] {moment}',
      '[sous] embargo pour {things} jusqu (au|a) {moment}',
      'embargo (para|per|voor|for) {things} (hasta|fino al|tot|til|till|ate) [el|o|a] {moment}',
    ],
    meaning: { does: 'embargo' },
    reach: 'directives',
    examples: [
      ['온라인 매체는 2026년 3월 20일 오전 6시 이후 보도 가능', 'embargo-until 2026-03-20T06:00 @ channels online'],
      [
        'Under embargo for French and Belgian dailies until 6 a.m. on June 14, 2026',
        'embargo-until 2026-06-14T06:00 @ FR,BE channels print-newspaper',
      ],
    ],
    counterExamples: ['Trade was under embargo for years until 3 May 2026, he said.'],
  },
  limit(
    [
      '(nutzung|verwendung|lizenz) [ist] [(raumlich|geografisch|geographisch|territorial)] auf {things} (beschrankt|begrenzt)',
      '(verwendung|nutzung|abdruck) (nur|ausschliesslich|rein|lediglich) {things}',
      '(uso|utilizacion|licencia) se (limita|restringe) a {things}',
      '(utilisation|licence) se limite a {things}',
      '(l uso|uso|licenza) (e|si) (limitato|limitata|limita) a {things}',
    ],
    [
      ['Die Nutzung ist räumlich auf Deutschland beschränkt', 'territory-only DE'],
      ['El uso se limita a España', 'territory-only ES'],
    ],
    ['Die Nutzung des Parks ist auf Fußgänger beschränkt.'],
  ),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(nutzung|verwendung|lizenz) [ist] [zeitlich] auf {days} (beschrankt|begrenzt)',
      '(uso|licencia|licenza|licenca|utilisation|licence|use|usage|gebruik) [(is|est|e|se|esta)] (limitado|limita|limitada|limitato|limitee|limite|limited|beperkt) (a|to|tot) {days}',
    ],
    examples: [['Die Nutzung ist zeitlich auf 90 Tage ab Lieferung beschränkt', 'expires-after-days 90']],
    counterExamples: ['Die Nutzung der Halle ist auf 90 Tage begrenzt, sagte er.'],
  }),
  {
    patterns: [
      '{things} (возможна|возможно|возможны|допускается|разрешена|разрешается|разрешено) только (по согласованию с|с разрешения|с согласия|после согласования с) {whom}',
      '{things} (moglich|zulassig) nur (nach|mit) {prior} {consent} {prior} {by}',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      [
        'Публикация в печатных СМИ Казахстана возможна только по согласованию с фотослужбой',
        'channel-except print-newspaper,print-magazine @ KZ',
        'contact-required фотослужбой',
      ],
    ],
  },
  notice(
    [
      '(everyone|everybody|all others|others|anyone|all other ~2) [else] may (use|run|publish) it (at once|immediately|straight away|on receipt|freely|now)',
      '(resto del mundo|resto do mundo|resto del mondo|reste du monde|rest der welt|ubrige welt|rest of the world|rest of world|elsewhere) [,|:|-] (libre|libero|livre|frei|free|ohne einschrankung|no restrictions|unrestricted|ok)',
      '(alle|alle anderen|alle ubrigen) (medien|kunden|redaktionen) ohne (einschrankung|einschrankungen|beschrankung)',
      '[(pour|para|per|voor|fur|for)] {things} [,|:] (aucune|sin|nessuna|nenhuma|geen|keine|no) (restriction|restricciones|restrizione|restricao|beperking|beperkingen|einschrankung|restrictions|limit|limits|limite)',
      '[fur] {things} gilt (keine|kein) [(sperrfrist|einschrankung|beschrankung|frist|embargo)]',
      '(op|voor|in) {things} geldt geen (termijn|beperking|beperkingen|limiet|embargo)',
      'pas de (limite|restriction|limites) {things}',
      '(그 밖의|다른|나머지) 매체 는 즉시 사용 (가능|가능합니다)',
      '(straight away|right away)',
      '(then|afterwards) (take|taken|to be taken) down',
      'which asks users to acknowledge the source',
      '(no|without) [time] (limit|limits) on {things}',
    ],
    [
      ['Everyone else may use it at once.'],
      ['Für gedruckte Ausgaben gilt keine Sperrfrist.'],
      ['No limit on print use.'],
      ['El resto del mundo, libre.'],
    ],
    ['There is no limit on print, he said.'],
  ),
];
