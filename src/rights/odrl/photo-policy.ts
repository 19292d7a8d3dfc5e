import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { noAgreementWith } from '../agreements/coverage-findings.ts';
import { withoutAgreement } from '../agreements/grants.ts';
import type { HouseOrder } from '../clauses/orders.ts';
import { anchorOf } from '../moments/counted-from.ts';
import { type Edge, instantOf } from '../moments/instants.ts';
import type { Notice } from '../notice.ts';
import { takenDownBy } from '../taken-down.ts';
import type { Clause, Subject, Terms, TermsDoubt } from '../verdict.ts';
import { inUtc } from './moments.ts';
import { HOUSE, PHOTOS, SUPPLIERS } from './names.ts';
import type { PolicyInput } from './write-odrl.ts';

/**
 * What a policy about one photo says, but for its uid: its terms, what agencies and the house put beside them, and that it
 * is killed or withheld. `forHouse` says what the house bought, and why it ordered what; neither leaves the house.
 */
export function photoPolicy(
  subject: Subject,
  id: string,
  { forHouse }: { forHouse: boolean },
): Omit<PolicyInput, 'uid'> {
  const { facts } = subject;
  const supplier = facts.chain.at(-1);
  const terms = allTerms(subject, forHouse);
  const onFile = noticesOnFile(subject);
  const anchors = new Set(terms.clauses.map(anchorOf));
  return {
    terms,
    notices: forHouse ? onFile : onFile.map(withoutHouse),
    grants: forHouse ? subject : null,
    target: PHOTOS + id,
    assigner: supplier === undefined ? HOUSE : SUPPLIERS + encodeURIComponent(supplier),
    zone: facts.zone ?? 'UTC',
    transmittedAt: facts.transmittedAt,
    ...(anchors.has('release') ? { releasedAt: facts.releasedAt } : {}),
    ...(anchors.has('receipt') ? { receivedAt: facts.receivedAt } : {}),
  };
}

function allTerms(subject: Subject, forHouse: boolean): Terms {
  const { terms, standingRules = [], orders: all = [] } = subject;
  const orders = forHouse ? all : all.map((order) => ({ ...order, reason: 'House order' }));
  const [inQuestion, sure] = [orders.filter(isInQuestion), orders.filter((order) => !isInQuestion(order))];
  const ordered = sure.filter(({ duty, restriction }) => duty === null || restriction !== null).map(clauseOfOrder);
  return {
    clauses: [...terms.clauses.map(withoutConfirmation), ...standingRules, ...ordered, ...clauseOfState(subject)],
    doubts: [
      ...terms.doubts,
      ...inQuestion.map(questionOfOrder),
      ...orders.flatMap(dutyOfOrder),
      ...(forHouse ? lackingAgreements(subject) : []),
    ],
  };
}

/** Who of us confirmed it says nothing of what it forbids. */
function withoutConfirmation({ confirmed: _, ...clause }: Clause): Clause {
  return clause as Clause;
}

/** No permission can say that another one is missing. */
function lackingAgreements(subject: Subject): TermsDoubt[] {
  return withoutAgreement(subject).map((name) => {
    const { sentence, remedy } = noAgreementWith(name, subject.facts);
    return { words: '', field: 'agreements', start: null, end: null, reason: sentence, remedy: remedy(false) };
  });
}

/** What its own terms say stands among its clauses. */
function noticesOnFile({ facts: { status }, notices = [] }: Subject): Notice[] {
  return status === 'active' ? [] : notices.filter(({ id }) => id !== null);
}

function withoutHouse(notice: Notice): Notice {
  return { ...notice, by: null, reason: 'Notice' };
}

/** Where its own terms or a notice took it down they say so themselves. */
function clauseOfState(subject: Subject): Clause[] {
  const { terms, facts } = subject;
  const { status } = facts;
  if (status === 'active' || status === takenDownBy(terms) || noticesOnFile(subject).length > 0) return [];
  return [houseClause({ kind: status === 'withheld' ? 'withhold' : 'kill', value: null }, status)];
}

function clauseOfOrder({ restriction, reason, from, until }: HouseOrder): Clause {
  const ordered: Restriction = restriction ?? { kind: 'withhold', value: null };
  const [opens, closes] = [instantIn(from, 'opens'), instantIn(until, 'closes')];
  const period = { ...(opens === null ? {} : { from: opens }), ...(closes === null ? {} : { until: closes }) };
  // A part of all uses that has a time of its own keeps that one: of two, only the order's may be left out.
  const within: Within = { ...period, ...ordered.within };
  return houseClause({ ...ordered, ...(Object.keys(within).length === 0 ? {} : { within }) }, reason);
}

/** The days of orders are meant in UTC, those of a policy in the agency's zone. None, or one nobody can read, sets no limit. */
function instantIn(date: string | null, edge: Edge): string | null {
  const instant = instantOf(String(date), edge, 'UTC');
  return Number.isNaN(instant) ? null : inUtc(instant);
}

/** What is to be done in the house's own words no other program can do: somebody must look. */
function dutyOfOrder({ duty, reason }: HouseOrder): TermsDoubt[] {
  return duty === null ? [] : [{ words: reason, field: 'house order', start: null, end: null, reason: duty }];
}

function isInQuestion(order: HouseOrder): boolean {
  return order.isInQuestion === true;
}

/** It says nothing of whom the order is on: that does not leave the house. */
function questionOfOrder({ reason }: HouseOrder): TermsDoubt {
  const asked = 'Whether an order of the house is about this picture is not known.';
  return { words: reason, field: 'house order', start: null, end: null, reason: asked };
}

function houseClause(restriction: Restriction, words: string): Clause {
  return { ...restriction, words, field: 'house order', start: null, end: null, origin: 'house' };
}
