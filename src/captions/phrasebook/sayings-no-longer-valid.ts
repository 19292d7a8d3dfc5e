import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const END: Restriction = { kind: 'expires-on', value: null };
const VALID = '(valid|usable|cleared|licensed|available)';
const USING = '(verwenden|nutzen|benutzen|veroffentlichen|drucken|zeigen)';
const GOOD = '(gultig|verwendbar|nutzbar|freigegeben|lizenziert)';

/** A denial of its own behind another: what follows ends all use. */
const AND_NOT_AFTER =
  '((and|or) (not|never) (after|beyond|past)|nor after|(und|oder) (nicht|keinesfalls|nie) (nach|spater als)|(et|ni) (pas|jamais|non) (apres|au dela)|ni apres|(y|ni) (no|nunca|tampoco) (despues|mas alla)|ni (despues|mas alla)|(e|ne) (non|mai) (dopo|oltre)|(e|nem) (nao|nunca) (depois|apos|alem)|nem (depois|apos)|(en|of) (niet|nooit) (na|later dan)|(og|och|eller) (ikke|inte|ej|aldri|aldrig) (etter|efter)|и не (после|позднее|позже))';

/** What is not valid after a day, or from it on, said of the picture and not of its use: the day ends its use, and opens nothing. */
export const NO_LONGER_VALID: readonly PhraseRow[] = [
  say([END], 'directives', {
    patterns: [
      `(not|no longer|never) ${VALID} (after|beyond|past|later than) {moment}`,
      '(invalid|void) (after|beyond|past) {moment}',
      `(nicht|nicht mehr|nicht langer) ${GOOD} nach [dem] {moment}`,
      `nach [dem] {moment} (nicht|nicht mehr|nicht langer) [zu] (${USING}|${GOOD})`,
      'ungultig nach [dem] {moment}',
      '(non|plus|n est plus|pas) (valable|valide|utilisable) (apres|au dela du|passe) [le] {moment}',
      '(no|ya no) (es|) (valid(o|a)|utilizable) (despues del|despues de|tras el|mas alla del) {moment}',
      '(non|non piu) (e|) (valid(o|a)|utilizzabile) (dopo il|dopo|oltre il) {moment}',
      '(nao|ja nao) (e|) (valid(o|a)|utilizavel) (apos|depois de|apos o dia|alem de) {moment}',
      '(niet|niet meer|niet langer) (geldig|bruikbaar) na {moment}',
      '(ej|inte|ikke|ikke lenger|ikke laengere|inte langre) (giltig|gyldig|gaeldende|giltigt|gyldigt) (efter|etter) [den] {moment}',
      '(galler|gjelder|gaelder) (ej|inte|ikke) (efter|etter) [den] {moment}',
      '(недействителен|недействительна|недействительно|не действует|не действительно) после {moment}',
      '{moment} 이후 (무효|효력 없음|유효하지 않음)',
      '{moment} (以降|以後) [は] 無効',
      '{moment} (后|之后|後|之後) (无效|無效|失效)',
    ],
    examples: [
      ['Not valid after 3 May 2036', 'expires-on 2036-05-03'],
      ['No longer valid after 3 May', 'expires-on'],
      ['Invalid after 3 May 2036', 'expires-on 2036-05-03'],
      ['Nicht gültig nach dem 3. Mai 2036', 'expires-on 2036-05-03'],
      ['Non valable après le 3 mai 2036', 'expires-on 2036-05-03'],
      ['No válido después del 3 de mayo de 2036', 'expires-on 2036-05-03'],
      ['Non valido dopo il 3 maggio 2036', 'expires-on 2036-05-03'],
      ['Não válido após 3 de maio de 2036', 'expires-on 2036-05-03'],
      ['Niet geldig na 3 mei 2036', 'expires-on 2036-05-03'],
      ['Ej giltig efter 3 maj 2036', 'expires-on 2036-05-03'],
      ['Недействительно после 3 мая 2036 года', 'expires-on 2036-05-03'],
      ['2036年5月3日后无效', 'expires-on 2036-05-03'],
    ],
    counterExamples: [
      'Old tickets are not valid after 3 May 2036, the railway said.',
      'Банкноты недействительны после 3 мая 2036 года, сообщил банк.',
    ],
  }),
  {
    patterns: [
      '(invalid|void|banned|barred|blocked|closed|prohibited) (from|as of|as from) {moment} [on|onwards]',
      '(ungultig|gesperrt|nicht mehr gultig|unzulassig) ab [dem] {moment}',
      `ab [dem] {moment} (ungultig|gesperrt|unzulassig|nicht mehr [zu] (${USING}|${GOOD}))`,
      '(ne plus|ne pas) (utiliser|publier|diffuser) (a partir du|a compter du|des le) {moment}',
      '(no|ya no) (valid(o|a)|utilizable) (a partir del|desde el) {moment}',
      '(non|non piu) (valid(o|a)|utilizzabile) (dal|a partire dal) {moment}',
      '(nao|ja nao) (valid(o|a)|utilizavel) (a partir de|desde) {moment}',
      '(niet meer|niet langer) (geldig|gebruiken|publiceren|bruikbaar) vanaf {moment}',
      '(ikke lenger|ikke laengere|inte langre|ej) (gyldig|giltig|brukes|bruges|anvandas) (fra|fran|fra og med|fran och med) [den] {moment}',
      '(с|начиная с) {moment} (использовать|публиковать|применять|размещать) (нельзя|запрещено|не разрешается|не допускается)',
      '(с|начиная с) {moment} (использование|публикация|размещение) (запрещено|запрещена|не допускается|не разрешается|не разрешена)',
    ],
    meaning: { does: 'end-from' },
    reach: 'directives',
    examples: [
      ['Banned from 3 May 2036', 'expires-on 2036-05-02'],
      ['Ungültig ab 3. Mai 2036', 'expires-on 2036-05-02'],
      ['Ab 3. Mai 2036 nicht mehr verwenden', 'expires-on 2036-05-02'],
      ['Ab 3. Mai nicht mehr verwenden', 'expires-on'],
      ['Ne plus utiliser à partir du 3 mai 2036', 'expires-on 2036-05-02'],
      ['Niet meer gebruiken vanaf 3 mei 2036', 'expires-on 2036-05-02'],
      ['С 3 мая 2036 года использование запрещено', 'expires-on 2036-05-02'],
      ['С 3 мая использовать нельзя', 'expires-on'],
    ],
    counterExamples: [
      'Cars are banned from 3 May 2036, the mayor said.',
      'С 3 мая 2036 года использование дронов запрещено, заявил мэр.',
    ],
  },
  say([END], 'directives', {
    patterns: [`${AND_NOT_AFTER} [(the|dem|den|le|del|el|il|de|o|do)] {moment}`],
    examples: [
      ['Not for social media and not after 3 May 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Nicht für Social Media und nicht nach dem 3. Mai 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Niet op sociale media en niet na 3 mei 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Pas de publicité et pas après le 3 mai 2030', 'purpose-except advertising', 'expires-on 2030-05-03'],
      ['No para redes sociales y no después del 3 de mayo de 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Non per i social e non dopo il 3 maggio 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Não para redes sociais e não depois de 3 de maio de 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Ikke for sosiale medier og ikke etter 3. mai 2030', 'channel-except social', 'expires-on 2030-05-03'],
      ['Не для социальных сетей и не после 3 мая 2030 года', 'channel-except social', 'expires-on 2030-05-03'],
    ],
    counterExamples: ['Rain fell not in May and not after 3 June 2030, farmers said.'],
  }),
  {
    patterns: [`${AND_NOT_AFTER} {days}`],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-after-days', value: 0 }] },
    reach: 'directives',
    examples: [
      ['Nicht für Social Media und nicht nach 30 Tagen', 'channel-except social', 'expires-after-days 30'],
      ['Not for TV and not after 14 days', 'channel-except tv', 'expires-after-days 14'],
    ],
    counterExamples: ['He came not in spring and not after 30 days, she said.'],
  },
  say([END], 'directives', {
    patterns: [
      '{moment} (后|後|之后|以后|起) [请|請|须|須|应] [立即] (删除|刪除|销毁|撤下) [图片|照片]',
      '{moment} (이후|후) [에는|에] [모두] (삭제|폐기) [바랍니다|할 것|요망|해 주십시오]',
      '{moment} (以降|後) [は] (削除|消去|破棄) [してください|する こと|のこと]',
    ],
    examples: [
      ['2036年12月31日后请删除', 'expires-on 2036-12-31'],
      ['2036년 12월 31일 이후 삭제 바랍니다', 'expires-on 2036-12-31'],
    ],
    counterExamples: ['2036年12月31日后开放。'],
  }),
  say([END], 'alone', {
    patterns: [
      '(not after|nicht nach|nicht nach dem|pas apres|pas apres le|no despues del|no despues de|non dopo il|non oltre il|nao depois de|nao apos|niet na|ikke etter|ikke efter|inte efter|не после|не позднее) {moment}',
    ],
    examples: [
      ['Not after 3 May 2030', 'expires-on 2030-05-03'],
      ['Nicht nach dem 3. Mai 2030', 'expires-on 2030-05-03'],
      ['Pas après le 3 mai 2030', 'expires-on 2030-05-03'],
    ],
    counterExamples: ['Not after 3 May 2030, the mayor said, would the bridge open.'],
  }),
];
