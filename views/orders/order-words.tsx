import type { OrderState, Reach } from '../../src/catalogue/orders/orders.ts';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import { dayWords, instantWords } from '../parts/moment.tsx';
import { SOURCE_KIND_WORDS } from '../words.ts';
import type { OrderView } from './order-view.ts';

export const ORDER_KIND_WORDS = {
  house: 'House order',
  'court-order': 'Court order',
  'consent-withdrawn': 'Consent withdrawn',
} satisfies Record<HouseOrder['kind'], string>;

const STATE_WORDS = {
  planned: 'Planned',
  'in-force': 'In force',
  over: 'Over',
  ended: 'Ended',
} satisfies Record<OrderState, string>;

/** How it stands, and what somebody has to do about it. */
export function OrderFlag({ order: { state, endAsked, isDue } }: { order: OrderView }) {
  if (state !== 'ended' && endAsked !== null) return <span class="flag order-state of-asked">End asked for</span>;
  if (isDue) return <span class="flag order-state of-due">Review due</span>;
  return <span class={`flag order-state of-${state}`}>{STATE_WORDS[state]}</span>;
}

export function reachWords(reach: Reach): string {
  switch (reach.kind) {
    case 'photos':
      return reach.photos.length === 1 ? 'One photo' : `${reach.photos.length} photos`;
    case 'person':
      return `Every photo that shows ${namesInWords(reach.names)}`;
    case 'source-kind':
      return `Every photo of the kind “${SOURCE_KIND_WORDS[reach.sourceKind]}”`;
    case 'search':
      return `Every photo that the search “${reach.query}” finds`;
  }
}

function namesInWords([first = '', ...others]: string[]): string {
  return others.length === 0 ? first : `${first} (also ${others.join(', ')})`;
}

export function timeWords({ from, until }: Pick<OrderView, 'from' | 'until'>): string {
  if (from === null && until === null) return 'without end';
  if (from === null) return `until ${momentWords(until ?? '')}`;
  return until === null ? `from ${momentWords(from)}` : `${momentWords(from)} to ${momentWords(until)}`;
}

function momentWords(date: string): string {
  return date.includes('T') ? instantWords(date) : dayWords(date);
}
