import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

/** What stands behind a name in lines of credit and copyright: that it must be said, for whom the picture is, what is still owed. */
export const CREDIT_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(credit|credits|byline|attribution|credit line|photo credit|picture credit) [is|are] (essential|vital|imperative|indispensable|a must|a condition of use) [: {credit}]',
      'must (carry|have|bear|include|show) [a|the] (credit|byline|credit line) [: {credit}]',
    ],
    examples: [
      ['Credit essential', 'mandatory-credit'],
      ['Photo credit is vital', 'mandatory-credit'],
      ['Must carry byline', 'mandatory-credit'],
    ],
    counterExamples: ['Credit is essential for farmers, the minister said.'],
  }),
  say([{ kind: 'territory-only', value: ['KR'] }], 'directives', {
    patterns: ['국내 용', '국내 (전용|배포용|배포 용)'],
    examples: [
      ['국내용', 'territory-only KR'],
      ['국내 전용', 'territory-only KR'],
    ],
    counterExamples: ['정부는 국내용 전기차 보조금을 늘린다고 밝혔다.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '(reproduktion|abdruck|nutzung|verwendung|veroffentlichung|verwertung|weitergabe) [ist] (genehmigungspflichtig|zustimmungspflichtig|anfragepflichtig)',
      '(reproduction|utilisation|publication|diffusion) soumise a (autorisation|accord|l autorisation|l accord) [~6]',
    ],
    examples: [
      ['Abdruck genehmigungspflichtig', 'contact-required'],
      ['Reproduction soumise à autorisation', 'contact-required'],
    ],
    counterExamples: ['Die Nutzung des Waldwegs ist genehmigungspflichtig, sagte der Bürgermeister.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[les] droits [d auteur] [sont] (a regler|a payer|a negocier|a acquitter|dus)',
      '(honorar|vergutung) [ist] (fallig|offen|zu zahlen)',
      '(rechte|bildrechte|freigabe) [sind|ist] (unklar|ungeklart|nicht geklart|zu klaren|ausstehend)',
      '(freigabe|einwilligung|genehmigung|zustimmung) (fehlt|liegt nicht vor|steht aus|ausstehend)',
    ],
    examples: [
      ['Droits à régler', 'other'],
      ['Rechte ungeklärt', 'other'],
      ['Einwilligung fehlt', 'other'],
    ],
    counterExamples: ['Die Genehmigung fehlt noch, teilte die Stadt mit.'],
  }),
];
