import { chmod, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory: a copy of a database takes a tenth of the time there. */
const inMemory = '/dev/shm';
const roomNeeded = 4 * 2 ** 30;

/**
 * Gives the run a folder of its own, and makes it the place of all its temporary files. PostgreSQL is started in it by
 * the first test that asks for a database.
 */
export default async function beginTestRun() {
  const folder = await mkdtemp(join(await placeOfRuns(), 'imprimatur-test-'));
  // As root PostgreSQL runs as another user, who has to pass through.
  await chmod(folder, 0o711);
  process.env.TMPDIR = folder;
  process.env.IMPRIMATUR_TEST_RUN = folder;
  process.env.IMPRIMATUR_TEST_RUN_PID = String(process.pid);
}

/** In memory where there is room for it, unless TMPDIR says where. */
async function placeOfRuns() {
  if (process.env.TMPDIR !== undefined) return tmpdir();
  const { bavail, bsize } = await statfs(inMemory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= roomNeeded ? inMemory : tmpdir();
}
