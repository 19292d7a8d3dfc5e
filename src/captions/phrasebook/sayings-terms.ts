import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const ONCE: Restriction = { kind: 'one-time-use', value: null };

/** Once, until, with leave and with a name: conditions of terms of use in whole sentences. */
export const TERMS_SAYINGS: readonly PhraseRow[] = [
  say([ONCE], 'directives', {
    patterns: [
      '~4 (ne peut|ne peuvent|ne doit) etre ~1 qu une [seule] fois',
      '~4 (solo|unicamente) (puede|pueden|podra) ~2 una [sola|unica] vez',
      '~4 (puo|possono) essere ~1 una sola volta',
      '~4 so (pode|podem) ser ~1 uma [unica] vez',
      '~4 (mag|mogen) (slechts|maar|alleen) (eenmaal|een keer|eenmalig) [worden] ~1 [worden]',
      '~5 (darf|durfen) nur einmal ~1 werden',
      '~5 (far|ma|kan) (endast|kun|bare|bara) (anvandas|brukes|bruges|publiceras) en gang',
      '~5 только один раз',
      '1회 만 (사용|게재) [할 수 있습니다|할 수 있음|가능]',
      '~5 (只能|仅可|只可) (使用|刊用) 一次',
    ],
    examples: [
      ["La photo ne peut être utilisée qu'une seule fois.", 'one-time-use'],
      ['La foto sólo puede usarse una vez.', 'one-time-use'],
      ['De foto mag slechts eenmaal worden gebruikt.', 'one-time-use'],
      ['Фото может быть использовано только один раз.', 'one-time-use'],
    ],
    counterExamples: ['Sólo puede votar una vez, dijo la jueza.'],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '~3 (ist|sind) bis [zum] {moment} (befristet|begrenzt|gestattet|erlaubt|zulassig)',
      '~3 (est|sont) (autorisee|autorise|permise|valable|autorisees) jusqu au {moment}',
      '(autorizada|autorizado|permitida|permitido) [su|la|el] (publicacion|uso|utilizacion|difusion) hasta [el] {moment}',
      '~4 e (consentito|consentita|autorizzato|permesso) fino al {moment}',
      '(uso|utilizacao|publicacao) (permitido|permitida|autorizado|autorizada) ate {moment}',
      '(использование|публикация) (разрешено|разрешена|допускается|возможно) до {moment}',
      '{moment} 까지 [만] (사용|이용|게재) 할 수 (있습니다|있음)',
      '(使用|掲載) 期限 は {moment} まで です',
      '(图片|照片) 使用期限 至 {moment}',
    ],
    examples: [
      ['Die Verwendung ist bis zum 31. Dezember 2026 befristet.', 'expires-on 2026-12-31'],
      ["L'utilisation est autorisée jusqu'au 31 décembre 2026.", 'expires-on 2026-12-31'],
      ['2026년 12월 31일까지 사용할 수 있습니다.', 'expires-on 2026-12-31'],
    ],
    counterExamples: ['Die Stelle ist bis zum 31. Dezember 2026 befristet, sagte sie.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '~4 (doit|doivent) faire l objet d une {prior} {consent} {prior} {by}',
      'cualquier otro uso (debera|debe) ser (autorizado|consultado) por {whom}',
      '(ogni|qualsiasi) altro (uso|utilizzo) deve essere (autorizzato|concordato) (da|dall|dal|con) {whom}',
      '~4 (depende|dependem|carece|carecem|necessita) de {prior} {consent} {prior} {by}',
      'voor (elk|ieder) ander gebruik is {prior} {consent} (nodig|vereist)',
      '(любое|всякое) (иное|другое) использование требует {prior} {consent} [~2]',
      '그 외 [의] ~14 (동의|허락|승인|협의) [가|이] (필요|필요합니다)',
      '(上記|これ) 以外 の ~4 には 事前 の (許可|承諾|許諾) が (必要|必要です)',
      '(其他|其它) (用途|使用) (须|需|应) [事先] (获得|取得|征得) (授权|许可|同意)',
    ],
    examples: [
      ["Toute autre utilisation doit faire l'objet d'une autorisation préalable.", 'contact-required'],
      ['Qualquer outro uso depende de autorização prévia.', 'contact-required'],
      ['Voor elk ander gebruik is toestemming nodig.', 'contact-required'],
      ['其他用途须事先获得授权。', 'contact-required'],
    ],
    counterExamples: ['El permiso depende de autorización judicial, dijo.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(all|any) use must (include|carry|bear) (the|a) credit [line] [{credit}]',
      '[the] (copyright holder|author|photographer|source) must be (named|credited|acknowledged|mentioned)',
      '~3 (ist|sind) nur (unter|bei|mit) (nennung|angabe) (des|der) ~2 (gestattet|erlaubt|zulassig)',
      '[la] mention (du|de la|de l|des) (credit|source|auteur|photographe|credits) est obligatoire',
      '(es|e) (obligatorio|obbligatorio|obrigatorio) (citar|citare|mencionar|menzionare|indicar|indicare) ~1 (autor|fuente|autore|fonte|fotografo|credito)',
      '[het] vermelden van (de bron|de fotograaf|de maker) is verplicht',
      'при (использовании|публикации) обязательна ссылка на (источник|автора|агентство)',
      'fotografens (namn|navn) (maste|skal|ska) (anges|oppgis|angives)',
      '출처 [를|을] [반드시] (표기|명기|표시) (해야 합니다|하여야 합니다|해야 함)',
      'クレジット [を] [必ず] (明記|表記|記載) して ください',
      '(使用|转载) 时 (必须|须|请|务必) (注明|标明) (来源|出处|作者)',
    ],
    examples: [
      ['The copyright holder must be named.', 'mandatory-credit'],
      ['Die Veröffentlichung ist nur unter Nennung der Quelle gestattet.', 'mandatory-credit'],
      ["La mention de l'auteur est obligatoire.", 'mandatory-credit'],
      ['Es obligatorio citar al autor.', 'mandatory-credit'],
      ['Fotografens navn skal oppgis.', 'mandatory-credit'],
    ],
    counterExamples: ['The source must be named, the court ruled.'],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '(변형|수정|가공|자르) (하거나|거나|및|또는) 편집 (할 수 없습니다|하지 마십시오|금지|불가)',
      '편집 (할 수 없습니다|하지 마십시오)',
    ],
    examples: [['사진을 변형하거나 편집할 수 없습니다.', 'no-modification']],
  }),
  say([{ kind: 'territory-only', value: ['JP'] }], 'directives', {
    patterns: [
      '海外 (での|メディアの|への|) (使用|掲載|利用|配信|提供|転載|販売) [は] (できません|不可|禁止|禁じます|厳禁)',
      '国内 (向け|限定|限り|専用)',
    ],
    examples: [
      ['海外での使用はできません。', 'territory-only JP'],
      ['国内向け。海外配信不可。', 'territory-only JP'],
    ],
    counterExamples: ['海外での事業はできません。'],
  }),
];
