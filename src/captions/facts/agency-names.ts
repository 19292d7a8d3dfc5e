import { remembering } from '../words/bounded-memory.ts';

import { AGENCIES, type AgencyRank, APPENDING } from './agency-table.ts';
import { firstWord } from './letters.ts';

interface Agency {
  name: string;
  rank: number;
  appends: boolean;
}

const RANKS: Record<AgencyRank, number> = { source: 0, national: 1, global: 2, library: 3 };

/** Words agencies add to their name for a service or a desk; `AFP PHOTO`, `ZUMA Wire` and `Reuters TV` are the agency. */
const SERVICE =
  /[\s\-/]+(?:photos?|fotos?|fotó|images?|pictures?|pics|deportes?|esportes|wire|press wire|press|tv|video|graphics?|grafik|gráficos|infographics?|infografik|illustrations?|news agency|news|agency|sports?|north america|south america|latin america|latam|américa latina|américa|europe|asiapac|asia|middle east|international|archives?|stills|xtra|syndication|deutschland|france|usa|uk|korea|japan|zentralbild|pool|版权图片|图片|圖片|자료사진|사진|제공|기자)\.?$|(?<=[\p{Script=Katakana}\p{Script=Han}])(?:スポーツ|イメージズ|イメージ|フォトアーカイブ|フォト)$|(?<=[가-힣])\s?(?:포토|스포츠)$/iu;
/** Endings that say what kind of company a name is: they belong to the name and tell nothing more. */
export const COMPANY_END =
  /[\s,]+(?:corp|corporation|inc|ltd|limited|llc|llp|plc|pbc|pty|pte|gmbh|gmbh\s?&\s?co\.?\s?kg|kg|e\.\s?v|co|co\.,?\s?ltd|ag|ab|asa?|a\/s|oyj?|b\.?v|n\.?v|s\.?\s?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?l|s\.?p\.?a|sp\.\s?z\s?o\.\s?o|s\.?r\.?o|k\.\s?k|d\.?o\.?o|kft|ltda|株式会社|有限公司)\.?$/iu;
/** `CUARTOSCURO.COM`: the agency under the name of its page. */
const DOMAIN =
  /(?<=\p{L}{3})\.(?:com|net|org|de|fr|it|es|pl|nl|ch|at|ru|mx|nz|cz|sk|hu|ie|dk|se|no|fi|press)(?:\.\p{L}{2})?$/iu;
/** `Agence Bestimage`: what it is stands before its name. */
const AGENCY_BEFORE =
  /^(?:agence|agencia|agência|agenzia|agentur|bildagentur|fotoagentur|photo agency|agencja|agentura)\s(?=\p{L})/iu;
const LONGEST_ALIAS = 60;

/** The letters and digits of a name, lower case and without diacritics: what two spellings of one name share. */
export function foldName(name: string): string {
  if (/^[\x20-\x7e]+$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return name.includes(' ') ? folded(name) : foldedWord(name);
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFC');
}

const foldedWord = remembering(folded);

const byKey = new Map<string, Agency>();
const byDomain = new Map<string, string>();
const nearMisses = new Map<string, string>();
const lettersByLength: number[][] = [];

for (const [rank, rows] of Object.entries(AGENCIES) as [AgencyRank, (typeof AGENCIES)[AgencyRank]][]) {
  for (const [name, aliases, domains] of rows) {
    const agency = { name, rank: RANKS[rank], appends: APPENDING.has(name) };
    for (const spelling of [name, ...aliases.split('|')]) if (spelling !== '') remember(spelling, agency);
    for (const domain of domains?.split('|') ?? []) byDomain.set(domain, name);
  }
}

function remember(spelling: string, agency: Agency): void {
  const key = foldName(spelling);
  byKey.set(key, agency);
  if (!/^[a-z]{6,}$/.test(key)) return;
  for (const near of misspellings(key)) nearMisses.set(near, key);
  lettersByLength[key.length] = [...(lettersByLength[key.length] ?? []), lettersOf(key).letters];
}

/** Which of the letters `a` to `z` a name has in either case, one bit each, and how many letters it has. */
function lettersOf(name: string): { letters: number; count: number } {
  let [letters, count] = [0, 0];
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at) | 0x20;
    if (code < 97 || code > 122) continue;
    letters |= 1 << (code - 97);
    count += 1;
  }
  return { letters, count };
}

/** Keys of all words one letter dropped from `key`: two words one slip apart share such a key. */
function misspellings(key: string): string[] {
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

/** Every beginning of a key: a name whose first word is none of them, and tells of no agency behind it, is in no table. */
const beginnings = new Set<string>();
for (const key of byKey.keys()) for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end));

const opensAgency = remembering(
  (word: string): boolean => beginnings.has(foldName(word)) || AGENCY_BEFORE.test(`${word} agency a`),
);

/** Whether the name may be an agency's, by its first word alone; most names in captions are a person's, each another one. */
export function mayBeAgency(name: string): boolean {
  const word = firstWord(name);
  if (word === null || !opensAgency(word)) return word === null;
  // `J. Berg`: of an initial the word behind it tells more, and no agency goes by one letter.
  return word.length > 1 || !INITIAL.test(name) || beginnings.has(foldName(INITIAL.exec(name)?.[0] ?? ''));
}

const INITIAL = /^[A-Za-z]\. [A-Za-z]+(?=$| )/;

/** Nothing stands before or behind a name that is no more. */
const ONE_WORD = /^[A-Za-z0-9]*$/;

const find = remembering((name: string): Agency | null => {
  if (name.length === 0 || name.length > LONGEST_ALIAS) return null;
  let rest = name;
  for (let round = 0; round < 4; round++) {
    const found = byKey.get(foldName(rest));
    if (found !== undefined) return found;
    if (ONE_WORD.test(rest)) return null;
    const named = rest.replace(SERVICE, '').replace(COMPANY_END, '');
    const shorter = (named.includes('.') ? named.replace(DOMAIN, '') : named).replace(AGENCY_BEFORE, '');
    if (shorter === rest || shorter === '') return null;
    rest = shorter;
  }
  return null;
});

/** The canonical name of an agency the world knows by this name, alias or service; null when the name is not in the table. */
export function canonicalAgency(name: string): string | null {
  return mayBeAgency(name) ? (find(name.trim())?.name ?? null) : null;
}

/** The agency one slip of the keyboard away from a name of six letters or more (`RETUERS`), or null. */
export function misspeltAgency(name: string): string | null {
  if (/^[A-Za-z .-]*$/.test(name) && !hasNearLetters(name)) return null;
  const key = foldName(name);
  if (key.length < 6 || key.length > 24 || !/^[a-z]+$/.test(key)) return null;
  const near = misspellings(key).find((variant) => nearMisses.has(variant));
  return near === undefined ? null : (byKey.get(nearMisses.get(near) ?? '')?.name ?? null);
}

/** Whether some key of about the length has the same letters, but for one that it lacks and one that it alone has. */
function hasNearLetters(name: string): boolean {
  const { letters, count } = lettersOf(name);
  if (count < 6 || count > 24) return false;
  for (let length = count - 1; length <= count + 1; length++)
    for (const other of lettersByLength[length] ?? [])
      if (hasAtMostOne(letters & ~other) && hasAtMostOne(other & ~letters)) return true;
  return false;
}

const hasAtMostOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Where in a chain the agency usually stands: 0 a source … 3 a library; null when it is not in the table. */
export function agencyRank(name: string): number | null {
  return byKey.get(foldName(name))?.rank ?? null;
}

/** Whether the agency prints itself after the wire it relays. */
export function appendsItself(name: string): boolean {
  return byKey.get(foldName(name))?.appends ?? false;
}

/** The agency that a desk's mail address belongs to, or null. */
export function agencyOfAddress(address: string): string | null {
  return byDomain.get(address.slice(address.lastIndexOf('@') + 1).toLowerCase()) ?? null;
}
