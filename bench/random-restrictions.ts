import type { Clause } from '../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../src/vocabulary/countries.ts';
import type { Restriction } from '../src/vocabulary/restrictions.ts';

/** Lists of clauses as captions of a news archive hold them, each different from the others; the same ones each time. */
export function randomRestrictions(count: number): Clause[][] {
  const random = seeded(20261125);
  const found = new Map<string, Clause[]>();
  while (found.size < count) {
    const kinds = Math.min(KINDS.length, 1 + Math.floor(random() * 4));
    const made = Array.from({ length: kinds }, () => KINDS[Math.floor(random() * KINDS.length)]?.(random));
    const clauses = made.filter((one) => one !== undefined).map(clauseOf);
    found.set(JSON.stringify(clauses), clauses);
  }
  return [...found.values()];
}

type Random = () => number;

const KINDS: ((random: Random) => Restriction)[] = [
  (random) => ({ kind: 'territory-except', value: countries(random, 3) }),
  (random) => ({ kind: 'territory-except', value: countries(random, 1) }),
  (random) => ({ kind: 'territory-only', value: ['KR', ...countries(random, 2)] }),
  () => ({ kind: 'no-redistribution', value: null }),
  () => ({ kind: 'no-archive', value: null }),
  () => ({ kind: 'no-resale', value: null }),
  () => ({ kind: 'mandatory-credit', value: null }),
  () => ({ kind: 'purpose-only', value: ['editorial'] }),
  (random) => ({ kind: 'channel-except', value: [random() < 0.5 ? 'social' : 'tv'] }),
  (random) => ({ kind: 'embargo-until', value: day(random) }),
  (random) => ({ kind: 'expires-on', value: day(random) }),
  (random) => ({ kind: 'expires-after-days', value: [7, 14, 30][Math.floor(random() * 3)] ?? 7 }),
  (random) => ({ kind: 'no-modification', value: null, within: { territories: countries(random, 2) } }),
  (random) => ({ kind: 'publication-except', value: [`Title ${Math.floor(random() * 50)}`] }),
  (random) => ({ kind: 'channel-except', value: ['online'], within: { territories: countries(random, 1) } }),
];

function clauseOf(restriction: Restriction): Clause {
  const words = `${restriction.kind} ${JSON.stringify(restriction.value)}`;
  return { ...restriction, words, field: 'caption', start: null, end: null, origin: 'read' };
}

function countries(random: Random, most: number): string[] {
  const length = 1 + Math.floor(random() * most);
  const drawn = Array.from({ length }, () => COUNTRY_CODES[Math.floor(random() * COUNTRY_CODES.length)] ?? 'JP');
  return [...new Set(drawn)].sort();
}

function day(random: Random): string {
  return `2026-06-${String(1 + Math.floor(random() * 30)).padStart(2, '0')}`;
}

/** Mulberry32: the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
