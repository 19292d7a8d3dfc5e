import { addDays, dayBefore, dayOfMonth, isoDate } from './calendar.ts';

export interface TakenAndReleased {
  takenOn: string | null;
  releasedOn: string | null;
}

const CLOSING = /((?:19|20)\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)/gu;
const DAY =
  /(?:((?:19|20)\d\d)년\s?)?(?:(\d{1,2})월\s?|(지난달)\s)?(?<!\d)(\d{1,2})일(?!차|간|째|만|부터|까지|\s?만에|\s?동안)|(전날)|(다음\s?날|이튿날)/gu;
const RELEASES =
  /^\s?(?:오전|오후|밤|새벽|자로?)?\s?(?:[가-힣]{0,6}\s)?(?:보도|공개|소개|방영|방송|게재|배포|발표|송출|전했|전한)/u;

/** Days of a Korean caption: the date that closes it gives year and month to its `3일`; what was reported or shown on a day was released then. */
export function koreanDates(text: string): TakenAndReleased {
  const closing = [...text.matchAll(CLOSING)].at(-1);
  const anchor = closing === undefined ? null : isoDate(Number(closing[1]), Number(closing[2]), Number(closing[3]));
  const out: TakenAndReleased = { takenOn: null, releasedOn: null };
  let last: string | null = null;
  for (const match of text.matchAll(DAY)) {
    const iso = dayOf(match, anchor ?? last, last);
    if (iso === null) continue;
    last = iso;
    if (RELEASES.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20)))
      out.releasedOn ??= iso;
    else out.takenOn ??= iso;
  }
  // A caption that tells no other day was taken on the one that closes it.
  return out;
}

function dayOf(match: RegExpMatchArray, anchor: string | null, last: string | null): string | null {
  const [, year, month, lastMonth, day, dayEarlier, dayLater] = match;
  if (dayEarlier !== undefined) return last === null ? null : addDays(last, -1);
  if (dayLater !== undefined) return last === null ? null : addDays(last, 1);
  if (year !== undefined && month !== undefined) return isoDate(Number(year), Number(month), Number(day));
  if (anchor === null) return null;
  if (month !== undefined) return dayBefore(anchor, Number(month), Number(day));
  if (lastMonth !== undefined) return dayOfMonth(addDays(`${anchor.slice(0, 7)}-01`, -1), Number(day));
  return dayOfMonth(anchor, Number(day));
}
