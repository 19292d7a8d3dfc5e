import type { PrismaClient } from '../database/client/client.ts';
import type { OutletModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type Editions, WEEKDAYS, type Weekday } from '../rights/agreements/editions.ts';
import type { Channel } from '../vocabulary/uses.ts';
import { requireNoHeirs } from './agreed-titles.ts';
import { type Page, type Paged, pageOf, shown, slugOf, toStored } from './lists.ts';
import { titlesOfOutlets } from './title-names/title-names.ts';

/** When an outlet publishes: as soon as somebody does, or with its editions. */
export type OutletClock = 'at-once' | Editions;

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
  /** A partner's: what is used there is redistributed. */
  partner: boolean;
  clock: OutletClock;
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
  /** A partner's: what is used there is redistributed. */
  partner: boolean;
  clock: OutletClock;
}

export function outletView(row: OutletModel): OutletView {
  const { id, slug, name, title, channels, homeCountry, territories, geofenced, partner } = row;
  const said = { id, slug, name, title, channels, homeCountry, territories: shown(territories), geofenced, partner };
  return { ...said, clock: clockIn(row) };
}

function clockIn({ editionDays: days, editionTime: time, editionZone: zone }: OutletModel): OutletClock {
  return time === null || zone === null ? 'at-once' : { days: days as Weekday[], time, zone };
}

/** The columns of a clock. */
function toColumns(clock: OutletClock) {
  if (clock === 'at-once') return { editionDays: [], editionTime: null, editionZone: null };
  const { days, time, zone } = clock;
  return { editionDays: WEEKDAYS.filter((day) => days.includes(day)), editionTime: time, editionZone: zone };
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
export async function createOutlet(prisma: PrismaClient, input: NewOutlet, actor: Actor): Promise<OutletView> {
  const slug = input.slug ?? slugOf(input.name);
  if (slug === '')
    throw new AppError('invalid', `“${input.name}” holds no letter or digit, so it cannot name an outlet.`);
  const { clock, territories, ...plain } = input;
  const title = input.title ?? input.name;
  return prisma.$transaction(async (db) => {
    if ((await db.outlet.findUnique({ where: { slug } })) !== null) {
      throw new AppError('conflict', `There is already an outlet “${slug}”. Choose another short name.`);
    }
    const row = await db.outlet.create({
      data: { ...plain, slug, title, territories: toStored(territories), ...toColumns(clock) },
    });
    await record(db, actor, { act: 'outlet', detail: { ...input, title, slug, id: row.id } });
    return outletView(row);
  });
}

/** What can be said anew of an outlet that stands. */
export type OutletChange = Pick<NewOutlet, (typeof CHANGEABLE)[number]> & { title: string };

const CHANGEABLE = ['title', 'channels', 'homeCountry', 'territories', 'geofenced', 'partner', 'clock'] as const;

/**
 * What is left out stays as it is. What was cleared there is judged by what the outlet is now; it keeps the edition it was
 * cleared for. Throws AppError `not-found`, or `conflict` where another title would come to the agreements of one that goes.
 */
export function changeOutlet(
  prisma: PrismaClient,
  { slug, reason, ...change }: Partial<OutletChange> & { slug: string; reason: string },
  actor: Actor,
): Promise<OutletView> {
  return prisma.$transaction(async (db) => {
    await db.$queryRaw`SELECT 1 FROM outlets WHERE slug = ${slug} FOR UPDATE`;
    const standing = await getOutlet(db, slug);
    const changed = CHANGEABLE.filter((name) => change[name] !== undefined);
    const { clock, territories, ...plain } = change;
    const data = {
      ...plain,
      ...(territories === undefined ? {} : { territories: toStored(territories) }),
      ...(clock === undefined ? {} : toColumns(clock)),
    };
    const titles = await titlesOfOutlets(db);
    const row = await db.outlet.update({ where: { id: standing.id }, data });
    if (row.title !== standing.title) await requireNoHeirs(db, titles);
    const view = outletView(row);
    const said = (outlet: OutletView) => Object.fromEntries(changed.map((name) => [name, outlet[name]]));
    const detail = { id: row.id, before: said(standing), after: said(view), reason };
    await record(db, actor, { act: 'outlet-change', detail });
    return view;
  });
}
