import type { RestrictionKind } from '../../vocabulary/restrictions.ts';
import type { Source } from '../clauses/source.ts';
import type { Finding } from '../finding.ts';
import { isGiven } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, ReasonKind } from '../verdict.ts';

/** What the use itself fails to say is no obstacle of the photo. */
const BESIDE = {
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
} satisfies Record<BesideRestrictions, boolean>;

type BesideRestrictions = Exclude<ReasonKind, RestrictionKind>;

/**
 * Whether two people may let a photo pass this obstacle. Never: kills, withholds, deletions, embargoes, what waits to
 * be confirmed, and what in the use or in a kind of restriction is not known.
 */
export function mayBeWaived({ kind, source }: Pick<Finding, 'kind' | 'source'>): boolean {
  return isOfWaivableKind(kind) && !waitsToBeConfirmed(kind, source) && !isEmbargo(kind, source);
}

/**
 * Whether a paper may lift it: as two people may, and also what ends by itself, since not to wait for that is what is bought.
 * What the agency calls an embargo stays one, and a doubt is settled by reading it.
 */
export function mayBeLicensed({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind !== 'doubt' && isOfWaivableKind(kind);
}

function isOfWaivableKind(kind: ReasonKind): boolean {
  return ruleOf(kind)?.isWaivable ?? BESIDE[kind as BesideRestrictions];
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
