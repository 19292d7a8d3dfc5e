import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { bareKey, nameKey, titlesCalled } from '../../rights/places/house-titles.ts';
import { publicationKey } from '../../rights/places/publications.ts';
import { type TitleNameView, titleNameRow, titleNameView, titlesOfOutlets } from './title-names.ts';

export interface SettledMeaning {
  name: string;
  /** Titles of ours; none: it means none of ours. */
  means: string[];
  reason: string;
  /** Id of what was said of the name before, which this takes the place of; null: nothing was. */
  replaces: string | null;
}

/**
 * Says what a name means, for every photo past and future, at once. Throws AppError `invalid` for a title that is none of
 * ours, or a name that is just one; `conflict` where something else was said of the name than whoever says this has seen.
 */
export function settleName(
  prisma: PrismaClient,
  { name, means, reason, replaces }: SettledMeaning,
  actor: Actor,
): Promise<TitleNameView> {
  return prisma.$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`title name ${bareKey(name)}`}, 0))`;
    const titles = await titlesOfOutlets(db);
    const key = nameKey(name, titles);
    const meant = means.map((title) => titleOfOurs(title, titles));
    requireChoice(name, { meant, titles });
    await takePlaceOf(db, { key, name, replaces }, actor);
    const row = await db.titleName.create({
      data: {
        ...{ key, name, means: [...new Set(meant)], settledFor: titles, reason },
        ...{ by: actor.actor, account: actor.account, createdAt: actor.at },
      },
    });
    const view = titleNameView(row, titles);
    await record(db, actor, { act: 'title-name', detail: { ...view, replaces } });
    return view;
  });
}

function titleOfOurs(named: string, titles: readonly string[]): string {
  const title = titles.find((one) => publicationKey(one) === publicationKey(named));
  if (title !== undefined) return title;
  const ours = titles.length === 0 ? 'Add an outlet first.' : `Those there are: ${titles.join(', ')}.`;
  throw new AppError('invalid', `means: “${named}” is no title of ours. ${ours}`);
}

/** Of the name of a title there is nothing to say, but where several are called so but for their articles: then which of them. */
function requireChoice(name: string, { meant, titles }: { meant: readonly string[]; titles: readonly string[] }): void {
  const [title, ...others] = titlesCalled(name, titles);
  if (title === undefined) return;
  if (others.length === 0)
    throw new AppError('invalid', `name: “${name}” is our own title ${title}, and means it whatever anybody says.`);
  if (meant.some((one) => one === title || others.includes(one))) return;
  const alike = [title, ...others].join(' and ');
  throw new AppError('invalid', `means: “${name}” is called as our titles ${alike} are. Say which of them it means.`);
}

interface Place {
  key: string;
  name: string;
  replaces: string | null;
}

async function takePlaceOf(db: Db, { key, name, replaces }: Place, actor: Actor): Promise<void> {
  const standing = await db.titleName.findFirst({ where: { key, undoneAt: null } });
  if ((standing?.id ?? null) !== replaces)
    throw new AppError(
      'conflict',
      standing === null
        ? `What was said of “${name}” was undone meanwhile. Look at the list of names again.`
        : `“${name}” was settled already, by ${standing.by}. Change it in the list of names; in the API, say what it replaces: “replaces” (${standing.id}).`,
      { standing: standing?.id ?? null },
    );
  if (standing === null) return;
  const data = { undoneBy: actor.actor, undoneAt: actor.at, undoReason: 'Something else was said of the name.' };
  await db.titleName.update({ where: { id: standing.id }, data });
}

/** From then on nobody has said what the name means. Throws AppError `not-found`, or `conflict` where it stands no more. */
export function undoName(
  prisma: PrismaClient,
  { id, reason }: { id: string; reason: string },
  actor: Actor,
): Promise<TitleNameView> {
  return prisma.$transaction(async (db) => {
    const { name } = await titleNameRow(db, id);
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`title name ${bareKey(name)}`}, 0))`;
    const row = await titleNameRow(db, id);
    if (row.undoneAt !== null)
      throw new AppError('conflict', `That stands no more: ${row.undoneBy} undid it, or said something else.`);
    const data = { undoneBy: actor.actor, undoneAt: actor.at, undoReason: reason };
    await db.titleName.update({ where: { id: row.id }, data });
    const view = titleNameView(row, await titlesOfOutlets(db));
    await record(db, actor, { act: 'title-name-undo', detail: { ...view, reason } });
    return view;
  });
}
