import { GIVEN_NAMES } from '../../../vocabulary/persons/given-names.ts';
import { remembering } from '../../words/bounded-memory.ts';

/** East Asian family names in Latin letters: they open a name (`Kim Jong Un`, `Luo Yunfei`). */
const FAMILY = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu hong jon ko ri pak choe hyon jo ro so sin hwang wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang deng feng yu dong xiao cheng cao yuan peng pan tsai tsang lam leung nguyen tran pham le hoang phan vu dang bui do heo bae moon xi qin mao'.split(
    ' ',
  ),
);

/** `Yun-cheol`, `Ju-young`: how the wires write the given name of a Korean, behind the family's. */
export function isKoreanGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u.test(word) && !/^(?:hip-hop|hi-fi|wi-fi|post-war|mid-air)$/i.test(word);
}

/** `mária`: many names differ from a known one by their accents alone. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '');
}

/** Whether the word is a given name known in many countries, or an East Asian family name that opens a name. */
export const opensName = remembering((word: string): boolean => {
  const lower = word.toLowerCase();
  if (GIVEN_NAMES.has(lower) || FAMILY.has(lower) || GIVEN_NAMES.has(withoutAccents(lower))) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 1 && GIVEN_NAMES.has(lower.slice(0, hyphen));
});
