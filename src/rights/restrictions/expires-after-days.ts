import type { Anchor } from '../moments/anchors.ts';
import { DAY } from '../moments/instants.ts';
import type { Circumstances, Rule } from './rule.ts';
import { isWholeDays } from './values.ts';

/** Whole days of 24 hours, counted from what its words say: the transmission, the release or the receipt. */
export const expiresAfterDays: Rule<number> = {
  effect: 'forbid',
  isUnderstood: isWholeDays,
  holds(value, circumstances, anchor) {
    const ends = endsAt(value, circumstances, anchor);
    return Number.isNaN(ends) ? 'unknown' : circumstances.at >= ends;
  },
  clearWhen: (value, _, anchor) =>
    isWholeDays(value) ? [{ since: anchor, end: 'earliest', days: value, is: 'ahead' }] : [],
  turns: (value, circumstances, anchor) => [endsAt(value, circumstances, anchor)],
  odrl: { rule: 'prohibition', of: 'any', when: ['elapsedTime', 'gteq'] },
};

function endsAt(value: number, { anchors }: Circumstances, anchor: Anchor): number {
  const span = anchors[anchor];
  return span === null || !isWholeDays(value) ? Number.NaN : span.earliest + value * DAY;
}
