import { type Anchor, anchorInWords } from '../moments/anchors.ts';
import { DAY } from '../moments/instants.ts';
import { anchorInKorean, daysInKorean } from '../words/languages/korean-wording.ts';
import { daysInWords } from '../words/wording.ts';
import { noMoreDays } from './as-strict.ts';
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
  clearWhen: (value, _, anchor) => [{ since: anchor, end: 'earliest', days: value, is: 'ahead' }],
  turns: (value, circumstances, anchor) => [endsAt(value, circumstances, anchor)],
  isAsStrict: noMoreDays,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['elapsedTime', 'gteq'] },
  says: {
    en: {
      sentence: (value, { anchor }) => `May be used only for ${spanInWords(value, anchor)}.`,
      remedy: (value, _, { anchor }) =>
        `Ask the supplier for more than ${spanInWords(value, anchor)}, or use another picture.`,
    },
    ko: {
      sentence: (value, { anchor }) => `${spanInKorean(value, anchor)} 동안만 사용할 수 있습니다.`,
      remedy: (value, _, { anchor }) =>
        `${spanInKorean(value, anchor)}보다 긴 기간을 공급자에게 요청하거나 다른 사진을 사용하십시오.`,
    },
  },
};

function endsAt(value: number, { anchors }: Circumstances, anchor: Anchor): number {
  const span = anchors[anchor];
  return span === null || !isWholeDays(value) ? Number.NaN : span.earliest + value * DAY;
}

function spanInWords(value: unknown, anchor: Anchor): string {
  const days = isWholeDays(value) ? daysInWords(Number(value)) : 'some days';
  return `${days} after ${anchorInWords(anchor)}`;
}

function spanInKorean(value: unknown, anchor: Anchor): string {
  return isWholeDays(value) ? daysInKorean(Number(value), anchor) : `${anchorInKorean(anchor)} 후 며칠`;
}
