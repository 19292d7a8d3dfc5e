import { earlier } from '../../words/earlier.ts';
import { canonicalAgency } from '../agency-names.ts';
import { isParticle } from '../name-case.ts';
import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf, namesPlace, regionCountry } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { TEAM } from './behind-matter.ts';
import { isBeside } from './beside.ts';
import { isKoreanGiven, opensName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import { isBeforeState, isStreet, opensDateline } from './names-of-places.ts';
import { isNextInList } from './next-in-list.ts';
import { isQuote } from './nicknames.ts';
import { officeBeforeComma } from './offices.ts';
import { standsBesideNamed } from './stands-beside-named.ts';
import { isGenitiveTown } from './strip-titles.ts';
import { isClub, isThing } from './things.ts';
import { isRole, isRoles, isTitle } from './titles.ts';
import { toldShown } from './told-shown.ts';
import { tradeBefore } from './trades.ts';

const PLACE_OPENERS = new Set(
  'in at near outside inside around over into onto across through en à au bei ad em im nel nella'.split(' '),
);

export const LIST_JOINTS = new Set([
  ',',
  'and',
  '&',
  'y',
  'et',
  'und',
  'e',
  ';',
  'en',
  'og',
  'och',
  'ja',
  'és',
  'и',
  'та',
  've',
  'dan',
]);

/** A run of capitalised words, and the person named before it. */
export interface Run {
  from: number;
  to: number;
  previous: NameRun | undefined;
  isList: boolean;
}

/** `, 34`, `, de 9 años`: how old somebody is. */
function isAge(words: readonly Word[], from: number): boolean {
  const at = words[from]?.text === 'de' ? from + 1 : from;
  const years = words[at]?.text ?? '';
  return (
    words[at]?.kind === 'number' && years.length < 4 && Number(years) < 110 && (at === from || isYears(words[at + 1]))
  );
}

const isYears = (word: Word | undefined): boolean => /^(?:años|anos|ans|anni|meses)$/.test(word?.text ?? '');

/** `X (21)`, `X #21`: the number on a shirt. */
function isNumbered(words: readonly Word[], at: number): boolean {
  const number = words[at + 1];
  return /^[(#]$/.test(words[at]?.text ?? '') && number?.kind === 'number' && number.text.length < 3;
}

/** What two people shown do, which no `-s` tells. */
const PAIRED_DEED =
  /^(?:battle|compete|vie|challenge|fight|jump|chase|tangle|clash|embrace|react|celebrate|pose|walk|speak|arrive|attend|look|wait|talk|shake|duel|tackle|run|train)$/;

/** `Brighton's Kaoru Mitoma`: a team that opens its sentence or list, and whose player follows. */
function isOfTeam(words: readonly Word[], at: number): boolean {
  if (!isPossessive(earlier(words, at)) || earlier(words, at, 2)?.capital !== true) return false;
  let from = at - 2;
  while (from > 0 && words[from - 1]?.capital === true) from -= 1;
  const opener = words[from - 1];
  return opener === undefined || opener.kind !== 'word' || LIST_JOINTS.has(opener.text) || opener.text === 'with';
}

/** How much the words around a run speak for a person: 2 and more is one, a body or a place is far below 0. */
export function score(
  words: readonly Word[],
  run: Run,
  { found, hasTitle }: { found: Omit<NameRun, 'phraseFrom' | 'hasTitle' | 'isOfCouple'>; hasTitle: boolean },
): number {
  const { from, to } = found;
  const first = words[from]?.text ?? '';
  const isPlaced = found.position !== null && (opensName(first) || hasTitle || mayBeSurname(words[to - 1]?.text ?? ''));
  if (!isPlaced && !isNumbered(words, to) && holdsBody(words, from, to)) return -9;
  if (namesPlace(found.name) || canonicalAgency(found.name) !== null) return -9;
  const before = earlier(words, run.from);
  const next = words[to];
  // `the cast of "Low Tide"`: a work.
  const closing = next?.text === '.' || next?.text === ',' ? words[to + 1] : next;
  if (OPENING_QUOTES.has(before?.text ?? '') && CLOSING_QUOTES.has(closing?.text ?? '') && found.position === null)
    return -9;
  if (isThing(words, run, { from, to, hasTitle })) return -9;
  // `Wiener Prater Riesenrad`: a town's adjective opens what stands in it.
  if (/er$/.test(first) && !hasTitle && !opensName(first) && cityOf(first.slice(0, -2)) !== null) return -9;
  // `DO DIA`: shouted prose.
  if (first.length < 4 && first === first.toUpperCase() && !hasTitle && isParticle(first.toLowerCase())) return -9;
  if (isBeforeState(words, to) || opensDateline(words, found)) return -9;
  if (isStreet(words, run, to) || (found.position === null && isClub(words, run, found))) return -9;
  if (holdsAgency(words, from, to)) return -9;
  if (next?.kind === 'word' && isRole(next.text) && !/^(?:and|with)$/.test(next.text) && to === run.to) return -9;
  let sum = hasTitle ? 3 : 0;
  if (from > run.from && !hasTitle) sum += isGenitiveTown(words[from - 1]?.text ?? '') ? 2 : 1;
  if (next?.kind === 'word' && !next.capital && isOfficeBehind(words, to)) sum += 3;
  if (opensName(first) || (to - from === 2 && isKoreanGiven(words[to - 1]?.text ?? ''))) sum += 2;
  if (found.position !== null) sum += 3;
  if (before?.kind === 'word' && (isRole(before.text) || isRoles(before.text))) sum += 3;
  else if (tradeBefore(words, run.from) !== null) sum += 2;
  if (officeBeforeComma(words, run.from - 1) !== null) sum += 2;
  if (
    isPossessive(before) &&
    (isCountryBefore(words, run.from - 1) || namesOrganisation(words[run.from - 2]?.text ?? ''))
  )
    sum += 2;
  else if (isOfTeam(words, run.from)) sum += PAIRED_DEED.test(next?.text ?? '') ? 2 : 1;
  if (next?.text === ',' && isAge(words, to + 1)) sum += 2;
  if (isNumbered(words, to)) sum += 3;
  // `midfielder #05 Erick Pulgar`
  if (before?.kind === 'number' && words[run.from - 2]?.text === '#') sum += 2;
  // `Ryoyu Kobayashi (JPN)`, `Ebba Busch (KD)`, `Matthieu Jalibert (Bordeaux-Bègles)`
  if (next?.text === '(' && words[to + 1]?.capital && words[to + 2]?.text === ')' && to - from === 2) sum += 1;
  if ((before === undefined || before.kind === 'mark') && standsBesideNamed(words, to)) sum += 1;
  if (before === undefined || OPENS_NAME.has(before.text)) sum += 1;
  else if (LIST_JOINTS.has(before.text) && run.previous !== undefined && run.previous.to >= run.from - 8) sum += 1;
  if (run.previous !== undefined && isNextInList(words, run.previous.to, run.from)) sum += 1;
  if (run.isList && to - from <= 3) sum += before?.text === ':' ? 2 : 1;
  if (
    next?.kind === 'word' &&
    !next.capital &&
    /(?:[^s]s|ed|ing)$/.test(next.text) &&
    !/^(?:during|as|its|this|was|is|has)$/.test(next.text)
  )
    sum += 1;
  if (before === undefined && next?.text === 'of' && words[to + 1]?.capital) sum += 1;
  if (isBeside(before?.text ?? '', earlier(words, run.from, 2)?.text ?? '')) sum += 2;
  if (isOfCountry(words, to) || isOfSide(words, to)) sum += 2;
  sum += toldShown(words, run.from, to);
  if (before?.lower === 'the' && !hasTitle) sum -= 3;
  if (PLACE_OPENERS.has(before?.lower ?? '') && !hasTitle) sum -= 2;
  if (found.name === found.name.toUpperCase() && !opensName(first) && !hasTitle) sum -= 2;
  return sum;
}

/** In Hungarian the office stands behind the name: `Orbán Viktor miniszterelnök`, `Szijjártó Péter külgazdasági és külügyminiszter`. */
const OFFICE_BEHIND =
  /^(?:\p{Ll}+ ){0,3}?\p{Ll}*(?:miniszterelnök|miniszter|államfő|elnök|polgármester|államtitkár|képviselő|edző|vezérigazgató|színész|színésznő|rendező|énekes|játékos)\p{Ll}{0,3}(?= |$)/u;

/** Whether a word names a body: not the given name, nor a last one that is also a family's. */
function holdsBody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]?.text ?? '';
    if (!namesOrganisation(word) || isQuoted(words, at)) continue;
    const isName = at === from || (at === to - 1 && mayBeSurname(word));
    if (!isName || !opensName(words[from]?.text ?? '')) return true;
  }
  return false;
}

/** Inside a nickname: `Dwayne "The Rock" Johnson`. */
function isQuoted(words: readonly Word[], at: number): boolean {
  return isQuote(words[at + 1]) && (isQuote(words[at - 1]) || isQuote(words[at - 2]));
}

/** Whether a word in capitals is an agency's name. */
function holdsAgency(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]?.text ?? '';
    if (word.length < 2 || SMALL_SECOND.test(word)) continue;
    if (word === word.toUpperCase() && canonicalAgency(word) !== null) return true;
  }
  return false;
}

const SMALL_SECOND = /^.[a-z]/;

/** Its office stands within four words. */
function isOfficeBehind(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 4; next++)
    if (HUNGARIAN_OFFICE.test(words[next]?.text ?? '')) return OFFICE_BEHIND.test(textOf(words, at, at + 4));
  return false;
}

const HUNGARIAN_OFFICE = /minisz|államf|elnök|polgár|államt|képvis|edző|vezérig|színész|rendez|énekes|játékos/;

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** `Joey Veerman van PSV`, `Bukayo Saka of Arsenal` */
function isOfSide(words: readonly Word[], at: number): boolean {
  // `Facundo Campazzo, del Real Madrid,`
  const of = words[at]?.text === ',' && words[at + 1]?.text === 'del' ? at + 1 : at;
  if (!/^(?:of|van|von|du|del|do|da)$/.test(words[of]?.text ?? '') || isTitle(words[of - 1]?.text ?? '')) return false;
  const side = words[of + 1]?.text ?? '';
  return TEAM.test(side) || (words[of + 1]?.capital === true && namesOrganisation(side)) || /^\p{Lu}{3,5}$/u.test(side);
}

/** `Iga Swiatek of Poland`: whom an athlete plays for. */
function isOfCountry(words: readonly Word[], of: number): boolean {
  if (words[of]?.text !== 'of') return false;
  const at = words[of + 1]?.text === 'the' ? of + 2 : of + 1;
  return [1, 2].some((count) => {
    const name = words
      .slice(at, at + count)
      .map((word) => word.text)
      .join(' ');
    return name !== '' && countryOf(name) !== null;
  });
}

const OPENING_QUOTES = new Set(['"', '“', '«', '„']);
const CLOSING_QUOTES = new Set(['"', '”', '»', '“']);
const OPENS_NAME = new Set(['"', '“', '(']);

const isPossessive = (word: Word | undefined): boolean => POSSESSIVES.has(word?.text ?? '');
const POSSESSIVES = new Set(["'s", "'S", '’s', '’S']);

export function isCountryBefore(words: readonly Word[], possessive: number): boolean {
  for (let count = 3; count >= 1; count--) {
    const name = words
      .slice(possessive - count, possessive)
      .map((word) => word.text)
      .join(' ');
    if (possessive - count >= 0 && (countryOf(name) !== null || regionCountry(name) !== null)) return true;
  }
  return false;
}
