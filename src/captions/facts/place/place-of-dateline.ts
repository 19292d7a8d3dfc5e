import type { ReadPlace } from '../../reading.ts';
import { MONTH_PATTERN } from '../dates/months.ts';
import { personCase } from '../name-case.ts';
import { cityOf, countryOf, regionCountry } from './gazetteer.ts';

const DAY = `(?:(?:${MONTH_PATTERN})\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s(?:de\\s)?(?:${MONTH_PATTERN}))(?![\\p{L}\\d])`;
/** `RUSSIA – FEBRUARY 5, 2026:`, `Syria, 3 March 2026:`: before the day of a dateline stands a country alone. */
const COUNTRY = new RegExp(`^[\\s(]*(\\p{Lu}[\\p{L}.'’ -]{2,30}?)\\s?(?:,|\\s[-–—])\\s?${DAY}`, 'iu');

const STATES = 'AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
/** `Rio de Janeiro (RJ) 07/02/2026`: a town with its state before its day, as Brazilian desks date. */
const TOWN_IN_BRAZIL = new RegExp(
  `^[\\s(]*(?:\\p{Lu}{2}\\s(?:-\\s)?)?(\\p{Lu}[\\p{L}'’ -]{2,30}?)(?:\\s?\\((?:${STATES})\\)|[,/]\\s?(?:${STATES}))[\\s,–-]{1,3}\\d{1,2}[/.]\\d`,
  'u',
);

/** `Milano, Stadio San Siro: …`: a town and its ground before the news. */
const TOWN_AND_GROUND = /^[\s(]*(\p{Lu}[\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}'’-]{2,20})?),\s\p{Lu}[^,:\n]{3,40}:\s/u;

/** `Milano, mostra a Palazzo Reale, …`: where nothing else says where. */
const TOWN_FIRST = /^[\s(]*(\p{Lu}[\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}'’-]{2,20})?),\s\p{Ll}/u;

/** `РОССИЯ. ЕЛАБУГА. 25 НОЯБРЯ 2026.`: country and town in capitals, as TASS dates. */
const COUNTRY_AND_TOWN =
  /^[\s(]*([А-ЯЁ][А-ЯЁ -]{2,30})\.\s(?:[А-ЯЁ][А-ЯЁ -]{2,40}\.\s)??([А-ЯЁ][А-ЯЁ-]{2,24}(?:\s[А-ЯЁ-]{2,24})?)\.\s\d/u;

/** `26.11.2026, Brandenburg, Forst (Lausitz):`: a town with what tells it from its namesakes. */
const TOWN_WITH_BRACKET =
  /^[\s(]*\d{1,2}\.\d{1,2}\.(?:19|20)\d\d,\s(\p{Lu}[\p{L} -]{2,30}),\s(\p{Lu}[\p{L} -]{2,30})\s\([^)\n]{2,30}\):/u;

function townBehindLand(pattern: RegExp, prose: string): ReadPlace | null {
  const [, land = '', town = ''] = pattern.exec(prose) ?? [];
  const country = countryOf(land) ?? regionCountry(land);
  return country === null ? null : { city: cityOf(town, country)?.name ?? personCase(town), country };
}

/** The place that opens a caption as its dateline and that no words lead to; null where none does. */
export function placeOfDateline(prose: string): ReadPlace | null {
  const town = TOWN_IN_BRAZIL.exec(prose)?.[1];
  if (town !== undefined) return { city: cityOf(town, 'BR')?.name ?? town, country: 'BR' };
  const ground = cityOf(TOWN_AND_GROUND.exec(prose)?.[1] ?? TOWN_FIRST.exec(prose)?.[1] ?? '');
  if (ground !== null) return { city: ground.name, country: ground.country };
  const behind = townBehindLand(COUNTRY_AND_TOWN, prose) ?? townBehindLand(TOWN_WITH_BRACKET, prose);
  if (behind !== null) return behind;
  const country = countryOf(COUNTRY.exec(prose)?.[1] ?? '');
  return country === null ? null : { city: null, country };
}
