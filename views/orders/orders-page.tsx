import { Empty } from '../parts/empty.tsx';
import { Disclosure } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import type { Site } from '../site.ts';
import { AnyReach, OrderForm } from './order-form.tsx';
import { OrderRow } from './order-row.tsx';
import type { OrderStart, OrderView } from './order-view.ts';
import { RulesFrame } from './rules-frame.tsx';

export interface OrdersPageProps {
  site: Site;
  /** Somebody asked to end them. */
  asked: OrderView[];
  /** Their review date has come. */
  due: OrderView[];
  standing: OrderView[];
  past: OrderView[];
  /** Address of the older ones; null at the end. */
  older: string | null;
  start: OrderStart;
}

/** What the house puts on photos: what somebody has to look at first, then what stands, then what is past. */
export function OrdersPage({ site, asked, due, standing, past, older, start }: OrdersPageProps) {
  const mayOrder = site.may('order');
  const isEmpty = asked.length + due.length + standing.length + past.length === 0;
  return (
    <RulesFrame
      site={site}
      part="orders"
      title="House orders"
      action={
        mayOrder ? (
          <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
            <OrderForm start={start} reach={<AnyReach />} />
          </Disclosure>
        ) : null
      }
    >
      {isEmpty ? (
        <Empty title="No house orders yet">
          A court order, a withdrawn consent or a rule of the house: an order holds for single photos, for all that show
          a person, for a kind of source or for whatever a search finds, later ones too.
        </Empty>
      ) : null}
      <Group title="Somebody asked to end them" orders={asked} />
      <Group title="Review is due" orders={due} />
      <Group title="Standing" orders={standing} />
      <Group title="Past" orders={past} />
      {older === null ? null : (
        <p class="pages">
          <a class="button" href={older}>
            Older
          </a>
        </p>
      )}
    </RulesFrame>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Put an order
  </>
);

function Group({ title, orders }: { title: string; orders: OrderView[] }) {
  if (orders.length === 0) return null;
  return (
    <section class="panel group">
      <h2>{title}</h2>
      <ul class="rows">
        {orders.map((order) => (
          <OrderRow order={order} />
        ))}
      </ul>
    </section>
  );
}
