/**
 * `npm start` and `npm run demo`: the program as one file, which starts in less than half the time its sources take. Where it cannot be put
 * together, as in a checkout that nobody may write to, they run themselves.
 */
import { program } from './set-up/program.mjs';
import { say } from './set-up/say.mjs';

const address = await program().catch((error) => say(error.message));
// What goes wrong is told by the lines of the sources.
process.setSourceMapsEnabled(true);
if (address === undefined) (await import('tsx/esm/api')).register();
await import(address ?? '../src/main.ts');
