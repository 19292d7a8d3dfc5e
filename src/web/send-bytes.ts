import type { Readable } from 'node:stream';
import type { Response } from 'express';

export interface Bytes {
  body: Buffer | Readable;
  mime: string;
  cacheControl: string;
}

/** Sends a picture so that a browser takes it for a picture and nothing else, whatever its bytes say. */
export function sendBytes(res: Response, { body, mime, cacheControl }: Bytes): void {
  res.set({
    'Content-Type': mime,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  if (Buffer.isBuffer(body)) {
    res.set('Content-Length', String(body.length));
    res.end(body);
    return;
  }
  body.on('error', () => res.destroy());
  res.on('close', () => body.destroy());
  body.pipe(res);
}
