/**
 * Korean names in Latin letters, both ways: the Revised Romanisation, McCune and Reischauer's without its marks, North
 * Korea's, and what families use. Spelling is no proof: what this finds is shown to a person and never taken by itself.
 */
const INITIALS = [
  ['g', 'k'],
  ['kk', 'k'],
  ['n'],
  ['d', 't'],
  ['tt'],
  ['r', 'l'],
  ['m'],
  ['b', 'p'],
  ['pp'],
  ['s'],
  ['ss', 's'],
  [''],
  ['j', 'ch'],
  ['jj', 'ch'],
  ['ch'],
  ['k'],
  ['t'],
  ['p'],
  ['h'],
];
const MEDIALS = [
  ['a', 'ah'],
  ['ae'],
  ['ya'],
  ['yae'],
  ['eo', 'o', 'u'],
  ['e'],
  ['yeo', 'yo', 'yu', 'you'],
  ['ye'],
  ['o'],
  ['wa'],
  ['wae'],
  ['oe', 'oi'],
  ['yo'],
  ['u', 'oo', 'woo', 'wu'],
  ['wo'],
  ['we'],
  ['wi'],
  ['yu', 'yoo'],
  ['eu', 'u'],
  ['ui', 'eui'],
  ['i', 'ee'],
];
/** Finals that names have, by their place in a syllable block. */
const FINALS: Record<number, string[]> = {
  0: [''],
  1: ['k', 'g', 'ck'],
  4: ['n'],
  7: ['t'],
  8: ['l'],
  16: ['m'],
  17: ['p', 'b'],
  19: ['t', 's'],
  21: ['ng'],
};
/** Family names whose usual spelling is none of these. */
const FAMILIES: Record<string, string[]> = {
  이: ['lee', 'yi', 'rhee', 'li', 'ri'],
  박: ['park'],
  최: ['choi'],
  노: ['roh', 'noh'],
  오: ['oh'],
  임: ['lim', 'rim'],
  유: ['you', 'ryu'],
  류: ['yoo', 'yu'],
  안: ['ahn'],
  서: ['suh'],
  허: ['hur', 'huh'],
  백: ['paik'],
  손: ['sohn'],
  신: ['shin'],
  심: ['shim'],
  나: ['ra'],
  엄: ['um'],
};

const FIRST_BLOCK = 0xac00;
const BLOCKS = 11_172;
const MEDIAL_COUNT = 21;
const FINAL_COUNT = 28;

/** How one syllable is written in Latin letters; nothing for one that no name has. */
function spellingsOf(syllable: string): string[] {
  const block = (syllable.codePointAt(0) ?? 0) - FIRST_BLOCK;
  if (block < 0 || block >= BLOCKS) return [];
  const initials = INITIALS[Math.floor(block / (MEDIAL_COUNT * FINAL_COUNT))] ?? [];
  const medials = MEDIALS[Math.floor(block / FINAL_COUNT) % MEDIAL_COUNT] ?? [];
  const finals = FINALS[block % FINAL_COUNT] ?? [];
  const all = initials.flatMap((i) => medials.flatMap((m) => finals.map((f) => i + m + f)));
  // 시 is si or shi.
  return [...all, ...all.filter((word) => /^s(?:i|ee|ye?o|yu)/.test(word)).map((word) => `sh${word.slice(1)}`)];
}

function familySpellings(syllable: string): string[] {
  return [...(FAMILIES[syllable] ?? []), ...spellingsOf(syllable)];
}

const KOREAN_NAME = /^[가-힣]{2,4}$/;

/** Spellings of a Korean name in Latin letters, folded and joined, family name first; none for what is no such name. */
export function latinOfHangul(name: string): string[] {
  if (!KOREAN_NAME.test(name)) return [];
  const [family = '', ...given] = name;
  const spelled = given.reduce(
    (starts, syllable) => starts.flatMap((start) => spellingsOf(syllable).map((end) => start + end)),
    familySpellings(family),
  );
  return [...new Set(spelled)].slice(0, MOST_SPELLINGS);
}

/** A name of three syllables has a few hundred; four long ones would have more than a query should carry. */
const MOST_SPELLINGS = 2000;

type Blocks = ReadonlyMap<string, readonly string[]>;
let blocks: { family: Blocks; given: Blocks } | null = null;

/** Names in Hangul that may be written so: `words` are folded and the family name comes first. */
export function hangulOfLatin([family = '', ...given]: readonly string[]): string[] {
  blocks ??= { family: blocksBy(familySpellings), given: blocksBy(spellingsOf) };
  const families = blocks.family.get(family) ?? [];
  const givens = families.length === 0 ? [] : hangulOfGiven(given.join(''), blocks.given);
  return families.flatMap((first) => givens.map((rest) => first + rest)).slice(0, MOST_SPELLINGS);
}

/** Given names have one syllable or two. */
function hangulOfGiven(given: string, known: Blocks): string[] {
  const cuts = Array.from({ length: Math.max(given.length - 1, 0) }, (_, at) => at + 1);
  const ofTwo = cuts.flatMap((at) => {
    const ends = known.get(given.slice(at)) ?? [];
    return (known.get(given.slice(0, at)) ?? []).flatMap((start) => ends.map((end) => start + end));
  });
  return [...(known.get(given) ?? []), ...ofTwo];
}

function blocksBy(spellings: (syllable: string) => string[]): Blocks {
  const found = new Map<string, string[]>();
  for (let block = 0; block < BLOCKS; block += 1) {
    const syllable = String.fromCodePoint(FIRST_BLOCK + block);
    for (const spelling of new Set(spellings(syllable))) {
      const others = found.get(spelling);
      if (others === undefined) found.set(spelling, [syllable]);
      else others.push(syllable);
    }
  }
  return found;
}
