import { type Actor, type Db, record } from '../database/ledger.ts';
import type { HouseRule } from '../rights/judge.ts';
import type { Action, Channel, Purpose, SourceKind } from '../vocabulary/uses.ts';
import { fromStored, toStored } from './lists.ts';

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

/** Sets the rule of a kind, replacing the one it had. */
export async function setHouseRule(db: Db, rule: NewHouseRule, actor: Actor): Promise<void> {
  const data = {
    territories: toStored(rule.territories),
    channels: toStored(rule.channels),
    purposes: toStored(rule.purposes),
    actions: toStored(rule.actions),
  };
  const { sourceKind } = rule;
  await db.houseRule.upsert({ where: { sourceKind }, create: { sourceKind, ...data }, update: data });
  await record(db, actor, { act: 'house-rule', detail: { ...rule } });
}
