import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { NAME_SCRIPTS, type NameScript, scriptOf } from '../../vocabulary/persons/scripts.ts';
import { type Page, type Paged, pageOf, parseId } from '../lists.ts';
import { nameHolds, nameIsOneOf } from './names-found.ts';

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
    SELECT DISTINCT person_id::text AS id FROM person_names WHERE ${such} LIMIT ${MOST_FOUND}`;
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
    SELECT person_id::text AS id FROM person_names WHERE ${nameIsOneOf([name])} ORDER BY (key = name_key(${name})) DESC LIMIT 1`;
  return found?.id ?? null;
}

export async function personView(db: Db, row: PersonRow): Promise<PersonView> {
  return (await personViews(db, [row])).get(row.id) as PersonView;
}

/** By person id; the photos of all are counted in two queries. */
export async function personViews(db: Db, rows: readonly PersonRow[]): Promise<Map<string, PersonView>> {
  const ids = rows.map(({ id }) => id);
  const [totals, byName] = [await countsOf(db, ids), await countsOfNames(db, ids)];
  return new Map(
    rows.map(({ id, name, names }) => {
      const { depicted = 0, mentioned = 0 } = totals.get(id) ?? {};
      const shown = names.map((each) => ({
        name: each.name,
        script: scriptOf(each.name),
        photos: byName.get(each.key) ?? 0,
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
  depicted: number;
  mentioned: number;
}

/** A photo that shows somebody and names them again is one that shows them. */
async function countsOf(db: Db, ids: string[]): Promise<Map<string, Counts>> {
  const rows = await db.$queryRaw<({ id: string } & Counts)[]>`
    SELECT id::text AS id, count(*) FILTER (WHERE NOT only_mentioned)::int AS depicted,
      count(*) FILTER (WHERE only_mentioned)::int AS mentioned
    FROM (SELECT n.person_id AS id, p.id AS photo_id, bool_and(pp.mentioned) AS only_mentioned ${photosOfNames(ids)}
      GROUP BY 1, 2) AS photos GROUP BY id`;
  return new Map(rows.map(({ id, depicted, mentioned }) => [id, { depicted, mentioned }]));
}

async function countsOfNames(db: Db, ids: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ key: string; photos: number }[]>`
    SELECT n.key, count(DISTINCT p.id)::int AS photos ${photosOfNames(ids)} GROUP BY n.key`;
  return new Map(rows.map(({ key, photos }) => [key, photos]));
}

function photosOfNames(ids: string[]): Prisma.Sql {
  return Prisma.sql`FROM person_names n JOIN photo_people pp ON name_key(pp.name) = n.key
    JOIN photos p ON p.id = pp.photo_id AND p.status <> 'deleted' WHERE n.person_id = ANY(${ids}::uuid[])`;
}
