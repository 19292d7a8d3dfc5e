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

const GENERATION = /^(?:jn?r|sn?r|ii|iii|iv)\.?$/i;
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
    generation: lettersOf(generation),
    titles: suffixes.filter((suffix) => !GENERATION.test(suffix)).map(lettersOf),
  };
}

/** Whether commas part several names: “Kim Jong Un, 김정은”, “Zoe Saldana, Zoe Perego”. Of one, a comma stands behind the family name. */
export function holdsSeveralNames(name: string): boolean {
  const { parts } = partsOf(name);
  if (parts.length !== 2) return parts.length > 2;
  const isOtherScript = new Set(parts.map((part) => /\p{Script=Latin}/u.test(part))).size > 1;
  return isOtherScript || parts.every((part) => part.includes(' '));
}

/** What stands between commas, without what hangs on it. */
function partsOf(name: string): { parts: string[]; suffixes: string[] } {
  const suffixes: string[] = [];
  const parts: string[] = [];
  for (const part of name.split(',').map((one) => one.trim())) {
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
    return bare === null ? [] : [`${bare.name} ${bare.generation}`.trim()];
  });
  return [...new Set([...names, ...plain])];
}

const SPELLINGS: Record<string, string> = {
  jr: 'jn?r|junior',
  jnr: 'jn?r|junior',
  sr: 'sn?r|senior',
  snr: 'sn?r|senior',
  phd: 'phd|ph d',
  md: 'md|m d',
};

/** What texts that `textForNames` made write of it, as alternatives of a pattern: its generation, else any of its titles. */
export function suffixPattern({ generation, titles }: BareName): string {
  const all = generation === '' ? titles : [generation];
  return `(${all.map((suffix) => SPELLINGS[suffix] ?? suffix).join('|')})`;
}
