import type { PrismaClient } from '../../database/client/client.ts';
import type { PersonChangeModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { stillStanding, undoneColumns } from '../said-changes.ts';
import { lockPerson, type PersonChangeKind } from './change-names.ts';
import { keepNamesUnderOrders } from './orders-on-person.ts';
import { getPerson, type PersonRow, personView } from './persons.ts';

/**
 * Takes a change of names back. What orders reached meanwhile they go on reaching. Throws AppError `conflict` for what was
 * undone before, and where a later change stands on it.
 */
export async function undoChange(
  prisma: PrismaClient,
  { change: changeId, reason }: { change: string; reason: string },
  actor: Actor,
): Promise<PersonRow> {
  return prisma.$transaction(async (db) => {
    const change = await lockChange(db, changeId);
    await UNDO[change.kind as PersonChangeKind](db, change);
    await db.personChange.update({ where: { id: change.id }, data: undoneColumns(actor, reason) });
    const { kind, personId, otherId, names } = change;
    const detail = { id: personId, change: change.id, kind, other: otherId, names, reason };
    await record(db, actor, { act: 'person-undo', detail });
    return getPerson(db, personId);
  });
}

async function lockChange(db: Db, id: string): Promise<PersonChangeModel> {
  await db.$queryRaw`SELECT 1 FROM person_changes WHERE id = ${parseId(id, 'change')}::uuid FOR UPDATE`;
  return stillStanding(await db.personChange.findUnique({ where: { id } }), id, "of a person's names");
}

const UNDO = {
  name: takeNameBack,
  merge: async (db, change) => {
    await keepNamesUnderOrders(db, (await lockPerson(db, change.personId)).id);
    await moveBack(db, change, change.personId, change.otherId ?? '');
    await db.person.update({ where: { id: change.otherId ?? '' }, data: { mergedInto: null } });
  },
  split: async (db, change) => {
    await lockPerson(db, change.otherId ?? '');
    await keepNamesUnderOrders(db, change.otherId ?? '');
    await moveBack(db, change, change.otherId ?? '', change.personId);
    const left = await db.personName.count({ where: { personId: change.otherId ?? '' } });
    if (left === 0)
      await db.person.update({ where: { id: change.otherId ?? '' }, data: { mergedInto: change.personId } });
  },
} satisfies Record<PersonChangeKind, (db: Db, change: PersonChangeModel) => Promise<void>>;

async function moveBack(db: Db, { keys, names }: PersonChangeModel, from: string, to: string): Promise<void> {
  const { count } = await db.personName.updateMany({
    where: { key: { in: keys }, personId: from },
    data: { personId: to },
  });
  if (count !== keys.length)
    throw new AppError(
      'conflict',
      `Not all of these names are where the change left them: ${names.join(', ')}. Undo what was done with them since first.`,
    );
}

/** A name that photos carry has to stay somebody's. */
async function takeNameBack(db: Db, { personId, keys, names }: PersonChangeModel): Promise<void> {
  const person = await lockPerson(db, personId);
  const name = names[0] ?? '';
  const shown = (await personView(db, person)).names.find((each) => each.name === name);
  if (shown === undefined || person.id !== personId)
    throw new AppError('conflict', `“${name}” is not a name of this person any more. Undo what was done since first.`);
  if (shown.photos > 0)
    throw new AppError('conflict', `Photos carry “${name}” now, so it cannot go. Split it off instead.`);
  if (person.names.length === 1)
    throw new AppError('conflict', `“${name}” is all that ${person.name} has, so it cannot go.`);
  await keepNamesUnderOrders(db, personId);
  await db.personName.deleteMany({ where: { key: { in: keys }, personId } });
}
