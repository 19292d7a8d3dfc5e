import { Router } from 'express';
import { JobsPage } from '../../../views/jobs/jobs-page.tsx';
import { readArchiveAgain, stopReadingArchive } from '../../catalogue/archive-readings.ts';
import { waitingWork } from '../../catalogue/waiting-work.ts';
import { FILE_EDITION } from '../../imaging/file-metadata.ts';
import { readerEdition } from '../../ingest/reader-edition.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { donePath } from './done.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';

export function jobPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/jobs', requires('see-jobs'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'jobs');
    sendPage(res, JobsPage({ site, ...(await waitingWork(prisma, FILE_EDITION)) }));
  });

  router.post('/jobs/archive-reading', requires('read-archive-again'), async (req, res) => {
    await readArchiveAgain(prisma, readerEdition(), actorOf(context, req));
    res.redirect(303, donePath('/jobs', 'archive-reading'));
  });

  router.post('/jobs/archive-reading/stop', requires('read-archive-again'), async (req, res) => {
    await stopReadingArchive(prisma, actorOf(context, req));
    res.redirect(303, donePath('/jobs', 'archive-reading-stopped'));
  });

  return router;
}
