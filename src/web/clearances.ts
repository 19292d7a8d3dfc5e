import { type Request, Router } from 'express';
import { z } from 'zod';
import { snippetOf } from '../../views/snippet.tsx';
import { type ClearanceRow, clearanceView, findClearance, listClearances } from '../catalogue/clearances.ts';
import { parseId } from '../catalogue/lists.ts';
import { clearPhoto } from '../delivery/clear-photo.ts';
import { withdraw } from '../delivery/withdraw.ts';
import { AppError } from '../errors.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, purpose, shortText } from './inputs.ts';
import { languageFor } from './language.ts';
import { sendProblem } from './problems.ts';
import { clearedAlreadyProblem, refusalProblem, unansweredProblem } from './verdict-problem.ts';

/** As it stands in the verdict; as long as the words and countries that it holds. */
const obstacle = z.string().min(1).max(40_000);
const namedByObstacle = z.strictObject({ obstacle, note: shortText });
const namedByClause = z.strictObject({ clause: shortText, note: shortText });

/** The body of a request to clear a photo; see docs/api.md. */
export const clearanceInput = z.strictObject({
  photo: z.string(),
  outlet: shortText,
  story: shortText,
  purpose: purpose.default('editorial'),
  edition: z.iso
    .datetime({ offset: true, error: 'is no instant such as 2026-05-03T04:00:00Z' })
    .nullable()
    .default(null),
  conditions: z
    .array(z.union([namedByObstacle, namedByClause]))
    .max(50)
    .default([]),
  costCentre: shortText.nullable().default(null),
});

const listQuery = page
  .extend({
    photo: z.string().nullable().default(null),
    cursor: z.string().max(60).nullable().default(null),
  })
  .strict();

/** Width of the picture in the snippet, in pixels; the URL takes others. */
const SNIPPET_WIDTH = 1600;

export function clearances(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/clearances', requires('clear'), async (req, res) => {
    const { conditions: answers, ...request } = parseInput(clearanceInput, req.body);
    const language = languageFor(req, res);
    const answer = await clearPhoto(prisma, { ...request, answers, language }, actorOf(context, req));
    if (answer.outcome === 'cleared-already') {
      const { clearance } = answer;
      sendProblem(res, { ...clearedAlreadyProblem(clearance), clearance: shownClearance(context, req, clearance) });
    } else if (answer.outcome === 'refused') sendProblem(res, refusalProblem('clearing', answer.verdict, language));
    else if (answer.outcome !== 'cleared') sendProblem(res, unansweredProblem(answer));
    else res.status(201).json(shownClearance(context, req, answer.clearance));
  });

  router.get('/clearances', requires('see-clearances'), async (req, res) => {
    const { photo, cursor, limit } = parseInput(listQuery, req.query);
    res.json(await listClearances(prisma, { photoId: photo === null ? null : parseId(photo, 'photo'), cursor, limit }));
  });

  router.get('/clearances/:id', requires('see-clearances'), async (req, res) => {
    const row = await findClearance(prisma, req.params.id);
    if (row === null) throw new AppError('not-found', `There is no clearance “${req.params.id.slice(0, 40)}”.`);
    res.json(shownClearance(context, req, row));
  });

  router.post('/clearances/:id/withdrawal', requires('clear'), async (req, res) => {
    res.json(await withdraw(context, req.params.id, actorOf(context, req)));
  });

  return router;
}

/** A clearance with its public URL and the HTML to paste. */
export function shownClearance(context: WebContext, req: Request, row: ClearanceRow) {
  return { ...clearanceView(row), ...publishingOf(context, req, row) };
}

interface Published {
  /** Of the clearance. */
  id: string;
  photo: Pick<ClearanceRow['photo'], 'captionForReaders' | 'creditToPrint' | 'width' | 'height'>;
}

/** A clearance's public URL and the HTML to paste. */
export function publishingOf(
  { publicUrl }: WebContext,
  req: Request,
  { id, photo }: Published,
): { url: string; snippet: string } {
  const url = `${publicUrl(req)}/d/${id}/${SNIPPET_WIDTH}.jpg`;
  const { captionForReaders, creditToPrint, width } = photo;
  const shown = Math.min(width, SNIPPET_WIDTH);
  const height = Math.round((photo.height * shown) / width);
  return { url, snippet: snippetOf({ url, captionForReaders, creditToPrint, width: shown, height }) };
}
