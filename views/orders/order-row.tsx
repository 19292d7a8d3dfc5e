import { Day, Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { OrderView } from './order-view.ts';
import { ORDER_KIND_WORDS, OrderFlag, reachWords, timeWords } from './order-words.tsx';

/** One order in a list, leading to its page. */
export function OrderRow({ order }: { order: OrderView }) {
  const { id, kind, says, reach, reason, by, createdAt, reviewOn, state } = order;
  return (
    <li class="order-row">
      <p class="order-title">
        <a href={`/orders/${id}`} dir="auto">
          <VisibleText text={says} />
        </a>
        <OrderFlag order={order} />
      </p>
      <p>
        <VisibleText text={reachWords(reach)} />
      </p>
      <p class="hint">
        {ORDER_KIND_WORDS[kind]} · {timeWords(order)}
        {state === 'ended' ? null : (
          <>
            {' '}
            · review <Day date={reviewOn} />
          </>
        )}
      </p>
      <p class="hint">
        {by}, <Moment at={createdAt} />: <VisibleText text={reason} />
      </p>
    </li>
  );
}
