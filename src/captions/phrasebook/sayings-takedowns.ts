import type { PhraseRow } from './row.ts';

const IS = '[is|was|has been]';

/** A kill or a withhold, and the part of all uses, or the time, that it is for. */
export const TAKEDOWNS: readonly PhraseRow[] = [
  {
    meaning: { does: 'take-down', kind: 'kill' },
    reach: 'anywhere',
    patterns: [
      '(mandatory|photo|picture|image) kill',
      'please kill [(this|the|that)] {image}',
      `(photo|picture|image) ${IS} (killed|withdrawn|recalled|retracted)`,
      'this {image} (is|was|has been) (killed|withdrawn|recalled|retracted)',
    ],
    examples: [
      ['PHOTO KILL in Japan', 'kill @ JP'],
      ['MANDATORY KILL for web', 'kill @ channels online'],
      ['Photo withdrawn in Japan', 'kill @ JP'],
    ],
    counterExamples: ['The film was withdrawn in Japan.'],
  },
  {
    meaning: { does: 'take-down', kind: 'kill' },
    reach: 'directives',
    patterns: ['kill', '(kill|spike|withdraw) (this|that|the) {image}'],
    examples: [
      ['KILL', 'kill'],
      ['KILL in Japan', 'kill @ JP'],
      ['Spike this picture', 'kill'],
      ['Kill for web', 'kill @ channels online'],
    ],
    counterExamples: ['Soldiers kill in Japan.'],
  },
  {
    meaning: { does: 'take-down', kind: 'withhold' },
    reach: 'directives',
    patterns: [
      'withhold',
      '[please] withhold from (publication|use) [{image} ~1]',
      '[please] withhold [(this|the|that)] {image}',
      `(photo|picture|image) ${IS} withheld`,
    ],
    examples: [
      ['Withhold until 1 May 2027', 'withhold @ until 2027-05-01'],
      ['WITHHOLD in Japan', 'withhold @ JP'],
      ['Photo withheld in Japan', 'withhold @ JP'],
      ['Withhold for 30 days', 'withhold @ untilDays 30'],
    ],
    counterExamples: ['Results were withheld until 1 May 2027.'],
  },
  {
    meaning: { does: 'take-down', kind: 'kill', inPart: true },
    reach: 'directives',
    patterns: ['(killed|withdrawn|retracted)'],
    examples: [['Killed for Japan', 'kill @ JP']],
    counterExamples: ['Two people were killed in Japan.'],
  },
  {
    meaning: { does: 'take-down', kind: 'withhold', inPart: true },
    reach: 'directives',
    patterns: ['withheld'],
    examples: [['Withheld until 1 May 2027', 'withhold @ until 2027-05-01']],
  },
];
