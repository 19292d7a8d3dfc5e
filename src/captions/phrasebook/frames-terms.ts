import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Terms of use in whole sentences, as press offices write them: "the use of these pictures is limited to …", "may neither …". */
export const TERMS_FRAMES: readonly PhraseRow[] = [
  limit(
    [
      '{things} (is|are) (restricted|limited|confined) to {things}',
      '{things} (is|are|e|es|est|ist|sind) (exclusively|solely|strictly|exclusivamente|estritamente|unicamente|exclusivement|strictement|ausschliesslich) {things}',
      '(permission|consent) must be (sought|obtained) for (any|all) (use|uses) other than {things}',
      '{things} (ist|sind) [ausschliesslich|nur] auf {things} (beschrankt|begrenzt)',
      '{things} (ist|sind) (ausschliesslich|nur|lediglich) (zu|fur|zur|in) {things} [(gestattet|erlaubt|zulassig|bestimmt|freigegeben)]',
      '{things} (est|sont) [exclusivement|uniquement] (destinee(s|)|reservee(s|)|reserve(s|)) (a|au|aux) [la|l] {things}',
      '{things} (est|sont) (autorisee(s|)|permise) (uniquement|exclusivement|seulement) (pour|a|en|dans) [des] {things}',
      '{things} (esta|estan) (limitado|limitada|restringido|restringida|reservado|reservada) (a|al) {things}',
      '{things} (e|sono) (consentit(o|a|i)|autorizzat(o|a)|permesso) (solo|soltanto|esclusivamente|unicamente) (per|a|in) {things}',
      '{things} (is|zijn) (beperkt tot|voorbehouden aan|uitsluitend bestemd voor) {things}',
      '{things} (допускается|разрешено|разрешается|возможно) только (в|для|на) {things}',
      '{things} にのみ (使用|利用) (できます|可|可能)',
    ],
    [
      ['The use of this image is restricted to editorial purposes.', 'purpose-only editorial'],
      ['Die Nutzung ist auf redaktionelle Zwecke beschränkt.', 'purpose-only editorial'],
      ['Les images sont exclusivement destinées à la presse.', 'purpose-only editorial'],
      ['Het gebruik van deze foto is beperkt tot redactionele doeleinden.', 'purpose-only editorial'],
      ['本写真は報道目的にのみ使用できます。', 'purpose-only editorial'],
    ],
    ['The number of guests is limited to the press.'],
  ),
  forbid(
    [
      '{things} (is|zijn) (verboden|niet toegestaan|uitgesloten)',
      '[het] is (niet toegestaan|verboden) {things}',
      '(no esta|no estan|non e|non sono|nao e|nao sao) (permitida|permitido|permitidas|autorizada|autorizado|consentita|consentito) [la|el|las|los|a|o|l] {things}',
      '(no|nao|non) (puede|pueden|podra|podran|debe|deben|pode|podem|puo|possono) {things}',
      '(no|nao|non) (puede|pueden|podra|podran|debe|deben|pode|podem|puo|possono) {things} con {things}',
      '(не может|не могут) быть {things}',
      '(не может|не могут) {things}',
      '{things} は (禁止されています|禁じられています|認めていません|認められません)',
      '{things} [은|는|을|를] (금지되어 있습니다|금지합니다|허용되지 않습니다)',
      '(不得|禁止|请勿|不可|严禁) (对|將|将) {things}',
      '(不得|禁止|请勿|不可|严禁) 对 {things} 进行 {things}',
    ],
    [
      ['Doorverkoop is verboden.', 'no-resale'],
      ['No está permitida la modificación de la imagen.', 'no-modification'],
      ['Las imágenes no pueden archivarse.', 'no-archive'],
      ['Фотографии не могут быть изменены.', 'no-modification'],
      ['不得对图片进行修改或裁剪。', 'no-modification'],
      ['第三者への再配布は禁止されています。', 'no-redistribution'],
    ],
    ['Les enfants ne peuvent pas entrer.', 'Het is verboden te roken.'],
  ),
  {
    patterns: [
      '{things} (alleen|uitsluitend|slechts) (na|met) {prior} {consent} {prior} {by}',
      '{things} [ist|sind] nur (mit|nach) {prior} {consent} {prior} {by}',
      '{things} (uniquement|seulement) (avec|apres|sur) {prior} {consent} {prior} {by}',
      '{things} (solo|unicamente|apenas|somente|soltanto) (con|com|previa|previo|mediante|previo) {prior} {consent} {prior} {by}',
      '{things} (kun|endast|bare) (etter|efter|med) {prior} {consent} {by}',
      '{things} только (с|после) {prior} {consent} [~1]',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['Gebruik in tijdschriften alleen na toestemming', 'channel-except print-magazine', 'contact-required'],
      ['Werbliche Nutzung nur mit Genehmigung', 'purpose-except advertising', 'contact-required'],
      ['Uso comercial solo con autorización', 'purpose-except commercial', 'contact-required'],
    ],
    counterExamples: ['Die Jagd ist nur mit Genehmigung möglich, sagte sie.'],
  },
];
