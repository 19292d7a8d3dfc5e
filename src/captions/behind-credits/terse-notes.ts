import { agencyRank, canonicalAgency } from '../facts/agency-names.ts';
import { looksLikePerson } from '../facts/credit/looks-like-person.ts';
import { termAt } from '../things/term-at.ts';
import { isDayAlone, isDayInOneWord, isLengthAlone } from '../times/dated-behind.ts';
import { couldBeginSpan } from '../times/read-span-of-days.ts';
import { remembering } from '../words/bounded-memory.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import { isClauseEnd, isProse, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { isCreditWord } from './after-credit.ts';
import { holdsEastAsianNote, isNoteWord } from './desk-notes.ts';
import { endsInOrder, isOrder, mayOpenOrder } from './orders-behind-credit.ts';
import { endOfRest, isCreditField, standsAsCredit } from './stands-as-credit.ts';

/** In UTF-16 units, and in words. */
const LONGEST_NOTE = 60;
const LONGEST_EAST_ASIAN_NOTE = 14;
const MOST_OF_NOTE = 9;
const MOST_OF_NAME = 6;

/** Whether words say how long, how often, from when, where not or in which medium first, as no name does: “30 days”, “Print first”, 次号. */
export function isTerseNote(words: TextInWords, note: Stretch): boolean {
  if (isDayAlone(words, note)) return true;
  const { text } = quoteOf(words, note);
  if (!EAST_ASIAN.test(text)) return isLengthAlone(words, note) || isOrder(words, note);
  if (text.length > LONGEST_EAST_ASIAN_NOTE) return false;
  // “…있다. 연합뉴스 3일”: the day of the news.
  if (isLengthAlone(words, note)) return !(isProse(words) && DAY_OF_MONTH.test(text));
  return holdsEastAsianNote(text) || endsInOrder(text);
}

/** “Jane Roe/AFP 30 days”, “dpa Sonntag”: whether such a note begins right behind a whole name in a credit; in fields of terms it is held in any case. */
export function opensTerseNote(words: TextInWords, at: number): boolean {
  const [before, token] = [words.tokens[at - 1], words.tokens[at]];
  if (token?.gap !== 'space' || before?.kind !== 'word' || token.kind === 'mark') return false;
  const isBehindName = isProse(words) ? isCreditWord(before, token, words.tokens[at - 2]) : isCreditField(words);
  if (!isBehindName || !mayOpen(token)) return false;
  const name = { from: startOfName(words, at), to: at };
  const isAgency = namesAgency(words, name);
  const isCounted = token.kind === 'number';
  const isWholeName = !isProse(words) && (isAgency || isCounted || looksLikePerson(quoteOf(words, name).text));
  if (!(isWholeName || standsAsCredit(words, at))) return false;
  const note = { from: at, to: endOfRest(words, at, LONGEST_NOTE) };
  // “Il Sole 24 Ore”.
  if (note.to - at > MOST_OF_NOTE || namesAgency(words, { from: name.from, to: note.to })) return false;
  // “Jane Sunday”, “Juan Roe Domingo”: a surname.
  if (token.isTitle && isDayAlone(words, note)) return isAgency;
  if (!(isAgency || isCounted || at - name.from > 1)) return false;
  return isNoteWord(token.text) || isTerseNote(words, note);
}

/** “AFP/Web”, “Jane Roe/AFP/EU”: a medium or a country and nothing else, behind the stroke of an agency. */
export function isNoteBehindStroke(words: TextInWords, at: number): boolean {
  const { tokens } = words;
  if (tokens[at - 1]?.text !== '/' || !(isProse(words) || isCreditField(words))) return false;
  const term = termAt(words, at);
  if (term === null || !isClauseEnd(words, term.end) || tokens[term.end]?.text === '/') return false;
  // “AFP/European Union”.
  if (namesAgency(words, { from: at, to: term.end })) return false;
  if (term.atom.in !== 'territory' && (term.atom.in !== 'channel' || OF_STATIONS.has(tokens[at]?.text ?? '')))
    return false;
  const name = { from: startOfName(words, at - 1), to: at - 1 };
  return (agencyRank(canonicalAgency(quoteOf(words, name).text) ?? '') ?? 0) > 0;
}

const mayOpen = (token: Token): boolean => couldBeginSpan(token) || opensNote(token.text);

const opensNote = remembering(
  (word: string): boolean => isNoteWord(word) || isDayInOneWord(word) || mayOpenOrder(word),
);

function startOfName({ tokens }: TextInWords, to: number): number {
  let from = to;
  while (from > 0 && to - from < MOST_OF_NAME && tokens[from - 1]?.kind !== 'mark' && tokens[from]?.gap !== 'line')
    from -= 1;
  return from;
}

const namesAgency = (words: TextInWords, name: Stretch): boolean =>
  name.to > name.from && canonicalAgency(quoteOf(words, name).text) !== null;

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const DAY_OF_MONTH = /^\d{1,2}[일日]$/u;
/** “Reuters/TV”: a service. */
const OF_STATIONS = new Set(['tv', 'television', 'video', 'radio']);
