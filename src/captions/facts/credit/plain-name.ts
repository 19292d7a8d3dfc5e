import { remembering } from '../../words/bounded-memory.ts';
import { mayBeAgency, misspeltAgency } from '../agency-names.ts';
import { NAMELESS, RANKS } from './credit-words.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { mayFlag } from './take-flags.ts';

const PLAIN = /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+|\.)){0,3} \p{Lu}\p{Ll}+$/u;
/** Words that open a giver, a body or what sort of picture it is. */
const OPENS_ELSE =
  /^(?:the|la|el|le|uff|suppl|provid|courtesy|cortes|gentil|photo|image|imag|foto|fotó|bild|picture|фото|releas|issu|cedid|facilitad|fornec|enviad|fornit|concess|fourni|verstrekt|предостав|zur)/iu;

const opensPlainName = remembering((word: string): boolean => !OPENS_ELSE.test(word) && !RANKS.test(`${word} A`));

const standsOut = remembering((word: string): boolean => mayFlag(word) || mayBeAgency(word));

/**
 * Whether a part of a credit line is a person's name in normal case and can be nothing else: no word of it flags anything
 * or opens an agency's name. Most parts are, and need no closer look.
 */
export function isPlainName(text: string): boolean {
  if (!PLAIN.test(text) || !opensPlainName(text.slice(0, text.indexOf(' ')))) return false;
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    const isInitial = text[end - 1] === '.';
    if (isInitial ? mayBeAgency(text.slice(at)) : standsOut(text.slice(at, end))) return false;
    at = end + 1;
  }
  if (NAMELESS.has(text.toLowerCase().replace(/[^a-z0-9]/g, ''))) return false;
  return misspeltAgency(text) === null && looksLikePerson(text);
}
