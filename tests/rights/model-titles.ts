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
  if (fold(name) === fold(title)) return 'yes';
  if (house === undefined) return 'no';
  const isOurs = house.titles.some((one) => fold(one) === fold(title));
  if (bare(name) === fold(title) || (isOurs && bare(name) === bare(title))) return 'yes';
  const said = house.names.find((one) => bare(one.name) === bare(name));
  if (said?.means.some((one) => fold(one) === fold(title))) return 'yes';
  if (said?.of.some((one) => fold(one) === fold(title))) return 'no';
  return house.titles.some((one) => bare(one) === bare(name)) ? 'no' : 'unknown';
}

/** Of a permission: as of a grant, and as somebody said. */
export function isAllowed(name: string, context: Context): boolean {
  const { subject, use } = context;
  const said = subject.titles?.names.find((one) => bare(one.name) === bare(name));
  return isGranted(name, context) || said?.means.some((one) => fold(one) === fold(use.publication ?? '')) === true;
}

/** Of a grant: an article less is the same name where no other title of ours could be meant. */
export function isGranted(name: string, { subject, use }: Context): boolean {
  const title = fold(use.publication ?? '');
  const alike = new Set(subject.titles?.titles.filter((one) => bare(one) === bare(name)).map(fold));
  return fold(name) === title || (alike.size === 1 && alike.has(title));
}

/** The only articles of the random titles. */
function bare(name: string): string {
  return fold(name.replace(/^(the|le) /i, ''));
}
