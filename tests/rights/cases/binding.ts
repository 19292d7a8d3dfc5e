import type { Binding } from '../../../src/rights/exceptions/bindings.ts';
import { clauseObstacle } from '../../../src/rights/exceptions/obstacles.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import type { Case } from './case.ts';

const OTHER: Restriction = { kind: 'other', value: null };
const WITHIN_DAYS: Restriction = { ...OTHER, within: { untilDays: 7 } };
const WORDS = 'FOR COVERAGE OF THE TRIAL';

function boundTo(to: Binding['to'], words: string): Pick<Case, 'restrictions' | 'words' | 'bindings'> {
  const obstacle = clauseObstacle({ ...OTHER, words: WORDS });
  const another = clauseObstacle({ ...OTHER, words: 'OTHER WORDS' });
  const unrelated: Binding = { obstacle: another, to: 'ask', words: 'Is it another clause?', by: 'Lee' };
  return { restrictions: [OTHER], words: WORDS, bindings: [unrelated, { obstacle, to, words, by: 'Kim' }] };
}

const ONLY_TRIAL = 'May be used for the story “The trial” only.';

export const BINDING_CASES: readonly Case[] = [
  {
    says: 'bound to a story, it is free in that story',
    ...boundTo('story', 'The trial'),
    use: { story: ' the TRIAL! ' },
    outcome: 'clear',
  },
  {
    says: 'bound to a story, it is free in that story, also where nobody knows when it holds',
    restrictions: [WITHIN_DAYS],
    facts: { transmittedAt: null },
    words: WORDS,
    bindings: [
      { obstacle: clauseObstacle({ ...WITHIN_DAYS, words: WORDS }), to: 'story', words: 'The trial', by: 'Kim' },
    ],
    use: { story: 'The trial' },
    outcome: 'clear',
  },
  {
    says: 'nothing that is said of words binds a clause that is understood',
    restrictions: [{ kind: 'channel-except', value: ['online'] }],
    bindings: [
      { obstacle: 'clause:{"kind":"channel-except","value":["online"]}', to: 'duty', words: 'Ask', by: 'Kim' },
    ],
    outcome: 'blocked',
    reasons: [['channel-except', 'blocked', 'May not be used online.', 'Use an outlet that does not appear online.']],
    duties: ['credit'],
  },
  {
    says: 'bound to a story, it is forbidden in every other',
    ...boundTo('story', 'The trial'),
    use: { story: 'The trials' },
    outcome: 'blocked',
    reasons: [['other', 'blocked', ONLY_TRIAL, 'Clear it for the story “The trial”.']],
  },
  {
    says: 'bound to a name of signs alone, it is free in no story, as any other of signs alone would be the same',
    ...boundTo('story', '---'),
    use: { story: '…' },
    outcome: 'blocked',
    reasons: [['other', 'blocked', 'May be used for the story “---” only.', 'Clear it for the story “---”.']],
  },
  {
    says: 'how many spaces and dashes stand between the words of a story makes no difference',
    ...boundTo('story', 'The trial'),
    use: { story: 'The -- trial' },
    outcome: 'clear',
  },
  {
    says: 'a story in capitals, which write ß as SS or ẞ and leave accents out, is the same story',
    ...boundTo('story', 'Große Straße, Élysée'),
    use: { story: 'GROSSE STRAẞE ELYSEE' },
    outcome: 'clear',
  },
  {
    says: 'a story whose vowels other scripts write as marks is not the one without them',
    ...boundTo('story', 'कमल'),
    use: { story: 'कमला' },
    outcome: 'blocked',
    reasons: [['other', 'blocked', 'May be used for the story “कमल” only.', 'Clear it for the story “कमल”.']],
  },
  {
    says: 'words of a story are not run together',
    ...boundTo('story', 'The trial'),
    use: { story: 'Thetrial' },
    outcome: 'blocked',
    reasons: [['other', 'blocked', ONLY_TRIAL, 'Clear it for the story “The trial”.']],
  },
  {
    says: 'bound to a story, and nobody says which one it is for, it is held for a person',
    ...boundTo('story', 'The trial'),
    outcome: 'review',
    reasons: [['other', 'review', ONLY_TRIAL, 'Clear it for the story “The trial”.']],
  },
  {
    says: 'to be asked every time, it is a condition that whoever clears answers',
    ...boundTo('ask', 'Does the page cover the trial?'),
    outcome: 'conditional',
    reasons: [['other', 'conditional', 'Does the page cover the trial?', 'Answer it and note the answer.']],
  },
  {
    says: 'bound to a duty, it asks for that when publishing',
    ...boundTo('duty', 'Name the court.'),
    outcome: 'clear',
    duties: ['credit', 'other'],
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'Name the court.'],
  },
  {
    says: 'bound to a duty, it asks for nothing where nothing is published',
    ...boundTo('duty', 'Name the court.'),
    use: { action: 'archive' },
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'a binding of other words leaves the clause to a person',
    ...boundTo('duty', 'Name the court.'),
    words: 'FOR COVERAGE OF THE VERDICT',
    outcome: 'review',
    reasons: [
      [
        'other',
        'review',
        'The words narrow its use in a way only a person can judge.',
        'A rights manager reads the words and says what they mean for this use.',
      ],
    ],
  },
];
