import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { canonicalAgency } from '../facts/agency-names.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { foldText } from '../words/fold-text.ts';
import { isClauseStart, remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Takedown } from './takedown.ts';

/** “Szenen aus dem Film "Gesperrt"”. */
export function isTitle({ words: { tokens }, from, to }: Takedown): boolean {
  return tokens[from - 1]?.text === '"' && tokens[to]?.text === '"';
}

const ASKS_LESS =
  /^(?!(?:this|the|these|that|it|them|any|all|anywhere|at all|pictures?|photos?|images?|until|till|pending|please|again|now|immediately|under|for|in|by|due|because|as (?:it|this|the)|before|unless|without|if)\b)[\p{L}\d]/u;

/** "Do not run text over the picture", "do not use larger than 400 pixels": the order is about something else, or about a way to use it. */
export const isAboutLess = ({ after }: Takedown): boolean => ASKS_LESS.test(after);

const DENIED_BEFORE =
  /\b(?:no|not|never|dont|don t|without|unless|if|previous(?:ly)?|earlier|replac(?:es|ed|ing)|ignore|disregard|lift(?:s|ed)?|rescind(?:s|ed)?|revoke[sd]?|cancel(?:s|led|ed)?|end of|kein\w*|nicht|aucun\w*|pas|sin|senza|sem|geen|niet|ikke|ingen|inte|не|без)\b/u;
const DENIED_AFTER =
  /^\W*(?:not|was|were|is|are|has|had|have|will|would|may|fees?|bill|applies|switch|cancell?ed|withdrawn|over)\b|\b(?:lifted|rescinded|revoked|reversed|overturned|voided?|undone|no longer|not (?:apply|applicable|valid|required|necessary|mandatory|in force)|aufgehoben|levee?|levantad[ao]|revocat[ao]|opgeheven)\b|^\W*(?:no|none|nil|n|false|keine?|aucune?)\W*$|^\W*(?:금지|불가|해제|禁止|解除|不可)/u;

/** Denied, taken back or told of: "no kill", "previous photo kill". */
export const isDenied = ({ words, from, to, before, after }: Takedown): boolean =>
  remembered(words, 'takedown is denied before', from, () => DENIED_BEFORE.test(before)) ||
  remembered(words, 'takedown is denied behind', to, () => DENIED_AFTER.test(after));

const TAKEN_BACK =
  /\b(?:kill|withhold|elimination)(?: notice)? (?:(?:is|was|has been|now) )*(?:lifted|rescinded|revoked|cancell?ed|reversed|void|sent in error|over)\b|\b(?:lift|lifts|lifting|rescind|rescinds|disregard|ignore) (?:the |this |our |previous |earlier )*(?:photo |picture |mandatory )?(?:kill|withhold|elimination)\b/u;

/** Said anywhere in the text, it makes every takedown in it doubtful: “The kill is lifted”. */
export const isTakenBack = ({ words }: Takedown): boolean =>
  remembered(words, 'takedown is taken back', 0, () => TAKEN_BACK.test(foldText(words.text)));

/** What may follow a takedown that is one word, without a mark between: it tells the desk what to do. */
const GOES_ON =
  /^(?:please|all|eds?|editors?|immediately|now|urgent|advisory|correction|refer|photo|picture|image|until|pending)\b/u;

/** One word that neither opens its clause nor ends it. */
export const isInSentence = (takedown: Takedown): boolean =>
  takedown.to - takedown.from === 1 && !standsAlone(takedown);

function standsAlone(takedown: Takedown): boolean {
  const { words, from, to, after } = takedown;
  const next = words.tokens[to];
  const isIntroduced = PICTURE_WORDS.has(words.ids[from - 1] ?? 0) || words.tokens[from - 1]?.text === 'please';
  const first = isIntroduced ? from - 1 : from;
  if (isSurname(takedown) || !(isClauseStart(words, first) || isCreditBefore(words, first))) return false;
  if (next === undefined || next.kind === 'mark' || next.gap === 'line') return true;
  return words.tokens[from]?.isCaps === true ? GOES_ON.test(after) : /^(?:until|pending)\b/u.test(after);
}

/** “Foto: Peter Held”, “EPA/PETER HELD”: behind one given name that opens a credit. “dpa HELD” and “Reuters HELD” take down. */
function isSurname({ words: { tokens }, from }: Takedown): boolean {
  const [opening, given, token] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (given?.kind !== 'word' || !given.isTitle || token?.gap !== 'space' || !token.isTitle) return false;
  const isAlike = given.isCaps === token.isCaps && given.gap !== 'line';
  return isAlike && OPENS_CREDIT.has(opening?.text ?? '') && canonicalAgency(given.text) === null;
}

const OPENS_CREDIT = new Set('/ : ( by von de di door av af par'.split(' '));

const UNTIL_A_DAY = /^\W*(?:until|till|for|before|after)\b[^.;]*\d/u;
const PLACE = /^[\s:,(–—-]*(?:in|except\w*|excluding|outside|only)\b/u;

/** Until a day, or in a place, that no row read. Withheld without a day is withheld: "until further notice", "until the family is told". */
export const isWithheldInPart = ({ isWhole, after }: Takedown): boolean =>
  isWhole && (UNTIL_A_DAY.test(after) || PLACE.test(after));

const TOLD_OF_PLACE = /^(?:killed|withdrawn|retracted) (?!for\b)/u;

/** "Killed in Japan" is news as well. */
export const isToldOfPlace = ({ words, from, own }: Takedown): boolean =>
  TOLD_OF_PLACE.test(own) && words.tokens[from]?.isCaps !== true;

const IS_DEED = /(?:withdrawn|killed|recalled|retracted)$/u;
const OF_SOMETHING = /^\W*(?:from|by|at)\b/u;
const OF_A_DESK =
  /^\W*(?:from|by|at) (?:(?:all|our|your|the|its|their|further|any) )*(?:services?|distribution|archives?|circulation|files?|wires?|databases?|systems?|platforms?|publication|feeds?|websites?|agency|photographer|source|request|us|a[fp]p?|reuters|epa|dpa|ansa|tass|xinhua|yonhap|kyodo|jiji|pa|getty|efe|lusa|belga|anp|ntb|tt|apa|keystone|imago|newsis|news1)\b(?! (?:exhibition|museum|gallery|show|auction))/u;

const isDeedOfSomething = ({ own, after }: Takedown): boolean => IS_DEED.test(own) && OF_SOMETHING.test(after);

/** "Withdrawn from the exhibition by the museum": by what is no desk, or from what no desk keeps pictures in. */
export const isTakenFromSomething = (takedown: Takedown): boolean =>
  isDeedOfSomething(takedown) && !OF_A_DESK.test(takedown.after);

const IN_PART =
  /^[\s:,(–—-]*(?:except\w*|excluding|excl|ex|save|unless|only|in(?! error\b)|for(?! (?:[a-z]+ ){0,3}reasons?\b)|on(?! (?:[a-z]+ )?request\b)|within|outside|until|till|before|after|if|pending|nur|fur|pour|para|per|voor)\b|\b(?:only|except\w*|excluding|nur|ausser|sauf|excepto|tranne|behalve)\b/u;

/** What follows limits it to a part or a time that was not understood. */
export const isLimited = (takedown: Takedown): boolean => !isDeedOfSomething(takedown) && IN_PART.test(takedown.after);

const UNUSED =
  /(?:do not|\bno|\bnon|\bnao|ne pas|nicht|niet|(?<!\p{L})не) (?:use|publish|run|distribute|utilizar|usar|publicar|difundir|divulgar|usare|utilizzare|pubblicare|diffondere|utiliser|publier|diffuser|verwenden|veroffentlichen|benutzen|nutzen|gebruiken|publiceren|plaatsen|использовать|публиковать)$/u;
const LEADS_IN =
  /^[^\p{L}\p{N}]*(?:(?:please|eds?|editors?|usage|use|terms|rights|special|instructions?|status|notice|note|urgent|advisory|attention|atencion|achtung|attenzione|avis)\W*)*$/u;

/** “Annullata - Non usare l’auto”, “Concert cancelled, do not use”: something else was called off, or is not to be used. */
export const isOfSomethingElse = ({ words, to, own, before }: Takedown): boolean =>
  UNUSED.test(own) && (!LEADS_IN.test(before) || goesOnAt(words, to));

function goesOnAt({ tokens }: TextInWords, at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.kind !== 'mark' && next.gap !== 'line';
}
