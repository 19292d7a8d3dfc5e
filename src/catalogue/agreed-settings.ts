import type { Db } from '../database/ledger.ts';
import { ENDINGS } from '../rights/moments/reach.ts';
import { PHRASE_FAMILIES, type PhraseFamily, type TerritoryBasis } from '../rights/places/territory-basis.ts';
import type { Subject } from '../rights/verdict.ts';
import { type AgencySettings, NOTHING_SET, settingsIn } from './agency-settings.ts';

/** The settings of those agencies that have some, by id. */
export async function settingsOf(db: Db, agencyIds: readonly string[]): Promise<Map<string, AgencySettings>> {
  const rows = await db.agencySetting.findMany({ where: { agencyId: { in: [...new Set(agencyIds)] } } });
  return new Map(rows.map((row) => [row.agencyId, settingsIn(row)]));
}

/** What judging takes from the settings of all agencies behind a photo: the stricter counts, so what is looser only where all say so. */
export function agreedSettings(
  parties: readonly { id: string; name: string }[],
  settings: ReadonlyMap<string, AgencySettings>,
): Pick<Subject, 'enforcement' | 'reaches' | 'bases'> {
  if (parties.length === 0) return {};
  const all = parties.map(({ id, name }) => ({ agency: name, ...(settings.get(id) ?? NOTHING_SET) }));
  const enforcement = all.flatMap(({ agency, stage }) => (stage === null ? [] : [{ agency, ...stage }]));
  const ends = ENDINGS.filter((kind) => all.every(({ newUseEnds }) => newUseEnds.includes(kind)));
  const bases = PHRASE_FAMILIES.flatMap((family) => basisOfAll(family, all) ?? []);
  return {
    ...(enforcement.length === all.length ? { enforcement } : {}),
    ...(ends.length === 0 ? {} : { reaches: Object.fromEntries(ends.map((kind) => [kind, 'new-use' as const])) }),
    ...(bases.length === 0 ? {} : { bases }),
  };
}

function basisOfAll(family: PhraseFamily, all: (AgencySettings & { agency: string })[]): TerritoryBasis | null {
  const said = all.flatMap(({ agency, clientBases }) =>
    clientBases.filter((basis) => basis.family === family).map((basis) => ({ agency, ...basis })),
  );
  return said.length === all.length ? (said[0] ?? null) : null;
}
