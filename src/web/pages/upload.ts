import { Router } from 'express';
import { UploadPage } from '../../../views/upload/upload-page.tsx';
import type { UploadResultView } from '../../../views/upload/upload-results.tsx';
import type { WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { receiveForm, takeInForm, type UploadedFile } from '../uploads.ts';
import { sendPage } from './send-page.ts';
import { siteOf, sourceChoices } from './site.ts';

/** The page for uploads; its script sends to the API, and without script the form comes here. */
export function uploadPages(context: WebContext): Router {
  const { prisma, maxUploadBytes } = context;
  const router = Router();

  router.get('/upload', requires('upload'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'upload');
    const choices = await sourceChoices(prisma, site.may('see-sources'));
    sendPage(res, UploadPage({ site, choices, maxUploadBytes, results: [] }));
  });

  router.post('/upload', requires('upload'), receiveForm(context), async (req, res) => {
    const results = (await takeInForm(context, req)).map(toResult);
    const { site } = await siteOf(prisma, req, res, 'upload');
    const choices = await sourceChoices(prisma, site.may('see-sources'));
    sendPage(res, UploadPage({ site, choices, maxUploadBytes, results }));
  });

  return router;
}

function toResult(file: UploadedFile): UploadResultView {
  const { fileName, outcome } = file;
  if (file.outcome === 'rejected') return { fileName, outcome, photo: null, problem: file.problem.detail };
  return { fileName, outcome, photo: file.id, problem: null };
}
