import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const FROM = '(from|as of|as from|starting|beginning|effective)';
const NO_LONGER = '(no longer|not any longer|not any more)';
const FREE = '(cleared|available|licensed|usable|allowed|permitted|valid|free|offered|for use|to be used)';

/** The day from which on, or up to which, something is closed, said before it, and what is free on the other side of the day. */
export const FRAMES_BETWEEN_DAYS: readonly PhraseRow[] = [
  {
    patterns: [
      `${FROM} {moment} [on|onwards] [,] ${NO_LONGER} [${FREE}] [(for|in|to|on)] {things}`,
      `${FROM} {moment} [on|onwards] [,] (no|not for|not in|not on) [more] {things}`,
      `${NO_LONGER} [${FREE}] [(for|in|to|on)] {things} ${FROM} {moment} [(on|onwards)]`,
      '(ab|ab dem) {moment} [,] (nicht mehr|keine|kein|keinerlei) [(in|im|fur|auf|an)] {things} [(verfugbar|nutzbar|verwenden|zu verwenden)]',
      '(a partir du|a compter du|des le) {moment} [,] (plus de|plus d|plus en|plus dans|plus pour|plus sur|plus aucun|plus aucune|pas de|aucun|aucune) {things}',
      '(a partir del|a partir de|desde el) {moment} [,] (ya no|no|no mas|sin|ningun|ninguna) [(disponible|utilizable|autorizado|valido)] [(en|para)] {things}',
      '(dal|a partire dal|dall) {moment} [,] (non piu|niente [piu]|nessun|nessuna|no) [(disponibile|utilizzabile)] [(in|per|su|sui)] {things}',
      '(a partir de|desde) {moment} [,] (nao|ja nao|nao mais|sem|nenhum|nenhuma) [(disponivel|utilizavel)] [(em|para|no|na)] {things}',
      '(vanaf|met ingang van) {moment} [,] (niet meer|niet langer|geen) [(beschikbaar|bruikbaar)] [(in|voor|op)] {things}',
      '(fra|fra og med|fran|fran och med|f o m) {moment} [,] (ikke lenger|ikke laengere|inte langre|ikke|inte|ingen) [(tilgjengelig|tilgaengelig|tillganglig)] [(i|pa|for|til|till)] {things}',
      '(с|начиная с) {moment} [,] (больше не|нельзя|не|запрещено|запрещена|без) [(в|на|для)] {things}',
      '{moment} 부터 [는] {things} (사용|게재|이용|배포) (불가|금지|할 수 없음)',
      '{moment} 부터 [는] {things} (불가|금지|할 수 없음)',
      '{moment} (以降|から) [は] [、] {things} (不可|禁止|できません|使えません)',
      '(自|从) {moment} 起 [,] [不再] (不得|禁止|不可|不再) [(在|用于|供)] {things} [使用]',
    ],
    meaning: { does: 'forbid-from' },
    reach: 'directives',
    examples: [
      ['No longer cleared for Sweden as of 1 Feb 2027.', 'territory-except SE @ from 2027-02-01'],
      ['No longer cleared for ads as of 1 Feb 2027.', 'purpose-except advertising @ from 2027-02-01'],
      ['From 1 March 2027 no longer available for use in Norway.', 'territory-except NO @ from 2027-03-01'],
      ['Ab 1.2.2027 nicht mehr in Schweden.', 'territory-except SE @ from 2027-02-01'],
      ["À partir du 1er février 2027, plus d'usage en Suède.", 'territory-except SE @ from 2027-02-01'],
      ['Desde el 1 de febrero de 2027, no en revistas', 'channel-except print-magazine @ from 2027-02-01'],
      ['Dal 1 febbraio 2027 niente tv', 'channel-except tv @ from 2027-02-01'],
      ['Vanaf 1 februari 2027 niet meer in Zweden.', 'territory-except SE @ from 2027-02-01'],
      ['2027년 2월 1일부터 스웨덴 사용 불가', 'territory-except SE @ from 2027-02-01'],
    ],
    counterExamples: [
      'From 1 March 2027 no longer trains will stop in Norway, the company said.',
      'Ab 1.2.2027 keine Werbung mehr am Bahnhof, sagte sie.',
    ],
  },
  {
    patterns: [
      `${NO_LONGER} [${FREE}] [(for|in|to|on)] {things} after {moment}`,
      `after {moment} [,] ${NO_LONGER} [${FREE}] [(for|in|to|on)] {things}`,
      '[(free|ok|okay|cleared)] (until|till|to) {moment} [,] (then|thereafter|afterwards|after that) (no|not for|not in|not on) {things}',
      '[frei] bis [zum] {moment} [,] (danach|dann|anschliessend) (kein|keine|nicht in|nicht im|nicht fur|nicht auf) {things}',
      '[libre] (jusqu au|hasta el|hasta|ate|ate o) {moment} [,] (ensuite|puis|despues|luego|depois) (pas de|pas en|no|sin|sem|nao) [(en|para|em)] {things}',
      '[libero] fino al {moment} [,] (poi|dopo) (niente|non|no) [(in|su|per)] {things}',
      '[vrij] tot [en met] {moment} [,] (daarna|dan) (geen|niet in|niet op|niet voor) {things}',
    ],
    meaning: { does: 'forbid-after' },
    reach: 'directives',
    examples: [
      ['No longer available to Norway after 1 Feb 2027.', 'territory-except NO @ from 2027-02-02'],
      ['Free until 5 Dec 2026, then no web', 'channel-except online @ from 2026-12-06'],
      ['Frei bis 5. Dezember 2026, danach kein TV', 'channel-except tv @ from 2026-12-06'],
    ],
    counterExamples: ['The bridge is free until 5 Dec 2026, then no cars may pass.'],
  },
  {
    patterns: [
      '(hasta|hasta el) {moment} [,] {things} (no|fuera)',
      '(hasta|hasta el) {moment} [,] (no|nada de|ni) [(usar|utilizar|publicar)] [(en|para)] {things}',
      'fino al {moment} [,] (niente|no|non usare|non utilizzare|non pubblicare) [(in|su|sui|sulla|per)] {things}',
      'fino al {moment} [,] {things} (no|esclus(o|a|i|e)|fuori)',
      'ate [(o|ao)] {moment} [,] (nao usar|nao utilizar|nao publicar|nao|nada de) [(na|no|em|nas|nos|para)] {things}',
      'ate [(o|ao)] {moment} [,] {things} (nao|fora)',
      'jusqu au {moment} [,] {things} (non|interdit|interdite|exclu|exclue|exclus|exclues)',
      '(bis|bis zum) {moment} [,] {things} (nicht|nein|gesperrt|tabu)',
      '(tot|tot en met) {moment} [,] {things} (niet|nee|uit)',
      '[and|und|et|y|e|en] , (until|till) {moment} , {things} out',
      '(until|till) {moment} [,|:] {things} (out|excluded|barred|not allowed|not permitted)',
      'до {moment} [,] {things} (нельзя|нет|запрещено|запрещена|запрещены)',
      '{moment} 까지 [는] {things} (게재|사용|이용|방송) (불가|금지|할 수 없음)',
      '{moment} 까지 [는] {things} (불가|금지|할 수 없음)',
      '{moment} まで [は] [、] {things} [へ の|で の|の] (掲載|使用|利用|配信) [は] (不可|禁止|できません)',
      '(在|到|至) {moment} (之前|前|为止) {things} (不得|禁止|不可) (播出|使用|刊登|发布)',
    ],
    meaning: { does: 'forbid-till' },
    reach: 'directives',
    examples: [
      ['Hasta el 5/12/2026, TV no', 'channel-except tv @ until 2026-12-05'],
      ['Fino al 5 dicembre 2026 niente tv', 'channel-except tv @ until 2026-12-05'],
      ['Até 5/12/2026 não usar na TV', 'channel-except tv @ until 2026-12-05'],
      ['2026년 12월 5일까지 온라인 게재 불가', 'channel-except online @ until 2026-12-05'],
      ['2026年12月3日まで雑誌への掲載は不可。', 'channel-except print-magazine @ until 2026-12-03'],
      ['Until 5 Dec 2026, Norway out', 'territory-except NO @ until 2026-12-05'],
    ],
    counterExamples: ['Fino al 5 dicembre 2026 niente treni, dice il sindaco.'],
  },
  {
    patterns: [
      '{moment} (前|之前) [,] {things} (不得|禁止|不可) (使用|刊登|发布|播出)',
      '{moment} (前|之前) [,] (不得|禁止|不可) [(在|用于)] {things} [上] [(使用|刊登|发布|播出)]',
    ],
    meaning: { does: 'forbid-until' },
    reach: 'directives',
    examples: [
      ['2026年12月5日前不得在电视上播出', 'channel-except tv @ until 2026-12-04'],
      ['2026年12月1日前电视不得播出', 'channel-except tv @ until 2026-11-30'],
    ],
    counterExamples: ['2026年12月5日前不得进入公园，警方说。'],
  },
  notice(
    [
      '[and] (then|thereafter|afterwards|after that|after this) [,] (free|unrestricted|no restrictions|no limits) [(to|for) (all|everyone|all media|any use)]',
      '(free|unrestricted) (then|thereafter|afterwards|after that|after this) [(to|for) (all|everyone|all media|any use)]',
      '(danach|dann|anschliessend) [,] (frei|ohne einschrankung|uneingeschrankt) [fur (alle|alle medien)]',
      '(ensuite|puis|apres) [,] (libre|libres|sans restriction|sans limite)',
      '(despues|luego|a partir de entonces) [,] (libre|libres|sin restricciones|sin limite)',
      '(poi|dopo|in seguito) [,] (libero|libera|libere|liberi|senza limiti|senza restrizioni)',
      '(depois|a seguir) [,] (livre|livres|sem limites|sem restricoes)',
      '(daarna|dan|nadien) [,] (vrij|zonder beperking)',
      '(deretter|derefter|sedan|darefter) [,] (fri|fritt|frit)',
      '(затем|потом|далее|после) [,] (свободно|без ограничений)',
      '이후 [는|에는] (자유롭게 사용 가능|자유|제한 없음|사용 가능)',
      '(以降|その後) [は] (自由|制限 なし|使用 可)',
      '(之后|此后|其后) (可用|可使用|不限|无限制)',
    ],
    [['Then free to all'], ['Danach frei'], ['después, libre'], ['poi libero']],
  ),
];
