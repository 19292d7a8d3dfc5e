import type { PrismaClient } from '../database/client/client.ts';
import type { OutletModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Use } from '../rights/verdict.ts';
import type { Action, Channel, Purpose } from '../vocabulary/uses.ts';
import { type Page, type Paged, pageOf, shown, slugOf, toStored } from './lists.ts';

export interface OutletView {
  id: string;
  slug: string;
  name: string;
  /** The publication it is a part of: print and website of one paper share it. */
  title: string;
  channels: string[];
  homeCountry: string;
  territories: string[] | 'all';
  geofenced: boolean;
}

export interface NewOutlet {
  slug: string | null;
  name: string;
  /** Null: its name. */
  title: string | null;
  channels: Channel[];
  homeCountry: string;
  territories: string[] | 'all';
  geofenced: boolean;
}

export function outletView(row: OutletModel): OutletView {
  const { id, slug, name, title, channels, homeCountry, territories, geofenced } = row;
  return { id, slug, name, title, channels, homeCountry, territories: shown(territories), geofenced };
}

/** Oldest first: the order the desk set them up in. */
export async function listOutlets(db: Db, { cursor, limit }: Page): Promise<Paged<OutletView>> {
  const rows = await db.outlet.findMany({
    orderBy: { id: 'asc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
  });
  return pageOf(rows, limit, outletView);
}

/** Every outlet, for the header and for verdicts: a newsroom has tens of them. */
export async function allOutlets(db: Db): Promise<OutletView[]> {
  return (await db.outlet.findMany({ orderBy: { id: 'asc' } })).map(outletView);
}

/** Throws AppError `not-found`. */
export async function getOutlet(db: Db, slug: string): Promise<OutletView> {
  const row = await db.outlet.findUnique({ where: { slug } });
  if (row === null) {
    throw new AppError(
      'not-found',
      `There is no outlet “${slug.slice(0, 80)}”. The list of outlets shows the short names to use.`,
    );
  }
  return outletView(row);
}

/** Throws AppError `conflict` when the short name is taken. */
export async function createOutlet(db: Db, input: NewOutlet, actor: Actor): Promise<OutletView> {
  const slug = input.slug ?? slugOf(input.name);
  if (slug === '')
    throw new AppError('invalid', `“${input.name}” holds no letter or digit, so it cannot name an outlet.`);
  if ((await db.outlet.findUnique({ where: { slug } })) !== null) {
    throw new AppError('conflict', `There is already an outlet “${slug}”. Choose another short name.`);
  }
  const { name, channels, homeCountry, geofenced } = input;
  const title = input.title ?? name;
  const row = await db.outlet.create({
    data: { slug, name, title, channels, homeCountry, territories: toStored(input.territories), geofenced },
  });
  await record(db, actor, { act: 'outlet', detail: { ...input, title, slug, id: row.id } });
  return outletView(row);
}

/** Makes it a part of another publication. Throws AppError `not-found`. */
export function changeTitle(
  prisma: PrismaClient,
  { slug, title, reason }: { slug: string; title: string; reason: string },
  actor: Actor,
): Promise<OutletView> {
  return prisma.$transaction(async (db) => {
    const { id, title: before } = await getOutlet(db, slug);
    const row = await db.outlet.update({ where: { id }, data: { title } });
    const detail = { id, before: { title: before }, after: { title }, reason };
    await record(db, actor, { act: 'outlet-change', detail });
    return outletView(row);
  });
}

export interface UseOptions {
  purpose: Purpose;
  action: Action;
  at: Date;
  /** The story it is for, where known. */
  story?: string | null;
}

/** What using a picture in this outlet means, in the form rights are judged by. */
export function useOf(outlet: OutletView, { purpose, action, at, story = null }: UseOptions): Use {
  return {
    action,
    channels: outlet.channels as Channel[],
    purpose,
    territories: outlet.territories === 'all' ? 'all' : outlet.territories,
    geofenced: outlet.geofenced,
    publication: outlet.title,
    outlet: outlet.slug,
    homeCountry: outlet.homeCountry,
    story,
    at: at.toISOString(),
  };
}
