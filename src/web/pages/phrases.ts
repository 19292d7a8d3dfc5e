import { type Request, Router } from 'express';
import { z } from 'zod';
import { DeskPage } from '../../../views/phrases/desk-page.tsx';
import { PhrasePage } from '../../../views/phrases/phrase-page.tsx';
import { PhrasebookPage } from '../../../views/phrases/phrasebook-page.tsx';
import { sayMeaning } from '../../catalogue/phrases/change-phrase.ts';
import { getPhrase, type PhraseRow, waitingVersion } from '../../catalogue/phrases/phrase-rows.ts';
import { listPhrases } from '../../catalogue/phrases/phrases.ts';
import { photosHolding } from '../../catalogue/phrases/received-words.ts';
import { dismissReport, openReports, reportReading } from '../../catalogue/phrases/reports.ts';
import { progressOf } from '../../catalogue/phrases/rereadings.ts';
import { unreadPhrases } from '../../catalogue/phrases/unread-phrases.ts';
import { change as seenChange } from '../agreements.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { changed, meaningInput, PHRASE_CHANGES, reportInput, soughtPhrase } from '../phrases.ts';
import { because } from '../waivers.ts';
import { changeIn } from './agreement-views.ts';
import { type Done, donePath } from './done.ts';
import { type Form, phraseIn } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { showPhrase, showReport, showUnread } from './show-phrases.ts';
import { siteOf, text } from './site.ts';

const UNREAD_ON_A_PAGE = 25;
const PHRASES_ON_A_PAGE = 50;
/** What waits for people is never so much that it needs pages. */
const MOST_WAITING = 100;

const queueQuery = z.object({ q: soughtPhrase, skip: z.coerce.number().int().min(0).default(0) });

/** The doubts desk, the house phrasebook, and the acts on each phrase. */
export function phrasePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();
  router.use(reading(context));

  router.post('/phrases', requires('say-meaning'), async (req, res) => {
    const input = parseInput(meaningInput, phraseIn(req.body as Form));
    const phrase = await changed(context, sayMeaning(prisma, input, actorOf(context, req)));
    res.redirect(303, donePath(`/phrases`, doneOf(phrase)));
  });

  for (const [noun, act, change] of PHRASE_CHANGES)
    router.post(`/phrases/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const decision = { id: req.params.id, ...parseInput(seenChange, changeIn(req.body as Form)) };
      const phrase = await changed(context, change(prisma, decision, actorOf(context, req)));
      res.redirect(303, donePath(backOf(req, phrase), noun === 'undo' ? doneOf(phrase) : DONE[noun]));
    });

  router.post('/photos/:id/reading-reports', requires('report-reading'), async (req, res) => {
    const { phrase, reason } = req.body as Form;
    const [field = '', ...words] = text(phrase).split(/\r?\n/);
    const input = parseInput(reportInput, { photo: req.params.id, field, words: words.join('\n'), reason });
    await reportReading(prisma, input, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${encodeURIComponent(req.params.id)}`, 'reading-report'));
  });

  router.post('/reading-reports/:id/dismissal', requires('say-meaning'), async (req, res) => {
    const { reason } = parseInput(because, { reason: (req.body as Form).reason });
    await dismissReport(prisma, { id: req.params.id, reason }, actorOf(context, req));
    res.redirect(303, donePath('/phrases', 'reading-report-dismissed'));
  });

  return router;
}

const DONE = {
  withdrawal: 'phrase-withdrawn',
  confirmation: 'phrase-confirmed',
  refusal: 'phrase-refused',
} as const satisfies Partial<Record<(typeof PHRASE_CHANGES)[number][0], Done>>;

function doneOf(phrase: PhraseRow): Done {
  return waitingVersion(phrase) === null ? 'phrase' : 'phrase-waits';
}

/** The desk where the decision was made there, else the phrase's page. */
function backOf({ body }: Request<{ id: string }>, { id }: PhraseRow): string {
  return text((body as Form).back) === '/phrases' ? '/phrases' : `/phrases/${id}`;
}

function reading(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/phrases', requires('see-phrases'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'phrases');
    const { q, skip } = parseInput(queueQuery, req.query);
    const { items, total } = await unreadPhrases(prisma, { q, skip, limit: UNREAD_ON_A_PAGE });
    // Whoever looks for a phrase looks among those that nobody has read.
    const isFirst = skip === 0 && q === '';
    const first = { phase: 'waiting', cursor: null, limit: MOST_WAITING } as const;
    const waiting = isFirst ? (await listPhrases(prisma, first)).items : [];
    const reports = isFirst ? await openReports(prisma, MOST_WAITING) : [];
    const next = skip + UNREAD_ON_A_PAGE;
    sendPage(
      res,
      DeskPage({
        ...{ site, total, search: q },
        waiting: waiting.map((row) => showPhrase(req, row)),
        reports: reports.map(showReport),
        unread: await showUnread(prisma, items),
        more: next < total ? `/phrases?${new URLSearchParams({ ...(q === '' ? {} : { q }), skip: `${next}` })}` : null,
      }),
    );
  });

  router.get('/phrasebook', requires('see-phrases'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'phrasebook');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    const { items, next } = await listPhrases(prisma, { phase: 'standing', cursor, limit: PHRASES_ON_A_PAGE });
    const more = next === null ? null : `/phrasebook?${new URLSearchParams({ cursor: next })}`;
    sendPage(res, PhrasebookPage({ site, phrases: items.map((row) => showPhrase(req, row)), more }));
  });

  router.get('/phrases/:id', requires('see-phrases'), async (req: Request<{ id: string }>, res) => {
    const { site } = await siteOf(prisma, req, res, 'phrases');
    const row = await getPhrase(prisma, req.params.id);
    const { count } = await photosHolding(prisma, row.words, 1);
    const photos = { count, ...(await progressOf(prisma, row.id)) };
    sendPage(res, PhrasePage({ site, phrase: showPhrase(req, row), photos }));
  });

  return router;
}
