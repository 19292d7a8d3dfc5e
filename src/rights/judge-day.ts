import type { CountryCode } from '../vocabulary/restrictions.ts';
import { judge } from './judge.ts';
import { isBareDay } from './moments/as-text.ts';
import { instantOf } from './moments/instants.ts';
import type { Duty, Reason, Subject, Use, Verdict } from './verdict.ts';
import { OUTCOME_RANK, outcomeOf } from './words/reasons.ts';

/**
 * Judges a use at an instant, or, where `at` is a bare day, on all of that day in UTC: it is clear when it is so at each
 * instant of the day, and whatever stands in the way for a part of it is told. Then `changesAt` is the next instant after
 * the day at which the answer can differ.
 */
export function judgeAllDay(subject: Subject, use: Use): Verdict {
  if (!isBareDay(use.at)) return judge(subject, use);
  const day = dayOf(subject, use);
  const inside = insideAllDay(day);
  // A geofence behind which nobody may see it all day answers nothing.
  return inside?.length === 0 ? together(dayOf(subject, { ...use, isFenceShut: true })) : together(day, inside);
}

interface Day {
  /** In their order. */
  verdicts: readonly Verdict[];
  last: Verdict;
}

/** A verdict is the same until it changes, so that these are all there are. */
function dayOf(subject: Subject, use: Use): Day {
  const closes = instantOf(use.at, 'closes', 'UTC');
  let last = judge(subject, use);
  const verdicts = [last];
  while (last.changesAt !== null && Date.parse(last.changesAt) < closes) {
    last = judge(subject, { ...use, at: last.changesAt });
    verdicts.push(last);
  }
  return { verdicts, last };
}

/** Those who may see it behind every geofence of the day; undefined where there is none. */
function insideAllDay({ verdicts }: Day): CountryCode[] | undefined {
  const fences = verdicts.flatMap(({ reasons }) =>
    reasons.flatMap(({ territories }) => (territories ? [territories] : [])),
  );
  const [first, ...others] = fences;
  return first?.filter((country) => others.every((fence) => fence.includes(country)));
}

function together({ verdicts, last }: Day, inside: CountryCode[] = []): Verdict {
  const behindOneFence = (reason: Reason) => (reason.territories ? { ...reason, territories: inside } : reason);
  const reasons = onceEach(verdicts.flatMap((verdict) => verdict.reasons.map(behindOneFence)));
  reasons.sort((a, b) => OUTCOME_RANK[b.outcome] - OUTCOME_RANK[a.outcome]);
  return { ...last, outcome: outcomeOf(reasons), reasons, duties: onceEach(verdicts.flatMap(({ duties }) => duties)) };
}

function onceEach<Said extends Reason | Duty>(all: readonly Said[]): Said[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
