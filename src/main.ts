/** Starts everything; the only file that reads the process's environment, arguments and standard streams. */
import { run } from './cli.ts';
import { AppError } from './errors.ts';

try {
  process.exitCode = await run(process.argv.slice(2), process.env);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
