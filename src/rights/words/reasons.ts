import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { mayBeWaived } from '../exceptions/may-be-waived.ts';
import type { Finding } from '../finding.ts';
import { countriesIn, difference, isEmpty, isWithin, type Territories } from '../places/territories.ts';
import type { Question } from '../question.ts';
import type { Outcome, Reason } from '../verdict.ts';
import { ENGLISH } from './languages/english.ts';

/** What beats what: blocked, review, conditional, clear. */
export const OUTCOME_RANK = { blocked: 3, review: 2, conditional: 1, clear: 0 } satisfies Record<Outcome, number>;

/**
 * All obstacles of a use, the gravest first. Blocks that leave a part of the audience alone become conditions where
 * the outlet is geofenced: the territories left are then those that may see it.
 */
export function reasonsOf(findings: readonly Finding[], { asked, geofenced, isFenceShut }: Question): Reason[] {
  if (findings.length === 0) return [];
  const inside = geofenced && !isFenceShut ? countriesLeft(findings, asked.territories) : null;
  const reasons: Reason[] = [];
  for (const finding of findings) reasons.push(reasonIn(finding, inside, geofenced ? null : asked.territories));
  return reasons.length < 2
    ? reasons
    : reasons.sort((one, other) => OUTCOME_RANK[other.outcome] - OUTCOME_RANK[one.outcome]);
}

/** Null where there is none. */
function countriesLeft(findings: readonly Finding[], asked: Territories): CountryCode[] | null {
  let left = asked;
  for (const { forbids } of findings) if (forbids !== null) left = difference(left, forbids);
  return isEmpty(left) ? null : countriesIn(left);
}

/**
 * Reasons are never changed once made, so one that says the same each time is made once. `fenceable` are the territories
 * that a geofence would part; null where there is one already, which is not advised again.
 */
function reasonIn(finding: Finding, inside: CountryCode[] | null, fenceable: Territories | null): Reason {
  const { forbids, made, outcome } = finding;
  const partly = forbids !== null && fenceable !== null && !isWithin(fenceable, forbids);
  if (made === undefined || (outcome === 'blocked' && inside !== null)) return reasonOf(finding, inside, partly);
  const which = partly ? 'part' : 'all';
  made[which] ??= reasonOf(finding, null, partly);
  return made[which];
}

export function outcomeOf(reasons: readonly Reason[]): Outcome {
  return reasons[0]?.outcome ?? 'clear';
}

function reasonOf(finding: Finding, inside: CountryCode[] | null, partly: boolean): Reason {
  const { source } = finding;
  const reason: Reason = {
    clause: finding.kind,
    obstacle: finding.obstacle,
    waivable: mayBeWaived(finding),
    outcome: finding.outcome,
    words: source?.words ?? null,
    field: source?.field ?? null,
    start: source?.start ?? null,
    end: source?.end ?? null,
    sentence: finding.sentence,
    remedy: finding.remedy(partly),
    ...(finding.origin === undefined ? {} : { origin: finding.origin }),
    ...(source?.confirmed === undefined ? {} : { confirmed: source.confirmed }),
    ...(finding.notices === undefined ? {} : { notices: finding.notices }),
    ...(finding.agreements === undefined ? {} : { agreements: finding.agreements }),
    ...(finding.cameAfter === undefined ? {} : { cameAfter: finding.cameAfter }),
    ...(finding.titleNames === undefined ? {} : { titleNames: finding.titleNames }),
    ...(finding.namesSaid === undefined ? {} : { namesSaid: finding.namesSaid }),
    ...(finding.namedIn === undefined ? {} : { namedIn: finding.namedIn }),
    ...(finding.inQuestion === undefined ? {} : { inQuestion: finding.inQuestion }),
    ...(finding.basis === undefined ? {} : { basis: finding.basis }),
  };
  return finding.outcome === 'blocked' && inside !== null ? behindGeofence(reason, inside) : reason;
}

function behindGeofence(reason: Reason, inside: CountryCode[]): Reason {
  return {
    ...reason,
    clause: 'geofence',
    outcome: 'conditional',
    remedy: ENGLISH.geofenceRemedy,
    territories: inside,
    narrowedBy: reason.clause,
  };
}
