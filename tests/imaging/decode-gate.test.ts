import { describe, expect, it } from '@jest/globals';
import { whenThereIsRoom } from '../../src/imaging/decode-gate.ts';

describe('decoding many pictures at once', () => {
  const run = async (sizes: number[]) => {
    let now = 0;
    let most = 0;
    const work = async (size: number) => {
      now += size;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= size;
      return size;
    };
    const done = await Promise.all(sizes.map((size) => whenThereIsRoom(size, () => work(size))));
    return { most, done };
  };

  it('lets two small ones go at a time', async () => {
    expect(await run([1, 1, 1, 1, 1])).toEqual({ most: 2, done: [1, 1, 1, 1, 1] });
  });

  it('lets a large one go alone', async () => {
    expect((await run([60e6, 50e6, 70e6, 60e6])).most).toBe(70e6);
  });

  it('goes on after one that failed', async () => {
    await expect(whenThereIsRoom(200e6, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
    expect((await run([200e6])).done).toEqual([200e6]);
  });
});
