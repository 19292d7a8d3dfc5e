import type { Span } from '../../../vocabulary/texts.ts';
import { monthNumber, weekdayNumber } from '../dates/months.ts';
import { isParticle, personCase } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import { type Word, wordsOf } from '../words.ts';
import { cityOf, countryOf, isStateCode, regionCountry } from './gazetteer.ts';

/** A place that a phrase names: `in the town of X, southern Y`. */
export interface PlacePhrase {
  city: string | null;
  country: string | null;
  /** Whether the words name the country, and not only a town known to lie in it. */
  isExplicit: boolean;
  opener: 'preposition' | 'line';
  /** Whether the town is one the gazetteer holds. */
  isKnown: boolean;
}

interface Part {
  name: string;
  country: string | null;
  city: string | null;
  /** A town the tables do not hold, if what follows tells its country. */
  maybeCity: boolean;
  /** Reached by `in`: the place before lies inside this one. */
  isInside?: boolean;
}

const PREPOSITIONS = new Set(
  'in at near outside inside around over off en à au aux dans em na no im bei i på te bij près w u ve из в во на near'.split(
    ' ',
  ),
);
const OF_AFTER = new Set(
  'town city village port capital coast outskirts suburb hamlet border settlement north south east west centre center municipality ville village ciudad provincia stadt'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  'the a an downtown central northern southern eastern western northeastern northwestern southeastern southwestern north south east west northeast northwest southeast southwest central mid upper lower greater old occupied rebel-held government-held war-torn neighbouring neighboring nearby port border coastal capital city town village of suburb district resort mountain le la el der die das dem den il del'.split(
    ' ',
  ),
);
/** Small words after a name that make it a region and no town. */
const REGION_WORDS = new Set(
  'region province county state island islands district prefecture oblast governorate peninsula coast mountains valley area sea ocean river republic territory sector area'.split(
    ' ',
  ),
);
const REGION_NAMES =
  /(?:^|\s)(?:County|Province|Prefecture|Region|Oblast|State|Islands?|Governorate|District|Peninsula|Sea|Ocean|Gulf|Strait|River|Valley|Mountains?|Desert|Coast|Autonomous|Lake|Bay|Park|Zone|Territory|Republic|Mount|Cape|Channel|Alps)(?:\s|$)/u;
const ELSEWHERE = /(?<![\p{L}])(?:died|born|killed|who|which|live[sd]?|formerly|educated|originally)(?:\s\S+){0,2}$/iu;
const TOWN = /^(?:town|city|village|suburb|hamlet|settlement|ville|stadt|ciudad)$/i;
const LONGEST_NAME = 6;

/** The places one sentence or line names as where something is, in the order of the text. */
export function placePhrases(text: string, span: Span & { role: string }): PlacePhrase[] {
  const words = wordsOf(text, span.start, span.end);
  const out: PlacePhrase[] = [];
  const isEnglish = words.some((word) => word.text === 'the');
  for (let at = 0; at < words.length; ) {
    const opener = openerAt(words, at, span.role === 'line', isEnglish);
    if (
      opener === null ||
      ELSEWHERE.test(text.slice(Math.max(span.start, (words[at]?.start ?? 0) - 30), words[at]?.start ?? 0).trimEnd())
    ) {
      at += 1;
      continue;
    }
    const found = phraseAt(text, words, opener === 'preposition' ? at + 1 : at, opener);
    if (found !== null) out.push(found.phrase);
    at = Math.max(found?.next ?? 0, at + 1);
  }
  return out;
}

function openerAt(
  words: readonly Word[],
  at: number,
  isLine: boolean,
  isEnglish: boolean,
): PlacePhrase['opener'] | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  const lower = word.text.toLowerCase();
  const before = words[at - 1];
  if (lower === 'of' && before !== undefined && OF_AFTER.has(before.text.toLowerCase())) return 'preposition';
  if (PREPOSITIONS.has(lower) && !(word.capital && isLine && lower.length === 1)) return 'preposition';
  // Italian `a Roma`; in English the word is an article.
  if (lower === 'a' && !isEnglish && words[at + 1]?.capital) return 'preposition';
  // `…, Roma, 9 gennaio 2025`: a town between commas before the day.
  if (
    word.capital &&
    before?.text === ',' &&
    words[at + 1]?.text === ',' &&
    words[at + 2]?.kind === 'number' &&
    cityOf(word.text) !== null
  )
    return 'line';
  // A line, or a dateline before the lead, names its place without a preposition.
  const opens = before === undefined || (isLine && before.kind === 'mark' && /[,;:–(-]/.test(before.text));
  const follows = before?.kind === 'number' && isLine;
  if (before === undefined && !isLine && !words.slice(at + 1, at + 5).some((next) => next.kind === 'number'))
    return null;
  return word.capital && (opens || follows) ? 'line' : null;
}

function phraseAt(
  text: string,
  words: readonly Word[],
  from: number,
  opener: PlacePhrase['opener'],
): { phrase: PlacePhrase; next: number } | null {
  const parts: Part[] = [];
  let at = from;
  let sawThe = false;
  for (let round = 0; round < 6; round++) {
    const start = opener === 'line' && round === 0 ? at : skipFillers(words, at);
    sawThe =
      round === 0 &&
      words.slice(at, start).some((word) => /^the$/i.test(word.text)) &&
      words[start - 1]?.text.toLowerCase() !== 'of';
    const part = partAt(text, words, start, sawThe);
    if (part === null) break;
    parts.push({ ...part.part, isInside: words[at - 1]?.text === 'in' && round > 0 });
    at = part.next;
    const joint = jointAt(words, at);
    if (joint === null) break;
    at = joint;
  }
  if (parts.length === 0) return null;
  const phrase = { ...resolve(parts, opener), opener };
  // `the town of Seaview`: the words say that it is a town, whichever country it lies in.
  const saysTown = words[from - 1]?.text === 'of' && TOWN.test(words[from - 2]?.text ?? '');
  if (saysTown && phrase.city === null && phrase.country === null)
    phrase.city = personCase(parts[0]?.name ?? '') || null;
  return opener === 'line' && phrase.city === null && parts.length < 2 ? null : { phrase, next: at };
}

function skipFillers(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 6) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return at;
    if (/^the$/i.test(word.text) && cityOf(`the ${words[at + 1]?.text ?? ''}`) !== null) return at;
    if (word.capital ? !(/^(?:Downtown|The)$/.test(word.text) && words[at + 1]?.capital) : !FILLERS.has(word.text))
      return at;
    at += 1;
  }
  return at;
}

/** One element of a chain: the longest run of capitalised words, and what the tables know of it. */
function partAt(
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
    const known = knownPart(
      name,
      words[from - 1],
      isWhole && next?.kind === 'word' && REGION_WORDS.has(next.text.toLowerCase()),
    );
    if (known !== null && (isWhole || opensVenue(words, stop)))
      return { part: known, next: isWhole ? afterRegionWord(words, stop) : end };
  }
  const name = text.slice(words[from]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const following = words[end];
  const isRegion =
    (following?.kind === 'word' && !following.capital && REGION_WORDS.has(following.text)) || REGION_NAMES.test(name);
  const maybeCity =
    !isRegion &&
    !sawThe &&
    !name.split(' ').some(namesOrganisation) &&
    (following === undefined ||
      following.kind !== 'word' ||
      PREPOSITIONS.has(following.text) ||
      monthNumber(following.text) !== undefined);
  return { part: { name, country: null, city: null, maybeCity }, next: afterRegionWord(words, end) };
}

function runEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) return at;
    const isDate = at > from && (monthNumber(word.text) !== undefined || weekdayNumber(word.text) !== undefined);
    const goesOn =
      word.kind === 'word' &&
      ((word.capital && !isDate) ||
        (at > from &&
          isParticle(word.text) &&
          next?.capital === true &&
          !PREPOSITIONS.has(word.text) &&
          !OF_AFTER.has((words[at - 1]?.text ?? '').toLowerCase())));
    const isAbbreviation =
      word.text === '.' && /^(?:St|Ft|Mt)$/.test(words[at - 1]?.text ?? '') && next?.capital === true;
    if (!goesOn && !isAbbreviation) return at;
    at += 1;
  }
  return at;
}

function knownPart(name: string, before: Word | undefined, isRegionName: boolean): Part | null {
  const country = countryOf(name);
  const city = cityOf(name);
  if (country !== null && (city === null || city.country !== country))
    return { name, country, city: null, maybeCity: false };
  if (before?.text === ',' && (isStateCode(name) || regionCountry(`${name}.`) !== null))
    return { name, country: regionCountry(`${name}.`) ?? 'US', city: null, maybeCity: false };
  const region = regionCountry(name) ?? (isRegionName ? (city?.country ?? null) : null);
  if (region !== null || isRegionName) return { name, country: region, city: null, maybeCity: false };
  if (city !== null) return { name, country: null, city: name, maybeCity: false };
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
    return words[at + 1]?.text === 'of' ? at + 2 : at + 1;
  return word?.text === '.' && /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && words[at + 1]?.text === ',' ? at + 1 : at;
}

/** Where the next element of the chain begins: after a comma, a bracket, a possessive or `in`; null when the chain ends. */
function jointAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^['’]s$/i.test(word.text) || word.text === '(' || (word.kind === 'word' && word.text === 'in')) return at + 1;
  if (word.text !== ',') return null;
  const next = skipFillers(words, at + 1);
  return words[next]?.capital ? at + 1 : words[at + 1]?.text === 'in' ? at + 2 : null;
}

function resolve(
  parts: readonly Part[],
  opener: PlacePhrase['opener'],
): Pick<PlacePhrase, 'city' | 'country' | 'isExplicit' | 'isKnown'> {
  const named = parts.findLast(
    (part, at) => part.country !== null && (at > 0 || parts.length === 1 || opener === 'preposition'),
  );
  const explicit = named?.country ?? null;
  const isState = explicit !== null && named !== undefined && countryOf(named.name) === null;
  const towns = parts.some((part) => part.isInside) ? parts.toReversed() : parts;
  const town = towns.find(
    (part) => part.city !== null && (explicit === null || cityOf(part.city, explicit)?.country === explicit),
  );
  if (town?.city != null) {
    const city = cityOf(town.city, explicit);
    return {
      city: city?.name ?? town.city,
      country: explicit ?? city?.country ?? null,
      isExplicit: explicit !== null,
      isKnown: true,
    };
  }
  const unknown =
    explicit === null
      ? undefined
      : parts.find(
          (part, at) =>
            (part.maybeCity || part.city !== null || (part.country !== null && part.country !== explicit)) &&
            at < parts.indexOf(named ?? part),
        );
  const country = explicit === 'US' && isState ? 'US' : explicit;
  return {
    city: unknown === undefined ? null : personCase(unknown.name),
    country,
    isExplicit: explicit !== null,
    isKnown: false,
  };
}
