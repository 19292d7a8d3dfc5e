import { earlier } from '../../words/earlier.ts';
import { isParticle } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import type { Word } from '../words.ts';
import { cityOf, countryOf, isStateCode, regionCountry } from './gazetteer.ts';

/** One element of a chain of places. */
export interface Part {
  name: string;
  country: string | null;
  city: string | null;
  /** A town the tables do not hold, if what follows tells its country. */
  maybeCity: boolean;
  /** Reached by `in`: the place before lies inside this one. */
  isInside?: boolean;
  /** Reached by `at`, as venues are. */
  isAt?: boolean;
  /** The town is only the last word of a venue's name. */
  isVenue?: boolean;
}

/** Small words that put something somewhere. */
export const PREPOSITIONS = new Set(
  'in at near outside inside around over off en à au aux dans em na no im bei i på te bij près w u ve из в во на near'.split(
    ' ',
  ),
);

/** Words whose `of` names a place: `town of`, `coast of`. */
export const OF_AFTER = new Set(
  'town city village island port capital coast outskirts suburb hamlet border settlement north south east west centre center municipality ville village ciudad provincia stadt residents people inhabitants streets waters shore'.split(
    ' ',
  ),
);

/** Small words after a name that make it a region and no town. */
const REGION_WORDS = new Set(
  'region province county state island islands district prefecture oblast governorate peninsula coast mountains valley area sea ocean river republic territory sector area parish canton municipality department emirate commune voivodeship raion'.split(
    ' ',
  ),
);

const REGION_NAMES =
  /(?:^|\s)(?:County|Province|Prefecture|Region|Oblast|State|Islands?|Governorate|District|Peninsula|Sea|Ocean|Gulf|Strait|River|Valley|Mountains?|Desert|Coast|Autonomous|Lake|Bay|Park|Zone|Territory|Republic|Mount|Cape|Channel|Alps)(?:\s|$)/u;

const LONGEST_NAME = 6;

/** One element of a chain: the longest run of capitalised words, and what the tables know of it. */
export function partAt(
  text: string,
  words: readonly Word[],
  from: number,
  sawThe: boolean,
): { part: Part; next: number } | null {
  const end = runEnd(words, from);
  if (end === from) return null;
  for (let stop = Math.min(end, from + LONGEST_NAME); stop > from; stop--) {
    const name = text.slice(words[from]?.start ?? 0, words[stop - 1]?.end ?? 0).replace(/\s+/g, ' ');
    const isWhole = stop === end;
    const next = words[stop];
    const isRegionName = isWhole && next?.kind === 'word' && REGION_WORDS.has(next.text.toLowerCase());
    const known = knownPart(name, earlier(words, from), isRegionName ? next.text : null);
    if (known !== null && (isWhole || opensVenue(words, stop)))
      return { part: known, next: isWhole ? afterRegionWord(words, stop) : end };
  }
  const venue = townOfVenue(words, from, end);
  if (venue !== null) return { part: venue, next: end };
  const name = text.slice(words[from]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const following = words[end];
  const isRegion =
    (following?.kind === 'word' && !following.capital && REGION_WORDS.has(following.text)) || REGION_NAMES.test(name);
  const maybeCity =
    !isRegion &&
    !sawThe &&
    !name.split(' ').some(namesOrganisation) &&
    (following === undefined || following.kind !== 'word' || PREPOSITIONS.has(following.text) || following.isMonth);
  return { part: { name, country: null, city: null, maybeCity }, next: afterRegionWord(words, end) };
}

const OF = new Set(['de', 'di', 'von', 'van', 'of', 'do', 'da']);

/** Clubs and chambers, whose names a town's only ends as. */
const NO_VENUE =
  /^(?:FC|SC|SV|TSV|TV|VfL|VfB|VfR|TSG|RB|BSC|HSV|THW|SG|HC|EHC|ERC|BC|AS|US|AC|SS|CD|UD|RC|OGC|Lok|Rajya|Vidhan)$/;

/** `Festival de Cannes`, `Stazione di Bologna`: a venue or event that ends in its town. */
function townOfVenue(words: readonly Word[], from: number, end: number): Part | null {
  const closing = words[end - 1]?.text ?? '';
  if (NO_VENUE.test(words[from]?.text ?? '')) return null;
  // `Volkstheater Rostock`
  const isOfTown = end - from > 1 && namesOrganisation(words[from]?.text ?? '') && countryOf(closing) === null;
  if (isOfTown && cityOf(closing) !== null)
    return { name: closing, country: null, city: closing, maybeCity: false, isVenue: true };
  for (const count of [1, 2]) {
    const particle = words[end - count - 1];
    if (end - from < count + 2 || particle === undefined || !OF.has(particle.text)) continue;
    const name = words
      .slice(end - count, end)
      .map((word) => word.text)
      .join(' ');
    if (cityOf(name) === null || countryOf(name) !== null || opensName(words[from]?.text ?? '')) return null;
    return { name, country: null, city: name, maybeCity: false, isVenue: true };
  }
  return null;
}

/** `Polignano a Mare`, `Francavilla al Mare` */
const IN_TOWNS_NAME = /^(?:a|al) (?:Mare|Monte|Lago|Colle|Piano|Castello)$|^es Salaam$|^l[ao]s \p{Lu}\p{L}+$/u;

function runEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) return at;
    // `Viña del Mar`: behind a particle the short form of a month belongs to the name.
    // So it does behind a county: `Co Mayo`.
    const isMonth = word.isMonth && !isParticle(words[at - 1]?.text ?? '') && !isOfCounty(words, at, from);
    const isDate = at > from && (isMonth || word.isWeekday);
    const goesOn =
      word.kind === 'word' &&
      ((word.capital && !isDate) ||
        (at > from &&
          (isParticle(word.text) || IN_TOWNS_NAME.test(`${word.text} ${next?.text}`)) &&
          (next?.capital === true || /^l[ao]s$/.test(next?.text ?? '')) &&
          (!PREPOSITIONS.has(word.text) || IN_TOWNS_NAME.test(`${word.text} ${next?.text}`)) &&
          (!OF_AFTER.has((words[at - 1]?.text ?? '').toLowerCase()) || isTown(words, at)) &&
          !(word.text === 'of' && !isState(words, at) && namesOrganisation(words[at - 1]?.text ?? ''))));
    const isAbbreviation =
      word.text === '.' &&
      next?.capital === true &&
      // `Tuam, Co. Galway`; behind a name it is a company.
      (/^(?:St|Ft|Mt)$/.test(words[at - 1]?.text ?? '') || (words[at - 1]?.text === 'Co' && at === from + 1));
    if (!goesOn && !isAbbreviation) return at;
    at += 1;
  }
  return at;
}

function isOfCounty(words: readonly Word[], at: number, from: number): boolean {
  return at - from <= 2 && /^(?:County|Co)$/.test(words[from]?.text ?? '');
}

/** `Republic of Korea`: the word for a state begins its name. */
function isState(words: readonly Word[], at: number): boolean {
  return countryOf(`${words[at - 1]?.text} of ${words[at + 1]?.text}`) !== null;
}

/** `Ciudad de México`: the word for a town begins a town's own name. */
function isTown(words: readonly Word[], at: number): boolean {
  const name = words.slice(at - 1, at + 2).map((word) => word.text);
  return cityOf(name.join(' ')) !== null;
}

/** How the Slavic languages say that something is in a town. */
const SLAVIC_IN = /^(?:u|v|ve|w|we|na)$/i;

/** `u Zagrebu`, `v Bratislave`: a town bent by its preposition. */
export function bentTown(name: string): string | null {
  if (!/^\p{Lu}\p{L}{4,}[ueiě]$/u.test(name)) return null;
  const stem = name.slice(0, -1);
  return [stem, `${stem}a`].find((town) => cityOf(town) !== null) ?? null;
}

function knownPart(name: string, before: Word | undefined, regionWord: string | null): Part | null {
  const isRegionName = regionWord !== null;
  const country = countryOf(name);
  const city = cityOf(name);
  if (country !== null && (city === null || city.country !== country))
    return { name, country, city: null, maybeCity: false };
  if (before?.text === ',' && (isStateCode(name) || regionCountry(`${name}.`) !== null))
    return { name, country: regionCountry(`${name}.`) ?? 'US', city: null, maybeCity: false };
  // `Victoria state` lies elsewhere than the town.
  const whole = isRegionName ? regionCountry(`${name} ${regionWord}`) : null;
  const region = whole ?? regionCountry(name) ?? (isRegionName ? (city?.country ?? null) : null);
  if (region !== null || isRegionName) return { name, country: region, city: null, maybeCity: false };
  if (city !== null) return { name, country: null, city: name, maybeCity: false };
  const bent = before !== undefined && SLAVIC_IN.test(before.text) ? bentTown(name) : null;
  if (bent !== null) return { name, country: null, city: bent, maybeCity: false };
  const bare = name.replace(
    /\s(?:Province|Prefecture|Region|Oblast|Island|County|State|province|Autonomous Region)$/u,
    '',
  );
  const inside = bare === name ? null : regionCountry(bare);
  return inside === null ? null : { name, country: inside, city: null, maybeCity: false };
}

/** A town's name that opens a venue's (`Galway Racecourse`, `Beichuan Red army elementary school`). */
function opensVenue(words: readonly Word[], stop: number): boolean {
  const next = words[stop];
  if (next === undefined || !next.capital || opensName(words[stop - 1]?.text ?? '')) return false;
  return words.slice(stop, stop + 5).some((word) => namesOrganisation(word.text));
}

function afterRegionWord(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.kind === 'word' && !word.capital && REGION_WORDS.has(word.text))
    // `the German island of Ruegen`: the name is still to come.
    return words[at + 1]?.text === 'of' && word.text !== 'island' ? at + 2 : at + 1;
  return word?.text === '.' && /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && words[at + 1]?.text === ',' ? at + 1 : at;
}
