import type { ReadPlace } from '../../reading.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from '../dates/months.ts';
import { namesOrganisation } from '../organisation-words.ts';
import type { Piece } from '../pieces.ts';
import { cityOf, countryOf, regionCountry } from './gazetteer.ts';
import { ELSEWHERE } from './place-phrases.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]{1,30}";
/** `Collingwood, New Zealand`, `from Dakar, Senegal`: a town and its country. */
const TOWN_AND_COUNTRY = new RegExp(
  `(?<![\\p{L}.'’-])((?:${WORD}\\s){0,2}${WORD}),\\s(${WORD}(?:\\s(?:of\\s|and\\s)?${WORD}){0,2})`,
  'gu',
);
/** `…, Jakarta, Senin (6/1/2025)`: a town between commas. */
const TOWN_BETWEEN = new RegExp(
  `,\\s(?:(?:central|inner|downtown|north|south|east|west)\\s)?(${WORD}?(?:\\s${WORD}?){0,2})(?=,\\s|\\.(?:\\s|$|\\u0090)|\\s\\(|\\u0090|$)`,
  'gu',
);

const HEAD = new RegExp(`(?:19|20)\\d\\d,\\s(${WORD}(?:\\s${WORD})?),\\s(${WORD}(?:\\s${WORD}){0,2})(?=:|$)`, 'u');
const DAY = `(?:(?:le|el|il|am|den|on)\\s)?(?:(?:${WEEKDAY_PATTERN}),?\\s)?(?:\\d{1,2}\\.?\\s\\p{L}|(?:${MONTH_PATTERN})\\.?\\s\\d)`;
/** `à Carhaix, le 18 juillet`, `2. September 2025 in Göschenen.`: beside a day even a town that no table holds is one. */
const TOWN_BESIDE_DAY = new RegExp(
  `(?<![\\p{L}])(?:in|à|en|em)\\s(${WORD}(?:\\s${WORD})?),\\s${DAY}|(?:19|20)\\d\\d,?\\sin\\s(${WORD})(?=[.(\\u0090]|$)`,
  'iu',
);

/** `down Mount Rinjani, Indonesia`: where there is no town. */
const LANDSCAPE =
  /^(?:Mount|Mont|Monte|Lake|Lac|Lago|Cape|Gulf|Glacier|Isla|Ilha|Isola|Île|Volcán|Cerro|Loch|Fjord)\s|\s(?:River|Lake|Valley|Island|Islands|Mountains?|Glacier|Volcano|Pass|Bay|Peninsula|Desert|Canyon|Falls|Fjord|Reef|Strait)$/u;

/** The place of a caption that no preposition and no dateline leads to; background tells it last. */
export function placeWithoutPreposition(pieces: readonly Piece[]): ReadPlace | null {
  const inOrder = [...pieces].sort((a, b) => Number(a.role === 'background') - Number(b.role === 'background'));
  for (const [read, sign] of READERS)
    for (const { text } of inOrder) {
      const place = sign.test(text) ? read(text) : null;
      if (place !== null) return place;
    }
  return null;
}

/** Each with a sign that no such place goes without. */
const READERS: readonly (readonly [read: (text: string) => ReadPlace | null, sign: RegExp])[] = [
  [townOfHead, /\d,\s/],
  [townAndCountry, /,\s/],
  [townBetween, /,\s/],
  [townBesideDay, /\d/],
  [goalOfRace, / to /],
  [countryBeforeDay, /\d/],
];

/** `04.03.2026, Bayern, Bad Hindelang:`: day, state and town stand before the news. */
function townOfHead(text: string): ReadPlace | null {
  const [, region = '', town = ''] = HEAD.exec(text) ?? [];
  const country = regionCountry(region) ?? countryOf(region);
  if (country === null) return null;
  return { city: cityOf(town, country)?.name ?? town, country };
}

function townAndCountry(text: string): ReadPlace | null {
  for (const { index, 1: before = '', 2: after = '' } of text.matchAll(TOWN_AND_COUNTRY)) {
    const front = text.slice(Math.max(0, index - 30), index).trimEnd();
    const country = ELSEWHERE.test(front) || OF_SOMEBODY.test(front) ? null : countryIn(after.replace(/\.$/u, ''));
    const city = country === null ? null : townAtEnd(before, country);
    if (city !== null) return { city, country };
    if (country !== null && LANDSCAPE.test(before)) return { city: null, country };
  }
  return null;
}

/** `Jane Roe, from Lubbock, Texas, signals`: where somebody comes from. */
const OF_SOMEBODY = /,\s(?:from|of)$|(?<!\p{L})native of$/u;

/** The country or region that the words open with. */
function countryIn(words: string): string | null {
  const all = words.split(' ');
  for (let count = all.length; count > 0; count--) {
    const name = all.slice(0, count).join(' ');
    const country = countryOf(name) ?? regionCountry(name);
    if (country !== null) return country;
  }
  return null;
}

/** The town of the country that the words close with. */
function townAtEnd(words: string, country: string): string | null {
  const all = words.split(' ');
  for (let from = 0; from < all.length; from++) {
    const city = cityOf(all.slice(from).join(' '), country);
    if (city !== null && city.country === country) return city.name;
  }
  return null;
}

function townBetween(text: string): ReadPlace | null {
  for (const [, name = ''] of text.matchAll(TOWN_BETWEEN)) {
    const city = cityOf(name);
    if (city !== null) return { city: city.name, country: city.country };
  }
  return null;
}

/** `from Liege to Liege`: the day of a race over the road ends at its goal. */
const RACE = new RegExp(
  `(?<!\\p{L})from\\s${WORD}?(?:\\s(?:de\\s)?${WORD}?){0,2}\\sto\\s(${WORD}?(?:\\s${WORD}?){0,2})(?=[,.(]|\\s\\(|$)`,
  'u',
);

function goalOfRace(text: string): ReadPlace | null {
  const city = cityOf(RACE.exec(text)?.[1] ?? '');
  return city === null ? null : { city: city.name, country: city.country };
}

/** `…, Italy, Thursday, May 22, 2025.`: the country right before the day, of a town that no table holds. */
const COUNTRY_BEFORE_DAY = new RegExp(
  `,\\s(${WORD}?(?:\\s(?:of\\s|and\\s)?${WORD}?){0,2}),?\\s(?:on\\s)?(?:(?:${WEEKDAY_PATTERN}),?\\s)?(?:(?:${MONTH_PATTERN})\\.?\\s\\d|\\d{1,2}\\s(?:${MONTH_PATTERN}))`,
  'iu',
);

function countryBeforeDay(text: string): ReadPlace | null {
  const found = COUNTRY_BEFORE_DAY.exec(text);
  const name = found?.[1] ?? '';
  if (/(?<!\p{L})(?:who|whose|which|died|born)(?!\p{L})/u.test(text.slice(0, found?.index ?? 0))) return null;
  const country = countryOf(name) ?? regionCountry(name) ?? regionCountry(`${name}.`);
  return country === null ? null : { city: null, country };
}

function townBesideDay(text: string): ReadPlace | null {
  const match = TOWN_BESIDE_DAY.exec(text);
  const name = match?.[1] ?? match?.[2]?.replace(/\.$/, '') ?? '';
  const isTown =
    /^\p{Lu}\p{Ll}/u.test(name) &&
    !name.split(' ').some((word) => namesOrganisation(word) || monthNumber(word) !== undefined);
  if (!isTown || regionCountry(name) !== null || countryOf(name) !== null) return null;
  const known = cityOf(name);
  return { city: known?.name ?? name, country: known?.country ?? null };
}
