import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const THEREAFTER = '[[,] and (thereafter|after|afterwards|later|onwards|following days)]';
const ALSO_THERE =
  '[,] (including|incl|also for|also|auch|auch fur|einschliesslich|inklusive|inkl|y compris|aussi|incluso|incluido|incluida|tambien|anche|incluso|compreso|inclusive|incluindo|tambem|inclusief|ook|inkludert|inklusive|ogsa|aven|ocksa|включая|в том числе) [(for|on|in|im|fur|dans|sur|en|su|na|no|op|pa|for|в|на)] [(the|l|la|le|il|de|het|der|die)] (online|online use|online publication|internet|web|websites|website|digital|digital use|social media|sites|sito|siti|nett|nettet|net|natet|nat|netz|webben|интернет|интернете|сайтах)';
const NOT_PUBLISHED =
  '(not to be (published|used|broadcast|released|run|shown)|no (publication|use|release|broadcast)|not for (publication|use|release|broadcast)|do not (publish|run|broadcast|release)|must not be (published|used|broadcast|shown)|may not be (published|used|broadcast|shown)|hold|embargoed|embargo)';
const TRIAL =
  '(sentencing|sentence|verdict|verdicts|trial|trials|court case|proceedings|conviction|hearing|inquest|jury|jury deliberations)';

/** Features sent ahead of the day they are for, embargoes said for all media at once, and pictures that wait for a court. */
export const ADVANCE_COPIES: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `(advance|adv) [copy|story|feature|photo|photos|package] [:] for (use|release|publication|editions|papers|newspapers|) [(on|of|in|from)] [(weekend|sunday|saturday) (editions|papers) [of] [,]] {moment} ${THEREAFTER}`,
      `adv [:] {moment} ${THEREAFTER}`,
      `for (use|release|publication) [(on|from|in)] [(editions|papers) of] {moment} [,] and (thereafter|after|afterwards|later|onwards)`,
      '[only] (for|to be) (use|used|release|released|publication|published) [only] (on or after|on and after|on or later than|no earlier than|not earlier than|not before|from) {moment} [onwards|on]',
      '[nur] (fur|zur) [die] (ausgaben|ausgabe|veroffentlichung|verwendung) (ab|vom|von) {moment} [an]',
      'vorab [material|bericht|bild|version] [:] (fur|zur) [die] (ausgaben|ausgabe|veroffentlichung|verwendung) (ab|vom|von|am) {moment}',
      '[a] (pour|a) [une] (publication|utilisation|diffusion|parution|publier|utiliser|diffuser|paraitre) (a partir du|a compter du|des le|le|pas avant le) {moment}',
      '(para|a) (uso|publicacion|difusion|publicar|usar|difundir) (a partir del|desde el|no antes del|a partir de las) {moment}',
      '(da|per) (usare|pubblicare|utilizzare|uso|pubblicazione|utilizzo) (da|dal|a partire da|a partire dal|a partire dalle|non prima del) {moment} [in poi]',
      '(para|a) (uso|publicacao|utilizacao|publicar|usar) (a partir de|desde|nao antes de|a partir do) {moment}',
      '(voor|te) (gebruik|publicatie|gebruiken|publiceren|plaatsing) (vanaf|met ingang van|niet eerder dan) {moment}',
      '(til|for|till) (bruk|brug|anvandning|publisering|publicering|offentliggorelse) (fra og med|fra|fran och med|fran|tidligst|tidigast) {moment}',
      '(для|к) (публикации|использования|использованию) (с|начиная с|не ранее|не раньше) {moment}',
      '{moment} [付] (朝刊|夕刊|紙面) (以降|以後|から|より) [に] (使用|掲載) (可|可能|できます|してください|のこと|)',
      '{moment} (자|일자) (조간|석간) (부터|이후) [사용|게재|보도] [가능|할 것|바랍니다]',
    ],
    examples: [
      ['ADVANCE FOR USE SUNDAY, MARCH 8, 2026 AND THEREAFTER', 'embargo-until 2026-03-08'],
      ['Advance for release Saturday, April 4, 2026, and thereafter', 'embargo-until 2026-04-04'],
      ['ADV FOR RELEASE SUNDAY, MARCH 8, 2026', 'embargo-until 2026-03-08'],
      ['FOR USE ON OR AFTER MARCH 8, 2026', 'embargo-until 2026-03-08'],
      ['Für Ausgaben ab Sonntag, 8. März 2026', 'embargo-until 2026-03-08'],
      ['Pour publication à partir du dimanche 8 mars 2026', 'embargo-until 2026-03-08'],
      ['Para uso a partir del domingo 8 de marzo de 2026', 'embargo-until 2026-03-08'],
      ['Til bruk fra og med søndag 8. mars 2026', 'embargo-until 2026-03-08'],
      ['Voor publicatie vanaf zondag 8 maart 2026', 'embargo-until 2026-03-08'],
      ['Для публикации с 8 марта 2026 года', 'embargo-until 2026-03-08'],
    ],
    counterExamples: [
      'She booked in advance for Sunday, March 8, 2026, and thereafter.',
      'The bridge is open for use on Sunday, March 8, 2026.',
    ],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `[strict|strictly] (embargoed|embargo|under embargo|hold) [:] [(until|till|to)] {moment} ${ALSO_THERE}`,
      `(sperrfrist|gesperrt) [:] [(bis|bis zum|endet am)] {moment} ${ALSO_THERE}`,
      `(embargo|sous embargo) [:] [(jusqu au|jusqu a|le)] {moment} ${ALSO_THERE}`,
      `(embargo|embargado|embargada|embargata|sotto embargo) [:] [(hasta|hasta el|fino al|fino alle|ate|ate as)] {moment} ${ALSO_THERE}`,
      `(embargo|onder embargo|sperrefrist|sparrfrist|эмбарго) [:] [(tot|til|till|до)] {moment} ${ALSO_THERE}`,
    ],
    examples: [
      ['EMBARGOED UNTIL 00:01 GMT ON MARCH 12, 2026, INCLUDING ONLINE', 'embargo-until 2026-03-12T00:01Z'],
      ['Sperrfrist 12. März 2026, 6 Uhr, auch online', 'embargo-until 2026-03-12T06:00'],
      ["Embargo jusqu'au 12 mars 2026 à 6h, y compris sur internet", 'embargo-until 2026-03-12T06:00'],
      ['Sperrefrist: fredag 27. mars 2026 kl. 06.00, også på nett', 'embargo-until 2026-03-27T06:00'],
    ],
    counterExamples: ['The embargo on oil, including online sales, ends.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `${NOT_PUBLISHED} (before|until|till|prior to) [the] [~2] ${TRIAL} [(has|have|is|are|was)] [been] [(concluded|ended|finished|over|completed|complete|delivered|returned|passed|handed down|begun|started)]`,
      `${NOT_PUBLISHED} (before|until|till|prior to) [the] (end|conclusion|close|start|completion) of [the|his|her|their] [~2] ${TRIAL}`,
      '(nicht|keine veroffentlichung|keine verwendung|nicht veroffentlichen) (vor|bis) [dem|der|zum|zur] (ende|abschluss|beginn|verkundung) [(des|der)] (prozesses|verfahrens|verhandlung|urteils) [(veroffentlichen|verwenden|zeigen)]',
      '(nicht|keine veroffentlichung|keine verwendung) (vor|bis) (der|zur) (urteilsverkundung|verurteilung|urteilsbegrundung) [(veroffentlichen|verwenden|zeigen)]',
      '(pas de (publication|diffusion|utilisation)|ne pas (publier|diffuser|utiliser)) (avant|jusqu a|jusqu au) [la|le|l] [(fin|issue|debut|ouverture|cloture)] [(du|de la|de l)] (proces|verdict|jugement|audience|condamnation)',
      '(no (publicar|difundir|usar)|prohibida su publicacion|embargo|embargada) (antes de|antes del|hasta) [que] [(el|la)] [(concluya|termine|finalice|fin|final|finalizar|inicio)] [(el|la|del|de la)] (juicio|sentencia|veredicto|vista|proceso)',
      '(non (pubblicare|diffondere|usare)) (prima|fino) (della|del|alla|al|dell) [(fine|conclusione|inizio)] [(del|della|dell)] (processo|sentenza|verdetto|udienza)',
      '(nao (publicar|divulgar|usar)) (antes|ate) (do|da|ao|a) [(fim|final|conclusao)] [(do|da)] (julgamento|sentenca|veredito|processo)',
      '(niet (publiceren|gebruiken|plaatsen)) (voor|tot) (de|het) [(einde|afloop)] [(van (de|het))] (uitspraak|vonnis|proces|rechtszaak|zitting)',
      '(far|ma|skal) (ikke|inte|ej) (publiseres|publiceres|publiceras|brukes|bruges|anvandas) (for|fore|innan) (dommen|dom|rettssaken|retssagen|rattegangen|domen) [er|ar] [(falt|faldet|avsluttet|afsluttet|avslutad|fallen)]',
      'не (публиковать|использовать) до (окончания|завершения|начала|вынесения|оглашения) (суда|процесса|приговора|вердикта)',
      '(선고|판결|재판) (전|이전|종료 전|전까지) [에|의|에는] (보도|공개|사용|게재) (금지|불가|하지 말 것)',
      '(判決|公判|裁判) [言い渡し|終了|宣告] (前|まで|以前) [の|に|は] (使用|掲載|報道|公開) [は|を] (不可|禁止|できません|禁じます|しないこと)',
      '(宣判|判决|审理结束|庭审结束) (前|之前|以前) (不得|禁止|请勿) (发布|使用|刊登|报道)',
    ],
    examples: [
      ['NOT TO BE PUBLISHED BEFORE SENTENCING HAS CONCLUDED', 'embargo-until'],
      ['Nicht vor Ende des Prozesses veröffentlichen', 'embargo-until'],
      ['Pas de publication avant la fin du procès', 'embargo-until'],
      ['No publicar antes de que concluya el juicio', 'embargo-until'],
      ['Не публиковать до окончания суда', 'embargo-until'],
      ['判決言い渡し前の使用は不可', 'embargo-until'],
      ['宣判前不得发布', 'embargo-until'],
    ],
    counterExamples: ['The name must not be published before the verdict, a judge ruled.'],
  }),
];
