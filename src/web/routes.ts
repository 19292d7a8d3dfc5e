import express, { Router } from 'express';
import { agencies } from './agencies.ts';
import { agencySettings } from './agency-settings.ts';
import { agreements } from './agreements.ts';
import { bindings } from './bindings.ts';
import { clearances } from './clearances.ts';
import type { WebContext } from './context.ts';
import { downloads } from './downloads.ts';
import { houseRules } from './house-rules.ts';
import { identifications } from './identifications.ts';
import { refuseFaults } from './inputs.ts';
import { jobs } from './jobs.ts';
import { licences } from './licences.ts';
import { mapsAndTimelines } from './map-and-timeline.ts';
import { notices } from './notices.ts';
import { orders } from './orders.ts';
import { outlets } from './outlets.ts';
import { persons } from './persons.ts';
import { manyPhotos } from './photo-edits.ts';
import { photos } from './photos.ts';
import { phrases } from './phrases.ts';
import { apiErrors, bugProblem, sendProblem } from './problems.ts';
import { rightsExpressions } from './rights-expressions.ts';
import { samePictures } from './same-pictures.ts';
import { titleNames } from './title-names.ts';
import { uploads } from './uploads.ts';
import { waivers } from './waivers.ts';
import { whatIfs } from './what-if.ts';
import { widenings } from './widenings.ts';

/** The JSON API under `/api/v1`, described in docs/api.md. */
export function api(context: WebContext): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.use(express.json({ limit: '256kb', verify: refuseFaults }));
  const parts = [
    uploads,
    photos,
    mapsAndTimelines,
    rightsExpressions,
    manyPhotos,
    downloads,
    clearances,
    notices,
    agencies,
    agencySettings,
    agreements,
    houseRules,
    whatIfs,
    outlets,
    titleNames,
    persons,
    samePictures,
    orders,
    identifications,
    bindings,
    licences,
    waivers,
    widenings,
    phrases,
    jobs,
  ];
  for (const part of parts) router.use(part(context));
  router.use((_req, res) => {
    const detail = 'There is nothing at this address for this method. docs/api.md lists what there is.';
    sendProblem(res, {
      ...bugProblem,
      type: 'urn:imprimatur:problem:not-found',
      title: 'Not found',
      status: 404,
      detail,
    });
  });
  router.use(apiErrors);
  return router;
}
