import { Router } from 'express';
import { StrictnessPage } from '../../../views/agencies/strictness-page.tsx';
import type { StrictnessView } from '../../../views/agencies/strictness-view.ts';
import { ENDING_WORDS, FAMILY_WORDS, STAGE_WORDS } from '../../../views/agencies/strictness-words.ts';
import type { VersionView } from '../../../views/agreements/agreement-view.ts';
import { instantWords } from '../../../views/parts/moment.tsx';
import { getAgency } from '../../catalogue/agencies.ts';
import {
  type AgencySettings,
  changeSettings,
  MAX_STAGE_DAYS,
  settingsOfAgency,
} from '../../catalogue/agency-settings.ts';
import { versionsOf } from '../../catalogue/house-acts.ts';
import type { HistoryEntry } from '../../database/ledger.ts';
import { localDay } from '../../rights/moments/instants.ts';
import { settingsInput } from '../agency-settings.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { siteOf, text } from './site.ts';

const DAY_MS = 86_400_000;

/** How strictly an agency's terms are enforced. */
export function strictnessPages(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/agencies/:slug/settings', requires('see-sources'), async (req, res) => {
    const { id, slug, name, timeZone } = await getAgency(prisma, req.params.slug);
    const { site } = await siteOf(prisma, req, res, 'agencies');
    const settings = strictnessToShow(await settingsOfAgency(prisma, slug), clock(), timeZone ?? 'UTC');
    const versions = (await versionsOf(prisma, id)).flatMap(versionToShow);
    sendPage(res, StrictnessPage({ site, agency: { slug, name }, settings, ends: endsFrom(clock()), versions }));
  });

  router.post('/agencies/:slug/settings', requires('set-enforcement'), async (req, res) => {
    const input = { agency: req.params.slug, ...parseInput(settingsInput, settingsIn(req.body)) };
    const { isNew } = await changeSettings(prisma, input, actorOf(context, req));
    const done = isNew ? 'strictness' : 'as-before';
    res.redirect(303, donePath(`/agencies/${encodeURIComponent(req.params.slug)}/settings`, done));
  });

  return router;
}

/** What the form says, for the schema of the API to check. */
export function settingsIn(form: Form): Record<string, unknown> {
  const stage = text(form.stage);
  return {
    stage: stage === 'block' ? null : { stage, until: text(form.until) },
    newUseEnds: ticked(form.newUseEnds),
    clientBases: ticked(form.clientBases),
    reason: form.reason,
  };
}

function strictnessToShow({ stage, ...rest }: AgencySettings, at: Date, zone: string): StrictnessView {
  if (stage === null) return { ...rest, stage };
  const end = Date.parse(stage.until);
  return { ...rest, stage: { ...stage, lastDay: localDay(end - 1, zone), isOver: end <= at.getTime() } };
}

function versionToShow({ at, actor, act, detail }: HistoryEntry): VersionView[] {
  if (act !== 'agency-setting') return [];
  const [before, after] = [detail.before as AgencySettings, detail.after as AgencySettings];
  const changes = changesIn(inWords(before), inWords(after));
  // Where nothing else did, the reason of its stage changed.
  const shown = changes.length > 0 ? changes : changesIn(whyIn(before), whyIn(after));
  return [{ at: at.toISOString(), actor, act: 'Changed', reason: text(detail.reason), changes: shown }];
}

type Words = Record<string, string>;

function changesIn(before: Words, after: Words): VersionView['changes'] {
  return Object.entries(after)
    .map(([what, now]) => ({ what, before: before[what] ?? '', after: now }))
    .filter((change) => change.before !== change.after);
}

function whyIn({ stage }: AgencySettings): Words {
  return { 'Why it forbids less': stage?.reason ?? '' };
}

function inWords({ stage, newUseEnds, clientBases }: AgencySettings): Words {
  const list = (words: string[]) => words.join(', ') || 'none';
  return {
    'What the terms forbid':
      stage === null ? STAGE_WORDS.block : `${STAGE_WORDS[stage.stage]} until ${instantWords(stage.until)}`,
    'Ends for new use alone': list(newUseEnds.map((kind) => ENDING_WORDS[kind])),
    'By the home of the title': list(clientBases.map(({ family }) => FAMILY_WORDS[family])),
  };
}

/** A day is still inside, wherever it begins. */
function endsFrom(at: Date): { first: string; last: string } {
  const day = (days: number) => new Date(at.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return { first: day(0), last: day(MAX_STAGE_DAYS - 2) };
}
