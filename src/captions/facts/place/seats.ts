import type { ReadPlace } from '../../reading.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { isNationality, isRole, isRoles } from '../people/titles.ts';
import type { Piece } from '../pieces.ts';
import { countryOf } from './gazetteer.ts';

/** Seats of power, courts and grounds that captions name without their town: town and country, and the names a pattern finds. */
const SEATS: readonly (readonly [city: string, country: string, names: string])[] = [
  ['Washington', 'US', 'White House|Oval Office|U\\.S\\. Capitol|Capitol Hill|Pentagon|Mar-a-Lago'],
  [
    'London',
    'GB',
    "Downing Street|Buckingham Palace|House of Commons|House of Lords|Westminster Abbey|Old Bailey|Wembley|Lord[’']s",
  ],
  ['Paris', 'FR', "palais de l['’]É?E?lysée|l['’][ÉE]lysée|Matignon|palais Bourbon|Roland[ -]Garros|Stade de France"],
  [
    'Berlin',
    'DE',
    'Bundeskanzleramt|Reichstagsgebäude|Schloss Bellevue|im (?:Deutschen )?Bundestag|Bundespressekonferenz',
  ],
  ['Vienna', 'AT', 'Hofburg|Ballhausplatz|im Nationalrat'],
  ['Bern', 'CH', 'Bundeshaus'],
  ['Rome', 'IT', 'Palazzo Chigi|Quirinale|Montecitorio|Palazzo Madama|Farnesina|Viminale'],
  ['Madrid', 'ES', 'Moncloa|Congreso de los Diputados|Palacio de la Zarzuela|Palacio Real'],
  ['Lisbon', 'PT', 'Assembleia da República|Palácio de Belém|São Bento'],
  ['Brasília', 'BR', 'Palácio do Planalto|Palácio da Alvorada|Câmara dos Deputados'],
  ['The Hague', 'NL', 'Binnenhof|Tweede Kamer|Huis ten Bosch|Trêveszaal'],
  ['Copenhagen', 'DK', 'Christiansborg|Folketinget|Amalienborg'],
  ['Oslo', 'NO', 'Stortinget|på Slottet'],
  ['Stockholm', 'SE', 'Rosenbad|[Rr]iksdagen|Sagerska'],
  ['Moscow', 'RU', 'Кремл[еья]|Большо(?:м|го) Кремлёвско(?:м|го)|Госдум[аеы]|Kremlin'],
  ['Warsaw', 'PL', 'Sejmie|Belwederze'],
  ['Jerusalem', 'IL', 'Knesset|Yad Vashem'],
  ['Vatican City', 'VA', "St\\. Peter['’]s (?:Square|Basilica)|Sistine Chapel|Clementine Hall"],
  ['Seoul', 'KR', '국회(?:에서|의사당|본회의)|대통령실|청와대|국립현충원'],
  ['Tokyo', 'JP', '国技館|東京ドーム|日本武道館|神宮球場|国立競技場'],
  ['Nishinomiya', 'JP', '甲子園'],
  ['Beijing', 'CN', '人民大会堂|钓鱼台国宾馆|中南海'],
  ['Taipei', 'TW', '總統府|立法院|行政院'],
];

/** Any of them: one look through a text, where most name none. */
const ANY_SEAT = new RegExp(SEATS.map(([, , names]) => names).join('|'), 'u');
const PATTERNS = SEATS.map(
  ([city, country, names]) =>
    ({ place: { city, country }, pattern: new RegExp(`(?<![\\p{L}]|by |by the )(?:${names})`, 'u') }) as const,
);

const DIRECTION = '(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|northern|southern|eastern|western)';
/** `central Philippines`, `east China's Zhejiang Province` */
const PART_OF_COUNTRY = new RegExp(
  `(?=[nsewc])(?<!\\p{L})${DIRECTION}(?:-${DIRECTION})?\\s(?:the\\s)?(\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?)(?=['’]s|[,.\\s])`,
  'gu',
);

/** What tells a country beside a small town: a French département, a Brazilian state, a Russian head. */
const MARKS: readonly (readonly [country: string, pattern: RegExp])[] = [
  [
    'FR',
    /(?:\(|(?<!\p{L})(?:dans|en)\s(?:l['’]|la\s|le\s|les\s)?)(?:Ain|Aisne|Allier|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Côte-d['’]Or|Côtes-d['’]Armor|Creuse|Dordogne|Doubs|Drôme|Eure|Eure-et-Loir|Finistère|Gard|Gers|Gironde|Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Saône|Haute-Savoie|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hauts-de-Seine|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Pyrénées-Orientales|Bas-Rhin|Haut-Rhin|Rhône|Saône-et-Loire|Sarthe|Savoie|Seine-Maritime|Seine-et-Marne|Seine-Saint-Denis|Somme|Tarn|Tarn-et-Garonne|Val-de-Marne|Val-d['’]Oise|Var|Vaucluse|Vendée|Vienne|Vosges|Yonne|Yvelines|Essonne)(?:[),]|\.(?!\p{L}))/u,
  ],
  [
    'BR',
    /(?<!\p{L})\p{Lu}\p{L}{1,24}\s\((?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)\)(?=.*(?:ã|ç|õ|\sde\s))/u,
  ],
  ['RU', /^\s?Россия\.|^\s?\p{Lu}\p{L}+(?:ая|ий) (?:область|край|округ)\./u],
];

/** What the caption tells of where it was taken beside a town: a seat of power, or the part of a country; null when it tells neither. */
export function placeOfSeat(pieces: readonly Piece[]): ReadPlace | null {
  const told = pieces.filter(({ role }) => role !== 'background');
  for (const { text } of told) {
    const seat = ANY_SEAT.test(text) ? PATTERNS.find(({ pattern }) => pattern.test(text)) : undefined;
    if (seat !== undefined) return { ...seat.place };
    for (const [, name = ''] of text.matchAll(PART_OF_COUNTRY)) {
      const [first = ''] = name.split(' ');
      const country = countryOf(name) ?? countryOf(first) ?? (isNationality(first) ? countryOfDemonym(first) : null);
      if (country !== null) return { city: null, country };
    }
    for (const [country, pattern] of MARKS) if (pattern.test(text)) return { city: null, country };
  }
  return null;
}

/** People and bodies that stand for where they are at home: `Kenyan police officers … in Bondo`. */
const AT_HOME =
  /^(?:police|soldiers?|troops|officials?|officers?|rescuers?|firefighters|authorities|residents|villagers|farmers?|opposition|supporters|protesters|voters|lawmakers?|forces|army|navy|military|security|workers|students|women|men|woman|man|boy|girl|children)$/;

const IN_TOWN =
  /(?<!\p{L})(?:in|near|outside)\s(\p{Lu}[\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?)\s(?:on|after|during)\s/u;

/** A town that no table holds lies where whoever opens the sentence is at home: `Kenyan opposition politician X … in Bondo on …`; null where nobody does. */
export function placeOfSubject(pieces: readonly Piece[]): ReadPlace | null {
  const lead = pieces.find(({ role }) => role === 'lead')?.text.trimStart() ?? '';
  const home = homeOfSubject(lead);
  if (home === null) return null;
  const town = IN_TOWN.exec(lead)?.[1] ?? '';
  if (town === '' || town.split(' ').some(namesOrganisation)) return null;
  return { city: town, country: home };
}

/** `Kenyan police`, `(FILES) Gabon's Economy Minister`: the country of whoever opens the sentence and holds a post or lives there. */
function homeOfSubject(lead: string): string | null {
  const [, name = '', possessive, words = ''] =
    /^(?:\([A-Z]+\)\s)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?)(['’]s)?\s(\p{L}+(?:\s\p{L}+){0,3})/u.exec(lead) ?? [];
  const follows = words.split(' ');
  const isOfHome = (word: string): boolean =>
    isRole(word) || isRole(word.toLowerCase()) || isRoles(word) || AT_HOME.test(word);
  if (possessive !== undefined) return follows.some(isOfHome) ? countryOf(name) : null;
  const [first = '', second] = name.split(' ');
  const next = second ?? follows[0] ?? '';
  const isOfPeople = isNationality(first) || DEMONYM.test(first);
  return isOfPeople && isOfHome(next) ? countryOfDemonym(first) : null;
}

/** `Fijian`, `Gabonese`: as most demonyms end. */
const DEMONYM = /(?:\p{L}{2}an|ese|ish)$/u;

/** Most English demonyms are the country's name with an ending: `Kenyan`, `Malian`, `Brazilian`, `Pakistani`, `Chinese`. */
export function countryOfDemonym(word: string): string | null {
  const stems = [word, word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}a`];
  for (const stem of stems) {
    const country = stem.length < 4 ? null : countryOf(stem);
    if (country !== null) return country;
  }
  return OTHER_DEMONYMS[word.toLowerCase()] ?? null;
}

const OTHER_DEMONYMS: Readonly<Record<string, string>> = {
  afghan: 'AF',
  argentine: 'AR',
  british: 'GB',
  congolese: 'CD',
  danish: 'DK',
  dutch: 'NL',
  english: 'GB',
  filipino: 'PH',
  finnish: 'FI',
  french: 'FR',
  german: 'DE',
  greek: 'GR',
  iraqi: 'IQ',
  irish: 'IE',
  ivorian: 'CI',
  mexican: 'MX',
  norwegian: 'NO',
  peruvian: 'PE',
  philippine: 'PH',
  polish: 'PL',
  portuguese: 'PT',
  scottish: 'GB',
  spanish: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  thai: 'TH',
  turkish: 'TR',
  ukrainian: 'UA',
  hungarian: 'HU',
  italian: 'IT',
  slovak: 'SK',
  czech: 'CZ',
  belgian: 'BE',
  saudi: 'SA',
  emirati: 'AE',
  kazakh: 'KZ',
  kyrgyz: 'KG',
  uzbek: 'UZ',
  honduran: 'HN',
  salvadoran: 'SV',
  panamanian: 'PA',
  palestinian: 'PS',
  montenegrin: 'ME',
  kosovan: 'XK',
  somali: 'SO',
  lebanese: 'LB',
  welsh: 'GB',
};
