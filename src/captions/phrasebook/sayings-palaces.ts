import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** What palaces set under portraits that they give away. */
export const PALACES: readonly PhraseRow[] = [
  say([{ kind: 'no-resale', value: null }], 'directives', {
    patterns: [
      '[(this|the|these)] [{image}] (is|are) (provided|supplied|released|made available|given) [to you] [strictly|only|solely] on [the] (condition|understanding) that (you|no one|recipients) [will] (make|will make|shall make|makes) [no] (charge|charges) [is made] for [(the|its|their)] (supply|release|publication|use) [, (release|publication|supply|distribution)] [(or|and) (publication|release|supply|distribution|use)] [of (it|them|the {image})]',
      '(no charge|no charges|no fee) (may|must|should|shall|will|can|is to|are to) be (made|levied|charged|taken) for [(the|its|their)] (supply|release|publication|use|distribution) [, (release|publication|supply|distribution)] [(or|and) (publication|release|supply|distribution|use)] [of (it|them|[(the|this|these)] {image})]',
      '[(and|you)] [must|may|will|shall] (make no|not make any|make no) (charge|charges) for [(the|its|their)] (supply|release|publication|use) [, (release|publication|supply|distribution)] [(or|and) (publication|release|supply|distribution|use)] [of (it|them|the {image})]',
    ],
    examples: [
      [
        'This photograph is provided to you strictly on condition that you will make no charge for the supply, release or publication of it',
        'no-resale',
      ],
      ['No charge must be made for the supply or publication of the photographs', 'no-resale'],
    ],
    counterExamples: ['No charge will be made for the use of the hall, the palace said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[and] [that] these (conditions|terms|restrictions) [and (restrictions|conditions|terms)] [will|shall|must] apply [(and [that] you [will|must] pass (these|them) on)] to any (organisation|organization|person|party|company|outlet) to (whom|which) you supply (it|them|the {image})',
      '[(these|the|all)] (conditions|restrictions|terms) must be passed on (to|with) ~8',
    ],
    examples: [['these conditions and restrictions will apply to any organisation to whom you supply it', 'other']],
  }),
  say(
    [
      { kind: 'purpose-except', value: ['merchandising', 'advertising', 'calendars'] },
      { kind: 'channel-except', value: ['book'] },
    ],
    'directives',
    {
      patterns: [
        '[(including|such as)] [any use in] merchandising , advertising [,] or any other non (editorial|news editorial) use [,] [(including|such as)] [, for example ,|for example] calendars , books [,] and supplements',
      ],
      examples: [
        [
          'including any use in merchandising, advertising or any other non-editorial use including, for example, calendars, books and supplements',
          'channel-except book',
          'purpose-except merchandising,advertising,calendars',
        ],
      ],
    },
  ),
];
