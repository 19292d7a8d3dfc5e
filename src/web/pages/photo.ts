import { Router } from 'express';
import { z } from 'zod';
import { PhotoPage } from '../../../views/photo/photo-page.tsx';
import { toldToAnybody } from '../../catalogue/photo-terms.ts';
import { photoSeenBy } from '../../catalogue/photos.ts';
import { subjectOf } from '../../catalogue/subjects.ts';
import { download } from '../../delivery/download.ts';
import { actorOf, sightOf, type WebContext } from '../context.ts';
import { renditionNamed, sendFile } from '../downloads.ts';
import { requires } from '../guard.ts';
import { action, parseInput, purpose, shortText } from '../inputs.ts';
import { languageFor } from '../language.ts';
import { handsOver } from '../same-origin.ts';
import { downloadProblem } from '../verdict-problem.ts';
import { sendProblemPage } from './problems.ts';
import { sendPage } from './send-page.ts';
import { showPhoto } from './show-photo.ts';
import { whereAndWhen } from './show-where-and-when.ts';
import { siteOf, sourceChoices } from './site.ts';

const storyText = z.string().trim().max(500, 'is longer than 500 characters').default('');
const judged = z.object({ purpose: purpose.default('editorial'), action: action.default('publish'), story: storyText });
const wanted = z.object({ name: shortText, outlet: shortText, purpose });

/** The page of one photo, and downloads from it. */
export function photoPages(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/photos/:id', requires('see-photos'), async (req, res) => {
    const { site, outlet, outlets } = await siteOf(prisma, req, res, 'photos');
    const photo = await photoSeenBy(prisma, req.params.id, sightOf(req));
    const asked = site.may('judge') ? req.query : {};
    const { story, ...stated } = parseInput(judged, asked);
    const use = { ...stated, story: story || null, now: clock() };
    const language = languageFor(req, res);
    // All of the page is about the photo as it is at one moment.
    const subject = await subjectOf(prisma, photo);
    const view = await showPhoto(context, { req, may: site.may, photo, subject, outlets, outlet, use, language });
    const choices = await sourceChoices(prisma, site.may('edit-photo'));
    const told = site.may('see-widenings') ? (sentence: string) => sentence : toldToAnybody;
    const seesClearances = site.may('see-clearances');
    const shown =
      outlet === null || photo.status !== 'active'
        ? null
        : await whereAndWhen(prisma, photo, { ofNew: subject, outlet, use, seesClearances, language, told });
    sendPage(res, PhotoPage({ site, photo: view, choices, whereAndWhen: shown, back: '/photos' }));
  });

  router.get('/photos/:id/downloads', requires('download'), handsOver, async (req, res) => {
    const { name, ...use } = parseInput(wanted, req.query);
    const what = name === 'original' ? name : renditionNamed(name);
    const file = await download(
      context,
      { photo: req.params.id, what, ...use, language: languageFor(req, res) },
      actorOf(context, req),
    );
    if (file.outcome === 'file') {
      sendFile(res, file);
      return;
    }
    const problem = downloadProblem(file);
    await sendProblemPage(context, { req, res }, problem, {
      href: `/photos/${req.params.id}`,
      label: 'Back to the photo',
    });
  });

  return router;
}
