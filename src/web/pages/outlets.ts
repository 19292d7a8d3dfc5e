import { Router } from 'express';
import { OutletsPage, type OutletView } from '../../../views/outlets/outlets-page.tsx';
import { changeOutlet, createOutlet } from '../../catalogue/outlets.ts';
import type { Channel } from '../../vocabulary/uses.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { outletChange, outletInput } from '../outlets.ts';
import { donePath } from './done.ts';
import { countriesIn, countryIn, type Form, orAll, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';
import { titleNamesToShow } from './title-names.ts';

export function outletPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/outlets', requires('see-sources'), async (req, res) => {
    const { site, outlets } = await siteOf(prisma, req, res, 'outlets');
    const views: OutletView[] = outlets.map(({ channels, territories, ...outlet }) => ({
      ...outlet,
      channels: channels as Channel[],
      territories: territories === 'all' ? null : territories,
    }));
    sendPage(res, OutletsPage({ site, outlets: views, names: await titleNamesToShow(prisma) }));
  });

  router.post('/outlets', requires('manage-outlets'), async (req, res) => {
    await createOutlet(prisma, parseInput(outletInput, outletIn(req.body)), actorOf(context, req));
    res.redirect(303, donePath('/outlets', 'outlet'));
  });

  router.post('/outlets/:slug/changes', requires('manage-outlets'), async (req, res) => {
    const change = parseInput(outletChange, changeIn(req.body));
    await changeOutlet(prisma, { slug: req.params.slug, ...change }, actorOf(context, req));
    res.redirect(303, donePath('/outlets', 'saved'));
  });

  return router;
}

function outletIn(form: Form): Record<string, unknown> {
  return {
    name: form.name,
    title: text(form.title).trim() || null,
    slug: text(form.slug).trim() || null,
    ...audienceIn(form),
    clock: clockIn(form),
  };
}

/** The form shows all that it changes, so what is not ticked is said too. */
export function changeIn(form: Form): Record<string, unknown> {
  return { title: form.title, ...audienceIn(form), clock: clockIn(form), reason: form.reason };
}

/** What terms ask about, beside the title and the clock. */
function audienceIn(form: Form) {
  return {
    channels: ticked(form.channels),
    territories: orAll(countriesIn(form.territories)),
    homeCountry: countryIn(text(form.homeCountry)),
    geofenced: form.geofenced === 'yes',
    partner: form.partner === 'yes',
  };
}

/** Where no day is ticked it publishes at once. */
function clockIn(form: Form): unknown {
  const days = ticked(form.days);
  return days.length === 0 ? 'at-once' : { days, time: text(form.time).trim(), zone: text(form.zone).trim() };
}
