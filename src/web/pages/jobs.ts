import { Router } from 'express';
import { JobsPage } from '../../../views/jobs/jobs-page.tsx';
import { waitingWork } from '../../catalogue/waiting-work.ts';
import { FILE_EDITION } from '../../imaging/file-metadata.ts';
import type { WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';

export function jobPages({ prisma }: WebContext): Router {
  return Router().get('/jobs', requires('see-jobs'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'jobs');
    sendPage(res, JobsPage({ site, ...(await waitingWork(prisma, FILE_EDITION)) }));
  });
}
