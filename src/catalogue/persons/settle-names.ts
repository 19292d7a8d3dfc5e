import type { PrismaClient } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { matchKeyOf } from './meet-names.ts';

const NAMES_AT_ONCE = 1000;

/**
 * Makes the keys of names from before there were persons, and joins those that are one name. Until then each is a person of
 * its own. It may be stopped and begun again at any point, and several servers may do it at once.
 */
export async function settleNames(
  prisma: PrismaClient,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  let settled = 0;
  for (let more = true; more && signal?.aborted !== true; ) {
    const count = await prisma.$transaction(settleSome, { timeout: 120_000 });
    settled += count;
    more = count > 0;
    if (more) tell(`Joining the spellings of names: ${settled} so far.`);
  }
}

async function settleSome(db: Db): Promise<number> {
  const names = await db.$queryRaw<{ key: string; name: string }[]>`
    SELECT key, name FROM person_names WHERE match_key IS NULL ORDER BY key LIMIT ${NAMES_AT_ONCE} FOR UPDATE`;
  if (names.length === 0) return 0;
  const keys = names.map(({ key }) => key);
  await db.$executeRaw`
    UPDATE person_names n SET match_key = made.match_key
    FROM unnest(${keys}::text[], ${names.map(matchKeyOf)}::text[]) AS made (key, match_key) WHERE n.key = made.key`;
  await joinSame(db, keys);
  return names.length;
}

/** Only names that just got their key move: to whoever had one like it before, else to the first of them. */
async function joinSame(db: Db, keys: readonly string[]): Promise<void> {
  await db.$executeRaw`
    WITH just AS (SELECT key, match_key, person_id FROM person_names WHERE key = ANY(${[...keys]}::text[])),
    holder AS (
      SELECT DISTINCT ON (n.match_key) n.match_key, n.person_id FROM person_names n
      WHERE n.match_key IN (SELECT match_key FROM just)
      ORDER BY n.match_key, n.key = ANY(${[...keys]}::text[]), n.key),
    moved AS (
      UPDATE person_names n SET person_id = holder.person_id
      FROM just JOIN holder ON holder.match_key = just.match_key AND holder.person_id <> just.person_id
      WHERE n.key = just.key RETURNING just.person_id AS left_by, holder.person_id AS gone_to, n.key)
    UPDATE persons p SET merged_into = moved.gone_to FROM moved
    WHERE p.id = moved.left_by AND NOT EXISTS (
      SELECT 1 FROM person_names n WHERE n.person_id = p.id AND n.key NOT IN (SELECT key FROM moved))`;
}
