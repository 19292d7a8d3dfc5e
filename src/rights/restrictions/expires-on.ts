import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { LONG_AGO, momentTests } from '../filter/condition.ts';
import { instantOf } from '../moments/instants.ts';
import { endInKorean } from '../words/languages/korean-wording.ts';
import { endInWords } from '../words/wording.ts';
import { noLater } from './as-strict.ts';
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
  isAsStrict: noLater,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['dateTime', 'gteq'] },
  says: {
    en: {
      sentence: (value) => (isDate(value) ? `May be used until ${endInWords(value)}.` : 'May be used for a time only.'),
      remedy: (value) =>
        isDate(value)
          ? 'Ask the supplier for more time, or use another picture.'
          : 'Find out when its use ends and put the date in its place.',
    },
    ko: {
      sentence: (value) =>
        isDate(value) ? `${endInKorean(value)}까지 사용할 수 있습니다.` : '정해진 기간에만 사용할 수 있습니다.',
      remedy: (value) =>
        isDate(value)
          ? '공급자에게 기간 연장을 요청하거나 다른 사진을 사용하십시오.'
          : '사용 기간이 언제 끝나는지 알아보고 그 날짜를 적으십시오.',
    },
  },
};

function endsAt(value: DateOrInstant | null, zone: string): number {
  return typeof value === 'string' ? instantOf(value, 'closes', zone) : Number.NaN;
}
