import { rm } from 'node:fs/promises';
import { connectDatabase, type Database } from '../src/database/connect.ts';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { migrate } from '../src/database/migrate.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { fillArchive } from './million-photos.ts';
import { timed } from './times.ts';

export const say = (line: string) => void process.stdout.write(`${line}\n`);

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Measures in a database of its own as durable as a real one, which is gone afterwards. */
export async function inDatabase(measure: (database: Database) => Promise<void>): Promise<void> {
  const folder = await temporaryFolder('bench');
  const postgres = await startEmbeddedPostgres({ folder: `${folder}/postgres`, log: quiet });
  const database = connectDatabase(postgres.connection);
  try {
    await migrate(postgres.connection);
    await measure(database);
  } finally {
    await database.close();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same in an archive of so many photos. */
export function inArchive(
  count: number,
  measure: (
    database: Database,
    filled: { ms: number; result: Awaited<ReturnType<typeof fillArchive>> },
  ) => Promise<void>,
): Promise<void> {
  return inDatabase(async (database) => measure(database, await timed(() => fillArchive(database, count))));
}
