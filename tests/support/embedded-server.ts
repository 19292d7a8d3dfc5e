/** A server that holds an embedded archive until SIGTERM, for tests that kill it: prints one JSON line once it runs. */
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';

const [folder = '', kind] = process.argv.slice(2);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const throwaway = kind === 'throwaway' ? { throwawayOf: process.pid } : {};

try {
  const archive = await startEmbeddedPostgres({ folder, log: quiet, ...throwaway });
  process.once('SIGTERM', () => void archive.stop());
  const { connection, adopted } = archive;
  process.stdout.write(`${JSON.stringify({ connection, adopted, home: archive.folder })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refusal: (error as Error).message })}\n`);
  process.exitCode = 1;
}
