import { monthNumber, weekdayNumber } from '../dates/months.ts';
import { personCase } from '../name-case.ts';
import { type City, cityOf, countryOf, isMetropolis } from './gazetteer.ts';
import type { Part } from './place-parts.ts';

/** A place that a phrase names: `in the town of X, southern Y`. */
export interface PlacePhrase {
  city: string | null;
  country: string | null;
  /** Whether the words name the country, and not only a town known to lie in it. */
  isExplicit: boolean;
  opener: 'preposition' | 'line';
  /** Whether the town is one the gazetteer holds. */
  isKnown: boolean;
  /** Names what an event is about, which may be held elsewhere: `the Gaza summit`. */
  isAbout: boolean;
}

/** Grounds and halls that a town follows: `in Thialf, Heerenveen`. */
const VENUE =
  /^(?:Thialf|Ahoy|Murrayfield|Anfield|Wembley|Headingley|Edgbaston|Lord['’]s|Old Trafford|Ibrox|Hampden|Goodison|Crufts|Bercy|Roland Garros|Signal Iduna|Camp Nou|Bernab[eé]u|San Siro|Maracan[aã]|Ascot)$/iu;

/** The place that a chain of parts names, from the smallest to the largest. */
export function resolvePlace(parts: readonly Part[], opener: PlacePhrase['opener']): PlacePhrase {
  const named = parts.findLast(
    (part, at) => part.country !== null && (at > 0 || parts.length === 1 || opener === 'preposition'),
  );
  const explicit = named === undefined ? null : countryMeant(named, parts);
  const isState = explicit !== null && named !== undefined && countryOf(named.name) === null;
  // What `in` leads to holds what stands before it: `Panmunjom in Paju, South Korea` is in Paju.
  const inside = Math.max(
    parts.findLastIndex((part) => part.isInside),
    0,
  );
  const towns = [...parts.slice(inside), ...parts.slice(0, inside)];
  const known = towns.filter(
    (part) => part.city !== null && (explicit === null || cityOf(part.city, explicit)?.country === explicit),
  );
  // A palace may bear the name of a far town: where another town stands beside it, that is where.
  const town = known.find((part) => part.isVenue !== true) ?? known[0];
  if (town?.city != null) {
    const city = cityOf(town.city, explicit);
    return {
      city: (opener === 'preposition' ? villageBefore(parts, town, city) : null) ?? city?.name ?? town.city,
      country: explicit ?? city?.country ?? null,
      isExplicit: explicit !== null,
      isKnown: true,
      opener,
      isAbout: false,
    };
  }
  const unknown =
    explicit === null
      ? undefined
      : towns.find(
          (part) =>
            (part.maybeCity || part.city !== null || (part.country !== null && part.country !== explicit)) &&
            parts.indexOf(part) < parts.indexOf(named ?? part),
        );
  const country = explicit === 'US' && isState ? 'US' : explicit;
  return {
    city: unknown === undefined ? null : personCase(unknown.name),
    country,
    isExplicit: explicit !== null,
    isKnown: false,
    opener,
    isAbout: false,
  };
}

/** `in Mumbles, Swansea`: the smaller place named first, unless it is a quarter of one of the largest towns. */
function villageBefore(parts: readonly Part[], town: Part, city: City | null): string | null {
  const before = parts[0];
  if (
    before === undefined ||
    parts[1] !== town ||
    !before.maybeCity ||
    town.isInside ||
    before.isAt ||
    VENUE.test(before.name)
  )
    return null;
  if (monthNumber(before.name) !== undefined || weekdayNumber(before.name) !== undefined) return null;
  if (city === null || isMetropolis(city) || before.name.split(' ').length > 3) return null;
  return personCase(before.name);
}

/** `Jackson, Georgia`: behind a town that does not lie in the country it is the state. */
function countryMeant(named: Part, parts: readonly Part[]): string | null {
  const isState =
    named.name === 'Georgia' && parts[0] !== named && !parts.some(({ name }) => cityOf(name, 'GE')?.country === 'GE');
  return isState ? 'US' : named.country;
}
