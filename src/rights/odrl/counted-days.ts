import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { type Span, spanOf } from '../moments/anchors.ts';
import { inUtc } from '../moments/as-text.ts';
import { ALL_ROUND_THE_EARTH, DAY, instantOf } from '../moments/instants.ts';
import { isWholeDays } from '../restrictions/values.ts';
import { leavesNothing } from './never-holds.ts';
import { type Members, type Reading, refuse, textOf } from './reading.ts';

const SENT = 'imprimatur:transmittedAt';

/** What is known of the photo; where it was not sent yet, or nobody knows the photo, null. */
interface Photo {
  zone: string | null;
  transmittedAt: string | null;
}

/**
 * When the picture was sent that a policy counts its days from, where that is not when the photo was: its days are then
 * dates. Null where the policy says nothing of it or the same.
 */
export function sentElsewhen(reading: Reading, policy: Members, { zone, transmittedAt }: Photo): Span | null {
  const stated = policy[SENT];
  if (stated === undefined) return null;
  const sent = typeof stated === 'string' ? spanAnywhere(stated, zonesOf(reading, zone)) : null;
  if (sent === null) refuse(reading, SENT, stated, 'This is no day and no instant.');
  // The same day in another zone is another one.
  const own = transmittedAt === null ? null : spanAnywhere(transmittedAt, zone === null ? ALL_ROUND_THE_EARTH : [zone]);
  const isSame = sent?.earliest === own?.earliest && sent?.latest === own?.latest;
  return isSame ? null : sent;
}

/** Nobody knows yet where the days of a file are meant; a zone that is none is refused by its own name. */
function zonesOf({ statedZone }: Reading, zone: string | null): readonly string[] {
  const said = statedZone === undefined ? zone : textOf(statedZone);
  return said === null || Number.isNaN(instantOf('2026-01-01', 'opens', said)) ? ALL_ROUND_THE_EARTH : [said];
}

/** The widest that it can be, as days are counted the stricter way from either end. */
function spanAnywhere(text: string, zones: readonly string[]): Span | null {
  const spans = zones.flatMap((zone) => spanOf(text, zone) ?? []);
  if (spans.length === 0) return null;
  return {
    earliest: Math.min(...spans.map(({ earliest }) => earliest)),
    latest: Math.max(...spans.map(({ latest }) => latest)),
  };
}

/** The restriction with its days read into instants, each the stricter one where no more than the day of sending is known. */
export function withDates<R extends Restriction>(reading: Reading, restriction: R, path: string): R {
  const { sent } = reading;
  const { kind, value, within } = restriction;
  if (sent === null) return restriction;
  const bounds = within === undefined ? undefined : boundsAt(reading, within, { sent, path });
  const dated = { ...restriction, ...(bounds === undefined ? {} : { within: bounds }) };
  const isCount = kind === 'expires-after-days' && isWholeDays(value);
  const read: R = isCount ? { ...dated, kind: 'expires-on', value: inUtc(sent.earliest + value * DAY) } : dated;
  if (leavesNothing(read)) refuse(reading, path, 'elapsedTime', NEVER);
  return read;
}

const NEVER =
  'Its days, counted from when the policy says the picture was sent, and its dates have no moment in common, so the rule never holds. Write an end that lies after its beginning, or leave the rule out.';

function boundsAt(reading: Reading, within: Within, { sent, path }: { sent: Span; path: string }): Within {
  const { fromDays, untilDays, ...rest } = within;
  const isTwice =
    (fromDays !== undefined && rest.from !== undefined) || (untilDays !== undefined && rest.until !== undefined);
  if (isTwice) refuse(reading, path, 'elapsedTime', TWICE);
  if (isTwice || ![fromDays, untilDays].every((days) => days === undefined || isWholeDays(days))) return within;
  return {
    ...rest,
    ...(fromDays === undefined ? {} : { from: inUtc(sent.earliest + fromDays * DAY) }),
    ...(untilDays === undefined ? {} : { until: inUtc(sent.latest + untilDays * DAY) }),
  };
}

const TWICE =
  'Its days are counted from another day than this photo was sent, and a date limits it as well. Write one date (dateTime) that says both.';
