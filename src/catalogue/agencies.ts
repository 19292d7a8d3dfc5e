import type { PrismaClient } from '../database/client/client.ts';
import type { AgencyModel, AgencyRequestModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { askForRest, type WaitingChange, waitingChange, whatWaits } from './agency-requests.ts';
import { type Page, type Paged, pageOf, slugOf } from './lists.ts';
import { settlePhotos } from './settle-photos.ts';

export interface AgencyView {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  timeZone: string | null;
  agreements: number;
  photos: number;
  /** What of a change waits for a second person; null: nothing. */
  waiting: WaitingChange | null;
}

export interface NewAgency {
  name: string;
  aliases: string[];
  timeZone: string | null;
}

const counts = {
  _count: { select: { agreements: true, photos: true, requests: true } },
  requests: { where: { status: 'waiting' } },
} as const;

type CountedAgency = AgencyModel & {
  _count: { agreements: number; photos: number; requests: number };
  requests: AgencyRequestModel[];
};

function toView({ _count, requests, id, slug, name, aliases, timeZone }: CountedAgency): AgencyView {
  const [request] = requests;
  const waiting = request === undefined ? null : waitingChange(request, _count.requests);
  return { id, slug, name, aliases, timeZone, agreements: _count.agreements, photos: _count.photos, waiting };
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
export function createAgency(prisma: PrismaClient, input: NewAgency, actor: Actor): Promise<AgencyView> {
  return prisma.$transaction(async (db) => {
    await nameOneByOne(db);
    await requireFreeNames(db, [input.name, ...input.aliases], null);
    const { agency: created, isNew } = await insertAgency(db, input);
    // A photo that credits it came in the meantime.
    if (!isNew) throw nameTaken(input.name, created);
    await record(db, actor, { act: 'agency', detail: { id: created.id, slug: created.slug, ...input } });
    return getAgency(db, created.slug);
  });
}

/**
 * What is left out stays as it is, and what stands so already is not written anew. A name it had stays with it as another
 * name, as credit lines and chains keep it. What could make a verdict clearer waits: a name that photos carry stays, and so
 * does its time zone where dates are meant in it. Throws AppError `not-found`, or `conflict` where a name is another agency's or such a change waits already.
 */
export async function changeAgency(
  prisma: PrismaClient,
  { slug, reason, ...change }: Partial<NewAgency> & { slug: string; reason: string },
  actor: Actor,
): Promise<{ agency: AgencyView; isChanged: boolean }> {
  const changed = await prisma.$transaction(async (db) => {
    await nameOneByOne(db);
    await db.$queryRaw`SELECT 1 FROM agencies WHERE slug = ${slug} FOR UPDATE`;
    const { id, ...standing } = await getAgency(db, slug);
    const before: NewAgency = { name: standing.name, aliases: standing.aliases, timeZone: standing.timeZone };
    const after = renamed(before, { ...before, ...change });
    await requireFreeNames(db, [after.name, ...after.aliases], id);
    const rest = await whatWaits(db, { ...standing, id }, after);
    const now = {
      ...after,
      aliases: [...after.aliases, ...(rest?.dropped ?? [])],
      timeZone: rest?.moves ? before.timeZone : after.timeZone,
    };
    if (rest !== null) await askForRest(db, { id, slug, reason, ...rest }, actor);
    const isRenewed = !isSame(before, now);
    if (isRenewed) {
      await db.agency.update({ where: { id }, data: now });
      await record(db, actor, { act: 'agency-change', detail: { id, slug, before, after: now, reason } });
    }
    return { agency: await getAgency(db, slug), isChanged: isRenewed || rest !== null };
  });
  // Dates without offset are other instants in another zone.
  if (change.timeZone !== undefined) await settlePhotos(prisma, () => undefined);
  return changed;
}

/** Names stand in no order. */
function isSame(one: NewAgency, other: NewAgency): boolean {
  const said = ({ name, aliases, timeZone }: NewAgency) => JSON.stringify([name, aliases.toSorted(), timeZone]);
  return said(one) === said(other);
}

function renamed(before: NewAgency, after: NewAgency): NewAgency {
  const others = before.name === after.name ? after.aliases : [...after.aliases, before.name];
  return { ...after, aliases: [...new Set(others)].filter((alias) => alias !== after.name) };
}

/** Until the transaction ends nobody else gives an agency a name: two would give the same one to two agencies. */
async function nameOneByOne(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('names of agencies', 0))`;
}

async function requireFreeNames(db: Db, names: readonly string[], own: string | null): Promise<void> {
  for (const name of names) {
    const standing = await findAgencyNamed(db, name);
    if (standing !== null && standing.id !== own) throw nameTaken(name, standing);
  }
}

function nameTaken(name: string, { name: whose }: AgencyModel): AppError {
  return new AppError('conflict', `“${name}” is already an agency here: ${whose}.`);
}

/**
 * The agency that bears the name, or has it as alias, whatever the case, the accents and what stands between its letters.
 * The short name says nothing: it stays with an agency that gave the name up.
 */
export async function findAgencyNamed(db: Db, name: string): Promise<AgencyModel | null> {
  const likely = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM agencies WHERE lower(name) = lower(${name}) OR starts_with(slug, ${slugOf(name)})
      OR EXISTS (SELECT 1 FROM unnest(aliases) other WHERE lower(other) = lower(${name}))`;
  const named = bearerOf(
    name,
    await db.agency.findMany({ where: { id: { in: likely.map(({ id }) => id) } }, orderBy: { id: 'asc' } }),
  );
  // The database compares aliases by their case alone.
  return (
    named ??
    bearerOf(name, await db.agency.findMany({ where: { NOT: { aliases: { isEmpty: true } } }, orderBy: { id: 'asc' } }))
  );
}

function bearerOf(name: string, rows: readonly AgencyModel[]): AgencyModel | null {
  const isIt = (said: string) => looseKey(said) === looseKey(name);
  return rows.find((row) => isIt(row.name)) ?? rows.find(({ aliases }) => aliases.some(isIt)) ?? null;
}

function looseKey(name: string): string {
  return slugOf(name) || name.toLowerCase();
}

/** For the links of a credit chain: an agency nobody has met yet is kept as an unknown one, without agreements. */
export async function agencyNamed(db: Db, name: string): Promise<AgencyModel> {
  return (await findAgencyNamed(db, name)) ?? (await insertAgency(db, { name, aliases: [], timeZone: null })).agency;
}

/** As whoever sends a photo says it: a short name to the letter, else a name. */
export async function supplierSaid(db: Db, said: string): Promise<AgencyModel> {
  return (await db.agency.findUnique({ where: { slug: said } })) ?? (await agencyNamed(db, said));
}

async function insertAgency(
  db: Db,
  { name, aliases, timeZone }: NewAgency,
): Promise<{ agency: AgencyModel; isNew: boolean }> {
  const first = slugOf(name);
  if (first === '') throw new AppError('invalid', `“${name}” holds no letter or digit, so it cannot name an agency.`);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? first : `${first}-${count}`;
    // Two uploads may meet a new agency at the same moment; both go on with the one row.
    const made = await db.agency.createMany({ data: [{ slug, name, aliases, timeZone }], skipDuplicates: true });
    const agency = await findAgencyNamed(db, name);
    // Else the short name is that of an agency with another name.
    if (agency !== null) return { agency, isNew: made.count === 1 };
  }
}
