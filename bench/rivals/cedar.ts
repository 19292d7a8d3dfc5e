import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { type Demand, demandsOf, grantOf, purposes } from './conditions.ts';

export interface CedarPhoto {
  policySet: string;
  transmitted: number;
}

/** Parses the photo's policies once, one set for each distinct terms; answers the set's name. */
export function prepareForCedar({ terms, agreements, facts }: Subject, policySet: string): CedarPhoto {
  const [agreement] = agreements;
  if (agreement === undefined) throw new Error('A photo of this benchmark has an agreement.');
  const grant = grantOf(agreement);
  const permit = [
    grant.territories === null
      ? 'true'
      : `!context.everywhere && ${set(grant.territories)}.containsAll(context.territories)`,
    `${set(grant.channels)}.containsAll(context.channels)`,
    `${set(grant.purposes)}.containsAll(context.purposes)`,
    `${set(grant.actions)}.contains(context.act)`,
  ];
  const staticPolicies: Record<string, string> = {
    agreement: `permit(principal, action, resource) when { ${permit.join(' && ')} };`,
  };
  terms.clauses.forEach((clause, index) => {
    const demands = demandsOf(clause);
    if (demands === null) return;
    staticPolicies[`${index} ${clause.words}`] =
      `forbid(principal, action, resource) when { ${demands.map(inCedar).join(' && ')} };`;
  });
  const { type, ...parsed } = preparsePolicySet(policySet, { staticPolicies });
  if (type !== 'success') throw new Error(JSON.stringify(parsed));
  return { policySet, transmitted: Date.parse(facts.transmittedAt ?? '') };
}

/** A use as Cedar is asked about it, made once. */
export function contextOf(use: Use) {
  return {
    act: use.action,
    everywhere: use.territories === 'all',
    territories: use.territories === 'all' ? [] : use.territories,
    channels: use.channels,
    purposes: purposes([use.purpose]),
    publication: use.publication ?? '',
    at: Date.parse(use.at),
  };
}

export type CedarContext = ReturnType<typeof contextOf>;

const desk = { type: 'Desk', id: 'news' };
const action = { type: 'Action', id: 'use' };

/** Whether the use is allowed, and the policies that decided it. */
export function askCedar({ policySet, transmitted }: CedarPhoto, context: CedarContext) {
  const answer = statefulIsAuthorized({
    principal: desk,
    action,
    resource: { type: 'Photo', id: policySet },
    context: { ...context, transmitted },
    preparsedPolicySetId: policySet,
    entities: [],
  });
  if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0)
    throw new Error(JSON.stringify(answer));
  const { decision, diagnostics } = answer.response;
  return { isAllowed: decision === 'allow', reasons: diagnostics.reason };
}

function inCedar(demand: Demand): string {
  switch (demand.on) {
    case 'territories':
      return demand.is === 'touching'
        ? `(context.everywhere || context.territories.containsAny(${set(demand.list)}))`
        : `(context.everywhere || !(${set(demand.list)}.containsAll(context.territories)))`;
    case 'channels':
    case 'purposes':
      return demand.is === 'touching'
        ? `context.${demand.on}.containsAny(${set(demand.list)})`
        : `!(${set(demand.list)}.containsAll(context.${demand.on}))`;
    case 'publication':
      return `${demand.is === 'in' ? '' : '!'}(${set(demand.list)}.contains(context.publication))`;
    case 'action':
      return `${set(demand.list)}.contains(context.act)`;
    case 'at':
      return `context.at ${demand.is === 'before' ? '<' : '>='} ${demand.instant}`;
    case 'age':
      return `context.at >= context.transmitted + ${demand.days * 86_400_000}`;
  }
}

function set(words: readonly string[]): string {
  return JSON.stringify(words);
}
