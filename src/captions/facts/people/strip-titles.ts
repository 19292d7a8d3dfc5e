import { earlier } from '../../words/earlier.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf, regionCountry } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { behindItsMatter, behindMatter, TEAM } from './behind-matter.ts';
import { isKoreanGiven, opensName } from './given-names.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { isQuote } from './nicknames.ts';
import { isOffice, officeBefore, officeBeforeComma } from './offices.ts';
import { opensWithTrade } from './opens-with-trade.ts';
import { isNationality, isPortfolio, isRole, isRoles, isTitle, ROYAL, TITLE_SURNAMES } from './titles.ts';
import { isForeignTrade, isTrade, tradeBefore } from './trades.ts';

/** Small words that only open a sentence with a capital. */
export const OPENERS = new Set(
  'The A An In On At This These That His Her Their Its And But With As After Before When While From For By To Photo Picture Local Young Le La Les El Los Der Die Das Ein Eine Einer Einem Einen Il Un Une Een De'.split(
    ' ',
  ),
);

const GERMAN_ONE = /^Eine?[rmn]?$/;

/** A run of words without the titles at its ends. */
export interface Stripped {
  from: number;
  to: number;
  hasTitle: boolean;
  isRoyal: boolean;
}

function followsRole(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before?.kind !== 'word' || before.capital || words[from]?.text === 'The') return false;
  return isRole(before.text) || isForeignTrade(before.text) || tradeBefore(words, from) !== null;
}

/** Cuts titles, offices and nationalities off both ends of a run. */
export function stripTitles(words: readonly Word[], run: { from: number; to: number }): Stripped {
  let { from, to } = run;
  // `his counterpart, Le Hoai Trung`: behind the comma of an office an article of another language is a name.
  // `gouverneur An Lambrecht`: right behind a trade in small letters a capital opens no sentence.
  const isHolder = officeBeforeComma(words, from - 1) !== null || followsRole(words, from);
  while (from < to - 1 && OPENERS.has(words[from]?.text ?? '') && !isHolder) from += 1;
  // `Quarterback Tom Miller`: a role that opens a sentence has a capital.
  const opening = words[from]?.text ?? '';
  let hasTitle =
    to - from > 1 &&
    (isRole(opening.toLowerCase()) || isRoles(opening.toLowerCase())) &&
    !isTitle(opening) &&
    !opensName(opening) &&
    !isKoreanGiven(words[from + 1]?.text ?? '');
  hasTitle ||= isClassOfRank(words, from) || (to - from > 2 && isPartyRole(opening));
  hasTitle ||= opensWithTrade(words, run.from, { from, to });
  if (hasTitle) from += 1;
  // `Ein Fan von Hansa Rostock`: behind somebody who is not named “von” is “of”.
  if (hasTitle && words[from]?.text === 'von' && GERMAN_ONE.test(words[run.from]?.text ?? '')) from = to - 1;
  const isOfOffice = isOffice(words, run.from);
  const isNamedOffice = isOfOffice || officeBefore(words, run.from) !== null;
  if (isNamedOffice) {
    const office = from;
    while (isOfOffice && from < to - 1 && isPortfolio(words[from]?.text ?? '')) from += 1;
    from = behindMatter(words, from, to);
    hasTitle ||= from > office;
  }
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]?.text ?? '';
    if (!isTitleAt(words, at, { from, to })) continue;
    if (opensName(word) && at === from && to - from <= 3 && !isTitle(words[at - 1]?.text ?? '')) continue;
    if (at === to - 1 && at - from >= 2) {
      if (!NAME_PARTICLES.has((words[at - 1]?.text ?? '').toLowerCase())) to = at;
    } else if (at < to - 1) {
      const isBetween =
        at - from >= 2 &&
        opensName(words[from]?.text ?? '') &&
        !hasTitle &&
        !namesOrganisation(words[from + 1]?.text ?? '');
      if (isBetween) to = at;
      else {
        from = at + (words[at + 1]?.text === '.' ? 2 : 1);
        hasTitle = true;
        break;
      }
    }
  }
  // `Deputy Governors Sarah Breeden and …`
  if (hasTitle && to - from > 2 && isRoles(words[from]?.lower ?? '')) from += 1;
  if (hasTitle || isRole(earlier(words, run.from)?.text ?? '')) from = behindItsMatter(words, from, to);
  if (
    to - from > 2 &&
    isShortForm(words, from, hasTitle || isNamedOffice || isRole(earlier(words, run.from)?.text ?? ''))
  )
    from += 1;
  const isAfterOffice = hasTitle || isRole(earlier(words, run.from)?.text ?? '');
  if (
    isAfterOffice &&
    to - from > 2 &&
    !opensName(words[from]?.text ?? '') &&
    countryOf(words[from]?.text ?? '') !== null
  )
    from += 1;
  const behindPlace = behindPlaceOfOffice(words, { from, to, run: run.from });
  hasTitle ||= behindPlace > from;
  from = behindPlace;
  if (isAfterOffice && to - from > 2 && TEAM.test(words[from]?.text ?? '') && opensName(words[from + 1]?.text ?? ''))
    from += 1;
  // In `Christian Stocker` the first word is a name, for nothing else is left of one.
  // … and in `CEO German Gref` the nationality behind a title is one.
  while (from < to - 1 && isDescriptor(words, from, to)) {
    const isGiven = to - from === 2 && (opensName(words[from]?.text ?? '') || (hasTitle && from > run.from));
    if (isGiven) break;
    from += 1;
  }
  from = afterOrganisation(words, from, to);
  // `Alexander Stubb Mäntyniemessä Helsingissä`: Finnish says where in the word itself.
  while (to - from > 2 && /.{4}(?:ssä|llä|stä)$/.test(words[to - 1]?.text ?? '')) to -= 1;
  return { from, to, hasTitle, isRoyal: hasTitle && ROYAL.has((words[from - 1]?.text ?? '').toLowerCase()) };
}

/** `sindaco di Matera Donato …`, `министр транспорта Казахстана Асхат …`: the place an office is of, before whoever holds it. */
function behindPlaceOfOffice(
  words: readonly Word[],
  { from, to, run }: { from: number; to: number; run: number },
): number {
  if (from !== run || to - from < 3 || opensName(words[from]?.text ?? '')) return from;
  const first = words[from]?.text ?? '';
  const isOfPlace = PLACE_OF.has(words[run - 1]?.text ?? '') && isHolder(words, run - 2);
  if (isOfPlace && (cityOf(first) !== null || regionCountry(first) !== null || countryOf(first) !== null))
    return from + 1;
  const isRussian = /^\p{Script=Cyrillic}/u.test(first) && countryOf(first) !== null;
  return isRussian && [2, 3].some((back) => isHolder(words, run - back)) ? from + 1 : from;
}

const PLACE_OF = new Set(['di', 'de', 'von', 'van', 'do', 'da', 'of']);

const isHolder = (words: readonly Word[], at: number): boolean =>
  isRole(words[at]?.text ?? '') || isTitle(words[at]?.text ?? '');

/** `Hun Sen`, `Bhim Sen Kohli`, `Billie Jean King`: words that are titles are parts of names as well. */
function isTitleAt(words: readonly Word[], at: number, { from, to }: { from: number; to: number }): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (!isTitle(text) || (isQuote(words[at - 1]) && isQuote(words[at + 1]))) return false;
  const next = words[at + 1]?.text ?? '';
  if (text === 'Sen') return next === '.' || at === from;
  // `Capt. Zbigniew Maj`
  if (at === to - 1 && at > from && SHORT_TITLE.test(text)) return false;
  const isLast = at === to - 1 || /^(?:Jr|Sr|II|III|IV)$/.test(next);
  const isBehindName = [from, at - 1].some((other) => opensName(words[other]?.text ?? ''));
  return !(isLast && at > from && TITLE_SURNAMES.has(lower) && isBehindName);
}

const SHORT_TITLE =
  /^(?:Maj|Gen|Col|Capt|Sgt|Lt|Rep|Gov|Adm|Prof|Dr|Det|Rev|Supt|Sri|Seri|Tun|Private|Chair|Page|Staff|Press|Top|First|Second)$/;

/** `PSG Ousmane Dembélé`, `НАТО Марк Рютте`: the short form of a body before whoever is of it. */
function isShortForm(words: readonly Word[], at: number, hasTitle: boolean): boolean {
  const next = words[at + 1]?.text ?? '';
  return SHORT_FORM.test(words[at]?.text ?? '') && CAPITALISED.test(next) && (hasTitle || opensName(next));
}

const SHORT_FORM = /^\p{Lu}{3,6}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** `CDA-leider Henri …`, `Ajax-trainer John …`: a role bound to whose it is. */
function isPartyRole(word: string): boolean {
  const role = word.includes('-') ? (BOUND_ROLE.exec(word)?.[1] ?? '') : '';
  return role !== '' && (isRole(role) || isTrade(role) || isForeignTrade(role) || isTitle(role));
}

const BOUND_ROLE = /^\p{Lu}[\p{L}\d&]*-(\p{Ll}{4,})$/u;

/** `Boatswain's Mate 3rd Class Andre Pickett`: the number parts the rank's last word from the rest. */
function isClassOfRank(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'Class' && /^(?:st|nd|rd|th)$/.test(words[at - 1]?.text ?? '');
}

/** `Former Navy SEAL Kyle Davis`, `Real Madrid Jude Bellingham`: a body's name before a known given name describes the person. */
function afterOrganisation(words: readonly Word[], from: number, to: number): number {
  if (to - from < 4 || opensName(words[from]?.text ?? '') || isInitial(words, from)) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || !word.capital || !opensName(word.text)) continue;
    // `Obsèques de Brigitte Bardot`: behind a small word stands whose.
    if (words[at - 1]?.kind === 'word' && words[at - 1]?.capital === false) return from;
    if (!namesOrganisation(words[at + 1]?.text ?? '')) return at;
  }
  return from;
}

/** `S. Abdul Nazeer`, not the end of `a.D.` */
function isInitial(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.text === '.' && words[at - 1]?.text !== '.';
}

function isDescriptor(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]?.text ?? '';
  if (to - at > 2 && isGenitiveTown(word)) return true;
  if (opensName(word) && !isNationality(word)) return false;
  if (
    isNationality(word) ||
    /^(?:РФ|КНР|КНДР|США|ФРГ|U\.S\.|US|UK|U\.K\.|EU|UN|U\.N\.|GOP|MP|MEP|MSP|PM|FM|EAM|NSA|VP|CM|CJI|NPO|RP|RFN|BK|VK|AM|NR|LH|CDU|CSU|SPD|ÖVP|SPÖ|FPÖ|BJP|ЕС|ООН|РК|РБ)$/.test(
      word,
    )
  )
    return true;
  return (
    /^(?:North|South|Sri|New|Saudi|Costa|Former|Ex|Late|Retired)$/.test(word) &&
    (isNationality(words[at + 1]?.text ?? '') ||
      /^(?:Former|Ex|Late|Retired)$/.test(word) ||
      /^(?:Lankan|Arabian|Zealander|Rican)$/.test(words[at + 1]?.text ?? ''))
  );
}

const LONG_NAME = /^\p{Lu}\p{L}{4,}$/u;

/** `Hamburgs Miro Muheim`, `Norges Erling Haaland`: the team an athlete plays for, in the genitive without an apostrophe. */
export function isGenitiveTown(word: string): boolean {
  if (!word.endsWith('s') || !LONG_NAME.test(word)) return false;
  if (opensName(word) || cityOf(word) !== null || countryOf(word) !== null) return false;
  const stem = word.slice(0, -1);
  return cityOf(stem) !== null || countryOf(stem) !== null || regionCountry(stem) !== null;
}
