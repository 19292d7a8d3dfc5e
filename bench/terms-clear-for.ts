/**
 * What may be used in one outlet now, over 10,000 distinct terms: `termsClearFor` against `judge` asked of one photo for
 * each. Both answer for the same use, and the answers are compared.
 * `npm run bench -- terms-clear-for [TERMS]`
 */

import type { Agreement } from '../src/rights/agreements/agreement.ts';
import { type Supplied, termsClearFor } from '../src/rights/filter/terms-clear-for.ts';
import { judge } from '../src/rights/judge.ts';
import { type SharedClause, shareTerms, withKnownClauses } from '../src/rights/shared-terms.ts';
import type { Clause, Subject, Use } from '../src/rights/verdict.ts';
import { ACTIONS } from '../src/vocabulary/uses.ts';
import { randomRestrictions } from './random-restrictions.ts';

const count = Number(process.argv[2] ?? 10_000);
const targetMs = 5;
const suppliers = 40;

const use: Use = {
  action: 'publish',
  channels: ['online'],
  purpose: 'editorial',
  territories: ['KR'],
  geofenced: false,
  publication: 'Seoul Daily',
  outlet: 'web',
  homeCountry: 'KR',
  at: '2026-06-15T12:00:00Z',
};

function agreementOf(supplier: number): Agreement {
  return {
    id: `agreement-${supplier}`,
    supplier: `Supplier ${supplier}`,
    territories: supplier % 5 === 0 ? ['KR', 'JP'] : null,
    channels: null,
    purposes: ['editorial'],
    actions: [...ACTIONS],
    from: '2020-01-01',
    until: supplier % 9 === 0 ? '2026-01-01' : null,
  };
}

const agreements = Array.from({ length: suppliers }, (_, supplier) => agreementOf(supplier));

function photoOf(clauses: Clause[], index: number): Subject {
  const agreement = agreements[index % suppliers];
  return {
    terms: { clauses, doubts: [] },
    facts: {
      status: 'active',
      sourceKind: 'wire',
      chain: ['KCNA', agreement?.supplier ?? ''],
      photographer: null,
      releasedAt: null,
      transmittedAt: null,
      receivedAt: '2026-06-01T00:00:00Z',
      uses: 0,
      zone: 'Asia/Seoul',
    },
    agreements: agreement === undefined ? [] : [agreement],
    houseRule: null,
  };
}

const photos = randomRestrictions(count).map(photoOf);

const known = new Map<string, SharedClause>();

function suppliedOf(): Supplied[] {
  return agreements.map((agreement, supplier) => ({
    supply: {
      agreements: [agreement],
      houseRule: null,
      facts: { chain: [agreement.supplier], sourceKind: 'wire', zone: 'Asia/Seoul' },
    },
    standings: photos.flatMap(({ terms }, id) =>
      id % suppliers === supplier ? [{ id, terms: withKnownClauses(shareTerms(terms).shared, known) }] : [],
    ),
  }));
}

const supplied = suppliedOf();

interface Times {
  /** Milliseconds on the clock, by round. */
  wall: number[];
  /** Milliseconds of processor time a round, those of the collector of garbage too: the figure of a machine that is busy otherwise. */
  processor: number;
}

/** The first tenth only warms up: a server asks the same again and again. */
function measure(rounds: number, work: () => unknown): Times {
  for (let round = 0; round < rounds / 10; round += 1) work();
  const wall: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    work();
    wall.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 / rounds };
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function assertSame(): Record<'always' | 'condition' | 'never', number> {
  const answers = termsClearFor(use, supplied);
  const always = new Set(
    answers.filter(({ condition }) => condition.length === 0).flatMap(({ standings }) => standings),
  );
  const condition = new Set(answers.flatMap(({ standings }) => standings).filter((id) => !always.has(id)));
  for (const [id, photo] of photos.entries()) {
    const isClear = judge(photo, use).outcome === 'clear';
    if (always.has(id) && !isClear) throw new Error(`Photo ${id} is not clear.`);
    if (!always.has(id) && !condition.has(id) && isClear) throw new Error(`Photo ${id} is clear.`);
  }
  const groups = answers.length;
  process.stdout.write(`${count} distinct terms of ${suppliers} suppliers; the conditions form ${groups} groups.\n`);
  return { always: always.size, condition: condition.size, never: count - always.size - condition.size };
}

const { always, condition, never } = assertSame();
process.stdout.write(`Clear always ${always}, on a condition ${condition}, never ${never}.\n`);
const ours = measure(300, () => termsClearFor(use, supplied));
const judged = measure(10, () => photos.map((photo) => judge(photo, use)));
say('termsClearFor', ours);
say('judge for each', judged);
const ratio = judged.processor / ours.processor;
process.stdout.write(`Ratio ${ratio.toFixed(1)}; under ${targetMs} ms is wanted.\n`);
process.exitCode = ours.processor < targetMs ? 0 : 1;

function say(name: string, { wall, processor }: Times): void {
  const [middle, fastest] = [median(wall), Math.min(...wall)];
  process.stdout.write(
    `${name}: ${processor.toFixed(2)} ms of processor time; on the clock ${middle.toFixed(2)} ms (median), ${fastest.toFixed(2)} ms (fastest).\n`,
  );
}
