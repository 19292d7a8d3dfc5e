import type { Db } from '../../database/ledger.ts';
import { personKey } from '../../vocabulary/persons/person-key.ts';

interface Met {
  /** `name_key` of the name. */
  key: string;
  name: string;
}

/**
 * Gives each name its person: whoever has a name with the same key, where that is one alone, else somebody new. Called with
 * whatever writes names into photos. Names that are known cost one query; a name without letters is nobody's.
 */
export async function meetNames(db: Db, names: readonly string[]): Promise<void> {
  const met = await unknownAmong(db, names);
  if (met.length === 0) return;
  await lockNames(db, met);
  for (const { key, name } of await unknownAmong(db, names)) {
    const matchKey = matchKeyOf({ key, name });
    const personId = (await soleHolderOf(db, matchKey)) ?? (await newPerson(db, name));
    await db.personName.create({ data: { key, name, matchKey, personId } });
  }
}

/** Two acts may meet a name, or two spellings of it, at the same moment: the second finds what the first made. */
export async function lockNames(db: Db, met: readonly Met[]): Promise<void> {
  const locks = [...new Set(met.flatMap((each) => [each.key, matchKeyOf(each)]))].sort();
  await db.$queryRaw`
    SELECT count(pg_advisory_xact_lock(hashtextextended(lock, 0)))
    FROM (SELECT lock FROM unnest(${locks}::text[]) WITH ORDINALITY AS named (lock, place) ORDER BY place) AS ordered`;
}

async function unknownAmong(db: Db, names: readonly string[]): Promise<Met[]> {
  if (names.length === 0) return [];
  return db.$queryRaw<Met[]>`
    SELECT DISTINCT ON (met.key) met.key, met.name
    FROM (SELECT name_key(name) AS key, name FROM unnest(${[...names]}::text[]) name) AS met
    WHERE met.key <> '' AND NOT EXISTS (SELECT 1 FROM person_names known WHERE known.key = met.key)
    ORDER BY met.key`;
}

/** What the name shares with its other spellings; signs without letters share nothing. */
export function matchKeyOf({ key, name }: Met): string {
  return personKey(name) || key;
}

/** Where several people bear one name, another spelling of it tells nothing. */
async function soleHolderOf(db: Db, matchKey: string): Promise<string | null> {
  const holders = await db.personName.findMany({ where: { matchKey }, distinct: ['personId'], take: 2 });
  return holders.length === 1 ? (holders[0]?.personId ?? null) : null;
}

export async function newPerson(db: Db, name: string): Promise<string> {
  const { id } = await db.person.create({ data: { name: shortName(name) } });
  return id;
}

/** Lists are sorted by it, in an index that holds no more. */
const LONGEST_NAME = 200;

export function shortName(name: string): string {
  return [...name].slice(0, LONGEST_NAME).join('');
}
