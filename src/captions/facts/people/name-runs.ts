import { canonicalAgency } from '../agency-names.ts';
import { monthNumber, weekdayNumber } from '../dates/months.ts';
import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf, regionCountry } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { positionAfter } from './positions.ts';
import { isNationality, isPortfolio, isRole, isRoles, isTitle, ROYAL } from './titles.ts';

/** A run of words that reads as a person's name. */
export interface NameRun {
  /** Indexes of the words of the name, `to` exclusive. */
  from: number;
  to: number;
  /** Index of the first word of the whole phrase, titles and roles included. */
  phraseFrom: number;
  start: number;
  end: number;
  name: string;
  position: string | null;
}

const NAME_PARTICLES = new Set(
  'de del della di da dos do du la le van von der den ten ter zu bin ibn al el bint ben y e'.split(' '),
);
const PLACE_OPENERS = new Set('in at near outside inside around over into onto across through en à au bei'.split(' '));
/** Small words that only open a sentence with a capital. */
const OPENERS = new Set(
  'The A An In On At This These That His Her Their Its And But With As After Before When While From For By To Photo Picture Local Young Le La Les El Los Der Die Das Il Un Une Een De'.split(
    ' ',
  ),
);
const LIST_JOINTS = new Set([',', 'and', '&', 'y', 'et', 'und', 'e', ';']);

/** The people a stretch of words names, in its order. `isList` says that single names count after a role (`daughters Sasha and Malia`). */
export function nameRuns(text: string, words: readonly Word[], isList: boolean): NameRun[] {
  const out: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at);
    const run = personIn(text, words, { from: at, to: end, previous: out.at(-1), isList });
    if (run !== null) out.push(run);
    at = end;
  }
  return out;
}

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.capital && !isDateWord(words, at);
}

function isDateWord(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (weekdayNumber(word) !== undefined && word.length > 5) return true;
  const around = words[at + 1]?.kind === 'number' || words[at - 1]?.kind === 'number' || words[at + 1]?.text === '.';
  return around && monthNumber(word) !== undefined;
}

function runEnd(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    const isName = word?.kind === 'word' && word.capital && !isDateWord(words, at);
    const isParticle =
      word?.kind === 'word' &&
      NAME_PARTICLES.has(word.text) &&
      (next?.capital === true || (NAME_PARTICLES.has(next?.text ?? '') && words[at + 2]?.capital === true));
    const isInitial =
      word?.text === '.' &&
      /^(?:\p{Lu}|Jr|Sr|St|Dr|Mr|Mrs|Ms|Sgt|Gen|Lt|Col|Capt|Maj|Gov|Sen|Rep|Rev|Prof)$/u.test(
        words[at - 1]?.text ?? '',
      ) &&
      next?.capital === true;
    if (!isName && !isParticle && !isInitial) return at;
    at += 1;
  }
  return at;
}

interface Run {
  from: number;
  to: number;
  previous: NameRun | undefined;
  isList: boolean;
}

function personIn(text: string, words: readonly Word[], run: Run): NameRun | null {
  const phrase = stripTitles(words, run);
  const { from, to } = phrase;
  if (to <= from) return null;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const position = positionAfter(text, end);
  const phraseFrom = phraseStart(words, run.from);
  const found: NameRun = { from, to, phraseFrom, start, end, name, position };
  const count = words.slice(from, to).filter((word) => word.kind === 'word' && word.capital).length;
  if (count === 1) return isSingleName(words, run, phrase, position, phraseFrom) ? found : null;
  return count <= 5 && score(words, run, { ...found, hasTitle: phrase.hasTitle }) >= 2 ? found : null;
}

interface Stripped {
  from: number;
  to: number;
  hasTitle: boolean;
  isRoyal: boolean;
}

/** Whether `Minister of`, `presidente del` or `Chancellor of the` stands before the run. */
function isOffice(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
  const holder = words[at - 1]?.text ?? '';
  return /^(?:of|for|del|della|de|des|du|der|für)$/.test(words[at]?.text ?? '') && (isTitle(holder) || isRole(holder));
}

/** Cuts titles, offices and nationalities off both ends of a run. */
function stripTitles(words: readonly Word[], run: Run): Stripped {
  let { from, to } = run;
  while (from < to - 1 && OPENERS.has(words[from]?.text ?? '')) from += 1;
  // `Quarterback Tom Miller`: a role that opens a sentence has a capital.
  const opening = words[from]?.text ?? '';
  let hasTitle =
    to - from > 2 &&
    (isRole(opening.toLowerCase()) || isRoles(opening.toLowerCase())) &&
    !isTitle(opening) &&
    !opensName(opening);
  if (hasTitle) from += 1;
  if (isOffice(words, run.from)) {
    const office = from;
    while (from < to - 1 && isPortfolio(words[from]?.text ?? '')) from += 1;
    const name = words.slice(from, to - 1).findIndex((word) => opensName(word.text));
    if (name > 0) from += name;
    hasTitle ||= from > office;
  }
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]?.text ?? '';
    if (!isTitle(word) || (opensName(word) && at === from && to - from <= 3 && !isTitle(words[at - 1]?.text ?? '')))
      continue;
    if (at === to - 1 && at - from >= 2) {
      if (!NAME_PARTICLES.has((words[at - 1]?.text ?? '').toLowerCase())) to = at;
    } else if (at < to - 1) {
      const isBetween = at - from >= 2 && opensName(words[from]?.text ?? '') && !hasTitle;
      if (isBetween) to = at;
      else {
        from = at + (words[at + 1]?.text === '.' ? 2 : 1);
        hasTitle = true;
        break;
      }
    }
  }
  if (hasTitle && to - from > 2 && !opensName(words[from]?.text ?? '') && countryOf(words[from]?.text ?? '') !== null)
    from += 1;
  while (from < to - 1 && isDescriptor(words, from)) from += 1;
  from = afterOrganisation(words, from, to);
  return { from, to, hasTitle, isRoyal: hasTitle && ROYAL.has((words[from - 1]?.text ?? '').toLowerCase()) };
}

/** `Former Navy SEAL Kyle Davis`, `Real Madrid Jude Bellingham`: a body's name before a known given name describes the person. */
function afterOrganisation(words: readonly Word[], from: number, to: number): number {
  if (to - from < 4 || opensName(words[from]?.text ?? '')) return from;
  for (let at = from + 1; at < to - 1; at++) {
    const word = words[at];
    if (word?.kind === 'word' && opensName(word.text) && !namesOrganisation(words[at + 1]?.text ?? '')) return at;
  }
  return from;
}

function isDescriptor(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (opensName(word) && !isNationality(word)) return false;
  if (isNationality(word) || /^(?:U\.S\.|US|UK|U\.K\.|EU|UN|U\.N\.|GOP)$/.test(word)) return true;
  return (
    /^(?:North|South|Sri|New|Saudi|Costa|Former|Ex|Late|Retired)$/.test(word) &&
    (isNationality(words[at + 1]?.text ?? '') ||
      /^(?:Former|Ex|Late|Retired)$/.test(word) ||
      /^(?:Lankan|Arabian|Zealander|Rican)$/.test(words[at + 1]?.text ?? ''))
  );
}

/** Back over roles and adjectives that belong to the name: `Syria's President`, `English snooker player,`. */
function phraseStart(words: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 9 && at > 0; round++) {
    const before = words[at - 1];
    if (before === undefined) return at;
    if (
      before.kind === 'word' &&
      (isRole(before.text) ||
        isTitle(before.text) ||
        isNationality(before.text) ||
        /^(?:the|a|an|his|her|their|its|former|late|then|new|fellow|outgoing|incoming|veteran|top|senior|young|ex)$/i.test(
          before.text,
        ))
    )
      at -= 1;
    else if (before.capital && at < from && isRole(words[at]?.text ?? ''))
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    else if (/^['’]s$/i.test(before.text) && words[at - 2]?.capital) {
      at -= 2;
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    } else if (before.text === ',' && isRole(words[at - 2]?.text ?? '') && at === from) at -= 2;
    else if (isOffice(words, at)) at -= before.text === 'the' ? 3 : 2;
    else if (before.text === 'of' && isTitle(words[at - 2]?.text ?? '')) at -= 2;
    else return at;
  }
  return at;
}

function isSingleName(
  words: readonly Word[],
  run: Run,
  phrase: Stripped,
  position: string | null,
  phraseFrom: number,
): boolean {
  const word = words[phrase.from]?.text ?? '';
  if (
    isTitle(word) ||
    isNationality(word) ||
    namesOrganisation(word) ||
    word.length < 3 ||
    !/^\p{Lu}/u.test(word) ||
    OPENERS.has(word)
  )
    return false;
  const next = words[phrase.to];
  const isStyled =
    next?.text === ',' &&
    ROYAL.has((words[phrase.to + 1]?.text ?? '').toLowerCase()) &&
    words[phrase.to + 2]?.text === 'of';
  if (isStyled) return true;
  if (countryOf(word) !== null || cityOf(word) !== null) return false;
  if (phrase.isRoyal && !words[phrase.from - 1]?.text.match(/^\p{Ll}/u)) return words[run.from]?.text !== 'The';
  if (isRole(next?.text ?? '')) return false;
  const before = words[run.from - 1]?.text ?? '';
  if (run.isList && isRole(before)) return true;
  if (run.isList && LIST_JOINTS.has(before) && run.previous !== undefined && run.previous.to - run.previous.from === 1)
    return true;
  // `US singer Beyonce performs`: one name tells a person where a role opens the sentence with it.
  const opens = phraseFrom === 0 && run.to - run.from === 1 && next?.kind === 'word' && !next.capital;
  return phraseFrom < run.from && isRole(before) && (position !== null || opens);
}

function score(words: readonly Word[], run: Run, found: NameRun & { hasTitle: boolean }): number {
  const { from, to } = found;
  const first = words[from]?.text ?? '';
  if (
    words
      .slice(from, to)
      .some(
        (word, at, all) =>
          namesOrganisation(word.text) &&
          !(opensName(first) && (at === 0 || (at === all.length - 1 && at > 0 && mayBeSurname(word.text)))),
      ) &&
    found.position === null
  )
    return -9;
  if (
    countryOf(found.name) !== null ||
    cityOf(found.name) !== null ||
    regionCountry(found.name) !== null ||
    canonicalAgency(found.name) !== null
  )
    return -9;
  const before = words[run.from - 1];
  const next = words[to];
  if (
    words
      .slice(from, to)
      .some(({ text }) => text.length > 1 && text === text.toUpperCase() && canonicalAgency(text) !== null)
  )
    return -9;
  if (next?.kind === 'word' && isRole(next.text) && !/^(?:and|with)$/.test(next.text) && to === run.to) return -9;
  let sum = found.hasTitle ? 3 : 0;
  if (from > run.from && !found.hasTitle) sum += 1;
  if (opensName(first)) sum += 2;
  if (found.position !== null) sum += 3;
  if (before?.kind === 'word' && isRole(before.text)) sum += 3;
  if (before?.text === ',' && isRole(words[run.from - 2]?.text ?? '')) sum += 2;
  if (/^['’]s$/i.test(before?.text ?? '') && isCountryBefore(words, run.from - 1)) sum += 2;
  if (
    next?.text === ',' &&
    words[to + 1]?.kind === 'number' &&
    Number(words[to + 1]?.text) < 110 &&
    (words[to + 1]?.text.length ?? 0) < 4
  )
    sum += 2;
  if (
    (next?.text === '(' || next?.text === '#') &&
    words[to + 1]?.kind === 'number' &&
    (words[to + 1]?.text.length ?? 0) < 3
  )
    sum += 3;
  if (before === undefined || /^["“(]$/.test(before.text)) sum += 1;
  else if (LIST_JOINTS.has(before.text) && run.previous !== undefined && run.previous.to >= run.from - 8) sum += 1;
  if (run.previous !== undefined && isNextInList(words, run.previous.to, run.from)) sum += 1;
  if (run.isList && to - from <= 3) sum += 1;
  if (
    next?.kind === 'word' &&
    !next.capital &&
    /(?:[^s]s|ed|ing)$/.test(next.text) &&
    !/^(?:during|as|its|this|was|is|has)$/.test(next.text)
  )
    sum += 1;
  if (before === undefined && next?.text === 'of' && words[to + 1]?.capital) sum += 1;
  if (/^the$/i.test(before?.text ?? '') && !found.hasTitle) sum -= 3;
  if (PLACE_OPENERS.has((before?.text ?? '').toLowerCase()) && !found.hasTitle) sum -= 2;
  if (found.name === found.name.toUpperCase() && !opensName(first) && !found.hasTitle) sum -= 2;
  return sum;
}

/** Between this name and the one before it stand only marks, a position and `and`. */
function isNextInList(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= 8 &&
    /^(?:and|&|y|et|und|e)$/.test(between.at(-1)?.text ?? '') &&
    between.every(
      (word) =>
        word.kind !== 'word' ||
        /^(?:and|y|et|und|e|left|right|center|centre|second|third|from|far|[LRC])$/.test(word.text),
    )
  );
}

function isCountryBefore(words: readonly Word[], possessive: number): boolean {
  for (let count = 3; count >= 1; count--) {
    const name = words
      .slice(possessive - count, possessive)
      .map((word) => word.text)
      .join(' ');
    if (possessive - count >= 0 && (countryOf(name) !== null || regionCountry(name) !== null)) return true;
  }
  return false;
}
