import { type Request, Router } from 'express';
import { z } from 'zod';
import { sayMeaning, undoMeaning } from '../catalogue/phrases/change-phrase.ts';
import {
  confirmMeaning,
  type PhraseDecision,
  refuseMeaning,
  withdrawMeaning,
} from '../catalogue/phrases/decide-phrase.ts';
import type { PhraseRow } from '../catalogue/phrases/phrase-rows.ts';
import { listPhrases, PHRASE_PHASES, phraseView, phraseWithProgress } from '../catalogue/phrases/phrases.ts';
import { dismissReport, openReports, type ReportRow, reportReading } from '../catalogue/phrases/reports.ts';
import { unreadPhrases } from '../catalogue/phrases/unread-phrases.ts';
import { rereadWaiting } from '../ingest/reread-waiting.ts';
import { change as seenChange } from './agreements.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, shortText } from './inputs.ts';
import { restriction } from './restriction-input.ts';
import { because } from './waivers.ts';

/** Longer than any doubt, for phrases that are put together by hand. */
const phraseText = z.string().trim().min(1, 'must not be empty').max(2000, 'is longer than 2,000 characters');

const said = restriction.refine(
  ({ kind }) => kind !== 'other',
  'is no meaning: hold the words, or say what to ask or do',
);

const meaning = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('restriction'), restriction: said }),
  z.strictObject({ as: z.literal('harmless') }),
  z.strictObject({ as: z.literal('ask'), words: shortText }),
  z.strictObject({ as: z.literal('duty'), words: shortText }),
  z.strictObject({ as: z.literal('hold') }),
]);

/** What a rights manager says of a phrase; see docs/api.md. */
export const meaningInput = z.strictObject({ text: phraseText, meaning, reason: shortText });

/** What an editor says was read wrongly. */
export const reportInput = z.strictObject({
  photo: z.string(),
  field: z.string().max(80),
  words: phraseText,
  reason: shortText,
});

/** What is searched for in the queue. */
export const soughtPhrase = z.string().trim().max(2000, 'is longer than 2,000 characters').default('');

const queueQuery = z.strictObject({
  q: soughtPhrase,
  skip: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const listQuery = page.extend({ phase: z.enum(PHRASE_PHASES).default('standing') }).strict();

const MOST_REPORTS = 200;

/** Phrases nobody has read yet, what the house says of phrases, and what editors say was read wrongly. */
export function phrases(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/doubts', requires('see-phrases'), async (req, res) => {
    res.json(await unreadPhrases(prisma, parseInput(queueQuery, req.query)));
  });

  router.get('/phrases', requires('see-phrases'), async (req, res) => {
    const { items, next } = await listPhrases(prisma, parseInput(listQuery, req.query));
    res.json({ items: items.map(phraseView), next });
  });

  router.get('/phrases/:id', requires('see-phrases'), async (req, res) => {
    res.json(await phraseWithProgress(prisma, req.params.id));
  });

  router.post('/phrases', requires('say-meaning'), async (req, res) => {
    const { id } = await changed(
      context,
      sayMeaning(prisma, parseInput(meaningInput, req.body), actorOf(context, req)),
    );
    res.status(201).json(await phraseWithProgress(prisma, id));
  });

  for (const [noun, act, change] of PHRASE_CHANGES)
    router.post(`/phrases/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const decision = { id: req.params.id, ...parseInput(seenChange, req.body) };
      await changed(context, change(prisma, decision, actorOf(context, req)));
      res.json(await phraseWithProgress(prisma, req.params.id));
    });

  router.get('/reading-reports', requires('see-phrases'), async (_req, res) => {
    res.json({ items: (await openReports(prisma, MOST_REPORTS)).map(reportView), next: null });
  });

  router.post('/reading-reports', requires('report-reading'), async (req, res) => {
    const report = await reportReading(prisma, parseInput(reportInput, req.body), actorOf(context, req));
    res.status(201).json(reportView(report));
  });

  router.post('/reading-reports/:id/dismissal', requires('say-meaning'), async (req, res) => {
    const { reason } = parseInput(because, req.body);
    res.json(reportView(await dismissReport(prisma, { id: req.params.id, reason }, actorOf(context, req))));
  });

  return router;
}

/** What is done to a phrase, as it was seen, with a reason: the noun of its address, the act it needs, and what does it. */
export const PHRASE_CHANGES = [
  ['undo', 'say-meaning', undoMeaning],
  ['withdrawal', 'say-meaning', withdrawMeaning],
  ['confirmation', 'decide-meaning', confirmMeaning],
  ['refusal', 'decide-meaning', refuseMeaning],
] as const satisfies readonly (readonly [
  string,
  string,
  (prisma: WebContext['prisma'], decision: PhraseDecision, actor: ReturnType<typeof actorOf>) => Promise<PhraseRow>,
])[];

/** So many are read again before whoever changed the phrase is answered; the rest follows beside the other work of the server. */
const READ_AT_ONCE = 50;
/** And for no longer than a person likes to wait: what is still to be read is held where it has to be. */
const READING_MS = 5_000;

/** Waits for the change, and for the first of the photos that hold the phrase. */
export async function changed({ prisma, clock }: WebContext, change: Promise<PhraseRow>): Promise<PhraseRow> {
  const phrase = await change;
  const signal = AbortSignal.timeout(READING_MS);
  await rereadWaiting(prisma, { at: clock(), most: READ_AT_ONCE, signal });
  return phrase;
}

function reportView({ id, photoId: photo, field, text: words, reason, by, createdAt, status }: ReportRow) {
  return { id, photo, field, words, reason, by, at: createdAt.toISOString(), status };
}
