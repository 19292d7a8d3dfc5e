import type { Action } from '../../vocabulary/uses.ts';
import type { HouseRule } from '../agreements/agreement.ts';
import type { Grant } from '../agreements/grants.ts';
import type { Licence } from '../exceptions/licences.ts';
import type { Subject } from '../verdict.ts';
import { GRANTED } from './actions.ts';
import { AGREEMENTS, BY_HOUSE, HOUSE, HOUSE_ON_AI, LICENCES, SUPPLIERS, UNREAD_ACTION } from './names.ts';
import { constraint, type Json, literal, timeConstraints } from './write-constraint.ts';

export type Granting = Pick<Subject, 'agreements' | 'houseRule' | 'aiRule'>;

/**
 * One permission for each agreement, its supplier the assigner; else one for each rule of the house. Permissions of several
 * assigners must all hold.
 */
export function permissionsOf({ agreements, houseRule, aiRule }: Granting): Json[] {
  if (agreements.length === 0) {
    if (houseRule === null) return [];
    return [housePermission(HOUSE, houseRule), ...(aiRule === undefined ? [] : [housePermission(HOUSE_ON_AI, aiRule)])];
  }
  return agreements.map(({ id, supplier, ...grant }) => ({
    uid: AGREEMENTS + encodeURIComponent(id),
    assigner: SUPPLIERS + encodeURIComponent(supplier),
    ...granted(grant),
  }));
}

function housePermission(assigner: string, rule: HouseRule): Json {
  return { assigner, ...granted({ ...rule, from: null, until: null }) };
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

/** Its version is no condition, and stands in the policy’s own address. */
function granted({ version: _, territories, channels, purposes, actions, from, until, ...conditions }: Grant): Json {
  const constraints = [
    ...(territories === null ? [] : [constraint('spatial', 'isAnyOf', territories)]),
    ...(channels === null ? [] : [constraint('media', 'isAnyOf', channels)]),
    ...(purposes === null ? [] : [constraint('purpose', 'isAnyOf', purposes)]),
    ...timeConstraints(from, until),
  ];
  // What it leaves open stands there as such: by all that it says of itself its gaps are known.
  const rest = Object.entries(conditions).filter(([, condition]) => condition !== undefined);
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
