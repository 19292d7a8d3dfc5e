import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const MADE_KNOWN_EN =
  '(publicising|publicizing|promoting|advertising|announcing|reviewing|previewing|illustrating|reporting on|covering|discussing)';
const NO_JA =
  '(禁止|不可|厳禁|禁じます|お断りします|固くお断りします|お断りいたします|ご遠慮ください|できません|不可とします)';
const NO_KO = '(금지|불가|불허|금함|금합니다|금지합니다|삼가 바랍니다|할 수 없습니다)';

/** What for a picture was handed out, where the aim is named and nothing else: whether a use serves it is for a person to say. */
export const AIMS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `[本来の|提供|使用|許諾|申請|配布|所定の] 目的 (外|以外) [で] [の|に] (使用|利用|掲載|転載|流用) [は|を|も] ${NO_JA}`,
      `[제공|배포|본래|본래의|승인|신청] 목적 (외|이외) [의|로] (사용|이용|활용|게재|전용) [은|는|을|를] ${NO_KO}`,
      '(不得|禁止|严禁|嚴禁|请勿|請勿|切勿) (用于|用於|用作|挪作|移作|作) (其他|其它|他|别的) (用|用途|目的)',
      '(严禁|嚴禁|禁止|不得|请勿|請勿) (他用|另作他用|挪用|移作他用|挪作他用)',
      '(不得|禁止|严禁|嚴禁) (超出|超越) ~4 (范围|範圍|用途) (使用|使用图片)',
    ],
    examples: [
      ['目的外使用禁止', 'other'],
      ['目的外利用不可', 'other'],
      ['本来の目的以外の使用は固くお断りします', 'other'],
      ['목적 외 사용 금지', 'other'],
      ['제공 목적 외 사용을 금합니다', 'other'],
      ['禁止挪作他用', 'other'],
      ['不得用于其他用途', 'other'],
      ['严禁他用', 'other'],
      ['商用目的以外の使用禁止', 'purpose-only commercial'],
    ],
    counterExamples: ['市政府说，专项资金严禁他用。'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      `[for|with] [the] [sole|only|express|exclusive] (purpose|purposes|aim) of ${MADE_KNOWN_EN} {clause}`,
      `(for|in) ${MADE_KNOWN_EN} (the|this|that|its) {clause}`,
      '(zum|zu dem|allein zum|nur zum) (zweck|zwecke) der (bewerbung|ankundigung|vorstellung|besprechung|bekanntmachung|begleitung|illustration) {clause}',
      'zur (bewerbung|ankundigung|besprechung|begleitung) (der|des|von|dieser|dieses) {clause}',
      '(dans le (seul|unique|) but|a la seule fin|aux seules fins|afin) (de|d) (promouvoir|annoncer|presenter|illustrer|accompagner|faire connaitre) {clause}',
      '(con el (unico|solo|) (fin|objeto|objetivo|proposito)|a fin) de (promocionar|anunciar|presentar|difundir|ilustrar|dar a conocer|publicitar) {clause}',
      '(al (solo|unico|) fine|allo scopo|con lo scopo) di (promuovere|annunciare|presentare|illustrare|pubblicizzare|far conoscere) {clause}',
      '(com (o|) (unico|) (objetivo|fim|proposito|intuito|intuito)|a fim|com a finalidade) de (divulgar|promover|anunciar|apresentar|ilustrar) {clause}',
      '(ter (promotie|aankondiging|illustratie|ondersteuning|bespreking)|met als doel het promoten) (van|bij) {clause}',
      '(til|for) (omtale|lansering|promotering|markedsforing|markedsfoering) (av|af) {clause}',
      '(w celu|do celow) (promocji|zapowiedzi|zilustrowania|omowienia) {clause}',
      '(с целью|в целях|для целей) (продвижения|анонсирования|освещения|анонса) {clause}',
    ],
    examples: [
      ['For editorial use for the purpose of publicising the relevant programme', 'other', 'purpose-only editorial'],
      ['Editorial use for the sole purpose of reporting on the festival', 'other', 'purpose-only editorial'],
      ['Nur redaktionelle Nutzung zum Zwecke der Bewerbung der Sendung', 'other', 'purpose-only editorial'],
      ['Usage éditorial dans le but de promouvoir le film', 'other', 'purpose-only editorial'],
      ['Uso editorial con el fin de promocionar la serie', 'other', 'purpose-only editorial'],
      ['Uso editoriale al fine di promuovere il film', 'other', 'purpose-only editorial'],
      ['Uso editorial com o objetivo de divulgar a exposição', 'other', 'purpose-only editorial'],
      ['Redactioneel gebruik ter promotie van de film', 'other', 'purpose-only editorial'],
    ],
    counterExamples: [
      'She toured Japan for the purpose of promoting the film.',
      'Er reist zur Bewerbung der Sendung durch das Land.',
      'La actriz viajó con el fin de promocionar la serie.',
    ],
  }),
];
