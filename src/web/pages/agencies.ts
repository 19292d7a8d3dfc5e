import { Router } from 'express';
import { AgenciesPage } from '../../../views/agencies/agencies-page.tsx';
import { AgencyPage } from '../../../views/agencies/agency-page.tsx';
import type { AgencyView, AgreementView } from '../../../views/agencies/agency-view.ts';
import {
  type AgencyView as ApiAgency,
  createAgency,
  findAgencyNamed,
  getAgency,
  listAgencies,
} from '../../catalogue/agencies.ts';
import { type AgreementView as ApiAgreement, createAgreement, listAgreements } from '../../catalogue/agreements.ts';
import { AppError } from '../../errors.ts';
import { isInForce } from '../../rights/grants.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { agencyInput, agreementInput } from '../suppliers.ts';
import { donePath } from './done.ts';
import { countriesIn, type Form, listIn, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';

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
    sendPage(res, AgenciesPage({ site, agencies, more: next === null ? null : `/agencies?cursor=${next}` }));
  });

  router.post('/agencies', requires('manage-agreements'), async (req, res) => {
    await createAgency(prisma, parseInput(agencyInput, agencyIn(req.body)), actorOf(context, req));
    res.redirect(303, donePath('/agencies', 'agency'));
  });

  router.get('/agencies/:slug', requires('see-sources'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const agency = await withAgreements(context, await getAgency(prisma, req.params.slug));
    sendPage(res, AgencyPage({ site, agency }));
  });

  router.post('/agencies/:slug/agreements', requires('manage-agreements'), async (req, res) => {
    const { slug } = req.params;
    await createAgreement(prisma, parseInput(agreementInput, agreementIn(req.body, slug)), actorOf(context, req));
    res.redirect(303, donePath(`/agencies/${encodeURIComponent(slug)}`, 'agreement'));
  });

  return router;
}

/** Credit chains name agencies; an alias leads to the one it stands for. */
async function pathOfNamed({ prisma }: WebContext, name: string): Promise<string> {
  const agency = await findAgencyNamed(prisma, name);
  if (agency === null) throw new AppError('not-found', `There is no agency “${name.slice(0, 80)}”.`);
  return `/agencies/${encodeURIComponent(agency.slug)}`;
}

async function withAgreements({ prisma, clock }: WebContext, agency: ApiAgency): Promise<AgencyView> {
  const { slug, name, aliases, timeZone, photos } = agency;
  const page = { supplier: slug, cursor: null, limit: MAX_AGREEMENTS };
  const items = agency.agreements === 0 ? [] : (await listAgreements(prisma, page)).items;
  const at = clock().getTime();
  const agreements = items.map((agreement) => agreementView(agreement, at, timeZone ?? 'UTC'));
  return { slug, name, aliases, timeZone, photos, agreements };
}

function agreementView(agreement: ApiAgreement, at: number, zone: string): AgreementView {
  const territories = orNull(agreement.territories);
  const channels = orNull(agreement.channels) as AgreementView['channels'];
  const purposes = orNull(agreement.purposes) as AgreementView['purposes'];
  const actions = agreement.actions as AgreementView['actions'];
  const { title, from, until } = agreement;
  const isNow = isInForce({ territories, channels, purposes, actions, from, until }, { at, receivedAt: '', zone });
  return { title, territories, channels, purposes, actions, from, until, isInForce: isNow };
}

function orNull(list: string[] | 'all'): string[] | null {
  return list === 'all' ? null : list;
}

function agencyIn({ name, aliases, timeZone }: Form): Record<string, unknown> {
  return { name, aliases: listIn(aliases), timeZone: text(timeZone).trim() || null };
}

/** A list where nothing is ticked or written means all. */
function agreementIn(form: Form, supplier: string): Record<string, unknown> {
  return {
    supplier,
    title: form.title,
    territories: orAll(countriesIn(form.territories)),
    channels: orAll(ticked(form.channels)),
    purposes: orAll(ticked(form.purposes)),
    actions: ticked(form.actions),
    from: text(form.from) || null,
    until: text(form.until) || null,
  };
}

export function orAll(list: string[]): string[] | 'all' {
  return list.length === 0 ? 'all' : list;
}
