import { readConfig } from '../config.ts';
import { connectDatabase, type Database } from '../database/connect.ts';
import { assertMigrated } from '../database/migrate.ts';
import { reachArchive } from '../database/reach-archive.ts';
import { complain } from './json-lines.ts';

/** Interrupted, a command still ends the PostgreSQL that was started for it. */
const signals = ['SIGINT', 'SIGTERM'] as const;

const log = { info: () => undefined, warn: complain, error: complain };

/**
 * Runs `work` on the database of the configured archive, whether its server runs or not, and answers what `work`
 * answers. The database must be of this version: only `serve` migrates, so that no command changes the tables under a
 * server of another version, and none that only reads changes an archive.
 * @throws AppError `not-found` where there is no archive, `conflict` where it is of another version.
 */
export async function withArchive(
  env: Readonly<Record<string, string | undefined>>,
  work: (database: Database) => Promise<number>,
): Promise<number> {
  const { target, leave } = await reachArchive(readConfig(env).database, log);
  const endAtOnce = () => void leave().finally(() => process.exit(130));
  for (const signal of signals) process.once(signal, endAtOnce);
  try {
    await assertMigrated(target);
    const database = connectDatabase(target, (error) => complain(`The database connection broke: ${error.message}`));
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    for (const signal of signals) process.off(signal, endAtOnce);
    await leave();
  }
}
