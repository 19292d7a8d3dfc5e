import { Router } from 'express';
import { AgreementPage } from '../../../views/agreements/agreement-page.tsx';
import { changeAgreement, createAgreement, endAgreement, getAgreement } from '../../catalogue/agreements.ts';
import { titlesOfOutlets } from '../../catalogue/title-names/title-names.ts';
import { agreementChange, agreementInput, change } from '../agreements.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { agreementIn, agreementToShow, changeIn, partyOf } from './agreement-views.ts';
import { donePath } from './done.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';
import { versionsToShow } from './versions.ts';

export function agreementPages(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.post('/agreements', requires('manage-agreements'), async (req, res) => {
    const input = parseInput(agreementInput, { ...agreementIn(req.body), photographer: req.body.photographer });
    await createAgreement(prisma, input, actorOf(context, req));
    res.redirect(303, donePath('/agencies', 'agreement'));
  });

  router.get('/agreements/:id', requires('see-sources'), async (req, res) => {
    const agreement = await getAgreement(prisma, req.params.id);
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const back = agreement.supplier === null ? '/agencies' : `/agencies/${encodeURIComponent(agreement.supplier)}`;
    const now = { at: clock(), ours: await titlesOfOutlets(prisma) };
    const view = agreementToShow(agreement, await partyOf(prisma, agreement), now);
    sendPage(
      res,
      AgreementPage({ site, agreement: view, back, versions: await versionsToShow(prisma, [agreement.id]) }),
    );
  });

  router.post('/agreements/:id', requires('manage-agreements'), async (req, res) => {
    const input = { ...agreementIn(req.body), ...changeIn(req.body) };
    const { version, reason, ...terms } = parseInput(agreementChange, input);
    const before = { id: req.params.id, version, reason, terms };
    const { id, version: now } = await changeAgreement(prisma, before, actorOf(context, req));
    res.redirect(303, donePath(`/agreements/${id}`, now === version ? 'as-before' : 'agreement-changed'));
  });

  router.post('/agreements/:id/end', requires('manage-agreements'), async (req, res) => {
    const input = { id: req.params.id, ...parseInput(change, changeIn(req.body)) };
    const { id } = await endAgreement(prisma, input, actorOf(context, req));
    res.redirect(303, donePath(`/agreements/${id}`, 'agreement-ended'));
  });

  return router;
}
