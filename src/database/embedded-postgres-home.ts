/**
 * Where the embedded PostgreSQL lives and who runs it. PostgreSQL refuses to run as root, so a server started as root
 * hands it to another user; the folder and the programs must then be within that user's reach.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';
import type { DatabaseLog } from './database-log.ts';
import { type Programs, runnablePrograms } from './embedded-postgres-programs.ts';
import { postgresUser, type ServerUser } from './embedded-postgres-user.ts';
import { makeSharedFolder, messageOf, sharedFolder } from './shared-folder.ts';

const run = promisify(execFile);
const ownFiles = /^(\..*|data(\.new-.*)?|run|location|postgresql\.log)$/;

export interface Home {
  /** Absolute and without symbolic links, so that two ways to one folder are one home. */
  readonly folder: string;
  readonly data: string;
  readonly logFile: string;
  readonly programs: Programs;
  readonly user: ServerUser;
}

/**
 * Makes `folder` ready for PostgreSQL and says who runs it. As root, a folder that the other user cannot enter is
 * replaced by one under /var/lib/imprimatur, which the file `location` in `folder` names from then on.
 * @throws AppError `invalid` when no such place or user can be had, or the folder belongs to something else.
 */
export async function prepareHome(folder: string, log: DatabaseLog): Promise<Home> {
  const isRoot = process.getuid?.() === 0;
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => refuse(folder, error));
  const place = await followLocation(await realpath(folder));
  const user = isRoot ? ((await ownerOf(join(place, 'data'))) ?? (await postgresUser(log))) : await ourselves(place);
  const home = user === null ? place : await withinReach(place, user, log);
  await assertOurs(home);
  return {
    folder: home,
    data: join(home, 'data'),
    logFile: join(home, 'postgresql.log'),
    programs: await runnablePrograms(user, log),
    user,
  };
}

async function followLocation(folder: string): Promise<string> {
  const moved = await readFile(join(folder, 'location'), 'utf8').catch(() => '');
  return moved.trim() || folder;
}

/** An existing database stays with whoever owns it. */
async function ownerOf(data: string): Promise<ServerUser> {
  const found = await stat(data).catch(() => null);
  return found === null || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}

async function ourselves(place: string): Promise<null> {
  const found = await stat(join(place, 'data')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    return refuse(place, error);
  });
  if (found === null || found.uid === process.getuid?.()) return null;
  throw new AppError(
    'invalid',
    `The database in ${place} belongs to another user (uid ${found.uid}). Start as that user or as root, or name another folder in IMPRIMATUR_DATABASE_FOLDER.`,
  );
}

async function withinReach(place: string, user: NonNullable<ServerUser>, log: DatabaseLog): Promise<string> {
  await assertOurs(place);
  await give(place, user);
  if (await canEnter(place, user)) return place;
  const elsewhere = join(sharedFolder, `database-${randomBytes(6).toString('hex')}`);
  await makeSharedFolder(place);
  // Two first starts at once: the file is written once, and the second follows the first.
  await writeFile(join(place, 'location'), `${elsewhere}\n`, { flag: 'wx' }).catch(() => undefined);
  const home = await followLocation(place);
  await mkdir(home, { recursive: true, mode: 0o700 }).catch((error: unknown) => refuse(home, error));
  await give(home, user);
  log.info(`The user who runs PostgreSQL cannot enter ${place}: the database is kept in ${home}.`);
  return home;
}

async function give(folder: string, { uid, gid }: NonNullable<ServerUser>): Promise<void> {
  await chown(folder, uid, gid);
  await chmod(folder, 0o700);
}

async function canEnter(folder: string, user: NonNullable<ServerUser>): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Nothing else may lie in the folder: as root we are about to give it to another user. */
async function assertOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => refuse(folder, error));
  const foreign = names.find((name) => !ownFiles.test(name));
  if (foreign === undefined) return;
  throw new AppError(
    'invalid',
    `${folder} holds other things than a database (${foreign}). Name an empty or new folder in IMPRIMATUR_DATABASE_FOLDER.`,
  );
}

function refuse(folder: string, error: unknown): never {
  throw new AppError(
    'invalid',
    `The database folder ${folder} cannot be used (${messageOf(error)}). Name another one in IMPRIMATUR_DATABASE_FOLDER, or set DATABASE_URL.`,
  );
}
