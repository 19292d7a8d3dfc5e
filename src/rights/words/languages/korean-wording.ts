import type { ChannelWord, CountryCode, DateOrInstant, Within } from '../../../vocabulary/restrictions.ts';
import type { Purpose } from '../../../vocabulary/uses.ts';
import type { Anchor } from '../../moments/anchors.ts';
import { isGiven } from '../../places/within.ts';
import type { Wording } from '../../restrictions/says.ts';
import { isChannelWord, isPublication, isPurpose, knownCountries, knownOf } from '../../restrictions/values.ts';
import { fewLeftOut, writtenDate } from '../wording.ts';

/** As in English: more names are cut to the first three and a count. */
const MAX_NAMES = 6;
const NAMES_SHOWN_OF_MANY = 3;

const names = new Intl.DisplayNames(['ko'], { type: 'region', fallback: 'code' });

/** `대한민국, 일본`; `미국을 제외한 모든 국가` is said as `모든 국가(제외: 미국)`, which needs no particle. */
export function countriesInKorean(value: readonly CountryCode[]): string {
  const codes = [...new Set(knownCountries(value))];
  const lacking = fewLeftOut(codes);
  if (lacking === null) return listInKorean(named(codes));
  return lacking.length === 0 ? '모든 국가' : `모든 국가(제외: ${listInKorean(named(lacking))})`;
}

function named(codes: readonly CountryCode[]): string[] {
  return codes.map((code) => names.of(code) ?? code).sort((one, other) => one.localeCompare(other, 'ko'));
}

/**
 * `가, 나, 다`; of many, `가, 나, 다 외 4`. Names stand after a colon: which particle follows a word depends on how it is spoken,
 * and foreign names do not tell.
 */
export function listInKorean(words: readonly string[]): string {
  if (words.length === 0) return '알 수 없음';
  if (words.length <= MAX_NAMES) return words.join(', ');
  return `${words.slice(0, NAMES_SHOWN_OF_MANY).join(', ')} 외 ${words.length - NAMES_SHOWN_OF_MANY}`;
}

const CHANNEL_WORDS = {
  'print-newspaper': '신문',
  'print-magazine': '잡지',
  online: '온라인',
  mobile: '모바일',
  social: '소셜 미디어',
  tv: '텔레비전',
  book: '도서',
  'all-digital': '모든 디지털 매체',
} satisfies Record<ChannelWord, string>;

export function channelsInKorean(value: readonly ChannelWord[]): string {
  return listInKorean(knownOf(value, isChannelWord).map((channel) => CHANNEL_WORDS[channel]));
}

const PURPOSE_WORDS = {
  editorial: '보도',
  commercial: '상업적 이용',
  advertising: '광고',
  marketing: '마케팅',
  merchandising: '상품화',
  betting: '베팅',
  games: '게임',
  calendars: '달력',
  'ai-training': 'AI 학습',
} satisfies Record<Purpose, string>;

export function purposesInKorean(value: readonly Purpose[]): string {
  return listInKorean(knownOf(value, isPurpose).map((purpose) => PURPOSE_WORDS[purpose]));
}

export function publicationsInKorean(value: readonly string[]): string {
  return listInKorean(knownOf(value, isPublication));
}

const ANCHOR_WORDS = { transmission: '송신', release: '공개', receipt: '수신' } satisfies Record<Anchor, string>;

/** `송신 후 30일`. */
export function daysInKorean(days: number, anchor: Anchor): string {
  return `${ANCHOR_WORDS[anchor]} 후 ${days}일`;
}

/** `송신`: what days are counted from. */
export function anchorInKorean(anchor: Anchor): string {
  return ANCHOR_WORDS[anchor];
}

/** `2026년 6월 15일`, `2026년 6월 15일 06:00(UTC+09:00)`; what is no ISO date is given as it stands. */
export function dateInKorean(text: DateOrInstant): string {
  const written = writtenDate(text);
  if (written === null) return text;
  const { year, month, day, time, zone } = written;
  const date = `${year}년 ${month}월 ${day}일`;
  if (time === undefined) return date;
  return zone === undefined ? `${date} ${time}` : `${date} ${time}(${zone})`;
}

/** The end of a period, before `까지`: a bare day is still inside it. */
export function endInKorean(text: DateOrInstant): string {
  return text.includes('T') ? dateInKorean(text) : `${dateInKorean(text)}이 끝날 때`;
}

/** `2026년 5월 3일 및 송신 후 7일`, before `부터`; empty where it holds at once. */
export function openingInKorean({ within, anchor }: Pick<Wording, 'within' | 'anchor'>): string {
  const { from, fromDays } = within ?? {};
  const date = isGiven(from) ? [dateInKorean(String(from))] : [];
  const days = isGiven(fromDays) ? [daysInKorean(Number(fromDays), anchor)] : [];
  return [...date, ...days].join(' 및 ');
}

/** ` 다음 범위에만 적용됩니다: 지역 일본, 송신 후 30일까지.`; empty where there is no limit. */
export function withinInKorean(within: Within | undefined, anchor: Anchor): string {
  const parts = within ? partsInKorean(within, anchor) : [];
  return parts.length === 0 ? '' : ` 다음 범위에만 적용됩니다: ${parts.join('; ')}.`;
}

function partsInKorean(within: Within, anchor: Anchor): string[] {
  const parts: string[] = [];
  const { territories, channels, purposes, publications, from, until, fromDays, untilDays } = within;
  if (territories) parts.push(`지역 ${countriesInKorean(territories)}`);
  if (channels) parts.push(`채널 ${channelsInKorean(channels)}`);
  if (purposes) parts.push(`용도 ${purposesInKorean(purposes)}`);
  if (publications) parts.push(`간행물 ${publicationsInKorean(publications)}`);
  if (isGiven(from)) parts.push(`${dateInKorean(String(from))}부터`);
  if (isGiven(until)) parts.push(`${endInKorean(String(until))}까지`);
  if (isGiven(fromDays)) parts.push(`${daysInKorean(Number(fromDays), anchor)}부터`);
  if (isGiven(untilDays)) parts.push(`${daysInKorean(Number(untilDays), anchor)}까지`);
  return parts;
}

/** Follows a remedy where a geofence would do as well; empty where no part of the audience is left alone. */
export function orGeofenceInKorean(partly: boolean): string {
  return partly ? ' 또는 지역 제한을 거십시오.' : '';
}
