import { Router } from 'express';
import type { TitleNamesView } from '../../../views/outlets/title-names.tsx';
import { openNames } from '../../catalogue/title-names/open-names.ts';
import { settleName, undoName } from '../../catalogue/title-names/settle-name.ts';
import { listTitleNames, titlesOfOutlets } from '../../catalogue/title-names/title-names.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput, reason } from '../inputs.ts';
import { titleNameInput } from '../title-names.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { text } from './site.ts';

/** More than a page can show; the API has all of them. */
const MOST_SETTLED = 200;

export async function titleNamesToShow(db: Db): Promise<TitleNamesView> {
  const { items } = await listTitleNames(db, { cursor: null, limit: MOST_SETTLED });
  return { titles: await titlesOfOutlets(db), open: await openNames(db), settled: items };
}

export function titleNamePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/title-names', requires('manage-outlets'), async (req, res) => {
    const meaning = parseInput(titleNameInput, meaningIn(req.body));
    await settleName(prisma, meaning, actorOf(context, req));
    res.redirect(303, donePath('/outlets', 'title-name'));
  });

  router.post('/title-names/:id/undo', requires('manage-outlets'), async (req, res) => {
    const { reason: why } = parseInput(reason, { reason: req.body.reason });
    await undoName(prisma, { id: req.params.id, reason: why }, actorOf(context, req));
    res.redirect(303, donePath('/outlets', 'title-name-undone'));
  });

  return router;
}

export function meaningIn(form: Form): Record<string, unknown> {
  return { name: form.name, means: meansIn(form), reason: form.reason, replaces: text(form.replaces) || null };
}

/** A form where nothing is ticked has not said that it means none. */
function meansIn({ means, none }: Form): string[] {
  const titles = ticked(means);
  if (titles.length > 0 !== (none === 'yes')) return titles;
  throw new AppError('invalid', 'Means: tick the titles it means, or that it means none of ours.');
}
