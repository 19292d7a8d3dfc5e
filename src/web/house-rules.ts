import { Router } from 'express';
import { z } from 'zod';
import { endHouseRule, listHouseRules, setHouseRule } from '../catalogue/house-rules.ts';
import {
  changeStandingRule,
  createStandingRule,
  endStandingRule,
  listStandingRules,
} from '../catalogue/standing-rules.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { change } from './agreements.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { action, channelsOrAll, page, parseInput, purposesOrAll, reason, shortText, territories } from './inputs.ts';
import { restriction } from './restriction-input.ts';

export const houseRuleInput = z.strictObject({
  sourceKind: z.enum(SOURCE_KINDS),
  territories,
  channels: channelsOrAll,
  purposes: purposesOrAll,
  actions: z.array(action).min(1, 'grants no action, such as publish'),
  reason: shortText,
});

const ruleTerms = z.strictObject({
  sourceKinds: z
    .union([z.literal('all'), z.array(z.enum(SOURCE_KINDS)).min(1, 'names no source kind; for every kind say "all"')])
    .default('all'),
  restriction: restriction.refine(
    ({ kind }) => kind !== 'kill',
    'takes single pictures down for good: issue a notice for each (POST /api/v1/notices), or end the agreement',
  ),
  words: shortText,
});

export const standingRuleInput = ruleTerms.extend({ agency: shortText.nullable() });
export const standingRuleChange = ruleTerms.extend(change.shape);

const listQuery = page.extend({ agency: z.string().max(80).optional() }).strict();

/** What pictures of a kind may be used for of themselves, and what is asked of every picture of an agency or of the house. */
export function houseRules(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/house-rules', requires('see-sources'), async (_req, res) => {
    res.json({ items: await listHouseRules(prisma), next: null });
  });

  router.post('/house-rules', requires('manage-agreements'), async (req, res) => {
    const input = parseInput(houseRuleInput, req.body);
    const { rule, isNew } = await setHouseRule(prisma, input, actorOf(context, req));
    res.status(isNew ? 201 : 200).json(rule);
  });

  router.post('/house-rules/:kind/end', requires('manage-agreements'), async (req, res) => {
    const input = { sourceKind: req.params.kind, ...parseInput(reason, req.body) };
    await endHouseRule(prisma, input, actorOf(context, req));
    res.status(204).end();
  });

  router.get('/standing-rules', requires('see-sources'), async (req, res) => {
    const { agency, ...rest } = parseInput(listQuery, req.query);
    res.json(await listStandingRules(prisma, { agency: agency === '' ? null : agency, ...rest }));
  });

  router.post('/standing-rules', requires('manage-agreements'), async (req, res) => {
    const rule = parseInput(standingRuleInput, req.body);
    res.status(201).json(await createStandingRule(prisma, rule, actorOf(context, req)));
  });

  router.put('/standing-rules/:id', requires('manage-agreements'), async (req, res) => {
    const { version, reason: why, ...terms } = parseInput(standingRuleChange, req.body);
    const input = { id: req.params.id, version, reason: why, terms };
    res.json(await changeStandingRule(prisma, input, actorOf(context, req)));
  });

  router.post('/standing-rules/:id/end', requires('manage-agreements'), async (req, res) => {
    const input = { id: req.params.id, ...parseInput(change, req.body) };
    res.json(await endStandingRule(prisma, input, actorOf(context, req)));
  });

  return router;
}
