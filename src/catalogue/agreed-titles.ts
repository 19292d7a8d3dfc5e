import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type HouseTitles, isNameOf } from '../rights/places/house-titles.ts';
import { publicationKey } from '../rights/places/publications.ts';
import { ALL } from './lists.ts';
import { titlesOfOutlets } from './title-names/title-names.ts';

/**
 * What an agreement names must be a title of an outlet, in whatever case and with or without its article: a name that
 * nobody publishes under would grant nothing, and nobody would see why. Throws AppError `invalid`.
 */
export async function requireOurTitles(db: Db, named: readonly string[] | typeof ALL): Promise<void> {
  if (named === ALL) return;
  const titles = await titlesOfOutlets(db);
  const unknown = titlesOfNobody(named, titles);
  if (unknown.length === 0) return;
  const ours = titles.length === 0 ? 'there is none yet' : `there are ${titles.join(', ')}`;
  const names = unknown.map((name) => `“${name}”`).join(', ');
  const problem = `${names} ${unknown.length === 1 ? 'is no title' : 'are no titles'} of ours: ${ours}. Take one of these, or first add the outlet that publishes it`;
  throw new AppError('invalid', `titles: ${problem}.`, { problems: [{ field: 'titles', problem }] });
}

/** Those that an agreement names and that no outlet has: they cover nothing. */
export function titlesOfNobody(named: readonly string[], titles: readonly string[]): string[] {
  return named.filter((name) => meant(name, { titles, names: [] }).length === 0);
}

/**
 * A title that goes must not leave its agreements to another that differs from it by its article: with “Times” gone, an
 * agreement for it would be read as one for “The Times”. `before`: the titles there were. Throws AppError `conflict`.
 */
export async function requireNoHeirs(db: Db, before: readonly string[]): Promise<void> {
  const then = { titles: before, names: [] };
  const stayed = new Set(before.map(publicationKey));
  const now = { titles: await titlesOfOutlets(db), names: [] };
  const rows = await db.agreement.findMany({ where: { titles: { isEmpty: false } }, orderBy: { id: 'asc' } });
  for (const { title: agreement, titles } of rows) {
    for (const name of titles) {
      const had = new Set(meant(name, then).map(publicationKey));
      const heir = meant(name, now).find((title) => {
        const key = publicationKey(title);
        return stayed.has(key) && !had.has(key);
      });
      if (heir === undefined) continue;
      throw new AppError(
        'conflict',
        `The agreement “${agreement}” names “${name}”, which would then mean our title ${heir}. Change the titles of that agreement first.`,
      );
    }
  }
}

/** The titles an agreement that names it is for. */
function meant(name: string, house: HouseTitles): string[] {
  return house.titles.filter((title) => isNameOf(name, publicationKey(title), house));
}
