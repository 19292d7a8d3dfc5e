import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import { type Context, first, last, when } from './model-words.ts';

/** The model's own reading of what the house put on a photo, and of what it said of `other` clauses. */

/** The orders that hold at the instant of the use. */
export function ordersInForce(context: Context): HouseOrder[] {
  const at = Date.parse(context.use.at);
  // Their days begin where they begin first on earth, and end where they end last.
  const { subject, use } = context;
  const inZone = (zone: string, east: number) => ({
    subject: { ...subject, facts: { ...subject.facts, zone } },
    use,
    world: { ...context.world, zones: { [zone]: east } },
  });
  return (subject.orders ?? []).filter(
    ({ from, until }) =>
      when(first(from, inZone('first', 14)), (opens) => at < opens) !== 'yes' &&
      when(last(until, inZone('last', -12)), (ends) => at >= ends) !== 'yes',
  );
}

/** How an `other` clause with this key stands in the way; null where nobody said more of it. */
export function boundTo(key: string, { subject, use }: Context): 'nothing' | 'ask' | 'review' | 'block' | null {
  const binding = (subject.bindings ?? []).find(({ obstacle }) => obstacle === key);
  if (binding === undefined) return null;
  if (binding.to === 'duty') return 'nothing';
  if (binding.to === 'ask') return 'ask';
  if (use.story == null) return 'review';
  return use.story.toLowerCase() === binding.words.toLowerCase() ? 'nothing' : 'block';
}
