import fc from 'fast-check';
import type { Agreement, HouseRule } from '../../src/rights/agreements/agreement.ts';
import type { HouseTitles } from '../../src/rights/places/house-titles.ts';
import { UNKNOWN_COUNTRY } from '../../src/rights/places/territories.ts';
import type { Clause, PhotoFacts, Subject, TermsDoubt, Use } from '../../src/rights/verdict.ts';
import type { Restriction, RestrictionKind, Within } from '../../src/vocabulary/restrictions.ts';
import { ACTIONS, type Action, CHANNELS, PURPOSES, type Purpose } from '../../src/vocabulary/uses.ts';
import { AFTER_PUBLICATION, AFTER_RECEIPT, AFTER_RELEASE } from './model-words.ts';

/** Random terms and uses from a world small enough for clauses and uses to meet often. */

const COUNTRIES = ['BR', 'CN', 'DE', 'FR', 'GB', 'JP', 'KP', 'KR', 'NZ', 'US'];
const TITLES = ['Le Monde', 'N.Y. Post', 'NY POST', 'Seoul Daily', 'The Seoul Daily', 'MONDE', 'SEATTLE'];

/** The zones the cases use, in hours east of UTC; none of them changes its clock. */
export const ZONES = { UTC: 0, 'Asia/Seoul': 9, 'America/Phoenix': -7 };

const day = fc.integer({ min: 8, max: 20 }).map((number) => `2026-06-${String(number).padStart(2, '0')}`);
const clock = fc.constantFrom('00:00:00', '00:00:01', '07:00:00', '15:00:00', '23:59:59');
export const dateOrInstant = fc.oneof(
  day,
  fc
    .tuple(day, clock, fc.constantFrom('Z', '+09:00', '-05:00', ''))
    .map(([date, time, zone]) => `${date}T${time}${zone}`),
);
export const instant = fc.tuple(day, clock).map(([date, time]) => `${date}T${time}Z`);

/** The first mostly, the second at times: `odds` to one. */
export function mostly<T>(odds: number, usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: usual, weight: odds }, { arbitrary: rare, weight: 1 });
}

/** Now and then a list without a member, or with one nobody knows. */
function listOf<T extends string>(words: readonly T[]): fc.Arbitrary<T[]> {
  const known = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });
  const spoiled = fc.oneof(
    known.map((list) => [...list, '…' as T]),
    fc.constant<T[]>([]),
  );
  return mostly(10, known, spoiled);
}

const countries = fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 5 });
const channelWords = [...CHANNELS, 'all-digital'] as const;

const within: fc.Arbitrary<Within> = fc.record(
  {
    territories: listOf(COUNTRIES),
    channels: listOf(channelWords),
    purposes: listOf(PURPOSES),
    publications: listOf(TITLES),
    from: dateOrInstant,
    until: dateOrInstant,
    fromDays: fc.constantFrom(0, 1, 7, 14),
    untilDays: fc.constantFrom(1, 7, 14, 30),
  },
  { requiredKeys: [] },
);

/** Mostly one or two limits: a part of all uses that has eight is nowhere. */
const someWithin = fc
  .tuple(within, fc.uniqueArray(fc.nat(7), { minLength: 5, maxLength: 7 }))
  .map(
    ([whole, dropped]) =>
      Object.fromEntries(Object.entries(whole).filter((_, index) => !dropped.includes(index))) as Within,
  );

const VALUES = {
  'territory-only': listOf(COUNTRIES),
  'territory-except': listOf(COUNTRIES),
  'channel-only': listOf(channelWords),
  'channel-except': listOf(channelWords),
  'purpose-only': listOf(PURPOSES),
  'purpose-except': listOf(PURPOSES),
  'publication-only': listOf(TITLES),
  'publication-except': listOf(TITLES),
  'no-resale': fc.constant(null),
  'no-redistribution': fc.constant(null),
  'no-archive': fc.constant(null),
  'no-modification': fc.constant(null),
  'mandatory-credit': fc.constantFrom('KCNA/Yonhap', null),
  'embargo-until': mostly<string | null>(15, dateOrInstant, fc.constant(null)),
  'expires-on': mostly<string | null>(15, dateOrInstant, fc.constant(null)),
  'expires-after-days': fc.constantFrom(1, 7, 14, 30),
  'one-time-use': fc.constant(null),
  'third-party-unverified': fc.constant(null),
  kill: fc.constant(null),
  withhold: fc.constant(null),
  correction: fc.constant(null),
  'contact-required': fc.constantFrom('the photo desk', null),
  other: fc.constant(null),
} satisfies Record<RestrictionKind, fc.Arbitrary<unknown>>;

/** Kinds that block or hold every use come seldom, or nothing else would ever be seen. */
const RARE: readonly RestrictionKind[] = ['kill', 'withhold', 'other'];

export const restriction: fc.Arbitrary<Restriction> = fc
  .oneof(
    ...(Object.keys(VALUES) as RestrictionKind[]).map((kind) => ({
      weight: RARE.includes(kind) ? 1 : 5,
      arbitrary: fc.record({ kind: fc.constant(kind), value: VALUES[kind] as fc.Arbitrary<unknown> }),
    })),
  )
  .chain((bare) =>
    fc.oneof(
      fc.constant(bare),
      someWithin.map((part) => ({ ...bare, within: part })),
    ),
  )
  .map((made) => made as Restriction);

/** When something came to us, where that was later than the photo. */
const later = mostly<string | undefined>(3, fc.constant(undefined), instant);

function clauseOf([made, counted, since]: [Restriction, string | null, string | undefined]): Clause {
  const { kind, within } = made;
  const isCounted = kind === 'expires-after-days' || within?.fromDays !== undefined || within?.untilDays !== undefined;
  const words = isCounted ? (counted ?? kind) : kind;
  const came = since === undefined ? {} : { since };
  return { ...made, words, field: 'caption', start: 0, end: words.length, origin: 'read', ...came };
}

export const clause: fc.Arbitrary<Clause> = fc
  .tuple(restriction, fc.constantFrom(null, null, AFTER_RELEASE, AFTER_RECEIPT, AFTER_PUBLICATION), later)
  .map(clauseOf);

const doubt: fc.Arbitrary<TermsDoubt> = fc.constantFrom('RIGHTS APPLY', 'ASK DESK').map((words) => ({
  words,
  field: 'caption',
  start: 0,
  end: words.length,
  reason: 'These words were not understood.',
}));

function oftenAll<T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<T[] | null> {
  return mostly<T[] | null>(2, fc.constant(null), list);
}

const grant: fc.Arbitrary<HouseRule> = fc.record({
  territories: oftenAll(listOf(COUNTRIES)),
  channels: oftenAll(listOf(CHANNELS)),
  purposes: oftenAll(listOf(PURPOSES)),
  actions: mostly<Action[]>(3, fc.constant([...ACTIONS]), listOf(ACTIONS)),
});

const agreement: fc.Arbitrary<Agreement> = fc
  .tuple(
    grant,
    fc.constantFrom('Yonhap', 'Yonhap', 'Yonhap', 'KCNA'),
    fc.option(dateOrInstant, { freq: 2 }),
    fc.option(dateOrInstant, { freq: 2 }),
    fc.constantFrom(null, ...Object.keys(ZONES)),
  )
  .map(([box, supplier, from, until, zone]) => ({ ...box, id: 'a', supplier, from, until, zone }));

const facts: fc.Arbitrary<PhotoFacts> = fc.record({
  status: mostly<PhotoFacts['status']>(30, fc.constant('active'), fc.constantFrom('withheld', 'killed', 'deleted')),
  sourceKind: fc.constant('wire' as const),
  chain: fc.constantFrom([], ['KCNA', 'Yonhap']),
  photographer: fc.constant(null),
  releasedAt: fc.option(dateOrInstant, { freq: 4 }),
  transmittedAt: fc.option(dateOrInstant, { freq: 6 }),
  receivedAt: instant,
  uses: fc.constantFrom(0, 0, 1, null),
  zone: fc.constantFrom(...Object.keys(ZONES)),
});

const someTitles = fc.uniqueArray(fc.constantFrom(...TITLES), { maxLength: 4 });

/** What the house knows of names; mostly something. */
const houseTitles: fc.Arbitrary<HouseTitles> = fc.record({
  titles: someTitles,
  names: fc
    .uniqueArray(fc.constantFrom('N.Y. Post', 'the Monde', 'Monde', 'Seattle', 'Seoul Daily', 'The Seoul Daily'), {
      maxLength: 5,
    })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), means: someTitles, of: someTitles }))),
    ),
});

export const subject: fc.Arbitrary<Subject> = fc
  .record({
    terms: fc.record({
      clauses: fc.array(clause, { maxLength: 4 }),
      doubts: mostly<TermsDoubt[]>(12, fc.constant([]), fc.array(doubt, { maxLength: 2 })),
    }),
    facts,
    agreements: mostly<Agreement[]>(6, fc.array(agreement, { minLength: 1, maxLength: 3 }), fc.constant([])),
    houseRule: fc.option(grant),
    aiRule: fc.option(grant, { freq: 2 }),
    // Now and then two stand behind a photo, and one of them may have agreed to nothing.
    suppliers: mostly(4, fc.constant(null), fc.constantFrom(['Yonhap', 'KCNA'], ['Yonhap', 'EPA'])),
    titles: fc.option(houseTitles),
  })
  .map(({ suppliers, titles, aiRule, ...photo }) => ({
    ...photo,
    ...(aiRule === null ? {} : { aiRule }),
    ...(suppliers === null ? {} : { suppliers }),
    ...(titles === null ? {} : { titles }),
  }));

export const use: fc.Arbitrary<Use> = fc.record({
  action: mostly<Action>(2, fc.constant('publish'), fc.constantFrom(...ACTIONS)),
  channels: fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 3 }),
  purpose: mostly<Purpose>(2, fc.constant('editorial'), fc.constantFrom(...PURPOSES)),
  territories: mostly<Use['territories']>(5, countries, fc.constantFrom('all' as const, [UNKNOWN_COUNTRY])),
  geofenced: fc.boolean(),
  publication: fc.option(fc.constantFrom(...TITLES), { freq: 5 }),
  outlet: fc.constantFrom('web', 'print', null),
  forPartner: fc.boolean(),
  at: instant,
});
