import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const END: Restriction = { kind: 'expires-on', value: null };
const VALID = '(valid|usable|cleared|licensed|available)';
const USING = '(verwenden|nutzen|benutzen|veroffentlichen|drucken|zeigen)';
const GOOD = '(gultig|verwendbar|nutzbar|freigegeben|lizenziert)';

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
