import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const DISTRIBUTION_EN = '(distribution|dissemination|circulation|diffusion)';

/** What may not be distributed before an hour may not be printed before it. */
export const HELD_FROM_DISTRIBUTION: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `(no|not for) ${DISTRIBUTION_EN} (before|until|prior to|ahead of) {moment}`,
      `${DISTRIBUTION_EN} [is] (prohibited|forbidden|not permitted|not allowed|banned) (before|until|prior to) {moment}`,
      '(keine|nicht zur) (verbreitung|verteilung) vor [dem|der] {moment}',
      '(verbreitung|verteilung) vor [dem|der] {moment} [ist] (untersagt|verboten|nicht gestattet)',
      '(pas de|aucune) (diffusion|divulgation) avant [le] {moment}',
      '(prohibida|prohibido|sin) [(su|la)] (difusion|divulgacion|distribucion) (antes (del|de|de las|de la)|hasta (el|las)) {moment}',
      '(vietata|nessuna) [(la|ogni)] (diffusione|divulgazione|distribuzione) prima (del|delle|dell|delle ore) {moment}',
      '(proibida|vedada|nenhuma) [(a|toda a)] (divulgacao|difusao|distribuicao) antes (de|das|do) {moment}',
      '(geen (verspreiding|distributie)|(verspreiding|distributie) niet toegestaan|niet ter verspreiding) voor {moment}',
      '(ingen|ikke for|inte for) (distribusjon|distribution|spredning|spridning) (for|fore|innan|inden) {moment}',
      '{moment} (以前|前|まで) (の|は) (配布|頒布|配信) [は|を] (禁止|不可|禁じます|できません)',
    ],
    examples: [
      ['No distribution before 2 December 2036', 'embargo-until 2036-12-02'],
      ['Keine Verbreitung vor dem 2. Dezember 2036', 'embargo-until 2036-12-02'],
      ['Pas de diffusion avant le 2 décembre 2036 à 6 h', 'embargo-until 2036-12-02T06:00'],
      ['Prohibida su difusión antes del 2 de diciembre de 2036', 'embargo-until 2036-12-02'],
      ['Vietata la diffusione prima del 2 dicembre 2036', 'embargo-until 2036-12-02'],
      ['Proibida a divulgação antes de 2 de dezembro de 2036', 'embargo-until 2036-12-02'],
      ['2036年12月2日以前の配布禁止', 'embargo-until 2036-12-02'],
    ],
    counterExamples: ['There was no distribution before 2 December 2036, aid workers said.'],
  }),
];
