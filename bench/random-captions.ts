import type { TextField } from '../src/vocabulary/texts.ts';

export interface Delivered {
  text: string;
  field: TextField;
}

/**
 * Texts as agencies deliver them, no two alike, the same ones each time: in forms that are in use, with people, towns,
 * days, numbers and agencies drawn by chance. Of a hundred 42 are captions, 25 instructions, 19 credits, 14 terms.
 */
export function randomCaptions(count: number): Delivered[] {
  const random = seeded(20261125);
  const found = new Map<string, Delivered>();
  while (found.size < count) {
    const [field, forms] = drawn(random, FIELDS);
    const text = filled(drawn(random, forms), random);
    found.set(`${field} ${text}`, { field, text });
  }
  return [...found.values()];
}

type Random = () => number;

const CAPTIONS = [
  '{person}, {side}, of {country} and {person} take part in a training session at the {venue} in {city}, {country}, on {weekday}, {day}. The two teams meet again in {number} days. (AP Photo/{person})',
  '{city}, {country} - {DAY}: {person} arrives for the premiere of “{title}” at the {venue} on {day} in {city}, {country}. (Photo by {person}/{agency} via Getty Images)',
  'epa{code} {person} (L) of {country} in action against {person} (R) of {country} during their second round match in {city}, {country}, {eday}.  EPA/{PERSON}  EDITORIAL USE ONLY',
  'People walk past a damaged building in {city}, {country}, {day}. Some {number} families had left their homes, the mayor said. REUTERS/{person}',
  '({city}=연합뉴스) 홍길동 기자 = 3일 오전 서울 광화문광장을 찾은 시민 {number}명이 국화꽃을 구경하고 있다. 2026.11.3 [시청 제공. 재판매 및 DB 금지] photo@yna.co.kr',
  'In this photo, released by the Korean Central News Agency on {day}, {person} (C) visits a factory in {city} with {number} officials. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
  'Handout picture released by the office of {person} on {day} shows {person} speaking to {number} guests in {city}. / AFP PHOTO / {agency} / HO / RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / {agency}" - NO MARKETING NO ADVERTISING CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS',
  '{eday}, {city}: {person} (CDU) spricht vor {number} Gästen im Rathaus. Die Sitzung dauerte nur eine Stunde. Foto: {person}/{agency}',
  '{person} lors d’une visite à {city}, le {fday}. {number} personnes étaient venues. (Photo by {person} / AFP)',
  'El presidente {person} saluda a {number} vecinos en {city}, {country}, el {sday}. EFE/{person}',
  '{person} celebrates after scoring a goal in front of {number} fans during the match in {city}, {country}, on {weekday}. It was the only one of the day; the crowd walked out before the end, and no one was hurt. ({person}/{agency})',
  'A man rows a boat past flooded houses in {city}, {country} {day}. {agency}/via REUTERS',
] as const;

const INSTRUCTIONS = [
  '{COUNTRY} OUT',
  '{COUNTRY} OUT, {COUNTRY} OUT; NO SALES, NO ARCHIVES - PICTURE {code}',
  'MANDATORY CREDIT: {PERSON}/{agency}; NO RESALE. NO USE AFTER {eday}',
  'EDITORIAL USE ONLY. No sales in {country} or {country}. Desk {code}',
  'EMBARGOED UNTIL 00:01 GMT ON {weekday} {eday}',
  'ATTENTION EDITORS - THIS IMAGE {code} WAS PROVIDED BY A THIRD PARTY. NO RESALES. NO ARCHIVES. {COUNTRY} OUT.',
  'Must be used within {days} days of transmission. No archiving. Contact {person} before use.',
  'Nicht für Online oder Social Media in {country}. Sperrfrist: {eday}, 18 Uhr',
  'For use in connection with the story by {person} only, job {code}',
  'Interdit en {country}. Pas d’archivage. Référence {code}',
] as const;

const CREDITS = [
  '{person}/{agency} via AP',
  'REUTERS/{person}/File Photo',
  '(Photo by {person}/{agency} via Getty Images) ***** Editorial Use Only *****',
  '© {person} / {agency} / picture alliance',
  '{person}/{agency}/Sipa USA - {COUNTRY} OUT',
  'Handout via {person} Foundation/{agency}. NO RESALES. NO ARCHIVES {code}',
  'Foto: {person} / {agency} - kun til brug i Politiken',
] as const;

const TERMS = [
  'Not for use in {country} until {eday}. No social media.',
  'Licensed to {person} for {number} copies of a book, {country} only, {days} days from delivery.',
  'Free for editorial use in connection with the exhibition by {person} until {eday}. Any other use requires permission.',
  '{person} / {agency}. For editorial use only; no merchandising, no betting, no games. Reference {code}.',
  'Uso editorial exclusivamente, no Brasil, por {days} dias. Crédito obrigatório: {person}/{agency}',
  'Nur redaktionelle Verwendung bis {eday}, Honorar {number} Euro, Nennung {person}/{agency}.',
] as const;

const FIELDS: readonly (readonly [TextField, readonly string[]])[] = [
  ...Array<readonly [TextField, readonly string[]]>(42).fill(['caption', CAPTIONS]),
  ...Array<readonly [TextField, readonly string[]]>(25).fill(['instructions', INSTRUCTIONS]),
  ...Array<readonly [TextField, readonly string[]]>(19).fill(['credit', CREDITS]),
  ...Array<readonly [TextField, readonly string[]]>(14).fill(['usageTerms', TERMS]),
];

const list = (words: string): readonly string[] => words.split('|');
const GIVEN = list(
  'Anna|John|Maria|Wei|Ivan|Fatima|Carlos|Yuki|Lena|Omar|Grace|Pavel|Sofia|Kofi|Ingrid|Ahmed|Chloe|Mateo|Hana|Peter',
);
const MIDDLE = list('A.|B.|C.|D.|E.|F.|G.|H.|J.|K.|L.|M.|N.|P.|R.|S.|T.|W.');
const ROOTS = list('Berg|Sand|Nor|Hol|Mar|Kor|Tal|Ven|Ras|Del|Fern|Grim|Lind|Mor|Pet|Quin|Rov|Sal|Tor|Val|Wes|Zim');
const ENDS = list('man|sen|ström|ova|etti|ez|ski|ley|ton|ard|enko|oğlu|berg|ander|well|ier|ini|os|ak|ov');
const CITIES = list('Berlin|Lagos|Osaka|Lima|Prague|Seoul|Cairo|Toronto|Warsaw|Nairobi|Sydney|Lyon|Seville|Kyiv|Dhaka');
const COUNTRIES = list(
  'Germany|Nigeria|Japan|Peru|Poland|Egypt|Canada|Kenya|Australia|France|Spain|Ukraine|Sweden|Turkey|Brazil',
);
const VENUES = list('Olympic Stadium|National Theatre|Central Station|City Hall|Grand Palace|Riverside Arena');
const AGENCIES = list(
  'AFP|NurPhoto|dpa|ZUMA Press|Anadolu|Xinhua|TT|Keystone|PA|Kyodo News|Belga|ANP|SOPA Images|Ritzau Scanpix|APA|Lusa|PTI',
);
const TITLES = list('The Long Way|Northern Light|No Return|Only You|Out of Town|After the Rain');
const WEEKDAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const MONTHS = list('January|February|March|April|May|June|July|August|September|October|November|December');
const MOIS = list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre');
const MESES = list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre');

const person = (random: Random): string =>
  `${drawn(random, GIVEN)} ${random() < 0.3 ? `${drawn(random, MIDDLE)} ` : ''}${drawn(random, ROOTS)}${drawn(random, ENDS)}`;
const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most);
const year = (random: Random): number => 2015 + upTo(random, 15);

const SLOTS: Record<string, (random: Random) => string> = {
  person,
  PERSON: (random) => person(random).toUpperCase(),
  city: (random) => drawn(random, CITIES),
  country: (random) => drawn(random, COUNTRIES),
  COUNTRY: (random) => drawn(random, COUNTRIES).toUpperCase(),
  venue: (random) => drawn(random, VENUES),
  agency: (random) => drawn(random, AGENCIES),
  title: (random) => drawn(random, TITLES),
  side: (random) => drawn(random, ['left', 'right', 'center']),
  weekday: (random) => drawn(random, WEEKDAYS),
  day: (random) => `${drawn(random, MONTHS)} ${upTo(random, 28)}, ${year(random)}`,
  DAY: (random) => `${drawn(random, MONTHS).toUpperCase()} ${upTo(random, 28)}`,
  eday: (random) => `${upTo(random, 28)} ${drawn(random, MONTHS)} ${year(random)}`,
  fday: (random) => `${upTo(random, 28)} ${drawn(random, MOIS)} ${year(random)}`,
  sday: (random) => `${upTo(random, 28)} de ${drawn(random, MESES)} de ${year(random)}`,
  number: (random) => String(upTo(random, 9000)),
  days: (random) => String(upTo(random, 90)),
  code: (random) => String(10_000_000 + upTo(random, 80_000_000)),
};

function filled(form: string, random: Random): string {
  return form.replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot]?.(random) ?? '');
}

function drawn<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** Numbers from 0 up to 1 in the order the seed sets (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
