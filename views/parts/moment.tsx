const INSTANT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `29 June 2025` for an ISO date; what is no date stays as it is. */
export function dayWords(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : DAY.format(time);
}

/** `24 Nov 2026, 16:20 UTC` for an ISO instant; what is no instant stays as it is. */
export function instantWords(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : `${INSTANT.format(time)} UTC`;
}

/** An instant. The page's script adds the reader's own time as a title. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{instantWords(at)}</time>;
}

export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dayWords(date)}</time>;
}
