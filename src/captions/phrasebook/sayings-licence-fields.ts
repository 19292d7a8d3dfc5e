import type { PhraseRow } from './row.ts';
import { EDITORIAL, say } from './say.ts';

/** Fields of a licence with their values, as libraries print them: “Territory: worldwide”, “MR: no”. */
export const LICENCE_FIELDS: readonly PhraseRow[] = [
  say([{ kind: 'purpose-except', value: ['commercial'] }], 'directives', {
    patterns: [
      'm r : no [,|;|/|-] [p r : (yes|no|n / a)]',
      'mr : no [,|;|/|-] [pr : (yes|no|n / a)]',
      'mr : yes [,|;|/|-] pr : no',
    ],
    examples: [
      ['MR: no, PR: no', 'purpose-except commercial'],
      ['MR: Yes, PR: No', 'purpose-except commercial'],
    ],
  }),
  say([EDITORIAL], 'directives', {
    patterns: ['(usage|use|licence|license|nutzung|verwendung) : (editorial|redaktionell)'],
    examples: [['Usage: Editorial', 'purpose-only editorial']],
  }),
  {
    patterns: [
      'mr : yes [[,|;|/|-] pr : (yes|n / a)]',
      '(territory|territories|region) : (worldwide|world|global|all)',
      '(duration|term|period) : (perpetual|unlimited|in perpetuity|indefinite)',
      '(media|channels) : (all media|all|any)',
      'exclusivity : (none|no|non exclusive|non - exclusive)',
    ],
    meaning: { does: 'notice' },
    reach: 'directives',
    examples: [['MR: Yes, PR: Yes'], ['Territory: worldwide'], ['Duration: perpetual'], ['Exclusivity: none']],
  },
];
