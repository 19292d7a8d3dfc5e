import { type Request, Router } from 'express';
import { z } from 'zod';
import { permitted } from '../accounts/caller.ts';
import { editPhoto } from '../catalogue/edit-photo.ts';
import { allOutlets, getOutlet } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { type PhotoView, photoCard, photoView } from '../catalogue/photo-view.ts';
import { getPhoto, photoSeenBy } from '../catalogue/photos.ts';
import { searchPhotos } from '../catalogue/search-photos.ts';
import { changeTags } from '../catalogue/tags.ts';
import type { When } from '../catalogue/use-of.ts';
import { verdictsFor, verdictsOf } from '../catalogue/verdicts.ts';
import { withdrawProposal } from '../catalogue/widenings/proposals.ts';
import { historyOf } from '../database/ledger.ts';
import { readFileAgain } from '../ingest/read-file-again.ts';
import { rereadPhoto } from '../ingest/reread-photo.ts';
import type { Verdict } from '../rights/verdict.ts';
import { parseQuery } from '../search/parse-query.ts';
import { AI_ORIGINS } from '../vocabulary/ai.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { actorOf, sightOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { action, country, dateOrInstant, longText, page, parseInput, purpose, shortText } from './inputs.ts';
import { requireMayKill } from './kill-by-hand.ts';
import { languageFor } from './language.ts';
import { restriction } from './restriction-input.ts';
import { mustSeeOutlets, usableIn } from './usable.ts';

const tag = z.string().trim().min(1, 'must not be empty').max(100, 'is longer than 100 characters');
const tags = z.array(tag).max(500);

/** The body of a PATCH; see docs/api.md. */
export const photoEdit = z.strictObject({
  headline: longText.optional(),
  captionForReaders: longText.optional(),
  creditToPrint: z.string().trim().max(500).optional(),
  people: z
    .array(z.strictObject({ name: shortText, position: shortText.nullable().default(null) }))
    .max(200)
    .optional(),
  place: z
    .strictObject({ city: shortText.nullable().default(null), country: country.nullable().default(null) })
    .optional(),
  tags: tags.optional(),
  supplier: shortText.optional(),
  collection: shortText.nullable().optional(),
  sourceKind: z.enum(SOURCE_KINDS).optional(),
  ai: z.enum(AI_ORIGINS).nullable().optional(),
  takenOn: z.iso.date().nullable().optional(),
  releasedOn: z.iso.date().nullable().optional(),
  transmittedAt: dateOrInstant.nullable().optional(),
  restrictions: z
    .strictObject({
      add: z.array(restriction).max(50).default([]),
      drop: z.array(shortText).max(50).default([]),
      correct: z
        .array(z.strictObject({ id: shortText, to: restriction }))
        .max(50)
        .default([]),
    })
    .optional(),
  resolveDoubts: z.array(z.string().min(1).max(32_000)).max(50).optional(),
  liftWithhold: z.literal(true).optional(),
  reason: shortText.optional(),
});

export const tagChange = z.strictObject({
  photos: z.array(z.string()).min(1, 'names no photo').max(500),
  add: tags.default([]),
  remove: tags.default([]),
});

const listQuery = page
  .extend({
    q: z.string().max(500).default(''),
    outlet: z.string().max(80).nullable().default(null),
    usable: z.string().max(80).nullable().default(null),
  })
  .strict();

const verdictQuery = z.strictObject({
  outlet: z.string().max(80).optional(),
  purpose: purpose.default('editorial'),
  action: action.default('publish'),
  at: dateOrInstant.optional(),
  story: shortText.optional(),
});

/** A date-time without offset is UTC, as a day without time is. */
export function instantOf(at: string): Date {
  return new Date(/T[\d:.]+$/.test(at) ? `${at}Z` : at);
}

/** The instant that was asked for; else now, or an outlet's next edition. */
export function whenAsked(at: string | undefined, clock: WebContext['clock']): When {
  return at === undefined ? { now: clock() } : { at: instantOf(at) };
}

/** The edit that was sent. Throws AppError `invalid`, and `forbidden` for a kill by whoever may not issue notices. */
export function photoEditIn(req: Pick<Request, 'caller'>, sent: unknown): z.infer<typeof photoEdit> {
  const edit = parseInput(photoEdit, sent);
  requireMayKill(req, edit.restrictions);
  return edit;
}

/** The photo as the caller may see it. */
export function viewFor({ caller }: Pick<Request, 'caller'>, photo: PhotoRow): PhotoView {
  return photoView(photo, permitted(caller, 'see-widenings') !== null);
}

/** What the badge on a card says, and nothing of why: reasons are for who may ask for verdicts. */
export function badgeOf(verdict: Verdict | undefined): Pick<Verdict, 'outcome' | 'wouldBe'> | undefined {
  return verdict === undefined ? undefined : { outcome: verdict.outcome, wouldBe: verdict.wouldBe };
}

export function photos(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/photos', requires('see-photos'), async (req, res) => {
    const { q, outlet: slug, usable, cursor, limit } = parseInput(listQuery, req.query);
    if (slug !== null) mustSeeOutlets(req);
    const usableOn = usable === null ? null : await usableIn(context, req, usable);
    const found = await searchPhotos(prisma, parseQuery(q), { cursor, limit, sees: sightOf(req), usableOn });
    const items = found.items.map(photoCard);
    if (slug === null) {
      res.json({ items, next: found.next });
      return;
    }
    const outlet = await getOutlet(prisma, slug);
    const verdicts = await verdictsFor(prisma, found.items, outlet, {
      purpose: 'editorial',
      action: 'publish',
      now: clock(),
    });
    const shown = (verdict: Verdict | undefined) =>
      permitted(req.caller, 'judge') === null ? badgeOf(verdict) : verdict;
    res.json({ items: items.map((card) => ({ ...card, verdict: shown(verdicts.get(card.id)) })), next: found.next });
  });

  router.get('/photos/:id', requires('see-photos'), async (req, res) => {
    res.json(viewFor(req, await photoSeenBy(prisma, req.params.id, sightOf(req))));
  });

  router.patch('/photos/:id', requires('edit-photo'), async (req, res) => {
    const edit = photoEditIn(req, req.body);
    const { photo } = await editPhoto(prisma, req.params.id, edit, actorOf(context, req));
    res.json(viewFor(req, photo));
  });

  router.get('/photos/:id/verdicts', requires('judge'), async (req, res) => {
    const { outlet, purpose, action, at, story } = parseInput(verdictQuery, req.query);
    const photo = await getPhoto(prisma, req.params.id);
    const outlets = outlet === undefined ? await allOutlets(prisma) : [await getOutlet(prisma, outlet)];
    const use = { purpose, action, story: story ?? null, ...whenAsked(at, clock) };
    const ofCleared = permitted(req.caller, 'see-clearances') !== null;
    res.json(await verdictsOf(prisma, photo, outlets, { ...use, ofCleared, language: languageFor(req, res) }));
  });

  router.get('/photos/:id/history', requires('see-history'), async (req, res) => {
    const { id } = await getPhoto(prisma, req.params.id);
    res.json(await historyOf(prisma, id, 500));
  });

  router.post('/photos/:id/proposals/:proposal/withdrawal', requires('edit-photo'), async (req, res) => {
    const { id, proposal } = req.params;
    res.json(viewFor(req, await withdrawProposal(prisma, id, proposal, actorOf(context, req))));
  });

  router.post('/photos/:id/re-readings', requires('edit-photo'), async (req, res) => {
    res.status(201).json(viewFor(req, await rereadPhoto(prisma, req.params.id, actorOf(context, req))));
  });

  router.post('/photos/:id/file-readings', requires('edit-photo'), async (req, res) => {
    res.status(201).json(viewFor(req, await readFileAgain(context, req.params.id, actorOf(context, req))));
  });

  router.post('/tag-changes', requires('edit-photo'), async (req, res) => {
    res.json(await changeTags(prisma, parseInput(tagChange, req.body), actorOf(context, req)));
  });

  return router;
}
