import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wayForRequests } from '../../src/jobs/give-way.ts';

describe('work beside requests', () => {
  const way = wayForRequests();
  const server = createServer();
  const took = async () => {
    const began = performance.now();
    await way.give();
    return performance.now() - began;
  };
  /** A request that is under way until its answer is ended. */
  const asked = async (): Promise<ServerResponse> => {
    const coming = once(server, 'request');
    get({ port: (server.address() as AddressInfo).port, agent: false }, (answer) => answer.resume());
    const [, answer] = await coming;
    return answer as ServerResponse;
  };

  beforeAll(async () => {
    way.watch(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  it('goes on at once where nobody asks, and waits a moment where somebody does, until they are answered', async () => {
    // As seldom as a busy machine looks away just then.
    expect(Math.min(await took(), await took(), await took())).toBeLessThan(15);
    const [one, other] = [await asked(), await asked()];
    expect(await took()).toBeGreaterThan(20);
    for (const answer of [one, other]) {
      answer.end();
      await once(answer, 'close');
    }
    expect(Math.min(await took(), await took(), await took())).toBeLessThan(15);
  });
});
