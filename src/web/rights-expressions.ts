import express, { Router } from 'express';
import { z } from 'zod';
import { getPhoto } from '../catalogue/photos.ts';
import { restrictionsOfPolicy, type Take } from '../catalogue/restrictions-of-policy.ts';
import { addMissing, rightsExpression } from '../catalogue/rights-expressions.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import { beyondOwn } from '../rights/odrl/beyond-own.ts';
import { readOdrl } from '../rights/odrl/read-odrl.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { inWords } from './input-words.ts';
import { parseInput, refuseFaults, requireBody, shortText } from './inputs.ts';
import { requireMayKill } from './kill-by-hand.ts';
import { restriction } from './restriction-input.ts';

const JSON_LD = 'application/ld+json';
const added = z.strictObject({ reason: shortText });

/** A photo's terms as an ODRL policy, out and in. */
export function rightsExpressions(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  // Agreements stand in it beside the terms, as in the reasons of a verdict: whoever may ask for one may read the other.
  router.get('/photos/:id/rights.odrl.json', requires('judge'), async (req, res) => {
    const photo = await getPhoto(prisma, req.params.id);
    const policy = rightsExpression(await subjectOf(prisma, photo), photo.id, { forHouse: true });
    res.type(JSON_LD).send(JSON.stringify(policy));
  });

  // Whatever JSON may be: what is no policy is told so, and not that it is no JSON.
  const asJson = express.json({ limit: '256kb', type: JSON_LD, strict: false, verify: refuseFaults });
  router.post('/photos/:id/rights.odrl.json', requires('edit-photo'), asJson, async (req, res) => {
    const { reason } = parseInput(added, req.query);
    requireBody(req.body, JSON_LD);
    const photo = await getPhoto(prisma, String(req.params.id));
    const subject = await subjectOf(prisma, photo);
    const { notices = [] } = subject;
    const own = rightsExpression(subject, photo.id, { forHouse: true });
    const { zone, transmittedAt } = subject.facts;
    const read = (policy: unknown) => readOdrl(policy, { zone: zone ?? 'UTC', transmittedAt, permissions: 'asLimits' });
    const reading = read(beyondOwn(req.body, own));
    const standing = { ...read(own), notices: [...notices] };
    const restrictions = restrictionsOfPolicy(reading, { photo: photo.id, standing, take: taken });
    requireMayKill(req, { add: restrictions.filter((one) => !notices.some(({ kind }) => kind === one.kind)) });
    const exceptions = [...reading.licences, ...reading.waivers].map(({ id }) => id);
    const additions = await addMissing(
      prisma,
      { photo: photo.id, restrictions, exceptions, reason },
      actorOf(context, req),
    );
    res.status(additions.length > 0 ? 201 : 200).json({ added: additions });
  });

  return router;
}

/** As every other door takes one. */
const taken: Take = ({ kind, value, within }) => {
  const said = { kind, value, ...(within === undefined ? {} : { within }) };
  const { data, error } = restriction.safeParse(said, { error: inWords });
  if (error === undefined) return { restriction: data };
  const [first] = error.issues;
  return { path: first?.path.join('.') ?? '', fault: error.issues.map(({ message }) => message).join('; ') };
};
