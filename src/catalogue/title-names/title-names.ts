import type { TitleNameModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { HouseTitles } from '../../rights/places/house-titles.ts';
import { publicationKey } from '../../rights/places/publications.ts';
import { type Page, type Paged, pageOf, parseId } from '../lists.ts';

/** What somebody said a name means. */
export interface TitleNameView {
  id: string;
  name: string;
  /** Titles of ours; none: it means none of ours. */
  means: string[];
  /** Of those it means, what is no title of ours any more: renamed, or gone with its outlet. */
  noLongerOurs: string[];
  /** Titles of ours that were none then, of which it says nothing: they came later, or were renamed so. */
  saysNothingOf: string[];
  reason: string;
  by: string;
  at: string;
}

/** What rights know of names, as it stands now: two short queries, or one where nobody said anything of a name. */
export async function houseTitles(db: Db, isAnyNameKnown = true): Promise<HouseTitles> {
  const standing = { where: { undoneAt: null }, orderBy: { id: 'asc' } } as const;
  const rows = isAnyNameKnown ? await db.titleName.findMany(standing) : [];
  const names = rows.map(({ name, means, settledFor: of, by, createdAt }) => ({
    ...{ name, means, of },
    said: { by, at: createdAt.toISOString() },
  }));
  return { titles: await titlesOfOutlets(db), names };
}

/** Each once, as the oldest outlet spells it. */
export async function titlesOfOutlets(db: Db): Promise<string[]> {
  const outlets = await db.outlet.findMany({ select: { title: true }, orderBy: { id: 'asc' } });
  const byKey = new Map<string, string>();
  for (const { title } of outlets) if (!byKey.has(publicationKey(title))) byKey.set(publicationKey(title), title);
  return [...byKey.values()];
}

/** Those that stand, newest first. */
export async function listTitleNames(db: Db, { cursor, limit }: Page): Promise<Paged<TitleNameView>> {
  const rows = await db.titleName.findMany({
    where: { undoneAt: null },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
  });
  const titles = await titlesOfOutlets(db);
  return pageOf(rows, limit, (row) => titleNameView(row, titles));
}

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function titleNameRow(db: Db, id: string): Promise<TitleNameModel> {
  const row = await db.titleName.findUnique({ where: { id: parseId(id, 'name of a title') } });
  if (row !== null) return row;
  throw new AppError(
    'not-found',
    `There is no name of a title ${id}. The list of names shows those that were settled.`,
  );
}

export function titleNameView(row: TitleNameModel, titles: readonly string[]): TitleNameView {
  const { id, name, means, settledFor, reason, by, createdAt } = row;
  const known = new Set(settledFor.map(publicationKey));
  const saysNothingOf = titles.filter((title) => !known.has(publicationKey(title)));
  const ours = new Set(titles.map(publicationKey));
  const noLongerOurs = means.filter((title) => !ours.has(publicationKey(title)));
  return { id, name, means, noLongerOurs, saysNothingOf, reason, by, at: createdAt.toISOString() };
}
