import { Disclosure } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { isGone, type PhotoView } from '../photo/photo-view.ts';
import type { Site } from '../site.ts';
import { OrderForm, ReachFromPhoto } from './order-form.tsx';
import { OrderRow } from './order-row.tsx';
import type { OrderStart, OrderView } from './order-view.ts';
import { type InQuestion, WhoIsShown } from './who-is-shown.tsx';

/** The orders that reach a photo, and where the form for another starts. */
export interface PhotoOrders extends InQuestion {
  orders: OrderView[];
  start: OrderStart;
}

/** What the house put on this photo, and the form to put more. */
export function PhotoOrdersPanel({ photo, site }: { photo: PhotoView; site: Site }) {
  if (photo.orders === null) return null;
  const { orders, start } = photo.orders;
  const people = photo.facts.people.map(({ name }) => name);
  return (
    <section class="panel" aria-labelledby="orders">
      <h2 id="orders">House orders</h2>
      {orders.length === 0 ? (
        <p class="hint">No order of the house reaches it.</p>
      ) : (
        <ul class="rows">
          {orders.map((order) => (
            <OrderRow order={order} />
          ))}
        </ul>
      )}
      <WhoIsShown photo={photo.id} asked={photo.orders} may={site.may('identify') && !isGone(photo)} />
      {site.may('order') && !isGone(photo) ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <OrderForm start={start} reach={<ReachFromPhoto photo={photo.id} people={people} />} />
        </Disclosure>
      ) : null}
    </section>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Put an order
  </>
);
