import { namesOfOrganisation } from '../captions/facts/organisations.ts';
import type { Db } from '../database/ledger.ts';
import { type AgreementsOnFile, agreementsOf } from './agreements.ts';
import { agenciesOf, eachOnce, type Party, partyKey } from './credited-agencies.ts';

/** Whether both go by names of one and the same news agency, and of no other. */
export function isOneAgency(names: readonly string[], others: readonly string[]): boolean {
  const organisation = namesOfOrganisation(names);
  return organisation !== null && namesOfOrganisation(others) === organisation;
}

export interface UnderOtherNames {
  /** Those given, and what was agreed with the bearers. */
  agreements: AgreementsOnFile;
  /** By `partyKey` of an agency without agreements: the one that is the same under another name, and has some. */
  bearers: ReadonlyMap<string, Party>;
}

/**
 * Credits call an agency “AP”, the desk perhaps agreed with “Associated Press”, which stands here as another. Whoever has an
 * agreement under its own name, ended or not, is asked under no other; and where two others have one, nobody knows which counts.
 */
export async function withOtherNames(
  db: Db,
  parties: readonly Party[],
  agreements: AgreementsOnFile,
): Promise<UnderOtherNames> {
  const lacking = eachOnce(parties).filter(({ id }) => !agreements.ofAgency.has(id));
  const names = [...new Set(lacking.flatMap((party) => namesOfOrganisation(namesOf(party)) ?? []))];
  if (names.length === 0) return { agreements, bearers: new Map() };
  const others = [...new Set((await agenciesOf(db, { ids: [], names })).values())];
  const { counted, ofAgency } = await agreementsOf(db, { agencies: others.map(({ id }) => id), photographers: [] });
  const granting = others.filter(({ id }) => ofAgency.has(id));
  const bearers = new Map(
    lacking.flatMap((party) => {
      const [bearer, ...more] = granting.filter((other) => isOneAgency(namesOf(party), namesOf(other)));
      return bearer === undefined || more.length > 0 ? [] : [[partyKey(party), bearer] as const];
    }),
  );
  return {
    agreements: {
      ...agreements,
      counted: [...new Set([...agreements.counted, ...counted])],
      ofAgency: new Map([...agreements.ofAgency, ...ofAgency]),
    },
    bearers,
  };
}

function namesOf({ name, aliases }: Party): string[] {
  return [name, ...aliases];
}
