import type { PhraseRow } from './row.ts';

/** Embargoes of a part of all uses: of one medium, in one country. */
export const FRAMES_OF_EMBARGOES: readonly PhraseRow[] = [
  {
    patterns: [
      '(embargo|embargoed|under embargo|hold|held|hold for release) (for|in|on|to) [the] {things} (until|till|to|:|-) {moment}',
      '{things} [(use|release|publication)] (embargo|embargoed|under embargo|held) [(until|till|to|:|-|lifts|ends|expires|is|is until)] [at|on] {moment}',
      '{things} (release|publication|usage|use) (from|not before|after) {moment}',
      '(sperrfrist|embargo|gesperrt) (fur|in) [die|der|das|den] {things} [:|bis|bis zum|endet|endet am] {moment}',
      '{things} [:] (sperrfrist|embargo|gesperrt) [:|bis|bis zum|endet|endet am] {moment}',
      '{things} (erst|nicht vor|fruhestens) [ab|am|dem|ab dem] {moment}',
      '(embargo|sous embargo) (pour|en|au|aux) [la|le|les|l] {things} [:|jusqu au|jusqu a] [le] {moment}',
      '{things} [:] (embargo|sous embargo) [jusqu au|jusqu a|:] [le] {moment}',
      '(embargo|embargado|embargada|bajo embargo) (para|en) [la|el|los|las] {things} [:|hasta|hasta el|hasta las] {moment}',
      '{things} [:] (embargo|embargado|embargada|bajo embargo) [hasta|hasta el|hasta las|:] {moment}',
      '(embargo|sotto embargo) (per|in) [la|il|l|i|gli|le] {things} [:|fino al|fino alle|fino a] [ore] {moment}',
      '{things} [:] (embargo|sotto embargo) [fino al|fino alle|:] [ore] {moment}',
      '(embargo|sob embargo) (para|em|no|na) [a|o] {things} [:|ate|ate as] {moment}',
      '{things} [:] (embargo|sob embargo) [ate|ate as|:] {moment}',
      '(embargo|onder embargo) (voor|in) [de|het] {things} [:|tot] {moment}',
      '(sperrefrist|embargo|klausulert|klausuleret|sparrfrist) (for|i|pa) {things} [:|til|till|indtil] {moment}',
      'эмбарго (для|в|на) {things} [:|до] {moment}',
      '{things} [은|는] (엠바고|보도유예) [:] {moment} [까지]',
      '{things} [は|の] 解禁 [日時|日|は|:] {moment}',
      '{things} (禁发|禁發|解禁) (至|前|时间|時間) [:] {moment}',
    ],
    meaning: { does: 'embargo' },
    reach: 'directives',
    examples: [
      ['EMBARGOED FOR UK PRINT NEWSPAPERS UNTIL 6 MAY 2026.', 'embargo-until 2026-05-06 @ GB channels print-newspaper'],
      ['Online embargo: 14 February 2026, 22:00 CET', 'embargo-until 2026-02-14T22:00+01:00 @ channels online'],
      [
        'Print embargo: 15 February 2026, 05:00 CET',
        'embargo-until 2026-02-15T05:00+01:00 @ channels print-newspaper,print-magazine',
      ],
      ['Sperrfrist für Online: 3. Mai 2026, 6 Uhr', 'embargo-until 2026-05-03T06:00 @ channels online'],
      ['Embargo pour la presse magazine jusqu’au 3 mai 2026', 'embargo-until 2026-05-03 @ channels print-magazine'],
      ['Embargo para televisión hasta el 3 de mayo de 2026', 'embargo-until 2026-05-03 @ channels tv'],
      ['Embargo per la tv fino al 3 maggio 2026', 'embargo-until 2026-05-03 @ channels tv'],
      ['Embargoed in Germany until 3 May 2026', 'territory-except DE @ until 2026-05-03'],
    ],
    counterExamples: ['The online embargo lifts sales, shops said.'],
  },
];
