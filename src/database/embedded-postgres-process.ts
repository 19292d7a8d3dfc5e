/** Starting the PostgreSQL of a home and waiting for it. It outlives us if we are killed: then the next start finds it. */
import { execFile, spawn } from 'node:child_process';
import {
  chmod,
  chown,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { DatabaseLog } from './database-log.ts';
import type { Home } from './embedded-postgres-home.ts';
import { discardStaleLock, findPostmaster, type Postmaster } from './postmaster.ts';

const run = promisify(execFile);

export const superuser = 'imprimatur';
export const socketPort = 5432;

/** Our environment may hold PGDATA, PGPORT, LANG …: the server gets none of it. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** `sun_path` holds 108 bytes on Linux and 104 on macOS, the closing NUL included. */
const maxSocketPathBytes = 103;
const maxLogBytes = 5 * 1024 * 1024;
const pollMs = 20;
/** Recovery after a crash replays the log; a minute per gigabyte is slow. */
const maxStartMs = 10 * 60_000;
const maxLaunches = 3;

/**
 * Sees to it that PostgreSQL runs and answers: one that a killed server left behind is taken over, else one is started.
 * @throws Error with the end of PostgreSQL's log when it cannot be started.
 */
export async function ensurePostmaster(
  home: Home,
  log: DatabaseLog,
  { isThrowaway = false } = {},
): Promise<Postmaster & { adopted: boolean }> {
  const deadline = Date.now() + maxStartMs;
  let launched: Launched | null = null;
  let launches = 0;
  for (;;) {
    const found = await findPostmaster(home.data);
    if (found?.isReady) return { ...found, adopted: launched?.pid !== found.pid };
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not become ready.${await endOfLog(home)}`);
    if (found === null && (launched === null || launched.hasEnded())) {
      if (launches === maxLaunches) throw new Error(`PostgreSQL cannot be started.${await endOfLog(home)}`);
      // A refused launch has a reason that passes: processes of a killed PostgreSQL are still ending.
      if (launches > 0) await sleep(500 * launches);
      await initialise(home, log, isThrowaway);
      launched = await launch(home, isThrowaway);
      launches += 1;
    }
    await sleep(pollMs);
  }
}

/** The cluster is made beside its place and moved there whole: a start that dies half-way leaves nothing half-made. */
async function initialise(home: Home, log: DatabaseLog, isThrowaway: boolean): Promise<void> {
  await discardUnfinished(home.folder);
  if ((await stat(join(home.data, 'PG_VERSION')).catch(() => null)) !== null) return;
  log.info(`Making a new database in ${home.folder}.`);
  const beside = join(home.folder, `data.new-${process.pid}`);
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--auth=trust', `--username=${superuser}`, '--no-instructions'];
  const speed = isThrowaway ? ['--no-sync'] : [];
  await run(home.programs.initdb, [`--pgdata=${beside}`, ...flags, ...access, ...speed], {
    ...home.user,
    cwd: home.folder,
    env: environment,
  });
  // Of two first starts at once, the later finds the place taken and works with what is there.
  await rename(beside, home.data).catch(() => rm(beside, { recursive: true, force: true }));
}

async function discardUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = Number(/^data\.new-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(maker) || (maker !== process.pid && isAlive(maker))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface Launched {
  readonly pid: number | undefined;
  hasEnded(): boolean;
}

/** In a session of its own, so that Ctrl-C reaches us alone and we stop it in order; its words go to a file that outlives us. */
async function launch(home: Home, isThrowaway: boolean): Promise<Launched> {
  const sockets = await makeSockets(home);
  await discardStaleLock(join(home.data, 'postmaster.pid'), home.data);
  await discardStaleLock(join(sockets, `.s.PGSQL.${socketPort}.lock`), home.data);
  const logFile = await openLog(home);
  try {
    const child = spawn(home.programs.postgres, ['-D', home.data, ...settings(sockets, isThrowaway)], {
      ...home.user,
      cwd: home.folder,
      env: environment,
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
    });
    let ended = false;
    child.once('exit', () => {
      ended = true;
    });
    child.once('error', () => {
      ended = true;
    });
    child.unref();
    return { pid: child.pid, hasEnded: () => ended };
  } finally {
    await logFile.close();
  }
}

/** Given at each start rather than written into the cluster: an update of this list reaches every archive. */
function settings(sockets: string, isThrowaway: boolean): string[] {
  const durable = isThrowaway ? 'off' : 'on';
  const values = {
    listen_addresses: '',
    port: socketPort,
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    max_connections: 100,
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '1GB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function makeSockets(home: Home): Promise<string> {
  const beside = join(home.folder, 'run');
  const isShort = Buffer.byteLength(join(beside, `.s.PGSQL.${socketPort}`)) <= maxSocketPathBytes;
  const sockets = isShort ? beside : await mkdtemp(join(shortTemporaryFolder(), 'imprimatur-'));
  await mkdir(sockets, { recursive: true, mode: 0o700 });
  await chmod(sockets, 0o700);
  if (home.user !== null) await chown(sockets, home.user.uid, home.user.gid);
  return sockets;
}

function shortTemporaryFolder(): string {
  return Buffer.byteLength(tmpdir()) <= 40 ? tmpdir() : '/tmp';
}

/** Owned by whoever runs PostgreSQL, so that a later start as that user can write it too. */
async function openLog({ logFile, user }: Home): Promise<FileHandle> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  const file = await open(logFile, size > maxLogBytes ? 'w' : 'a', 0o600);
  if (user !== null) await file.chown(user.uid, user.gid);
  return file;
}

async function endOfLog({ logFile }: Home): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return ` The end of ${logFile}:\n${text.trimEnd().split('\n').slice(-8).join('\n')}`;
}
