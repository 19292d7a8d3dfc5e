import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { noAgreementWith } from '../agreements/coverage-findings.ts';
import { withoutAgreement } from '../agreements/grants.ts';
import { closesAt, type HouseOrder, opensAt } from '../clauses/orders.ts';
import { inUtc } from '../moments/as-text.ts';
import { anchorOf } from '../moments/counted-from.ts';
import type { Notice } from '../notice.ts';
import { takenDownBy } from '../taken-down.ts';
import type { Clause, Subject, Terms, TermsDoubt } from '../verdict.ts';
import { HOUSE, PHOTOS, SUPPLIERS } from './names.ts';
import type { PolicyInput } from './write-odrl.ts';
import type { Lacking, OrderInTerms } from './write-rules.ts';

/**
 * What a policy about one photo says, but for its uid: its terms, what agencies and the house put beside them, and that it
 * is killed or withheld. `forHouse` says what the house bought, what it says that words mean, and why it ordered what: none
 * of them leaves the house.
 */
export function photoPolicy(
  subject: Subject,
  id: string,
  { forHouse }: { forHouse: boolean },
): Omit<PolicyInput, 'uid'> {
  const { facts } = subject;
  const supplier = facts.chain.at(-1);
  const orders = inTerms(subject, forHouse);
  const terms = allTerms(subject, forHouse ? [] : orders, forHouse);
  const onFile = noticesOnFile(subject);
  const anchors = new Set(terms.clauses.map(anchorOf));
  return {
    terms,
    notices: forHouse ? onFile : onFile.map(withoutHouse),
    ...(forHouse ? saidByHouse(subject, orders) : {}),
    grants: forHouse ? subject : null,
    target: PHOTOS + id,
    assigner: supplier === undefined ? HOUSE : SUPPLIERS + encodeURIComponent(supplier),
    zone: facts.zone ?? 'UTC',
    transmittedAt: facts.transmittedAt,
    ...(anchors.has('release') ? { releasedAt: facts.releasedAt } : {}),
    ...(anchors.has('receipt') ? { receivedAt: facts.receivedAt } : {}),
  };
}

function saidByHouse(subject: Subject, orders: OrderInTerms[]): Partial<PolicyInput> {
  const { bindings = [], licences = [], waivers = [], facts } = subject;
  const { status } = facts;
  return {
    ...{ orders, bindings, licences, waivers, lacking: lackingAgreements(subject) },
    ...(status === 'active' ? {} : { state: { status, clauses: clauseOfState(subject) } }),
  };
}

function allTerms(subject: Subject, orders: readonly OrderInTerms[], forHouse: boolean): Terms {
  const { terms, standingRules = [] } = subject;
  const own = forHouse ? terms.clauses.map(withoutConfirmation) : terms.clauses.map(forOthers);
  const ordered = orders.flatMap(({ clauses }) => clauses);
  return {
    clauses: [...own, ...standingRules, ...ordered, ...(forHouse ? [] : clauseOfState(subject))],
    doubts: [...terms.doubts, ...orders.flatMap(({ doubts }) => doubts)],
  };
}

/** What each order says of the picture. */
function inTerms({ orders = [] }: Subject, forHouse: boolean): OrderInTerms[] {
  return orders.map((given) => {
    const order = forHouse ? given : { ...given, reason: 'House order' };
    const { duty, restriction } = order;
    const isSure = !isInQuestion(order);
    return {
      order,
      clauses: isSure && (duty === null || restriction !== null) ? [clauseOfOrder(order)] : [],
      doubts: [...(isSure ? [] : [questionOfOrder(order)]), ...dutyOfOrder(order)],
    };
  });
}

/** Who of us confirmed it says nothing of what it forbids. */
function withoutConfirmation({ confirmed: _, ...clause }: Clause): Clause {
  return clause as Clause;
}

/** Nor does when it came to us, and what we say it means binds nobody else. */
function forOthers(clause: Clause): Clause {
  const { since: _, gone: __, meant: ___, ...plain } = withoutConfirmation(clause);
  return plain as Clause;
}

/** No permission can say that another one is missing. */
function lackingAgreements(subject: Subject): Lacking[] {
  return withoutAgreement(subject).map((supplier) => {
    const { sentence: reason, remedy } = noAgreementWith(supplier, subject.facts);
    const nowhere = { words: '', field: 'agreements', start: null, end: null };
    return { supplier, doubt: { ...nowhere, reason, remedy: remedy(false) } };
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
  const [opens, closes] = [limitAt(opensAt(from)), limitAt(closesAt(until))];
  const period = { ...(opens === null ? {} : { from: opens }), ...(closes === null ? {} : { until: closes }) };
  // A part of all uses that has a time of its own keeps that one: of two, only the order's may be left out.
  const within: Within = { ...period, ...ordered.within };
  return houseClause({ ...ordered, ...(Object.keys(within).length === 0 ? {} : { within }) }, reason);
}

/** The days of orders are no agency's: written as instants. None, or one nobody can read, sets no limit. */
function limitAt(instant: number): string | null {
  return Number.isFinite(instant) ? inUtc(instant) : null;
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
