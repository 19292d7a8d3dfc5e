import type { Span } from '../../../vocabulary/texts.ts';
import { isCombination } from '../combination.ts';
import type { Piece } from '../pieces.ts';
import { KIND, type Signs } from '../signs.ts';
import { addDays, dayBefore, isoDate, weekdayFrom, weekdayUpTo } from './calendar.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { koreanDates, type TakenAndReleased } from './korean-dates.ts';
import { WEEKDAY_PATTERN, weekdayNumber } from './months.ts';
import { BOUND, boundsIn, GONE_SINCE, NOT_BEFORE, OTHER_DAY } from './other-days.ts';

/** Their words are a kind of `signs.ts`, as are those of other days. */
const RELEASE =
  /(?<![\p{L}])(?:released?|published|provided|supplied|distributed|issued?(?: date)?|made available|carried|broadcast|aired|posted|transmitted|shared|unveiled|handed out|publié|publiée|diffusée?|fournie|veröffentlicht|verbreitet|divulgada|publicada|difundida|cedida|facilitada|diffusa|fornita|опубликован\w*|распространен\w*|vrijgegeven|verstrekt)(?![\p{L}])/giu;
/** `before their talks in Seoul on`: place and day are those of the picture. */
const BEFORE_SOMETHING_HERE =
  /(?<![\p{L}])(?:before|ahead of|prior to)\s(?:\p{Ll}[^,;]{3,44}\s)(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}\d.'’ -]{1,40},?(?:\s\p{Lu}\p{L}+,?)?\s(?:on\s(?:\p{Lu}\p{L}+,?\s)?)?$/u;
/** Between a release and its day stand its giver and place, no new clause. */
const NEW_CLAUSE =
  /,\s(?!(?:on\s|late\s|early\s)?(?:\p{Lu}|\d|via|by|from|in\s\p{Lu}))|[;:]|(?<![\p{L}])(?:shows?|showing|purports?|in which|zeigt|montre|muestra)(?![\p{L}])/u;
/** `provided by UNTV, the prime minister addresses the assembly, Friday`: the day is that of the deed. */
const NEW_DEED =
  /,\s[^,]*\s\p{Ll}{3,}s\s(?:the|a|an|to|at|with|during|his|her|their|from|after|for|as)\s|(?<![\p{L}])(?:obtained|to mark)(?![\p{L}])/u;
const HAN_RELEASE = /^[^。,,]{0,12}(?:发布|發布|公布|公开|公開|报道|報道|報じ|配信|播出)/u;
const RELATIVE =
  /(?<![\p{L}])(?:(?:the|on the)\s)?(next|following|same|previous|preceding)\sday(?![\p{L}])|(?<![\p{L}])(a|one|two|three|four|five|\d)\sdays?\s(earlier|before|later|after)(?![\p{L}])|(?<![\p{L}])(the day before)(?![\p{L}])/giu;
/** Found sooner, for it looks at no letter before. */
const HOLDS_RELATIVE =
  /(?:next|following|same|previous|preceding)\sday|\sdays?\s(?:earlier|before|later|after)|the day before/iu;
const WEEKDAY = new RegExp(`(?<![\\p{L}])(${WEEKDAY_PATTERN})(?![\\p{L}])`, 'iuy');
const DATELINE =
  /^[\s(]*\p{Lu}[\p{L}.,'’ -]{1,60}?,?\s(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\s\p{L}+)(?:,?\s\d{4})?\s?\([^)]{2,30}\)\s?[-–—]/u;
const TAKEN_AND_RELEASED = /(?<![\p{L}])taken and (?:released|distributed|provided|published|issued)(?![\p{L}])/iu;
const COUNTS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
/** A Korean day, or the bare date that closes a Korean caption and only anchors its days. */
const TOLD_IN_KOREAN = /\d{1,2}일|(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}/u;
const HANGUL = /[가-힣]\s?(?:\d|$)|\d{1,2}일/u;

/** A text's prose with its sentences and lines. */
interface Prose {
  text: string;
  pieces: readonly Piece[];
  signs: Signs;
}

interface Placed extends FoundDate {
  released: boolean;
}

/** When the picture was taken and released, as far as the text itself says; null where it does not. */
export function readDates(told: string, pieces: readonly Piece[], signs: Signs): TakenAndReleased {
  const text = signs.isEastAsian ? told.replace(WIDE_DIGITS, plainDigit) : told;
  if (!(signs.hasDigit || signs.isEastAsian) || !/\d/.test(text)) return { takenOn: null, releasedOn: null };
  if (signs.isEastAsian && /[가-힣]/u.test(text) && (HANGUL.test(text) || TOLD_IN_KOREAN.test(text))) {
    const korean = koreanDates(text);
    if (korean.takenOn !== null || korean.releasedOn !== null || TOLD_IN_KOREAN.test(text)) return korean;
  }
  const prose: Prose = { text, pieces, signs };
  const dates = findDates(text).map((date): Placed => {
    const { iso, month, day, start, end } = date;
    return { iso, month, day, start, end, released: isRelease(prose, date) };
  });
  const named = dates.find((date) => date.released && date.iso !== null)?.iso ?? null;
  const released = named ?? laterDay(dates);
  const isUndated = (signs.words & KIND.undated) !== 0 && UNDATED.test(text);
  const taken = isUndated ? null : takenDay(prose, dates, released);
  const isBoth = taken === null && (signs.words & KIND.taken) !== 0 && TAKEN_AND_RELEASED.test(text);
  const found = { takenOn: isBoth ? released : taken, releasedOn: released };
  if ((signs.words & KIND.day) !== 0) addRelativeDays(text, dates, found);
  addWeekdays(prose, dates, found);
  return found;
}

/** “２０２６年１月５日”, as Japanese papers print it. */
const WIDE_DIGITS = /[０-９]/gu;
const plainDigit = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - ('０'.charCodeAt(0) - 48));

const UNDATED = /(?<![\p{L}])undated(?![\p{L}])/iu;

function isRelease({ text, pieces, signs }: Prose, date: Span): boolean {
  if (signs.isEastAsian && /[日]/u.test(text.slice(date.start, date.end)))
    return HAN_RELEASE.test(text.slice(date.end, date.end + 20));
  if ((signs.words & KIND.release) === 0) return false;
  const before = text.slice(Math.max(pieceAt(pieces, date)?.start ?? 0, date.start - 160), date.start);
  // `(issued 21 February 2026)`
  if (/\((?:re)?(?:issued|released|made available|distributed)\s(?:on\s)?$/iu.test(before)) return true;
  const cue = lastCue(before);
  // `a crate marked 'NOT FOR RELEASE'` tells no day.
  if (/^release$/i.test(cue?.[0] ?? '') && !/^(?:\s+date)?\s*:|^\s+(?:on|date)\s/i.test(before.slice(cueEnd(cue))))
    return false;
  if (cue === null || isSort(before, cue) || isDeed(before, cue)) return false;
  const between = before.slice(cue.index + cue[0].length).replace(/[\s,]+$/u, '');
  if (/^\s+date\s*:/i.test(between) || /issue/i.test(cue[0])) return findDates(between).length === 0;
  return (
    !NEW_CLAUSE.test(between) &&
    !NEW_DEED.test(between) &&
    findDates(between).length === 0 &&
    !/(?<![\p{L}])taken(?![\p{L}])/iu.test(between)
  );
}

const cueEnd = (cue: RegExpExecArray | null): number => (cue === null ? 0 : cue.index + cue[0].length);

function pieceAt(pieces: readonly Piece[], { start }: Span): Piece | undefined {
  return pieces.find((piece) => piece.start <= start && start < piece.end);
}

/** The last word of a release in what stands before a day. */
function lastCue(before: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  RELEASE.lastIndex = 0;
  for (let match = RELEASE.exec(before); match !== null; match = RELEASE.exec(before)) last = match;
  return last;
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
function takenDay(prose: Prose, dates: readonly Placed[], released: string | null): string | null {
  const { text, pieces, signs } = prose;
  const open = dates.filter((date) => !date.released && !isOtherDay(prose, date) && !inDateline(text, date));
  const leads = ofRole(pieces, open, 'lead');
  if (isCombination(text, signs) && new Set(leads.flatMap(({ iso }) => iso ?? [])).size > 1) return null;
  const full =
    leads.findLast((date) => date.iso !== null)?.iso ??
    ofRole(pieces, open, 'line').find((date) => date.iso !== null)?.iso;
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
  const beside = isOpen ? ofRole(pieces, open, 'background').find((date) => closesPlace(text, date)) : undefined;
  if (beside !== undefined) return beside.iso;
  const yearless = leads.find((date) => date.iso === null);
  return yearless === undefined || released === null ? null : dayBefore(released, yearless.month, yearless.day);
}

function ofRole(pieces: readonly Piece[], dates: readonly Placed[], role: Piece['role']): Placed[] {
  return dates.filter((date) => pieceAt(pieces, date)?.role === role);
}

function closesPlace(text: string, { iso, start, end }: Placed): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    iso !== null &&
    /\p{Lu}\p{L}{2,20}[,.]\s(?:on\s)?$/u.test(before) &&
    /^(?:\s(?:года|г)(?!\p{L}))?\s?(?:[.(]|$)/u.test(text.slice(end, end + 8))
  );
}

function isOtherDay({ text, pieces, signs }: Prose, date: FoundDate): boolean {
  const piece = pieceAt(pieces, date);
  if (piece === undefined) return true;
  const before = boundsIn(text, text.slice(Math.max(piece.start, date.start - 80), date.start));
  if (signs.isEastAsian && /(?:解禁(?:日時|日)?|期限|엠바고|엠바고\s?해제)[は\s:：=＝]{0,3}$/u.test(before))
    return true;
  if ((signs.words & KIND.gone) !== 0 && (GONE_SINCE.test(before) || NOT_BEFORE.test(before))) return true;
  if (BOUND.test(before)) return true;
  return (signs.words & KIND.otherDay) !== 0 && OTHER_DAY.test(before) && !BEFORE_SOMETHING_HERE.test(before);
}

/** `SEOUL, June 30, 2025 (Yonhap) --` dates the report. */
function inDateline(text: string, date: FoundDate): boolean {
  if (!text.includes('(')) return false;
  const head = DATELINE.exec(text)?.[0].length ?? 0;
  return date.start < head;
}

/** `… the next day` counts from the day before it in the text, for whichever of the two is missing. */
function addRelativeDays(text: string, dates: readonly Placed[], out: TakenAndReleased): void {
  if (!HOLDS_RELATIVE.test(text)) return;
  for (const match of text.matchAll(RELATIVE)) {
    if ((out.takenOn === null) === (out.releasedOn === null)) return;
    const days = daysOf(match);
    const before = text.slice(0, match.index);
    const cue = lastCue(before);
    const isReleased =
      cue !== null &&
      !/[.;]\s/.test(before.slice(cue.index)) &&
      !dates.some((date) => date.start > cue.index && date.start < match.index);
    if (isReleased && out.takenOn !== null) out.releasedOn = addDays(out.takenOn, days);
    else if (!isReleased && out.releasedOn !== null) out.takenOn = addDays(out.releasedOn, days);
  }
}

function daysOf(match: RegExpMatchArray): number {
  const [, day, count, direction, dayBeforeIt] = match;
  if (dayBeforeIt !== undefined) return -1;
  if (day !== undefined) return /next|following/i.test(day) ? 1 : /same/i.test(day) ? 0 : -1;
  const amount = COUNTS[(count ?? '').toLowerCase()] ?? Number(count);
  return /later|after/i.test(direction ?? '') ? amount : -amount;
}

/** A weekday without a date of its own counts from the other day the text gives. */
function addWeekdays(prose: Prose, dates: readonly Placed[], out: TakenAndReleased): void {
  if ((out.takenOn === null) === (out.releasedOn === null)) return;
  const { text, pieces, signs } = prose;
  for (const start of signs.weekdays) {
    WEEKDAY.lastIndex = start;
    const name = WEEKDAY.exec(text)?.[0];
    if (name === undefined) continue;
    const end = start + name.length;
    if (/(?<!\p{L})since\s$/iu.test(text.slice(Math.max(0, start - 10), start))) continue;
    const isDated = dates.some((date) => date.start >= start && date.start < end + 4);
    if (isDated || pieceAt(pieces, { start, end })?.role !== 'lead') continue;
    const weekday = weekdayNumber(name) ?? 0;
    const released = isRelease(prose, { start, end });
    if (released && out.releasedOn === null && out.takenOn !== null) out.releasedOn = weekdayFrom(out.takenOn, weekday);
    else if (!released && out.takenOn === null && out.releasedOn !== null && !/undated/i.test(text))
      out.takenOn = weekdayUpTo(out.releasedOn, weekday);
  }
}
