import { stageAt, staged } from '../exceptions/enforcement.ts';
import { type Demand, demandOf } from '../filter/hurdles.ts';
import { instantOf } from '../moments/instants.ts';
import type { Question } from '../question.ts';
import type { PhotoFacts, Subject } from '../verdict.ts';
import { coverageOf } from './coverage.ts';

/** What stands behind a photo beside its terms, the same for all photos that came the same way. */
export interface Supply extends Omit<Subject, 'terms' | 'facts' | 'waivers' | 'bindings' | 'licences' | 'orders'> {
  facts: Pick<PhotoFacts, 'chain' | 'sourceKind' | 'alsoAi' | 'collection' | 'zone'>;
}

/**
 * The cases in which agreements or the house rule cover a use: what each demands of the photo, which is nothing, or that
 * it was received in a certain time. Empty where they never do.
 */
export function coveredCases(supply: Supply, question: Question): (readonly Demand[])[] {
  // What of the use itself was not understood stands in the way of every photo.
  if (question.problems.length > 0) return [];
  return spansOf(supply)
    .filter((span) => isCovered(supply, question, span))
    .map(demandsOfSpan);
}

/** From an instant on, and before another. */
interface Span {
  from: number;
  before: number;
}

/** Between these instants no agreement that counts the day of receipt begins or ends. */
function spansOf({ agreements, facts }: Supply): Span[] {
  const zone = facts.zone ?? 'UTC';
  const turns = agreements
    .filter(({ countsDayOf }) => countsDayOf === 'receipt')
    .flatMap(({ from, until, zone: own }) => [
      instantOf(String(from), 'opens-late', own ?? zone),
      instantOf(String(until), 'closes', own ?? zone),
    ]);
  // What is open, or cannot be read, is no bound.
  const bounds = [...new Set(turns.filter(Number.isFinite))].sort((one, other) => one - other);
  return [Number.NEGATIVE_INFINITY, ...bounds].map((from, index) => ({
    from,
    before: bounds[index] ?? Number.POSITIVE_INFINITY,
  }));
}

function isCovered(supply: Supply, question: Question, { from, before }: Span): boolean {
  const { at } = question;
  const { enforcement, facts } = supply;
  const received = [from, before - 1, at].find(Number.isFinite) ?? at;
  const times = { at, receivedAt: new Date(received).toISOString(), zone: facts.zone ?? 'UTC', isLifted: () => false };
  const { findings } = coverageOf({ ...supply, ...NOTHING_OWN, facts: { ...UNKNOWN, ...facts } }, question, times);
  return staged(findings, stageAt(enforcement, at), enforcement).standing.length === 0;
}

const NOTHING_OWN = { terms: { clauses: [], doubts: [] } };
const UNKNOWN = {
  status: 'active',
  photographer: null,
  releasedAt: null,
  transmittedAt: null,
  receivedAt: '',
  uses: null,
} as const satisfies Partial<PhotoFacts>;

function demandsOfSpan({ from, before }: Span): Demand[] {
  return [
    ...(Number.isFinite(from) ? [demandOf([{ received: 'from', instant: from }])] : []),
    ...(Number.isFinite(before) ? [demandOf([{ received: 'before', instant: before }])] : []),
  ];
}
