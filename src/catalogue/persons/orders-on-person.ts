import { Prisma } from '../../database/client/client.ts';
import type { HouseOrderModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { keysOfPersons } from './names-found.ts';
import { type OrderTerm, termsOf } from './order-terms.ts';

/** The standing orders that reach the person by a name: those on them, and searches that name them. */
export async function ordersOnPerson(db: Db, personId: string): Promise<string[]> {
  const terms = await termsReaching(db, personId);
  return [...new Set(terms.map(({ order }) => order))];
}

/**
 * From here on the orders that reach the person hold for every name they have now, whoever will bear it: called before any
 * name is taken from them. Two people who end the order do more.
 */
export async function keepNamesUnderOrders(db: Db, personId: string): Promise<void> {
  for (const { order, term } of await termsReaching(db, personId))
    await db.$executeRaw`
      INSERT INTO house_order_names (order_id, term, key)
      SELECT ${order}::uuid, ${term}, key FROM person_names WHERE person_id = ${personId}::uuid ON CONFLICT DO NOTHING`;
}

async function termsReaching(db: Db, personId: string): Promise<OrderTerm[]> {
  const standing = await db.houseOrder.findMany({
    where: { endedAt: null, reach: { in: ['person', 'search'] } },
    orderBy: { id: 'desc' },
  });
  const terms = standing.flatMap(termsOf);
  if (terms.length === 0) return [];
  const asked = terms.map(
    ({ persons }, index) => Prisma.sql`SELECT ${index}::int AS index WHERE EXISTS (
      SELECT 1 FROM (${persons}) AS meant WHERE meant.person_id = ${personId}::uuid)`,
  );
  const reaching = await db.$queryRaw<{ index: number }[]>`${Prisma.join(asked, ' UNION ALL ')}`;
  return terms.filter((_, at) => reaching.some(({ index }) => index === at));
}

/** Every name an order holds for now, by what it says of people; none for one that names nobody. */
export async function namesUnderOrder(db: Db, order: HouseOrderModel): Promise<string[]> {
  const terms = termsOf(order);
  if (terms.length === 0) return [];
  const keys = Prisma.join(
    terms.map(({ persons }) => keysOfPersons(persons)),
    ' || ',
  );
  const found = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM person_names WHERE key = ANY(${keys}) ORDER BY name LIMIT ${MOST_NAMES}`;
  return found.map(({ name }) => name);
}

/** A search for a part of a name can find more than anybody reads. */
const MOST_NAMES = 200;
