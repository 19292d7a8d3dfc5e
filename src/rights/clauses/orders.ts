import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Finding } from '../finding.ts';
import { FIRST_ON_EARTH, instantOf, LAST_ON_EARTH } from '../moments/instants.ts';
import type { Question } from '../question.ts';
import type { Clause, Duty } from '../verdict.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';
import { canonical } from './canonical.ts';
import { clauseDuty, clauseFindings, type Situation } from './clause-findings.ts';
import { prepare } from './prepared-clause.ts';

/** What the house itself puts on photos, whatever their agency says. */
export interface HouseOrder {
  id: string;
  /** `house`: the desk's own. `court-order` and `consent-withdrawn` are legal demands. */
  kind: 'house' | 'court-order' | 'consent-withdrawn';
  /** What it narrows; null where it asks for a duty, or (with neither) forbids all use. */
  restriction: Restriction | null;
  /** What to do when publishing, in words: `Pixelate the face`. */
  duty: string | null;
  reason: string;
  by: string;
  /** ISO; null: from ever, without end. */
  from: string | null;
  until: string | null;
  /** The text that names whom it is on, where nobody was read there; absent where it reaches the photo otherwise. */
  namedIn?: NamedIn;
  /** That text may only mention them, or name another of a longer name: somebody has to say whether the picture shows them. */
  isInQuestion?: true;
}

export interface NamedIn {
  /** A text's field, or a field of the file's metadata. */
  field: string;
  name: string;
}

/** The clause of each order that narrows; made once for each order, as clauses are remembered by identity. */
const clauses = new WeakMap<HouseOrder, Clause>();

function clauseOf(order: HouseOrder, restriction: Restriction): Clause {
  const known = clauses.get(order);
  if (known !== undefined) return known;
  const clause = {
    ...restriction,
    words: order.reason,
    field: 'house order',
    start: null,
    end: null,
    origin: 'house',
  } as Clause;
  clauses.set(order, clause);
  return clause;
}

/** The orders that narrow, each with its clause. */
export function restrictingOrders(orders: readonly HouseOrder[] = []): { order: HouseOrder; clause: Clause }[] {
  return orders.flatMap((order) =>
    order.restriction === null ? [] : [{ order, clause: clauseOf(order, order.restriction) }],
  );
}

export function orderFindings(orders: readonly HouseOrder[], question: Question, situation: Situation): Finding[] {
  const plain = withoutLeniency(situation);
  return ordersAt(orders, question.at).flatMap((order) => {
    const found = findingsOfOrder(order, question, plain);
    return order.isInQuestion === true && found.length > 0 ? [inQuestion(order)] : found;
  });
}

function findingsOfOrder(order: HouseOrder, question: Question, plain: Situation): Finding[] {
  if (order.restriction !== null)
    return clauseFindings(prepare(clauseOf(order, order.restriction)), question, plain).map((finding) =>
      asOrder(order, finding),
    );
  return order.duty === null ? [forbidden(order, question)] : [];
}

export function orderDuties(orders: readonly HouseOrder[], question: Question, situation: Situation): Duty[] {
  const plain = withoutLeniency(situation);
  return ordersAt(orders, question.at).flatMap((order) => {
    if (order.duty !== null && question.isPublishing)
      return [{ clause: 'order' as const, words: order.reason, sentence: order.duty, origin: 'house' as const }];
    const duty = order.restriction && clauseDuty(prepare(clauseOf(order, order.restriction)), question, plain);
    return duty ? [duty] : [];
  });
}

/** An order reaches every use, also what was cleared before, and nothing that was said of the agency's words is said of it. */
function withoutLeniency(situation: Situation): Situation {
  return { ...situation, reaches: undefined, bases: undefined, bindings: undefined };
}

/** The instants at which orders begin and end; may contain NaN and infinities. */
export function orderTurns(orders: readonly HouseOrder[]): number[] {
  return orders.flatMap(({ from, until }) => [opensAt(from), closesAt(until)]);
}

/** An order whose time nobody can read holds. */
function ordersAt(orders: readonly HouseOrder[], at: number): HouseOrder[] {
  return orders.filter((order) => orderPhaseAt(order, at) === 'in-force');
}

/** How an order stands at an instant, as `judge` reads its time. */
export function orderPhaseAt(
  { from, until }: Pick<HouseOrder, 'from' | 'until'>,
  at: number,
): 'planned' | 'in-force' | 'over' {
  if (at >= closesAt(until)) return 'over';
  return at < opensAt(from) ? 'planned' : 'in-force';
}

/** Whether `order` says the same as `than`, from as early and until as late. */
export function isOrderAsStrict(order: HouseOrder, than: HouseOrder): boolean {
  const said = ({ restriction, duty }: HouseOrder) => canonical({ restriction, duty });
  return (
    said(order) === said(than) &&
    (order.isInQuestion !== true || than.isInQuestion === true) &&
    !(opensAt(order.from) > readableOr(opensAt(than.from), Number.NEGATIVE_INFINITY)) &&
    !(closesAt(order.until) < readableOr(closesAt(than.until), Number.POSITIVE_INFINITY))
  );
}

function readableOr(instant: number, otherwise: number): number {
  return Number.isNaN(instant) ? otherwise : instant;
}

/**
 * A day begins for an order where it begins first on earth, and ends where it ends last: no outlet of ours is outside it.
 * Instants in milliseconds since 1970; infinite without a limit, NaN for a date that nobody can read.
 */
export function opensAt(from: string | null): number {
  return from === null ? Number.NEGATIVE_INFINITY : instantOf(from, 'opens', FIRST_ON_EARTH);
}

export function closesAt(until: string | null): number {
  return until === null ? Number.POSITIVE_INFINITY : instantOf(until, 'closes', LAST_ON_EARTH);
}

function asOrder(order: HouseOrder, finding: Finding): Finding {
  return {
    ...finding,
    made: undefined,
    kind: 'order',
    obstacle: `order:${order.id}:${finding.obstacle}`,
    sentence: ENGLISH_BESIDE.order.saying(order.kind, finding.sentence),
    ...whereNamed(order),
  };
}

function forbidden(order: HouseOrder, { asked }: Question): Finding {
  const { sentence, remedy } = ENGLISH_BESIDE.order.forbidding(order.kind);
  return {
    kind: 'order',
    obstacle: `order:${order.id}`,
    outcome: 'blocked',
    source: { words: order.reason, field: 'house order', start: null, end: null },
    forbids: asked.territories,
    sentence,
    remedy: () => remedy,
    ...whereNamed(order),
  };
}

/** Whatever it would forbid: a person says first whether it reaches the picture. */
function inQuestion(order: HouseOrder): Finding {
  const { sentence, remedy } = ENGLISH_BESIDE.order.asking(order.kind, order.namedIn?.name ?? '');
  return {
    kind: 'order',
    obstacle: `order:${order.id}:shown`,
    outcome: 'review',
    source: { words: order.reason, field: 'house order', start: null, end: null },
    forbids: null,
    sentence,
    remedy: () => remedy,
    inQuestion: true,
    ...whereNamed(order),
  };
}

function whereNamed({ namedIn }: HouseOrder): Pick<Finding, 'namedIn'> {
  return namedIn === undefined ? {} : { namedIn };
}
