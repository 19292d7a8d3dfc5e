import { describe, expect, it } from '@jest/globals';
import { boundedThread } from '../../src/imaging/credentials/bounded-thread.ts';

const script = new URL('../support/misbehaving-thread.mjs', import.meta.url);
const ask = (number: number, bounds = {}) =>
  boundedThread<number>(script, { maxMs: 15_000, maxHeapMb: 32, maxIdleMs: 50, ...bounds })(Uint8Array.of(number));

describe('a thread for what strangers sent', () => {
  it('answers each question in its turn', async () => {
    const thread = boundedThread<number>(script, { maxMs: 15_000, maxHeapMb: 32, maxIdleMs: 50 });
    const asked = [7, 8, 9].map((number) => thread(Uint8Array.of(number)));
    expect(await Promise.all(asked)).toEqual([{ answer: 7 }, { answer: 8 }, { answer: 9 }]);
  });

  it('is ended when it takes too long', async () => {
    expect(await ask(1, { maxMs: 1000 })).toEqual({ problem: 'it took more than 1 seconds' });
  });

  it('is ended when it takes too much memory', async () => {
    expect(await ask(2)).toEqual({ problem: expect.stringMatching(/memory/) });
  });

  it('is given up when it fails, or leaves', async () => {
    expect(await ask(3)).toEqual({ problem: 'nothing there' });
    expect(await ask(4)).toEqual({ problem: 'the thread that read it has ended' });
  });

  it('has a successor that answers, after whatever it did, and after it was idle', async () => {
    const thread = boundedThread<number>(script, { maxMs: 5000, maxHeapMb: 32, maxIdleMs: 50 });
    for (const number of [10, 2, 3, 4]) {
      const [bad, good] = await Promise.all([thread(Uint8Array.of(number)), thread(Uint8Array.of(9))]);
      expect(bad).toHaveProperty('problem');
      expect(good).toEqual({ answer: 9 });
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await thread(Uint8Array.of(5))).toEqual({ answer: 5 });
  });

  it('may be handed the bytes of others: they stay theirs', async () => {
    const bytes = Buffer.from([6]);
    const thread = boundedThread<number>(script, { maxMs: 15_000, maxHeapMb: 32, maxIdleMs: 50 });
    expect(await thread(bytes)).toEqual({ answer: 6 });
    expect([...bytes]).toEqual([6]);
  });
});
