import type { ReadPlace } from '../../reading.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN, weekdayNumber } from '../dates/months.ts';
import { GONE_SINCE } from '../dates/other-days.ts';
import { personCase } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import { cityOf, countryOf, regionCountry } from './gazetteer.ts';
import { countryOfDemonym } from './seats.ts';

/** Desks that leave out the country where it is their own, with the language in which they do. */
const HOMES: readonly (readonly [country: string, desks: RegExp])[] = [
  ['BE', /^belga/i],
  ['NL', /^(?:anp|robin utrecht|hollandse hoogte|politie)(?!\p{L})/iu],
  [
    'IT',
    /^(?:ansa|lapresse|agi|agenzia fotogramma|ufficio stampa|vigili del fuoco|carabinieri|polizia di stato|guardia di finanza|guardia costiera)(?!\p{L})/iu,
  ],
  ['NO', /^(?:ntb|nrk|forsvaret|politiet)(?!\p{L})/iu],
  ['SE', /^(?:tt|bildbyrån|försvarsmakten|kungl\. hovstaterna|polisen)(?!\p{L})/iu],
  ['DK', /^(?:ritzau|ritzau scanpix|kongehuset|nordisk film)(?!\p{L})/iu],
  ['FI', /^(?:lehtikuva|rajavartiolaitos|poliisi)(?!\p{L})/iu],
  ['CH', /^(?:keystone|keystone-sda|kantonspolizei.*|kapo.*)$/iu],
  ['AT', /^(?:apa|expa|orf)(?!\p{L})/iu],
  ['DE', /^(?:dpa|imago|eibner|nordbild|ddp|epd|kna|bundeswehr|polizei.*)(?!\p{L})/iu],
  ['ES', /^(?:efe|europa press|guardia civil|policía nacional)(?!\p{L})/iu],
  ['FR', /^(?:bestimage|photopqr|ouest-france|maxppp|hans lucas|gendarmerie.*|police nationale|sdis.*)(?!\p{L})/iu],
  ['PT', /^lusa(?!\p{L})/iu],
  ['PL', /^(?:pap|agencja.*|policja)(?!\p{L})/iu],
  ['CZ', /^čtk|^ctk/iu],
  ['NZ', /^(?:new zealand herald|nzme|stuff)(?!\p{L})/iu],
  ['AU', /^aap(?!\p{L})/iu],
  ['GB', /^pa$/i],
  ['IN', /^(?:pti|ani|uni|ians)$/i],
  ['IE', /^(?:sportsfile|inpho)$/i],
  ['PH', /^(?:pna|philippine news agency)$/i],
  ['BR', /^(?:agência brasil|folhapress|estadão conteúdo|fotoarena)$/iu],
  ['HU', /^mti$/i],
  ['RO', /^agerpres$/i],
  ['TR', /^(?:dha|iha)$/i],
];

const IN =
  "i|på|ved|utenfor|udenfor|nær|vid|nära|utanför|in|te|bij|nabij|à|en|de|d['’]|près de|au|bei|nahe|im|am|a|ad|di|nei pressi di|vicino a|cerca de|em|na|no|w|we|pod|v|u|near|at|outside|(?:praia|vila|cidade|porto|aldeia|concelho|freguesia|playa|pueblo|puerto|localidad|municipio|comune|porto|spiaggia|frazione|plage|commune|village|ville|port)\\sd(?:[aeiou]s?|i|el|u)";
const NAME = "\\p{Lu}[\\p{L}'’-]{2,24}(?:\\s\\p{Lu}[\\p{L}'’-]{2,20})?";
const DAY = `(?:(?:le|el|den|dnia|am|op)\\s)?(?:(?:${WEEKDAY_PATTERN}),?\\s(?:den\\s)?)?(?:\\d{1,2}\\.?(?:er)?\\s(?:de\\s)?(?:${MONTH_PATTERN})|\\d{1,2}[./]\\d{1,2}[./])`;
/** `Setermoen 12. februar 2025`, `nei pressi di Villasimius, 7 luglio`: a town right before the day. */
const BEFORE_DAY = new RegExp(`(?<![\\p{L}'’-])(?:${IN})\\s?(?:${NAME},\\s)??(${NAME}),?\\s${DAY}`, 'iu');
/** `bei Bivio, Graubünden, am Dienstag` */
const BEFORE_REGION = new RegExp(
  `(?<![\\p{L}'’-])(?:${IN}|Bei|In|En|von)\\s(${NAME})(?:,\\s|\\s\\()(?:Kanton |Canton |Landkreis |Kreis |Provinz |Bezirk |canton de |province de |provincia de |provincia di |kommune |powiat )?(${NAME})[,)]`,
  'u',
);
const IS_PORTRAIT = /(?<!\p{L})hand-?out\s(?:photo|image|picture)/iu;
/** `aus dem abgeschnittenen Bavonatal, Schweiz, am 1. Juli` */
const LAND = new RegExp(`,\\s(${NAME}),?\\s${DAY}`, 'u');
/** `Les coureuses au départ, Angers.` */
const CLOSES = /\p{Ll}{3},\s(\p{Lu}[\p{L}-]{2,24})\s?(?:\.?\s*[\u0090©]|\.?\s*$)/u;
/** `2025, Phoenix Contact-Arena, Lemgo:` */
const BEHIND_GROUND =
  /(?:19|20)\d\d,\s[^,:\n]{0,30}(?:[Aa]rena|[Ss]tadion|[Hh]alle|[Pp]ark|[Dd]ome|Stade|Stadio|Estadio)[^,:\n]{0,16},\s(\p{Lu}[\p{L}-]{2,24}(?:\s\p{Lu}[\p{L}-]{2,20})?)(?=:|\s\*\*\*|\s-|$)/u;
/** `at work near Gore.` */
const CLOSING = /(?<!\p{L})(?:near|outside|in)\s(\p{Lu}[\p{L}'’-]{2,24})(?=\.|$)/u;

/** `bij een brand in Oudemirdum.`: where only names have a capital, one that closes a sentence behind such a word is a town’s. */
const CLOSING_ABROAD = new RegExp(
  `(?<!\\p{L})(?:in|te|bij|à|a|em|en|i|på|ved|w|we)\\s(${NAME})(?=\\.(?:\\s|\\u0090|$)|$)`,
  'u',
);
/** Desks of such languages. */
const WITHOUT_CAPITALS = new Set(['NL', 'BE', 'FR', 'IT', 'ES', 'PT', 'NO', 'SE', 'DK', 'PL']);

/** `HARLINGEN - Vissers …`, `Rudrapur: Congress leader …`: the town that opens a caption of a desk at home. */
const OPENS = /^[\s(]*(\p{Lu}[\p{Lu}'’-]{2,24}(?:\s[\p{Lu}'’-]{2,24}){0,2})\s[-–—]\s\p{Lu}\p{Ll}/u;
const OPENS_IN_INDIA = /^[\s(]*(\p{Lu}\p{Ll}{2,24}(?:\s\p{Lu}\p{Ll}{2,24})?):\s\p{Lu}/u;

/** The country of a town that no table holds and of which nothing is said: at home, for what is abroad is said to be. */
export function townAtHome(city: string, chain: readonly string[]): ReadPlace | null {
  const country = homeOf(chain);
  return country === null || !mayBeTown(city) ? null : { city, country };
}

function openingTown(prose: string, country: string): ReadPlace | null {
  const name = townIn(country === 'IN' ? OPENS_IN_INDIA : OPENS, prose);
  if (name === null) return null;
  const known = cityOf(name, country);
  return { city: known?.name ?? personCase(name), country: known?.country ?? country };
}

/** A town that no table holds, in the country whose desk leaves the country out; null where neither day nor desk tells. */
export function nativeTown(prose: string, chain: readonly string[]): ReadPlace | null {
  const giver = homeOfGiver(chain);
  const country = homeOf(chain) ?? giver;
  const ground = townIn(BEHIND_GROUND, prose);
  if (ground !== null) {
    const known = cityOf(ground, country);
    const at = known?.country ?? country;
    return at === null ? null : { city: known?.name ?? ground, country: at };
  }
  const closing = countryBeforeDay(prose) ?? closingTown(prose);
  if (closing !== null) return closing;
  const [, town = '', region = ''] = IS_PORTRAIT.test(prose) ? [] : (BEFORE_REGION.exec(prose) ?? []);
  const inRegion = regionCountry(region) ?? cityOf(region)?.country ?? null;
  if (inRegion !== null && mayBeTown(town)) return { city: cityOf(town, inRegion)?.name ?? town, country: inRegion };
  if (country === null) return null;
  const opening = openingTown(prose, country);
  if (opening !== null) return opening;
  const isEnglish = /(?<!\p{L})the(?!\p{L})/u.test(prose);
  const isEnglishDesk = country === giver || country === 'NZ' || country === 'AU' || country === 'GB';
  const name = isEnglishDesk
    ? townIn(CLOSING, prose)
    : isEnglish
      ? null
      : (townIn(BEFORE_DAY, prose) ?? (WITHOUT_CAPITALS.has(country) ? townIn(CLOSING_ABROAD, prose) : null));
  const isLeft = name !== null && GONE_SINCE.test(prose.slice(0, prose.indexOf(name)));
  return name === null || isLeft ? null : { city: name, country };
}

function countryBeforeDay(prose: string): ReadPlace | null {
  // Where no number stands no day does.
  const country = /\d/.test(prose) ? countryOf(LAND.exec(prose)?.[1] ?? '') : null;
  return country === null ? null : { city: null, country };
}

function closingTown(prose: string): ReadPlace | null {
  const name = CLOSES.exec(prose)?.[1] ?? '';
  const city = opensName(name) ? null : cityOf(name);
  return city === null ? null : { city: city.name, country: city.country };
}

/** The country where the first desk of the chain that leaves its own country out is at home; null where none is. */
export function homeOf(chain: readonly string[]): string | null {
  for (const name of chain) {
    const home = HOMES.find(([, desks]) => desks.test(name));
    if (home !== undefined) return home[0];
    // `Presidencia de Guatemala`
    const land = countryOf(
      /\s(?:of|de|del|di|von|da|do)\s(?:la\s|the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)$/u.exec(name)?.[1] ?? '',
    );
    if (land !== null) return land;
  }
  return null;
}

/** `Fiji Police Force`, `Philippine Coast Guard`: a body that acts in its own country; armies act abroad as well. */
const BODY_AT_HOME =
  /^(\p{Lu}\p{L}+)(?:\s(\p{Lu}\p{L}+))?(?:\s\p{Lu}\p{L}+)*?\s(?:Police|Presidency|Government|Fire|Emergency|Coast Guard|Parliament|Civil|Red Cross)(?!\p{L})/u;

function homeOfGiver(chain: readonly string[]): string | null {
  for (const name of chain) {
    const [, first = '', second = ''] = BODY_AT_HOME.exec(name) ?? [];
    const country = countryOf(`${first} ${second}`) ?? countryOf(first) ?? countryOfDemonym(first);
    if (country !== null) return country;
  }
  return null;
}

function townIn(pattern: RegExp, prose: string): string | null {
  const name = (pattern.exec(prose)?.[1] ?? '').replace(/\s\p{Ll}.*$/u, '');
  return mayBeTown(name) ? name : null;
}

/** Whether a name may be a town’s: no body, no day, nobody whose given name we know, no country and no region. */
export function mayBeTown(name: string): boolean {
  const words = name.split(' ');
  return (
    /^\p{Lu}/u.test(name) &&
    !words.some(
      (word) => namesOrganisation(word) || monthNumber(word) !== undefined || weekdayNumber(word) !== undefined,
    ) &&
    !(words.length > 1 && opensName(words[0] ?? '')) &&
    countryOf(name) === null &&
    regionCountry(name) === null
  );
}
