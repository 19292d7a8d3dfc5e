import { UNSPACED } from './folded-words.ts';
import { foldedName, wordsOfName } from './person-key.ts';

/** A name without what hangs on it: `Robert Downey` of “Downey, Robert, Jr.”. */
export interface BareName {
  /** As spoken: `Jane Roe` of “Roe, Jane”. */
  name: string;
  /** `jr`, folded; another generation is another person. Empty where the name has none. */
  generation: string;
  /** `mp`, `phd`: whoever has one is the same person without it. */
  titles: string[];
}

const GENERATION = /^(?:jn?r|j[uú]nior|sn?r|senior|ii|iii|iv)\.?$/iu;
/** As texts write those that are written in several ways, the shortest first. */
const GENERATIONS: readonly (readonly string[])[] = [
  ['jr', 'jnr', 'junior'],
  ['sr', 'snr', 'senior'],
];
/** In capitals: “Rahman, Md” is a given name, and so may “Smith, K.C.” be. */
const TITLE = /^(?:MP|MEP|MSP|MD|M\.D\.|P[hH]\.?D\.?|QC|KC|OBE|CBE|MBE|KBE|DBE|Esq\.?)$/;
/** Other names too (Jack Ma), so only behind a comma and a whole name. */
const DEGREE = /^(?:BA|MA|MBA|B[Ss]c|M[Ss]c|RN|JD|LLB|LLM|DDS|DVM|CPA)$/;
/** There a number belongs to the name: Pope John Paul II is nobody without it. */
const REGNAL = /^(?:king|queen|pope|emperor|empress|prince|princess|sultan|tsar)\s/i;

/** Null where nothing hangs on the name: generations and titles, behind a comma or not. */
export function bareName(given: string): BareName | null {
  const name = given.trim();
  if (REGNAL.test(name)) return null;
  const { parts, suffixes } = partsOf(name);
  if (suffixes.length === 0) return null;
  const generation = suffixes.find((suffix) => GENERATION.test(suffix)) ?? '';
  return {
    name: wordsOfName(parts.join(', ')).join(' '),
    generation: spellingsOf(lettersOf(generation))[0] ?? '',
    titles: suffixes.filter((suffix) => !GENERATION.test(suffix)).map(lettersOf),
  };
}

/**
 * Whether signs part several names: “Kim Jong Un, 김정은”, “Zoe Saldana, Zoe Perego”, “金正恩、金与正”. Of one, a comma stands
 * behind the family name; in scripts without spaces hardly ever, and of most it is a single sign (“김, 정은”).
 */
export function holdsSeveralNames(name: string): boolean {
  const plain = name.normalize('NFKC');
  if (PARTING.test(plain)) return true;
  const { parts } = partsOf(plain);
  if (parts.length !== 2) return parts.length > 2;
  if (parts.every((part) => ALL_UNSPACED.test(part))) return parts.every((part) => [...part].length > 1);
  const isOtherScript = new Set(parts.map((part) => /\p{Script=Latin}/u.test(part))).size > 1;
  return isOtherScript || parts.every((part) => part.includes(' '));
}

/** No name holds them between letters. A stroke without spaces may stand in one. */
const PARTING = /[\p{L}\p{N}.]\s*(?:[;؛、]|\s\/\s)\s*[\p{L}\p{N}]/u;
const ALL_UNSPACED = new RegExp(`^[${UNSPACED}\\s]+$`, 'u');
const COMMA = /[,،]/;

/** What stands between commas, without what hangs on it. */
function partsOf(name: string): { parts: string[]; suffixes: string[] } {
  const suffixes: string[] = [];
  const parts: string[] = [];
  for (const part of name.split(COMMA).map((one) => one.trim())) {
    const words = part.split(/\s+/);
    const before = parts.join(' ').split(/\s+/).filter(Boolean).length;
    while (words.length > 0 && isSuffix(words.at(-1) ?? '', before, words.length)) suffixes.unshift(words.pop() ?? '');
    if (words.join('') !== '') parts.push(words.join(' '));
  }
  return { parts, suffixes };
}

/** The `length`th word of what stands between commas, behind so many words `before` the comma. A name keeps a word at least. */
function isSuffix(word: string, before: number, length: number): boolean {
  if (GENERATION.test(word)) return before + length > 1;
  if (TITLE.test(word)) return before > 0 || length > 2;
  return length === 1 && before > 1 && DEGREE.test(word);
}

function lettersOf(suffix: string): string {
  return foldedName(suffix).replaceAll('.', '');
}

/** These names and, of such as have a title or a comma before their generation, how else they are kept: `Robert Downey Jr`. */
export function withPlainNames(names: readonly string[]): string[] {
  const plain = names.flatMap((name) => {
    const bare = bareName(name);
    if (bare === null) return [];
    return bare.generation === '' ? bare.name : spellingsOf(bare.generation).map((one) => `${bare.name} ${one}`);
  });
  return [...new Set([...names, ...plain])];
}

/** `jr`, `jnr` and `junior` of any of these; a generation that is written in one way as it is, and none of none. */
export function spellingsOf(generation: string): readonly string[] {
  return GENERATIONS.find((same) => same.includes(generation)) ?? (generation === '' ? [] : [generation]);
}

/** A degree with or without a stop between its letters. */
const TITLES: Record<string, string> = { phd: 'phd|ph d', md: 'md|m d' };

/** What texts that `textForNames` made write of it, as alternatives of a pattern: its generation, else any of its titles. */
export function suffixPattern({ generation, titles }: BareName): string {
  const all = generation === '' ? titles.map((title) => TITLES[title] ?? title) : spellingsOf(generation);
  return `(${all.join('|')})`;
}
