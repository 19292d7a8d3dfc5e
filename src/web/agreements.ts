import { Router } from 'express';
import { z } from 'zod';
import {
  changeAgreement,
  createAgreement,
  endAgreement,
  getAgreement,
  listAgreements,
} from '../catalogue/agreements.ts';
import { versionsOf } from '../catalogue/house-acts.ts';
import { COUNTINGS } from '../rights/agreements/quotas.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import {
  action,
  channelsOrAll,
  dateOrInstant,
  namesOrAll,
  page,
  parseInput,
  purposesOrAll,
  shortText,
  territories,
} from './inputs.ts';

const terms = z.strictObject({
  title: shortText.default('Agreement'),
  territories,
  channels: channelsOrAll,
  purposes: purposesOrAll,
  actions: z.array(action).min(1, 'grants no action, such as publish'),
  titles: namesOrAll.default('all'),
  collections: namesOrAll.default('all'),
  from: dateOrInstant.nullable().default(null),
  until: dateOrInstant.nullable().default(null),
  countsDayOf: z.enum(['use', 'receipt']).default('use'),
  quota: z
    .strictObject({
      uses: z.number().int().min(1, 'holds no use').max(1_000_000, 'is more than 1,000,000 uses'),
      per: z.enum(['day', 'month', 'year', 'term']),
    })
    .nullable()
    .default(null),
  counting: z.enum(COUNTINGS).default('each'),
  fee: shortText.nullable().default(null),
});

/** What every change of an agreement or a rule comes with. */
export const change = z.strictObject({ version: z.number().int().min(1), reason: shortText });

export const agreementInput = terms.extend({
  supplier: shortText.nullable().default(null),
  photographer: shortText.nullable().default(null),
});

export const agreementChange = terms.extend(change.shape);

const listQuery = page.extend({ supplier: z.string().max(80).nullable().default(null) }).strict();

/** What was agreed with agencies and photographers. */
export function agreements(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agreements', requires('see-sources'), async (req, res) => {
    res.json(await listAgreements(prisma, parseInput(listQuery, req.query)));
  });

  router.post('/agreements', requires('manage-agreements'), async (req, res) => {
    res.status(201).json(await createAgreement(prisma, parseInput(agreementInput, req.body), actorOf(context, req)));
  });

  router.get('/agreements/:id', requires('see-sources'), async (req, res) => {
    res.json(await getAgreement(prisma, req.params.id));
  });

  router.get('/agreements/:id/versions', requires('see-sources'), async (req, res) => {
    const { id } = await getAgreement(prisma, req.params.id);
    res.json(await versionsOf(prisma, id));
  });

  router.put('/agreements/:id', requires('manage-agreements'), async (req, res) => {
    const { version, reason, ...changed } = parseInput(agreementChange, req.body);
    const input = { id: req.params.id, version, reason, terms: changed };
    res.json(await changeAgreement(prisma, input, actorOf(context, req)));
  });

  router.post('/agreements/:id/end', requires('manage-agreements'), async (req, res) => {
    const input = { id: req.params.id, ...parseInput(change, req.body) };
    res.json(await endAgreement(prisma, input, actorOf(context, req)));
  });

  return router;
}
