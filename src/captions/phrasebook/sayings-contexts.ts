import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const BAD_EN =
  '(degrading|derogatory|demeaning|defamatory|disparaging|humiliating|insulting|offensive|misleading|pejorative|pornographic|unflattering|negative|damaging|stigmatising|stigmatizing|discriminatory|sensationalist|inappropriate|unfavourable|unfavorable)';
const MORE_EN = `${BAD_EN} [(,|or|and) ${BAD_EN}] [(,|or|and) ${BAD_EN}]`;
const BAD_DE =
  '(herabwurdigend|entwurdigend|diffamierend|abwertend|irrefuhrend|beleidigend|negativ|rufschadigend|ehrverletzend|diskriminierend|stigmatisierend|verletzend|sinnentstellend)(e|er|en|em|es|)';
const BAD_FR =
  '(devalorisant|degradant|denigrant|diffamatoire|humiliant|pejoratif|negatif|trompeur|desobligeant|injurieux|insultant|stigmatisant|discriminatoire|attentatoire)(e|s|es|)';
const BAD_ES =
  '(denigrante|degradante|difamatorio|difamatoria|despectivo|despectiva|vejatorio|vejatoria|humillante|ofensivo|ofensiva|negativo|negativa|enganoso|enganosa|injurioso|injuriosa|peyorativo|peyorativa|discriminatorio|discriminatoria)(s|)';
const BAD_IT =
  '(lesiv|degradant|diffamatori|denigrator|denigratori|dispregiativ|offensiv|umiliant|negativ|ingannevol|discriminatori|fuorviant|sminuent)(o|a|i|e|ie|)';
const BAD_PT =
  '(depreciativo|depreciativa|degradante|difamatorio|difamatoria|pejorativo|pejorativa|humilhante|ofensivo|ofensiva|negativo|negativa|vexatorio|vexatoria|discriminatorio|discriminatoria|enganoso|enganosa)(s|)';
const BAD_NL =
  '(denigrerend|kwetsend|vernederend|lasterlijk|misleidend|negatief|negatiev|beledigend|kleinerend|onterend|stigmatiserend|discriminerend)(e|)';
const BAD_NORDIC =
  '(nedsettende|nedsaettende|nedsattande|krenkende|kraenkende|krankande|stotende|negativ|negativt|negativa|misvisende|missvisande|aerekrenkende|fornedrende|fornedrande|nedvaerdigende|nedvarderande|diskriminerende|diskriminerande)';

/** Company in which a picture must not be shown, and uses beside the one it was handed out for. */
export const CONTEXTS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `(no|not for|no use in|not for use in|not to be used in|do not use in|must not be used in|may not be used in|use prohibited in|never use in|not to be shown in) [(any|a|an)] ${MORE_EN} (context|contexts|way|manner|light|setting|settings|use|uses|connection|content|environment|stories)`,
      `(use|usage|publication) (in|within) [(any|a|an)] ${MORE_EN} (context|contexts|way|manner|setting|connection|content|environment) [is] [(strictly|expressly)] (prohibited|forbidden|not permitted|not allowed|banned)`,
      `[(die|jede|keine|kein)] [(verwendung|nutzung|veroffentlichung|abdruck)] [(nicht)] (in|im) [(einem|einer|jedem)] ${BAD_DE} [(oder|und|,) ${BAD_DE}] (zusammenhang|kontext|weise|form|umfeld|zusammenhangen|kontexten) [ist] [(untersagt|verboten|nicht gestattet|nicht erlaubt|unzulassig|verwenden|nutzen|zeigen|verwendet werden)]`,
      `[(toute|l|pas d|aucune)] [(utilisation|publication|exploitation|usage|diffusion)] [(interdite|interdit|prohibee)] (dans|a) (un|tout|des|des fins) [(contexte|contextes|cadre|environnement|sujet|sujets)] ${BAD_FR} [(ou|et|,) ${BAD_FR}] [est] [(interdite|interdit|prohibee|proscrite|exclue|strictement interdite|formellement interdite)]`,
      `[(queda|esta)] (prohibido|prohibida|no usar|no utilizar|no se permite|no se autoriza) [(su|el|la)] [(uso|utilizacion|publicacion|difusion)] [(en|con|de)] [(un|cualquier|fines|forma|manera)] [(contexto|contextos|sentido)] ${BAD_ES} [(o|y|u|,) ${BAD_ES}]`,
      `[(il|l)] [(uso|utilizzo)] (vietato|vietata|vietati|non consentito|proibito) [(l|il|la)] [(uso|utilizzo|pubblicazione)] (in|con) [(un|ogni|qualsiasi|modo)] [(contesto|contesti|finalita|modo)] ${BAD_IT} [(o|e|,) ${BAD_IT}]`,
      `(proibido|proibida|vedado|vedada|nao usar|nao utilizar|interdito) [(o|a|seu|sua)] [(uso|utilizacao|publicacao)] (em|com) [(um|qualquer|fins)] [(contexto|contextos)] ${BAD_PT} [(ou|e|,) ${BAD_PT}]`,
      `[(geen|niet)] [(gebruik|te gebruiken)] in [(een|enige)] ${BAD_NL} [(of|en|,) ${BAD_NL}] (context|verband|zin|setting) [is] [(verboden|niet toegestaan|gebruiken|niet gebruiken)]`,
      `[(ikke|inte|ej|far inte|ma ikke|skal ikke|kan ikke)] [(bruk|brug|anvandning|brukes|bruges|anvandas)] i [(en|et|ett)] ${BAD_NORDIC} [(eller|og|och) ${BAD_NORDIC}] (sammenheng|sammenhaeng|sammanhang|sammenhenger|sammenhaenge|kontekst|kontext) [(er|ar)] [(forbudt|forbjudet|forbjuden|ikke tillatt|ikke tilladt|inte tillatet)]`,
      '(запрещено|запрещается|не допускается|не использовать) [использование] в (унижающем|оскорбительном|порочащем|негативном|дискредитирующем) [достоинство] (контексте|виде)',
      '[использование] в (унижающем|оскорбительном|порочащем|негативном|дискредитирующем) [достоинство] (контексте|виде) (запрещено|запрещается|не допускается)',
      '(비방|비하|명예훼손|조롱|모욕) [등] [의] (목적|의도|용도) [으로|의|으로의] (사용|이용|게재) [을|를|은|는] (금지|불가|금함|금합니다)',
      '~3 の (名誉|品位|イメージ|尊厳) を (傷つける|損なう|損ねる|貶める) [ような] (使用|利用|掲載) [は|を] (禁止|不可|禁じます|できません|お断りします|ご遠慮ください)',
      '(誹謗中傷|中傷) [目的|を目的とした] [での|の] (使用|利用) [は|を] (禁止|不可|禁じます|できません)',
      '(不得|禁止|严禁|请勿) (用于|用於) (贬损|贬低|侮辱|诽谤|诋毁|负面|丑化) [性] [的] [(用途|内容|场合|目的|报道|语境)]',
    ],
    examples: [
      ['Not for use in degrading contexts', 'other'],
      ['No use in derogatory or demeaning contexts', 'other'],
      ['Verwendung in herabwürdigendem Zusammenhang untersagt', 'other'],
      ['Utilisation dans un contexte dévalorisant interdite', 'other'],
      ['Prohibido su uso en contextos denigrantes', 'other'],
      ["Vietato l'uso in contesti lesivi", 'other'],
      ['Proibido o uso em contextos depreciativos', 'other'],
      ['Gebruik in een denigrerende context verboden', 'other'],
      ['Får inte användas i kränkande sammanhang', 'other'],
      ['Использование в унижающем контексте запрещено', 'other'],
      ['비방 목적의 사용 금지', 'other'],
      ['被写体の名誉を傷つける使用は禁止', 'other'],
      ['禁止用于贬损性用途', 'other'],
    ],
    counterExamples: ['He was shown in a negative light.', 'Elle vit dans un contexte dégradant.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(本来の|提供|申請|許諾|使用)] 目的 [以] 外 [の|での] (使用|利用|転用|流用) [は|を] (禁止|不可|厳禁|禁じます|できません|お断りします|ご遠慮ください)',
      '目的 [以] 外 (使用|利用|転用|流用) (禁止|不可|厳禁)',
      '[(제공|신청|본래|원래)] (목적|용도) (외|이외) [의] (사용|이용|게재|활용) [을|를|은|는] (금지|불가|금함|금합니다|엄금)',
      '(不得|禁止|严禁|请勿) (挪作他用|移作他用|用于其他用途|用于其它用途|另作他用)',
      '(not for|no) (any|) (use|purpose|purposes) other than (that|those|the (use|purpose)) [(it was|for which it was|they were)] (stated|intended|supplied for|provided for|supplied|provided|agreed|requested)',
      '(keine|nicht fur) (zweckfremde|zweckentfremdete) (verwendung|nutzung)',
      '(keine zweckentfremdung|zweckentfremdung (untersagt|verboten|nicht gestattet))',
    ],
    examples: [
      ['目的外使用禁止', 'other'],
      ['目的外の使用を禁じます', 'other'],
      ['목적 외 사용 금지', 'other'],
    ],
  }),
];
