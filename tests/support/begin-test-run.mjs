import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a folder of its own. PostgreSQL is started in it by the first test that asks for a database. */
export default async function beginTestRun() {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-test-'));
  // As root PostgreSQL runs as another user, who has to pass through.
  await chmod(folder, 0o711);
  process.env.IMPRIMATUR_TEST_RUN = folder;
  process.env.IMPRIMATUR_TEST_RUN_PID = String(process.pid);
}
