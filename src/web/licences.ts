import { type Request, Router } from 'express';
import { z } from 'zod';
import { approveLicence, endLicence, refuseLicence, withdrawLicence } from '../catalogue/licences/decide-licence.ts';
import { fileLicence } from '../catalogue/licences/file-licence.ts';
import {
  getLicence,
  LICENCE_KINDS,
  LICENCE_PHASES,
  type LicenceRow,
  licenceView,
  listLicences,
} from '../catalogue/licences/licences.ts';
import { parseId } from '../catalogue/lists.ts';
import { licencePaper } from '../delivery/document.ts';
import { actorOf, type WebContext } from './context.ts';
import { bodyOf, receiveDocument, withDocument } from './document-upload.ts';
import { sendFile } from './downloads.ts';
import { requires } from './guard.ts';
import {
  action,
  channelsOrAll,
  comparedName,
  dateOrInstant,
  page,
  parseInput,
  purposesOrAll,
  shortText,
  territories,
} from './inputs.ts';
import { because, obstacle } from './waivers.ts';

/** The body of a new licence; see docs/api.md. */
export const licenceInput = z.strictObject({
  photo: z.string(),
  kind: z.enum(LICENCE_KINDS),
  document: shortText,
  lifts: z.array(obstacle).max(50).default([]),
  territories,
  channels: channelsOrAll,
  purposes: purposesOrAll,
  actions: z.array(action).min(1, 'grants no action, such as publish'),
  titles: z.union([z.literal('all'), z.array(comparedName).min(1, 'names no title')]).default('all'),
  from: dateOrInstant.nullable().default(null),
  until: dateOrInstant.nullable().default(null),
  reason: shortText,
});

const listQuery = page
  .extend({
    phase: z.enum(LICENCE_PHASES).nullable().default(null),
    photo: z.string().nullable().default(null),
  })
  .strict();

/** Rights to single photos that were bought or granted. */
export function licences(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();
  const shown = (row: LicenceRow) => licenceView(row, clock());

  router.get('/licences', requires('see-sources'), async (req, res) => {
    const { photo, ...query } = parseInput(listQuery, req.query);
    const photoId = photo === null ? null : parseId(photo, 'photo');
    const { items, next } = await listLicences(prisma, { ...query, photoId });
    res.json({ items: items.map(shown), next });
  });

  router.get('/licences/:id', requires('see-sources'), async (req, res) => {
    res.json(shown(await getLicence(prisma, req.params.id)));
  });

  router.get('/licences/:id/document', requires('see-sources'), async (req, res) => {
    sendFile(res, await licencePaper(context, req.params.id));
  });

  router.post('/licences', requires('keep-licences'), receiveDocument(context), async (req, res) => {
    res.status(201).json(shown(await takeLicence(context, req, () => bodyOf(req, 'licence'))));
  });

  router.post('/licences/:id/withdrawal', requires('keep-licences'), async (req, res) => {
    res.json(shown(await withdrawLicence(prisma, req.params.id, actorOf(context, req))));
  });

  for (const [noun, act, change] of LICENCE_DECISIONS)
    router.post(`/licences/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, req.body);
      res.json(shown(await change(prisma, { id: req.params.id, reason }, actorOf(context, req))));
    });

  return router;
}

/** What is done to a licence with a reason: the noun of its address, the act it needs, and what does it. */
export const LICENCE_DECISIONS = [
  ['approval', 'decide-licence', approveLicence],
  ['refusal', 'decide-licence', refuseLicence],
  ['end', 'keep-licences', endLicence],
] as const;

/** Puts the licence that came forward, with its paper where one came along. */
export function takeLicence(context: WebContext, req: Request, input: () => unknown): Promise<LicenceRow> {
  return withDocument(context, req, async (keep) => {
    const licence = parseInput(licenceInput, input());
    return fileLicence(context.prisma, { ...licence, file: await keep() }, actorOf(context, req));
  });
}
