import type { PhraseRow } from './row.ts';

const HOLDBACK = '(holdback|holdbacks|hold back|hold - back)';

/** What is held back in a country or from a medium: it is closed there until the day, or while the days last. */
export const FRAMES_OF_HOLDBACKS: readonly PhraseRow[] = [
  {
    patterns: [
      `{things} ${HOLDBACK} [:] (until|till|to|through|:) {moment}`,
      `${HOLDBACK} [:] (in|for|on|of|from) [the] {things} (until|till|to|through|:) {moment}`,
      `${HOLDBACK} (until|till|to|through) {moment} (in|for|on) [the] {things}`,
      `${HOLDBACK} [:] {things} [,] (until|till|to) {moment}`,
      '{things} [(is|are|to be)] held back (until|till|to) {moment}',
    ],
    meaning: { does: 'embargo' },
    reach: 'directives',
    examples: [
      ['UK holdback until 8 March 2027', 'territory-except GB @ until 2027-03-08'],
      ['Hold-back in Germany until 8 March 2027', 'territory-except DE @ until 2027-03-08'],
      ['TV holdback until 8 March 2027', 'embargo-until 2027-03-08 @ channels tv'],
      ['Magazines held back until 8 March 2027', 'embargo-until 2027-03-08 @ channels print-magazine'],
      ['Holdback until 8 March 2027 in Germany', 'territory-except DE @ until 2027-03-08'],
    ],
    counterExamples: ['The team must hold back in Germany until 8 March 2027, the coach said.'],
  },
  {
    patterns: [
      `{things} ${HOLDBACK} [(of|for|:)] {days}`,
      `{days} ${HOLDBACK} (in|for|on|of|from) [the] {things}`,
      `${HOLDBACK} [:] (in|for|on|of|from) [the] {things} [,] [(of|for|:)] {days}`,
      `${HOLDBACK} [:] {things} [,] [for] {days}`,
      `${HOLDBACK} [:] {days} [,] [(in|for|on)] {things}`,
      '{things} [(is|are|to be)] held back [for] {days}',
      '{things} [fur] {days} [lang] gesperrt',
      '(sperre|sperrung) (fur|von) {things} [:] [fur] {days}',
    ],
    meaning: { does: 'forbid-for' },
    reach: 'directives',
    examples: [
      ['Hold back in UK for 90 days', 'territory-except GB @ untilDays 90'],
      ['Germany holdback of 6 months', 'territory-except DE @ untilDays 180'],
      ['30 day holdback on magazines', 'channel-except print-magazine @ untilDays 30'],
      ['Magazines held back for 14 days', 'channel-except print-magazine @ untilDays 14'],
      ['Zeitschriften 14 Tage gesperrt', 'channel-except print-magazine @ untilDays 14'],
      ['Sperre für Zeitschriften: 14 Tage', 'channel-except print-magazine @ untilDays 14'],
      ['Holdback: UK, 90 days', 'territory-except GB @ untilDays 90'],
    ],
    counterExamples: ['Rescuers had to hold back in Kenya for 30 days.'],
  },
];
