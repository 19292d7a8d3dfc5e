import { looksLikePerson } from '../facts/credit/looks-like-person.ts';
import { namesOrganisation } from '../facts/organisation-words.ts';
import { opensName } from '../facts/people/given-names.ts';
import { countryOf } from '../facts/place/gazetteer.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import { isLetterThatSays } from '../things/letters-of-countries.ts';
import { termAt } from '../things/term-at.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { momentAt, readTimeTail } from '../times/read-time-tail.ts';
import { PICTURE_WORDS, WEAK_DIRECTIVES } from '../words/directive-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import { isDutchEn } from '../words/dutch-of.ts';
import { lastUpTo } from '../words/last-up-to.ts';
import { quoteOf } from '../words/quote-match.ts';
import { type Stretch, someWord } from '../words/stretch.ts';
import { isClauseStart, remembered, type TextInWords } from '../words/text-in-words.ts';

/** Words of a clause that no match covers. */
export interface Leftover extends Stretch {
  clause: Clause;
  followsMatch: boolean;
  /** A joining word leads on to it: “no advertising and no such thing”. */
  isJoined: boolean;
  /** A match comes next, with nothing between. */
  precedesMatch: boolean;
}

/** Whether words that were not understood, where restrictions stand, say nothing that could restrict. */
export function isHarmless(words: TextInWords, leftover: Leftover): boolean {
  if (readSpanOfTime(words, leftover.from) !== null || TIMES.test(quoteOf(words, leftover).text)) return false;
  if (isLetterThatSays(words, leftover) || isNumberInList(words, leftover) || isFirstDay(words, leftover)) return false;
  return (
    !hasLetters(words, leftover) ||
    (isMoment(words, leftover) && !leftover.clause.runsOn) ||
    isSubject(words, leftover) ||
    isNameAlone(words, leftover) ||
    isDutchAnd(words, leftover) ||
    isLabel(words, leftover) ||
    isNothing(words, leftover) ||
    isPolite(words, leftover) ||
    isCode(words, leftover) ||
    isReference(words, leftover) ||
    isInWebAddress(words, leftover)
  );
}

/** “Kanal 9 y Antena 3 no”: what is joined to what was read, and is only a number as far as words are known. */
function isNumberInList({ tokens }: TextInWords, { from, to, precedesMatch }: Leftover): boolean {
  return precedesMatch && tokens[from]?.kind === 'number' && to - from === 1 && JOINS_NAMES.has(tokens[to]?.text ?? '');
}

/** “Alleen redactioneel gebruik en geen archivering”: what only joins two that were read. */
function isDutchAnd(words: TextInWords, { from, to, followsMatch, precedesMatch }: Leftover): boolean {
  return to - from === 1 && followsMatch && precedesMatch && isDutchEn(words, from);
}

const JOINS_NAMES = new Set('and y e et und og och en и'.split(' '));

/** “(1x)”, “x3”: how often. */
const TIMES = /^(?:\d{1,2}\s?x|x\s?\d{1,2})$/iu;

/** Numbers and codes alone say nothing that could restrict; X is a platform as well. */
function hasLetters(words: TextInWords, leftover: Leftover): boolean {
  return someWord(
    words,
    leftover,
    (at) =>
      (words.tokens[at]?.text === 'x' && words.tokens[at]?.isCaps === true) ||
      (words.tokens[at]?.text.length ?? 0) > 1 ||
      (words.tokens[at]?.text.codePointAt(0) ?? 0) > 0x2e80,
  );
}

/** A day alone is a fact; “valid from” a day it is when that begins. */
function isMoment(words: TextInWords, leftover: Leftover): boolean {
  if (leftover.followsMatch && FROM.has(words.tokens[leftover.from - 1]?.text ?? '')) return false;
  return (momentAt(words, leftover.from)?.end ?? 0) >= leftover.to;
}

/** “Du 04/05/2026 pendant 14 jours”: a day from which a length is counted. */
function isFirstDay(words: TextInWords, { from }: Leftover): boolean {
  if (!FROM.has(words.tokens[from - 1]?.text ?? '')) return false;
  const moment = momentAt(words, from);
  return moment !== null && readTimeTail(words, moment.end)?.untilDays !== undefined;
}

const FROM = new Set('from van vom ab du del dal desde vanaf fra fran с'.split(' '));

/** A clause, or an item of a list, that is the name of a person and nothing else: Hong Kong, which looks like one, is a place. */
function isNameAlone(words: TextInWords, leftover: Leftover): boolean {
  const { clause, from, to } = leftover;
  const isAlone = isClauseStart(words, from) && (to === clause.to || words.tokens[to]?.text === ',');
  // "Nur Abonnenten": Nur is a name too.
  const mayLimit = WEAK_DIRECTIVES.has(words.ids[from] ?? 0);
  // “INA OUT”: Ina is a name, and a code as well.
  const isOut = words.tokens[to - 1]?.text === 'out';
  if (!isAlone || mayLimit || isOut || words.tokens[from]?.isTitle !== true) return false;
  const { text } = quoteOf(words, leftover);
  return looksLikePerson(text) && opensName(text.split(' ')[0] ?? '') && countryOf(text) === null;
}

/** “NFL Players Association: no trading cards”: the body whose terms they are, before a colon. */
function isLabel(words: TextInWords, { from, to, clause }: Leftover): boolean {
  const isBeforeColon = words.tokens[to]?.text === ':' || words.tokens[to - 1]?.text === ':';
  if (from !== clause.from || to - from > MOST_LABEL_WORDS || !isBeforeColon) return false;
  const own = words.tokens.slice(from, to);
  // “BLUR MINORS: print only”: an order.
  if (ORDERS.has(own[0]?.text ?? '')) return false;
  const isName = own.every(({ kind, isTitle, text }) => kind !== 'word' || isTitle || text === 'of' || text === 'the');
  return isName && own.some(({ text, isCaps }) => (isCaps && text.length > 2) || namesOrganisation(text));
}

const ORDERS = new Set(
  'blur pixelate pixellate mask obscure hide crop cut delete remove erase keep use publish run hold call ask contact pay credit label mark'.split(
    ' ',
  ),
);

const MOST_LABEL_WORDS = 6;

const NOTHING = new Set(
  'none nil keine keines aucune aucun ninguna ninguno nessuna nessuno nenhuma geen ingen нет なし 无 無 없음'.split(
    ' ',
  ),
);

const POLITE = new Set(
  'warning they it please kindly thanks thank you note nb bitte danke hinweis merci priere svp prego grazie gracias obrigado obrigada favor por gelieve graag alstublieft aub vennligst venligst vanligen tack takk tak пожалуйста просьба also likewise furthermore moreover additionally hereby ebenso auch ferner zudem aussi egalement tambien asimismo anche inoltre tambem ook tevens ogsa ocksa также fica queda ficam quedan esta estao estan この して し します いたします です ます ください 下さい 致します 합니다 입니다 바랍니다 并 且 也 亦 こ そ 本 当'.split(
    ' ',
  ),
);

/** Courtesy and what only joins two sentences. East Asian words are cut into their characters. */
function isPolite(words: TextInWords, leftover: Leftover): boolean {
  const { text } = quoteOf(words, leftover);
  if (POLITE.has(text)) return leftover.followsMatch || leftover.precedesMatch;
  if (!(leftover.followsMatch || leftover.precedesMatch)) return false;
  return !someWord(words, leftover, (at) => !POLITE.has(words.tokens[at]?.text ?? ''));
}

/** "None" where the whole text says no more. */
function isNothing(words: TextInWords, { from, to }: Leftover): boolean {
  // Korean and Japanese words are cut into their characters.
  if (to - from > 2 || !NOTHING.has(quoteOf(words, { from, to }).text.toLowerCase())) return false;
  return words.tokens.every(({ kind }, at) => kind === 'mark' || (at >= from && at < to));
}

/** One word of a code: `category_code_new`. */
function isCode(words: TextInWords, { from, to }: Leftover): boolean {
  if (to - from !== 1) return false;
  const [before, token, after] = [words.tokens[from - 1], words.tokens[from], words.tokens[to]];
  return (before?.text === '_' && token?.gap === 'none') || (after?.text === '_' && after.gap === 'none');
}

/** The number an agency keeps a picture under: `CTK202611240187`. A code with fewer figures may be a country and a day. */
const REFERENCE = /^\p{Lu}{3,6}[-_]?\p{Nd}{10,}$/u;

function isReference({ text, tokens }: TextInWords, { from, to }: Leftover): boolean {
  return REFERENCE.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'()]{3,200}|(?<=\b(?:visit|see|go to|visitez|besuchen sie|visite|visita|bezoek) )[a-z\d][a-z\d-]{1,60}\.(?:com|org|net|eu|de|fr|it|es|pt|nl|be|at|ch|no|dk|se|fi|pl|co\.uk|co\.jp|kr|cn|ru)(?![\w-])(?:\/[^\s<>"'()]{0,200})?|(?<![\w.+-])[\w.+-]{1,60}@[a-z\d-]{1,60}(?:\.[a-z\d-]{1,30}){1,4}/giu;
/** An address that may itself say under which terms the picture stands. */
const OF_TERMS = /licen[cs]|terms|rights|restrict|embargo|publicdomain/i;

/** A desk’s mailbox, or where more is told, and no terms: "www.example.org/photos". Titles are spelt as addresses too, so that a bare one counts only where one is sent there. */
function isInWebAddress(words: TextInWords, leftover: Leftover): boolean {
  const addresses = remembered(words, 'web addresses', 0, () => [...words.text.matchAll(WEB_ADDRESS)]);
  const [start, end] = [words.tokens[leftover.from]?.start ?? 0, words.tokens[leftover.to - 1]?.end ?? 0];
  const address = lastUpTo(addresses, start, ({ index }) => index);
  if (address === undefined || end > address.index + address[0].length) return false;
  if (address[0].includes('@')) return true;
  return !OF_TERMS.test(address[0]) || start === address.index;
}

const MAX_SUBJECT_WORDS = 14;
const AND = new Set('and but und aber et mais y pero e ma mas en maar og och men и но'.split(' '));

/** "Bilder i databasen" before "skal aldri benyttes …": what the sentence speaks of. */
function isSubject(words: TextInWords, leftover: Leftover): boolean {
  if (!leftover.precedesMatch || leftover.to - leftover.from > MAX_SUBJECT_WORDS) return false;
  // “Ten pictures a match and none online”: what “and” joins to a ban is a rule of its own.
  if (AND.has(words.tokens[leftover.to]?.text ?? '')) return false;
  const { isStrong, isWeak } = directivesIn(words, leftover);
  if (isStrong || isWeak || !isTopic(words, leftover)) return false;
  return (
    someWord(words, leftover, (at) => PICTURE_WORDS.has(words.ids[at] ?? 0)) &&
    !someWord(words, leftover, (at) => says(words, at))
  );
}

/** A word that a clause could be about: a deed, a medium, an end, a place. */
function says(words: TextInWords, at: number): boolean {
  const term = termAt(words, at);
  return term !== null && term.atom.in !== 'use' && !PICTURE_WORDS.has(words.ids[at] ?? 0);
}

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]$/;
const PARTICLE_SCRIPTS = /[\u3040-\u30ff\uac00-\ud7a3]/;
const TOPIC_ENDINGS = new Set('은 는 이 가 을 를 의 は が を の も'.split(' '));

/** In Korean and Japanese what narrows a word stands before it: only words up to their particle are the subject. */
function isTopic(words: TextInWords, { to }: Leftover): boolean {
  const last = words.tokens[to - 1]?.text ?? '';
  if (!EAST_ASIAN.test(last) || TOPIC_ENDINGS.has(last) || TOPIC_ENDINGS.has(words.tokens[to]?.text ?? '')) return true;
  // Chinese has no particles.
  return !remembered(words, 'has particles', 0, () => PARTICLE_SCRIPTS.test(words.text));
}
