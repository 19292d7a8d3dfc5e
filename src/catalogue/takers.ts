import type { Db } from '../database/ledger.ts';
import { type UseMade, usesInPeriod } from '../rights/agreements/quotas.ts';
import type { Reason, Subject, Use, Verdict } from '../rights/verdict.ts';
import { usesTaken } from './uses.ts';

/** More than this nobody reads beside a reason. */
const MOST_TOLD = 3;

/** The verdict with the clearances that took the uses which somebody counts, at each reason that is about them: for those who may see clearances. */
export async function withTakers<V extends Verdict>(
  db: Db,
  verdict: V,
  asked: { subject: Subject; use: Use },
): Promise<V> {
  if (!verdict.reasons.some((reason) => isCounted(reason))) return verdict;
  const reasons: Reason[] = [];
  for (const reason of verdict.reasons) reasons.push(isCounted(reason) ? await withTaker(db, reason, asked) : reason);
  return { ...verdict, reasons };
}

function isCounted({ clause, narrowedBy = clause }: Reason): boolean {
  return narrowedBy === 'quota' || narrowedBy === 'one-time-use';
}

async function withTaker(db: Db, reason: Reason, asked: { subject: Subject; use: Use }): Promise<Reason> {
  const uses = usesBehind(reason, asked).toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const ids = [...new Set(uses.flatMap(({ clearance }) => clearance ?? []))];
  if (ids.length === 0) return reason;
  const newest = await usesTaken(db, ids.slice(0, MOST_TOLD));
  return { ...reason, takenBy: { newest, more: ids.length - newest.length } };
}

function usesBehind(
  reason: Reason,
  { subject: { agreements, facts, made }, use }: { subject: Subject; use: Use },
): readonly UseMade[] {
  if ((reason.narrowedBy ?? reason.clause) === 'one-time-use') return made?.ofPhoto ?? [];
  const agreement = agreements.find(({ id }) => id === reason.agreements?.[0]?.id);
  if (!agreement?.quota) return [];
  const when = { at: Date.parse(use.clearedAt ?? use.at), zone: agreement.zone ?? facts.zone ?? 'UTC' };
  return usesInPeriod(made?.under.get(agreement.id) ?? [], agreement.quota.per, when);
}
