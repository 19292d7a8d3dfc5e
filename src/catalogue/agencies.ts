import type { AgencyModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type Page, type Paged, pageOf, slugOf } from './lists.ts';

export interface AgencyView {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  timeZone: string | null;
  agreements: number;
  photos: number;
}

export interface NewAgency {
  name: string;
  aliases: string[];
  timeZone: string | null;
}

const counts = { _count: { select: { agreements: true, photos: true } } } as const;

type CountedAgency = AgencyModel & { _count: { agreements: number; photos: number } };

function toView({ _count, id, slug, name, aliases, timeZone }: CountedAgency): AgencyView {
  return { id, slug, name, aliases, timeZone, agreements: _count.agreements, photos: _count.photos };
}

/** By name. */
export async function listAgencies(db: Db, { cursor, limit }: Page): Promise<Paged<AgencyView>> {
  const rows = await db.agency.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: counts,
  });
  return pageOf(rows, limit, toView);
}

/** Throws AppError `not-found`. */
export async function getAgency(db: Db, slug: string): Promise<AgencyView> {
  const row = await db.agency.findUnique({ where: { slug }, include: counts });
  if (row === null)
    throw new AppError('not-found', `There is no agency “${slug}”. The list of agencies shows the short names to use.`);
  return toView(row);
}

/** Throws AppError `conflict` when the name is taken, by an alias too. */
export async function createAgency(db: Db, input: NewAgency, actor: Actor): Promise<AgencyView> {
  for (const name of [input.name, ...input.aliases]) {
    const standing = await findAgencyNamed(db, name);
    if (standing !== null) throw new AppError('conflict', `“${name}” is already an agency here: ${standing.name}.`);
  }
  const created = await insertAgency(db, input);
  await record(db, actor, { act: 'agency', detail: { slug: created.slug, ...input } });
  return getAgency(db, created.slug);
}

/** The agency that bears the name, or has it as alias, whatever the case. */
export async function findAgencyNamed(db: Db, name: string): Promise<AgencyModel | null> {
  const direct = await db.agency.findFirst({
    where: { OR: [{ name: { equals: name, mode: 'insensitive' } }, { slug: slugOf(name) }] },
  });
  return direct ?? db.agency.findFirst({ where: { aliases: { has: name } } });
}

/** For the links of a credit chain: an agency nobody has met yet is kept as an unknown one, without agreements. */
export async function agencyNamed(db: Db, name: string): Promise<AgencyModel> {
  return (await findAgencyNamed(db, name)) ?? (await insertAgency(db, { name, aliases: [], timeZone: null }));
}

async function insertAgency(db: Db, { name, aliases, timeZone }: NewAgency): Promise<AgencyModel> {
  const slug = slugOf(name);
  if (slug === '') throw new AppError('invalid', `“${name}” holds no letter or digit, so it cannot name an agency.`);
  // Two uploads may meet a new agency at the same moment; both go on with the one row.
  await db.agency.createMany({ data: [{ slug, name, aliases, timeZone }], skipDuplicates: true });
  return db.agency.findUniqueOrThrow({ where: { slug } });
}
