import { Prisma } from '../../database/client/client.ts';
import type { HouseOrderModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import type { HouseOrder, NamedIn } from '../../rights/clauses/orders.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { AI_KIND } from '../kind-said.ts';
import { namedInTexts, type SoughtBySearches, soughtBySearches, textsNaming } from '../persons/named-in-texts.ts';
import { keysUnderOrder, photoNaming, photoUnderSearch } from '../persons/order-terms.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';
import { conditionsOf } from '../search-conditions.ts';
import { asOrder } from './orders.ts';

/**
 * What nobody ended of the orders that reach each photo, whenever they hold; the text that names whom one is on where nobody was
 * read, and whether it is only in question that the photo shows them: a handful of queries however many photos.
 */
export async function ordersOf(db: Db, photoIds: readonly string[]): Promise<Map<string, HouseOrder[]>> {
  const standing = await standingOrders(db);
  if (standing.length === 0) return new Map();
  const reached = await db.$queryRaw<{ order: string; photo: string; asks: boolean }[]>`
    SELECT reached.order_id AS "order", reached.photo_id AS "photo", bool_and(reached.asks) AS asks
    FROM (${await reachesOf(db, standing)}) AS reached (order_id, photo_id, asks)
    WHERE reached.photo_id = ANY(${[...photoIds]}::uuid[]) GROUP BY 1, 2`;
  const orders = new Map(standing.map((row) => [row.id, asOrder(row)]));
  const naming = await whereNamed(db, standing, reached);
  const byPhoto = new Map<string, HouseOrder[]>();
  for (const { order, photo, asks } of reached.sort((one, other) => (one.order < other.order ? -1 : 1))) {
    const found = orders.get(order);
    if (found === undefined) continue;
    const namedIn = naming.get(`${order} ${photo}`);
    const reaching =
      namedIn === undefined ? found : { ...found, namedIn, ...(asks ? { isInQuestion: true as const } : {}) };
    byPhoto.set(photo, [...(byPhoto.get(photo) ?? []), reaching]);
  }
  return byPhoto;
}

/** By order and photo, the text that names whom the order is on, of photos in which nobody was read to be them. */
async function whereNamed(
  db: Db,
  standing: readonly HouseOrderModel[],
  reached: readonly { order: string; photo: string }[],
): Promise<Map<string, NamedIn>> {
  const onPersons = standing.filter(({ id, reach }) => reach === 'person' && reached.some(({ order }) => order === id));
  if (onPersons.length === 0) return new Map();
  const photos = [...new Set(reached.map(({ photo }) => photo))];
  const read = await db.$queryRaw<{ order: string; photo: string }[]>`
    SELECT DISTINCT found.order_id AS "order", found.photo_id AS photo
    FROM (${Prisma.join(
      onPersons.map((order) => foundBy(order)),
      ' UNION ALL ',
    )}) AS found (order_id, photo_id, asks)
    WHERE found.photo_id = ANY(${photos}::uuid[])`;
  const isRead = new Set(read.map(({ order, photo }) => `${order} ${photo}`));
  const naming = await textsNaming(db, onPersons, photos);
  return new Map(
    naming.flatMap(({ order, photo, field, name }) => {
      const key = `${order} ${photo}`;
      return isRead.has(key) ? [] : [[key, { field, name }]];
    }),
  );
}

/** The photos one order reaches now, or of which it only asks: how many, and the newest of them. Deleted ones are left out. */
export async function photosReached(
  db: Db,
  order: HouseOrderModel,
  { asks, most }: { asks: boolean; most: number },
): Promise<{ count: number; newest: PhotoRow[] }> {
  const reached = await db.$queryRaw<{ id: string; all: number }[]>`
    SELECT p.id::text AS id, count(*) OVER ()::int AS "all" FROM photos p
    WHERE p.status <> 'deleted' AND p.id IN (
      SELECT reached.photo_id FROM (${await reachesOf(db, [order])}) AS reached (order_id, photo_id, asks)
      GROUP BY reached.photo_id HAVING bool_and(reached.asks) = ${asks})
    ORDER BY p.id DESC LIMIT ${most}`;
  const newest = await db.photo.findMany({
    where: { id: { in: reached.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    include: photoParts,
  });
  return { count: reached[0]?.all ?? 0, newest };
}

/** The ids of all photos that any of these orders reaches. */
export async function idsReached(db: Db, orders: readonly HouseOrderModel[]): Promise<string[]> {
  if (orders.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT reached.photo_id::text AS id FROM (${await reachesOf(db, orders)}) AS reached (order_id, photo_id, asks)`;
  return rows.map(({ id }) => id);
}

/** The ids of the photos that any order reaches, as a query. */
export async function photosUnderOrders(db: Db): Promise<Prisma.Sql> {
  const standing = await standingOrders(db);
  if (standing.length === 0) return Prisma.sql`SELECT NULL::uuid WHERE false`;
  return Prisma.sql`SELECT reached.photo_id FROM (${await reachesOf(db, standing)}) AS reached (order_id, photo_id, asks)`;
}

function standingOrders(db: Db): Promise<HouseOrderModel[]> {
  return db.houseOrder.findMany({ where: { endedAt: null }, orderBy: { id: 'asc' } });
}

/**
 * From here on what reaches the photos does so whatever becomes of their people, words or source: no edit takes a photo
 * from under an order. Two people who end the order do.
 */
export async function keepUnderOrders(db: Db, photoIds: readonly string[]): Promise<void> {
  const standing = await standingOrders(db);
  if (standing.length === 0) return;
  await db.$executeRaw`
    INSERT INTO house_order_photos (order_id, photo_id)
    SELECT reached.order_id, reached.photo_id FROM (${await lastingReachesOf(db, standing)}) AS reached (order_id, photo_id, asks)
    WHERE NOT reached.asks AND reached.photo_id = ANY(${[...photoIds]}::uuid[])
    ON CONFLICT DO NOTHING`;
}

/**
 * Triples of order, photo, and whether it is only in question: those that were written down, what each order finds now, and what
 * somebody said the photo shows. Photos that come later are found as those that were there.
 */
async function reachesOf(db: Db, orders: readonly HouseOrderModel[]): Promise<Prisma.Sql> {
  const said = orders.filter(({ reach }) => reach === 'person').map(photosIdentified);
  return Prisma.join([await lastingReachesOf(db, orders), ...said], ' UNION ALL ');
}

/** Without what somebody said, who may take it back. */
async function lastingReachesOf(db: Db, orders: readonly HouseOrderModel[]): Promise<Prisma.Sql> {
  const ids = orders.map(({ id }) => id);
  const written = Prisma.sql`SELECT order_id, photo_id, false FROM house_order_photos WHERE order_id = ANY(${ids}::uuid[])`;
  const sought = await soughtBySearches(db, orders);
  const found = orders.filter(({ reach }) => reach !== 'photos').map((order) => foundBy(order, sought));
  return Prisma.join([written, ...found, ...(await namedInTexts(db, orders))], ' UNION ALL ');
}

/** Of which somebody said that they show whom the order is on. */
function photosIdentified({ id, named }: HouseOrderModel): Prisma.Sql {
  return Prisma.sql`SELECT ${id}::uuid, photo_id, false FROM identifications
    WHERE is_shown AND undone_at IS NULL AND key = ANY(${keysUnderOrder(id, named)})`;
}

function foundBy({ id, reach, named }: HouseOrderModel, sought: SoughtBySearches = () => []): Prisma.Sql {
  switch (reach) {
    case 'person':
      return Prisma.sql`SELECT ${id}::uuid, photo_id, false FROM photo_people
        WHERE NOT mentioned AND name_key(name) = ANY(${keysUnderOrder(id, named)})`;
    case 'source-kind':
      // Of a picture of which nothing is known but AI: what holds for any kind holds for it.
      return Prisma.sql`SELECT ${id}::uuid, id, false FROM photos
        WHERE source_kind = ANY(${[...named, AI_KIND]}::text[]) OR (${named.includes(AI_KIND)} AND ai IS NOT NULL)`;
    default:
      return bySearch(id, named[0] ?? '', sought);
  }
}

/**
 * Each person of the search is read in the photo or named in a text: asked for in queries of their own, as of an “or” the database
 * would make a question to every photo.
 */
function bySearch(order: string, search: string, sought: SoughtBySearches): Prisma.Sql {
  const query = parseQuery(search);
  const read = (person: string) => photoUnderSearch(order, person);
  const named = query.persons.filter((person) => sought(order, person).length > 0).slice(0, MOST_PERSONS);
  const ways: ReadonlySet<string>[] = [new Set()];
  for (const person of named) ways.push(...ways.map((inTexts) => new Set([...inTexts, person])));
  const found = ways.map((inTexts) => {
    const isThere = (person: string) => (inTexts.has(person) ? photoNaming(sought(order, person)) : read(person));
    return Prisma.sql`SELECT ${order}::uuid, p.id, false FROM photos p
      WHERE ${Prisma.join(conditionsOf(query, isThere), ' AND ')}`;
  });
  return Prisma.join(found, ' UNION ALL ');
}

/** Of more people in one search only these are looked for in texts too. */
const MOST_PERSONS = 4;
