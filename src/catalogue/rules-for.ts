import { canonicalAgency } from '../captions/facts/agency-names.ts';
import { AI_KIND } from './kind-said.ts';
import { slugOf } from './lists.ts';
import type { RuleOfParty, StandingRules } from './standing-rules.ts';
import type { Provenance } from './supplies.ts';

/**
 * Whoever is credited may ask something of every picture, through whichever supplier it came and in whichever text: also an
 * agency whose name reads as a person’s and stands where the photographer does ("Zoo-Presse Adler/Reuters").
 */
export function rulesFor(provenance: Provenance, { all, asking }: StandingRules): RuleOfParty[] {
  const { supplierId, chain, alsoCredited, photographer } = provenance;
  const names = [...chain, ...alsoCredited, ...(photographer === null ? [] : [photographer])];
  const ids = [supplierId, ...names.flatMap((name) => asking.get(worldKey(name)) ?? [])];
  return all
    .filter(({ agencyId }) => agencyId === null || ids.includes(agencyId))
    .filter((rule) => isForKind(rule, provenance));
}

/**
 * One for all names that the world has for an agency: readings call it by one of them ("AP"), the desk perhaps by another
 * ("Associated Press"). Of any other agency one for its name in whatever case, with or without accents and hyphens.
 */
export function worldKey(name: string): string {
  return canonicalAgency(name) ?? (slugOf(name) || name.toLowerCase());
}

/** Of a picture of which nothing is known but AI it may be a handout or one of social media: what holds for any kind holds for it. */
export function isForKind(
  { sourceKinds }: RuleOfParty,
  { sourceKind, alsoAi }: Pick<Provenance, 'sourceKind' | 'alsoAi'>,
): boolean {
  if (sourceKinds === null || sourceKind === AI_KIND) return true;
  return sourceKinds.includes(sourceKind) || (alsoAi && sourceKinds.includes(AI_KIND));
}
