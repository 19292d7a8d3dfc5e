import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from '../errors.ts';
import { HEAD_BYTES, type ReceiveOptions, type TempFile } from './object-store.ts';

/** Writes the stream into `folder`, flushed to disk, holding no more than one chunk and the head in memory. */
export async function receiveFile(folder: string, stream: Readable, options: ReceiveOptions): Promise<TempFile> {
  const path = join(folder, `${randomUUID()}.part`);
  const file = await open(path, 'wx', 0o600);
  try {
    const received = await copy(stream, file, options);
    await file.sync();
    return { path, ...received };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function copy(stream: Readable, file: FileHandle, { maxBytes, inspectHead }: ReceiveOptions) {
  const hash = createHash('sha256');
  const head = new HeadBuffer();
  let bytes = 0;
  // The stream is not destroyed on refusal: whoever sent it may have more parts behind it, and drains this one.
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    if (head.take(chunk)) await inspectHead(head.bytes());
    hash.update(chunk);
    await writeWhole(file, chunk);
  }
  if (!head.isFull()) await inspectHead(head.bytes());
  return { sha256: hash.digest('hex'), bytes };
}

/** `write` may take less than it is given. */
async function writeWhole(file: FileHandle, chunk: Buffer): Promise<void> {
  let at = 0;
  while (at < chunk.length) at += (await file.write(chunk, at)).bytesWritten;
}

/** Collects the first bytes; `take` answers true once, when there are enough. */
class HeadBuffer {
  private parts: Buffer[] = [];
  private length = 0;

  take(chunk: Buffer): boolean {
    if (this.isFull()) return false;
    const part = chunk.subarray(0, HEAD_BYTES - this.length);
    this.parts.push(part);
    this.length += part.length;
    return this.isFull();
  }

  isFull(): boolean {
    return this.length >= HEAD_BYTES;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}

function tooLarge(maxBytes: number): AppError {
  const limit = maxBytes >= 1_000_000 ? `${Math.floor(maxBytes / 1_000_000)} MB` : `${Math.ceil(maxBytes / 1000)} kB`;
  return new AppError(
    'too-large',
    `The file is larger than ${limit}, the limit here. Send a smaller version, or ask whoever runs this archive to raise IMPRIMATUR_MAX_UPLOAD_BYTES.`,
    { maxBytes },
  );
}
