import type { PrismaClient } from '../../database/client/client.ts';
import type { IdentificationModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { ordersOf } from '../orders/reach.ts';
import { getPhoto } from '../photos.ts';

/** What a rights manager said of whether a photo shows somebody that it names. */
export interface IdentificationView {
  id: string;
  name: string;
  isShown: boolean;
  reason: string;
  by: string;
  at: string;
}

/** What stands of a photo, newest first. */
export async function identificationsOf(db: Db, photoId: string): Promise<IdentificationView[]> {
  const rows = await db.identification.findMany({ where: { photoId, undoneAt: null }, orderBy: { id: 'desc' } });
  return rows.map(viewOf);
}

/** The names of which orders ask whether the photo shows them, each once. */
export async function namesInQuestion(db: Db, photoId: string): Promise<string[]> {
  const orders = (await ordersOf(db, [photoId])).get(photoId) ?? [];
  const names = orders.flatMap(({ isInQuestion, namedIn }) =>
    isInQuestion === true && namedIn !== undefined ? namedIn.name : [],
  );
  return [...new Set(names)];
}

/**
 * Says once, for all orders there are and will be, whether the photo shows whom it calls so: where it does they reach it, where it
 * does not they ask no more. It says nothing of other names, whoever bears them. Takes the place of what was said before. Throws
 * AppError `not-found` for an unknown photo, `invalid` for a name that no order asks about.
 */
export function identify(
  prisma: PrismaClient,
  { photoId, name, isShown, reason }: { photoId: string; name: string; isShown: boolean; reason: string },
  actor: Actor,
): Promise<IdentificationView> {
  return prisma.$transaction(async (db) => {
    const { id } = await getPhoto(db, photoId);
    await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
    const [{ key } = { key: '' }] = await db.$queryRaw<{ key: string }[]>`SELECT name_key(${name}) AS key`;
    const earlier = await db.identification.findMany({ where: { photoId: id, undoneAt: null, key } });
    if (earlier.length === 0) await requireAsked(db, id, name);
    const undone = { undoneBy: actor.actor, undoneAt: actor.at, undoReason: 'Something else was said of them.' };
    await db.identification.updateMany({ where: { id: { in: earlier.map((row) => row.id) } }, data: undone });
    const said = { photoId: id, name, key, isShown, reason };
    const by = { by: actor.actor, account: actor.account, createdAt: actor.at };
    const row = await db.identification.create({ data: { ...said, ...by } });
    await record(db, actor, { act: 'identification', photoId: id, detail: { id: row.id, name, isShown, reason } });
    return viewOf(row);
  });
}

/** From then on nobody has said it. Throws AppError `not-found`, or `conflict` where it stands no more. */
export function undoIdentification(
  prisma: PrismaClient,
  { id, reason }: { id: string; reason: string },
  actor: Actor,
): Promise<IdentificationView> {
  return prisma.$transaction(async (db) => {
    const row = await identificationWith(db, id);
    await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${row.photoId}::uuid FOR UPDATE`;
    const data = { undoneBy: actor.actor, undoneAt: actor.at, undoReason: reason };
    const { count } = await db.identification.updateMany({ where: { id: row.id, undoneAt: null }, data });
    if (count === 0)
      throw new AppError('conflict', 'That stands no more: somebody undid it, or said something else of the photo.');
    const { name, isShown, photoId } = row;
    await record(db, actor, { act: 'identification-undo', photoId, detail: { id: row.id, name, isShown, reason } });
    return viewOf(row);
  });
}

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function identificationWith(db: Db, id: string): Promise<IdentificationModel> {
  const row = await db.identification.findUnique({ where: { id: parseId(id, 'identification') } });
  if (row !== null) return row;
  throw new AppError('not-found', `There is no identification ${id}. The page of the photo shows those that stand.`);
}

async function requireAsked(db: Db, photoId: string, name: string): Promise<void> {
  const asked = await namesInQuestion(db, photoId);
  if (asked.includes(name)) return;
  const those = asked.length === 0 ? 'None asks about anybody in it.' : `They ask about: ${asked.join(', ')}.`;
  throw new AppError('invalid', `name: no order asks whether this photo shows “${name}”. ${those}`);
}

function viewOf({ id, name, isShown, reason, by, createdAt }: IdentificationModel): IdentificationView {
  return { id, name, isShown, reason, by, at: createdAt.toISOString() };
}
