import { COUNTRY_CODES, countryName, countryNamesIn } from '../../../vocabulary/countries.ts';
import { remembering } from '../../words/bounded-memory.ts';
import { CITIES } from './city-table.ts';
import { REGIONS, US_POSTAL } from './region-table.ts';
import { COUNTIES, REGIONS_OF_THE_WORLD } from './regions-of-the-world.ts';

export interface City {
  /** English name where there is one. */
  name: string;
  country: string;
}

const CYRILLIC = /^[\u0400-\u04ff]{4,}$/u;
const ENDING = /(?:ами|ах|ом|ем|ой|ей|[аеиоуыьйяю])$/u;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'da', 'pl', 'ru', 'ko', 'ja', 'zh'];

/** Names of countries that the country data does not hold, as captions write them. */
const OTHER_NAMES: Record<string, string> = {
  AE: 'UAE|United Arab Emirates|U.A.E.|아랍에미리트|UAE',
  AM: 'Armenia|Republic of Armenia',
  AU: '豪州',
  BO: 'ボリビア',
  BY: 'Belarus|Белоруссия|Беларусь|Weißrussland',
  BA: 'Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|보스니아',
  CD: 'Congo-Kinshasa|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Eastern Congo|민주콩고|콩고민주공화국|Demokratische Republik Kongo|Kongo-Kinshasa|RD Congo|República Democrática del Congo|Repubblica Democratica del Congo|República Democrática do Congo',
  CF: 'Centrafrique',
  CG: 'Congo-Brazzaville|Republic of the Congo',
  CI: 'Ivory Coast',
  CN: 'China|PRC|Mainland China|중국|中国|中國|Китай|the Chinese mainland',
  CV: 'Cape Verde',
  CY: '키프로스',
  CZ: 'Czech Republic|Czechia|체코|Tchéquie',
  DO: '도미니카공화국',
  ET: '에티오피아',
  GB: 'Britain|Great Britain|United Kingdom|UK|U.K.|영국|英国|Großbritannien|Royaume-Uni|Reino Unido|Великобритания|Grande-Bretagne|Gran Bretagna|Groot-Brittannië',
  GE: '조지아',
  HK: 'Hong Kong SAR',
  ID: '印度尼西亚',
  IR: 'Iran|이란|イラン',
  KG: '키르기스스탄|Кыргызстан',
  KP: 'North Korea|N. Korea|DPRK|D.P.R.K.|North Korean|북한|북조선|北朝鮮|朝鲜|朝鮮|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Coreia do Norte|Северная Корея|КНДР|Noord-Korea',
  KR: 'South Korea|S. Korea|Republic of Korea|ROK|한국|대한민국|韓国|韩国|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Южная Корея|Zuid-Korea',
  LA: 'Laos|ラオス',
  MD: 'Moldova|モルドバ|Молдова|Moldau|Republik Moldau',
  MK: 'North Macedonia|Macedonia|북마케도니아',
  MM: 'Burma|Myanmar|Birmanie',
  MN: '蒙古国',
  NL: 'Netherlands|The Netherlands|Holland|Olanda|Holanda',
  PG: '파푸아뉴기니',
  PL: '폴란드',
  PS: 'Palestine|Palestinian Territories|Gaza Strip|West Bank|State of Palestine|Palästinensische Gebiete|Palästina',
  PT: '포르투갈',
  RU: 'Russia|러시아|ロシア|俄罗斯|Россия|Russian Federation',
  SA: '사우디|沙特|Arabia Saudí|Saoedi-Arabië',
  SY: 'Syria|시리아|シリア',
  TM: '투르크메니스탄',
  TN: '튀니지',
  TR: 'Turkey|Turkiye|Türkiye|튀르키예|터키',
  TW: 'Taiwan|대만|台湾|臺灣',
  TZ: 'Tanzania',
  US: 'USA|U.S.|U.S|US|U.S.A.|United States|United States of America|미국|アメリカ|米国|美国|美國|США|Vereinigte Staaten|États-Unis|Etats-Unis|Estados Unidos|EEUU|EE.UU.|Stati Uniti|America|EUA',
  VA: 'Vatican|Holy See|The Vatican',
  VE: 'Venezuela|ベネズエラ',
  VN: 'Vietnam|베트남',
  XK: 'Kosovo',
  ZA: '남아공|남아프리카공화국',
  ZW: '짐바브웨',
};

const countries = new Map<string, string>();
const cities = new Map<string, City[]>();
/** Towns whose parts are no towns of their own: the first of each country's row, where the largest stand. */
const metropolises = new Set<City>();
const LARGEST = 6;
const regions = new Map<string, string>();
const postal = new Set(US_POSTAL);
/** Cyrillic names without their ending, for names bent by case (`в Москве`). */
const stems = new Map<string, string>();

for (const [code, row] of Object.entries(CITIES)) {
  for (const [order, town] of row.split('|').entries()) {
    const [name = '', ...others] = town.split('=');
    const city = { name: name.replace(/ \(.*\)$/, ''), country: code };
    if (order < LARGEST) metropolises.add(city);
    for (const spelling of [city.name, ...others]) addCity(spelling, city, name !== city.name);
  }
}
for (const table of [REGIONS, REGIONS_OF_THE_WORLD])
  for (const [code, row] of Object.entries(table)) for (const name of row.split('|')) regions.set(placeKey(name), code);
for (const [code, names] of COUNTIES) for (const name of names) regions.set(placeKey(name), code);
// Countries last: a foreign name of one (`Norfolk`, `Granada`) yields to the town or region readers know.
for (const language of LANGUAGES) {
  for (const [code, names] of countryNamesIn(language)) for (const name of names) addCountry(name, code);
}
for (const code of COUNTRY_CODES) addCountry(countryName(code), code);
for (const [code, names] of Object.entries(OTHER_NAMES))
  for (const name of names.split('|')) addCountry(name, code, true);

function stemOf(key: string): string {
  return key.replace(ENDING, '').replace(ENDING, '');
}

function rememberStem(key: string): void {
  if (CYRILLIC.test(key) && !stems.has(stemOf(key))) stems.set(stemOf(key), key);
}

/** Lower case, straight apostrophes, no diacritics: `Québec` and `QUEBEC` are one key. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '')
    .replace(/[’‘]/g, "'")
    .normalize('NFC');
}

function addCountry(name: string, code: string, overrides = false): void {
  const key = placeKey(name);
  rememberStem(key);
  const isTaken =
    countries.has(key) || regions.has(key) || (cities.get(key)?.every((city) => city.country !== code) ?? false);
  if (overrides || !isTaken) countries.set(key, code);
}

function addCity(spelling: string, city: City, isSecond: boolean): void {
  const key = placeKey(spelling);
  rememberStem(key);
  const others = cities.get(key) ?? [];
  cities.set(key, isSecond ? [...others, city] : [city, ...others]);
}

/** The country a name or common short form stands for, in any of the languages of the wires; null when it is no country. */
export function countryOf(name: string): string | null {
  return mayBePlace(name) ? countryCalled(name) : null;
}

const countryCalled = remembering((name: string): string | null => {
  // `US` is a country, `us` and `Us` are not.
  if (name.length === 2 && /\p{Ll}/u.test(name)) return null;
  const key = placeKey(name);
  return countries.get(key) ?? (CYRILLIC.test(key) ? (countries.get(stems.get(stemOf(key)) ?? '') ?? null) : null);
});

/** The country a region, state or province belongs to, or null. */
export function regionCountry(name: string): string | null {
  return mayBePlace(name) ? regionCalled(name) : null;
}

const regionCalled = remembering((name: string): string | null => {
  const key = placeKey(name);
  return regions.get(key) ?? withUmlauts(key, (spelled) => regions.get(spelled)) ?? null;
});

const GERMAN = new Set(['DE', 'AT', 'CH']);

/** `Graubuenden`, `Ruegen`: umlauts as the wires spell them out. */
function withUmlauts<Found>(key: string, find: (key: string) => Found | undefined): Found | null {
  return /[aou]e/.test(key) ? (find(key.replace(/([aou])e/g, '$1')) ?? null) : null;
}

/** The words that names of several words begin with: most runs of words are a person's name, each another one. */
const openers = new Set<string>();
for (const table of [countries, regions, cities])
  for (const key of table.keys()) if (key.includes(' ')) openers.add(key.slice(0, key.indexOf(' ')));

const opensPlace = remembering(
  (word: string): boolean => openers.has(placeKey(word)) || !/^\p{Script=Latin}+$/u.test(word),
);

/** Whether a country, a region or a town goes by the name. */
export function namesPlace(name: string): boolean {
  return (
    mayBePlace(name) && (countryCalled(name) !== null || townsCalled(name) !== null || regionCalled(name) !== null)
  );
}

function mayBePlace(name: string): boolean {
  const space = name.indexOf(' ');
  return space < 0 || opensPlace(name.slice(0, space));
}

/** Whether the two capitals after a town's comma are one of the United States. */
export function isStateCode(letters: string): boolean {
  return postal.has(letters);
}

/** The town of that name in the country, or the one most often meant; null for a name the table does not hold. */
export function cityOf(name: string, country: string | null = null): City | null {
  const found = mayBePlace(name) ? townsCalled(name) : null;
  if (found === null) return null;
  return (country === null ? null : found.find((city) => city.country === country)) ?? found[0] ?? null;
}

/** `Ankara'da`, `Debrecenben`: in Turkish and Hungarian a town takes its preposition behind it. */
const IN_BEHIND = /'(?:da|de|ta|te|daki|deki|taki|teki)$|(?<=\p{L}{4})(?:ban|ben)$/u;

const townsCalled = remembering((name: string): readonly City[] | null => {
  const key = placeKey(name);
  const bare = key.replace(IN_BEHIND, '');
  return (
    cities.get(key) ??
    (bare === key ? null : cities.get(bare)) ??
    withUmlauts(key, (spelled) => cities.get(spelled)?.filter(({ country }) => GERMAN.has(country))) ??
    (CYRILLIC.test(key) ? (cities.get(stems.get(stemOf(key)) ?? '') ?? null) : null)
  );
});

/** Whether the town, as `cityOf` gives it, is one of its country's largest, whose quarters no caption gives as towns. */
export function isMetropolis(city: City): boolean {
  return metropolises.has(city);
}
