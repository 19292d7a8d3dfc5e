import { remembering } from '../../words/bounded-memory.ts';
import { canonicalAgency } from '../agency-names.ts';
import { FILE_WORDS, HANDOUT_WORDS, POOL_WORDS } from './credit-words.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

export type Flags = Pick<ParsedCredit, 'isFilePhoto' | 'isHandout' | 'isPool'>;

export const FLAGS = ['isFilePhoto', 'isHandout', 'isPool'] as const;

const FILE_END = new RegExp(
  `(?:^|(?<!(?:national|state|city|county|royal|federal|film|pathé))[\\s(])(?:${FILE_WORDS})\\)?$`,
  'iu',
);

/** `Nordic Folk Archive`, `Underwood Archives`: a name that is no agency's and nobody's goes on with the word. */
function isArchivesName(text: string, at: number): boolean {
  if (!/^\sArchives?$/u.test(text.slice(at))) return false;
  const name = text.slice(0, at);
  return /^\p{Lu}/u.test(name) && canonicalAgency(name) === null && !looksLikePerson(name);
}

const FILE_START = new RegExp(`^(?:${FILE_WORDS})(?:\\s*[-:]\\s*|$)`, 'iu');

const HANDOUT_END = new RegExp(`(?:^|\\s)(?:${HANDOUT_WORDS})$`, 'iu');

const HANDOUT_START = new RegExp(
  `^(?:${HANDOUT_WORDS})(?:\\s+(?:photo|picture|image)s?)?(?:\\s*[-:]\\s*|\\s+(?:from|by|por|par|da|von|door|av|af)\\s+|$)`,
  'iu',
);

/** The wires' short form counts in capitals and on its own: `Ho` is also a name. */
const HO = /^HO(?:\s*[-:]\s*|\s+(?:from|by)\s+|$)/u;

/** `HANDOUT POLITIE`: who handed it out stands right behind the word. */
const HANDOUT_GIVER = new RegExp(`^(?:${HANDOUT_WORDS})\\s+`, 'iu');

/** 海澜天文馆供图 */
const GIVEN_HAN = /(?<=\p{Lo}{2})(?:提供|供[图圖])$/u;

const POOL_END = new RegExp(`(?:^|(?<!content)[\\s-])(?:${POOL_WORDS})$`, 'iu');

/** `Pool AP`: whose pool it was, the agency's own. */
const POOL_OF = /^pool\s+(\p{Lu}.{0,40})$/iu;

/** A part without a word that may flag something, or a word that is not of Latin letters alone, flags nothing. */
const ANY_FLAG = new RegExp(
  `${FILE_WORDS}|${HANDOUT_WORDS}|hand|stock|utdelad|${POOL_WORDS}|^HO|[^\\p{Script=Latin}\\d.'-]`,
  'iu',
);

export const mayFlag = remembering((word: string): boolean => ANY_FLAG.test(word));

/** One part of a line without the words that flag it as archive, handout or pool; `flags` are set by them. */
export function takeFlags(raw: string, flags: Flags): string {
  let text = raw;
  if (!text.split(' ').some(mayFlag)) return text;
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text
      .replace(FILE_START, () => flag(flags, 'isFilePhoto'))
      .replace(FILE_END, (words, at: number) => (isArchivesName(text, at) ? words : flag(flags, 'isFilePhoto')));
    text = text
      .replace(HANDOUT_START, () => flag(flags, 'isHandout'))
      .replace(HO, () => flag(flags, 'isHandout'))
      .replace(HANDOUT_END, () => flag(flags, 'isHandout'))
      .replace(GIVEN_HAN, () => flag(flags, 'isHandout'));
    const giver = text.replace(HANDOUT_GIVER, '');
    if (giver !== text && /^[\p{Lu}\p{Lo}]/u.test(giver)) {
      flags.isHandout = true;
      text = giver;
    }
    if (POOL_END.test(text)) {
      flags.isPool = true;
      const rest = text.replace(POOL_END, '');
      // `Kremlin Pool Photo`: whose pool it was is no link, unless an agency's own.
      text = canonicalAgency(rest) === null && !looksLikePerson(rest) ? '' : rest;
    }
    const pooled = POOL_OF.exec(text)?.[1];
    if (pooled !== undefined && canonicalAgency(pooled) !== null) {
      flags.isPool = true;
      text = pooled;
    }
    text = text.replace(/^pool(?:\s+photos?)?(?:\s+(?:by|via)\s+|$)/iu, () => flag(flags, 'isPool')).trim();
    if (text === before) return text;
  }
  return text;
}

function flag(flags: Flags, name: keyof Flags): string {
  flags[name] = true;
  return '';
}
