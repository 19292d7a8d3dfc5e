import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { AppError } from '../errors.ts';
import { sniffKind } from '../imaging/sniff-kind.ts';
import type { ObjectStore, TempFile } from '../storage/object-store.ts';
import { asAppError } from './problems.ts';

/** What became of one file of a request while it streamed in. */
export type ReceivedFile = { fileName: string } & ({ temp: TempFile } | { rejected: AppError });

declare global {
  namespace Express {
    namespace Multer {
      interface File {
        received: ReceivedFile;
      }
    }
  }
}

/**
 * Streams each file of a form straight into storage. A file that is refused is drained, so that those behind it still
 * arrive: one bad file never stops the others.
 */
export function uploadEngine(store: ObjectStore, maxBytes: number): StorageEngine {
  return {
    _handleFile(_req: Request, file, done) {
      const fileName = shownName(file.originalname);
      store.receive(file.stream, { maxBytes, inspectHead }).then(
        (temp) => done(null, { received: { fileName, temp } }),
        (error: unknown) => {
          file.stream.resume();
          const rejected = asAppError(error);
          if (rejected === null) done(error);
          else done(null, { received: { fileName, rejected } });
        },
      );
    },
    _removeFile(_req, file, done) {
      const { received } = file;
      if (received === undefined || 'rejected' in received) done(null);
      else store.discard(received.temp).then(() => done(null), done);
    },
  };
}

async function inspectHead(head: Uint8Array): Promise<void> {
  if (head.length === 0) throw new AppError('unreadable-picture', 'The file is empty. Export it again and send that.');
  const kind = await sniffKind(head);
  if (typeof kind === 'string') return;
  const what = kind === null ? 'The file is not a picture that is known here' : `The file is ${kind.other}`;
  throw new AppError('unsupported-media', `${what}, whatever its name says. Send it as JPEG, PNG, WebP, AVIF or TIFF.`);
}

/** The name as it is shown: no folders, no control characters, no longer than names on disk are. */
export function shownName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  const printable = last.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return [...printable].slice(0, 255).join('') || 'unnamed';
}
