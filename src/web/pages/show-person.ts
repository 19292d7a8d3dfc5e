import type { Request } from 'express';
import type { OrderStart, OrderView, ReachedPhoto } from '../../../views/orders/order-view.ts';
import type { PersonPageProps } from '../../../views/persons/person-page.tsx';
import { permitted } from '../../accounts/caller.ts';
import { getOrder } from '../../catalogue/orders/orders.ts';
import { changesOfPerson } from '../../catalogue/persons/changes-of-person.ts';
import { likelySame } from '../../catalogue/persons/likely-same.ts';
import { ordersOnPerson } from '../../catalogue/persons/orders-on-person.ts';
import { type PersonRow, personView } from '../../catalogue/persons/persons.ts';
import { newestPhotosOf } from '../../catalogue/persons/photos-of-person.ts';
import type { WebContext } from '../context.ts';
import { showOrder, showReached, startOf } from './show-orders.ts';

const MOST_PHOTOS = 18;
const MOST_MENTIONS = 6;

/** Everything a person's page shows to whoever asks. */
export async function showPerson(
  context: WebContext,
  req: Pick<Request, 'caller'>,
  row: PersonRow,
): Promise<Omit<PersonPageProps, 'site'>> {
  const { prisma } = context;
  const keys = row.names.map(({ key }) => key);
  const mayEdit = permitted(req.caller, 'edit-persons') !== null;
  return {
    person: await personView(prisma, row),
    depicted: await photosOf(context, keys, { mentioned: false, most: MOST_PHOTOS }),
    mentioned: await photosOf(context, keys, { mentioned: true, most: MOST_MENTIONS }),
    orders: await ordersToShow(context, req, row.id),
    likely: mayEdit ? await likelySame(prisma, row) : [],
    changes: await changesOfPerson(prisma, row.id),
  };
}

async function photosOf(
  { prisma }: WebContext,
  keys: readonly string[],
  which: { mentioned: boolean; most: number },
): Promise<ReachedPhoto[]> {
  return (await newestPhotosOf(prisma, keys, which)).map(showReached);
}

/** Null for whoever may not see orders. */
async function ordersToShow(
  { prisma, clock }: WebContext,
  { caller }: Pick<Request, 'caller'>,
  personId: string,
): Promise<{ orders: OrderView[]; start: OrderStart } | null> {
  if (permitted(caller, 'see-orders') === null) return null;
  const at = clock();
  const ids = await ordersOnPerson(prisma, personId);
  const rows = await Promise.all(ids.map((id) => getOrder(prisma, id)));
  return { orders: rows.map((row) => showOrder(row, at)), start: startOf(at) };
}
