import type { Finding } from '../finding.ts';
import { isGiven } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, ReasonKind, Source } from '../verdict.ts';

/** Nobody may lift a kill, a withhold or an embargo, and what the use itself fails to say is no obstacle of the photo. */
const WAIVABLE = {
  'territory-only': true,
  'territory-except': true,
  'channel-only': true,
  'channel-except': true,
  'purpose-only': true,
  'purpose-except': true,
  'publication-only': true,
  'publication-except': true,
  'no-resale': true,
  'no-redistribution': true,
  'no-archive': true,
  'no-modification': true,
  'mandatory-credit': true,
  'embargo-until': false,
  'expires-on': true,
  'expires-after-days': true,
  'one-time-use': true,
  'third-party-unverified': true,
  kill: false,
  withhold: false,
  correction: true,
  'contact-required': true,
  other: true,
  agreement: true,
  'no-agreement': true,
  quota: true,
  fee: true,
  doubt: true,
  killed: false,
  withheld: false,
  deleted: false,
  // Of a visitor outside the audience; a clause that leaves a part of it is asked by its own kind.
  geofence: false,
  // A kind from a later time may be one that nothing lifts.
  'unknown-clause': false,
  order: false,
} satisfies Record<ReasonKind, boolean>;

/**
 * Whether two people may let a photo pass this obstacle. Never: kills, withholds, deletions, embargoes, what waits to
 * be confirmed, and what in the use or in a kind of restriction is not known.
 */
export function mayBeWaived({ kind, source }: Pick<Finding, 'kind' | 'source'>): boolean {
  return WAIVABLE[kind] && !waitsToBeConfirmed(kind, source) && !isEmbargo(kind, source);
}

/** Only confirming or refusing settles what an editor proposed. */
function waitsToBeConfirmed(kind: ReasonKind, source: Source | null): boolean {
  return kind === 'doubt' && source?.field === 'editor';
}

/** "Not online until 9 a.m." is an embargo in all but its kind: it forbids now and ends by itself. */
function isEmbargo(kind: ReasonKind, source: Source | Clause | null): boolean {
  const within = source !== null && 'within' in source ? source.within : undefined;
  return ruleOf(kind)?.effect !== 'ask' && (isGiven(within?.until) || isGiven(within?.untilDays));
}
