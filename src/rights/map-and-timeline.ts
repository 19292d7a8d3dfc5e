import { COUNTRY_CODES } from '../vocabulary/countries.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';
import { type Answer, judge, judgeNow } from './judge.ts';
import type { Outcome, Subject, Use, Verdict } from './verdict.ts';

export interface UseMap {
  /** Every country once, under the outcome it would have as the whole audience. */
  countries: Record<Outcome, CountryCode[]>;
  /** Those of them where it would be graver, were the terms not only observed. */
  observed: CountryCode[];
}

/** Where a use would be what, country by country: its own territories do not matter here. */
export function mapOf(subject: Subject, use: Use): UseMap {
  const answerIn = (country: CountryCode) => judgeNow(subject, { ...use, territories: [country] });
  const named = namedIn(subject);
  let elsewhere: Answer | undefined;
  const answerFor = (country: CountryCode) => {
    if (named.has(country)) return answerIn(country);
    elsewhere ??= answerIn(country);
    return elsewhere;
  };
  const map: UseMap = { countries: { clear: [], conditional: [], review: [], blocked: [] }, observed: [] };
  for (const country of COUNTRY_CODES) {
    const { outcome, wouldBe = outcome } = answerFor(country);
    map.countries[outcome].push(country);
    if (wouldBe !== outcome) map.observed.push(country);
  }
  return map;
}

/** Whatever is known of a photo names countries by their codes, in lists or in keys of obstacles; those it does not name are all alike to it. */
function namedIn(subject: Subject): Set<CountryCode> {
  return new Set(JSON.stringify(subject).match(/(?<=")[A-Z]{2}(?=\\*")/g));
}

/** A time in which the verdict of a use stays as it is. */
export interface Stretch {
  /** ISO instant. */
  from: string;
  /** ISO instant from which on it is another; null where it stays so. */
  until: string | null;
  verdict: Verdict;
}

export interface Timeline {
  stretches: Stretch[];
  /** Whether there are more changes after the last stretch that is told. */
  goesOn: boolean;
}

/** The verdict from `use.at` on, by following its changes: those before the horizon (ISO instant), and so many at most. */
export function timelineOf(
  subject: Subject,
  use: Use,
  { horizon, maxStretches }: { horizon: string; maxStretches: number },
): Timeline {
  const stretches: Stretch[] = [];
  let from: string | null = use.at;
  while (from !== null && stretches.length < maxStretches && !(Date.parse(from) > Date.parse(horizon))) {
    const verdict: Verdict = judge(subject, { ...use, at: from });
    stretches.push({ from, until: verdict.changesAt, verdict });
    from = verdict.changesAt;
  }
  return { stretches, goesOn: from !== null };
}
