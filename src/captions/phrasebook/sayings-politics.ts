import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const NO_ADVERTISING: Restriction = { kind: 'purpose-except', value: ['advertising'] };
const NO_DE = '(keine (nutzung|verwendung)|nicht|keinesfalls|nicht zur verwendung)';
const NO_FR = '(pas d utilisation|aucune utilisation|utilisation interdite|interdit d utilisation)';
const NO_ES =
  '(prohibido [su] uso|prohibida [su] utilizacion|no usar|no utilizar|sin uso|no se permite [su] uso|prohibido)';
const NO_IT = '(vietato [l] uso|vietato [l] utilizzo|non utilizzare|nessun uso|no uso)';
const NO_PT = '([e] proibid(o|a) [(o|a)] (uso|utilizacao)|[e] vedad(o|a) [(o|a)] (uso|utilizacao)|nao usar|sem uso)';
const NO_NL = '(niet [te gebruiken]|geen gebruik)';
const NO_RU =
  '((запрещено|запрещается|не допускается) использование|использование (запрещено|не допускается)|не использовать)';

/** Neither for parties nor for elections. */
export const POLITICS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '(no|not for|not for use in|not to be used (in|for)) (political|electoral|party political|campaign|election) (use|purposes|campaigns|campaign|advertising|propaganda|materials) [(or|and) (political|electoral|campaign|election) (use|purposes|campaigns|advertising|propaganda|materials)]',
      `${NO_DE} (fur|zu|in) (politische(n|)|parteipolitische(n|)) (zwecke|zwecken|werbung|kampagnen) [(oder|und) (wahlwerbung|wahlkampf|wahlkampfzwecke|parteiwerbung)]`,
      '(keine|nicht fur|nicht zu|keine verwendung (zu|fur)|keine nutzung (zu|fur)) (wahlwerbung|wahlkampfzwecke|wahlkampfzwecken|parteiwerbung|politische werbung)',
      `${NO_FR} [a des fins] (politique(s|)|electorale(s|)) [(ou|ni|et) (politique(s|)|electorale(s|)|partisane(s|))]`,
      `${NO_ES} (con|para) (fines|usos) (politicos|electorales|partidistas) [(o|y|ni) (politicos|electorales|partidistas)]`,
      `${NO_IT} (a|per) (fini|scopi|campagne|propaganda) (politic(i|he|a)|elettoral(i|e)) [(o|e) (politic(i|he|a)|elettoral(i|e))]`,
      `${NO_PT} (para|em|com) (fins|campanhas|propaganda) (politic(os|as|a)|eleitora(is|l)|partidari(os|a)) [(ou|e) (politic(os|as)|eleitorais)]`,
      `${NO_NL} (voor|in) (politieke|electorale|partijpolitieke) (campagnes|campagne|doeleinden|reclame)`,
      `${NO_RU} в (политических|предвыборных|агитационных) (целях|материалах|кампаниях)`,
      `${NO_RU} в (политической|предвыборной) (агитации|рекламе|кампании|борьбе)`,
      '(정치적|정치|선거) (목적|용도|홍보) [의|으로|으로의] [사용|이용] [은|을] (금지|불가|금함)',
      '(政治|選挙) (目的|活動|運動) (での|への|の) (使用|利用|掲載) [は|を] (禁止|不可|厳禁|禁じます|できません|ご遠慮ください)',
      '(不得|禁止|严禁|不可) 用 (于|於) (政治|选举|選舉|竞选|競選) (宣传|宣傳|目的|用途|活动|活動)',
    ],
    examples: [
      ['No use in political campaigns', 'other'],
      ['Keine Nutzung für politische Zwecke oder Wahlwerbung', 'other'],
      ['Keine Verwendung zu Wahlkampfzwecken', 'other'],
      ["Pas d'utilisation politique ou électorale", 'other'],
      ['Prohibido su uso con fines electorales', 'other'],
      ["Vietato l'uso per campagne elettorali", 'other'],
      ['É proibida a utilização em campanhas políticas', 'other'],
      ['Niet voor politieke campagnes', 'other'],
      ['Запрещено использование в политической агитации', 'other'],
      ['정치적 목적 사용 금지', 'other'],
      ['政治目的での使用禁止', 'other'],
      ['不得用于政治宣传', 'other'],
    ],
    counterExamples: [
      'Gemeindesäle nicht für politische Zwecke, fordert der Rat.',
      'Запрещено использование дронов в предвыборной агитации, сообщили в ЦИК.',
      'Église interdite, pas d’utilisation politique, dit le maire.',
    ],
  }),
  say([NO_ADVERTISING, OTHER], 'directives', {
    patterns: [
      `${NO_PT} (para|em|com) (fins|campanhas|propaganda) publicitari(os|as|a) (ou|e|nem) (politic(os|as|a)|eleitora(is|l)|partidari(os|a|as))`,
      `${NO_ES} (con|para|en) (fines|usos|campanas) publicitari(os|as) (o|y|ni) (politic(os|as)|electorales|partidistas)`,
      `${NO_IT} (a|per|in) (fini|scopi|campagne) pubblicitari(|e) (o|e|ne) (politic(i|he)|elettorali)`,
      `${NO_FR} (a des fins|dans des campagnes|pour des campagnes) publicitaires (ou|ni|et) (politiques|electorales)`,
      `${NO_DE} (fur|in|zu) (werbliche(n|)|werbe -|werbe) [-] (oder|und|noch) (politische(n|)|wahlkampf) [(zwecke|zwecken|kampagnen|werbung|zwecke)]`,
      '(no|not for|not for use in|not to be used (in|for)) (advertising|advertisements|advertising campaigns) (or|and|nor) (political|electoral|election) (use|purposes|campaigns|materials|advertising|propaganda)',
    ],
    examples: [
      ['É proibida a utilização em campanhas publicitárias ou políticas', 'other', 'purpose-except advertising'],
      ['Prohibido su uso con fines publicitarios o políticos', 'other', 'purpose-except advertising'],
      ['Not to be used in advertising or political campaigns', 'other', 'purpose-except advertising'],
    ],
    counterExamples: ['The square is not for advertising or political campaigns, she said.'],
  }),
];
