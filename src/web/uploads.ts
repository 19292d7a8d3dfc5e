import { type Request, type RequestHandler, Router } from 'express';
import multer from 'multer';
import { permitted } from '../accounts/caller.ts';
import { photoCard } from '../catalogue/photo-view.ts';
import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { ingestPhoto, type UploadForm } from '../ingest/ingest-photo.ts';
import { actorOf, sightOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import {
  asAppError,
  bugProblem,
  MAX_FIELD_BYTES,
  MAX_FILES,
  type Problem,
  problemOf,
  sendProblem,
} from './problems.ts';
import { type ReceivedFile, uploadEngine } from './upload-engine.ts';
import { parseUploadForm } from './upload-form.ts';

/** One file's fate. `photo` is the new photo, or the one that stands for the same bytes. */
export type UploadedFile =
  | { fileName: string; outcome: 'created' | 'duplicate'; id: string; photo: ReturnType<typeof photoCard> }
  /** From somebody who does not see every photo: a new one and one that the archive has are the same answer. */
  | { fileName: string; outcome: 'received'; id: null; photo: null }
  | { fileName: string; outcome: 'rejected'; problem: Problem };

export function uploads(context: WebContext): Router {
  return Router().post('/photos', requires('upload'), receiveForm(context), async (req, res) => {
    const files = await takeInForm(context, req);
    const rejected = files.flatMap((file) => (file.outcome === 'rejected' ? [file.problem] : []));
    if (rejected[0] !== undefined && rejected.length === files.length) {
      sendProblem(res, { ...rejected[0], files });
      return;
    }
    res
      .status(files.some(({ outcome }) => outcome === 'created' || outcome === 'received') ? 201 : 200)
      .json({ files });
  });
}

/** Streams the files of a form into storage. */
export function receiveForm({ store, maxUploadBytes }: WebContext): RequestHandler {
  return multer({
    storage: uploadEngine(store, maxUploadBytes),
    limits: { files: MAX_FILES, fieldSize: MAX_FIELD_BYTES, fields: 50, fieldNameSize: 100 },
    defParamCharset: 'utf8',
    // Names are cut by shownName; the parser would drop a file whose name is only dots.
    preservePath: true,
  }).array('file', MAX_FILES);
}

/** Takes in what `receiveForm` received; each file has a fate of its own. */
export function takeInForm(context: WebContext, req: Request): Promise<UploadedFile[]> {
  const received = ((req.files ?? []) as Express.Multer.File[]).map((file) => file.received);
  return takeIn(context, received, req);
}

/** Files are taken in one after the other; those not reached because the form is wrong are dropped. */
async function takeIn(context: WebContext, received: ReceivedFile[], req: Request): Promise<UploadedFile[]> {
  try {
    if (received.length === 0)
      throw new AppError('invalid', 'No file came with the form. Send at least one picture in the field “file”.');
    const form = await parseUploadForm(context.prisma, req.body);
    const files: UploadedFile[] = [];
    for (const file of received) files.push(await takeInOne(context, { file, form, req }));
    return files;
  } catch (error) {
    for (const file of received) if ('temp' in file) await context.store.discard(file.temp);
    throw error;
  }
}

interface Incoming {
  file: ReceivedFile;
  form: UploadForm;
  req: Request;
}

async function takeInOne(context: WebContext, { file, form, req }: Incoming): Promise<UploadedFile> {
  const { fileName } = file;
  const actor: Actor = actorOf(context, req);
  if ('rejected' in file) return { fileName, outcome: 'rejected', problem: problemOf(file.rejected) };
  try {
    const senderMayEdit = permitted(req.caller, 'edit-photo') !== null;
    const { outcome, photo } = await ingestPhoto(context, { temp: file.temp, fileName, form, senderMayEdit }, actor);
    if (sightOf(req) !== null) return { fileName, outcome: 'received', id: null, photo: null };
    return { fileName, outcome, id: photo.id, photo: photoCard(photo) };
  } catch (error) {
    const known = asAppError(error);
    if (known === null) req.log?.error({ err: error, fileName }, 'an upload failed');
    return { fileName, outcome: 'rejected', problem: known === null ? bugProblem : problemOf(known) };
  }
}
