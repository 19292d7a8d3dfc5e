import type { OrderView as CatalogueOrder } from '../../src/catalogue/orders/orders.ts';
import type { Thumb } from '../photos/photo-card.tsx';

/** An order as lists and pages show it; instants are ISO 8601. */
export interface OrderView extends Omit<CatalogueOrder, 'restriction' | 'duty'> {
  /** Its review date has come. */
  isDue: boolean;
}

/** What whoever looks at an order may do about it. */
export interface OrderRights {
  review: boolean;
  askToEnd: boolean;
  /** Whether they asked to end it or made the token that did: then somebody else decides. */
  isOwn: boolean;
  withdraw: boolean;
  decide: boolean;
}

/** A photo that an order reaches. */
export interface ReachedPhoto {
  id: string;
  title: string;
  /** Null where the picture must not be seen. */
  thumb: Thumb | null;
}

/** Where the form for a new order starts. */
export interface OrderStart {
  /** The first day a review can be on, and a proposal for it: `YYYY-MM-DD`. */
  firstReview: string;
  review: string;
}
