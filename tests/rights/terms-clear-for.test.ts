import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { Supply } from '../../src/rights/agreements/supply.ts';
import type { Condition } from '../../src/rights/filter/condition.ts';
import { type ClearWhen, type Standing, termsClearFor } from '../../src/rights/filter/terms-clear-for.ts';
import { shareTerms } from '../../src/rights/shared-terms.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { FACTS, photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const SUPPLY: Supply = { agreements: [YONHAP], houseRule: null, facts: FACTS };

function standing(id: number, ...restrictions: Restriction[]): Standing {
  return { id, terms: shareTerms(photoWith({ restrictions }).terms).shared };
}

function clearWhen(restrictions: Restriction[], supply: Supply = SUPPLY): readonly ClearWhen[] {
  return termsClearFor(WORLD_WEB, [{ supply, standings: [standing(1, ...restrictions)] }]);
}

interface Asked {
  says: string;
  restrictions: Restriction[];
  /** Null where no photo under the terms is clear, whatever it meets. */
  condition: Condition | null;
}

const ASKED: readonly Asked[] = [
  { says: 'nothing in the way asks nothing', restrictions: [], condition: [] },
  { says: 'a duty asks nothing', restrictions: [{ kind: 'mandatory-credit', value: null }], condition: [] },
  { says: 'no photo killed by its terms is clear', restrictions: [{ kind: 'kill', value: null }], condition: null },
  {
    says: 'an embargo asks that its instant has passed',
    restrictions: [{ kind: 'embargo-until', value: '2026-05-01' }],
    condition: [[{ moment: 0, is: 'past' }]],
  },
  {
    says: 'an expiry asks that its instant lies ahead',
    restrictions: [{ kind: 'expires-on', value: '2026-07-01' }],
    condition: [[{ moment: 0, is: 'ahead' }]],
  },
  {
    says: 'an expiry after days asks that they have not passed since the earliest it may have been sent',
    restrictions: [{ kind: 'expires-after-days', value: 30 }],
    condition: [[{ since: 'transmission', end: 'earliest', days: 30, is: 'ahead' }]],
  },
  {
    says: 'use once asks for a photo never used',
    restrictions: [{ kind: 'one-time-use', value: null }],
    condition: [[{ uses: 'none' }]],
  },
  {
    says: 'a clause for a time is out of the way before the time and after it',
    restrictions: [{ kind: 'channel-except', value: ['online'], within: { from: '2026-05-01', until: '2026-07-01' } }],
    condition: [
      [
        { moment: 0, is: 'ahead' },
        { moment: 1, is: 'past' },
      ],
    ],
  },
  {
    says: 'a clause for some days since the photo was sent is out of the way before them and after them',
    restrictions: [{ kind: 'channel-except', value: ['online'], within: { fromDays: 2, untilDays: 9 } }],
    condition: [
      [
        { since: 'transmission', end: 'earliest', days: 2, is: 'ahead' },
        { since: 'transmission', end: 'latest', days: 9, is: 'past' },
      ],
    ],
  },
  {
    says: 'a clause for another part of all uses asks nothing',
    restrictions: [{ kind: 'one-time-use', value: null, within: { channels: ['tv'] } }],
    condition: [],
  },
  {
    says: 'several clauses ask for all of it, and for the same thing once',
    restrictions: [
      { kind: 'one-time-use', value: null },
      { kind: 'one-time-use', value: null, within: { channels: ['online'] } },
      { kind: 'expires-after-days', value: 30 },
    ],
    condition: [[{ since: 'transmission', end: 'earliest', days: 30, is: 'ahead' }], [{ uses: 'none' }]],
  },
  {
    says: 'no photo that a clause forbids is clear, whatever others ask after it',
    restrictions: [
      { kind: 'channel-except', value: ['online'] },
      { kind: 'one-time-use', value: null },
    ],
    condition: null,
  },
  {
    says: 'nor whatever others ask before it',
    restrictions: [
      { kind: 'expires-after-days', value: 30 },
      { kind: 'channel-except', value: ['online'] },
    ],
    condition: null,
  },
  {
    says: 'no photo with a clause that nobody understands is clear',
    restrictions: [{ kind: 'one-time-use', value: null, within: { territories: ['Freedonia'] } }],
    condition: null,
  },
  {
    says: 'not even after a time that such a clause names beside',
    restrictions: [{ kind: 'one-time-use', value: null, within: { territories: ['Freedonia'], until: '2026-05-01' } }],
    condition: null,
  },
  {
    says: 'no photo with a duty that nobody understands is clear',
    restrictions: [{ kind: 'mandatory-credit', value: 7 } as unknown as Restriction],
    condition: null,
  },
  {
    says: 'but after the time for which it is one it is',
    restrictions: [{ kind: 'mandatory-credit', value: 7, within: { until: '2026-05-01' } } as unknown as Restriction],
    condition: [[{ moment: 0, is: 'past' }]],
  },
  {
    says: 'no photo with a clause of a kind that nobody knows is clear, for whatever time it holds',
    restrictions: [{ kind: 'gift', value: null, within: { until: '2026-05-01' } } as unknown as Restriction],
    condition: null,
  },
  {
    says: 'no photo with a number of days that is none is clear',
    restrictions: [{ kind: 'expires-after-days', value: -3 }],
    condition: null,
  },
  {
    says: 'but after the time for which they count it is',
    restrictions: [{ kind: 'expires-after-days', value: -3, within: { until: '2026-05-01' } }],
    condition: [[{ moment: 0, is: 'past' }]],
  },
];

describe('what search asks of photos that share terms', () => {
  it.each(ASKED.map((asked) => [asked.says, asked] as const))('%s', (_, { restrictions, condition }) => {
    expect(clearWhen(restrictions)).toStrictEqual(condition === null ? [] : [{ condition, standings: [1] }]);
  });

  it('a doubt holds every photo back', () => {
    const terms = {
      ...standing(1).terms,
      doubts: [{ words: 'SEE NOTE', field: 'caption', start: 0, end: 8, reason: 'Not understood.' }],
    };
    expect(termsClearFor(WORLD_WEB, [{ supply: SUPPLY, standings: [{ id: 1, terms }] }])).toEqual([]);
  });

  it('a part of all uses that ends before it begins holds every photo back', () => {
    const online: Restriction = { kind: 'channel-except', value: ['online'] };
    expect(clearWhen([{ ...online, within: { from: '2026-06-03', until: '2026-05-03' } }])).toEqual([]);
    expect(clearWhen([{ ...online, within: { untilDays: 0 } }])).toEqual([]);
  });

  it('standings that ask the same are one answer', () => {
    const once: Restriction = { kind: 'one-time-use', value: null };
    const expires: Restriction = { kind: 'expires-on', value: '2026-07-01' };
    const standings = [standing(1, once), standing(2), standing(3, once), standing(4, once, expires)];
    expect(termsClearFor(WORLD_WEB, [{ supply: SUPPLY, standings }])).toEqual([
      { condition: [[{ uses: 'none' }]], standings: [1, 3] },
      { condition: [], standings: [2] },
      { condition: [[{ moment: 0, is: 'ahead' }], [{ uses: 'none' }]], standings: [4] },
    ]);
  });

  it('standings that come to a list that was asked before are asked as well, and each is answered once', () => {
    const standings = [standing(1), standing(2, { kind: 'kill', value: null })];
    const supplied = [{ supply: SUPPLY, standings }];
    expect(termsClearFor(WORLD_WEB, supplied)).toStrictEqual([{ condition: [], standings: [1] }]);
    standings.push(standing(3, { kind: 'kill', value: null }), standing(4));
    expect(termsClearFor(WORLD_WEB, supplied)).toStrictEqual([{ condition: [], standings: [1, 4] }]);
    expect(termsClearFor(WORLD_WEB, supplied)).toStrictEqual([{ condition: [], standings: [1, 4] }]);
  });

  it('a standing rule of a kind that nobody knows holds every photo back', () => {
    const { clauses } = photoWith({ restrictions: [{ kind: 'gift', value: null } as unknown as Restriction] }).terms;
    expect(clearWhen([], { ...SUPPLY, standingRules: clauses })).toEqual([]);
  });

  it('without an agreement nothing is clear', () => {
    expect(clearWhen([], { ...SUPPLY, agreements: [] })).toEqual([]);
  });

  it('with an agreement of one of two suppliers nothing is clear; with one of each it is', () => {
    const both = { ...SUPPLY, suppliers: ['Yonhap', 'KCNA'] };
    expect(clearWhen([], both)).toEqual([]);
    const agreements = [YONHAP, { ...YONHAP, id: 'kcna', supplier: 'KCNA' }];
    expect(clearWhen([], { ...both, agreements })).toEqual([{ condition: [], standings: [1] }]);
    expect(clearWhen([], { ...both, agreements: [], houseRule: YONHAP })).toEqual([{ condition: [], standings: [1] }]);
  });

  it('an agreement that counts the day of receipt asks when the photo came', () => {
    const term = { from: '2026-01-01', until: '2026-03-31', countsDayOf: 'receipt' } as const;
    expect(clearWhen([], { ...SUPPLY, agreements: [{ ...YONHAP, ...term }] })).toEqual([
      {
        condition: [
          [{ received: 'from', instant: Date.parse('2026-01-01T00:00:00Z') }],
          [{ received: 'before', instant: Date.parse('2026-04-01T00:00:00Z') }],
        ],
        standings: [1],
      },
    ]);
  });

  it('a use that nobody can read finds nothing', () => {
    const supplied = [{ supply: SUPPLY, standings: [standing(1)] }];
    expect(termsClearFor({ ...WORLD_WEB, channels: [] }, supplied)).toEqual([]);
    expect(termsClearFor({ ...WORLD_WEB, channels: ['online', 'smoke' as never] }, supplied)).toEqual([]);
    expect(termsClearFor(WORLD_WEB, supplied)).toHaveLength(1);
  });

  it('of agreements that follow each other by the day of receipt each asks for its own time', () => {
    const receipt = { countsDayOf: 'receipt' } as const;
    const agreements = [
      { ...YONHAP, ...receipt, id: '2', from: '2026-04-01', until: '2026-04-30' },
      { ...YONHAP, ...receipt, id: '1', from: '2026-01-01', until: '2026-02-28' },
      { ...YONHAP, id: '3', from: '2020-01-01', until: '2020-12-31' },
    ];
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
    const during = (from: string, before: string) => ({
      condition: [[{ received: 'from', instant: day(from) }], [{ received: 'before', instant: day(before) }]],
      standings: [1],
    });
    expect(clearWhen([], { ...SUPPLY, agreements })).toEqual([
      during('2026-01-01', '2026-03-01'),
      during('2026-04-01', '2026-05-01'),
    ]);
  });

  it('an agreement that begins with a day of receipt and never ends asks for that alone', () => {
    const agreements = [{ ...YONHAP, countsDayOf: 'receipt' as const, from: '2026-04-01' }];
    expect(clearWhen([], { ...SUPPLY, agreements })).toEqual([
      { condition: [[{ received: 'from', instant: Date.parse('2026-04-01T00:00:00Z') }]], standings: [1] },
    ]);
  });

  it('an agreement counts the day of receipt in its own zone, else in that of its agency', () => {
    const ofApril = { ...YONHAP, from: '2026-04-01', until: '2026-04-30', countsDayOf: 'receipt' as const };
    const between = (from: string, before: string) => [
      {
        condition: [
          [{ received: 'from', instant: Date.parse(from) }],
          [{ received: 'before', instant: Date.parse(before) }],
        ],
        standings: [1],
      },
    ];
    const supply = (agreement: Agreement) => ({
      ...SUPPLY,
      facts: { ...FACTS, zone: 'Asia/Seoul' },
      agreements: [agreement],
    });
    expect(clearWhen([], supply(ofApril))).toEqual(between('2026-03-31T15:00:00Z', '2026-04-30T15:00:00Z'));
    expect(clearWhen([], supply({ ...ofApril, zone: 'America/New_York' }))).toEqual(
      between('2026-04-01T04:00:00Z', '2026-05-01T04:00:00Z'),
    );
  });

  it('an agreement that counts the day of use asks nothing of the day of receipt, and holds by the days of its agency', () => {
    const fromToday = { ...YONHAP, from: '2026-06-15', until: '2026-06-15' };
    const supply = (zone: string) => ({ ...SUPPLY, facts: { ...FACTS, zone }, agreements: [fromToday] });
    expect(clearWhen([], supply('UTC'))).toEqual([{ condition: [], standings: [1] }]);
    expect(clearWhen([], supply('Pacific/Kiritimati'))).toEqual([]);
  });

  it('dates that the terms keep are days of the zone of the agency', () => {
    const { terms } = photoWith({ restrictions: [{ kind: 'embargo-until', value: '2026-06-16' }] });
    const standings = [{ id: 1, terms }];
    const inZones = (...zones: string[]) =>
      termsClearFor(
        WORLD_WEB,
        zones.map((zone) => ({ supply: { ...SUPPLY, facts: { ...FACTS, zone } }, standings })),
      );
    expect(inZones('UTC')).toEqual([]);
    expect(inZones('UTC', 'Pacific/Kiritimati')).toEqual([{ condition: [], standings: [1] }]);
    expect(inZones('Pacific/Kiritimati', 'UTC')).toEqual([{ condition: [], standings: [1] }]);
  });

  it.each<[string, Partial<Supply>, Restriction, string]>([
    [
      'an agency that is only observed',
      { enforcement: [{ agency: 'Yonhap', stage: 'observe', until: '2027-01-01T00:00:00Z', by: 'A', reason: 'new' }] },
      { kind: 'channel-except', value: ['online'] },
      'NOT ONLINE',
    ],
    [
      'an agency that means the home of the title',
      { bases: [{ agency: 'Yonhap', family: 'out', by: 'A' }] },
      { kind: 'territory-except', value: ['JP'] },
      'JAPAN OUT',
    ],
  ])('%s is asked for itself, whichever of two comes first', (_, said, restriction, words) => {
    const { shared } = shareTerms(photoWith({ restrictions: [restriction], words }).terms);
    const plain = { supply: SUPPLY, standings: [{ id: 1, terms: shared }] };
    const other = { supply: { ...SUPPLY, ...said }, standings: [{ id: 2, terms: shared }] };
    const use = { ...WORLD_WEB, homeCountry: 'KR' };
    const onlyTheOther = [{ condition: [], standings: [2] }];
    expect(termsClearFor(use, [plain, other])).toEqual(onlyTheOther);
    expect(termsClearFor(use, [other, plain])).toEqual(onlyTheOther);
  });

  it('dates are days of the zone of the agency', () => {
    const supply = (zone: string) => ({ ...SUPPLY, facts: { ...FACTS, zone } });
    const within = { kind: 'embargo-until', value: '2026-06-16' } as const;
    expect(clearWhen([within], supply('Asia/Seoul'))).toEqual(clearWhen([within], supply('UTC')));
  });

  it('a standing rule that no photo can meet leaves none clear', () => {
    const { clauses } = photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'] }] }).terms;
    expect(clearWhen([], { ...SUPPLY, standingRules: clauses })).toEqual([]);
  });

  it('standing rules of an agency ask of every photo of its supply', () => {
    const { clauses } = photoWith({ restrictions: [{ kind: 'one-time-use', value: null }] }).terms;
    const supply = { ...SUPPLY, standingRules: clauses };
    expect(clearWhen([{ kind: 'expires-after-days', value: 30 }], supply)).toEqual([
      {
        condition: [[{ uses: 'none' }], [{ since: 'transmission', end: 'earliest', days: 30, is: 'ahead' }]],
        standings: [1],
      },
    ]);
  });

  it('where an agency is only observed a clause need only be known to hold or not', () => {
    const enforcement = [
      { agency: 'Yonhap', stage: 'observe', until: '2027-01-01T00:00:00Z', by: 'A', reason: 'new here' } as const,
    ];
    expect(clearWhen([{ kind: 'one-time-use', value: null }], { ...SUPPLY, enforcement })).toEqual([
      { condition: [[{ uses: 'none' }, { uses: 'known' }]], standings: [1] },
    ]);
    expect(clearWhen([{ kind: 'expires-on', value: '2026-07-01' }], { ...SUPPLY, enforcement })).toEqual([
      {
        condition: [
          [
            { moment: 0, is: 'ahead' },
            { moment: 0, is: 'known' },
          ],
        ],
        standings: [1],
      },
    ]);
    expect(clearWhen([{ kind: 'expires-after-days', value: 3 }], { ...SUPPLY, enforcement })).toEqual([
      {
        condition: [
          [
            { since: 'transmission', end: 'earliest', days: 3, is: 'ahead' },
            { since: 'transmission', is: 'known' },
          ],
        ],
        standings: [1],
      },
    ]);
    expect(clearWhen([{ kind: 'channel-except', value: ['online'] }], { ...SUPPLY, enforcement })).toEqual([
      { condition: [], standings: [1] },
    ]);
    expect(clearWhen([{ kind: 'embargo-until', value: '2026-05-01' }], { ...SUPPLY, enforcement })).toEqual([
      { condition: [[{ moment: 0, is: 'past' }]], standings: [1] },
    ]);
    expect(clearWhen([{ kind: 'one-time-use', value: null }])).toEqual([
      { condition: [[{ uses: 'none' }]], standings: [1] },
    ]);
  });
});
