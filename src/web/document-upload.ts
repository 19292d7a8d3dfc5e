import type { Request, RequestHandler } from 'express';
import multer, { type StorageEngine } from 'multer';
import type { NewDocument } from '../catalogue/documents.ts';
import { AppError } from '../errors.ts';
import { sniffDocument } from '../imaging/sniff-document.ts';
import type { ObjectStore, TempFile } from '../storage/object-store.ts';
import { faultInJson } from '../vocabulary/json-faults.ts';
import type { WebContext } from './context.ts';
import { MAX_FIELD_BYTES } from './problems.ts';
import { shownName } from './upload-engine.ts';

interface ReceivedDocument {
  fileName: string;
  mime: string;
  temp: TempFile;
}

declare global {
  namespace Express {
    namespace Multer {
      interface File {
        document: ReceivedDocument;
      }
    }
  }
}

/** A contract of a hundred scanned pages fits; whatever is larger is no paper. */
const MAX_DOCUMENT_BYTES = 20_000_000;

/** Streams the paper of a form, in its field `file`, into storage; a request that is no such form passes untouched. */
export function receiveDocument({ store }: Pick<WebContext, 'store'>): RequestHandler {
  return multer({
    storage: documentEngine(store),
    limits: { files: 1, fieldSize: MAX_FIELD_BYTES, fields: 100, fieldNameSize: 100 },
    defParamCharset: 'utf8',
  }).single('file');
}

function documentEngine(store: ObjectStore): StorageEngine {
  return {
    _handleFile(_req, { stream, originalname }, done) {
      receive(store, stream).then(
        (received) => done(null, { document: { fileName: shownName(originalname), ...received } }),
        (error: unknown) => {
          stream.resume();
          done(error);
        },
      );
    },
    _removeFile(_req, { document }, done) {
      if (document === undefined) done(null);
      else store.discard(document.temp).then(() => done(null), done);
    },
  };
}

async function receive(store: ObjectStore, stream: Express.Multer.File['stream']) {
  let mime = '';
  const inspectHead = async (head: Uint8Array) => {
    mime = await typeOf(head);
  };
  try {
    return { temp: await store.receive(stream, { maxBytes: MAX_DOCUMENT_BYTES, inspectHead }), mime };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too-large') throw error;
    throw new AppError(
      'too-large',
      `The paper is larger than ${MAX_DOCUMENT_BYTES / 1_000_000} MB. Send a smaller scan.`,
    );
  }
}

async function typeOf(head: Uint8Array): Promise<string> {
  const type = await sniffDocument(head);
  if (typeof type === 'string') return type;
  const what = type === null ? 'The file is no paper that is known here' : `The file is ${type.other}`;
  throw new AppError('unsupported-media', `${what}, whatever its name says. Send it as PDF, JPEG, PNG or plain text.`);
}

/**
 * Does `work`, which checks the form and then asks for its paper, kept for good; null where none came. What is refused
 * leaves nothing behind.
 */
export async function withDocument<T>(
  { store }: Pick<WebContext, 'store'>,
  req: Request,
  work: (keep: () => Promise<NewDocument | null>) => Promise<T>,
): Promise<T> {
  const received = req.file?.document;
  if (received === undefined) return work(async () => null);
  const { temp, fileName, mime } = received;
  try {
    return await work(async () => {
      await store.keepDocument(temp);
      return { sha256: temp.sha256, bytes: temp.bytes, fileName, mime };
    });
  } finally {
    await store.discard(temp);
  }
}

/** What a script sends beside a paper: JSON in the field of that name; without a paper it is the body itself. */
export function bodyOf(req: Request, field: string): unknown {
  if (!req.is('multipart')) return req.body;
  const text: unknown = (req.body as Record<string, unknown>)[field];
  if (typeof text !== 'string') throw new AppError('invalid', `${field}: is missing. Send it as JSON beside the file.`);
  const fault = faultInJson(text);
  if (fault !== null) throw new AppError('invalid', `${field}: ${fault}`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError('invalid', `${field}: is not JSON.`);
  }
}
