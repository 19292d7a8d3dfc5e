import type { ReadPlace } from '../../reading.ts';
import { MONTH_PATTERN } from '../dates/months.ts';
import { personCase } from '../name-case.ts';
import { opensName } from '../people/given-names.ts';
import { mayBeSomebody } from '../people/names-of-places.ts';
import { cityOf } from './gazetteer.ts';
import { homeOf, mayBeTown } from './native-town.ts';
import { countryOfBracket } from './provinces.ts';

const SMALL = '(?:[Dd][aeiou]s?|[Dd]el|[Ll][ao]s?|[Ee]l|[Aa]l?|[Yy]|sur|en|les?|am|an|der|im|di|sul|sulla|nell[ao])';
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const TOWN = `${WORD}(?:\\s(?:${SMALL}\\s){0,2}${WORD}){0,4}`;
const BRACKET = "\\((\\p{Lu}[\\p{L}'’. -]{1,34})\\)";
const DAY = `(?:(?:le|el|il|am|den|on)\\s)?\\d{1,2}(?:[/.]\\d|\\.?\\s?(?:de\\s)?(?:${MONTH_PATTERN}))`;

/** `GRAFCAV6213. MIRANDA DE EBRO (BURGOS), 25/11/2026.-`: town and province, in capitals, before the day. */
const DATELINE = new RegExp(
  `^[\\s(]*(?:[A-Z]{2,10}\\d{1,6}\\.?\\s)?(${TOWN})\\s${BRACKET},?\\s(?:${DAY}|\\p{Ll}{3,9}\\s\\d)`,
  'iu',
);
/** `…, Scordia (Catania), 24 novembre 2026`, `in Freilassing (Landkreis Berchtesgadener Land)`, `nel capannone di Ceccano (FR)`. */
const INSIDE = new RegExp(
  `(?:,\\s|(?<![\\p{L}])(?:in|à|a|di|em|en|bei|nahe|de|te|près de|vicino a)\\s)(${TOWN})\\s${BRACKET}(?=[,.]\\s|[.\\u0090]|\\s\\p{Ll}|\\s*$)`,
  'u',
);
/** `…, Scordia (Catania), 24 novembre`: without a preposition a day tells the town from somebody and his club. */
const BEFORE_DAY = new RegExp(`^,?\\s${DAY}`, 'iu');

/** The town of a dateline that tells its province or country in a bracket; null where a caption opens otherwise. */
export function townOfDatelineWithBracket(prose: string, chain: readonly string[]): ReadPlace | null {
  const [, town = '', bracket = ''] = DATELINE.exec(prose) ?? [];
  if (town === '' || town !== town.toUpperCase() || mayBeSomebody(town)) return null;
  const country = countryOfBracket(bracket, homeOf(chain));
  return country === null ? null : placed(town, country);
}

/** A town that no table holds, by the bracket behind it; null where none stands in the news. */
export function townWithBracket(prose: string, chain: readonly string[]): ReadPlace | null {
  const found = INSIDE.exec(prose);
  const [whole = '', town = '', bracket = ''] = found ?? [];
  if (found === null || !mayBeTown(town) || opensName(town.split(' ')[0] ?? '')) return null;
  if (whole.startsWith(',') && !BEFORE_DAY.test(prose.slice(found.index + whole.length))) return null;
  const country = countryOfBracket(bracket, homeOf(chain));
  return country === null ? null : placed(town, country);
}

function placed(town: string, country: string): ReadPlace {
  const city = cityOf(town, country);
  return { city: city?.country === country ? city.name : personCase(town), country };
}
