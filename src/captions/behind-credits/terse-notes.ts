import { agencyRank, canonicalAgency } from '../facts/agency-names.ts';
import { looksLikePerson } from '../facts/credit/looks-like-person.ts';
import { isSmallCreditWord } from '../facts/credit/small-credit-words.ts';
import { opensName } from '../facts/people/given-names.ts';
import { termAt } from '../things/term-at.ts';
import { isDayAlone, isDayInOneWord, isLengthAlone } from '../times/dated-behind.ts';
import { couldBeginSpan } from '../times/read-span-of-days.ts';
import { remembering } from '../words/bounded-memory.ts';
import { directivesIn } from '../words/directives-in.ts';
import { earlier } from '../words/earlier.ts';
import { quoteOf } from '../words/quote-match.ts';
import { type Stretch, someWord } from '../words/stretch.ts';
import { isCreditField, isProse, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { WordList } from '../words/word-list.ts';
import { isCreditWord, startOfCredit } from './after-credit.ts';
import { holdsEastAsianNote, isNoteWord } from './desk-notes.ts';
import { endsInOrder, isOrder, mayOpenOrder } from './orders-behind-credit.ts';
import { endOfRest, opensText, standsBehindMaker } from './stands-as-credit.ts';

/** In UTF-16 units, and in words. */
const LONGEST_NOTE = 60;
const LONGEST_EAST_ASIAN_NOTE = 14;
const MOST_OF_NOTE = 9;
const MOST_OF_NAME = 6;
const MOST_SMALL = 4;
const MOST_ALONE = 2;

/** Whether words say how long, how often, from when, where not or in which medium first, as no name does: “30 days”, “Print first”, 次号. */
export function isTerseNote(words: TextInWords, note: Stretch): boolean {
  if (isDayAlone(words, note)) return true;
  const { text } = quoteOf(words, note);
  if (!EAST_ASIAN.test(text)) return isLengthAlone(words, note) || isOrder(words, note);
  if (text.length > LONGEST_EAST_ASIAN_NOTE) return false;
  // “…있다. 연합뉴스 3일”: the day of the news.
  if (isLengthAlone(words, note)) return !(isProse(words) && DAY_OF_MONTH.test(text));
  return holdsEastAsianNote(text) || endsInOrder(text) || leavesOutPlace(words, note, text);
}

/** The same, or media or countries alone, as they stand right behind an agency. */
export const isNote = (words: TextInWords, note: Stretch): boolean =>
  isTerseNote(words, note) || isTermAlone(words, note);

/** “日本以外”, “일본 빼고”. */
const leavesOutPlace = (words: TextInWords, note: Stretch, text: string): boolean =>
  LEAVES_OUT.test(text) &&
  !/[，、,]/u.test(text) &&
  someWord(words, note, (at) => termAt(words, at)?.atom.in === 'territory');

/** “AFP/Web”, “Jane Roe/AFP/EU”: a medium or a country and nothing else, behind the stroke of an agency. */
export function isNoteBehindStroke(words: TextInWords, at: number): boolean {
  if (!STROKES.has(words.tokens[at - 1]?.text ?? '') || !(isProse(words) || isCreditField(words))) return false;
  const note = { from: at, to: endOfRest(words, at, LONGEST_NOTE) };
  if (STROKES.has(words.tokens[note.to]?.text ?? '') || !isTermAlone(words, note)) return false;
  return isDistributor(words, { from: startOfName(words, at - 1), to: at - 1 });
}

/** “Web”, “UK & Ireland”: media or countries and nothing else; “European Union” is an agency, and “TV” a service of one. */
function isTermAlone(words: TextInWords, { from, to }: Stretch): boolean {
  if (namesAgency(words, { from, to })) return false;
  let at = from;
  for (let term = termAt(words, at); term !== null; term = termAt(words, at)) {
    if (term.atom.in !== 'territory' && term.atom.in !== 'channel') return false;
    if (OF_STATIONS.has(words.tokens[at]?.text ?? '')) return false;
    if (term.end === to) return true;
    at = JOINS.has(words.tokens[term.end]?.text ?? '') ? term.end + 1 : term.end;
  }
  return false;
}

/** “Jane Roe/AFP 30 days”, “dpa Sonntag”: whether such a note begins right behind a whole name in a credit; in fields of terms it is held in any case. */
export function opensTerseNote(words: TextInWords, at: number): boolean {
  const [before, token] = [earlier(words.tokens, at), words.tokens[at]];
  if (token?.gap !== 'space' || before?.kind !== 'word') return false;
  if (!(isProse(words) ? isCreditWord(before, token, earlier(words.tokens, at, 2)) : isCreditField(words)))
    return false;
  const mayBeTerse = couldBeginSpan(token.spelt) || opensNote(token.text);
  if (!mayBeTerse && token.kind === 'mark') return false;
  if (!mayBeTerse && token.isTitle && termAt(words, at) === null) return false;
  const name = { from: startOfName(words, at), to: at };
  // “dpa” in small letters is an agency, and other such words are no name's last.
  if (!isOfName(before) && !namesAgency(words, name)) return false;
  if (isProse(words) && !standsBehindMaker(words, at)) return false;
  const note = { from: at, to: endOfRest(words, at, LONGEST_NOTE) };
  if (note.to - at > MOST_OF_NOTE) return false;
  // “Il Sole 24 Ore”.
  if (namesAgency(words, { from: name.from, to: note.to })) return false;
  if (namesAgency(words, name)) return isNoteOfAgency(words, note);
  if (mayBeTerse && (isNoteWord(token.text) || isTerseNote(words, note))) return isBehindName(words, note, name);
  return isSmallNote(words, note) && isBehindPerson(words, note, name);
}

/** What no agency's name goes on with. */
const isNoteOfAgency = (words: TextInWords, note: Stretch): boolean =>
  isNoteWord(words.tokens[note.from]?.text ?? '') ||
  isNote(words, note) ||
  (isSmallNote(words, note) && !goesOnWithNews(words, note));

/** “Photo by Jane Roe/AFP shows fans”, and all but two words behind a credit that opens a caption. */
function goesOnWithNews(words: TextInWords, { from, to }: Stretch): boolean {
  if (!isProse(words)) return false;
  return SHOWS.has(words.tokens[from]?.text ?? '') || (to - from > MOST_ALONE && isBehindOpeningCredit(words, from));
}

function isBehindOpeningCredit(words: TextInWords, at: number): boolean {
  const start = startOfCredit(words, at);
  return start !== null && opensText(words, start);
}

/** Whether the words before are a name and no terms, and end there: “Jane Sunday” and “Juan Roe Domingo” do not. */
function isBehindName(words: TextInWords, note: Stretch, name: Stretch): boolean {
  const first = words.tokens[note.from] as Token;
  if (first.isTitle && note.to - note.from === 1 && isDayAlone(words, note)) return false;
  const { isStrong, isWeak } = directivesIn(words, name);
  if (isStrong || isWeak || someWord(words, name, (at) => !isOfName(words.tokens[at] as Token))) return false;
  // “dpa - Schweizer Titel erst Montag”.
  if (termAt(words, name.from)?.atom.in === 'territory' && !opensName(words.tokens[name.from]?.text ?? ''))
    return false;
  // “Photo: Jane Roe/AP Fans wait for the bus”.
  const mayBeNews = isProse(words) && isBehindOpeningCredit(words, note.from);
  if (mayBeNews && !isPerson(words, name)) return false;
  const isCounted = first.kind === 'number';
  if (isCreditField(words) && (isCounted || looksLikePerson(quoteOf(words, name).text))) return true;
  return isCounted || (note.from - name.from > 1 && standsBehindMaker(words, note.from));
}

/** The same, and somebody's with a given name that is known. */
const isBehindPerson = (words: TextInWords, note: Stretch, name: Stretch): boolean =>
  isPerson(words, name) && !goesOnWithNews(words, note) && isBehindName(words, note, name);

const isPerson = (words: TextInWords, name: Stretch): boolean =>
  opensName(words.tokens[name.from]?.text ?? '') && looksLikePerson(quoteOf(words, name).text);

const isOfName = ({ isTitle, text }: Token): boolean => isTitle || isSmallCreditWord(text);

/** “low res”, “este número”: a few words in small letters, of which one is none of a credit's. */
function isSmallNote(words: TextInWords, { from, to }: Stretch): boolean {
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  if (own.length > MOST_SMALL || own.some(({ kind, isTitle }) => kind === 'word' && isTitle)) return false;
  return own.some(({ kind, text }) => kind === 'word' && text.length > 1 && !isSmallCreditWord(text));
}

const opensNote = remembering(
  (word: string): boolean => isNoteWord(word) || isDayInOneWord(word) || mayOpenOrder(word),
);

function startOfName({ tokens }: TextInWords, to: number): number {
  let from = to;
  while (from > 0 && to - from < MOST_OF_NAME && tokens[from]?.gap !== 'line' && isInName(tokens[from - 1] as Token))
    from -= 1;
  return from;
}

const isInName = ({ kind, spelt }: Token): boolean => kind !== 'mark' && !LEADS_IN.holds(spelt);

/** “© 2026 AFP”, “Courtesy of NASA”. */
const LEADS_IN = new WordList(
  'c copyright photo foto image picture courtesy of via by von de par 2024 2025 2026 2027 2028 2029 2030'.split(' '),
);

const namesAgency = (words: TextInWords, name: Stretch): boolean =>
  name.to > name.from && canonicalAgency(quoteOf(words, name).text) !== null;

const isDistributor = (words: TextInWords, name: Stretch): boolean =>
  (agencyRank(canonicalAgency(quoteOf(words, name).text) ?? '') ?? 0) > 0;

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const DAY_OF_MONTH = /^\d{1,2}[일日]$/u;
const STROKES = new Set(['/', '|']);
const LEAVES_OUT = /除|以外|外$|빼고|제외/u;
const JOINS = new Set(['&', '+', ',', 'and', 'und', 'et', 'y', 'e', 'en', 'и']);
/** What a picture does, when and how it came about, and where in the paper it stands. */
const SHOWS = new Set(
  'at el op noted unless others otherwise prise tomada captada genomen scattata tirada aufgenommen p pp page pages shows showed showing shown captures captured depicts depicting illustrates features won wins taken made of from during zeigt zeigen montre montrent montrant muestra muestran mostrando mostra mostram mostrano toont tonen viser visar показывает показана pokazuje przedstawia gosteriyor'.split(
    ' ',
  ),
);
/** “Reuters/TV”: a service. */
const OF_STATIONS = new Set(['tv', 'television', 'video', 'radio']);
