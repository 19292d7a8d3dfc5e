import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { NAME_SCRIPTS, type NameScript, scriptOf } from '../../vocabulary/persons/scripts.ts';
import { type Page, type Paged, pageOf, parseId } from '../lists.ts';
import { nameHolds, personsCalled } from './names-found.ts';

/** One person with all their names. */
export interface PersonView {
  id: string;
  name: string;
  names: PersonNameView[];
  /** Photos that show them, under whatever name. */
  depicted: number;
  /** Photos that mention them and do not show them. */
  mentioned: number;
}

export interface PersonNameView {
  name: string;
  script: NameScript;
  /** Photos that carry this name, pictured or mentioned. */
  photos: number;
  /** Whether somebody added it, rather than a photo. */
  byHand: boolean;
}

export const personParts = { names: true } as const satisfies Prisma.PersonInclude;

export type PersonRow = Prisma.PersonGetPayload<{ include: typeof personParts }>;

/** By name; with `q` those who have a name that holds it, in any script. */
export async function listPersons(db: Db, { q, cursor, limit }: Page & { q: string }): Promise<Paged<PersonView>> {
  const bearers = q.trim() === '' ? null : await bearersOf(db, nameHolds(q));
  const rows = await db.person.findMany({
    where: { names: { some: {} }, ...(bearers === null ? {} : { id: { in: bearers } }) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: personParts,
  });
  const views = await personViews(db, rows.slice(0, limit));
  return pageOf(rows, limit, ({ id }) => views.get(id) as PersonView);
}

/** So many people of one search are more than anybody reads. */
const MOST_FOUND = 1000;

async function bearersOf(db: Db, such: Prisma.Sql): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s.person_id::text AS id FROM person_names s WHERE ${such} LIMIT ${MOST_FOUND}`;
  return found.map(({ id }) => id);
}

/** Who was merged into somebody else is that other. Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getPerson(db: Db, id: string): Promise<PersonRow> {
  const row = await db.person.findUnique({ where: { id: parseId(id, 'person') }, include: personParts });
  if (row === null || (row.names.length === 0 && row.mergedInto === null))
    throw new AppError('not-found', `There is no person ${id}. Search for one of their names in the list of people.`);
  return row.mergedInto === null ? row : getPerson(db, row.mergedInto);
}

/** Whoever has the name, in this or another spelling of it; null for nobody. */
export async function findPersonNamed(db: Db, name: string): Promise<string | null> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT person_id::text AS id FROM (${personsCalled([name])}) AS called LIMIT 1`;
  return found?.id ?? null;
}

export async function personView(db: Db, row: PersonRow): Promise<PersonView> {
  return (await personViews(db, [row])).get(row.id) as PersonView;
}

/** By person id; the photos of all are counted in one query. */
export async function personViews(db: Db, rows: readonly PersonRow[]): Promise<Map<string, PersonView>> {
  const ids = rows.map(({ id }) => id);
  const counts = await countsOf(db, ids);
  return new Map(
    rows.map(({ id, name, names }) => {
      const { depicted = 0, mentioned = 0 } = counts.find((row) => row.id === id && row.key === null) ?? {};
      const shown = names.map((each) => ({
        name: each.name,
        script: scriptOf(each.name),
        photos: counts.find(({ key }) => key === each.key)?.depicted ?? 0,
        byHand: each.byHand,
      }));
      return [id, { id, name, names: shown.sort(byScriptThenUse), depicted, mentioned }];
    }),
  );
}

function byScriptThenUse(one: PersonNameView, other: PersonNameView): number {
  const place = ({ script }: PersonNameView) => NAME_SCRIPTS.indexOf(script);
  return place(one) - place(other) || other.photos - one.photos || (one.name < other.name ? -1 : 1);
}

interface Counts {
  id: string;
  /** Of a name, whose photos `depicted` counts, pictured or mentioned; null for the person. */
  key: string | null;
  depicted: number;
  mentioned: number;
}

/** A photo that shows somebody and names them again is one that shows them. */
async function countsOf(db: Db, ids: string[]): Promise<Counts[]> {
  return db.$queryRaw<Counts[]>`
    WITH carried AS MATERIALIZED (
      SELECT n.person_id, n.key, pp.photo_id, bool_and(pp.mentioned) AS only_mentioned
      FROM person_names n JOIN photo_people pp ON name_key(pp.name) = n.key
      WHERE n.person_id = ANY(${ids}::uuid[]) AND pp.photo_id NOT IN (SELECT id FROM photos WHERE status = 'deleted')
      GROUP BY 1, 2, 3),
    photos_of AS (
      SELECT person_id, bool_and(only_mentioned) AS only_mentioned FROM carried GROUP BY person_id, photo_id)
    SELECT person_id::text AS id, NULL AS key, count(*) FILTER (WHERE NOT only_mentioned)::int AS depicted,
      count(*) FILTER (WHERE only_mentioned)::int AS mentioned FROM photos_of GROUP BY person_id
    UNION ALL SELECT person_id::text, key, count(*)::int, 0 FROM carried GROUP BY person_id, key`;
}
