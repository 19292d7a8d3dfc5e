import type { Agreement, Clause, PhotoFacts, Subject, TermsDoubt, Use } from '../../src/rights/verdict.ts';
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
}

export function photoWith(given: PhotoOfCase = {}): Subject {
  const { restrictions = [], doubts = [], facts = {}, agreements = [YONHAP], houseRule = null } = given;
  return {
    terms: { clauses: restrictions.map(quoted), doubts: [...doubts] },
    facts: { ...FACTS, ...facts },
    agreements,
    houseRule,
  };
}

function quoted(restriction: Restriction): Clause {
  const words = `THE WORDS OF ${restriction.kind.toUpperCase()}`;
  return { ...restriction, words, field: 'caption', start: 0, end: words.length, origin: 'read' };
}
