/** `npm test -- ARGS`: Jest with what it needs to load ES modules, the same on every system. */
import { runJest } from './run-jest.mjs';

process.exitCode = await runJest(process.argv.slice(2));
