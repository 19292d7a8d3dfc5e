import { isCombination } from '../combination.ts';
import type { Piece } from '../pieces.ts';
import { addDays, dayBefore, isoDate, weekdayFrom, weekdayUpTo } from './calendar.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { koreanDates, type TakenAndReleased } from './korean-dates.ts';
import { WEEKDAY_PATTERN, weekdayNumber } from './months.ts';

const RELEASE =
  /(?<![\p{L}])(?:released?|published|provided|supplied|distributed|issued?(?: date)?|made available|carried|broadcast|aired|posted|transmitted|shared|unveiled|handed out|publié|publiée|diffusée?|fournie|veröffentlicht|verbreitet|divulgada|publicada|difundida|cedida|diffusa|fornita|опубликован\w*|распространен\w*|vrijgegeven|verstrekt)(?![\p{L}])/giu;
/** Words after which a day is not the day of the picture. */
const OTHER_DAY =
  /(?<![\p{L}])(?:will|until|till|since|born|died|expires?|ends?|opens?|scheduled|due|deadline|ahead of|before|prior to|birthday|running|founded|killed|elected|obtained|created on|including|up to|who|which|whose|commemorat\w*|anniversary|jusqu['’]au|bis|hasta|fino al)(?:\s[^,;]{0,50})?$/iu;
/** `before their talks in Seoul on`: place and day are those of the picture. */
const BEFORE_SOMETHING_HERE =
  /(?<![\p{L}])(?:before|ahead of|prior to)\s(?:\p{Ll}[^,;]{3,44}\s)(?:in|at)\s\p{Lu}[\p{L}.' -]{1,30},?(?:\s\p{Lu}\p{L}+,?)?\s(?:on\s(?:\p{Lu}\p{L}+,?\s)?)?$/u;
/** Between a release and its day stand its giver and place, no new clause. */
const NEW_CLAUSE =
  /,\s(?!(?:on\s|late\s|early\s)?(?:\p{Lu}|\d|via|by|from|in\s\p{Lu}))|[;:]|(?<![\p{L}])(?:shows?|showing|purports?|in which|zeigt|montre|muestra)(?![\p{L}])/u;
/** `provided by UNTV, the prime minister addresses the assembly, Friday`: the day is that of the deed. */
const NEW_DEED =
  /,\s[^,]*\s\p{Ll}{3,}s\s(?:the|a|an|to|at|with|during|his|her|their|from|after|for|as)\s|(?<![\p{L}])(?:obtained|to mark)(?![\p{L}])/u;
const HAN_RELEASE = /^[^。,,]{0,12}(?:发布|發布|公布|公开|公開|报道|報道|報じ|配信|播出)/u;
const RELATIVE =
  /(?<![\p{L}])(?:(?:the|on the)\s)?(next|following|same|previous|preceding)\sday(?![\p{L}])|(?<![\p{L}])(a|one|two|three|four|five|\d)\sdays?\s(earlier|before|later|after)(?![\p{L}])|(?<![\p{L}])(the day before)(?![\p{L}])/giu;
const WEEKDAY = new RegExp(`(?<![\\p{L}])(${WEEKDAY_PATTERN})(?![\\p{L}])`, 'giu');
const DATELINE =
  /^[\s(]*\p{Lu}[\p{L}.,'’ -]{1,60}?,?\s(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\s\p{L}+)(?:,?\s\d{4})?\s?\([^)]{2,30}\)\s?[-–—]/u;
const TAKEN_AND_RELEASED = /(?<![\p{L}])taken and (?:released|distributed|provided|published|issued)(?![\p{L}])/iu;
const COUNTS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
/** A Korean day, or the bare date that closes a Korean caption and only anchors its days. */
const TOLD_IN_KOREAN = /\d{1,2}일|(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}/u;
const HANGUL = /[가-힣]\s?(?:\d|$)|\d{1,2}일/u;

interface Placed extends FoundDate {
  released: boolean;
}

/** When the picture was taken and released, as far as the text itself says; null where it does not. */
export function readDates(text: string, pieces: readonly Piece[]): TakenAndReleased {
  if (!/\d/.test(text)) return { takenOn: null, releasedOn: null };
  if (/[가-힣]/u.test(text) && (HANGUL.test(text) || TOLD_IN_KOREAN.test(text))) {
    const korean = koreanDates(text);
    if (korean.takenOn !== null || korean.releasedOn !== null || TOLD_IN_KOREAN.test(text)) return korean;
  }
  const dates = findDates(text).map((date) => {
    const { iso, month, day, start, end } = date;
    return { iso, month, day, start, end, released: isRelease(text, date, pieces) };
  });
  const named = dates.find((date) => date.released && date.iso !== null)?.iso ?? null;
  const released = named ?? laterDay(dates);
  const taken = /(?<![\p{L}])undated(?![\p{L}])/iu.test(text) ? null : takenDay(text, pieces, dates, released);
  const both = taken === null && TAKEN_AND_RELEASED.test(text) ? released : taken;
  const first = withRelativeDays(text, dates, { takenOn: both, releasedOn: released });
  return withWeekdays(text, pieces, dates, first);
}

function isRelease(text: string, date: FoundDate, pieces: readonly Piece[]): boolean {
  if (/[日]/u.test(text.slice(date.start, date.end))) return HAN_RELEASE.test(text.slice(date.end, date.end + 20));
  const piece = pieces.find(({ start, end }) => start <= date.start && date.start < end);
  const before = text.slice(Math.max(piece?.start ?? 0, date.start - 160), date.start);
  const cue = [...before.matchAll(RELEASE)].at(-1);
  if (cue === undefined || isSort(before, cue) || isDeed(before, cue)) return false;
  const between = before.slice(cue.index + cue[0].length).replace(/[\s,]+$/u, '');
  if (/^\s+date\s*:/i.test(between) || /issue/i.test(cue[0])) return findDates(between).length === 0;
  return (
    !NEW_CLAUSE.test(between) &&
    !NEW_DEED.test(between) &&
    findDates(between).length === 0 &&
    !/(?<![\p{L}])taken(?![\p{L}])/iu.test(between)
  );
}

/** `a supplied image of the jetty, Monday, September 1, 2025`: the word says what sort of picture it is. */
function isSort(before: string, cue: RegExpExecArray): boolean {
  return (
    /(?<![\p{L}])(?:an?|the|this|undated)\s$/iu.test(before.slice(0, cue.index)) &&
    /^\s(?:file\s)?(?:image|photo|picture|still|video|photograph|handout|frame)/iu.test(
      before.slice(cue.index + cue[0].length),
    )
  );
}

/** `an activist is carried away`, `food distributed on Tuesday`: of things other than pictures these tell a deed. */
function isDeed(before: string, cue: RegExpExecArray): boolean {
  // `photographs are not to be published before Friday`
  if (/(?<![\p{L}])(?:be|being)\s$/iu.test(before.slice(0, cue.index))) return true;
  return (
    DEED.test(cue[0]) &&
    !/(?:photo|picture|image|video|footage|grab|still|hand-?out|frame|tele?vision|news|media|foto|imagen|bild)/iu.test(
      before,
    )
  );
}

const DEED = /^(?:carried|unveiled|shared|distributed|provided|supplied|handed out|issued|made available)$/i;

/** `taken on November 4, 2025 and released on November 5`: a day of release without a year follows the day before it. */
function laterDay(dates: readonly Placed[]): string | null {
  const at = dates.findIndex((date) => date.released && date.iso === null);
  const before = dates.slice(0, Math.max(at, 0)).findLast((date) => date.iso !== null)?.iso;
  const date = dates[at];
  if (date === undefined || before === undefined || before === null) return null;
  const year = Number(before.slice(0, 4));
  const same = isoDate(year, date.month, date.day);
  return same !== null && same >= before ? same : isoDate(year + 1, date.month, date.day);
}

/** The day of the lead or of a line beside it; of several the last with a year, for a lead ends on its day. */
function takenDay(text: string, pieces: readonly Piece[], dates: Placed[], released: string | null): string | null {
  const open = dates.filter((date) => !date.released && !isOtherDay(text, date, pieces) && !inDateline(text, date));
  const of = (role: Piece['role']) =>
    open.filter((date) =>
      pieces.some((piece) => piece.role === role && piece.start <= date.start && date.start < piece.end),
    );
  const leads = of('lead');
  if (isCombination(text) && new Set(leads.flatMap(({ iso }) => iso ?? [])).size > 1) return null;
  const full = leads.findLast((date) => date.iso !== null)?.iso ?? of('line').find((date) => date.iso !== null)?.iso;
  if (full !== undefined && full !== null) return full;
  const asked = open.find(
    (date) =>
      date.iso !== null &&
      (/(?:picture|photo) date:\s*(?:\p{L}+,?\s)?$/iu.test(text.slice(Math.max(0, date.start - 40), date.start)) ||
        // 2026年1月22日、鹿児島県出水市で撮影
        /^[^。\n]{0,24}(?:撮影|拍摄|拍攝)/u.test(text.slice(date.end, date.end + 30))),
  );
  if (asked !== undefined) return asked.iso;
  // `A cinema in Lahore, Pakistan, 17 May 2026.`: behind a lead without a day a sentence that closes with place and day.
  const isOpen = leads.length === 0 && released === null;
  const beside = isOpen ? of('background').find((date) => closesPlace(text, date)) : undefined;
  if (beside !== undefined) return beside.iso;
  const yearless = leads.find((date) => date.iso === null);
  return yearless === undefined || released === null ? null : dayBefore(released, yearless.month, yearless.day);
}

function closesPlace(text: string, { iso, start, end }: Placed): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    iso !== null && /\p{Lu}\p{L}{2,20},\s(?:on\s)?$/u.test(before) && /^\s?(?:[.(]|$)/.test(text.slice(end, end + 2))
  );
}

function isOtherDay(text: string, date: FoundDate, pieces: readonly Piece[]): boolean {
  const piece = pieces.find(({ start, end }) => start <= date.start && date.start < end);
  if (piece === undefined) return true;
  const before = text.slice(Math.max(piece.start, date.start - 80), date.start);
  if (/(?:解禁(?:日時|日)?|期限|엠바고|엠바고\s?해제)[は\s:：=＝]{0,3}$/u.test(before)) return true;
  return OTHER_DAY.test(before) && !BEFORE_SOMETHING_HERE.test(before);
}

/** `SEOUL, June 30, 2025 (Yonhap) --` dates the report. */
function inDateline(text: string, date: FoundDate): boolean {
  const head = DATELINE.exec(text)?.[0].length ?? 0;
  return date.start < head;
}

/** `… the next day` counts from the day before it in the text, for whichever of the two is missing. */
function withRelativeDays(text: string, dates: Placed[], found: TakenAndReleased): TakenAndReleased {
  const out = { ...found };
  if (!/days?(?![\p{L}])/iu.test(text)) return out;
  for (const match of text.matchAll(RELATIVE)) {
    const days = daysOf(match);
    const before = text.slice(0, match.index);
    const cue = [...before.matchAll(RELEASE)].at(-1);
    const isReleased =
      cue !== undefined &&
      !/[.;]\s/.test(before.slice(cue.index)) &&
      !dates.some((date) => date.start > cue.index && date.start < match.index);
    if (isReleased && out.releasedOn === null && out.takenOn !== null) out.releasedOn = addDays(out.takenOn, days);
    else if (!isReleased && out.takenOn === null && out.releasedOn !== null)
      out.takenOn = addDays(out.releasedOn, days);
  }
  return out;
}

function daysOf(match: RegExpMatchArray): number {
  const [, day, count, direction, dayBeforeIt] = match;
  if (dayBeforeIt !== undefined) return -1;
  if (day !== undefined) return /next|following/i.test(day) ? 1 : /same/i.test(day) ? 0 : -1;
  const amount = COUNTS[(count ?? '').toLowerCase()] ?? Number(count);
  return /later|after/i.test(direction ?? '') ? amount : -amount;
}

/** A weekday without a date of its own counts from the other day the text gives. */
function withWeekdays(
  text: string,
  pieces: readonly Piece[],
  dates: Placed[],
  found: TakenAndReleased,
): TakenAndReleased {
  const out = { ...found };
  if ((out.takenOn === null) === (out.releasedOn === null)) return out;
  for (const match of text.matchAll(WEEKDAY)) {
    const isDated = dates.some((date) => date.start >= match.index && date.start - match.index < match[0].length + 4);
    if (
      isDated ||
      !pieces.some((piece) => piece.role === 'lead' && piece.start <= match.index && match.index < piece.end)
    )
      continue;
    const weekday = weekdayNumber(match[0]) ?? 0;
    const released = isRelease(
      text,
      { iso: null, month: 0, day: 0, start: match.index, end: match.index + match[0].length },
      pieces,
    );
    if (released && out.releasedOn === null && out.takenOn !== null) out.releasedOn = weekdayFrom(out.takenOn, weekday);
    else if (!released && out.takenOn === null && out.releasedOn !== null && !/undated/i.test(text))
      out.takenOn = weekdayUpTo(out.releasedOn, weekday);
  }
  return out;
}
