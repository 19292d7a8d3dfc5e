import type { Span } from '../../../vocabulary/texts.ts';
import { earlier } from '../../words/earlier.ts';
import { GONE_SINCE } from '../dates/other-days.ts';
import { isParticle, personCase } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import type { Piece } from '../pieces.ts';
import { type Word, wordsIn } from '../words.ts';
import { cityOf, countryOf } from './gazetteer.ts';
import { bentTown, OF_AFTER, type Part, PREPOSITIONS, partAt } from './place-parts.ts';
import { type PlacePhrase, resolvePlace } from './resolve-place.ts';

const FILLERS = new Set(
  'the a an downtown central northern southern eastern western northeastern northwestern southeastern southwestern north south east west northeast northwest southeast southwest central mid upper lower greater old occupied rebel-held government-held war-torn neighbouring neighboring nearby port border coastal capital city town village of suburb district resort mountain городе селе деревне поселке посёлке ауле станице столице le la el der die das dem den il del'.split(
    ' ',
  ),
);

/** Behind these a place tells where something else was. */
export const ELSEWHERE =
  /(?<![\p{L}])(?:died|born|killed|who|which|live[sd]?|formerly|educated|originally)(?:\s\S+){0,2}$/iu;

function isOfOthers(text: string, { start }: Span, at: number): boolean {
  const before = text.slice(Math.max(start, at - 90), at).trimEnd();
  return GONE_SINCE.test(before) || BY_ITS_GIVER.test(before);
}

/** `issued by the University of Exeter`: whose picture it is, and not where. */
const BY_ITS_GIVER =
  /(?:issued|released|provided|supplied)\sby\s(?:the\s)?(?:University|College|Museum|Institute|Diocese)$/u;

const ABOUT = new Set(
  'summit talks ceasefire truce war crisis conflict conference deal peace treaty agreement election elections vote sanctions aid protest protests'.split(
    ' ',
  ),
);

const TOWN = /^(?:town|city|village|suburb|hamlet|settlement|ville|stadt|ciudad)$/i;

/** The places one sentence or line names as where something is, in the order of the text. */
export function placePhrases(text: string, span: Piece): PlacePhrase[] {
  const words = wordsIn(text, span);
  const out: PlacePhrase[] = [];
  const isEnglish = words.some((word) => word.text === 'the');
  const end = endOfPicture(span);
  for (let at = 0; at < words.length; ) {
    if ((words[at]?.start ?? 0) >= end) break;
    const opener = openerAt(words, at, span.role === 'line', isEnglish);
    if (
      opener === null ||
      ELSEWHERE.test(text.slice(Math.max(span.start, (words[at]?.start ?? 0) - 30), words[at]?.start ?? 0).trimEnd())
    ) {
      at += 1;
      continue;
    }
    const found = phraseAt(text, words, opener === 'preposition' ? at + 1 : at, opener);
    const isHere = opener === 'line' || (found !== null && !isOfOthers(text, span, words[at]?.start ?? 0));
    if (found !== null && isHere) out.push(found.phrase);
    at = Math.max(found?.next ?? 0, at + 1);
  }
  return out;
}

/** `handout photo of X, who was jailed at Maidstone`: what is told of somebody in a handed-out portrait is not where it was taken. */
function endOfPicture({ text, start, end }: Piece): number {
  const portrait = HANDED_OUT.test(text) ? PORTRAIT.exec(text) : null;
  return portrait === null ? end : start + portrait[0].length;
}

const HANDED_OUT = /hand-?out/i;
const PORTRAIT =
  /^.{0,60}hand-?out (?:photo|image|picture)\s.{0,90}?\sof\s.{3,60}?,\s(?:\d{1,3},\s)?who(?=\s)|^.{0,60}hand-?out (?:photo|image|picture)\sof\s.{3,60}?,\s(?:\d{1,3},\s)?who(?=\s)/iu;

/** How Finnish, Turkish and Hungarian say that something is in a town; Czech and Polish bend it behind `v` and `w`. */
const LOCATIVE =
  /(?:ss[aä]|ll[aä]|['’](?:da|de|ta|te|daki|deki|taki|teki)|ban|ben|pesten|geden|Praze|Brně|avě|wie|ow[iu]e|awiu|ańsku|aniu|lin[iu]e|Łodzi|Gdyni|opocie)$/u;

/** "Ein Bauer in Kenia" begins with no town. */
const ARTICLES = new Set(
  'a an the ein eine un une le la les el los las il lo i gli um uma o os as een de het en et ett der die das'.split(
    ' ',
  ),
);

function openerAt(
  words: readonly Word[],
  at: number,
  isLine: boolean,
  isEnglish: boolean,
): PlacePhrase['opener'] | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  const { lower } = word;
  const before = earlier(words, at);
  if (!word.capital && before !== undefined && !MAY_LEAD.has(lower)) return null;
  if (lower === 'of' && before !== undefined && OF_AFTER.has(before.text.toLowerCase())) return 'preposition';
  // `Peace Palace of The Hague`: a venue's own name ends in its town.
  const isVenue = lower === 'of' && before?.capital === true && namesOrganisation(before.text);
  if (
    isVenue &&
    (cityOf(words[at + 1]?.text ?? '') ?? cityOf(`${words[at + 1]?.text} ${words[at + 2]?.text}`)) !== null
  )
    return 'preposition';
  if (PREPOSITIONS.has(lower) && !(word.capital && isLine && lower.length === 1)) return 'preposition';
  if (lower === 'to' && /^(?:visit|trip|tour)$/.test(before?.text ?? '')) return 'preposition';
  if (lower === 'v' && !isEnglish && bentTown(words[at + 1]?.text ?? '') !== null) return 'preposition';
  // Italian `a Roma`; in English the word is an article.
  if (lower === 'a' && !isEnglish && words[at + 1]?.capital) return 'preposition';
  // `…, Roma, 9 gennaio 2025`: a town between commas before the day.
  if (
    word.capital &&
    before?.text === ',' &&
    words[at + 1]?.text === ',' &&
    words[at + 2]?.kind === 'number' &&
    cityOf(word.text) !== null
  )
    return 'line';
  // `Helsingissä`, `Ankara'da`: the town itself says that it is where.
  if (word.capital && LOCATIVE.test(word.text) && cityOf(word.text) !== null) return 'line';
  if (!isEnglish && /^(?:von|de|di|van)$/.test(lower) && (isTownAt(words, at + 1) || isBeforeCountry(words, at + 1)))
    return 'preposition';
  // “moradores da Caála, Angola”, but “Bola del Mundo, Spain”.
  if (/^(?:da|do|del|du)$/.test(lower) && before?.capital === false && isBeforeCountry(words, at + 1))
    return 'preposition';
  // A line, or a dateline before the lead, names its place without a preposition.
  const opens = before === undefined || (isLine && before.kind === 'mark' && /[,;:–(-]/.test(before.text));
  const follows = before?.kind === 'number' && isLine;
  // `Jaipur: In this file photo …`
  if (before === undefined && isBeforeColon(words, at)) return 'line';
  if (
    before === undefined &&
    !isLine &&
    !words.slice(at + 1, words[at + 1]?.text === '(' ? at + 7 : at + 5).some((next) => next.kind === 'number')
  )
    return null;
  if (ARTICLES.has(lower) && cityOf(`${word.text} ${words[at + 1]?.text}`) === null) return null;
  return word.capital && (opens || follows) ? 'line' : null;
}

/** The small words that lead to a place. */
const MAY_LEAD = new Set([...PREPOSITIONS, 'of', 'to', 'v', 'a', 'von', 'de', 'di', 'van', 'da', 'do', 'del', 'du']);

function isTownAt(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (cityOf(first?.text ?? '') !== null) return true;
  return second?.capital === true && cityOf(`${first?.text} ${second.text}`) !== null;
}

function isBeforeColon(words: readonly Word[], at: number): boolean {
  return [1, 2].some(
    (count) =>
      words[at + count]?.text === ':' &&
      cityOf(
        words
          .slice(at, at + count)
          .map((word) => word.text)
          .join(' '),
      ) !== null,
  );
}

/** `el festival de Viña del Mar, Chile`: the country behind the comma tells that a place stands before it. */
function isBeforeCountry(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + 5 && (words[at]?.capital === true || (at > from && isParticle(words[at]?.text ?? '')))) at += 1;
  if (at === from || words[at]?.text !== ',') return false;
  if (words.slice(from, at).some((word) => namesOrganisation(word.text))) return false;
  const [first, second] = [words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
  return countryOf(first) !== null || countryOf(`${first} ${second}`) !== null;
}

function phraseAt(
  text: string,
  words: readonly Word[],
  from: number,
  opener: PlacePhrase['opener'],
): { phrase: PlacePhrase; next: number } | null {
  const parts: Part[] = [];
  const bent = opener === 'line' ? townInWord(words[from]) : null;
  if (bent !== null) return { phrase: bent, next: from + 1 };
  let at = from;
  let sawThe = false;
  for (let round = 0; round < 6; round++) {
    const start = opener === 'line' && round === 0 ? at : skipFillers(words, at);
    sawThe =
      round === 0 &&
      words.slice(at, start).some((word) => /^the$/i.test(word.text)) &&
      words[start - 1]?.text.toLowerCase() !== 'of';
    if (round > 0 && townInWord(words[start]) !== null) break;
    const part = partAt(text, words, start, sawThe);
    if (part === null) break;
    part.part.isInside = round > 0 && INSIDE.has(words[at - 1]?.text ?? '');
    part.part.isAt = round === 0 && /^at$/i.test(earlier(words, from)?.text ?? '');
    parts.push(part.part);
    at = part.next;
    const joint = jointAt(words, at);
    if (joint === null) break;
    at = joint;
  }
  if (parts.length === 0) return null;
  const phrase = resolvePlace(parts, opener);
  phrase.isAbout = ABOUT.has(words[at]?.text ?? '');
  // `the town of Seaview`: the words say that it is a town, whichever country it lies in.
  const saysTown = earlier(words, from)?.text === 'of' && TOWN.test(earlier(words, from, 2)?.text ?? '');
  if (saysTown && phrase.city === null && phrase.country === null)
    phrase.city = personCase(parts[0]?.name ?? '') || null;
  return opener === 'line' && phrase.city === null && parts.length < 2 ? null : { phrase, next: at };
}

/** `Ankara'da`, whatever capitals follow. */
function townInWord(word: Word | undefined): PlacePhrase | null {
  const city = word !== undefined && LOCATIVE.test(word.text) ? cityOf(word.text) : null;
  if (city === null) return null;
  return { city: city.name, country: city.country, isExplicit: false, isKnown: true, opener: 'line', isAbout: false };
}

function skipFillers(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 6) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return at;
    if (/^the$/i.test(word.text) && cityOf(`the ${words[at + 1]?.text ?? ''}`) !== null) return at;
    if (word.capital ? !(/^(?:Downtown|The)$/.test(word.text) && words[at + 1]?.capital) : !FILLERS.has(word.text))
      return at;
    at += 1;
  }
  return at;
}

/** `Palácio de Belém, em Lisboa`: what these lead to holds what stands before it. */
const INSIDE = new Set(['in', 'em', 'en', 'on', 'auf', 'sur']);

/** Where the next element of the chain begins: after a comma, a bracket, a possessive or `in`; null when the chain ends. */
function jointAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^['’]s$/i.test(word.text) || word.text === '(' || (word.kind === 'word' && word.text === 'in')) return at + 1;
  if (word.text !== ',') return null;
  const next = skipFillers(words, at + 1);
  return words[next]?.capital ? at + 1 : INSIDE.has(words[at + 1]?.text ?? '') ? at + 2 : null;
}
