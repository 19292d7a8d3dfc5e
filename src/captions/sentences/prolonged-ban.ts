import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { heldToTheHour } from '../meaning/meaning-in-part.ts';
import { forbidden } from '../meaning/restrictions-of.ts';
import { noTails, tailsWith } from '../phrases/tails.ts';
import type { Understood } from '../phrases/understand.ts';
import { combined, hasPlace, NOTHING, type Thing, thingWith } from '../things/things.ts';
import { banUntil, type TimeTail } from '../times/read-time-tail.ts';

/** The ban that a match is, where it ends: an embargo, or what is closed, or kept for somebody, until a day. Null of all else. */
export function endingBan({ restrictions }: Pick<Understood, 'restrictions'>): Restriction | null {
  const [ban] = restrictions;
  if (ban === undefined || restrictions.length > 1) return null;
  const { until, untilDays } = ban.within ?? {};
  return ban.kind === 'embargo-until' || until !== undefined || untilDays !== undefined ? ban : null;
}

/** The ban as it holds for a part, up to the end of that: magazines, behind “embargo until 2 December”. Null where what is closed for it is not known. */
export function prolonged(ban: Restriction, part: Thing, time: TimeTail): readonly Restriction[] | null {
  const [until, { untilDays }] = [banUntil(time), time];
  const whole = closedBy(ban);
  if (whole === null || time.isBefore === true || (until === undefined && untilDays === undefined)) return null;
  // An embargo without a day stays beside it: the medium closed until then must not stand for it.
  if (ban.kind === 'embargo-until' && ban.value !== null && isMediumAlone(part) && until !== undefined)
    return [{ kind: 'embargo-until', value: until, within: { channels: [...part.channels] } }];
  const isOther = (hasPlace(part) && hasPlace(whole)) || (part.channels.length > 0 && whole.channels.length > 0);
  const tails = tailsWith(noTails(time.end), { time: withEnd(time, until) });
  const closed = heldToTheHour(forbidden([isOther ? part : combined(whole, part)], tails));
  return closed?.length === 0 ? null : closed;
}

/** “TV out (until 9 December)”: what a bracket says behind a ban without an end. Null where the ban is of another sort. */
export function ended({ restrictions }: Understood, time: TimeTail): readonly Restriction[] | null {
  const [until, { untilDays }] = [banUntil(time), time];
  const [ban] = restrictions;
  if (
    ban?.kind.endsWith('-except') !== true ||
    restrictions.length > 1 ||
    time.isBefore === true ||
    hasTime(ban.within)
  )
    return null;
  if (until !== undefined) return heldToTheHour([{ ...ban, within: { ...ban.within, until } }]);
  return untilDays === undefined ? null : [{ ...ban, within: { ...ban.within, untilDays: Math.ceil(untilDays) } }];
}

function withEnd({ end, untilDays }: TimeTail, until: string | undefined): TimeTail {
  if (until !== undefined) return { end, until };
  return untilDays === undefined ? { end } : { end, untilDays };
}

const isMediumAlone = (part: Thing): boolean =>
  part.channels.length > 0 &&
  !hasPlace(part) &&
  part.acts.length + part.purposes.length + part.titles.length === 0 &&
  !part.isOdd;

const TIMES = new Set<string>(['from', 'until', 'fromDays', 'untilDays'] satisfies (keyof Within)[]);

const hasTime = (within: Within = {}): boolean => Object.keys(within).some((limit) => TIMES.has(limit));

/** What a ban closes; null where it is more than a place or a medium. */
function closedBy({ kind, value, within = {} }: Restriction): Thing | null {
  if (!Object.keys(within).every((limit) => TIMES.has(limit))) return null;
  if (kind === 'embargo-until') return NOTHING;
  if (kind === 'territory-except') return thingWith(NOTHING, { territories: value });
  return kind === 'channel-except' ? thingWith(NOTHING, { channels: value }) : null;
}
