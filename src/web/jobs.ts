import { Router } from 'express';
import { readArchiveAgain, stopReadingArchive } from '../catalogue/archive-readings.ts';
import { waitingWork } from '../catalogue/waiting-work.ts';
import { FILE_EDITION } from '../imaging/file-metadata.ts';
import { readerEdition } from '../ingest/reader-edition.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';

/** What the server does for older photos beside its other work, how far it is, and reading every photo's texts again. */
export function jobs(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/jobs', requires('see-jobs'), async (_req, res) => {
    res.json(await waitingWork(prisma, FILE_EDITION));
  });

  router.post('/archive-readings', requires('read-archive-again'), async (req, res) => {
    res.status(202).json(await readArchiveAgain(prisma, readerEdition(), actorOf(context, req)));
  });

  router.post('/archive-readings/stop', requires('read-archive-again'), async (req, res) => {
    res.json(await stopReadingArchive(prisma, actorOf(context, req)));
  });

  return router;
}
