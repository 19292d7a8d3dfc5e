import { MONTH_PATTERN } from '../dates/months.ts';
import { opensName } from '../people/given-names.ts';
import { cityOf } from '../place/gazetteer.ts';

/** `Europa Press 03/2/2026`: before the line is cut at its strokes. */
const DAY_BEHIND = /(?<=\p{L})\s+\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?:\s*$|(?=\s-\s))/u;

/** `una foto di Vassilis Mavros del 20 novembre 2026`: of which day the picture is. */
const OF_DAY = new RegExp(
  `(?<=\\p{Ll})\\s(?:del|du|vom|dal|van|fra|från|от)(?:\\s(?:\\d{1,2}\\.?|${MONTH_PATTERN})(?!\\p{L}).*)?$|\\sdell['’](?:${MONTH_PATTERN}).*$`,
  'iu',
);

/** `Foto IPP/Felice De Martino Napoli 12/01/2026`: neither the day nor the town before it is the name's. */
export function withoutDay(whole: string): string {
  const line = whole.replace(OF_DAY, '');
  const day = /\d\/\d/.test(line) ? DAY_BEHIND.exec(line) : null;
  if (day === null) return line;
  const before = line.slice(0, day.index);
  const town = /\p{Lu}[\p{L}'’-]*\s(\p{Lu}[\p{L}'’-]+)$/u.exec(before)?.[1];
  return town !== undefined && isTown(town) ? before.slice(0, -town.length).trimEnd() : before;
}

/** A town, and no name that opens as a person's. */
export function isTown(text: string): boolean {
  return cityOf(text) !== null && !opensName(text.split(' ')[0] ?? '');
}
