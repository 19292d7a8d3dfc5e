import { canonical } from './canonical.ts';
import { clauseObstacle, noAgreementObstacle } from './obstacles.ts';
import { isAsStrict } from './strictness.ts';
import type { Clause, PhotoFacts, Subject, TermsDoubt } from './verdict.ts';
import { liftsMore, type Waiver } from './waivers.ts';

/**
 * Could the change from `before` to `after` make any verdict clearer? False only where it provably cannot: what stands
 * behind the photo is the same, every doubt is still there, and every clause is, or one at least as strict, and no
 * waiver lifts more or longer than before.
 */
export function widens(before: Subject, after: Subject): boolean {
  return !(
    isSameSupply(before, after) &&
    areFactsAsStrict(before, after) &&
    !liftsMore(waiversOf(before), waiversOf(after)) &&
    before.terms.doubts.every((doubt) => after.terms.doubts.some((other) => isSameDoubt(doubt, other))) &&
    before.terms.clauses.every((clause) => after.terms.clauses.some((other) => standsIn(other, clause, after)))
  );
}

function waiversOf({ waivers = [] }: Subject): readonly Waiver[] {
  return waivers;
}

/** A stricter clause is none where a waiver lifts it and did not lift the one it stands in for. */
function standsIn(other: Clause, clause: Clause, after: Subject): boolean {
  if (!isAsStrict(other, clause)) return false;
  const key = clauseObstacle(other);
  return key === clauseObstacle(clause) || waiversOf(after).every(({ obstacle }) => obstacle !== key);
}

function isSameSupply(before: Subject, after: Subject): boolean {
  return (
    grantsOf(before) === grantsOf(after) &&
    (waiversOf(after).length === 0 || noAgreementObstacle(before.facts) === noAgreementObstacle(after.facts))
  );
}

/** What decides the coverage: the agreements, or the house rule where there is none. */
function grantsOf({ agreements, houseRule }: Subject): string {
  if (agreements.length === 0) return canonical({ houseRule });
  return canonical({ agreements: [...agreements].map((agreement) => canonical(agreement)) });
}

const STATUS_RANK = { active: 0, withheld: 1, killed: 2, deleted: 2 } satisfies Record<PhotoFacts['status'], number>;

function areFactsAsStrict({ facts: before, terms }: Subject, { facts: after }: Subject): boolean {
  return (
    STATUS_RANK[after.status] >= STATUS_RANK[before.status] &&
    (after.zone ?? 'UTC') === (before.zone ?? 'UTC') &&
    (after.transmittedAt === before.transmittedAt || !terms.clauses.some(countsDays)) &&
    (isCountAsStrict(before.uses, after.uses) || !terms.clauses.some(({ kind }) => kind === 'one-time-use'))
  );
}

function countsDays({ kind, within }: Clause): boolean {
  return kind === 'expires-after-days' || within?.fromDays !== undefined || within?.untilDays !== undefined;
}

/** An unknown count is held for a person, so a known one may free it, and losing one that blocks frees as well. */
function isCountAsStrict(before: number | null, after: number | null): boolean {
  if (before === null) return after === null;
  return after === null ? before < 1 : after >= before;
}

function isSameDoubt(one: TermsDoubt, other: TermsDoubt): boolean {
  return one.words === other.words && one.field === other.field && one.reason === other.reason;
}
