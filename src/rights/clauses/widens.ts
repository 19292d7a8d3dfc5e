import { withoutAgreement } from '../agreements/grants.ts';
import { isThereAt } from '../exceptions/came-after.ts';
import { isStageAsStrict } from '../exceptions/enforcement.ts';
import { clauseObstacle, noAgreementObstacle } from '../exceptions/obstacles.ts';
import { liftsMore, type Waiver } from '../exceptions/waivers.ts';
import { ANCHORS, type Anchor } from '../moments/anchors.ts';
import { anchorOf, countsDays, isCountedFromElsewhere } from '../moments/counted-from.ts';
import { clientBasisOf } from '../places/territory-basis.ts';
import { clausesOf } from '../situation.ts';
import type { Clause, PhotoFacts, Subject, TermsDoubt } from '../verdict.ts';
import { alterationsNamed } from '../words/named-alterations.ts';
import { canonical } from './canonical.ts';
import { isOrderAsStrict, restrictingOrders } from './orders.ts';
import type { Source } from './source.ts';
import { isAsStrict } from './strictness.ts';

/**
 * Could the change from `before` to `after` make any verdict clearer? False only where it provably cannot: what stands
 * behind the photo is the same and as strictly enforced, every doubt and order is still there, every clause is, or one at
 * least as strict, nothing else was said of how to read them, and no waiver or licence lifts more or longer than before.
 */
export function widens(before: Subject, after: Subject): boolean {
  return !(
    isSameSupply(before, after) &&
    areFactsAsStrict(before, after) &&
    isReadAlike(before, after) &&
    isStageAsStrict(before.enforcement, after.enforcement) &&
    !liftsMore(waiversOf(before), waiversOf(after)) &&
    licencesOf(after).every((licence) => licencesOf(before).includes(licence)) &&
    (before.orders ?? []).every((order) => after.orders?.some((other) => isOrderAsStrict(other, order))) &&
    before.terms.doubts.every((doubt) =>
      after.terms.doubts.some((other) => isSameDoubt(doubt, other) && cameAsLate(other, doubt, after)),
    ) &&
    clausesOf(before).every((clause) => clausesOf(after).some((other) => standsIn(other, clause, after)))
  );
}

function waiversOf({ waivers = [] }: Subject): readonly Waiver[] {
  return waivers;
}

function licencesOf({ licences = [] }: Subject): string[] {
  return licences.map(canonical);
}

/** Reaches, bases and bindings change what a clause means, to either side: any other than before may widen. */
function isReadAlike(before: Subject, after: Subject): boolean {
  const isNamedAlike = before.titles === after.titles || canonical(before.titles) === canonical(after.titles);
  return isNamedAlike && canonical(howToRead(before)) === canonical(howToRead(after));
}

function howToRead({ reaches = {}, bases = [], bindings = [] }: Subject) {
  return {
    newUse: Object.entries(reaches).flatMap(([kind, reach]) => (reach === 'new-use' ? [kind] : [])),
    families: bases.map(({ family }) => family),
    bindings: bindings.map(({ obstacle, to, words }) => canonical({ obstacle, to, words })),
  };
}

/** Whether `other`, one of the clauses of `after`, takes the place of a clause that stood before: both bind clients, or the audience. */
function standsIn(other: Clause, clause: Clause, after: Subject): boolean {
  return (
    isAsStrict(other, clause) &&
    cameAsLate(other, clause, after) &&
    isCountedAlike(other, clause) &&
    namesAsMuch(other, clause) &&
    (clientBasisOf(other, after.bases) === null) === (clientBasisOf(clause, after.bases) === null) &&
    canonical(other.meant ?? null) === canonical(clause.meant ?? null) &&
    (clauseObstacle(other) === clauseObstacle(clause) || mayStandInForAnother(other, clause, after))
  );
}

/** What was there before a waiver or licence is lifted by it, where what came later is not. */
function cameAsLate(other: Source, clause: Source, { waivers = [], licences = [] }: Subject): boolean {
  return [...waivers, ...licences].every(({ given }) => isThereAt(given, clause) || !isThereAt(given, other));
}

/** From the same, or as a clause that a person has to read where the other needs none. */
function isCountedAlike(other: Clause, clause: Clause): boolean {
  return anchorOf(other) === anchorOf(clause) && (isCountedFromElsewhere(other) || !isCountedFromElsewhere(clause));
}

/** Whoever is told not to crop has not been told to leave the colours. */
function namesAsMuch(other: Clause, clause: Clause): boolean {
  const [named, asked] = [alterationsNamed(other), alterationsNamed(clause)];
  return named.length === 0 || (asked.length > 0 && asked.every((alteration) => named.includes(alteration)));
}

/**
 * A stricter clause is none where a waiver or licence lifts it and not the one it stands in for, nor where one of the two
 * is bound; and where blocks only warn, or are only watched, a block is less than the doubt it may stand in for.
 */
function mayStandInForAnother(other: Clause, clause: Clause, after: Subject): boolean {
  const [key, stood] = [clauseObstacle(other), clauseObstacle(clause)];
  return (
    (after.enforcement ?? []).length === 0 &&
    waiversOf(after).every(({ obstacle }) => obstacle !== key) &&
    !after.licences?.some(({ lifts }) => lifts.includes(key)) &&
    !after.bindings?.some(({ obstacle }) => obstacle === key || obstacle === stood)
  );
}

function isSameSupply(before: Subject, after: Subject): boolean {
  return (
    grantsOf(before) === grantsOf(after) &&
    (waiversOf(after).length === 0 || canonical(missingIn(before)) === canonical(missingIn(after)))
  );
}

/** What a waiver of a missing agreement can name. */
function missingIn(subject: Subject) {
  return { none: noAgreementObstacle(subject.facts), lacking: [...withoutAgreement(subject)] };
}

/** What decides the coverage: the agreements and who has none, or the house rules where there is none at all. */
function grantsOf(subject: Subject): string {
  const { agreements, houseRule, aiRule = null } = subject;
  if (agreements.length === 0) return canonical({ houseRule, aiRule });
  return canonical({
    agreements: agreements.map((agreement) => canonical(agreement)),
    lacking: withoutAgreement(subject),
  });
}

const STATUS_RANK = { active: 0, withheld: 1, killed: 2, deleted: 2 } satisfies Record<PhotoFacts['status'], number>;

function areFactsAsStrict(subject: Subject, { facts: after }: Subject): boolean {
  const { facts: before, agreements, orders } = subject;
  const clauses = [...clausesOf(subject), ...restrictingOrders(orders).map(({ clause }) => clause)];
  return (
    STATUS_RANK[after.status] >= STATUS_RANK[before.status] &&
    (after.zone ?? 'UTC') === (before.zone ?? 'UTC') &&
    ANCHORS.every((anchor) => isSameDay(anchor, before, after) || !clauses.some(countingFrom(anchor))) &&
    (isCountAsStrict(before.uses, after.uses) || !clauses.some(({ kind }) => kind === 'one-time-use')) &&
    (isSameLot(before, after) || agreements.every(({ collections }) => !collections))
  );
}

/** Where agreements are for some collections only, another one may be covered by a wider one. */
function isSameLot(before: PhotoFacts, after: PhotoFacts): boolean {
  return (before.collection ?? null) === (after.collection ?? null);
}

const FACT = { transmission: 'transmittedAt', release: 'releasedAt', receipt: 'receivedAt' } as const satisfies Record<
  Anchor,
  keyof PhotoFacts
>;

function isSameDay(anchor: Anchor, before: PhotoFacts, after: PhotoFacts): boolean {
  return before[FACT[anchor]] === after[FACT[anchor]];
}

function countingFrom(anchor: Anchor): (clause: Clause) => boolean {
  return (clause) => countsDays(clause) && anchorOf(clause) === anchor;
}

/** An unknown count is held for a person, so a known one may free it, and losing one that blocks frees as well. */
function isCountAsStrict(before: number | null, after: number | null): boolean {
  if (before === null) return after === null;
  return (after ?? 0) >= before;
}

function isSameDoubt(one: TermsDoubt, other: TermsDoubt): boolean {
  return one.words === other.words && one.field === other.field && one.reason === other.reason;
}
