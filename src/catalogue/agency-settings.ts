import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../database/client/client.ts';
import type { AgencySettingModel } from '../database/client/models.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Enforcement } from '../rights/exceptions/enforcement.ts';
import { instantOf } from '../rights/moments/instants.ts';
import { ENDINGS, type Ending } from '../rights/moments/reach.ts';
import { PHRASE_FAMILIES, type PhraseFamily, type TerritoryBasis } from '../rights/places/territory-basis.ts';

/** As waivers: who needs longer looks again. */
export const MAX_STAGE_DAYS = 90;
const DAY_MS = 86_400_000;

/** A stage below block; it is over from `until` on, and the terms block again. */
export type StageView = Pick<Enforcement, 'stage' | 'reason' | 'until' | 'by'>;

export interface AgencySettings {
  /** Null where the terms block. */
  stage: StageView | null;
  /** The endings that reach new use alone; every other reaches all use. */
  newUseEnds: Ending[];
  /** The phrases that bind by the home country of the title, and who said so; every other binds where it is seen. */
  clientBases: Omit<TerritoryBasis, 'agency'>[];
}

/** What is left out stays as it is. */
export interface SettingsChange {
  /** `until`: a day, which is still inside, or an instant. */
  stage?: { stage: Enforcement['stage']; until: string } | null | undefined;
  newUseEnds?: Ending[] | undefined;
  clientBases?: PhraseFamily[] | undefined;
  reason: string;
}

export const NOTHING_SET: AgencySettings = { stage: null, newUseEnds: [], clientBases: [] };

/** Throws AppError `not-found`. */
export async function settingsOfAgency(db: Db, slug: string): Promise<AgencySettings> {
  const agency = await agencyWithSetting(db, slug);
  return agency.setting === null ? NOTHING_SET : settingsIn(agency.setting);
}

/**
 * Changes how strictly the terms of an agency are enforced; holds at once. What stands so already is not written anew, and
 * stays with who said it and why: then `isNew` is false. A stage sent as it stands, alone, takes its new reason. Throws AppError `not-found`, or `invalid` for
 * a stage that would be over already or would last longer than 90 days.
 */
export function changeSettings(
  prisma: PrismaClient,
  { agency: slug, ...change }: SettingsChange & { agency: string },
  actor: Actor,
): Promise<{ settings: AgencySettings; isNew: boolean }> {
  return prisma.$transaction(async (db) => {
    // Two changes of the same moment come one after the other, so that neither undoes what the other set.
    await db.$queryRaw`SELECT 1 FROM agencies WHERE slug = ${slug} FOR UPDATE`;
    const { id, timeZone, setting } = await agencyWithSetting(db, slug);
    const before = setting === null ? NOTHING_SET : settingsIn(setting);
    const changes = changed(before, change, { actor, zone: timeZone ?? 'UTC' });
    const after = isDeepStrictEqual(changes, before) ? withReason(before, change, actor) : changes;
    if (isDeepStrictEqual(after, before)) return { settings: before, isNew: false };
    const data = stored(after);
    await db.agencySetting.upsert({ where: { agencyId: id }, create: { agencyId: id, ...data }, update: data });
    await record(db, actor, {
      act: 'agency-setting',
      detail: { id, agency: slug, reason: change.reason, before, after },
    });
    return { settings: after, isNew: true };
  });
}

async function agencyWithSetting(db: Db, slug: string) {
  const agency = await db.agency.findUnique({ where: { slug }, include: { setting: true } });
  if (agency === null)
    throw new AppError('not-found', `There is no agency “${slug}”. The list of agencies shows the short names to use.`);
  return agency;
}

interface By {
  actor: Actor;
  zone: string;
}

function changed(before: AgencySettings, change: SettingsChange, by: By): AgencySettings {
  const { stage, newUseEnds, clientBases } = change;
  return {
    stage: stage === undefined ? before.stage : stageSaid(before.stage, stage, { ...by, reason: change.reason }),
    newUseEnds: newUseEnds === undefined ? before.newUseEnds : ENDINGS.filter((kind) => newUseEnds.includes(kind)),
    clientBases: clientBases === undefined ? before.clientBases : basesSaid(before.clientBases, clientBases, by),
  };
}

function stageSaid(
  before: StageView | null,
  said: NonNullable<SettingsChange['stage']> | null,
  { actor, zone, reason }: By & { reason: string },
): StageView | null {
  if (said === null) return null;
  const { stage } = said;
  const until = endOf(said.until, actor.at, zone);
  return before?.stage === stage && before.until === until ? before : { stage, reason, until, by: actor.actor };
}

/** Where nothing else changes, a reason can only be that of the stage it is sent with: whoever gives it answers for it. */
function withReason(before: AgencySettings, { stage: said, reason }: SettingsChange, { actor }: Actor): AgencySettings {
  const { stage } = before;
  if (!said || stage === null || stage.reason === reason) return before;
  return { ...before, stage: { ...stage, reason, by: actor } };
}

/** Who said it first stays named. */
function basesSaid(before: AgencySettings['clientBases'], families: readonly PhraseFamily[], { actor }: By) {
  return PHRASE_FAMILIES.filter((family) => families.includes(family)).map(
    (family) =>
      before.find((basis) => basis.family === family) ?? { family, by: actor.actor, at: actor.at.toISOString() },
  );
}

function endOf(until: string, now: Date, zone: string): string {
  const end = instantOf(until, 'closes', zone);
  if (!(end > now.getTime()))
    throw new AppError('invalid', 'until: is over already. A stage below block needs an end that lies ahead.');
  if (end - now.getTime() > MAX_STAGE_DAYS * DAY_MS)
    throw new AppError(
      'invalid',
      `until: is more than ${MAX_STAGE_DAYS} days ahead. Name a nearer end, and look again then.`,
    );
  return new Date(end).toISOString();
}

function stored({ stage, newUseEnds, clientBases }: AgencySettings) {
  return {
    stage: stage?.stage ?? null,
    stageReason: stage?.reason ?? null,
    stageUntil: stage === null ? null : new Date(stage.until),
    stageBy: stage?.by ?? null,
    newUseEnds,
    clientBases: toJson(Object.fromEntries(clientBases.map(({ family, ...said }) => [family, said]))),
  };
}

export function settingsIn(row: AgencySettingModel): AgencySettings {
  const { stage, stageReason: reason, stageUntil: until, stageBy: by } = row;
  const bases = row.clientBases as Partial<Record<PhraseFamily, string | Pick<TerritoryBasis, 'by' | 'at'>>>;
  return {
    stage:
      stage === null || reason === null || until === null || by === null
        ? null
        : { stage: stage as Enforcement['stage'], reason, until: until.toISOString(), by },
    newUseEnds: row.newUseEnds as Ending[],
    clientBases: PHRASE_FAMILIES.flatMap((family) => {
      const said = bases[family];
      if (said === undefined) return [];
      // Rows from before the time was kept hold the name alone.
      return [typeof said === 'string' ? { family, by: said } : { family, ...said }];
    }),
  };
}
