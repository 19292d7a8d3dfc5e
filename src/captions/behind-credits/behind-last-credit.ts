import type { Span } from '../../vocabulary/texts.ts';
import { isHarmless, type Leftover } from '../doubts/harmless-words.ts';
import { isNewsOfBan } from '../news/news-of-bans.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { isDated, isDayAlone, isLengthAlone } from '../times/dated-behind.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { tellsDesk } from '../words/desk-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import { foldText } from '../words/fold-text.ts';
import { quoteOf } from '../words/quote-match.ts';
import { type Stretch, someWord } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { isCreditBefore } from './after-credit.ts';
import { bansBetweenCommas } from './ban-between-commas.ts';
import { limits } from './behind-credit.ts';
import { endsInNote, holdsEastAsianNote, isNoteWord } from './desk-notes.ts';
import { isMediumAlone } from './medium-alone.ts';
import { isBehindNewsAndCredit, MIN_EAST_ASIAN_NEWS, MIN_NEWS } from './news-before.ts';
import { ordersBehindCredit } from './orders-behind-credit.ts';
import { endsLine } from './stands-as-credit.ts';
import { isTerseNote } from './terse-notes.ts';

/** “(Jane Roe/AFP) No advertising in outer space”: the news has ended, and a clause that begins with a restriction is one. */
export function opensBehindCredit(
  words: TextInWords,
  clause: Clause,
  { passedOver, quotes }: { passedOver: readonly Understood[]; quotes: readonly Span[] },
): boolean {
  const start = words.tokens[clause.from]?.start ?? 0;
  if (isBehindNewsAndCredit(quotes, start + 1))
    return passedOver.some((match) => match.from === clause.from || endsJoined(words, clause, match));
  return endsBareCaption(words, clause, quotes) && passedOver.some(({ from }) => opensPart(words, clause, from));
}

/** “Foto: Max Nie/dpa. Zum redaktionellen Gebrauch, keine Archivierung.”: whether a caption is a credit and this short clause. */
function endsBareCaption(words: TextInWords, clause: Clause, quotes: readonly Span[]): boolean {
  const { tokens } = words;
  const last = quotes.at(-1);
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0];
  if (last === undefined || last.start >= MIN_NEWS || start < last.end || end - start > LONGEST_BARE) return false;
  return endsLine(words, clause.to);
}

/** “Dear all, no sales”, “UK: web only”, “Honorarfreie Nutzung nur …”: up to the end of the clause, behind one word, or one or a mark that joins. */
function endsJoined(words: TextInWords, clause: Clause, match: Understood): boolean {
  const { tokens, ids } = words;
  if (match.from <= clause.from || match.from >= clause.to || match.to < clause.to) return false;
  const before = tokens[match.from - 1];
  const isJoined =
    match.from === clause.from + 1 ||
    before?.text === ',' ||
    before?.text === ':' ||
    before?.text === DUTCH_AND ||
    JOINERS.has(ids[match.from - 1] ?? 0);
  return isJoined && !isNewsOfBan(words, match);
}

/** In Spanish it is a place that follows. */
const DUTCH_AND = 'en';

const opensPart = ({ tokens }: TextInWords, clause: Clause, at: number): boolean =>
  at === clause.from || (at > clause.from && at < clause.to && tokens[at - 1]?.text === ',');

/** Fewer words may be a place, a desk or a sort of picture. */
const MIN_TERMS = 3;

/** Behind the words that spell the credit a field of credits holds terms, in whatever language: a few words, or one right behind a restriction. */
export function isBehindCredit(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  const { from, to, followsMatch, precedesMatch } = leftover;
  const isMore =
    (followsMatch && words.tokens[from]?.gap === 'space' && words.tokens[from - 1]?.kind === 'word') ||
    (precedesMatch && words.tokens[to]?.gap === 'space' && words.tokens[to]?.kind === 'word');
  const start = words.tokens[from]?.start ?? 0;
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (isMore || own.length >= MIN_TERMS) && quotes.some(({ end }) => end <= start) && !isHarmless(words, leftover);
}

/** “Foto: Jan Kowalski/PAP - zakaz publikacji”: behind its last credit a caption has ended, unless a sentence begins. */
export function standsBehindLastCredit(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  const { from, to, clause } = leftover;
  if (ordersBehindCredit(words, clause, quotes)) return true;
  const first = words.tokens[clause.from];
  const last = quotes.at(-1);
  if (first === undefined || last === undefined) return false;
  if (endsCreditInBrackets(words, clause, last))
    return isNoteInBrackets(words, leftover, last) && !isHarmless(words, leftover);
  if (first.start < last.end) return false;
  if (last.start < MIN_EAST_ASIAN_NEWS || (last.start < MIN_NEWS && !EAST_ASIAN.test(words.text)))
    return isNoteThatEnds(words, clause);
  if (clause.isFenced && OPENS_NOTE.test(words.text.slice(last.end, first.start)))
    return isNote(words, leftover) && !isHarmless(words, leftover);
  if (isDayAlone(words, clause) || isLengthAlone(words, clause)) return true;
  if (first.kind === 'mark') return false;
  const isMarked = words.tokens[clause.from - 1]?.text === '*' && !clause.isFenced;
  const isBan = ENDS_BAN.has(words.tokens[clause.to - 1]?.text ?? '');
  const hasEnded = ENDED.test(words.text.slice(Math.max(0, last.start - LONGEST_END), last.start));
  if (!isMarked && EAST_ASIAN.test(first.text)) return false;
  // “EPA/NO YONG”: a name. “(EPA) US/C out” goes on behind what is not one.
  const before = words.tokens[clause.from - 1];
  const isInCredit = first.isCaps && first.gap === 'none' && before?.text === '/' && before.start <= last.end;
  if (hasEnded && !isInCredit && (isShortTerm(words, leftover) || bansBetweenCommas(words, clause))) return true;
  if (!isMarked && (first.kind === 'number' || first.isTitle) && !first.isCaps && !isBan) return false;
  if (!(isMarked || hasEnded)) return false;
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return own.length >= MIN_TERMS && !isHarmless(words, leftover);
}

/** “Photo: Jane Roe/AP (30 days)”, “Foto: Anna Berg/dpa. Einmalig.”: behind a credit that opens a text news follows, unless few words end it. */
function isNoteThatEnds(words: TextInWords, note: Stretch): boolean {
  if (note.to - note.from > MOST_OF_NOTE || !endsLine(words, note.to)) return false;
  // “Photo: Jane Roe/AP. Sunday.”: when.
  if (isTerseNote(words, note)) return note.to - note.from > 1 || !isDayAlone(words, note);
  const own = words.tokens.slice(note.from, note.to).filter(({ kind }) => kind === 'word');
  if (own.length > FEWEST) return false;
  // “Nur Montag.”
  return someWord(words, note, (at) => isNoteAt(words, at)) || (own.length > 1 && directivesIn(words, note).isWeak);
}

/** “（共同）【夕刊から】”, “（共同）※10日以降”: few characters right behind the credit, more in a bracket. */
export function isEastAsianNote(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  const { clause, followsMatch, precedesMatch } = leftover;
  if (followsMatch || precedesMatch || !EAST_ASIAN.test(words.tokens[clause.to - 1]?.text ?? '')) return false;
  if (clause.to - clause.from > LONGEST_IN_BRACKET) return false;
  // A particle at either end is no leftover of its own: 夕刊まで.
  const { text, start } = quoteOf(words, clause);
  if (text.length > (clause.isFenced ? LONGEST_IN_BRACKET : LONGEST_EAST_ASIAN_NOTE)) return false;
  const last = quotes.at(-1);
  const isBehind = last !== undefined && last.start >= MIN_EAST_ASIAN_NEWS && last.end <= start;
  const isNoted = holdsEastAsianNote(text) || isTerseNote(words, clause);
  return (isBehind || isCreditBefore(words, clause.from - 1)) && isNoted;
}

const LONGEST_EAST_ASIAN_NOTE = 12;
const LONGEST_IN_BRACKET = 24;

/** “EPA/JANE ROE (nicht Bild)”: a bracket that a credit ends with. */
export function endsCreditInBrackets(words: TextInWords, clause: Clause, last: Span | undefined): boolean {
  const { start = 0, text = '' } = words.tokens[clause.from] ?? {};
  if (last === undefined || !clause.isFenced || GIVERS.has(text)) return false;
  if (!/[([【（]\s?$/u.test(words.text.slice(Math.max(0, start - 2), start))) return false;
  const isInside = last.start + LEAST_NAME < start && start < last.end;
  return isInside && last.end <= (words.tokens[clause.to - 1]?.end ?? 0) + 1;
}

const LEAST_NAME = 4;
const GIVERS = new Set('via by of from courtesy with and par von di de'.split(' '));

/** The same behind the last credit; where that opens the text, no words in small letters that only might be one. */
export function isNoteInBrackets(words: TextInWords, leftover: Leftover, last: Span): boolean {
  if (last.start >= MIN_NEWS) return isNote(words, leftover);
  return isNoteThatEnds(words, leftover) || directivesIn(words, leftover).isWeak || isMediumAlone(words, leftover);
}

/** “(nicht Bild)”, “(once)”, “(24h)”, right behind the credit: more than one word in small letters, or one that limits. */
function isNote(words: TextInWords, leftover: Leftover): boolean {
  const { from, to, clause } = leftover;
  if (isMediumAlone(words, leftover) || isTerseNote(words, leftover)) return true;
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const { text } = quoteOf(words, clause);
  if (text.length > LONGEST_NOTE) return false;
  const isSmall = own.length > 1 && words.tokens[clause.from]?.isTitle === false;
  const { isStrong, isWeak } = directivesIn(words, { from, to });
  return isSmall || isStrong || isWeak || limits(foldText(text)) || LASTS.test(text);
}

/** “Domestic only.”, “No deepfakes.”, “Mags POA.”: few words, of which one limits, opens a limit or names what is limited. */
function isShortTerm(words: TextInWords, leftover: Leftover): boolean {
  const { text } = quoteOf(words, leftover);
  const folded = foldText(text);
  if (text.length > LONGEST_SHORT || TELLS_NEWS.test(folded) || isHarmless(words, leftover)) return false;
  const { isStrong, isWeak } = directivesIn(words, leftover);
  if (isStrong || isWeak || limits(folded) || HIDES.test(folded) || countsFromDay(words, leftover.from)) return true;
  // “Das Bild ist kostenpflichtig.”, “Legal warning: see note.”
  if (tellsDesk(words, leftover)) return true;
  const own = words.tokens.slice(leftover.from, leftover.to).filter(({ kind }) => kind === 'word');
  if (own.length > FEW) return false;
  return (
    // “The boat sank later”: a sentence.
    (own.length > 1 && leftover.from === leftover.clause.from && endsInNote(words, leftover)) ||
    (own.length <= FEWEST && someWord(words, leftover, (at) => isNoteAt(words, at))) ||
    OPENS_TERM.test(foldText(text)) ||
    someWord(words, leftover, (at) => NAMED.has(termAt(words, at)?.atom.in ?? 'use'))
  );
}

/** “7 days from 3 April”. */
function countsFromDay(words: TextInWords, from: number): boolean {
  const span = readSpanOfTime(words, from);
  return span !== null && isDated(words, span.end);
}

/** “Der Aufmacher des Abends” tells of a story. */
const isNoteAt = ({ tokens }: TextInWords, at: number): boolean =>
  isNoteWord(tokens[at]?.text ?? '') && !OF_TIME.has(tokens[at + 2]?.text ?? '');

const OF_TIME = new Set('abends tages morgens monats jahres woche nacht'.split(' '));

/** “Minor: blur.” */
const HIDES =
  /\b(?:blur|pixel\w*|mask|obscure|anonymi[sz]\w*|verpixel\w*|unkenntlich\w*|flout\w+|masquer|difumin\w+|oscurar\w*|sfocare|desfocar|onherkenbaar|blurren|sladd\w*|slor\w*)\b|размы|모자이크|ぼかし|模糊|打码/u;
/** “No one was hurt.”, “Jane Roe out and about in Milan.” */
const TELLS_NEWS = /\b(?:no one|nobody|was|were|had|said|says|out (?:and|in|on|at|of))\b/u;
const FEW = 6;
const FEWEST = 3;
const MOST_OF_NOTE = 7;
const OPENS_TERM =
  /^(?:for (?!more |further |full |details)|fur |pour |para |per |voor |all |everything |nothing |strictly |reserved |sold |don)/u;
const NAMED = new Set(['channel', 'purpose', 'act', 'title', 'odd']);
const LONGEST_SHORT = 60;
const LONGEST_BARE = 90;
const LONGEST_NOTE = 120;
/** “24h”, “1x”, “once”, “paid”. */
const LASTS =
  /^(?:\d{1,3}\s?(?:x|h|hrs?|std|stunden|hours?|heures|horas|ore|uur)|once|twice|paid|fee|ask|einmalig|payant)$/iu;
const OPENS_NOTE = /^[\s)\]】）]{0,3}[([【（]\s?$/u;

/** “La Dernière Heure et Sudinfo exclus”: what is left out was named before. */
export const ENDS_BAN: ReadonlySet<string> = new Set(
  'exclus exclue exclu exclues excluded ausgeschlossen ausgenommen excluidos excluidas excluido esclusi escluse escluso uitgesloten undtaget unntatt undantaget'.split(
    ' ',
  ),
);
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const LONGEST_END = 12;
/** Where the news before a credit has come to its end. */
const ENDED = /[.!?…"”’)\]\u0090][\s([/*–—-]*$/u;
