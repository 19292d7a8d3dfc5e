import { DAY } from '../instants.ts';
import { daysInWords } from '../wording.ts';
import type { Circumstances, Rule } from './rule.ts';
import { isWholeDays } from './values.ts';

/** Whole days of 24 hours, counted from the transmission. */
export const expiresAfterDays: Rule<number> = {
  effect: 'forbid',
  isUnderstood: isWholeDays,
  holds(value, circumstances) {
    const ends = endsAt(value, circumstances);
    return Number.isNaN(ends) ? 'unknown' : circumstances.at >= ends;
  },
  clearWhen: (value) => (isWholeDays(value) ? [{ sent: 'earliest', days: value, is: 'ahead' }] : []),
  turns: (value, circumstances) => [endsAt(value, circumstances)],
  sentence: (value) =>
    isWholeDays(value)
      ? `May be used only for ${daysInWords(value)} after its transmission.`
      : 'May be used only for some days after its transmission.',
  remedy: () => 'Ask the supplier for more time, or use another picture.',
  odrl: { rule: 'prohibition', of: 'any', when: ['elapsedTime', 'gteq'] },
};

function endsAt(value: number, { transmitted }: Circumstances): number {
  return transmitted === null || !isWholeDays(value) ? Number.NaN : transmitted.earliest + value * DAY;
}
