import express, { Router } from 'express';
import { z } from 'zod';
import { getPhoto } from '../catalogue/photos.ts';
import { addMissing, rightsExpression } from '../catalogue/rights-expressions.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import { AppError } from '../errors.ts';
import type { Notice } from '../rights/notice.ts';
import { NOTICE, PHOTOS } from '../rights/odrl/names.ts';
import { type OdrlReading, readOdrl } from '../rights/odrl/read-odrl.ts';
import { cut, type OdrlRefusal } from '../rights/odrl/reading.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { inWords } from './input-words.ts';
import { parseInput, refuseFaults, shortText } from './inputs.ts';
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
    const photo = await getPhoto(prisma, String(req.params.id));
    const { facts, notices = [] } = await subjectOf(prisma, photo);
    const reading = readOdrl(req.body, { zone: facts.zone ?? 'UTC', permissions: 'asLimits' });
    const restrictions = restrictionsIn(reading, PHOTOS + photo.id, notices);
    requireMayKill(req, { add: restrictions.filter((one) => !notices.some(({ kind }) => kind === one.kind)) });
    const additions = await addMissing(prisma, { photo: photo.id, restrictions, reason }, actorOf(context, req));
    res.status(additions.length > 0 ? 201 : 200).json({ added: additions });
  });

  return router;
}

/** Throws AppError `invalid` naming all that cannot be kept: a policy is taken whole or not at all. */
function restrictionsIn(reading: OdrlReading, name: string, standing: readonly Notice[]): Restriction[] {
  const { clauses, doubts, notices, target, refused } = reading;
  const parsed = clauses.map(({ kind, value, within, words }) => ({
    words,
    ...restriction.safeParse({ kind, value, ...(within === undefined ? {} : { within }) }, { error: inWords }),
  }));
  const beyond = [
    ...refused,
    // URNs and our ids are the same in any case.
    ...(target === null || target.toLowerCase() === name ? [] : [elsewhere(target, name)]),
    ...notices.filter((one) => !standing.some((own) => own.id === one.id)).map(foreignNotice),
    ...parsed.flatMap(({ words, error }) => (error === undefined ? [] : [unusable(words, error)])),
  ];
  if (beyond.length > 0) throw cannotExpress(beyond);
  // What somebody elsewhere has yet to look at, a person looks at here.
  const unsettled: Restriction[] = doubts.length === 0 ? [] : [{ kind: 'other', value: null }];
  return [...parsed.flatMap(({ data }) => data ?? []), ...unsettled];
}

/** What somebody says of another picture is nothing they said of this one. */
function elsewhere(target: string, name: string): OdrlRefusal {
  const reason = `The policy is about another photo. If it is meant for this one, name it ${name}, or leave the target out.`;
  return { path: 'target', term: cut(target, MOST_OF_TERM), reason };
}

const MOST_OF_TERM = 120;

/** Who issued it and when would be lost: a restriction says neither. */
function foreignNotice({ id }: Notice): OdrlRefusal {
  const reason = 'No such notice is on file for this photo. Issue it as one, or send the rule without it.';
  return { path: NOTICE.id, term: String(id), reason };
}

function unusable(words: string, { issues }: z.ZodError): OdrlRefusal {
  const reason = `This part of it cannot be kept: ${issues.map(({ message }) => message).join('; ')}.`;
  return { path: issues[0]?.path.join('.') ?? '', term: words, reason };
}

const MOST_SHOWN = 5;

function cannotExpress(refused: OdrlRefusal[]): AppError {
  const shown = refused
    .slice(0, MOST_SHOWN)
    .map(({ path, term, reason }) => `${path || 'policy'} (${term}): ${reason}`);
  const more = refused.length > MOST_SHOWN ? ` And ${refused.length - MOST_SHOWN} more.` : '';
  const message = `Nothing of the policy was taken, because the archive cannot keep all of it. ${shown.join(' ')}${more}`;
  return new AppError('invalid', message, { refused });
}
