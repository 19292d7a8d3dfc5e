import type { Duty, Outcome, PhotoFacts, ReasonKind, TermsDoubt, Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import type { PhotoOfCase } from './photos.ts';
import { YONHAP } from './photos.ts';

/** One worked verdict. The use is a web page for the world, the photo Yonhap's, where the case does not say otherwise. */
export interface Case extends PhotoOfCase {
  says: string;
  restrictions?: readonly Restriction[];
  doubts?: readonly TermsDoubt[];
  facts?: Partial<PhotoFacts>;
  use?: Partial<Use>;
  outcome: Outcome;
  /** Every obstacle: clause, outcome, what it says, what would make it pass. */
  reasons?: readonly (readonly [ReasonKind, Exclude<Outcome, 'clear'>, string, string])[];
  duties?: readonly Duty['clause'][];
  changesAt?: string;
}

const EVERYTHING = {
  ...YONHAP,
  purposes: null,
  actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'] as const,
};
const ANYTHING = [{ ...EVERYTHING, actions: [...EVERYTHING.actions] }];

export const TERRITORY_CASES: readonly Case[] = [
  {
    says: 'a country where it may not run blocks an outlet for the world',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in Japan.',
        'Use an outlet without an audience in Japan, or geofence it.',
      ],
    ],
  },
  {
    says: 'a country where it may not run does not concern an outlet elsewhere',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    use: { territories: ['KR', 'US'] },
    outcome: 'clear',
  },
  {
    says: 'two restrictions that leave no country together block a geofenced outlet',
    restrictions: [
      { kind: 'territory-only', value: ['KR', 'JP'] },
      { kind: 'territory-except', value: ['KR', 'JP'] },
    ],
    use: { geofenced: true },
    outcome: 'blocked',
    reasons: [
      [
        'territory-only',
        'blocked',
        'May be used only in Japan and South Korea.',
        'Use an outlet whose audience is in Japan or South Korea only, or geofence it.',
      ],
      [
        'territory-except',
        'blocked',
        'May not be used in Japan or South Korea.',
        'Use an outlet without an audience in Japan or South Korea, or geofence it.',
      ],
    ],
  },
  {
    says: 'a geofence helps nobody where the whole audience is outside',
    restrictions: [{ kind: 'territory-only', value: ['JP'] }],
    use: { territories: ['KR'], geofenced: true },
    outcome: 'blocked',
    reasons: [
      ['territory-only', 'blocked', 'May be used only in Japan.', 'Use an outlet whose audience is in Japan only.'],
    ],
  },
  {
    says: 'a list with an unknown country blocks by those it knows and is held for a person',
    restrictions: [{ kind: 'territory-only', value: ['KR', 'Freedonia'] }],
    use: { territories: ['JP'] },
    outcome: 'blocked',
    reasons: [
      [
        'territory-only',
        'blocked',
        'May be used only in South Korea.',
        'Use an outlet whose audience is in South Korea only.',
      ],
      [
        'territory-only',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'a list without any country is held for a person and blocks nothing',
    restrictions: [{ kind: 'territory-only', value: [] }],
    outcome: 'review',
    reasons: [
      [
        'territory-only',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
];

export const CHANNEL_AND_PURPOSE_CASES: readonly Case[] = [
  {
    says: 'no internet blocks a web page',
    restrictions: [{ kind: 'channel-except', value: ['all-digital'] }],
    outcome: 'blocked',
    reasons: [
      [
        'channel-except',
        'blocked',
        'May not be used in anything digital.',
        'Use an outlet that does not appear in anything digital.',
      ],
    ],
  },
  {
    says: 'print only blocks an outlet that is also on the web',
    restrictions: [{ kind: 'channel-only', value: ['print-newspaper', 'print-magazine'] }],
    use: { channels: ['print-newspaper', 'online'] },
    outcome: 'blocked',
    reasons: [
      [
        'channel-only',
        'blocked',
        'May be used only in newspapers and in magazines.',
        'Use an outlet that appears only in newspapers or in magazines.',
      ],
    ],
  },
  {
    says: 'no internet use in Japan leaves a geofenced app its other visitors',
    restrictions: [{ kind: 'channel-except', value: ['mobile'], within: { territories: ['JP'] } }],
    use: { channels: ['mobile'], territories: ['JP', 'KR'], geofenced: true },
    outcome: 'conditional',
    reasons: [
      [
        'geofence',
        'conditional',
        'May not be used on mobile. This holds only in Japan.',
        'The geofence answers it: visitors elsewhere are refused.',
      ],
    ],
  },
  {
    says: 'no internet use in Japan does not concern a newspaper in Japan',
    restrictions: [{ kind: 'channel-except', value: ['online'], within: { territories: ['JP'] } }],
    use: { channels: ['print-newspaper'], territories: ['JP'] },
    outcome: 'clear',
  },
  {
    says: 'no commercial use forbids calendars',
    restrictions: [{ kind: 'purpose-except', value: ['commercial'] }],
    agreements: ANYTHING,
    use: { purpose: 'calendars' },
    outcome: 'blocked',
    reasons: [
      [
        'purpose-except',
        'blocked',
        'May not be used for commercial use.',
        'Use it only for a purpose that has nothing to do with commercial use.',
      ],
    ],
  },
  {
    says: 'a right to advertise is no right to every commercial use',
    restrictions: [{ kind: 'purpose-only', value: ['advertising'] }],
    agreements: ANYTHING,
    use: { purpose: 'commercial' },
    outcome: 'blocked',
    reasons: [['purpose-only', 'blocked', 'May be used only for advertising.', 'Use it for advertising alone.']],
  },
  {
    says: 'titles are compared by letters and digits alone',
    restrictions: [{ kind: 'publication-except', value: ['N.Y. POST'] }],
    use: { publication: 'NY Post' },
    outcome: 'blocked',
    reasons: [
      ['publication-except', 'blocked', 'May not be used by N.Y. POST.', 'Use it in another title than N.Y. POST.'],
    ],
  },
  {
    says: 'a restriction to a title cannot be judged where the title is not known',
    restrictions: [{ kind: 'publication-only', value: ['Le Monde'] }],
    use: { publication: null },
    outcome: 'review',
    reasons: [
      [
        'publication-only',
        'review',
        'May be used only by Le Monde.',
        'Say what it depends on and is not known here: the title, the time of transmission, or the earlier uses.',
      ],
    ],
  },
];

export const ACTION_CASES: readonly Case[] = [
  ['no-resale', 'resell', 'May not be sold or licensed on.', 'Buy the right to resell it from the supplier.'],
  [
    'no-redistribution',
    'redistribute',
    'May not be passed on to anybody else.',
    'Let the other party get it from the supplier, or obtain the right to pass it on.',
  ],
  [
    'no-redistribution',
    'resell',
    'May not be passed on to anybody else.',
    'Let the other party get it from the supplier, or obtain the right to pass it on.',
  ],
  ['no-archive', 'archive', 'May not be kept in an archive.', 'Obtain the right to archive it from the supplier.'],
  [
    'no-modification',
    'modify',
    'May not be cropped, retouched or altered in any other way.',
    'Use it whole and unaltered.',
  ],
].map(
  ([kind, action, sentence, remedy]): Case => ({
    says: `${kind} forbids to ${action}`,
    restrictions: [{ kind, value: null } as Restriction],
    agreements: ANYTHING,
    use: { action: action as Use['action'] },
    outcome: 'blocked',
    reasons: [[kind as ReasonKind, 'blocked', sentence ?? '', remedy ?? '']],
  }),
);

export const DUTY_CASES: readonly Case[] = [
  {
    says: 'on publishing, what may not be done to the picture rides along as duties',
    restrictions: (['no-resale', 'no-redistribution', 'no-archive', 'no-modification'] as const).map((kind) => ({
      kind,
      value: null,
    })),
    outcome: 'clear',
    duties: ['credit', 'no-resale', 'no-redistribution', 'no-archive', 'no-modification'],
  },
  {
    says: 'a demand for credit and a correction are duties, whatever is done',
    restrictions: [
      { kind: 'mandatory-credit', value: 'KCNA/Yonhap' },
      { kind: 'correction', value: null },
    ],
    use: { action: 'archive' },
    outcome: 'clear',
    duties: ['credit', 'mandatory-credit', 'correction'],
  },
  {
    says: 'a duty for another country is none here',
    restrictions: [{ kind: 'no-archive', value: null, within: { territories: ['JP'] } }],
    use: { territories: ['KR'] },
    outcome: 'clear',
    duties: ['credit'],
  },
  { says: 'where nobody is known to credit, there is no duty to', facts: { chain: [] }, outcome: 'clear', duties: [] },
  {
    says: 'a third party nobody verified is a condition, and a duty towards readers',
    restrictions: [{ kind: 'third-party-unverified', value: null }],
    outcome: 'conditional',
    reasons: [
      [
        'third-party-unverified',
        'conditional',
        'A third party supplied it, and nobody has verified it.',
        'Read the advisory and note that you accept it.',
      ],
    ],
    duties: ['credit', 'third-party-unverified'],
  },
  {
    says: 'somebody who must be asked is a condition that names them',
    restrictions: [{ kind: 'contact-required', value: 'the photo desk' }],
    outcome: 'conditional',
    reasons: [
      [
        'contact-required',
        'conditional',
        'Use depends on asking the photo desk first.',
        'Ask the photo desk and note the answer.',
      ],
    ],
  },
];

export const TIME_CASES: readonly Case[] = [
  {
    says: 'an embargo lifts at the first instant of its day',
    restrictions: [{ kind: 'embargo-until', value: '2026-06-16' }],
    outcome: 'blocked',
    reasons: [['embargo-until', 'blocked', 'Embargoed until 16 June 2026.', 'Wait until 16 June 2026.']],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'an embargo lifts in the time zone of the agency',
    restrictions: [{ kind: 'embargo-until', value: '2026-06-16' }],
    facts: { zone: 'Asia/Seoul' },
    use: { at: '2026-06-15T15:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'a day named as the end is still inside',
    restrictions: [{ kind: 'expires-on', value: '2026-06-15' }],
    use: { at: '2026-06-15T23:59:59Z' },
    outcome: 'clear',
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'at the instant named as the end it is over',
    restrictions: [{ kind: 'expires-on', value: '2026-06-15T12:00:00Z' }],
    outcome: 'blocked',
    reasons: [
      [
        'expires-on',
        'blocked',
        'May be used until 15 June 2026 at 12:00 (UTC).',
        'Ask the supplier for more time, or use another picture.',
      ],
    ],
  },
  {
    says: 'days count from the transmission to the second',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    use: { at: '2026-06-15T10:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'expires-after-days',
        'blocked',
        'May be used only for 14 days after its transmission.',
        'Ask the supplier for more time, or use another picture.',
      ],
    ],
  },
  {
    says: 'where only the day of transmission is known, days count from its beginning',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    facts: { transmittedAt: '2026-06-01' },
    use: { at: '2026-06-15T00:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'expires-after-days',
        'blocked',
        'May be used only for 14 days after its transmission.',
        'Ask the supplier for more time, or use another picture.',
      ],
    ],
  },
  {
    says: 'where only the day of transmission is known, a ban for some days counts from its end',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 14 } }],
    facts: { transmittedAt: '2026-06-01' },
    use: { territories: ['GB'] },
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in the United Kingdom. This holds only for the first 14 days after its transmission.',
        'Use an outlet without an audience in the United Kingdom.',
      ],
    ],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'days cannot be counted where nobody knows when it was transmitted',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    facts: { transmittedAt: null },
    outcome: 'review',
    reasons: [
      [
        'expires-after-days',
        'review',
        'May be used only for 14 days after its transmission.',
        'Say what it depends on and is not known here: the title, the time of transmission, or the earlier uses.',
      ],
    ],
  },
  {
    says: 'an unknown transmission matters only where the clause could forbid the use',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 30 } }],
    facts: { transmittedAt: null },
    use: { territories: ['KR'] },
    outcome: 'clear',
  },
  {
    says: 'an embargo without a date is held for a person',
    restrictions: [{ kind: 'embargo-until', value: null }],
    outcome: 'review',
    reasons: [
      [
        'embargo-until',
        'review',
        'Embargoed.',
        'Say what it depends on and is not known here: the title, the time of transmission, or the earlier uses.',
      ],
      [
        'embargo-until',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'one use only: the first is clear',
    restrictions: [{ kind: 'one-time-use', value: null }],
    outcome: 'clear',
  },
  {
    says: 'one use only: the second is blocked',
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    outcome: 'blocked',
    reasons: [
      [
        'one-time-use',
        'blocked',
        'May be used once only.',
        'Buy another use from the supplier, or use another picture.',
      ],
    ],
  },
];

export const HELD_AND_KILLED_CASES: readonly Case[] = [
  {
    says: 'words nobody understood hold the photo for a person',
    doubts: [
      { words: 'RIGHTS APPLY', field: 'caption', start: 0, end: 12, reason: 'These words were not understood.' },
    ],
    outcome: 'review',
    reasons: [
      [
        'doubt',
        'review',
        'These words were not understood.',
        'A rights manager reads the words and says what they mean.',
      ],
    ],
  },
  {
    says: 'a restriction outside the list holds the photo for a person',
    restrictions: [{ kind: 'other', value: null }],
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
  {
    says: 'a kind of restriction from a later time holds the photo for a person',
    restrictions: [{ kind: 'no-holograms', value: null } as unknown as Restriction],
    outcome: 'review',
    reasons: [
      [
        'unknown-clause',
        'review',
        'This kind of restriction is not known here.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'a kill in the words blocks whatever else holds, and every obstacle is named',
    restrictions: [
      { kind: 'kill', value: null },
      { kind: 'contact-required', value: null },
      { kind: 'other', value: null },
    ],
    outcome: 'blocked',
    reasons: [
      ['kill', 'blocked', 'The agency has killed this picture.', 'Nothing makes it pass: use another picture.'],
      [
        'other',
        'review',
        'The words narrow its use in a way only a person can judge.',
        'A rights manager reads the words and says what they mean for this use.',
      ],
      [
        'contact-required',
        'conditional',
        'Use depends on asking the supplier first.',
        'Ask the supplier and note the answer.',
      ],
    ],
  },
  {
    says: 'a picture the agency holds back is blocked',
    restrictions: [{ kind: 'withhold', value: null }],
    outcome: 'blocked',
    reasons: [
      [
        'withhold',
        'blocked',
        'The agency asks that this picture be held back.',
        'Wait until the agency releases it, or use another picture.',
      ],
    ],
  },
  ...(['killed', 'withheld', 'deleted'] as const).map(
    (status): Case => ({
      says: `a ${status} photo is blocked`,
      facts: { status },
      outcome: 'blocked',
      reasons: [
        {
          killed: [
            'killed',
            'blocked',
            'This picture has been killed.',
            'Nothing makes it pass: use another picture.',
          ] as const,
          withheld: [
            'withheld',
            'blocked',
            'This picture is withheld.',
            'Wait until it is released, or use another picture.',
          ] as const,
          deleted: ['deleted', 'blocked', 'This picture has been deleted.', 'Use another picture.'] as const,
        }[status],
      ],
    }),
  ),
];

export const AGREEMENT_CASES: readonly Case[] = [
  {
    says: 'no agreement and no house rule: a person decides',
    agreements: [],
    outcome: 'review',
    reasons: [
      [
        'no-agreement',
        'review',
        'No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.',
        'Put the supplier’s agreement on file, or set a house rule for pictures of its kind.',
      ],
    ],
  },
  {
    says: 'no agreement, and a house rule for its kind: the rule decides',
    agreements: [],
    facts: { sourceKind: 'handout' },
    houseRule: { territories: null, channels: null, purposes: ['editorial'], actions: ['publish'] },
    use: { action: 'resell' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The house rule for pictures of the kind “handout” gives no right to sell it on.',
        'Obtain the right to sell it on.',
      ],
    ],
  },
  {
    says: 'an agreement for other channels, purposes and countries: each is named',
    agreements: [{ ...YONHAP, territories: ['KR'], channels: ['print-newspaper'], purposes: ['editorial'] }],
    use: { purpose: 'betting', territories: ['KR', 'JP'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover use online.',
        'Obtain the right to use it online.',
      ],
      ['agreement', 'blocked', 'The agreement with Yonhap does not cover betting.', 'Obtain the rights for betting.'],
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover Japan.',
        'Use an outlet whose audience is in South Korea only, or geofence it.',
      ],
    ],
  },
  {
    says: 'an agreement for one country leaves a geofenced outlet its visitors there',
    agreements: [{ ...YONHAP, territories: ['KR'] }],
    use: { geofenced: true },
    outcome: 'conditional',
    reasons: [
      [
        'geofence',
        'conditional',
        'The agreement with Yonhap covers only South Korea.',
        'The geofence answers it: visitors elsewhere are refused.',
      ],
    ],
  },
  {
    says: 'an agreement that ended',
    agreements: [{ ...YONHAP, until: '2026-06-14' }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap held until the end of 14 June 2026.',
        'Renew the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'an agreement that has not begun says when it does',
    agreements: [{ ...YONHAP, from: '2026-06-20' }],
    outcome: 'blocked',
    reasons: [
      ['agreement', 'blocked', 'The agreement with Yonhap begins on 20 June 2026.', 'Wait until 20 June 2026.'],
    ],
    changesAt: '2026-06-20T00:00:00.000Z',
  },
  {
    says: 'the end of an agreement is the next change of a clear verdict',
    agreements: [{ ...YONHAP, until: '2026-06-30' }],
    outcome: 'clear',
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'the union of two agreements with one supplier covers what neither does',
    agreements: [
      { ...YONHAP, id: '1', territories: ['KR'] },
      { ...YONHAP, id: '2', territories: ['JP'] },
    ],
    use: { territories: ['KR', 'JP'] },
    outcome: 'clear',
  },
  {
    says: 'two agreements cover a use only if they cover every point of it',
    agreements: [
      { ...YONHAP, id: '1', territories: ['KR'], channels: ['online'] },
      { ...YONHAP, id: '2', territories: ['JP'], channels: ['online', 'mobile'] },
    ],
    use: { territories: ['KR', 'JP'], channels: ['online', 'mobile'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover this mix of channels and purposes in South Korea.',
        'Use it on one channel at a time, or obtain the rights for South Korea.',
      ],
    ],
  },
  {
    says: 'where two suppliers stand behind a photo, the agreements of both must hold',
    agreements: [
      { ...YONHAP, id: '1' },
      { ...YONHAP, id: '2', supplier: 'KCNA', channels: ['tv'] },
    ],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with KCNA does not cover use online.',
        'Obtain the right to use it online.',
      ],
    ],
  },
];
