import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Far below `workerIdleMemoryLimit` of jest.config.mjs, and more than the whole app takes. */
const mostHeapBytes = 400_000_000;
/** What the files of a worker keep grows beyond that: a collection takes half a second, and behind every file would find nothing. */
const mostGrowthBytes = 200_000_000;

let keptBytes = 0;

/** Tests run in the realm of their process, with the global object that `npm start` has. */
export default class NativeEnvironment {
  global = globalThis;
  exit = process.exit;

  async setup() {
    // Node knows from which lines of our TypeScript an error comes; Jest puts its own reckoning in place of that.
    Error.prepareStackTrace = undefined;
    // Jest's hundred cost something with every refusal of the app, which are errors too; ten, as in `npm start`, may not reach back to the test.
    Error.stackTraceLimit = 25;
  }

  async teardown() {
    // Jest wraps it anew for each file.
    process.exit = this.exit;
    // Jest counts as grown what nobody has collected yet, and a new worker loads the whole app again: seconds, where this takes a fraction of one.
    if (process.memoryUsage().heapUsed < Math.max(mostHeapBytes, keptBytes + mostGrowthBytes)) return;
    collectGarbage();
    keptBytes = process.memoryUsage().heapUsed;
  }

  /** Of another realm; there is none. */
  getVmContext() {
    return null;
  }
}
