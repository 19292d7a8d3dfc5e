/** Dates as they are shown: `YYYY:MM:DD`, with ` HH:MM:SS` and zone as far as the file gives them. */

/** From XMP's ISO 8601, IIM's eight digits, or EXIF's own form; anything else stays as it was found. */
export function printDate(found: string): string {
  const text = found.trim();
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (digits !== null) return digits.slice(1).join(':');
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](.*))?)?$/.exec(text);
  if (iso === null) return text;
  const [, year, month, day, time] = iso;
  return [[year, month, day].filter((part) => part !== undefined).join(':'), time?.replace(' ', '')]
    .filter(Boolean)
    .join(' ');
}

/** From IIM's `HHMMSS±HHMM`; anything else stays as it was found. */
export function printTime(found: string): string {
  const match = /^(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$/.exec(found.trim());
  if (match === null) return found.trim();
  const [, hours, minutes, seconds, zoneHours, zoneMinutes] = match;
  return `${hours}:${minutes}:${seconds}${zoneHours === undefined ? '' : `${zoneHours}:${zoneMinutes}`}`;
}

/** Blank or all zeros: IIM's way to say that no date is set. */
export function isNoDate(printed: string): boolean {
  return /^[\s0:]*$/.test(printed);
}

const PRINTED = /^(\d{4}):(\d\d):(\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A printed date, with time and zone where it has them, in ISO 8601; null when it is no day of the calendar or no time of the day. */
export function toIsoDate(printed: string): string | null {
  const [, year, month, day, time, zone = ''] = PRINTED.exec(printed.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (time === undefined) return date;
  const instant = `${date}T${time.length === 5 ? `${time}:00` : time}`;
  if (Number.isNaN(Date.parse(`${instant}Z`))) return null;
  return `${instant}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

/** Date.parse takes 31 February for a day of March. */
function isDay(date: string): boolean {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
}
