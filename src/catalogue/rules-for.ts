import { keyOf, type Party } from './credited-agencies.ts';
import { AI_KIND } from './kind-said.ts';
import type { RuleOfParty } from './standing-rules.ts';
import type { Provenance } from './supplies.ts';

/**
 * Whoever is credited may ask something of every picture, through whichever supplier it came and in whichever text: also an
 * agency whose name reads as a person's and stands where the photographer does ("Zoo-Presse Adler/Reuters").
 */
export function rulesFor(
  provenance: Provenance,
  agencies: ReadonlyMap<string, Party>,
  rules: readonly RuleOfParty[],
): RuleOfParty[] {
  const { supplierId, chain, alsoCredited, photographer } = provenance;
  const ids = [supplierId, ...chain, ...alsoCredited, photographer].flatMap(
    (key) => agencies.get(keyOf(key))?.id ?? [],
  );
  return rules
    .filter(({ agencyId }) => agencyId === null || ids.includes(agencyId))
    .filter((rule) => isForKind(rule, provenance));
}

/** Of a picture of which nothing is known but AI it may be a handout or one of social media: what holds for any kind holds for it. */
export function isForKind(
  { sourceKinds }: RuleOfParty,
  { sourceKind, alsoAi }: Pick<Provenance, 'sourceKind' | 'alsoAi'>,
): boolean {
  if (sourceKinds === null || sourceKind === AI_KIND) return true;
  return sourceKinds.includes(sourceKind) || (alsoAi && sourceKinds.includes(AI_KIND));
}
