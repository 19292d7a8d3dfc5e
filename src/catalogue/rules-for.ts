import { keyOf, type Party } from './credited-agencies.ts';
import type { RuleOfParty } from './standing-rules.ts';
import type { Provenance } from './supplies.ts';

/** Whoever is credited may ask something of every picture, through whichever supplier it came and in whichever text. */
export function rulesFor(
  { supplierId, chain, alsoCredited, sourceKind }: Provenance,
  agencies: ReadonlyMap<string, Party>,
  rules: readonly RuleOfParty[],
): RuleOfParty[] {
  const ids = [supplierId, ...chain, ...alsoCredited].flatMap((key) => agencies.get(keyOf(key))?.id ?? []);
  return rules
    .filter(({ agencyId }) => agencyId === null || ids.includes(agencyId))
    .filter((rule) => isForKind(rule, sourceKind));
}

/** Of an AI picture it is not kept what it would be otherwise, a handout or one of social media: what holds for any kind holds for it. */
export function isForKind({ sourceKinds }: RuleOfParty, kind: string): boolean {
  return sourceKinds === null || sourceKinds.includes(kind) || kind === 'ai-generated';
}
