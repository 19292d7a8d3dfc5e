import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

/** How long a picture may be used and from when, with the verbs that each language says it with. */
export const TIME_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '(uso|utilizzo|utilizacao) (valido|valida) (por|per|durante) {days}',
      '(usage|utilisation) valable (pendant|durant) {days}',
      '[to be] (usable|valid|available|cleared|licensed|used|published) (for|within|up to) {days}',
      '(expires|expiring|lapses|ends|runs out) {days}',
      '[a] (utiliser|publier|diffuser|exploiter|parution|utilisation|publication) (dans les|dans|sous|dans un delai de|pendant|durant) {days}',
      '[da] (utilizzare|pubblicare|usare|utilizzarsi|pubblicarsi|utilizzabile|utilizzabili|utilizzo|pubblicazione) (entro|per|nei|non oltre|entro e non oltre) {days}',
      '(usar|utilizar|publicar|utilizable|utilizables|publicacion) (dentro de|dentro de los|en|en los|durante|en un plazo de|por) {days}',
      '(usar|utilizar|publicar|utilizavel|utilizaveis|publicacao) (ate|em ate|dentro de|por|no prazo de|durante) {days}',
      '[te|mag] (gebruiken|publiceren|plaatsen|gebruik|plaatsing|publicatie|bruikbaar) (binnen|gedurende|tot|uiterlijk binnen) {days}',
      '[nur] {days} [lang] (nutzbar|verwendbar|gultig|verwenden|nutzen|freigegeben)',
      '(innerhalb von|binnen|innerhalb) {days} (zu verwenden|zu nutzen|zu veroffentlichen|verwenden|nutzen|veroffentlichen|abzudrucken)',
      '(nutzung|verwendung|abdruck|veroffentlichung) [nur] (innerhalb von|innerhalb|binnen|fur) {days}',
      '(verwenden|nutzen|veroffentlichen|zu verwenden|zu nutzen|zu veroffentlichen) (innerhalb von|binnen|innerhalb) {days}',
      '(использовать|использование|публиковать|опубликовать|публикация|действует|действительно) [только|можно|разрешено|следует] (в течение|не позднее|не позже|не позднее чем через) {days}',
      '[skal|ma|far|maste] (brukes|bruges|anvandas|publiseres|publiceras|slettes|raderas) (innen|inden|inom|i|etter|efter) {days}',
    ],
    examples: [
      ['Usable for 14 days after transmission', 'expires-after-days 14'],
      ['Expires 14 days after release', 'expires-after-days 14'],
      ['À publier dans les 14 jours suivant la livraison', 'expires-after-days 14'],
      ['Da pubblicare entro 14 giorni dalla consegna', 'expires-after-days 14'],
      ['Te gebruiken binnen 14 dagen', 'expires-after-days 14'],
      ['Nur 14 Tage nutzbar', 'expires-after-days 14'],
      ['Verwenden innerhalb von 14 Tagen', 'expires-after-days 14'],
      ['Использовать не позднее 10 дней с момента передачи', 'expires-after-days 10'],
      ['Skal slettes innen 14 dager', 'expires-after-days 14'],
    ],
    counterExamples: [
      'The permit expires two years after the vote.',
      'Il decreto è da pubblicare entro 14 giorni, ha detto.',
      'Маски нужно использовать не позднее 10 дней, сказал врач.',
    ],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '{days} [에만|에|만] (사용|게재|보도|이용) [가능|할 것|바랍니다|요망]',
      '(掲載|使用|利用|公開) (期間|期限) [は|:] [(配信|提供|受信) (から|後)] {days}',
      '(配信|提供|受信|受領) (後|から) {days} に (使用|利用|掲載) (すること|してください|のこと)',
      '{days} に (使用|利用|掲載) (すること|する こと|してください|のこと)',
      '{days} (使用|刊用|发布|刊登) [有效]',
      '(自|从) ~4 起 {days} [使用|刊用] [有效|使用]',
      '[下载|购买|签发|发布|收到] (后|之后) {days} [内] [使用|刊用] (有效|使用有效)',
      '(配信|提供|受信|ダウンロード) (日から|から) {days} [に限り|のみ] (有効|使用可|利用可)',
      '(다운로드|배포|제공|수신) (일|일로|) (로부터|부터|후) {days} [간] (유효|사용 가능|만 유효)',
    ],
    examples: [
      ['14일 이내 사용', 'expires-after-days 14'],
      ['掲載期間は配信から30日間', 'expires-after-days 30'],
      ['配信後14日以内に使用すること', 'expires-after-days 14'],
      ['14天内使用有效', 'expires-after-days 14'],
      ['10日以内に使用すること', 'expires-after-days 10'],
    ],
    counterExamples: ['정부는 14일 이내 신고를 당부했다.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      'no (publicar|difundir|usar|utilizar|emitir) (antes de|antes del|hasta|hasta el) {moment}',
      'non (pubblicare|diffondere|usare|utilizzare) (prima|prima di|prima del|prima dell|prima delle|fino a|fino al|fino alle) [ore] {moment}',
      'nao (publicar|divulgar|usar|utilizar|veicular) (antes|antes de|antes do|antes da|antes das|ate) {moment}',
      '(not to be|do not|must not be|may not be) (shared|share|made public|posted|disclosed) [publicly] (before|until|prior to) {moment}',
      '(freigegeben|verwendbar|nutzbar) (ab|erst ab) [dem] {moment}',
      'strict embargo [:|until] {moment}',
      'sotto embargo (fino a|fino alle|fino al) {moment}',
      'niet [te] (publiceren|gebruiken|plaatsen|verspreiden) (voor|tot) {moment}',
      'sperrfrist (endet|lauft) [am|bis] [zum] {moment}',
      'не (публиковать|использовать|распространять|размещать) (до|ранее|раньше) {moment}',
      '(публикация|использование|распространение) до {moment} (запрещена|запрещено|не допускается|не разрешается)',
      '(публикация|использование) (разрешена|разрешено|возможна|возможно) (с|после|не ранее) {moment}',
      '(sperret|klausulert|sparrad|spaerret|klausuleret) [:] (til|till|indtil|fram til|frem til) {moment}',
      '(ma|skal|far) (ikke|ej|inte) (publiseres|publiceres|publiceras|brukes|bruges|anvandas) (for|fore|innan) {moment}',
    ],
    examples: [
      ['No publicar antes de las 10:00 del 6 de junio de 2026', 'embargo-until 2026-06-06T10:00'],
      ['Non pubblicare prima delle ore 10 del 6 giugno 2026', 'embargo-until 2026-06-06T10:00'],
      ['Não publicar antes das 10h do dia 6 de junho de 2026', 'embargo-until 2026-06-06T10:00'],
      ['Niet publiceren voor 6 juni 2026 10.00 uur', 'embargo-until 2026-06-06T10:00'],
      ['Sperrfrist endet am 6. Juni 2026 um 10 Uhr', 'embargo-until 2026-06-06T10:00'],
      ['Не публиковать до 10:00 6 июня 2026 года', 'embargo-until 2026-06-06T10:00'],
    ],
    counterExamples: ['Le elezioni non sono prima del 6 giugno 2026.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '{moment} (以降|以後|より) [に] (公開|掲載|使用|報道|配信) [可|可能]',
      '{moment} (起|后|之后|以后) (方可|可|可以|才能) (发布|使用|刊发|公开|刊登)',
    ],
    examples: [
      ['2026年6月6日10時以降に公開可', 'embargo-until 2026-06-06T10:00'],
      ['2026年6月6日后方可发布', 'embargo-until 2026-06-06'],
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(caduca|vence|expira|scade|verfallt|vervalt|utloper|udlober|истекает) [am|op|em] {moment}',
      '(срок действия|действует|действительно|действительна) [прав|лицензии] [:] до {moment}',
    ],
    examples: [
      ['Caduca el 31 de marzo de 2027', 'expires-on 2027-03-31'],
      ['Срок действия прав: до 1 марта 2027 года', 'expires-on 2027-03-01'],
    ],
    counterExamples: ['El plazo vence el 31 de marzo de 2027, dijo el ministro.'],
  }),
  {
    patterns: [
      '(thereafter|after (that|this) date|afterwards|after expiry) [,] (it|they) (must|should) be {discard} [from ~4]',
      '(以降|以後|期限後) は (削除|破棄|消去) [してください|すること]',
    ],
    meaning: { does: 'notice' },
    reach: 'directives',
    examples: [['No use after 30 June 2026. Thereafter it must be deleted.', 'expires-on 2026-06-30']],
  },
];
