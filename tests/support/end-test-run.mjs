import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stops the run's PostgreSQL, if a test needed one, and removes the run's folder. */
export default async function endTestRun() {
  const folder = process.env.IMPRIMATUR_TEST_RUN ?? '';
  const text = await readFile(join(folder, 'cluster.json'), 'utf8').catch(() => null);
  if (text !== null) await stopCluster(JSON.parse(text).folder);
  await rm(folder, { recursive: true, force: true });
}

async function stopCluster(home) {
  const pidFile = join(home, 'data', 'postmaster.pid');
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  // At once (SIGQUIT): nothing in it is kept.
  if (pid > 0) process.kill(pid, 'SIGQUIT');
  for (let waited = 0; waited < 10_000 && existsSync(pidFile); waited += 20) await sleep(20);
  await rm(home, { recursive: true, force: true });
}
