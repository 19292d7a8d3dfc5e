import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import { dateOf } from '../times/moment-value.ts';
import type { Moment } from '../times/read-moment.ts';

/** A restriction that a row says fixedly, with the value that its slots took. */
export function filledIn(restriction: Restriction, took: Captures): Restriction {
  switch (restriction.kind) {
    case 'mandatory-credit':
      return { ...restriction, value: took.credit ?? null };
    case 'contact-required':
      return { ...restriction, value: took.whom ?? null };
    case 'embargo-until':
      return { ...restriction, value: took.moment === undefined ? null : dateOf(took.moment, 'later') };
    case 'expires-on':
      return { ...restriction, value: took.moment === undefined ? null : dateOf(lastDay(took.moment), 'earlier') };
    case 'no-archive':
      return took.hours === undefined
        ? restriction
        : { ...restriction, within: { fromDays: Math.floor(took.hours / 24) } };
    case 'expires-after-days':
      return { ...restriction, value: Math.floor((took.hours ?? 0) / 24) };
    default:
      return restriction;
  }
}

/** Midnight is the end of the day it is said of: until then the whole day is allowed. */
function lastDay(moment: Moment): Moment {
  return moment.minutes === 1440 && moment.zone === null ? { ...moment, minutes: null } : moment;
}
