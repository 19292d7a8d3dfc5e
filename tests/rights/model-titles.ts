import type { HouseTitles } from '../../src/rights/places/house-titles.ts';
import { type Context, fold, type Says } from './model-words.ts';

/** The model's own reading of the names of titles: by themselves, or as the house knows and settled them. */

/** Whether any of the names means the title of the use. */
export function anyNames(names: readonly string[], context: Context): Says {
  const answers = names.map((name) => meansTitle(name, context));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function meansTitle(name: string, { subject, use }: Context): Says {
  const [title, house] = [use.publication ?? '', subject.titles];
  const choice = chosen(name, title, house);
  if (choice !== null) return choice;
  if (fold(name) === fold(title)) return 'yes';
  if (house === undefined) return 'no';
  const isOurs = house.titles.some((one) => fold(one) === fold(title));
  if (bare(name) === fold(title) || (isOurs && bare(name) === bare(title))) return 'yes';
  const said = house.names.filter((one) => bare(one.name) === bare(name) && titlesLike(one.name, house).size < 2);
  if (said.some((one) => holds(one.means, title))) return 'yes';
  if (said.some((one) => holds(one.of, title))) return 'no';
  return house.titles.some((one) => bare(one) === bare(name)) ? 'no' : 'unknown';
}

/** Of a permission: as of a grant, and as somebody said. */
export function isAllowed(name: string, context: Context): boolean {
  const [title, house] = [context.use.publication ?? '', context.subject.titles];
  const choice = chosen(name, title, house);
  if (choice !== null) return choice === 'yes';
  const said = (house?.names ?? []).filter(
    (one) => bare(one.name) === bare(name) && house !== undefined && titlesLike(one.name, house).size < 2,
  );
  return isGranted(name, context) || (said.length > 0 && said.every((one) => holds(one.means, title)));
}

/** What was said of that very spelling, where it is that of several titles but for their articles. */
function chosen(name: string, title: string, house: HouseTitles | undefined): 'yes' | 'no' | null {
  if (house === undefined) return null;
  const said = house.names.findLast((one) => fold(one.name) === fold(name) && titlesLike(one.name, house).size > 1);
  if (said === undefined) return null;
  if (holds(said.means, title)) return 'yes';
  return holds(said.of, title) ? 'no' : null;
}

function holds(titles: readonly string[], title: string): boolean {
  return titles.some((one) => fold(one) === fold(title));
}

function titlesLike(name: string, { titles }: HouseTitles): Set<string> {
  return new Set(titles.filter((one) => bare(one) === bare(name)).map(fold));
}

/** Of a grant: an article less is the same name where no other title of ours could be meant. */
export function isGranted(name: string, { subject, use }: Context): boolean {
  const title = fold(use.publication ?? '');
  const alike = subject.titles === undefined ? new Set() : titlesLike(name, subject.titles);
  return fold(name) === title || (alike.size === 1 && alike.has(title));
}

/** The only articles of the random titles. */
function bare(name: string): string {
  return fold(name.replace(/^(the|le) /i, ''));
}
