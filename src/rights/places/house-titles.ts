import { saidOnce } from '../words/said-once.ts';
import { publicationKey } from './publications.ts';

/** What names in restrictions may mean here: the titles of our outlets, and what people settled of other names. */
export interface HouseTitles {
  /** As outlets name them, those of partners too. */
  titles: readonly string[];
  names: readonly SettledName[];
}

/** A rights manager's word on a name, once for the house. */
export interface SettledName {
  name: string;
  /** The titles of ours it means; none: it means none of ours. */
  means: readonly string[];
  /** The titles there were when it was settled: of one that came later it says nothing. */
  of: readonly string[];
  /** Who said so, and when (ISO instant); absent where that is not told. */
  said?: { by: string; at: string };
}

/** A name of a restriction, and what was said of it: also where that says nothing of the title that asks. */
export interface NameSaid {
  /** As the restriction writes it. */
  name: string;
  /** Titles there were then; none: it means none of ours. */
  means: readonly string[];
  /** The title of ours that asks. */
  title: string;
  by: string;
  at: string;
}

/** An answer that may wait for somebody to say what a name means. */
type Named = boolean | 'unknown';

/**
 * Whether a restriction that names `name` speaks of our title, given by its key. Without what the house says only the very
 * name does; with it also the name without its article, and whatever nobody has settled is not known. Where several titles
 * of ours are so called but for their articles, it speaks of all of them until somebody has chosen for that very spelling.
 */
export function namesTitle(name: string, title: string, house: HouseTitles | undefined): Named {
  const chosen = chosenFor(name, title, house);
  if (chosen !== null) return chosen;
  if (publicationKey(name) === title) return true;
  if (house === undefined) return false;
  const { bareOf, onlyOf, settled } = readOnce(house);
  const bare = bareKey(name);
  if (bare === title || bare === bareOf.get(title)) return true;
  const said = settled.get(bare) ?? [];
  if (said.some(({ means }) => means.has(title))) return true;
  return onlyOf.has(bare) || said.some(({ of }) => of.has(title)) ? false : 'unknown';
}

/** Whether a permission for `name` is one for our title: it is the name of the title, or somebody said that it means it. */
export function isForTitle(name: string, title: string, house: HouseTitles | undefined): boolean {
  const chosen = chosenFor(name, title, house);
  if (chosen !== null) return chosen;
  if (isNameOf(name, title, house)) return true;
  if (house === undefined) return false;
  const said = readOnce(house).settled.get(bareKey(name)) ?? [];
  return said.length > 0 && said.every(({ means }) => means.has(title));
}

/** Whether it is the very name of our title, or that name but for an article where no other title of ours is. */
export function isNameOf(name: string, title: string, house: HouseTitles | undefined): boolean {
  if (publicationKey(name) === title) return true;
  return house !== undefined && readOnce(house).onlyOf.get(bareKey(name)) === title;
}

/** What was said of a name, told to our title; null where nobody said anything. Of several, what means the title goes first. */
export function saidOfName(name: string, title: string, house: HouseTitles | undefined): NameSaid | null {
  if (house === undefined) return null;
  const { chosen, settled } = readOnce(house);
  const all = [chosen.get(publicationKey(name)) ?? [], settled.get(bareKey(name)) ?? []].flat();
  const { entry } = all.find(({ means }) => means.has(title)) ?? all.at(-1) ?? {};
  if (entry?.said === undefined) return null;
  const asking = house.titles.find((one) => publicationKey(one) === title) ?? title;
  return { name, means: entry.means, title: asking, ...entry.said };
}

/** Whether nobody has said yet which of our titles, if any, the name means. */
export function isOpenName(name: string, house: HouseTitles): boolean {
  return house.titles.some((title) => namesTitle(name, publicationKey(title), house) === 'unknown');
}

/** Several titles of ours that are so called but for their articles, while nobody has chosen among all of them; else none. */
export function unchosenTitles(name: string, house: HouseTitles): string[] {
  const alike = titlesCalled(name, house.titles);
  const isChosen = alike.every((title) => chosenFor(name, publicationKey(title), house) !== null);
  return alike.length < 2 || isChosen ? [] : alike;
}

/** The titles that are so called but for an article. */
export function titlesCalled(name: string, titles: readonly string[]): string[] {
  return titles.filter((title) => bareKey(title) === bareKey(name));
}

/** By what a name is settled once: where it is that of several titles of ours but for their articles, each spelling is another. */
export function nameKey(name: string, titles: readonly string[]): string {
  return titlesCalled(name, titles).length > 1 ? publicationKey(name) : bareKey(name);
}

/** What somebody chose for a spelling that several titles of ours share but for their articles; null where nobody did. */
function chosenFor(name: string, title: string, house: HouseTitles | undefined): boolean | null {
  const chosen = house === undefined ? undefined : readOnce(house).chosen.get(publicationKey(name));
  if (chosen?.means.has(title)) return true;
  return chosen?.of.has(title) ? false : null;
}

interface Said {
  entry: SettledName;
  means: ReadonlySet<string>;
  of: ReadonlySet<string>;
}

interface Read {
  /** The key of a title without its article, by its key. */
  bareOf: ReadonlyMap<string, string>;
  /** The key of the title that is so called without its article; null where several are. */
  onlyOf: ReadonlyMap<string, string | null>;
  /** By the name without its article; several where a name was that of several titles when they were said. */
  settled: ReadonlyMap<string, readonly Said[]>;
  /** By the very spelling. */
  chosen: ReadonlyMap<string, Said>;
}

/** What the house says is never changed once it was loaded. */
const read = new WeakMap<HouseTitles, Read>();

function readOnce(house: HouseTitles): Read {
  const known = read.get(house);
  if (known !== undefined) return known;
  const bareOf = new Map(house.titles.map((title) => [publicationKey(title), bareKey(title)]));
  const onlyOf = new Map<string, string | null>();
  for (const [title, bare] of bareOf) onlyOf.set(bare, onlyOf.has(bare) ? null : title);
  const settled = new Map<string, Said[]>();
  const chosen = new Map<string, Said>();
  for (const entry of house.names) {
    const { name, means, of } = entry;
    const [bare, said] = [bareKey(name), { entry, means: keysOf(means), of: keysOf(of) }];
    if (onlyOf.get(bare) === null) chosen.set(publicationKey(name), said);
    else settled.set(bare, [...(settled.get(bare) ?? []), said]);
  }
  const made = { bareOf, onlyOf, settled, chosen };
  read.set(house, made);
  return made;
}

function keysOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.map(publicationKey));
}

/** `The Seattle Times`, `SEATTLE TIMES` and `Seattle Times, The` are one. A name that is nothing but an article is itself. */
export const bareKey = saidOnce((name) => {
  const folded = name.normalize('NFKC').trim();
  return publicationKey(folded.replace(ARTICLE, '').replace(ARTICLE_BEHIND, '')) || publicationKey(folded);
});

/** Of the languages whose titles carry one as a word of its own, or with an apostrophe or hyphen. */
const ARTICLES = 'the|an?|le|la|les|el|los|las|il|lo|i|gli|os?|as|der|die|das|de|het|az|al|η|ο|το|τα|οι';
const ARTICLE = new RegExp(`^(?:(?:${ARTICLES})\\s+|[ae]l-|l['’]\\s*)`, 'iu');
const ARTICLE_BEHIND = new RegExp(`\\s*(?:,\\s*(?:${ARTICLES})|\\(\\s*(?:${ARTICLES})\\s*\\))$`, 'iu');
