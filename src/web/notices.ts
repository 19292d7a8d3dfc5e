import { Router } from 'express';
import { z } from 'zod';
import { issueNotice, NOTICE_KINDS, noticesOf } from '../catalogue/notices.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { parseInput } from './inputs.ts';

/** Agencies say at length why, and it is copied as it came. */
const wordsOfNotice = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'is longer than 2,000 characters: give the words that say why');

export const noticeInput = z.strictObject({ photo: z.string(), kind: z.enum(NOTICE_KINDS), reason: wordsOfNotice });

export function notices(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/notices', requires('issue-notice'), async (req, res) => {
    res.status(201).json(await issueNotice(prisma, parseInput(noticeInput, req.body), actorOf(context, req)));
  });

  router.get('/notices', requires('see-clearances'), async (req, res) => {
    const { photo } = parseInput(z.object({ photo: z.string() }), req.query);
    res.json({ items: await noticesOf(prisma, (await getPhoto(prisma, photo)).id), next: null });
  });

  return router;
}
