import { judge } from './judge.ts';
import { DAY, instantOf, isoOf } from './moments/instants.ts';
import type { Duty, Reason, Subject, Use, Verdict } from './verdict.ts';
import { OUTCOME_RANK, outcomeOf } from './words/reasons.ts';

/**
 * Judges a use at an instant, or, where `at` is a bare day, on all of that day in UTC: it is clear when it is so at each
 * instant of the day, and whatever stands in the way for a part of it is told. Then `changesAt` is the next instant after
 * the day at which the answer can differ.
 */
export function judgeAllDay(subject: Subject, use: Use): Verdict {
  const opens = /^\d{4}-\d{2}-\d{2}$/.test(use.at) ? instantOf(use.at, 'opens', 'UTC') : Number.NaN;
  let verdict = judge(subject, use);
  if (Number.isNaN(opens)) return verdict;
  // A verdict is the same until it changes, so that these are all there are.
  for (let at = verdict.changesAt; at !== null && Date.parse(at) < opens + DAY; at = verdict.changesAt)
    verdict = both(verdict, judge(subject, { ...use, at: isoOf(Date.parse(at)) }));
  return verdict;
}

/** The second is the later of the two. */
function both(one: Verdict, later: Verdict): Verdict {
  const reasons = behindOneFence(onceEach<Reason>([...one.reasons, ...later.reasons]));
  reasons.sort((a, b) => OUTCOME_RANK[b.outcome] - OUTCOME_RANK[a.outcome]);
  return { ...later, outcome: outcomeOf(reasons), reasons, duties: onceEach<Duty>([...one.duties, ...later.duties]) };
}

/** Behind a geofence those may see it who may all day; where that is nobody, it is blocked. */
function behindOneFence(reasons: readonly Reason[]): Reason[] {
  const fences = reasons.flatMap(({ territories }) => (territories === undefined ? [] : [territories]));
  const [first = [], ...others] = fences;
  const inside = first.filter((country) => others.every((fence) => fence.includes(country)));
  return reasons.map(({ territories, narrowedBy, ...reason }) => {
    if (territories === undefined) return reason;
    if (inside.length > 0)
      return { ...reason, territories: inside, ...(narrowedBy === undefined ? {} : { narrowedBy }) };
    return { ...reason, clause: narrowedBy ?? reason.clause, outcome: 'blocked' };
  });
}

function onceEach<Said extends Reason | Duty>(all: readonly Said[]): Said[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
