import { foldText } from '../words/fold-text.ts';
import { chinese, japanese, korean } from './asian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { dutch, german } from './german-and-dutch.ts';
import { italian } from './italian.ts';
import { OTHER_ORDERS_TO_KEEP_UNKNOWN } from './keeps-unknown-others.ts';
import { Limits } from './limit.ts';
import { nordic } from './nordic.ts';
import { ENGLISH_ORDERS } from './orders-english.ts';
import { DUTCH_ORDERS, GERMAN_ORDERS, NORDIC_ORDERS } from './orders-germanic.ts';
import { ORDERS_OF_COURTS, OTHER_ORDERS_OF_COURTS } from './orders-of-courts.ts';
import { ORDERS_OF_RIGHTS, OTHER_ORDERS_OF_RIGHTS } from './orders-of-rights.ts';
import { ORDERS_OF_USERS, OTHER_ORDERS_OF_USERS } from './orders-of-users.ts';
import { CHINESE_ORDERS, JAPANESE_ORDERS, KOREAN_ORDERS, RUSSIAN_ORDERS } from './orders-other.ts';
import { FRENCH_ORDERS, ITALIAN_ORDERS, PORTUGUESE_ORDERS, SPANISH_ORDERS } from './orders-romance.ts';
import { ORDERS_TO_KEEP_UNKNOWN } from './orders-to-keep-unknown.ts';
import { russian } from './russian.ts';
import { SentencePatterns } from './sentence-patterns.ts';
import { coveredFaces, czech, finnish, polish, turkish } from './slavic-finnish-turkish.ts';
import { portuguese, spanish } from './spanish-and-portuguese.ts';
import { PICTURE_NAMES, WORDS_OF_ORDERS } from './words.ts';

/** The languages whose words are spelt with Latin letters, folded. */
const LATIN = new Limits([
  english(),
  german(),
  french(),
  spanish(),
  italian(),
  portuguese(),
  dutch(),
  nordic(),
  polish(),
  coveredFaces(),
  czech(),
  finnish(),
  turkish(),
]);

/** Russian, Korean, Japanese and Chinese. */
const OTHERS = new Limits([russian(), korean(), japanese(), chinese()]);

/** Orders and notices that no news is written in, whether or not they name the picture. */
const LATIN_ORDERS = new SentencePatterns([
  ...ENGLISH_ORDERS,
  ...GERMAN_ORDERS,
  ...DUTCH_ORDERS,
  ...NORDIC_ORDERS,
  ...FRENCH_ORDERS,
  ...SPANISH_ORDERS,
  ...ITALIAN_ORDERS,
  ...PORTUGUESE_ORDERS,
  ...ORDERS_OF_RIGHTS,
  ...ORDERS_OF_USERS,
  ...ORDERS_OF_COURTS,
  ...ORDERS_TO_KEEP_UNKNOWN,
  '\\b(?:must|to)\\s+be\\s+(?:blurred|pixell?ated|obscured|masked)\\b.{0,40}\\bpublication\\b',
  "\\bsubjects?(?:'s?)? identity (?:must|should) be ",
]);
const OTHER_ORDERS = new SentencePatterns([
  ...RUSSIAN_ORDERS,
  ...KOREAN_ORDERS,
  ...JAPANESE_ORDERS,
  ...CHINESE_ORDERS,
  ...OTHER_ORDERS_OF_RIGHTS,
  ...OTHER_ORDERS_OF_USERS,
  ...OTHER_ORDERS_OF_COURTS,
  ...OTHER_ORDERS_TO_KEEP_UNKNOWN,
]);

const LATIN_LETTER = /[a-z]/;
const OTHER_LETTER = /[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7a3]/;

/** Whether a word, folded, may be the one by which a sentence names the picture or its use. Without one no sentence limits it. */
export function couldNamePicture(word: string): boolean {
  return PICTURE_NAMES.test(word) || WORDS_OF_ORDERS.test(word) || OTHER_LETTER.test(word);
}

/** How much of a sentence is looked at together; the next stretch begins in its middle, so that nothing falls between two. */
const STRETCH = 600;

/** No sentence of a caption is as long: one that is, and could limit a picture, is held without being looked at closely. */
const LONGEST_SENTENCE = 2_400;

/**
 * Whether a sentence speaks of a picture, of what is done with pictures, and of a limit to it. What it means is for a person to say: this
 * only tells that it is hardly news.
 */
export function limitsPicture(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE) return true;
  const folded = foldText(sentence).replace(/’/g, "'").replace(/\s+/g, ' ');
  for (let from = 0; from === 0 || from + STRETCH / 2 < folded.length; from += STRETCH / 2)
    if (limitsPictureIn(folded.slice(from, from + STRETCH), from === 0)) return true;
  return false;
}

/** An order may have to stand where its sentence begins. */
function limitsPictureIn(text: string, isBeginning: boolean): boolean {
  const isLatin = LATIN_LETTER.test(text);
  const isOther = OTHER_LETTER.test(text);
  const whole = isBeginning ? text : `x ${text}`;
  return (
    (isLatin && (LATIN_ORDERS.fit(whole) || LATIN.saidIn(text))) ||
    (isOther && (OTHER_ORDERS.fit(whole) || OTHERS.saidIn(text)))
  );
}
