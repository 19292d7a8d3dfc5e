import type { Within } from '../../vocabulary/restrictions.ts';
import type { HouseOrder } from '../clauses/orders.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import type { Source } from '../clauses/source.ts';
import type { Binding } from '../exceptions/bindings.ts';
import type { Licence } from '../exceptions/licences.ts';
import { clauseObstacle } from '../exceptions/obstacles.ts';
import { countedFrom } from '../moments/counted-from.ts';
import type { Notice } from '../notice.ts';
import { isGiven, isWithinUnderstood } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, Terms, TermsDoubt } from '../verdict.ts';
import { sentenceOf } from '../words/sentences.ts';
import { PROHIBITED } from './actions.ts';
import type { OdrlForm } from './form.ts';
import { BY_HOUSE, COUNTED_FROM, GONE, NOTICE, ODRL_CONTEXT, OUR_NAMES, PROFILE, SINCE } from './names.ts';
import { isMembers } from './reading.ts';
import { constraint, constraintsWithin, type Json, literal } from './write-constraint.ts';
import { type Granting, licencePermission, permissionsOf } from './write-permissions.ts';

export interface PolicyInput {
  terms: Terms;
  /** Notices on file that took the photo down; none where absent. */
  notices?: readonly Notice[];
  /** Orders of the house, each with what it says of the picture in a policy's own terms; none where absent. */
  orders?: readonly OrderInTerms[];
  /** What rights managers said of `other` clauses of the photo; nothing where absent. */
  bindings?: readonly Binding[];
  /** What was bought for the photo alone; none where absent. */
  licences?: readonly Licence[];
  /** What is granted: agreements, or the house rule where there is none. Null leaves it out, as in files that leave the house. */
  grants: Granting | null;
  /** IRI of this version of the terms. */
  uid: string;
  /** IRI of the photo. */
  target: string;
  /** IRI of who states the terms. */
  assigner: string;
  /** IANA name of the zone in which days and times without offset are meant. */
  zone: string;
  /** What periods in days are counted from: a day, an instant, or null where it is not known. */
  transmittedAt: string | null;
  /** The same of clauses whose words count from the release or the receipt; absent where there are none. */
  releasedAt?: string | null;
  receivedAt?: string | null;
}

export interface OrderInTerms extends Terms {
  order: HouseOrder;
}

/** One photo's terms as an ODRL 2.2 policy of our profile (docs/decisions/0014), ready to be written as JSON-LD. */
export function writeOdrl(input: PolicyInput): Json {
  const { terms, notices = [], orders = [], bindings = [], licences = [], grants, uid, target, assigner, zone } = input;
  const rules = [...rulesOf(terms, bindings), ...orders.flatMap(orderRules)];
  const obligation = rules.map((rule) => rule.obligation).filter(isGiven);
  const prohibition = [...rules.map((rule) => rule.prohibition).filter(isGiven), ...notices.map(noticeRule)];
  const permission = [...(grants === null ? [] : permissionsOf(grants)), ...licences.map(licencePermission)];
  return {
    '@context': [ODRL_CONTEXT, { imprimatur: OUR_NAMES }],
    '@type': 'Set',
    uid,
    profile: PROFILE,
    conflict: 'prohibit',
    target,
    assigner,
    'imprimatur:timeZone': zone,
    ...anchorsIn(input),
    ...unlessEmpty({ permission, prohibition, obligation }),
    ...(permission.length + prohibition.length + obligation.length === 0 ? NOTHING_GRANTED : {}),
  };
}

function anchorsIn({ transmittedAt, releasedAt, receivedAt }: PolicyInput): Json {
  const known = Object.entries({ transmittedAt, releasedAt, receivedAt }).filter(([, at]) => isGiven(at));
  return Object.fromEntries(known.map(([name, at]) => [`imprimatur:${name}`, at]));
}

/** A policy holds at least one rule; where nothing is granted, somebody must look. */
const NOTHING_GRANTED = { obligation: [{ action: 'reviewPolicy', 'imprimatur:because': 'imprimatur:nothingGranted' }] };

function unlessEmpty(lists: Record<string, Json[]>): Json {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function rulesOf({ clauses, doubts }: Terms, bindings: readonly Binding[]): WrittenRule[] {
  const unclear = [...clauses.filter(isLost).map(lostPart), ...doubts];
  return [
    ...clauses.map((clause) => withMeaning(ruleFor(clause), clause, bindings)),
    ...unclear.map((doubt) => ({ obligation: doubtObligation(doubt) })),
  ];
}

/** Each with the order itself, for no rule says all of it: whom it names, whether it is in question, that no waiver lifts it. */
function orderRules({ order, ...terms }: OrderInTerms): WrittenRule[] {
  const said = { [BY_HOUSE.order]: literal(order) };
  return rulesOf(terms, []).map(({ prohibition, obligation: duty }) => ({
    ...(prohibition === undefined ? {} : { prohibition: { ...prohibition, ...said } }),
    ...(duty === undefined ? {} : { obligation: { ...duty, ...said } }),
  }));
}

/** What people said that words outside every kind mean: whoever does not know it has to look all the same. */
function withMeaning(rule: WrittenRule, clause: Clause, bindings: readonly Binding[]): WrittenRule {
  if (clause.kind !== 'other') return rule;
  const key = clauseObstacle(clause);
  const binding = bindings.find(({ obstacle }) => obstacle === key);
  const meaning = {
    ...(clause.meant === undefined ? {} : { [BY_HOUSE.meant]: literal(clause.meant) }),
    ...(binding === undefined ? {} : { [BY_HOUSE.binding]: literal(binding) }),
  };
  return { obligation: { ...rule.obligation, ...meaning } };
}

interface WrittenRule {
  prohibition?: Json;
  obligation?: Json;
}

function ruleFor(clause: Clause): WrittenRule {
  const form = ruleOf(clause.kind)?.odrl;
  if (form === undefined) return {};
  const refinement = constraintsWithin(clause.within);
  if (form.rule === 'obligation') return { obligation: obligation(clause, form, refinement) };
  const { of, when, remedy } = form;
  return {
    prohibition: {
      action: PROHIBITED[of].map((action) => refined(action, refinement)),
      ...(when === undefined ? {} : { constraint: [constraint(...when, clause.value)] }),
      ...(remedy === undefined ? {} : { remedy: [{ action: remedy }] }),
      ...countIn(clause),
      ...sourceOf(clause),
      'imprimatur:origin': clause.origin,
    },
  };
}

function obligation(clause: Clause, form: Extract<OdrlForm, { rule: 'obligation' }>, refinement: Json[]): Json {
  const text = form.text !== undefined && typeof clause.value === 'string' ? { [form.text]: clause.value } : {};
  const action = refined(form.action, refinement);
  return { action, ...text, ...countIn(clause), ...sourceOf(clause), 'imprimatur:origin': clause.origin };
}

/** A notice is the rule that its kind is, with who issued it, when, and how. */
function noticeRule({ id, kind, source, by, at, reason }: Notice): Json {
  const words = { words: reason, field: 'notice', start: null, end: null };
  const { prohibition } = ruleFor({ kind, value: null, ...words, origin: 'house' });
  const issued = { [NOTICE.id]: id, [NOTICE.at]: at, [NOTICE.through]: `imprimatur:${source}` };
  return { ...prohibition, ...issued, ...(by === null ? {} : { [NOTICE.by]: by }) };
}

/** What its days are counted from, where that is not the transmission. */
function countIn(clause: Clause): Json {
  const named = countedFrom(clause);
  return named === 'transmission' ? {} : { [COUNTED_FROM]: `imprimatur:${named}` };
}

function refined(action: string, refinement: Json[]): unknown {
  return refinement.length === 0 ? action : { 'rdf:value': { '@id': withPrefix(action) }, refinement };
}

function withPrefix(name: string): string {
  return name.includes(':') ? name : `odrl:${name}`;
}

/** What no constraint can carry, not even as a value nobody understands. */
function isLost(clause: Clause): boolean {
  const form = ruleOf(clause.kind)?.odrl;
  if (form === undefined) return true;
  const isValueLost = !('when' in form) && !isUnderstoodRestriction({ ...clause, within: undefined } as Clause);
  return isValueLost || !isWithinUnderstood(unwritten(clause.within));
}

/** What is left of the part of all uses when the members that constraints carry are taken out, understood or not. */
function unwritten(within: unknown): unknown {
  return isMembers(within) ? { ...within, ...WRITTEN } : within;
}

const WRITTEN = {
  territories: undefined,
  channels: undefined,
  purposes: undefined,
  publications: undefined,
  from: undefined,
  until: undefined,
  fromDays: undefined,
  untilDays: undefined,
} satisfies Record<keyof Within, undefined>;

function lostPart(clause: Clause): TermsDoubt {
  const { words, field, start, end } = clause;
  return { words, field, start, end, reason: `A part of this restriction was not understood: ${sentenceOf(clause)}` };
}

/** Unfulfilled until somebody has looked: whoever holds the policy may not take it for fulfilled. */
function doubtObligation(doubt: TermsDoubt): Json {
  const remedy = doubt.remedy === undefined ? {} : { 'imprimatur:remedy': doubt.remedy };
  return { action: 'reviewPolicy', 'imprimatur:reason': doubt.reason, ...remedy, ...sourceOf(doubt) };
}

function sourceOf({ words, field, start, end, since, gone }: Source): Json {
  const place = { 'imprimatur:start': start, 'imprimatur:end': end };
  const known = Object.entries(place).filter(([, offset]) => offset !== null);
  return {
    ...{ 'imprimatur:words': words, 'imprimatur:field': field, ...Object.fromEntries(known) },
    ...(since === undefined ? {} : { [SINCE]: since }),
    ...(gone === undefined ? {} : { [GONE]: literal(gone) }),
  };
}
