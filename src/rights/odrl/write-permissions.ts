import type { Action } from '../../vocabulary/uses.ts';
import type { Grant } from '../agreements/grants.ts';
import { isGiven } from '../places/within.ts';
import type { Subject } from '../verdict.ts';
import { GRANTED } from './actions.ts';
import { AGREEMENTS, HOUSE, SUPPLIERS, UNREAD_ACTION } from './names.ts';
import { constraint, type Json, timeConstraints } from './write-constraint.ts';

/** One permission for each agreement, its supplier the assigner; else one by the house. Permissions of several assigners must all hold. */
export function permissionsOf({ agreements, houseRule }: Pick<Subject, 'agreements' | 'houseRule'>): Json[] {
  if (agreements.length === 0) {
    return houseRule === null ? [] : [{ assigner: HOUSE, ...granted({ ...houseRule, from: null, until: null }) }];
  }
  return agreements.map(({ id, supplier, ...grant }) => ({
    uid: AGREEMENTS + encodeURIComponent(id),
    assigner: SUPPLIERS + encodeURIComponent(supplier),
    ...granted(grant),
  }));
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
    ...(rest.length === 0 ? {} : { 'imprimatur:conditions': { '@type': '@json', '@value': Object.fromEntries(rest) } }),
  };
}

function actionName(action: Action): string {
  return Object.hasOwn(GRANTED, action) ? GRANTED[action] : UNREAD_ACTION + encodeURIComponent(String(action));
}
