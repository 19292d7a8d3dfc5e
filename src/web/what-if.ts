import { Router } from 'express';
import { z } from 'zod';
import { changeSettings } from '../catalogue/agency-settings.ts';
import { changeAgreement, createAgreement, endAgreement } from '../catalogue/agreements.ts';
import { endHouseRule, setHouseRule } from '../catalogue/house-rules.ts';
import { changeOutlet } from '../catalogue/outlets.ts';
import { confirmationTried, meaningTried, undoTried } from '../catalogue/phrases/change-phrase.ts';
import { photosHolding } from '../catalogue/phrases/received-words.ts';
import { changeStandingRule, createStandingRule, endStandingRule } from '../catalogue/standing-rules.ts';
import { settleName, undoName } from '../catalogue/title-names/settle-name.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import type { WhatIf } from '../delivery/what-if/differences.ts';
import { type Make, whatIf } from '../delivery/what-if/what-if.ts';
import { type PhotosRead, whatIfRead } from '../delivery/what-if/what-if-read.ts';
import { rereadPhoto, rereadTogether } from '../ingest/reread-photo.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { settingsInput } from './agency-settings.ts';
import { agreementChange, agreementInput, change as ending } from './agreements.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { houseRuleInput, standingRuleChange, standingRuleInput } from './house-rules.ts';
import { parseInput, shortText, reason as undoing } from './inputs.ts';
import { outletChange } from './outlets.ts';
import { meaningInput } from './phrases.ts';
import { titleNameInput } from './title-names.ts';

/** Each change that can be asked about: what it takes beside its own API's body, and what makes it. */
const CHANGES = {
  'agency-settings': (body, actor) => {
    const { agency } = parseInput(z.looseObject({ agency: shortText }), body);
    const { agency: _, ...change } = body as Record<string, unknown>;
    const input = { agency, ...parseInput(settingsInput, change) };
    return (trial) => changeSettings(trial, input, actor);
  },
  agreement: (body, actor) => {
    const input = parseInput(agreementInput, body);
    return (trial) => createAgreement(trial, input, actor);
  },
  'agreement-change': (body, actor) => {
    const { id, rest } = withId(body);
    const { version, reason, ...terms } = parseInput(agreementChange, rest);
    return (trial) => changeAgreement(trial, { id, version, reason, terms }, actor);
  },
  'agreement-end': (body, actor) => {
    const { id, rest } = withId(body);
    const input = { id, ...parseInput(ending, rest) };
    return (trial) => endAgreement(trial, input, actor);
  },
  'standing-rule': (body, actor) => {
    const input = parseInput(standingRuleInput, body);
    return (trial) => createStandingRule(trial, input, actor);
  },
  'standing-rule-change': (body, actor) => {
    const { id, rest } = withId(body);
    const { version, reason, ...terms } = parseInput(standingRuleChange, rest);
    return (trial) => changeStandingRule(trial, { id, version, reason, terms }, actor);
  },
  'standing-rule-end': (body, actor) => {
    const { id, rest } = withId(body);
    const input = { id, ...parseInput(ending, rest) };
    return (trial) => endStandingRule(trial, input, actor);
  },
  'house-rule': (body, actor) => {
    const input = parseInput(houseRuleInput, body);
    return (trial) => setHouseRule(trial, input, actor);
  },
  'house-rule-end': (body, actor) => {
    const input = parseInput(z.strictObject({ sourceKind: z.enum(SOURCE_KINDS), reason: shortText }), body);
    return (trial) => endHouseRule(trial, input, actor);
  },
  'outlet-change': (body, actor) => {
    const { outlet, rest } = withOutlet(body);
    const input = { slug: outlet, ...parseInput(outletChange, rest) };
    return (trial) => changeOutlet(trial, input, actor);
  },
  'title-name': (body, actor) => {
    const input = parseInput(titleNameInput, body);
    return (trial) => settleName(trial, input, actor);
  },
  'title-name-undo': (body, actor) => {
    const { id, rest } = withId(body);
    const input = { id, ...parseInput(undoing, rest) };
    return (trial) => undoName(trial, input, actor);
  },
} satisfies Record<string, (body: unknown, actor: Actor) => Make>;

/** The same for changes of what photos themselves say. */
const READINGS = {
  /** As it will be once everybody agreed. */
  phrase: (body, actor) => {
    const input = parseInput(meaningInput, body);
    return async (trial) => readAgain(trial, await meaningTried(trial, input, actor), actor);
  },
  'phrase-confirmation': (body, actor) => {
    const { id, rest } = withId(body);
    const seen = { id, ...parseInput(ending, rest) };
    return async (trial) => readAgain(trial, await confirmationTried(trial, seen, actor), actor);
  },
  'phrase-undo': (body, actor) => {
    const { id, rest } = withId(body);
    const seen = { id, ...parseInput(ending, rest) };
    return async (trial) => readAgain(trial, await undoTried(trial, seen, actor), actor);
  },
} satisfies Record<string, (body: unknown, actor: Actor) => (trial: PrismaClient) => Promise<PhotosRead>>;

/** Reading takes its time, and a trial keeps others waiting: the newest are told of. */
const MAX_READ = 200;

async function readAgain(trial: PrismaClient, { words }: { words: string }, actor: Actor): Promise<PhotosRead> {
  const found = await photosHolding(trial, words, MAX_READ);
  for (const id of await rereadTogether(trial, found.ids, { actor })) await rereadPhoto(trial, id, actor);
  return found;
}

export type ChangeKind = keyof typeof CHANGES | keyof typeof READINGS;

const question = z.strictObject({
  kind: z.enum([...Object.keys(CHANGES), ...Object.keys(READINGS)] as [ChangeKind, ...ChangeKind[]]),
  change: z.record(z.string(), z.unknown()),
  skip: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(100),
});

/** What a change would change, before it is made. */
export function whatIfs(context: WebContext): Router {
  const router = Router();
  router.post('/what-if', requires('ask-what-if'), async (req, res) => {
    const { kind, change, skip, limit } = parseInput(question, req.body);
    const found = await askWhatIf(context, { kind, change }, actorOf(context, req));
    res.json(partOf(found, skip, limit));
  });
  return router;
}

/** Throws AppError as saving the change would. */
export function askWhatIf(
  { prisma, clock }: WebContext,
  { kind, change }: { kind: ChangeKind; change: unknown },
  actor: Actor,
): Promise<WhatIf> {
  if (isReading(kind)) return whatIfRead(prisma, READINGS[kind](change, actor), clock());
  return whatIf(prisma, CHANGES[kind](change, actor), clock());
}

function isReading(kind: ChangeKind): kind is keyof typeof READINGS {
  return Object.hasOwn(READINGS, kind);
}

/** The same with a part of its lists. */
export function partOf({ photos, clearances, ...whole }: WhatIf, skip: number, limit: number): WhatIf {
  return {
    ...whole,
    photos: { ...photos, items: photos.items.slice(skip, skip + limit) },
    clearances: {
      ...clearances,
      items: clearances.items.slice(skip, skip + limit),
      later: clearances.later.slice(skip, skip + limit),
    },
  };
}

function withId(body: unknown): { id: string; rest: unknown } {
  const { id, ...rest } = parseInput(z.looseObject({ id: shortText }), body);
  return { id, rest };
}

function withOutlet(body: unknown): { outlet: string; rest: unknown } {
  const { outlet, ...rest } = parseInput(z.looseObject({ outlet: shortText }), body);
  return { outlet, rest };
}
