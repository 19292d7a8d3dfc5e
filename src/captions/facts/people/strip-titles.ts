import { namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { isNationality, isPortfolio, isRole, isRoles, isTitle, ROYAL } from './titles.ts';
import { isGermanTrade, isTrade, opensAsTrade, tradeBefore } from './trades.ts';

/** Small words inside names. */
export const NAME_PARTICLES = new Set(
  'de del della di da dos do du la le van von der den ten ter zu bin ibn al el bint ben y e'.split(' '),
);

/** Small words that only open a sentence with a capital. */
export const OPENERS = new Set(
  'The A An In On At This These That His Her Their Its And But With As After Before When While From For By To Photo Picture Local Young Le La Les El Los Der Die Das Il Un Une Een De'.split(
    ' ',
  ),
);

/** A run of words without the titles at its ends. */
export interface Stripped {
  from: number;
  to: number;
  hasTitle: boolean;
  isRoyal: boolean;
}

/** Whether `Minister of`, `presidente del` or `Chancellor of the` stands before the run. */
function isOffice(words: readonly Word[], from: number): boolean {
  const at = OFFICE_ARTICLES.has(words[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (!OFFICE_OF.has(words[at]?.text ?? '')) return false;
  const holder = words[at - 1]?.text ?? '';
  return isTitle(holder) || isRole(holder);
}

const OFFICE_ARTICLES = new Set(['the', 'la', 'le', "l'", 'l’', 'el', 'les']);
const OFFICE_OF = new Set(
  'of for di del della dell degli delle dello dei de des du der für spraw obrany dos das da do'.split(' '),
);

/** Cuts titles, offices and nationalities off both ends of a run. */
export function stripTitles(words: readonly Word[], run: { from: number; to: number }): Stripped {
  let { from, to } = run;
  // `his counterpart, Le Hoai Trung`: behind the comma of an office an article of another language is a name.
  const isHolder = officeBeforeComma(words, from - 1) !== null;
  while (from < to - 1 && OPENERS.has(words[from]?.text ?? '') && !isHolder) from += 1;
  // `Quarterback Tom Miller`: a role that opens a sentence has a capital.
  const opening = words[from]?.text ?? '';
  let hasTitle =
    to - from > 1 &&
    (isRole(opening.toLowerCase()) || isRoles(opening.toLowerCase())) &&
    !isTitle(opening) &&
    !opensName(opening);
  hasTitle ||= isClassOfRank(words, from);
  hasTitle ||= opensWithTrade(words, run.from, { from, to });
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
  const isAfterOffice = hasTitle || isRole(words[run.from - 1]?.text ?? '');
  if (
    isAfterOffice &&
    to - from > 2 &&
    !opensName(words[from]?.text ?? '') &&
    countryOf(words[from]?.text ?? '') !== null
  )
    from += 1;
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

/** `Boatswain's Mate 3rd Class Andre Pickett`: the number parts the rank's last word from the rest. */
function isClassOfRank(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'Class' && /^(?:st|nd|rd|th)$/.test(words[at - 1]?.text ?? '');
}

/** Teams that stand between a driver's or a player's role and the name: `il pilota Ferrari Marco …`. */
const TEAM =
  /^(?:Ferrari|McLaren|Mercedes|Williams|Haas|Sauber|Alpine|Ducati|Yamaha|Honda|KTM|Aprilia|Juventus|Inter|Napoli|Lazio|Barcelona|Bayern|Arsenal|Chelsea|Everton)$/;

const ARTICLE =
  /^(?:der|die|das|dem|den|ein|eine|einer|einem|mit|(?:sein|ihr|mein|unser)(?:e|en|em|er|es)?|vom|zum|zur|beim|von|neben|und|sowie)$/i;

/** `Bookseller WINIFRED TOLLESON`, `Die Archivleiterin Gundula Rautenbach`: a trade that opens its sentence, or bears the capital of German nouns, before two names. */
function opensWithTrade(words: readonly Word[], start: number, run: { from: number; to: number }): boolean {
  const word = words[run.from]?.text ?? '';
  if (run.to - run.from < 3 || isTitle(word) || opensName(word)) return false;
  const before = words[start - 1];
  // `Der österreichische Skirennläufer`: an adjective may stand between.
  const isBetween = before?.capital === false && /(?:e|er|en)$/.test(before.text);
  const article =
    (run.from > start ? words[start] : isBetween && !ARTICLE.test(before.text) ? words[start - 2] : before)?.text ?? '';
  if (ARTICLE.test(article)) return isGermanTrade(word) && cityOf(word.replace(/er$/, '')) === null;
  const opens = before === undefined || before.kind === 'mark';
  return (opens && isTrade(word.toLowerCase())) || ((opens || !before.capital) && opensAsTrade(word));
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

/** `Hamburgs Miro Muheim`, `Norges Erling Haaland`: the team an athlete plays for, in the genitive without an apostrophe. */
export function isGenitiveTown(word: string): boolean {
  if (!/^\p{Lu}\p{L}{3,}s$/u.test(word) || opensName(word) || cityOf(word) !== null || countryOf(word) !== null)
    return false;
  const stem = word.slice(0, -1);
  return cityOf(stem) !== null || countryOf(stem) !== null;
}

/** Small words an office's name is made of: `ministra de Trabajo y Economía`. */
const OFFICE_WORDS = new Set(
  'de del da do dos das della dello dei di du des der für of the y e et und la el le a los las for'.split(' '),
);
const LONGEST_OFFICE = 9;

/** Where the office begins whose holder a comma names next (`O presidente da República, Marcelo …`); null when none stands before it. */
export function officeBeforeComma(words: readonly Word[], comma: number): number | null {
  if (words[comma]?.text !== ',') return null;
  for (let at = comma - 1; at >= 0 && at >= comma - LONGEST_OFFICE; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    if (!word.capital && isRole(word.text)) {
      const joins = at + 1 === comma || OFFICE_WORDS.has(words[at + 1]?.text ?? '');
      return joins ? at : null;
    }
    if (!word.capital && !OFFICE_WORDS.has(word.text) && !isPortfolio(word.text)) return null;
  }
  return null;
}

/** Back over roles and adjectives that belong to the name: `Syria's President`, `English snooker player,`. */
export function phraseStart(words: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 9 && at > 0; round++) {
    const before = words[at - 1];
    if (before === undefined) return at;
    if (
      before.kind === 'word' &&
      (isRole(before.text) ||
        isTitle(before.text) ||
        isNationality(before.text) ||
        /^(?:the|a|an|el|la|le|o|il|der|die|das|his|her|their|its|former|late|then|new|fellow|outgoing|incoming|veteran|top|senior|young|ex)$/i.test(
          before.text,
        ))
    )
      at -= 1;
    else if (before.capital && at < from && isRole(words[at]?.text ?? ''))
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    else if (/^['’]s$/i.test(before.text) && words[at - 2]?.capital) {
      at -= 2;
      while (at > 0 && words[at - 1]?.capital) at -= 1;
    } else if (at === from && officeBeforeComma(words, at - 1) !== null) at = officeBeforeComma(words, at - 1) ?? at;
    else if (at === from && tradeBefore(words, at) !== null) at = tradeBefore(words, at) ?? at;
    else if (isOffice(words, at)) at -= /^(?:the|la|le|el|les)$/.test(before.text) ? 3 : 2;
    else if (before.text === 'of' && isTitle(words[at - 2]?.text ?? '')) at -= 2;
    else return at;
  }
  return at;
}
