import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { LONG_AGO, momentTests } from '../filter/condition.ts';
import { instantOf } from '../moments/instants.ts';
import type { Rule } from './rule.ts';
import { isDate } from './values.ts';

/** Ends at its instant; where only a day is named, that day is still inside. */
export const expiresOn: Rule<DateOrInstant | null> = {
  effect: 'forbid',
  isUnderstood: isDate,
  holds(value, { at, zone }) {
    const ends = endsAt(value, zone);
    return Number.isNaN(ends) ? 'unknown' : at >= ends;
  },
  date: { edge: 'closes', strictest: LONG_AGO },
  clearWhen: (_, moment) => momentTests(moment, 'ahead'),
  turns: (value, { zone }) => [endsAt(value, zone)],
  odrl: { rule: 'prohibition', of: 'any', when: ['dateTime', 'gteq'] },
};

function endsAt(value: DateOrInstant | null, zone: string): number {
  return typeof value === 'string' ? instantOf(value, 'closes', zone) : Number.NaN;
}
