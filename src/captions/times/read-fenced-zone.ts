import { ZONES } from '../words/calendar-words.ts';
import type { Token } from '../words/tokenize.ts';
import type { Moment } from './read-moment.ts';
import { namesZone, readZone, type Zone } from './read-zone.ts';

/** Of a zone's bracket no more is read. */
const MAX_TOKENS = 10;
const JOINTS = new Set([',', '/', '=', ';', ':']);

/** Reads the zone that a bracket behind an hour tells into `moment`: "5pm (AEST) on 12 August", "0500 GMT (0600 CET)"; the index after it, or `at`. */
export function readBracket(tokens: readonly Token[], at: number, moment: Moment): number {
  if (moment.minutes === null) return at;
  const named = readFencedZone(tokens, at);
  if (moment.zone !== null) return named?.end ?? afterOtherClock(tokens, at);
  if (named === null) return at;
  moment.zone = named.zone.minutes;
  moment.season = named.zone.season;
  return named.end;
}

/** A bracket behind an hour that tells its zone, once or twice: "(AEST)", "(GMT+2)", "(heure de Paris, UTC+2)"; null where it tells anything else. */
function readFencedZone(tokens: readonly Token[], at: number): { zone: Zone; end: number } | null {
  if (tokens[at]?.text !== '(') return null;
  let zone: Zone | null = null;
  for (let next = at + 1; next <= at + MAX_TOKENS; ) {
    const token = tokens[next];
    if (token === undefined) return null;
    if (token.text === ')') return zone === null ? null : { zone, end: next + 1 };
    const named = readOffset(tokens, next) ?? readZone(tokens, next) ?? shortZone(tokens, next);
    if (named === null && !JOINTS.has(token.text)) return null;
    zone ??= named?.zone ?? null;
    next = named?.end ?? next + 1;
  }
  return null;
}

/** "0500 GMT (0600 CET)", "16:00 London time / 11:00 ET": the same hour on another clock, behind one whose zone is known. */
function afterOtherClock(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text ?? '';
  if (!OPENS_OTHER_CLOCK.has(opening) || tokens[at + 1]?.kind !== 'number') return at;
  let next = at + 2;
  while (
    next <= at + MAX_TOKENS &&
    (tokens[next]?.kind === 'number' || /^(?:[:.]|[ap]m|h|uhr)$/.test(tokens[next]?.text ?? ''))
  )
    next += 1;
  const named = shortZone(tokens, next) ?? readZone(tokens, next) ?? zoneInCapitals(tokens, next);
  if (named === null) return at;
  if (opening !== '(') return named.end;
  return tokens[named.end]?.text === ')' ? named.end + 1 : at;
}

const OPENS_OTHER_CLOCK = new Set(['(', '/', ',']);

/** "11:00 ET", where a clock was read before. */
function zoneInCapitals(tokens: readonly Token[], at: number): { end: number } | null {
  return tokens[at]?.isCaps === true && namesZone(tokens, at) ? { end: at + 1 } : null;
}

function shortZone(tokens: readonly Token[], at: number): { zone: Zone; end: number } | null {
  const minutes = ZONES.get(tokens[at]?.text ?? '');
  return minutes === undefined ? null : { zone: { minutes, season: null }, end: at + 1 };
}

const ZERO = new Set(['gmt', 'utc']);

/** "GMT+2", "UTC -3:30". */
function readOffset(tokens: readonly Token[], at: number): { zone: Zone; end: number } | null {
  const sign = tokens[at + 1]?.text;
  const hours = tokens[at + 2];
  if (!ZERO.has(tokens[at]?.text ?? '') || (sign !== '+' && sign !== '-') || hours?.kind !== 'number') return null;
  if (Number(hours.text) > 14) return null;
  const isWithMinutes = tokens[at + 3]?.text === ':' && tokens[at + 4]?.kind === 'number';
  const minutes = Number(hours.text) * 60 + (isWithMinutes ? Number(tokens[at + 4]?.text) : 0);
  const zone = { minutes: sign === '-' ? -minutes : minutes, season: null };
  return { zone, end: isWithMinutes ? at + 5 : at + 3 };
}
