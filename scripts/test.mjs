/** `npm test -- ARGS`: Jest in the project, wherever it is called from. */
import { runJest } from './run-jest.mjs';

process.exitCode = await runJest(process.argv.slice(2));
