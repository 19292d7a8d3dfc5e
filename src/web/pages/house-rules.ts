import { type Request, Router } from 'express';
import { HouseRulesPage } from '../../../views/house-rules/house-rules-page.tsx';
import { endHouseRule, listHouseRules, setHouseRule } from '../../catalogue/house-rules.ts';
import {
  changeStandingRule,
  createStandingRule,
  endStandingRule,
  getStandingRule,
  type StandingRuleView,
} from '../../catalogue/standing-rules.ts';
import { SOURCE_KINDS } from '../../vocabulary/uses.ts';
import { change } from '../agreements.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { houseRuleInput, standingRuleChange, standingRuleInput } from '../house-rules.ts';
import { parseInput, reason } from '../inputs.ts';
import { boxIn, boxToShow, changeIn, rulesToShow } from './agreement-views.ts';
import { donePath } from './done.ts';
import { type Form, orAll, restrictionIn, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';
import { versionsToShow } from './versions.ts';

/** House rules, and the standing rules of agencies and of the house. */
export function houseRulePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/house-rules', requires('see-sources'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const rules = (await listHouseRules(prisma)).map((rule) => ({ sourceKind: rule.sourceKind, ...boxToShow(rule) }));
    const { rules: standingRules, ids } = await rulesToShow(prisma, null);
    const versions = await versionsToShow(prisma, [...SOURCE_KINDS, ...ids]);
    sendPage(res, HouseRulesPage({ site, rules, standingRules, versions }));
  });

  router.post('/house-rules', requires('manage-agreements'), async (req, res) => {
    const { sourceKind, reason: why } = req.body as Form;
    const rule = parseInput(houseRuleInput, { sourceKind, reason: why, ...boxIn(req.body) });
    const { isNew } = await setHouseRule(prisma, rule, actorOf(context, req));
    res.redirect(303, donePath('/house-rules', isNew ? 'house-rule' : 'as-before'));
  });

  router.post('/house-rules/standing-rules', requires('manage-agreements'), async (req, res) => {
    res.redirect(303, donePath(pathOf(await add(context, req, null)), 'standing-rule'));
  });

  router.post('/house-rules/:kind/end', requires('manage-agreements'), async (req, res) => {
    const input = { sourceKind: req.params.kind, ...parseInput(reason, { reason: req.body.reason }) };
    await endHouseRule(prisma, input, actorOf(context, req));
    res.redirect(303, donePath('/house-rules', 'house-rule-removed'));
  });

  router.post('/agencies/:slug/standing-rules', requires('manage-agreements'), async (req, res) => {
    res.redirect(303, donePath(pathOf(await add(context, req, req.params.slug)), 'standing-rule'));
  });

  router.post('/standing-rules/:id', requires('manage-agreements'), async (req, res) => {
    // The form changes whom it is for and its words; another restriction is another rule.
    const said = parseInput(standingRuleChange.omit({ restriction: true }), {
      sourceKinds: orAll(ticked(req.body.sourceKinds)),
      words: req.body.words,
      ...changeIn(req.body),
    });
    const { version, reason: why, sourceKinds, words } = said;
    const { restriction } = await getStandingRule(prisma, req.params.id);
    const terms = { restriction, sourceKinds, words };
    const rule = await changeStandingRule(
      prisma,
      { id: req.params.id, version, reason: why, terms },
      actorOf(context, req),
    );
    res.redirect(303, donePath(pathOf(rule), rule.version === version ? 'as-before' : 'standing-rule-changed'));
  });

  router.post('/standing-rules/:id/end', requires('manage-agreements'), async (req, res) => {
    const input = { id: req.params.id, ...parseInput(change, changeIn(req.body)) };
    const rule = await endStandingRule(prisma, input, actorOf(context, req));
    res.redirect(303, donePath(pathOf(rule), 'standing-rule-ended'));
  });

  return router;
}

/** The reason of the form is what is quoted: the agency's words, or the house's. */
function add(context: WebContext, req: Request, agency: string | null): Promise<StandingRuleView> {
  const form = req.body as Form;
  const input = parseInput(standingRuleInput, {
    agency,
    sourceKinds: orAll(ticked(form.sourceKinds)),
    restriction: restrictionIn(form),
    words: form.reason,
  });
  return createStandingRule(context.prisma, input, actorOf(context, req));
}

function pathOf({ agency }: StandingRuleView): string {
  return agency === null ? '/house-rules' : `/agencies/${encodeURIComponent(agency)}`;
}
