import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../database/client/client.ts';
import type { HouseRuleModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { HouseRule } from '../rights/agreements/agreement.ts';
import type { Action, Channel, Purpose, SourceKind } from '../vocabulary/uses.ts';
import { fromStored, shown, toStored } from './lists.ts';

export interface NewHouseRule {
  sourceKind: SourceKind;
  territories: string[] | 'all';
  channels: Channel[] | 'all';
  purposes: Purpose[] | 'all';
  actions: Action[];
}

/** Each source kind's own terms; a kind without a row has none. */
export async function houseRules(db: Db): Promise<Map<SourceKind, HouseRule>> {
  const rows = await db.houseRule.findMany();
  return new Map(
    rows.map((row) => [
      row.sourceKind as SourceKind,
      {
        territories: fromStored(row.territories),
        channels: fromStored<Channel>(row.channels),
        purposes: fromStored<Purpose>(row.purposes),
        actions: row.actions as Action[],
      },
    ]),
  );
}

export type HouseRuleView = NewHouseRule & { version: number };

function toView({ sourceKind, territories, channels, purposes, actions, version }: HouseRuleModel): HouseRuleView {
  return {
    sourceKind: sourceKind as SourceKind,
    territories: shown(territories),
    channels: shown(channels) as HouseRuleView['channels'],
    purposes: shown(purposes) as HouseRuleView['purposes'],
    actions: actions as Action[],
    version,
  };
}

/** One for each source kind that has a rule, by name. */
export async function listHouseRules(db: Db): Promise<HouseRuleView[]> {
  return (await db.houseRule.findMany({ orderBy: { sourceKind: 'asc' } })).map(toView);
}

/**
 * Sets the rule of a kind, replacing the one it had; the ledger keeps that. One that stands so already is not written anew:
 * then `isNew` is false.
 */
export function setHouseRule(
  prisma: PrismaClient,
  { reason, ...rule }: NewHouseRule & { reason: string },
  actor: Actor,
): Promise<{ rule: HouseRuleView; isNew: boolean }> {
  const data = {
    territories: toStored(rule.territories),
    channels: toStored(rule.channels),
    purposes: toStored(rule.purposes),
    actions: toStored(rule.actions),
  };
  const { sourceKind } = rule;
  return prisma.$transaction(async (db) => {
    await oneByOne(db);
    const before = await db.houseRule.findUnique({ where: { sourceKind } });
    if (before !== null && saysTheSame(before, data)) return { rule: toView(before), isNew: false };
    const row = await db.houseRule.upsert({
      where: { sourceKind },
      create: { sourceKind, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    const after = toView(row);
    const detail = { id: sourceKind, before: before && toView(before), after, reason };
    await record(db, actor, { act: 'house-rule', detail });
    return { rule: after, isNew: true };
  });
}

/** Until the transaction ends nobody else changes a rule: a kind without one has no row to lock. */
async function oneByOne(db: Db): Promise<void> {
  await db.$executeRaw`LOCK TABLE house_rules IN SHARE ROW EXCLUSIVE MODE`;
}

/** Members stand in no order. */
function saysTheSame(row: HouseRuleModel, data: Pick<HouseRuleModel, (typeof GRANTS)[number]>): boolean {
  return GRANTS.every((list) => isDeepStrictEqual(new Set(row[list]), new Set(data[list])));
}

const GRANTS = ['territories', 'channels', 'purposes', 'actions'] as const;

/** Without a rule, pictures of the kind are in review where no agreement speaks. Throws AppError `not-found`. */
export function endHouseRule(
  prisma: PrismaClient,
  { sourceKind, reason }: { sourceKind: string; reason: string },
  actor: Actor,
): Promise<void> {
  return prisma.$transaction(async (db) => {
    await oneByOne(db);
    const before = await db.houseRule.findUnique({ where: { sourceKind } });
    if (before === null) {
      throw new AppError('not-found', `There is no house rule for pictures of the kind “${sourceKind.slice(0, 40)}”.`);
    }
    await db.houseRule.delete({ where: { sourceKind } });
    await record(db, actor, { act: 'house-rule-end', detail: { id: sourceKind, before: toView(before), reason } });
  });
}
