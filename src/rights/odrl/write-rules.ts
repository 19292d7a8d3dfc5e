import type { Within } from '../../vocabulary/restrictions.ts';
import type { HouseOrder } from '../clauses/orders.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import type { Source } from '../clauses/source.ts';
import type { Binding } from '../exceptions/bindings.ts';
import { clauseObstacle } from '../exceptions/obstacles.ts';
import { countedFrom } from '../moments/counted-from.ts';
import type { Notice } from '../notice.ts';
import { isWithinUnderstood } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, Terms, TermsDoubt } from '../verdict.ts';
import { sentenceOf } from '../words/sentences.ts';
import { PROHIBITED } from './actions.ts';
import type { OdrlForm } from './form.ts';
import { BECAUSE, BY_HOUSE, COUNTED_FROM, GONE, LACKING, NOTICE, SINCE, STATE, SUPPLIERS } from './names.ts';
import { isMembers } from './reading.ts';
import { constraint, constraintsWithin, type Json, literal } from './write-constraint.ts';

/** A rule is one of the two. */
export interface WrittenRule {
  prohibition?: Json;
  obligation?: Json;
}

/** What has to be done about a supplier who has no agreement. */
export interface Lacking {
  supplier: string;
  doubt: TermsDoubt;
}

export interface OrderInTerms extends Terms {
  order: HouseOrder;
}

/** The rules of terms: each clause, and a doubt for each part of one that no rule can carry. */
export function rulesOf({ clauses, doubts }: Terms, bindings: readonly Binding[]): WrittenRule[] {
  const unclear = [...clauses.filter(isLost).map(lostPart), ...doubts];
  return [
    ...clauses.map((clause) => withMeaning(ruleFor(clause), clause, bindings)),
    ...unclear.map((doubt) => ({ obligation: doubtObligation(doubt) })),
  ];
}

/** Each with the order itself, for no rule says all of it: whom it names, whether it is in question, that no waiver lifts it. */
export function orderRules({ order, ...terms }: OrderInTerms): WrittenRule[] {
  const said = { [BY_HOUSE.order]: literal(order) };
  return rulesOf(terms, []).map(({ prohibition, obligation: duty }) => ({
    ...(prohibition === undefined ? {} : { prohibition: { ...prohibition, ...said } }),
    ...(duty === undefined ? {} : { obligation: { ...duty, ...said } }),
  }));
}

/** What no permission can say: that another one is missing. */
export function lackingRule({ supplier, doubt }: Lacking): WrittenRule {
  return { obligation: { ...doubtObligation(doubt), [LACKING]: SUPPLIERS + encodeURIComponent(supplier) } };
}

/** What stands there for the state alone is no restriction of its own. */
export function stateRule(clause: Clause): WrittenRule {
  return { prohibition: { ...ruleFor(clause).prohibition, [BECAUSE]: STATE } };
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
export function noticeRule({ id, kind, source, by, at, reason }: Notice): Json {
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
