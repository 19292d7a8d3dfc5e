import type { Action, Purpose } from '../../vocabulary/uses.ts';
import type { HouseRule } from '../agreements/agreement.ts';
import type { Grant } from '../agreements/grants.ts';
import type { Licence } from '../exceptions/licences.ts';
import { purposesIn, purposesOf } from '../places/region.ts';
import { isGiven } from '../places/within.ts';
import type { Subject } from '../verdict.ts';
import { GRANTED } from './actions.ts';
import { AGREEMENTS, BY_HOUSE, HOUSE, LICENCES, SUPPLIERS, UNREAD_ACTION } from './names.ts';
import { constraint, type Json, literal, timeConstraints } from './write-constraint.ts';

export type Granting = Pick<Subject, 'agreements' | 'houseRule' | 'aiRule'>;

/**
 * One permission for each agreement, its supplier the assigner; else one by the house, for what all its rules allow.
 * Permissions of several assigners must all hold.
 */
export function permissionsOf({ agreements, houseRule, aiRule }: Granting): Json[] {
  if (agreements.length === 0) {
    const rule = houseRule === null || aiRule === undefined ? houseRule : inBoth(houseRule, aiRule);
    return rule === null ? [] : [{ assigner: HOUSE, ...granted({ ...rule, from: null, until: null }) }];
  }
  return agreements.map(({ id, supplier, ...grant }) => ({
    uid: AGREEMENTS + encodeURIComponent(id),
    assigner: SUPPLIERS + encodeURIComponent(supplier),
    ...granted(grant),
  }));
}

/** A licence is a permission beside those of agreements: its box, and the document with the keys of what it lifts. */
export function licencePermission({ id, kind, document, lifts, given, by, titles, ...grant }: Licence): Json {
  return {
    uid: LICENCES + encodeURIComponent(id),
    assigner: HOUSE,
    ...granted({ ...grant, ...(titles === null ? {} : { titles }) }),
    [BY_HOUSE.licence]: literal({ kind, document, lifts, given, by }),
  };
}

/** What both allow; null where they have nothing in common. */
function inBoth(one: HouseRule, other: HouseRule): HouseRule | null {
  const both = {
    territories: common(one.territories, other.territories),
    channels: common(one.channels, other.channels),
    purposes: common(inFull(one.purposes), inFull(other.purposes)),
    actions: one.actions.filter((action) => other.actions.includes(action)),
  };
  return Object.values(both).some((list) => list?.length === 0) ? null : both;
}

/** `commercial` with its family: what the other allows may be a part of it. */
function inFull(purposes: Purpose[] | null): Purpose[] | null {
  return purposes && purposesIn(purposesOf(purposes));
}

/** Null in a list means all. */
function common<T>(one: T[] | null, other: T[] | null): T[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((member) => other.includes(member));
}

/** Its version is no condition, and stands in the policy’s own address. */
function granted({ version: _, territories, channels, purposes, actions, from, until, ...conditions }: Grant): Json {
  const constraints = [
    ...(territories === null ? [] : [constraint('spatial', 'isAnyOf', territories)]),
    ...(channels === null ? [] : [constraint('media', 'isAnyOf', channels)]),
    ...(purposes === null ? [] : [constraint('purpose', 'isAnyOf', purposes)]),
    ...timeConstraints(from, until),
  ];
  const rest = Object.entries(conditions).filter(([, condition]) => isGiven(condition));
  return {
    action: actions.length === 0 ? [UNREAD_ACTION] : actions.map(actionName),
    ...(constraints.length === 0 ? {} : { constraint: constraints }),
    // Titles, quotas, fees: conditions of the house that ODRL has no words for.
    ...(rest.length === 0 ? {} : { 'imprimatur:conditions': literal(Object.fromEntries(rest)) }),
  };
}

function actionName(action: Action): string {
  return Object.hasOwn(GRANTED, action) ? GRANTED[action] : UNREAD_ACTION + encodeURIComponent(String(action));
}
