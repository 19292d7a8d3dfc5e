import { COUNTRY_CODES, countryNamesIn } from '../../vocabulary/countries.ts';
import { REGIONS, type Region } from '../../vocabulary/regions.ts';
import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { namesByCode } from './country-codes.ts';
import { COUNTRY_WORDS, PARTS_OF_COUNTRIES, REGION_WORDS } from './country-words.ts';

/** A territory as clauses name it; `codes` is null for a part of a country. */
export interface TerritoryName {
  words: string;
  codes: readonly CountryCode[] | null;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'ru', 'ko', 'ja', 'zh'];
const ENDINGS = [
  '',
  'e',
  'en',
  'er',
  'es',
  'em',
  's',
  'ne',
  'nes',
  'o',
  'a',
  'i',
  'he',
  'as',
  'os',
  'k',
  't',
  'ke',
  'n',
];
/** Words that are a country in the data and something else in the language of clauses. */
const AMBIGUOUS = new Set(['india in', 'man', 'male', 'no', 'us']);

/** Every way a territory is written that clauses are read by: countries in fifteen languages, adjectives, short forms, regions, parts of countries. */
export function territoryNames(): TerritoryName[] {
  const names = [...handWritten(), ...fromCountryData(), ...namesByCode()];
  return [...names, ...names.flatMap(withQuarterInShort), ...names.flatMap(asDesksShorten)];
}

/** “Trinidad & Tobago”, “St Kitts and Nevis”, and both at once. */
function asDesksShorten({ words, codes }: TerritoryName): TerritoryName[] {
  const saint = words.replace(/^Saint /u, 'St ');
  const whole = words.replace(/^St\.? /u, 'Saint ');
  const spellings = [words, saint, whole].flatMap((each) => [each, each.replace(/ and (?=\p{Lu})/u, ' & ')]);
  return [...new Set(spellings)].filter((each) => each !== words).map((each) => ({ words: each, codes }));
}

const QUARTERS: readonly (readonly [whole: RegExp, short: string])[] = [
  [/^North(?:ern)? (?=\p{Lu})/u, 'N '],
  [/^(?:South|Southern(?! Africa)) (?=\p{Lu})/u, 'S '],
  [/^East(?:ern)? (?=\p{Lu})/u, 'E '],
  [/^West(?:ern)? (?=\p{Lu})/u, 'W '],
];

/** “S. Sudan”, “E. Europe”. */
function withQuarterInShort({ words, codes }: TerritoryName): TerritoryName[] {
  return QUARTERS.filter(([whole]) => whole.test(words)).map(([whole, short]) => ({
    words: words.replace(whole, short),
    codes,
  }));
}

function fromCountryData(): TerritoryName[] {
  return LANGUAGES.flatMap((language) =>
    [...countryNamesIn(language)]
      .filter(([code]) => COUNTRY_CODES.includes(code))
      .flatMap(([code, names]) =>
        names
          .filter(isPlainName)
          .flatMap((name) => (language === 'ru' ? withRussianCases(name) : [name]))
          .map((words) => ({ words, codes: [code] })),
      ),
  );
}

/** Endings of the cases, by what the name ends in: в Украине, из Казахстана. */
const RUSSIAN_CASES: readonly (readonly [ending: RegExp, cases: readonly string[]])[] = [
  [/ия$/u, ['ии', 'ию', 'ией']],
  [/я$/u, ['и', 'е', 'ю', 'ей']],
  [/а$/u, ['ы', 'и', 'е', 'у', 'ой']],
  [/[бвгджзклмнпрстфхцчш]$/u, ['а', 'е', 'у', 'ом']],
];

/** A Russian name of one word in its cases. */
function withRussianCases(name: string): string[] {
  if (!/^[\u0400-\u04ff]{4,}$/u.test(name)) return [name];
  const row = RUSSIAN_CASES.find(([ending]) => ending.test(name));
  if (row === undefined) return [name];
  const [ending, cases] = row;
  const stem = /[бвгджзклмнпрстфхцчш]$/u.test(name) ? name : name.replace(ending, '');
  return [name, ...cases.map((each) => stem + each)];
}

/** 波兰, 越南: two Chinese characters are a whole name; two letters, or two kana, stand in too many other words. */
const IN_CHINESE = /^\p{Script=Han}{2}$/u;

function isPlainName(name: string): boolean {
  return (name.length > 2 || IN_CHINESE.test(name)) && !/[,()[\]]/.test(name) && !AMBIGUOUS.has(name.toLowerCase());
}

function handWritten(): TerritoryName[] {
  return [
    ...rowsOf(COUNTRY_WORDS).flatMap(([code, words]) =>
      words.flatMap(withEndings).map((word) => ({ words: word, codes: [code] })),
    ),
    ...rowsOf(REGION_WORDS).flatMap(([region, words]) =>
      words.flatMap(withEndings).map((word) => ({ words: word, codes: REGIONS[region as Region] })),
    ),
    // Two countries bear the name.
    { words: 'Congo', codes: ['CG', 'CD'] },
    { words: '港澳台', codes: ['HK', 'MO', 'TW'] },
    { words: '港澳', codes: ['HK', 'MO'] },
    ...splitWords(PARTS_OF_COUNTRIES).map((words) => ({ words, codes: null })),
  ];
}

function rowsOf(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), splitWords(line.slice(line.indexOf(':') + 1))]);
}

function splitWords(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function withEndings(word: string): string[] {
  return word.endsWith('~') ? ENDINGS.map((ending) => word.slice(0, -1) + ending) : [word];
}
