/** Scripts a name is met in, in the order a desk lists them. */
export const NAME_SCRIPTS = [
  'Latin',
  'Hangul',
  'Han',
  'Kana',
  'Cyrillic',
  'Arabic',
  'Greek',
  'Hebrew',
  'other',
] as const;
export type NameScript = (typeof NAME_SCRIPTS)[number];

const LETTERS: [NameScript, RegExp][] = [
  ['Hangul', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Han', /\p{Script=Han}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Latin', /\p{Script=Latin}/u],
];

/** The script of a name; of a mixed one the rarer script, since Latin letters stand in any. */
export function scriptOf(name: string): NameScript {
  return LETTERS.find(([, letter]) => letter.test(name))?.[0] ?? 'other';
}
