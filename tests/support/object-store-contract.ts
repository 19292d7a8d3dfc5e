import { createHash, randomBytes } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import { HEAD_BYTES, type ObjectStore } from '../../src/storage/object-store.ts';

export interface StoreUnderTest {
  store: ObjectStore;
  /** Where files wait before they are kept. */
  tmpFolder: string;
  close(): Promise<void>;
}

/** What every store must do: the meaning of the ObjectStore contract. */
export function objectStoreContract(open: () => Promise<StoreUnderTest>): void {
  describe('keeps what it was given', () => {
    let under: StoreUnderTest;

    beforeEach(async () => {
      under = await open();
    });

    afterEach(() => under.close());

    const picture = randomBytes(300_000);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    const renditions = { thumb: Buffer.from('thumb'), preview: Buffer.from('preview') };
    const anything = async () => undefined;
    const receive = (bytes: Buffer, options = {}) =>
      under.store.receive(Readable.from(chunksOf(bytes)), { maxBytes: 1_000_000, inspectHead: anything, ...options });

    it('receives a stream whole, with its hash and size', async () => {
      const temp = await receive(picture);
      expect(temp).toMatchObject({ sha256, bytes: picture.length });
      expect(await readFile(temp.path)).toEqual(picture);
    });

    it('shows the head once, before the rest, however the stream is cut', async () => {
      const heads: Uint8Array[] = [];
      await receive(picture, { inspectHead: async (head: Uint8Array) => void heads.push(head) });
      expect(heads.map((head) => Buffer.from(head))).toEqual([picture.subarray(0, HEAD_BYTES)]);
    });

    it('shows the head of a file shorter than a head, and of an empty one', async () => {
      const heads: number[] = [];
      const inspectHead = async (head: Uint8Array) => void heads.push(head.length);
      await receive(Buffer.from('short'), { inspectHead });
      await receive(Buffer.alloc(0), { inspectHead });
      expect(heads).toEqual([5, 0]);
    });

    it('refuses a file over the limit and leaves nothing of it', async () => {
      await expect(receive(picture, { maxBytes: picture.length - 1 })).rejects.toMatchObject({ code: 'too-large' });
      expect(await readdir(under.tmpFolder)).toEqual([]);
    });

    it('takes a file of exactly the limit', async () => {
      await expect(receive(picture, { maxBytes: picture.length })).resolves.toMatchObject({ bytes: picture.length });
    });

    it('leaves nothing of a file that the head refuses', async () => {
      const inspectHead = async () => {
        throw new AppError('unsupported-media', 'no');
      };
      await expect(receive(picture, { inspectHead })).rejects.toMatchObject({ code: 'unsupported-media' });
      expect(await readdir(under.tmpFolder)).toEqual([]);
    });

    it('leaves nothing of a stream that breaks off', async () => {
      const broken = Readable.from(breakingOff(picture));
      await expect(under.store.receive(broken, { maxBytes: 1_000_000, inspectHead: anything })).rejects.toThrow(
        'the line went dead',
      );
      expect(await readdir(under.tmpFolder)).toEqual([]);
    });

    it('keeps an original byte for byte, and its renditions', async () => {
      const temp = await receive(picture);
      await under.store.keep(temp, renditions);
      await under.store.settle(temp);
      expect(await readFile(await under.store.originalPath(sha256))).toEqual(picture);
      expect(await under.store.readRendition(sha256, 'preview')).toEqual(renditions.preview);
      expect(await readdir(under.tmpFolder)).toEqual([]);
    });

    it('keeps the same bytes once, whoever sends them again', async () => {
      for (const temp of [await receive(picture), await receive(picture)]) {
        await under.store.keep(temp, renditions);
        await under.store.settle(temp);
      }
      expect(await readFile(await under.store.originalPath(sha256))).toEqual(picture);
    });

    it('says so when an original is not there', async () => {
      await expect(under.store.originalPath('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
    });

    it('keeps a paper byte for byte, once, and says so when one is not there', async () => {
      for (const temp of [await receive(picture), await receive(picture)]) await under.store.keepDocument(temp);
      expect(await buffer(await under.store.openDocument(sha256))).toEqual(picture);
      expect(await readdir(under.tmpFolder)).toEqual([]);
      await expect(under.store.openDocument('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
      await expect(under.store.originalPath(sha256)).rejects.toMatchObject({ code: 'not-found' });
    });

    it('sweeps away what a killed server was receiving', async () => {
      const { path } = await receive(picture);
      expect(await under.store.sweep(async () => false)).toEqual({ dropped: 1 });
      await expect(access(path)).rejects.toThrow();
    });

    it('sweeps away an original whose row was never committed', async () => {
      await under.store.keep(await receive(picture), renditions);
      await under.store.sweep(async () => false);
      await expect(under.store.originalPath(sha256)).rejects.toMatchObject({ code: 'not-found' });
    });

    it('spares an original whose row was committed before the server was killed', async () => {
      await under.store.keep(await receive(picture), renditions);
      await under.store.sweep(async (hash) => hash === sha256);
      expect(await readFile(await under.store.originalPath(sha256))).toEqual(picture);
      expect(await readdir(under.tmpFolder)).toEqual([]);
    });
  });
}

function chunksOf(bytes: Buffer): Buffer[] {
  const sizes = [1, 3, 4095, 4096, 65_536];
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

async function* breakingOff(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, 10_000);
  throw new Error('the line went dead');
}
