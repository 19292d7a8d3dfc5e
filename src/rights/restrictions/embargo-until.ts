import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { FAR_AHEAD, momentTests } from '../filter/condition.ts';
import { instantOf } from '../moments/instants.ts';
import type { Rule } from './rule.ts';
import { isDate } from './values.ts';

/** Lifts at its instant; where only a day is named, at the first instant of that day. */
export const embargoUntil: Rule<DateOrInstant | null> = {
  effect: 'forbid',
  isUnderstood: isDate,
  holds(value, { at, zone }) {
    const lifts = liftsAt(value, zone);
    return Number.isNaN(lifts) ? 'unknown' : at < lifts;
  },
  date: { edge: 'opens-late', strictest: FAR_AHEAD },
  clearWhen: (_, moment) => momentTests(moment, 'past'),
  turns: (value, { zone }) => [liftsAt(value, zone)],
  odrl: { rule: 'prohibition', of: 'any', when: ['dateTime', 'lt'] },
};

function liftsAt(value: DateOrInstant | null, zone: string): number {
  return typeof value === 'string' ? instantOf(value, 'opens-late', zone) : Number.NaN;
}
