import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const BILD = '[(das|die|dieses|diese)] (bild|bilder|foto|fotos|aufnahme|aufnahmen)';
const VERWENDET =
  '(verwendet|genutzt|benutzt|veroffentlicht|gezeigt|gedruckt|abgedruckt|publiziert|verbreitet) [werden]';
const FOTO = '[(de|het|deze|dit)] (foto|foto s|beeld|beelden|opname|opnamen)';
const GEBRUIKT = '[worden] (gebruikt|gepubliceerd|geplaatst|getoond|vertoond) [worden]';
const PUBLICEREN = '(publiceren|gebruiken|plaatsen|tonen)';
const EN_IMAGE = '(image|images|photo|photos|picture|pictures|photograph|photographs)';

/** The first or last day of use where a language puts it between “may not” and what may not be done. */
export const PLAIN_DAYS: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `[${BILD}] (darf|durfen) (nicht vor|erst ab|erst am|erst nach|nur ab) [dem|der] {moment} ${VERWENDET}`,
      'nicht vor [dem] {moment} (verwenden|nutzen|drucken|zeigen|publizieren)',
      `[${FOTO}] (mag|mogen) (niet voor|pas vanaf|pas op|pas na) {moment} ${GEBRUIKT}`,
      `niet voor {moment} ${PUBLICEREN}`,
      'embargo : (till|to|tot|til|bis|bis zum) {moment}',
      'hold (till|to) {moment}',
      'ikke (publiser|bruk|brug|publicer) (for|før) {moment}',
      `${EN_IMAGE} (may|must|should|can|shall) not be (released|shown|broadcast|distributed) (before|until|till|prior to) {moment}`,
    ],
    examples: [
      ['Das Foto darf nicht vor dem 3. Mai 2036 genutzt werden', 'embargo-until 2036-05-03'],
      ['Die Bilder dürfen erst ab dem 3. Mai 2036 verwendet werden', 'embargo-until 2036-05-03'],
      ['Deze foto mag niet voor 3 mei 2036 gepubliceerd worden', 'embargo-until 2036-05-03'],
      ['Embargo: tot 3 mei 2036', 'embargo-until 2036-05-03'],
      ['Hold till 3 May 2036', 'embargo-until 2036-05-03'],
      ['Images may not be released prior to 3 May 2036', 'embargo-until 2036-05-03'],
    ],
    counterExamples: [
      'Der Bericht darf nicht vor dem 3. Mai 2036 veröffentlicht werden, sagte sie.',
      'De uitslag mag niet voor 3 mei 2036 gepubliceerd worden, zei hij.',
      'The prisoners may not be released before 3 May 2036, a judge said.',
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `[${BILD}] (darf|durfen) nicht [mehr] nach [dem] {moment} [mehr] ${VERWENDET}`,
      'nicht [mehr] nach [dem] {moment} [mehr] (verwenden|nutzen|drucken|zeigen|veroffentlichen|publizieren)',
      `[${FOTO}] (mag|mogen) niet [meer] na {moment} [meer] ${GEBRUIKT}`,
      `niet [meer] na {moment} [meer] ${PUBLICEREN}`,
      '(ej|inte|ikke) (efter|etter) {moment}',
      '(licence|license) (expiry|expiration|end) [date] [:] {moment}',
      'for use (until|till|up to) {moment}',
    ],
    examples: [
      ['Das Foto darf nicht nach dem 3. Mai 2036 genutzt werden', 'expires-on 2036-05-03'],
      ['Nicht nach dem 3. Mai 2036 verwenden', 'expires-on 2036-05-03'],
      ["De foto's mogen niet na 3 mei 2036 gebruikt worden", 'expires-on 2036-05-03'],
      ['Ej efter 3 maj 2036', 'expires-on 2036-05-03'],
      ['Licence expiry: 3 May 2036', 'expires-on 2036-05-03'],
      ['For use until 3 May 2036', 'expires-on 2036-05-03'],
    ],
    counterExamples: [
      'Der Saal darf nicht nach dem 3. Mai 2036 genutzt werden, sagte sie.',
      'The hall is for use until 3 May 2036, she said.',
    ],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[photo|picture|image|full] (credit|byline|credit line|attribution) (must|should|has to) be (given|used|included|shown|displayed|added|present|published)',
      '(must|always|please) credit [the] photographer',
      'always credit',
      '[der|die] (fotograf|fotografin|urheber|urheberin|quelle) (muss|ist) [zu] (genannt|nennen|angegeben|anzugeben) [werden]',
    ],
    examples: [
      ['Credit must be given', 'mandatory-credit'],
      ['Byline must be used', 'mandatory-credit'],
      ['Fotograf muss genannt werden', 'mandatory-credit'],
    ],
    counterExamples: [
      'Credit must be given to farmers, the minister said.',
      'Der Fotograf muss genannt werden, sagte die Richterin.',
    ],
  }),
];
