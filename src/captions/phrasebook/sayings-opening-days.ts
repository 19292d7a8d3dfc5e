import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const NAMED = '{day-name}';
const ONWARDS =
  '[(on|onward|onwards|an|in poi|em diante|en adelante|[,] and (thereafter|after|onwards)|feira|prossimo|prossima|proximo|proxima|prochain)]';
const NEXT =
  '[(the|next|this|coming|dem|den|kommenden|kommendem|nachsten|diesen|el|il|lo|la|le|l|ce|este|proximo|aanstaande|komende|neste|forstkommende|nasta)]';
/** From the day itself on. */
const FROM_ENGLISH =
  '([only] from|as (of|from)|starting|beginning|effective|commencing|not (before|until)|no (earlier|sooner) than|on or after)';
const FROM_GERMAN = '([erst] ab|ab dem|erst am|nicht vor [dem]|fruhestens [ab|am])';
const FROM_ROMANCE =
  '([seulement|uniquement] des|(a partir|a compter) (de|du)|pas avant|[solo] desde|[so] a partir (da|do|del|de la)|no antes (de|del)|da|dal|dalla|a partire (da|dal|dalla)|non prima (di|del|della)|nao antes (de|do|da))';
const FROM_NORTHERN =
  '([pas] vanaf|met ingang van|niet (voor|eerder dan)|fra [og med]|fran [och med]|[forst] fra|tidligst|tidigast|(ikke|inte) (for|fore)|[только] (с|со)|начиная с|не (ранее|раньше) [чем [с]])';
const FROM = `(${FROM_ENGLISH}|${FROM_GERMAN}|${FROM_ROMANCE}|${FROM_NORTHERN})`;
const AFTER =
  '([only] after|[erst] nach|[seulement] apres|[solo] (despues|tras) [de|del]|[solo] dopo|[so|apenas] (apos|depois de)|[pas] na|[forst] etter|[forst] efter|[только] после)';
/** What is done with a picture, before the day. */
const DONE =
  '[(for|zur|pour|para|per|a|da|voor|til|till|для)] (release|released|publication|publish|use|usage|run|broadcast|veroffentlichung|veroffentlichen|freigabe|freigegeben|verwendung|abdruck|nutzung|frei|publier|utiliser|diffuser|paraitre|utilisation|diffusion|parution|libre|publicar|usar|difundir|publicacion|difusion|uso|pubblicare|usare|diffondere|pubblicazione|diffusione|libero|libera|publicacao|divulgacao|livre|publiceren|gebruiken|publicatie|plaatsing|gebruik|vrij|publiseres|publisering|publiceras|publicering|bruk|brug|fri|fritt|публикация|публиковать|использовать|использование)';
const WAIT =
  '(embargo|embargoed|sperrfrist|gesperrt|sous embargo|bajo embargo|sotto embargo|sob embargo|onder embargo|эмбарго)';
const USABLE = '[(使用|掲載|公開|配信|放送|報道)] [(可|可能|解禁)]';
const USABLE_KOREAN = '[(사용|게재|보도|공개|송출|배포)] [(가능|요망|바랍니다)]';
const USABLE_CHINESE = '[(方可|才可|可|可以|才能)] [(使用|用|发|发布|刊登|刊用|公开|播出|發布|發佈)]';

/** A day and no more: “Release Sunday”, “Ab Sonntag”, 月曜から. As a whole clause of terms it says when use begins; beside other words it is news, or said of them. */
export const OPENING_DAYS: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'alone', {
    patterns: [
      `[${DONE}] (${FROM}|${AFTER}) ${NEXT} ${NAMED} ${ONWARDS}`,
      `[for] (release|publish|publication|use) ${NEXT} [on] ${NAMED}`,
      `${WAIT} [:] [(until|till|to|bis|jusqu a|hasta|fino a|ate|tot|til|till|до)] ${NEXT} ${NAMED}`,
      `${NAMED} (release|onward|onwards|and (after|thereafter|onwards))`,
      `(hold|held) [for release] (until|till|for|to) ${NEXT} ${NAMED}`,
      `(no|not for) (use|release|publication|broadcast) (before|until|till|prior to) ${NEXT} ${NAMED}`,
      `[please] (do not|don t|not to be|must not be|may not be) (use|used|publish|published|release|released|run|broadcast) (before|until|till|prior to) ${NEXT} ${NAMED}`,
      `[bitte] (nicht|keine veroffentlichung|keine verwendung) vor ${NEXT} ${NAMED} [(veroffentlichen|verwenden|nutzen|drucken)]`,
      `[bitte] (nicht veroffentlichen|nicht verwenden|gesperrt) (vor|bis) ${NEXT} ${NAMED}`,
      `ne pas (publier|diffuser|utiliser) avant ${NEXT} ${NAMED}`,
      `no (publicar|difundir|usar|emitir) (antes de|antes del|hasta) ${NEXT} ${NAMED}`,
      `non (pubblicare|diffondere|usare|utilizzare) (prima di|fino a) ${NEXT} ${NAMED}`,
      `nao (publicar|divulgar|usar|veicular) (antes de|antes da|antes do|ate) ${NEXT} ${NAMED} [feira]`,
      `niet [te] (publiceren|gebruiken|plaatsen) (voor|tot) ${NEXT} ${NAMED}`,
      `не (публиковать|использовать|размещать) (до|ранее|раньше) ${NAMED}`,
      `${NAMED} まで [の|は] (使用|掲載|公開|配信|放送) [は] (不可|禁止|厳禁)`,
      `${NAMED} 까지 (사용|게재|보도|공개) (금지|불가)`,
      `${NAMED} (前|之前|以前) (不得|禁止|请勿|勿|严禁) (使用|发布|刊登|公开|播出)`,
      `${NAMED} [(付|の)] [(朝刊|夕刊|紙面)] (から|より|以降|以後|解禁) ${USABLE}`,
      `${NAMED} [(조간|석간|신문)] (부터|이후|이후부터) ${USABLE_KOREAN}`,
      `${NAMED} (공개|게재|보도) [가능]`,
      `[(自|从|由)] ${NAMED} (起|后|後|之后|以后) ${USABLE_CHINESE}`,
      `${NAMED} (可用|可发|发布|解禁)`,
    ],
    examples: [
      ['Release Sunday', 'embargo-until'],
      ['Publish Monday', 'embargo-until'],
      ['For release from next Monday on', 'embargo-until'],
      ['Not before Sunday', 'embargo-until'],
      ['Ab Sonntag', 'embargo-until'],
      ['Frei ab Montag', 'embargo-until'],
      ['Erst nach Sonntag', 'embargo-until'],
      ['Dès lundi', 'embargo-until'],
      ['À publier à partir de dimanche', 'embargo-until'],
      ['Desde el lunes', 'embargo-until'],
      ['A partir de domingo', 'embargo-until'],
      ['Da domenica', 'embargo-until'],
      ['A partir de segunda-feira', 'embargo-until'],
      ['Vanaf zondag', 'embargo-until'],
      ['Fra søndag', 'embargo-until'],
      ['С понедельника', 'embargo-until'],
      ['Embargo Sunday', 'embargo-until'],
      ['Hold for Sunday', 'embargo-until'],
      ['No use before tomorrow', 'embargo-until'],
      ['Nicht vor Sonntag veröffentlichen', 'embargo-until'],
      ['Ne pas publier avant dimanche', 'embargo-until'],
      ['No publicar antes del lunes', 'embargo-until'],
      ['Не публиковать до понедельника', 'embargo-until'],
      ['月曜日まで掲載不可', 'embargo-until'],
      ['월요일까지 보도 금지', 'embargo-until'],
      ['周一前请勿发布', 'embargo-until'],
      ['日曜から', 'embargo-until'],
      ['月曜日解禁', 'embargo-until'],
      ['월요일부터', 'embargo-until'],
      ['일요일 공개', 'embargo-until'],
      ['周日起', 'embargo-until'],
      ['星期日起方可使用', 'embargo-until'],
    ],
    counterExamples: [
      'From Sunday.',
      'Ab Sonntag. Fahrplan der Berliner S-Bahn.',
      'The band plays from Sunday.',
      '展覧会は日曜から',
      '전시회는 월요일부터',
      'La mostra, da domenica.',
    ],
  }),
  say([{ kind: 'embargo-until', value: null }], 'alone', {
    patterns: [
      `[${DONE}] ${FROM} ${NEXT} {moment} ${ONWARDS}`,
      `[for] release [on] {moment}`,
      `{moment} (から|より|以降|以後) ${USABLE}`,
      `{moment} (부터|이후|이후부터) ${USABLE_KOREAN}`,
      `[(自|从|由)] {moment} 起 ${USABLE_CHINESE}`,
    ],
    examples: [
      ['From 3 May 2036', 'embargo-until 2036-05-03'],
      ['Release 3 May 2036', 'embargo-until 2036-05-03'],
      ['Ab 3. Mai 2036', 'embargo-until 2036-05-03'],
      ['Dès le 3 mai 2036', 'embargo-until 2036-05-03'],
      ['Desde el 3 de mayo de 2036', 'embargo-until 2036-05-03'],
      ['Dal 3 maggio 2036', 'embargo-until 2036-05-03'],
      ['A partir de 3 de maio de 2036', 'embargo-until 2036-05-03'],
      ['Vanaf 3 mei 2036', 'embargo-until 2036-05-03'],
      ['С 3 мая 2036', 'embargo-until 2036-05-03'],
      ['2036年5月3日から', 'embargo-until 2036-05-03'],
      ['2036년 5월 3일부터', 'embargo-until 2036-05-03'],
      ['2036年5月3日起', 'embargo-until 2036-05-03'],
    ],
    counterExamples: ['From 3 May 2036.', 'Ab 3. Mai 2036. Fahrplan der Berliner S-Bahn.', '展覧会は2036年5月3日から'],
  }),
];
