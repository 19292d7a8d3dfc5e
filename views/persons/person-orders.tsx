import type { PersonView } from '../../src/catalogue/persons/persons.ts';
import { OrderForm } from '../orders/order-form.tsx';
import { OrderRow } from '../orders/order-row.tsx';
import { Disclosure } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import type { PersonPageProps } from './person-page.tsx';

/** What the house put on whoever is pictured, and the form to put more. */
export function PersonOrders({ site, person, orders }: Pick<PersonPageProps, 'site' | 'person' | 'orders'>) {
  if (orders === null) return null;
  return (
    <section class="panel" aria-labelledby="orders">
      <h2 id="orders">House orders</h2>
      {orders.orders.length === 0 ? <p class="hint">No order names them.</p> : null}
      <ul class="rows">
        {orders.orders.map((order) => (
          <OrderRow order={order} />
        ))}
      </ul>
      {site.may('order') ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <OrderForm start={orders.start} reach={<ReachOfPerson person={person} />} />
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

/** An order lists its spellings; names that come later are reached through the person. */
const MOST_LISTED = 50;

function ReachOfPerson({ person: { name, names } }: { person: PersonView }) {
  const listed = [name, ...names.map((each) => each.name).filter((each) => each !== name)].slice(0, MOST_LISTED);
  return (
    <>
      <input type="hidden" name="reach" value="person" />
      <input type="hidden" name="names" value={listed.join('\n')} />
      <p dir="auto">Every photo that shows {name}, under whatever name, later ones too.</p>
    </>
  );
}
