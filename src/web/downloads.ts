import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Download, type DownloadRequest, download } from '../delivery/download.ts';
import { viewPicture } from '../delivery/view-picture.ts';
import { AppError } from '../errors.ts';
import { KEPT_RENDITIONS } from '../storage/object-store.ts';
import { actorOf, sightOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { parseInput, purpose, shortText } from './inputs.ts';
import { languageFor } from './language.ts';
import { sendProblem } from './problems.ts';
import { handsOver } from './same-origin.ts';
import { sendBytes } from './send-bytes.ts';
import { downloadProblem } from './verdict-problem.ts';

const stated = z.strictObject({ outlet: shortText, purpose });
const statedOfRendition = stated.extend({ rights: z.literal('odrl').optional() });

/** Originals and renditions for use: outlet and purpose are stated, and the verdict is obeyed. */
export function downloads(context: WebContext): Router {
  const router = Router();
  const hand = async (
    req: Pick<Request, 'acceptsLanguages' | 'caller' | 'rule'>,
    res: Response,
    request: DownloadRequest,
  ) => {
    const language = languageFor(req, res);
    const file = await download(context, { ...request, language }, actorOf(context, req));
    if (file.outcome === 'file') sendFile(res, file);
    else sendProblem(res, downloadProblem(file, language));
  };

  router.get('/photos/:id/original', requires('download'), handsOver, async (req, res) => {
    await hand(req, res, { photo: req.params.id, what: 'original', ...parseInput(stated, req.query) });
  });

  router.get('/photos/:id/renditions/:name', requires('download'), handsOver, async (req, res) => {
    const { rights, ...use } = parseInput(statedOfRendition, req.query);
    const what = renditionNamed(req.params.name);
    await hand(req, res, { photo: req.params.id, what, ...use, withPolicy: rights === 'odrl' });
  });

  return router;
}

/** Thumbnails and previews for choosing inside the archive: `/photos/:id/thumb.jpg`. */
export function views(context: WebContext): Router {
  return Router().get('/photos/:id/:name.jpg', requires('see-photos'), async (req, res) => {
    const bytes = await viewPicture(
      context,
      { id: req.params.id, sees: sightOf(req) },
      renditionNamed(req.params.name),
    );
    sendBytes(res, { body: bytes, mime: 'image/jpeg', cacheControl: 'private, no-cache' });
  });
}

export function renditionNamed(name: string): (typeof KEPT_RENDITIONS)[number] {
  const known = KEPT_RENDITIONS.find((rendition) => rendition === name);
  if (known !== undefined) return known;
  throw new AppError(
    'not-found',
    `There is no rendition “${name.slice(0, 40)}”. There are: ${KEPT_RENDITIONS.join(', ')}.`,
  );
}

/** Sends a file that may leave, as a file to keep. */
export function sendFile(
  res: Response,
  { body, mime, fileName, bytes }: Omit<Extract<Download, { outcome: 'file' }>, 'outcome'>,
): void {
  res.attachment(fileName).set('Content-Length', String(bytes));
  sendBytes(res, { body, mime, cacheControl: 'private, no-store' });
}
