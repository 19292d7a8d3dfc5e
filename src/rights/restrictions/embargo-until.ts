import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { FAR_AHEAD, momentTests } from '../filter/condition.ts';
import { instantOf } from '../moments/instants.ts';
import { dateInKorean } from '../words/languages/korean-wording.ts';
import { dateInWords } from '../words/wording.ts';
import { noEarlier } from './as-strict.ts';
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
  isAsStrict: noEarlier,
  isWaivable: false,
  odrl: { rule: 'prohibition', of: 'any', when: ['dateTime', 'lt'] },
  says: {
    en: {
      sentence: (value) => (isDate(value) ? `Embargoed until ${dateInWords(value)}.` : 'Embargoed.'),
      remedy: (value) =>
        isDate(value)
          ? `Wait until ${dateInWords(value)}.`
          : 'Find out when the embargo lifts and put the date in its place.',
    },
    ko: {
      sentence: (value) => (isDate(value) ? `${dateInKorean(value)}까지 엠바고입니다.` : '엠바고가 걸려 있습니다.'),
      remedy: (value) =>
        isDate(value)
          ? `${dateInKorean(value)}까지 기다리십시오.`
          : '엠바고가 언제 풀리는지 알아보고 그 날짜를 적으십시오.',
    },
  },
};

function liftsAt(value: DateOrInstant | null, zone: string): number {
  return typeof value === 'string' ? instantOf(value, 'opens-late', zone) : Number.NaN;
}
