import type { DateOrInstant } from '../vocabulary/restrictions.ts';
import { canonical } from './clauses/canonical.ts';
import { clauseKey } from './clauses/clause-content.ts';
import type { DatePlace } from './filter/condition.ts';
import { countedFrom } from './moments/counted-from.ts';
import { instantOf } from './moments/instants.ts';
import { holdsTime, WITHIN_DATES } from './places/within.ts';
import { ruleOf } from './restrictions/rules.ts';
import { isDate } from './restrictions/values.ts';
import type { Clause, Terms } from './verdict.ts';

/** Numbers, among a photo's own dates, of those that a clause holds. */
interface Moments {
  value?: number;
  from?: number;
  until?: number;
}

type Place = keyof Moments;

/** A clause whose dates are the photo's own; in their places stand the strictest dates there are. */
export type SharedClause = Clause & {
  moments?: Moments;
  /** Of a clause with dates: which of the photo's own words it was read from. */
  ownWords?: number;
};

/** What photos have in common whose texts say the same for different days. */
export interface SharedTerms extends Terms {
  clauses: SharedClause[];
}

/** What of a photo's terms is its own. */
export interface OwnTerms {
  /** As they were written. */
  dates: DateOrInstant[];
  /** Of the clauses that hold dates. */
  words: string[];
}

/**
 * What photos keep for themselves stands in an index, whose rows are small. Captions name two or three dates; one that names
 * more than this keeps the rest in terms that it shares with few or none.
 */
const MOST_OWN_DATES = 16;

/** Takes the dates out of the terms, and the words they were read from. */
export function shareTerms({ clauses, doubts }: Terms): { shared: SharedTerms; own: OwnTerms } {
  const own: OwnTerms = { dates: [], words: [] };
  let left = MOST_OWN_DATES;
  const taken = clauses.map((clause) => {
    const some = takeDates(clause);
    if (some.dates.length > left) return { ...some, clause, dates: [] };
    left -= some.dates.length;
    return some;
  });
  taken.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { shared: { clauses: taken.map((some) => sharedClause(some, own)), doubts }, own };
}

interface Taken {
  /** With the strictest dates in place of its own. */
  clause: Clause;
  dates: [Place, DateOrInstant][];
  /** First the same for clauses that differ in their dates alone. */
  key: string;
}

function takeDates(clause: Clause): Taken {
  // Of a part that ends before it begins nobody could tell so without them.
  const places = holdsTime(clause.within ?? {}) ? (Object.keys(placesOf(clause.kind)) as Place[]) : [];
  const dates = places.flatMap((place): Taken['dates'] => {
    const date = dateAt(clause, place);
    return isDate(date) ? [[place, date as DateOrInstant]] : [];
  });
  const strictest = new Map(dates.map(([place]) => [place, placesOf(clause.kind)[place]?.strictest]));
  const bare = withDates(clause, (place) => strictest.get(place));
  return { clause: bare, dates, key: clauseKey(bare) + canonical([bare.field, bare.origin, dates, bare.words]) };
}

function sharedClause({ clause, dates }: Taken, own: OwnTerms): SharedClause {
  if (dates.length === 0) return clause;
  const moments: Moments = {};
  for (const [place, date] of dates) moments[place] = own.dates.push(date) - 1;
  // Whom such a clause binds, or from when it counts, may hang on its words, so photos share it only where these are the same.
  if (clause.kind === 'territory-except' || countedFrom(clause) !== 'transmission') return { ...clause, moments };
  return { ...clause, words: '', moments, ownWords: own.words.push(clause.words) - 1 };
}

/** The photo's terms, as they were before they were shared. */
export function ownTerms({ clauses, doubts }: SharedTerms, { dates, words }: OwnTerms): Terms {
  const whole = clauses.map(({ moments, ownWords, ...clause }): Clause => {
    if (moments === undefined) return clause as Clause;
    const worded = ownWords === undefined ? clause : { ...clause, words: words[ownWords] ?? '' };
    return withDates(worded as Clause, (place) => dates[moments[place] ?? -1]);
  });
  const place = (clause: Clause) => `${clauseKey(clause)} ${clause.field} ${clause.words}`;
  return { clauses: whole.sort((one, other) => (place(one) < place(other) ? -1 : 1)), doubts };
}

/**
 * The same terms with clauses that stand in other terms already taken from `known`, and the others added to it: what follows
 * from a clause is then worked out once for all the terms it stands in.
 */
export function withKnownClauses({ clauses, doubts }: SharedTerms, known: Map<string, SharedClause>): SharedTerms {
  return { clauses: clauses.map((clause) => knownClause(clause, known)), doubts };
}

function knownClause(clause: SharedClause, known: Map<string, SharedClause>): SharedClause {
  const key = canonical(clause);
  const standing = known.get(key);
  if (standing === undefined) known.set(key, clause);
  return standing ?? clause;
}

/** The instants of the photo's own dates in the zone of its agency, in milliseconds since 1970; null where nobody can tell. */
export function momentsOf({ clauses }: SharedTerms, { dates }: OwnTerms, zone: string): (number | null)[] {
  const instants: (number | null)[] = dates.map(() => null);
  for (const { kind, moments = {} } of clauses) {
    for (const [place, moment] of Object.entries(moments)) {
      const edge = placesOf(kind)[place as Place]?.edge ?? 'opens';
      const instant = instantOf(dates[moment] ?? '', edge, zone);
      if (!Number.isNaN(instant)) instants[moment] = instant;
    }
  }
  return instants;
}

/** The clause with other dates in the places where there is another. */
function withDates(clause: Clause, dateFor: (place: Place) => DateOrInstant | undefined): Clause {
  const [value, from, until] = [dateFor('value'), dateFor('from'), dateFor('until')];
  const bounds = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const isBound = from !== undefined || until !== undefined;
  return {
    ...clause,
    ...(value === undefined ? {} : { value }),
    ...(isBound ? { within: { ...clause.within, ...bounds } } : {}),
  } as Clause;
}

function placesOf(kind: string): { [P in Place]?: DatePlace } {
  const value = ruleOf(kind)?.date;
  return value === undefined ? WITHIN_DATES : { value, ...WITHIN_DATES };
}

function dateAt({ value, within }: Clause, place: Place): unknown {
  return place === 'value' ? value : within?.[place];
}
