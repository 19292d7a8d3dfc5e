import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { foldText } from '../words/fold-text.ts';
import { longestTerm } from '../words/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import { isClauseStart, remembered, type TextInWords } from '../words/text-in-words.ts';
import { FILLERS, PREPOSITIONS } from '../words/word-sets.ts';
import type { RowsOutcome } from './veto.ts';

/** A takedown that is denied, taken back or told of: "no kill", "previous photo kill". */
const DENIED_BEFORE =
  /\b(?:no|not|never|dont|don t|without|unless|if|previous(?:ly)?|earlier|replac(?:es|ed|ing)|ignore|disregard|lift(?:s|ed)?|rescind(?:s|ed)?|revoke[sd]?|cancel(?:s|led|ed)?|end of|kein\w*|nicht|aucun\w*|pas|sin|senza|sem|geen|niet|ikke|ingen|inte|не|без)\b/u;
const DENIED_AFTER =
  /^\W*(?:not|was|were|is|are|has|had|have|will|would|may|fees?|bill|applies|switch|cancell?ed|withdrawn|over)\b|\b(?:lifted|rescinded|revoked|reversed|overturned|voided?|undone|no longer|not (?:apply|applicable|valid|required|necessary|mandatory|in force)|aufgehoben|levee?|levantad[ao]|revocat[ao]|opgeheven)\b|^\W*(?:no|none|nil|n|false|keine?|aucune?)\W*$|^\W*(?:금지|불가|해제|禁止|解除|不可)/u;
/** Said anywhere in the text, it makes every takedown in it doubtful. */
const TAKEN_BACK =
  /\b(?:kill|withhold|elimination)(?: notice)? (?:(?:is|was|has been|now) )*(?:lifted|rescinded|revoked|cancell?ed|reversed|void|sent in error|over)\b|\b(?:lift|lifts|lifting|rescind|rescinds|disregard|ignore) (?:the |this |our |previous |earlier )*(?:photo |picture |mandatory )?(?:kill|withhold|elimination)\b/u;
/** What limits it to a part or a time that was not understood. */
const IN_PART =
  /^[\s:,(–—-]*(?:except\w*|excluding|excl|ex|save|unless|only|in(?! error\b)|for(?! (?:[a-z]+ ){0,3}reasons?\b)|on(?! (?:[a-z]+ )?request\b)|within|outside|until|till|before|after|if|pending|nur|fur|pour|para|per|voor)\b|\b(?:only|except\w*|excluding|nur|ausser|sauf|excepto|tranne|behalve)\b/u;
/** "Withdrawn from the exhibition by the museum": only what a desk takes a picture from, and who does. */
const IS_DEED = /(?:withdrawn|killed|recalled|retracted)$/u;
const OF_SOMETHING = /^\W*(?:from|by|at)\b/u;
const OF_A_DESK =
  /^\W*(?:from|by|at) (?:(?:all|our|your|the|its|their|further|any) )*(?:services?|distribution|archives?|circulation|files?|wires?|databases?|systems?|platforms?|publication|feeds?|websites?|agency|photographer|source|request|us|a[fp]p?|reuters|epa|dpa|ansa|tass|xinhua|yonhap|kyodo|jiji|pa|getty|efe|lusa|belga|anp|ntb|tt|apa|keystone|imago|newsis|news1)\b(?! (?:exhibition|museum|gallery|show|auction))/u;
/** Withheld without a day is withheld: "until further notice", "until the family is told". */
const UNTIL_A_DAY = /^\W*(?:until|till|for|before|after)\b[^.;]*\d/u;

/** "Do not run text over the picture", "do not use larger than 400 pixels": the order is about something else, or about a way to use it. */
const ASKS_LESS =
  /^(?!(?:this|the|these|that|it|them|any|all|anywhere|at all|pictures?|photos?|images?|until|till|pending|please|again|now|immediately|under|for|in|by|due|because|as (?:it|this|the)|before|unless|without|if)\b)[\p{L}\d]/u;

/** “Szenen aus dem Film "Gesperrt"”: nothing but a name between quotation marks. */
function isTitle({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  return tokens[from - 1]?.text === '"' && tokens[to]?.text === '"';
}

/** "Bitte nach Gebrauch löschen", "please delete by 3 May": what is to be gone in the end is in use until then. */
const DELETES =
  /delet|remov|destroy|eras|losch|entfern|vernicht|supprim|effac|detrui|elimin|borr|cancell|apag|verwijder|slet|radera|удал|삭제|폐기|削除|破棄|消去|删除|刪除/u;
const LATER =
  /\b(?:after|within|following|(?<!at )once|upon|when|until|before|by (?:\d|the end|close|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|nach|bis|innerhalb|binnen|spatestens|vor|apres|avant|tras|despues|antes|dopo|entro|prima|apos|depois|ate|na|voor|etter|efter|innen|inden|innan)\b|(?<!\p{L})(?:после|до|через)(?!\p{L})|[\p{L}\d]\s?(?:후|뒤|이후|까지|이내)|[後后内前]|まで/u;

const TAKEDOWN_WORD = /kill|hold|held|hald/u;
/** What may follow a takedown that is one word, without a mark between: it tells the desk what to do. */
const GOES_ON =
  /^(?:please|all|eds?|editors?|immediately|now|urgent|advisory|correction|refer|photo|picture|image|until|pending)\b/u;

/** Steps of work that a look around a takedown stands for: no text takes pictures down a thousand times. */
const CLOSE_LOOK = 40;

/**
 * Whether words that were read as a kill or a withhold may be none: a kill is for good, so that one denied, told of, or
 * limited in a way nobody understood must be left to a person.
 */
export const isDoubtfulTakedown = (outcome: RowsOutcome): boolean => !isSureTakedown(outcome);

function isSureTakedown({ words, from, to, restrictions }: RowsOutcome): boolean {
  const match = { from, to };
  const taking = restrictions.find(({ kind }) => kind === 'kill' || kind === 'withhold');
  if (taking === undefined) return true;
  words.effort -= CLOSE_LOOK;
  if (words.effort < 0 || isTitle(words, match)) return false;
  const own = textOf(words, match);
  if (taking.kind === 'withhold' && !TAKEDOWN_WORD.test(own))
    return !ASKS_LESS.test(textOf(words, { from: match.to, to: endOfClause(words, match.to) }));
  if (remembered(words, 'takedown is taken back', 0, () => TAKEN_BACK.test(foldText(words.text)))) return false;
  const after = textOf(words, { from: match.to, to: endOfClause(words, match.to) });
  const before = textOf(words, { from: startOfClause(words, match.from), to: match.from });
  if (DENIED_BEFORE.test(before)) return false;
  if (DENIED_AFTER.test(after)) return false;
  if (DELETES.test(own) && LATER.test(`${before} ${own} ${after}`)) return false;
  if (match.to - match.from === 1 && !standsAlone(words, match, after)) return false;
  if (taking.kind === 'withhold') return taking.within !== undefined || !(UNTIL_A_DAY.test(after) || PLACE.test(after));
  if (TOLD_OF_PLACE.test(own) && words.tokens[match.from]?.isCaps !== true) return false;
  if (taking.within === undefined && namesPart(words, match)) return false;
  if (IS_DEED.test(own) && OF_SOMETHING.test(after)) return OF_A_DESK.test(after);
  return !IN_PART.test(after);
}

/** "Killed in Japan" is news as well. */
const TOLD_OF_PLACE = /^(?:killed|withdrawn|retracted) (?!for\b)/u;

/** "JAPAN: KILL", "Photo annulée au Japon", "Kill photo LON1 in Japan": a place or a medium beside it, that no row took for its part. */
function namesPart(words: TextInWords, { from, to }: Stretch): boolean {
  return isNothingButPlaces(words, { from: startOfClause(words, from), to: from }) || goesOnWithPlace(words, to);
}

function isNothingButPlaces(words: TextInWords, { from, to }: Stretch): boolean {
  let isPlace = false;
  for (let at = from; at < to; ) {
    const term = placeAt(words, at);
    isPlace ||= term !== null;
    if (term === null && !isIdle(words, at)) return false;
    at = term ?? at + 1;
  }
  return isPlace;
}

function goesOnWithPlace(words: TextInWords, to: number): boolean {
  const end = endOfClause(words, to);
  let isNear = true;
  for (let at = to; at < end; at += 1) {
    const isAfterPreposition = PREPOSITIONS.has(words.ids[at - 1] ?? 0);
    if ((isNear || isAfterPreposition) && placeAt(words, at) !== null) return true;
    isNear &&= isIdle(words, at);
  }
  return false;
}

/** The token after a country, a part of one or a medium that is named at `at`. */
function placeAt(words: TextInWords, at: number): number | null {
  const term = longestTerm(words.ids, at);
  return term !== null && PARTS.has(term.atom.in) ? term.end : null;
}

const PARTS = new Set(['territory', 'part', 'channel']);

function isIdle(words: TextInWords, at: number): boolean {
  const id = words.ids[at] ?? 0;
  return words.tokens[at]?.kind === 'mark' || PREPOSITIONS.has(id) || FILLERS.has(id) || PICTURE_WORDS.has(id);
}

const PLACE = /^[\s:,(–—-]*(?:in|except\w*|excluding|outside|only)\b/u;

function textOf(words: TextInWords, { from, to }: Stretch): string {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? ''
    : foldText(words.text.slice(first.start, last.end));
}

function standsAlone(words: TextInWords, { from, to }: Stretch, after: string): boolean {
  const next = words.tokens[to];
  const isIntroduced = PICTURE_WORDS.has(words.ids[from - 1] ?? 0) || words.tokens[from - 1]?.text === 'please';
  const first = isIntroduced ? from - 1 : from;
  if (!(isClauseStart(words, first) || isCreditBefore(words, first))) return false;
  if (next === undefined || next.kind === 'mark' || next.gap === 'line') return true;
  return words.tokens[from]?.isCaps === true ? GOES_ON.test(after) : /^(?:until|pending)\b/u.test(after);
}

const MOST_WORDS = 30;

function startOfClause(words: TextInWords, from: number): number {
  return remembered(words, 'start of clause', from, () => {
    let at = from;
    while (at > 0 && from - at < MOST_WORDS && !isStop(words, at - 1) && words.tokens[at]?.gap !== 'line') at -= 1;
    return at;
  });
}

/** A bracket, a dash and a comma may still limit what stands before them. */
function endOfClause(words: TextInWords, from: number): number {
  return remembered(words, 'end of what a takedown says', from, () => {
    let at = from;
    while (at < words.tokens.length && at - from < MOST_WORDS && !isStop(words, at) && words.tokens[at]?.gap !== 'line')
      at += 1;
    return at;
  });
}

const STOPS = new Set(['.', ';', '!', '?', '/', '|', '"']);

function isStop({ tokens }: TextInWords, at: number): boolean {
  return STOPS.has(tokens[at]?.text ?? '');
}
