import { canonical } from '../clauses/canonical.ts';
import { BY_HOUSE } from './names.ts';
import { eachOf, isMembers, type Members } from './reading.ts';
import type { Json } from './write-constraint.ts';

/**
 * What a policy says beyond `own`, the photo's policy as it stands, under whatever uid. Where it grants what is on file and
 * nothing else, agreements limit nothing that they do not limit already; where it knows of every waiver too, each rule that
 * stands in both is there. Only what is written just so is the same: anything else is left in the policy, to be read.
 */
export function beyondOwn(policy: unknown, own: Json): unknown {
  if (!isMembers(policy) || aboutRules(policy) !== aboutRules(own) || !isSameSet('permission', policy, own))
    return policy;
  const licences = valuesIn('permission', policy).filter((value) => isMembers(value) && BY_HOUSE.licence in value);
  const rest = { ...policy, permission: licences };
  if (!isSameSet(BY_HOUSE.waiver, policy, own)) return rest;
  return { ...rest, prohibition: beyond('prohibition', policy, own), obligation: beyond('obligation', policy, own) };
}

/** What its rules mean, beside themselves: their names, the picture, the zone and the days they count from. */
function aboutRules(policy: Members): string {
  const { uid: _, permission: __, prohibition: ___, obligation: ____, [BY_HOUSE.waiver]: _____, ...rest } = policy;
  // URNs and our ids are the same in any case.
  return canonical({ ...rest, target: typeof rest.target === 'string' ? rest.target.toLowerCase() : rest.target });
}

function isSameSet(list: string, policy: Members, own: Json): boolean {
  return canonical([...textsIn(list, policy)]) === canonical([...textsIn(list, own)]);
}

function beyond(list: string, policy: Members, own: Json): unknown[] {
  const standing = textsIn(list, own);
  return valuesIn(list, policy).filter((value) => !standing.has(canonical(value)));
}

function textsIn(list: string, policy: Members): ReadonlySet<string> {
  return new Set(valuesIn(list, policy).map(canonical));
}

function valuesIn(list: string, policy: Members): unknown[] {
  return eachOf(policy[list], list).map(({ value }) => value);
}
