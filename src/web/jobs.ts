import { Router } from 'express';
import { waitingWork } from '../catalogue/waiting-work.ts';
import { FILE_EDITION } from '../imaging/file-metadata.ts';
import type { WebContext } from './context.ts';
import { requires } from './guard.ts';

/** What the server does for older photos beside its other work, and how far it is. */
export function jobs({ prisma }: WebContext): Router {
  return Router().get('/jobs', requires('see-jobs'), async (_req, res) => {
    res.json(await waitingWork(prisma, FILE_EDITION));
  });
}
