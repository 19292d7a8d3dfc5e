/** Letters of other scripts that look like these. */
const LOOKALIKES: Record<string, string> = {
  ...{ а: 'a', α: 'a', в: 'b', ԁ: 'd', е: 'e', ε: 'e', ɡ: 'g', ԍ: 'g', н: 'h', һ: 'h', і: 'i', ι: 'i', ı: 'i' },
  ...{ к: 'k', κ: 'k', ӏ: 'l', м: 'm', μ: 'm', о: 'o', ο: 'o', т: 't', τ: 't', ԝ: 'w', ω: 'w' },
};

/** What stands for a letter in each: digits and signs are written for some. */
const LETTERS: Record<string, string> = { a: '[a4@]', e: '[e3]', i: '[i1!|l]', l: '[l1!|i]', o: '[o0]' };

const WORDS = ['kill', 'withhold', 'withold', 'withheld', 'embargo', 'sperrfrist'];

/** Each at the beginning of a word, with anything but letters and digits between its own: `K.I.L.L.` */
const SPELLED = new RegExp(
  WORDS.map(
    (word) => `(?<!\\p{L})${[...word].map((letter) => LETTERS[letter] ?? letter).join('[^\\p{L}\\p{N}]*')}`,
  ).join('|'),
  'u',
);

const OTHER_SCRIPTS = /эмбарго|엠바고|エンバーゴ|禁运|解禁/iu;

/**
 * Whether a text speaks of a kill, a withhold or an embargo, in whatever spelling. It warns a person who decides and decides
 * nothing itself, so “killed in the attack” counts too.
 */
export function namesTakedown(text: string): boolean {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  return SPELLED.test(folded) || OTHER_SCRIPTS.test(text.normalize('NFKC'));
}
