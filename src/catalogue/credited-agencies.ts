import type { Db } from '../database/ledger.ts';

/** An agency that stands behind a photo. */
export interface Party {
  /** Empty for a name of the credit chain that is no agency here. */
  id: string;
  name: string;
  /** Other names it has here. */
  aliases: readonly string[];
  timeZone: string | null;
}

/** By id, by name, and by every other name, whatever their case: chains keep the name an agency had. */
export async function agenciesOf(
  db: Db,
  { ids, names }: { ids: readonly string[]; names: readonly string[] },
): Promise<Map<string, Party>> {
  const rows = await db.$queryRaw<Party[]>`
    WITH said AS (SELECT lower(name) AS name FROM unnest(${[...names]}::text[]) name)
    SELECT id, name, aliases, time_zone AS "timeZone" FROM agencies
    WHERE id = ANY(${[...ids]}::uuid[]) OR lower(name) IN (SELECT name FROM said)
      OR EXISTS (SELECT 1 FROM unnest(aliases) other WHERE lower(other) IN (SELECT name FROM said)) ORDER BY id`;
  // An agency's own name comes last, so that it beats the alias of another.
  return new Map([
    ...rows.flatMap((row) => row.aliases.map((alias) => [keyOf(alias), row] as const)),
    ...rows.flatMap((row) => [[row.id, row] as const, [keyOf(row.name), row] as const]),
  ]);
}

/** Of a name or an id. */
export function keyOf(said: string | null): string {
  return (said ?? '').toLowerCase();
}

/** By its id, and by its name where it is no agency here. */
export function partyKey({ id, name }: Party): string {
  return id === '' ? keyOf(name) : id;
}

export function eachOnce(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()];
}
