import { isDeepStrictEqual } from 'node:util';
import { Prisma, type PrismaClient } from '../database/client/client.ts';
import type { AgencyModel, StandingRuleModel } from '../database/client/models.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { clauseKey } from '../rights/clauses/clause-content.ts';
import type { Clause } from '../rights/verdict.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { clauseId } from './clause-id.ts';
import { type Change, requireVersion } from './house-acts.ts';
import { ALL, type Page, type Paged, pageOf, parseId } from './lists.ts';
import { worldKey } from './rules-for.ts';

export interface RuleTerms {
  sourceKinds: SourceKind[] | 'all';
  restriction: Restriction;
  /** Of the agency's terms, or why the house says so. */
  words: string;
}

export interface StandingRuleView extends RuleTerms {
  id: string;
  /** Slug; null for a rule of the house. */
  agency: string | null;
  version: number;
  updatedAt: string;
  endedAt: string | null;
}

type Joined = StandingRuleModel & { agency: AgencyModel | null };

/** Oldest first, ended ones too: of one agency (its slug), of the house (null), or (undefined) all. */
export async function listStandingRules(
  db: Db,
  { agency, cursor, limit }: Page & { agency: string | null | undefined },
): Promise<Paged<StandingRuleView>> {
  const ofOne = agency === null ? { agencyId: null } : { agency: { slug: agency ?? '' } };
  const rows = await db.standingRule.findMany({
    where: agency === undefined ? {} : ofOne,
    orderBy: { id: 'asc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: { agency: true },
  });
  return pageOf(rows, limit, toView);
}

/** Throws AppError `not-found`. */
export async function getStandingRule(db: Db, id: string): Promise<StandingRuleView> {
  return toView(await ruleRow(db, id));
}

async function ruleRow(db: Db, id: string): Promise<Joined> {
  const row = await db.standingRule.findUnique({
    where: { id: parseId(id, 'standing rule') },
    include: { agency: true },
  });
  if (row !== null) return row;
  throw new AppError('not-found', `There is no standing rule ${id}. Take its id from the list of standing rules.`);
}

/** Holds at once, for every picture of the agency or (null) of the house. Throws AppError `not-found`. */
export function createStandingRule(
  prisma: PrismaClient,
  { agency: slug, ...terms }: RuleTerms & { agency: string | null },
  actor: Actor,
): Promise<StandingRuleView> {
  return prisma.$transaction(async (db) => {
    const agency = slug === null ? null : await db.agency.findUnique({ where: { slug } });
    if (agency === null && slug !== null) {
      throw new AppError('not-found', `There is no agency “${slug}” to have standing rules. Add the agency first.`);
    }
    const data = {
      agencyId: agency?.id ?? null,
      ...columns(terms),
      createdAt: actor.at,
      updatedAt: actor.at,
      saidAt: actor.at,
    };
    const rule = toView(await db.standingRule.create({ data, include: { agency: true } }));
    await record(db, actor, { act: 'standing-rule', detail: { ...rule } });
    return rule;
  });
}

/**
 * A new version, which holds at once; none where the rule stands so already. Throws AppError `not-found`, or `conflict` where
 * it was changed or ended since.
 */
export function changeStandingRule(
  prisma: PrismaClient,
  { id, terms, ...change }: Change & { id: string; terms: RuleTerms },
  actor: Actor,
): Promise<StandingRuleView> {
  const dataOf = (row: Joined) =>
    standsSo(row, terms) ? null : { ...columns(terms), saidAt: saysTheSame(row, terms) ? row.saidAt : actor.at };
  return renew(prisma, { id, change, act: 'standing-rule-change', dataOf }, actor);
}

/** It holds for nothing any more. Throws AppError as `changeStandingRule`. */
export function endStandingRule(
  prisma: PrismaClient,
  { id, ...change }: Change & { id: string },
  actor: Actor,
): Promise<StandingRuleView> {
  return renew(prisma, { id, change, act: 'standing-rule-end', dataOf: () => ({ endedAt: actor.at }) }, actor);
}

interface Renewal {
  id: string;
  change: Change;
  act: 'standing-rule-change' | 'standing-rule-end';
  /** Null where nothing of it changes. */
  dataOf(row: Joined): Prisma.StandingRuleUncheckedUpdateInput | null;
}

function renew(prisma: PrismaClient, { id, change, act, dataOf }: Renewal, actor: Actor): Promise<StandingRuleView> {
  const ruleId = parseId(id, 'standing rule');
  return prisma.$transaction(async (db) => {
    await db.$queryRaw`SELECT 1 FROM standing_rules WHERE id = ${ruleId}::uuid FOR UPDATE`;
    const row = await ruleRow(db, ruleId);
    if (row.endedAt !== null)
      throw new AppError('conflict', 'This rule has ended. Add it anew where it is to hold again.');
    requireVersion('The rule', row, change);
    const data = dataOf(row);
    if (data === null) return toView(row);
    const written = { ...data, version: row.version + 1, updatedAt: actor.at };
    const after = toView(
      await db.standingRule.update({ where: { id: ruleId }, data: written, include: { agency: true } }),
    );
    const detail = { id: ruleId, version: after.version, before: toView(row), after, reason: change.reason };
    await record(db, actor, { act, detail });
    return after;
  });
}

/** Kinds of pictures and members of lists stand in no order; words stand as they are quoted. */
function standsSo(row: Joined, terms: RuleTerms): boolean {
  const kinds = new Set<string>(columns(terms).sourceKinds);
  return (
    row.words === terms.words &&
    isDeepStrictEqual(new Set(row.sourceKinds), kinds) &&
    clauseId(restrictionOf(row)) === clauseId(terms.restriction)
  );
}

/** Whether only its wording is another: the same restriction, of no more kinds of pictures. */
function saysTheSame(row: Joined, { sourceKinds, restriction, words }: RuleTerms): boolean {
  const before = clauseOf(row);
  const after = { ...before, ...restriction, within: restriction.within, words } as Clause;
  const isOfNoMore =
    row.sourceKinds.length === 0 ||
    (sourceKinds !== ALL && sourceKinds.every((kind) => row.sourceKinds.includes(kind)));
  return clauseKey(after) === clauseKey(before) && isOfNoMore;
}

/** A rule as it narrows photos: who says it is a part of where its words stand. */
export interface RuleOfParty {
  /** Null: of the house. */
  agencyId: string | null;
  /** Null: all. */
  sourceKinds: readonly string[] | null;
  clause: Clause;
}

export interface StandingRules {
  all: readonly RuleOfParty[];
  /** Ids of the agencies whose they are, by the `worldKey` of each of their names. */
  asking: ReadonlyMap<string, readonly string[]>;
}

export const NO_RULES: StandingRules = { all: [], asking: new Map() };

/** The rules in force. */
export async function rulesInForce(db: Db): Promise<StandingRules> {
  const rows = await db.standingRule.findMany({
    where: { endedAt: null },
    orderBy: { id: 'asc' },
    include: { agency: true },
  });
  const all = rows.map((row) => ({
    agencyId: row.agencyId,
    sourceKinds: row.sourceKinds.length === 0 ? null : row.sourceKinds,
    clause: clauseOf(row),
  }));
  return { all, asking: byNames(rows.flatMap(({ agency }) => agency ?? [])) };
}

function byNames(agencies: readonly AgencyModel[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, name, aliases } of new Map(agencies.map((agency) => [agency.id, agency])).values())
    for (const key of new Set([name, ...aliases].map(worldKey))) ids.set(key, [...(ids.get(key) ?? []), id]);
  return ids;
}

function clauseOf(row: Joined): Clause {
  return {
    ...restrictionOf(row),
    words: row.words,
    field: row.agency === null ? 'house rule' : `standing rule of ${row.agency.name}`,
    start: null,
    end: null,
    origin: row.agency === null ? 'house' : 'agency',
    since: row.saidAt.toISOString(),
  };
}

function restrictionOf({ kind, value, within }: StandingRuleModel): Restriction {
  return { kind, value, ...(within === null ? {} : { within }) } as unknown as Restriction;
}

function columns({ sourceKinds, restriction: { kind, value, within }, words }: RuleTerms) {
  return {
    sourceKinds: sourceKinds === ALL ? [] : [...new Set(sourceKinds)],
    kind,
    value: toJson(value),
    within: within === undefined ? Prisma.DbNull : toJson(within),
    words,
  };
}

function toView(row: Joined): StandingRuleView {
  return {
    id: row.id,
    agency: row.agency?.slug ?? null,
    sourceKinds: row.sourceKinds.length === 0 ? ALL : (row.sourceKinds as SourceKind[]),
    restriction: restrictionOf(row),
    words: row.words,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
