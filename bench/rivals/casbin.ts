import { type Enforcer, newEnforcer, newModel } from 'casbin';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { type CedarContext, contextOf } from './cedar.ts';
import { type Demand, demandsOf, grantOf } from './conditions.ts';

const MODEL = `
[request_definition]
r = use, photo

[policy_definition]
p = photo, rule, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.photo == p.photo && applies(r.use, p.rule)
`;

type Applies = (context: CedarContext) => boolean;

/** One enforcer that holds the rules of all photos. Each rule is compiled to a function beforehand, which favours it. */
export async function prepareForCasbin(subjects: readonly Subject[]): Promise<Enforcer> {
  const rules = new Map<string, Applies>();
  const policies: string[][] = [];
  subjects.forEach((subject, photo) => {
    const add = (rule: Applies, eft: 'allow' | 'deny') => {
      const name = `rule ${rules.size}`;
      rules.set(name, rule);
      policies.push([`photo ${photo}`, name, eft]);
    };
    add(grantRule(subject), 'allow');
    for (const clause of subject.terms.clauses) {
      const demands = demandsOf(clause);
      if (demands !== null) add((context) => demands.every((demand) => isMet(demand, context, subject)), 'deny');
    }
  });
  const enforcer = await newEnforcer(newModel(MODEL));
  await enforcer.addFunction('applies', (context: CedarContext, name: string) => rules.get(name)?.(context) ?? false);
  await enforcer.addPolicies(policies);
  return enforcer;
}

/** Whether the use is allowed, and a rule that decided it. */
export function askCasbin(enforcer: Enforcer, photo: number, context: CedarContext): boolean {
  const [isAllowed] = enforcer.enforceExSync(context, `photo ${photo}`);
  return isAllowed;
}

export function contextsOf(uses: readonly Use[]): CedarContext[] {
  return uses.map(contextOf);
}

function grantRule({ agreements: [agreement] }: Subject): Applies {
  if (agreement === undefined) return () => false;
  const grant = grantOf(agreement);
  return (context) =>
    (grant.territories === null || isWithin(context.territories, grant.territories, context.everywhere)) &&
    isWithin(context.channels, grant.channels) &&
    isWithin(context.purposes, grant.purposes) &&
    (grant.actions as readonly string[]).includes(context.act);
}

function isWithin(asked: readonly string[], held: readonly string[], everywhere = false): boolean {
  return !everywhere && asked.every((one) => held.includes(one));
}

function isMet(demand: Demand, context: CedarContext, { facts }: Subject): boolean {
  switch (demand.on) {
    case 'territories':
      if (context.everywhere) return true;
      return isListMet(demand, context.territories);
    case 'channels':
    case 'purposes':
      return isListMet(demand, context[demand.on]);
    case 'publication':
      return demand.list.includes(context.publication) === (demand.is === 'in');
    case 'action':
      return demand.list.includes(context.act);
    case 'at':
      return demand.is === 'before' ? context.at < demand.instant : context.at >= demand.instant;
    case 'age':
      return context.at >= Date.parse(facts.transmittedAt ?? '') + demand.days * 86_400_000;
  }
}

function isListMet({ is, list }: { is: 'touching' | 'beyond'; list: readonly string[] }, asked: readonly string[]) {
  return is === 'touching' ? asked.some((one) => list.includes(one)) : asked.some((one) => !list.includes(one));
}
