import type { Db } from '../database/ledger.ts';
import type { HouseRule } from '../rights/agreements/agreement.ts';
import type { Supply } from '../rights/agreements/supply.ts';
import type { Subject } from '../rights/verdict.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { agreedSettings, settingsOf } from './agreed-settings.ts';
import { type AgreementsOnFile, agreementsOf, photographerKey } from './agreements.ts';
import { isAlsoAi } from './ai-label.ts';
import { agenciesOf, eachOnce, keyOf, type Party, partyKey } from './credited-agencies.ts';
import { alsoCredited, type Credited } from './credited-elsewhere.ts';
import { houseRules } from './house-rules.ts';
import { AI_KIND } from './kind-said.ts';
import type { OnFile } from './on-file.ts';
import { withOtherNames } from './other-names.ts';
import { rulesFor } from './rules-for.ts';
import { NO_RULES, rulesInForce } from './standing-rules.ts';
import { houseTitles } from './title-names/title-names.ts';
import { usesUnder } from './uses.ts';

/** Where a photo came from, as far as it decides what covers its use. */
export interface Provenance {
  /** Id of the agency. */
  supplierId: string | null;
  /** Names of the credit chain, first source first. */
  chain: string[];
  /** Names that other texts of it credit and the chain does not, sorted: they ask for their standing rules, and grant nothing. */
  alsoCredited: string[];
  sourceKind: string;
  /** Whether it is made with AI beside being of that kind. */
  alsoAi: boolean;
  photographer: string | null;
  /** The supplier's own name for the lot it came in. */
  collection: string | null;
}

export function provenanceOf(
  photo: Credited & { supplier: { id: string } | null; ai: string | null } & Pick<
      Provenance,
      'sourceKind' | 'photographer' | 'collection'
    >,
): Provenance {
  const { supplier, chain, sourceKind, photographer, collection } = photo;
  const supplierId = supplier?.id ?? null;
  const alsoAi = isAlsoAi(photo);
  return { supplierId, chain, alsoCredited: alsoCredited(photo), sourceKind, alsoAi, photographer, collection };
}

/** The same for the same provenance. */
export function provenanceKey(provenance: Provenance): string {
  const { supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection } = provenance;
  return JSON.stringify([supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection]);
}

const NONE: ReadonlyMap<never, never> = new Map<never, never>();

/**
 * What stands behind photos of each provenance, by its key: a handful of queries however many. Who judges one photo and who
 * searches the archive both ask here. `except` is the clearance being judged; `there` what is known to be on file, where that
 * was asked.
 */
export async function suppliesOf(
  db: Db,
  provenances: readonly Provenance[],
  { except = null, there }: { except?: string | null; there?: OnFile } = {},
): Promise<Map<string, Supply>> {
  const photographers = [...new Set(provenances.flatMap(({ photographer }) => photographer ?? []))];
  const credited = provenances.flatMap(({ chain, alsoCredited }) => [...chain, ...alsoCredited]);
  const agencies = await agenciesOf(db, {
    ids: [...new Set(provenances.flatMap(({ supplierId }) => supplierId ?? []))],
    names: [...new Set([...credited, ...photographers])],
  });
  const ids = [...agencies.values()].map(({ id }) => id);
  const own = await agreementsOf(db, { agencies: ids, photographers });
  const parties = provenances.flatMap((provenance) => partiesOf(provenance, agencies));
  const { agreements, bearers } = await withOtherNames(db, parties, own);
  const under = await usesUnder(db, agreements.counted, except);
  const bearing = [...bearers.values()].map(({ id }) => id);
  const settings = there?.agencySettings === false ? NONE : await settingsOf(db, [...ids, ...bearing]);
  const rules = there?.houseRules === false ? NONE : await houseRules(db);
  const standing = there?.standingRules === false ? NO_RULES : await rulesInForce(db);
  const titles = await houseTitles(db, there?.titleNames);
  return new Map(
    provenances.map((provenance) => {
      const parties = partiesOf(provenance, agencies);
      const granting = parties.map((party) => bearers.get(partyKey(party)) ?? party);
      return [
        provenanceKey(provenance),
        {
          facts: factsOf(provenance, agencies),
          ...grantedBy(eachOnce(granting), provenance, agreements),
          titles,
          standingRules: rulesFor(provenance, standing).map(({ clause }) => clause),
          made: { photo: '', ofPhoto: [], under },
          ...rulesOfKind(provenance, rules),
          // Of one agency under two names nothing is looser than both say.
          ...agreedSettings(eachOnce([...parties, ...granting]), settings),
        },
      ];
    }),
  );
}

/**
 * What a photographer agreed with us speaks where no agreement with a supplier does, and before the rule of the kind: then
 * no supplier is asked. Where two suppliers stand behind the photo, both are named, so that neither grants for the other.
 */
function grantedBy(
  parties: readonly Party[],
  provenance: Provenance,
  { ofAgency, ofPhotographer }: AgreementsOnFile,
): Pick<Subject, 'agreements' | 'suppliers'> {
  const agreed = parties.flatMap(({ id }) => ofAgency.get(id) ?? []);
  const ofAuthor = ofPhotographer.get(photographerKey(provenance.photographer ?? '')) ?? [];
  if (agreed.length === 0 && ofAuthor.length > 0) return { agreements: ofAuthor };
  return { agreements: agreed, ...(parties.length < 2 ? {} : { suppliers: parties.map(({ name }) => name) }) };
}

/** Of a picture made with AI beside its kind both must hold: where the house says nothing of one, it says nothing. */
function rulesOfKind(
  { sourceKind, alsoAi }: Provenance,
  rules: ReadonlyMap<SourceKind, HouseRule>,
): Pick<Subject, 'houseRule' | 'aiRule' | 'unruledKind'> {
  const houseRule = rules.get(sourceKind as SourceKind) ?? null;
  if (!alsoAi) return { houseRule };
  const aiRule = rules.get(AI_KIND);
  if (houseRule !== null && aiRule !== undefined) return { houseRule, aiRule };
  if (houseRule === null && aiRule === undefined) return { houseRule };
  return { houseRule: null, unruledKind: houseRule === null ? (sourceKind as SourceKind) : AI_KIND };
}

/**
 * The agencies whose agreements must all hold: the supplier, and the last link of the chain where that is another, by its
 * name and by every other name. A last link that is no agency here counts as one without agreements or settings.
 */
function partiesOf({ supplierId, chain }: Provenance, agencies: Map<string, Party>): Party[] {
  const last = chain.at(-1);
  const parties = [
    agencies.get(keyOf(supplierId)),
    last === undefined ? undefined : (agencies.get(keyOf(last)) ?? { id: '', name: last, aliases: [], timeZone: null }),
  ];
  return eachOnce(parties.filter((party) => party !== undefined));
}

function factsOf(
  { supplierId, chain, sourceKind, alsoAi, collection }: Provenance,
  agencies: Map<string, Party>,
): Supply['facts'] {
  return {
    chain,
    sourceKind: sourceKind as SourceKind,
    ...(alsoAi ? { alsoAi } : {}),
    collection,
    zone: agencies.get(keyOf(supplierId))?.timeZone ?? null,
  };
}
