import type { Server } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** A request is looked for so often, and waited for so long at most: where there is always one, work goes on slowly. */
const STEP_MS = 5;
const MOST_MS = 25;

export interface Way {
  /** Counts the requests of a server from here on. */
  watch(server: Server): void;
  /** For work in small parts, between one and the next: lets requests that came meanwhile go first. */
  give(): Promise<void>;
}

/** What is done beside requests shares one processor with them: people who wait for a page come first. */
export function wayForRequests(): Way {
  let underWay = 0;
  return {
    watch(server) {
      server.on('request', (_req, res) => {
        underWay += 1;
        res.once('close', () => {
          underWay -= 1;
        });
      });
    },
    async give() {
      await setImmediate();
      for (let waited = 0; underWay > 0 && waited < MOST_MS; waited += STEP_MS) await setTimeout(STEP_MS);
    },
  };
}
