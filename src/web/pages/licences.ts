import { type Request, Router } from 'express';
import type { LicenceView } from '../../../views/licences/licence-view.ts';
import { LicencesPage } from '../../../views/licences/licences-page.tsx';
import { withdrawLicence } from '../../catalogue/licences/decide-licence.ts';
import { type LicencePhase, listLicences } from '../../catalogue/licences/licences.ts';
import type { Page } from '../../catalogue/lists.ts';
import { licencePaper } from '../../delivery/document.ts';
import { actorOf, type WebContext } from '../context.ts';
import { receiveDocument } from '../document-upload.ts';
import { sendFile } from '../downloads.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { LICENCE_DECISIONS, takeLicence } from '../licences.ts';
import { because } from '../waivers.ts';
import { donePath } from './done.ts';
import { countriesIn, type Form, listIn, orAll, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { showLicence } from './show-licences.ts';
import { siteOf, text } from './site.ts';

const MOST_WAITING = 50;
const MOST_APPROVED = 200;
const PAST_ON_A_PAGE = 50;

/** Rights to single photos: filing them, deciding on them, and what became of them. */
export function licencePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/licences', requires('see-sources'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'licences');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    sendPage(res, LicencesPage({ site, ...(await groupsOf(context, req, cursor)) }));
  });

  router.get('/licences/:id/document', requires('see-sources'), async (req, res) => {
    sendFile(res, await licencePaper(context, req.params.id));
  });

  router.post('/licences', requires('keep-licences'), receiveDocument(context), async (req, res) => {
    const { photoId, lifts } = await takeLicence(context, req, () => licenceIn(req.body));
    const isLifting = Array.isArray(lifts) && lifts.length > 0;
    res.redirect(303, donePath(`/photos/${photoId}`, isLifting ? 'licence' : 'licence-lifting-none'));
  });

  router.post('/licences/:id/withdrawal', requires('keep-licences'), async (req, res) => {
    await withdrawLicence(prisma, req.params.id, actorOf(context, req));
    res.redirect(303, donePath(backOf(req), 'licence-withdrawal'));
  });

  for (const [noun, act, change] of LICENCE_DECISIONS)
    router.post(`/licences/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, { reason: (req.body as Form).reason });
      await change(prisma, { id: req.params.id, reason }, actorOf(context, req));
      res.redirect(303, donePath(backOf(req), `licence-${noun}`));
    });

  return router;
}

/** What waits and what was approved stands on the first page alone. */
async function groupsOf(context: WebContext, req: Request, cursor: string | null) {
  const inPhase = async (phase: LicencePhase, page: Page) => {
    const { items, next } = await listLicences(context.prisma, { ...page, phase, photoId: null });
    const shown: LicenceView[] = [];
    for (const row of items) shown.push(await showLicence(context, req, row));
    return { shown, next };
  };
  const first = async (phase: LicencePhase, limit: number) =>
    cursor === null ? (await inPhase(phase, { cursor, limit })).shown : [];
  const past = await inPhase('past', { cursor, limit: PAST_ON_A_PAGE });
  return {
    waiting: await first('waiting', MOST_WAITING),
    approved: await first('approved', MOST_APPROVED),
    past: past.shown,
    older: past.next === null ? null : `/licences?${new URLSearchParams({ cursor: past.next })}`,
  };
}

/** The photo's page where the decision was made there, else the list. */
function backOf({ body }: Pick<Request, 'body'>): string {
  const back = text((body as Form).back);
  return /^\/photos\/[0-9a-f-]{36}$/.test(back) ? back : '/licences';
}

/** What a form says, in the shape of the API. A list where nothing is ticked or written means all. */
function licenceIn(form: Form): Record<string, unknown> {
  return {
    photo: form.photo,
    kind: form.kind,
    document: form.document,
    lifts: ticked(form.lifts),
    territories: orAll(countriesIn(form.territories)),
    channels: orAll(ticked(form.channels)),
    purposes: orAll(ticked(form.purposes)),
    titles: orAll(listIn(form.titles)),
    actions: ticked(form.actions),
    from: text(form.from) || null,
    until: text(form.until) || null,
    reason: form.reason,
  };
}
