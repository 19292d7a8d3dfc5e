/** The system user that a server started as root runs PostgreSQL as. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';
import type { DatabaseLog } from './database-log.ts';

const run = promisify(execFile);

/** The ids a child process is started with; null: as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

/**
 * The user `postgres`, made when there is none.
 * @throws AppError `invalid` when it cannot be made.
 */
export async function postgresUser(log: DatabaseLog): Promise<ServerUser> {
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
