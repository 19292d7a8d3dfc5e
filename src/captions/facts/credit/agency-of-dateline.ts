import type { Span } from '../../../vocabulary/texts.ts';
import { canonicalAgency } from '../agency-names.ts';
import { MONTH_PATTERN } from '../dates/months.ts';

const DAY = `(?:(?:${MONTH_PATTERN})\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s(?:de\\s)?(?:${MONTH_PATTERN})\\.?|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:19|20)\\d\\d)?)`;
/** `Amman, Nov. 25 (Petra) --`, `Rabat, 25 nov. 2026 (MAP) -`: behind town and day an agency names itself, whether or not anybody knows it. */
const DATELINE = new RegExp(
  `^\\s?\\p{Lu}[\\p{L}.'’ -]{1,40},?\\s${DAY}(?:,?\\s(?:de\\s)?(?:19|20)\\d\\d)?,?\\s\\((\\p{Lu}[\\p{L}-]{1,20}(?:\\s\\p{Lu}[\\p{L}-]{2,16}){0,2})\\)\\s?(?:--?|[–—:])`,
  'iu',
);

/** The agency that a caption's dateline names, and where; null where none stands. */
export function agencyOfDateline(text: string): ({ name: string } & Span) | null {
  const found = DATELINE.exec(text.slice(0, LONGEST));
  const name = found?.[1] ?? '';
  if (found === null || !/^\p{Lu}/u.test(name)) return null;
  const start = found[0].lastIndexOf(name);
  return { name: canonicalAgency(name) ?? name, start, end: start + name.length };
}

/** As long as a dateline may be. */
const LONGEST = 120;
