import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { holdsSeveralNames } from '../../vocabulary/persons/suffixes.ts';
import { lockNames, matchKeyOf, newPerson, shortName } from './meet-names.ts';
import { keepNamesUnderOrders } from './orders-on-person.ts';
import { getPerson, type PersonRow } from './persons.ts';

export type PersonChangeKind = 'name' | 'merge' | 'split';

interface Because {
  /** Id of the person. */
  id: string;
  reason: string;
}

/**
 * Gives the person one more name, for photos that carry it now or later. Throws AppError `invalid` for several at once, which
 * no photo carries so, `conflict` where it is somebody's: theirs already, or another's, who can be merged.
 */
export async function addName(
  prisma: PrismaClient,
  { id, name, reason }: Because & { name: string },
  actor: Actor,
): Promise<PersonRow> {
  if (holdsSeveralNames(name))
    throw new AppError(
      'invalid',
      `name: “${name.slice(0, 80)}” reads as several names, which no photo carries as one. Add each by itself; write a single name without the comma.`,
    );
  return prisma.$transaction(async (db) => {
    const person = await lockPerson(db, id);
    const key = await keyOf(db, name);
    await lockNames(db, [{ key, name }]);
    const standing = await db.personName.findUnique({ where: { key }, include: { person: true } });
    if (standing !== null) throw nameTaken(name, standing.person, person);
    const matchKey = matchKeyOf({ key, name });
    await db.personName.create({ data: { key, name, matchKey, byHand: true, personId: person.id } });
    await keepChange(db, actor, {
      kind: 'name',
      personId: person.id,
      otherId: null,
      keys: [key],
      names: [name],
      reason,
    });
    return getPerson(db, person.id);
  });
}

async function keyOf(db: Db, name: string): Promise<string> {
  const [row] = await db.$queryRaw<{ key: string }[]>`SELECT name_key(${name}) AS key`;
  if (row !== undefined && row.key !== '') return row.key;
  throw new AppError('invalid', 'name: holds no letter. Write it as captions do.');
}

function nameTaken(name: string, bearer: { id: string; name: string }, person: PersonRow): AppError {
  if (bearer.id === person.id) return new AppError('conflict', `“${name}” is a name of ${person.name} already.`);
  return new AppError(
    'conflict',
    `“${name}” is a name of ${bearer.name} (${bearer.id}). Merge the two where they are one person, else split it off there first.`,
  );
}

/**
 * All names of `other` become names of the person, so every search and every order on one holds for the photos of both.
 * Throws AppError `conflict` for a person and themselves.
 */
export async function mergePersons(
  prisma: PrismaClient,
  { id, other: otherId, reason }: Because & { other: string },
  actor: Actor,
): Promise<PersonRow> {
  return prisma.$transaction(async (db) => {
    const [person, other] = await lockPersons(db, id, otherId);
    const keys = other.names.map(({ key }) => key);
    const names = other.names.map(({ name }) => name);
    await db.personName.updateMany({ where: { key: { in: keys } }, data: { personId: person.id } });
    await db.person.update({ where: { id: other.id }, data: { mergedInto: person.id } });
    await keepChange(db, actor, { kind: 'merge', personId: person.id, otherId: other.id, keys, names, reason });
    return getPerson(db, person.id);
  });
}

/**
 * Some names become those of a person of their own. Orders that reached them go on reaching them. Throws AppError `invalid`
 * for a name that is not the person's, and where none would be left.
 */
export async function splitPerson(
  prisma: PrismaClient,
  { id, names: spelled, reason }: Because & { names: string[] },
  actor: Actor,
): Promise<{ person: PersonRow; other: PersonRow }> {
  return prisma.$transaction(async (db) => {
    const person = await lockPerson(db, id);
    const parting = spelled.map((name) => nameOf(person, name));
    const keys = [...new Set(parting.map(({ key }) => key))];
    if (keys.length === person.names.length)
      throw new AppError('invalid', `names: are all that ${person.name} has. Leave at least one.`);
    await keepNamesUnderOrders(db, person.id);
    const names = parting.map(({ name }) => name);
    const otherId = await newPerson(db, names[0] ?? '');
    await db.personName.updateMany({ where: { key: { in: keys } }, data: { personId: otherId } });
    await renameAfterLoss(db, person, keys);
    await keepChange(db, actor, { kind: 'split', personId: person.id, otherId, keys, names, reason });
    return { person: await getPerson(db, person.id), other: await getPerson(db, otherId) };
  });
}

function nameOf({ name: whose, names }: PersonRow, spelled: string): PersonRow['names'][number] {
  const found = names.find(({ name }) => name === spelled);
  if (found !== undefined) return found;
  throw new AppError('invalid', `names: “${spelled}” is no name of ${whose}. Write it as the person's page does.`);
}

/** Who goes by a name that is another's now goes by one that is left. */
async function renameAfterLoss(db: Db, { id, name, names }: PersonRow, lost: readonly string[]): Promise<void> {
  const left = names.filter(({ key }) => !lost.includes(key));
  if (left.length === 0 || left.some((kept) => kept.name === name)) return;
  await db.person.update({ where: { id }, data: { name: shortName(left[0]?.name ?? name) } });
}

export interface NewChange {
  kind: PersonChangeKind;
  personId: string;
  otherId: string | null;
  keys: string[];
  names: string[];
  reason: string;
}

async function keepChange(db: Db, actor: Actor, change: NewChange): Promise<void> {
  const { id } = await db.personChange.create({ data: { ...change, by: actor.actor, createdAt: actor.at } });
  const { kind, personId, otherId, names, reason } = change;
  await record(db, actor, {
    act: `person-${kind}`,
    detail: { id: personId, change: id, other: otherId, names, reason },
  });
}

/** Changes of one person wait for each other. */
export async function lockPerson(db: Db, id: string): Promise<PersonRow> {
  const person = await getPerson(db, id);
  await db.$queryRaw`SELECT 1 FROM persons WHERE id = ${person.id}::uuid FOR UPDATE`;
  return getPerson(db, person.id);
}

async function lockPersons(db: Db, id: string, otherId: string): Promise<[PersonRow, PersonRow]> {
  const [one, two] = [await getPerson(db, id), await getPerson(db, otherId)];
  if (one.id === two.id) throw new AppError('conflict', `${one.name} and ${two.name} are one person already.`);
  await db.$queryRaw`SELECT 1 FROM persons WHERE id = ANY(${[one.id, two.id]}::uuid[]) ORDER BY id FOR UPDATE`;
  const [person, other] = [await getPerson(db, one.id), await getPerson(db, two.id)];
  if (person.id !== one.id || other.id !== two.id)
    throw new AppError('conflict', 'One of the two was merged meanwhile. Look at both again.');
  return [person, other];
}
