import type { Finding } from '../finding.ts';
import { instantOf } from '../moments/instants.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';

/** A rights manager's word that the terms of an agency's pictures warn, or are only observed, for a while. */
export interface Enforcement {
  agency: string;
  stage: 'observe' | 'warn';
  /** ISO instant; from it on terms block again. */
  until: string;
  by: string;
  reason: string;
}

export type Stage = Enforcement['stage'] | 'block';

/**
 * The stage of a photo: one entry for each agency behind it, all of which must have chosen less than a block. The
 * stricter counts; one that is over, or cannot be read, is a block. None at all is a block.
 */
export function stageAt(entries: readonly Enforcement[] | undefined, at: number): Stage {
  if (entries === undefined || entries.length === 0) return 'block';
  if (entries.some(({ until }) => !(at < instantOf(until, 'opens', 'UTC')))) return 'block';
  return entries.some(({ stage }) => stage === 'warn') ? 'warn' : 'observe';
}

/** Whether the stage is never less than it was. */
export function isStageAsStrict(
  before: readonly Enforcement[] | undefined = [],
  after: readonly Enforcement[] | undefined = [],
): boolean {
  const end = firstEnd(after);
  const warns = (entries: readonly Enforcement[]) => entries.some(({ stage }) => stage === 'warn');
  return end === ALWAYS || (end <= firstEnd(before) && (warns(after) || !warns(before)));
}

/** From it on terms block; where there is none, or one cannot be read, they always do. */
function firstEnd(entries: readonly Enforcement[]): number {
  const ends = enforcementTurns(entries);
  return ends.length === 0 || ends.some(Number.isNaN) ? ALWAYS : Math.min(...ends);
}

const ALWAYS = Number.NEGATIVE_INFINITY;

export function enforcementTurns(entries: readonly Enforcement[]): number[] {
  return entries.map(({ until }) => instantOf(until, 'opens', 'UTC'));
}

/** What the stage leaves standing, and what it only watches. Doubts, missing agreements, kills and orders know no stage. */
export function staged(
  findings: readonly Finding[],
  stage: Stage,
  entries: readonly Enforcement[] = [],
): { standing: readonly Finding[]; observed: readonly Finding[] } {
  if (stage === 'block') return { standing: findings, observed: NOTHING };
  if (stage === 'observe')
    return {
      standing: findings.filter((finding) => !isByTerms(finding)),
      observed: findings.filter(isByTerms),
    };
  return {
    standing: findings.map((finding) => (isByTerms(finding) ? warned(finding, entries) : finding)),
    observed: [],
  };
}

const NOTHING: readonly Finding[] = [];

/** What the agency itself forbids. What the desk or a house rule does is not the agency's, and an embargo is nobody's to try out. */
function isByTerms({ kind, outcome, origin }: Finding): boolean {
  const isOurs = origin === 'editor' || origin === 'house';
  return outcome === 'blocked' && !isOurs && !BEYOND_STAGES.has(kind);
}

const BEYOND_STAGES = new Set<Finding['kind']>([
  'kill',
  'withhold',
  'embargo-until',
  'killed',
  'withheld',
  'deleted',
  'order',
  'geofence',
]);

function warned(finding: Finding, entries: readonly Enforcement[]): Finding {
  const remedy = ENGLISH_BESIDE.warned(entries.map(({ agency }) => agency));
  return {
    ...finding,
    made: undefined,
    outcome: 'conditional',
    forbids: null,
    remedy: () => remedy,
  };
}
