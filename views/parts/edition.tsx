import { type Editions, WEEKDAYS, type Weekday } from '../../src/rights/agreements/editions.ts';
import { WEEKDAY_WORDS } from '../words.ts';

/** An edition of an outlet. */
export interface EditionView {
  /** ISO instant. */
  at: string;
  /** IANA name of the zone its outlet keeps time by. */
  zone: string;
}

/** `Thu 26 Nov, 06:00`, on the clock of its outlet. */
export function editionWords({ at, zone }: EditionView): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...PARTS, timeZone: zone }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')}`;
}

const PARTS = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** `the edition of Thu 26 Nov, 06:00`, with its instant for machines and its zone for whoever points at it. */
export function Edition({ edition }: { edition: EditionView }) {
  return (
    <>
      the edition of{' '}
      <time dateTime={edition.at} title={edition.zone}>
        {editionWords(edition)}
      </time>
    </>
  );
}

/** `At once`, or `Mon–Sat 06:00, Europe/Berlin`. */
export function clockWords(clock: 'at-once' | Editions): string {
  return clock === 'at-once' ? 'At once' : `${daysInWords(clock.days)} ${clock.time}, ${clock.zone}`;
}

/** Three days or more in a row are said by their ends. */
function daysInWords(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return 'Every day';
  return rowsOf(days)
    .map((row) => {
      const words = row.map((day) => WEEKDAY_WORDS[day]);
      return words.length < 3 ? words.join(', ') : `${words[0]}–${words.at(-1)}`;
    })
    .join(', ');
}

/** The days in their order, cut where one is missing. */
function rowsOf(days: readonly Weekday[]): Weekday[][] {
  const rows: Weekday[][] = [];
  let isBroken = true;
  for (const day of WEEKDAYS) {
    if (!days.includes(day)) isBroken = true;
    else if (isBroken) rows.push([day]);
    else rows.at(-1)?.push(day);
    if (days.includes(day)) isBroken = false;
  }
  return rows;
}
