import { Router } from 'express';
import { AgenciesPage } from '../../../views/agencies/agencies-page.tsx';
import { AgencyPage } from '../../../views/agencies/agency-page.tsx';
import type { AgencyView } from '../../../views/agencies/agency-view.ts';
import type { AgreementView } from '../../../views/agreements/agreement-view.ts';
import {
  type AgencyView as ApiAgency,
  changeAgency,
  createAgency,
  findAgencyNamed,
  getAgency,
  listAgencies,
} from '../../catalogue/agencies.ts';
import { createAgreement, listAgreements } from '../../catalogue/agreements.ts';
import { approveRest, refuseRest, withdrawRest } from '../../catalogue/decide-agency-request.ts';
import { titlesOfOutlets } from '../../catalogue/title-names/title-names.ts';
import { AppError } from '../../errors.ts';
import { agencyChange, agencyInput } from '../agencies.ts';
import { agreementInput, change } from '../agreements.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { agreementIn, agreementToShow, changeIn, partyOf, rulesToShow } from './agreement-views.ts';
import { donePath } from './done.ts';
import { type Form, listIn } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { versionsToShow } from './versions.ts';

const AGENCIES_ON_A_PAGE = 100;
const MAX_AGREEMENTS = 200;

export function agencyPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agencies', requires('see-sources'), async (req, res) => {
    if (typeof req.query.name === 'string') {
      res.redirect(303, await pathOfNamed(context, req.query.name));
      return;
    }
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    const { items, next } = await listAgencies(prisma, { cursor, limit: AGENCIES_ON_A_PAGE });
    const agencies = await Promise.all(items.map((agency) => withAgreements(context, agency)));
    const ofPhotographers = await withPhotographers(context);
    const more = next === null ? null : `/agencies?cursor=${next}`;
    sendPage(res, AgenciesPage({ site, agencies, ofPhotographers, more }));
  });

  router.post('/agencies', requires('manage-agreements'), async (req, res) => {
    await createAgency(prisma, parseInput(agencyInput, agencyIn(req.body)), actorOf(context, req));
    res.redirect(303, donePath('/agencies', 'agency'));
  });

  router.get('/agencies/:slug', requires('see-sources'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const found = await getAgency(prisma, req.params.slug);
    const { rules, ids } = await rulesToShow(prisma, found.slug);
    const agency = { ...(await withAgreements(context, found)), rules };
    const versions = await versionsToShow(prisma, [found.id, ...ids]);
    sendPage(res, AgencyPage({ site, agency, versions }));
  });

  router.post('/agencies/:slug', requires('manage-agreements'), async (req, res) => {
    const input = parseInput(agencyChange, { ...agencyIn(req.body), reason: req.body.reason });
    const asked = { slug: req.params.slug, ...input };
    const { agency, isChanged } = await changeAgency(prisma, asked, actorOf(context, req));
    const done = agency.waiting === null ? 'agency-changed' : 'agency-change-waits';
    res.redirect(303, donePath(`/agencies/${encodeURIComponent(agency.slug)}`, isChanged ? done : 'as-before'));
  });

  router.post('/agencies/:slug/waiting-change/:decision', requires('manage-agreements'), async (req, res) => {
    const { slug, decision } = req.params;
    const actor = actorOf(context, req);
    const { version, reason } = changeIn(req.body);
    const decided = () => ({ slug, ...parseInput(change, { version, reason }) });
    const seen = () => ({ slug, ...parseInput(change.pick({ version: true }), { version }) });
    if (decision === 'approval') await approveRest(prisma, decided(), actor);
    else if (decision === 'refusal') await refuseRest(prisma, decided(), actor);
    else if (decision === 'withdrawal') await withdrawRest(prisma, seen(), actor);
    else throw new AppError('not-found', 'A change that waits can be approved, refused or withdrawn.');
    res.redirect(303, donePath(`/agencies/${encodeURIComponent(slug)}`, DECIDED[decision]));
  });

  router.post('/agencies/:slug/agreements', requires('manage-agreements'), async (req, res) => {
    const { slug } = req.params;
    await createAgreement(
      prisma,
      parseInput(agreementInput, { ...agreementIn(req.body), supplier: slug }),
      actorOf(context, req),
    );
    res.redirect(303, donePath(`/agencies/${encodeURIComponent(slug)}`, 'agreement'));
  });

  return router;
}

const DECIDED = {
  approval: 'agency-changed',
  refusal: 'agency-change-refused',
  withdrawal: 'agency-change-withdrawn',
} as const;

/** Credit chains name agencies; an alias leads to the one it stands for. */
async function pathOfNamed({ prisma }: WebContext, name: string): Promise<string> {
  const agency = await findAgencyNamed(prisma, name);
  if (agency === null) throw new AppError('not-found', `There is no agency “${name.slice(0, 80)}”.`);
  return `/agencies/${encodeURIComponent(agency.slug)}`;
}

async function withAgreements({ prisma, clock }: WebContext, agency: ApiAgency): Promise<AgencyView> {
  const { slug, name, aliases, timeZone, photos, waiting } = agency;
  const page = { supplier: slug, cursor: null, limit: MAX_AGREEMENTS };
  const items = agency.agreements === 0 ? [] : (await listAgreements(prisma, page)).items;
  const now = { at: clock(), ours: await titlesOfOutlets(prisma) };
  const agreements = items.map((agreement) => agreementToShow(agreement, agency, now));
  return { slug, name, aliases, timeZone, photos, agreements, waiting };
}

async function withPhotographers({ prisma, clock }: WebContext): Promise<AgreementView[]> {
  const page = { supplier: null, ofPhotographers: true, cursor: null, limit: MAX_AGREEMENTS };
  const { items } = await listAgreements(prisma, page);
  const now = { at: clock(), ours: await titlesOfOutlets(prisma) };
  return Promise.all(items.map(async (item) => agreementToShow(item, await partyOf(prisma, item), now)));
}

function agencyIn({ name, aliases, timeZone }: Form): Record<string, unknown> {
  return { name, aliases: listIn(aliases), timeZone: text(timeZone).trim() || null };
}
