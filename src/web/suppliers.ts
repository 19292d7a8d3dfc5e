import { Router } from 'express';
import { z } from 'zod';
import { createAgency, getAgency, listAgencies } from '../catalogue/agencies.ts';
import { createAgreement, listAgreements } from '../catalogue/agreements.ts';
import { setHouseRule } from '../catalogue/house-rules.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import {
  action,
  channelsOrAll,
  dateOrInstant,
  page,
  parseInput,
  purposesOrAll,
  shortText,
  territories,
} from './inputs.ts';

export const agencyInput = z.strictObject({
  name: shortText,
  aliases: z.array(shortText).max(100).default([]),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone, such as Asia/Seoul').nullable().default(null),
});

export const agreementInput = z
  .strictObject({
    supplier: shortText,
    title: shortText.default('Agreement'),
    territories,
    channels: channelsOrAll,
    purposes: purposesOrAll,
    actions: z.array(action).min(1, 'grants no action, such as publish'),
    from: dateOrInstant.nullable().default(null),
    until: dateOrInstant.nullable().default(null),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    error: 'lies before “from”',
  });

export const houseRuleInput = z.strictObject({
  sourceKind: z.enum(SOURCE_KINDS),
  territories,
  channels: channelsOrAll,
  purposes: purposesOrAll,
  actions: z.array(action).min(1, 'grants no action, such as publish'),
});

const agreementQuery = page.extend({ supplier: z.string().max(80).nullable().default(null) }).strict();

/** Agencies, and what was agreed with them. */
export function suppliers(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agencies', requires('see-sources'), async (req, res) => {
    res.json(await listAgencies(prisma, parseInput(page.strict(), req.query)));
  });

  router.get('/agencies/:slug', requires('see-sources'), async (req, res) => {
    res.json(await getAgency(prisma, req.params.slug));
  });

  router.post('/agencies', requires('manage-agreements'), async (req, res) => {
    res.status(201).json(await createAgency(prisma, parseInput(agencyInput, req.body), actorOf(context, req)));
  });

  router.get('/agreements', requires('see-sources'), async (req, res) => {
    res.json(await listAgreements(prisma, parseInput(agreementQuery, req.query)));
  });

  router.post('/agreements', requires('manage-agreements'), async (req, res) => {
    res.status(201).json(await createAgreement(prisma, parseInput(agreementInput, req.body), actorOf(context, req)));
  });

  router.post('/house-rules', requires('manage-agreements'), async (req, res) => {
    const rule = parseInput(houseRuleInput, req.body);
    await setHouseRule(prisma, rule, actorOf(context, req));
    res.status(201).json(rule);
  });

  return router;
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}
