import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { UsesMade } from '../../src/rights/agreements/quotas.ts';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import type { Binding } from '../../src/rights/exceptions/bindings.ts';
import type { Enforcement } from '../../src/rights/exceptions/enforcement.ts';
import type { Waiver } from '../../src/rights/exceptions/waivers.ts';
import type { Reaches } from '../../src/rights/moments/reach.ts';
import type { TerritoryBasis } from '../../src/rights/places/territory-basis.ts';
import type { Clause, PhotoFacts, Subject, TermsDoubt, Use, Verdict } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';

/** What photos, agreements and uses are in these tests when a case says nothing else. */

export const YONHAP: Agreement = {
  id: 'yonhap',
  supplier: 'Yonhap',
  territories: null,
  channels: null,
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
  from: null,
  until: null,
};

export const WORLD_WEB: Use = {
  action: 'publish',
  channels: ['online'],
  purpose: 'editorial',
  territories: 'all',
  geofenced: false,
  publication: 'The Daily',
  at: '2026-06-15T12:00:00Z',
};
export const WORLD_APP: Use = { ...WORLD_WEB, channels: ['mobile'], geofenced: true };
export const SEOUL_PRINT: Use = { ...WORLD_WEB, channels: ['print-newspaper'], territories: ['KR'] };

export const FACTS: PhotoFacts = {
  status: 'active',
  sourceKind: 'wire',
  chain: ['KCNA', 'Yonhap'],
  photographer: null,
  releasedAt: null,
  transmittedAt: '2026-06-01T10:00:00Z',
  receivedAt: '2026-06-01T10:05:00Z',
  uses: 0,
};

export interface PhotoOfCase {
  restrictions?: readonly Restriction[];
  doubts?: readonly TermsDoubt[];
  facts?: Partial<PhotoFacts>;
  agreements?: readonly Agreement[];
  houseRule?: Subject['houseRule'];
  suppliers?: readonly string[];
  waivers?: readonly Waiver[];
  made?: UsesMade;
  /** Clauses read from these words; from words of their own where absent. */
  words?: string;
  orders?: readonly HouseOrder[];
  bindings?: readonly Binding[];
  enforcement?: readonly Enforcement[];
  reaches?: Reaches;
  bases?: readonly TerritoryBasis[];
  standingRules?: readonly Restriction[];
}

export function photoWith(given: PhotoOfCase = {}): Subject {
  const { restrictions = [], doubts = [], facts = {}, agreements = [YONHAP], houseRule = null } = given;
  const { words, standingRules, suppliers, waivers, made, orders, bindings, enforcement, reaches, bases } = given;
  const said = { suppliers, waivers, made, orders, bindings, enforcement, reaches, bases };
  const rules = standingRules?.map((rule): Clause => ({ ...quoted(rule, words), origin: 'agency' }));
  return {
    terms: { clauses: restrictions.map((one) => quoted(one, words)), doubts: [...doubts] },
    facts: { ...FACTS, ...facts },
    agreements,
    houseRule,
    ...Object.fromEntries(Object.entries({ ...said, standingRules: rules }).filter(([, value]) => value !== undefined)),
  };
}

/** A waiver of the obstacle, in force in June for every use, where the case does not say otherwise. */
export function waiverOf(obstacle: string, change: Partial<Waiver> = {}): Waiver {
  return { ...IN_JUNE, obstacle, ...change };
}

const IN_JUNE: Omit<Waiver, 'obstacle'> = {
  id: 'w1',
  scope: { outlet: null, purpose: null },
  from: '2026-06-01T00:00:00Z',
  until: '2026-07-01T00:00:00Z',
  given: '2026-06-01T00:00:00Z',
  requestedBy: 'Kim',
  approvedBy: 'Lee',
  reason: 'The agency agreed by telephone',
};

/** With a waiver, as wide as can be, of each obstacle that stands in the way. */
export function waiveAll(photo: Subject, { reasons }: Verdict): Subject {
  const always = { from: '2000-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z', given: '2100-01-01T00:00:00Z' };
  return { ...photo, waivers: reasons.map(({ obstacle }) => waiverOf(obstacle, always)) };
}

function quoted(restriction: Restriction, words = `THE WORDS OF ${restriction.kind.toUpperCase()}`): Clause {
  return { ...restriction, words, field: 'caption', start: 0, end: words.length, origin: 'read' };
}
