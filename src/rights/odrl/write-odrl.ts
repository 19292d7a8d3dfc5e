import type { Within } from '../../vocabulary/restrictions.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import type { Source } from '../clauses/source.ts';
import { countedFrom } from '../moments/counted-from.ts';
import type { Notice } from '../notice.ts';
import { isGiven, isWithinUnderstood } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, Terms, TermsDoubt } from '../verdict.ts';
import { sentenceOf } from '../words/sentences.ts';
import { PROHIBITED } from './actions.ts';
import type { OdrlForm } from './form.ts';
import { COUNTED_FROM, NOTICE, ODRL_CONTEXT, OUR_NAMES, PROFILE } from './names.ts';
import { isMembers } from './reading.ts';
import { constraint, constraintsWithin, type Json } from './write-constraint.ts';
import { type Granting, permissionsOf } from './write-permissions.ts';

export interface PolicyInput {
  terms: Terms;
  /** Notices on file that took the photo down; none where absent. */
  notices?: readonly Notice[];
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

/** One photo's terms as an ODRL 2.2 policy of our profile (docs/decisions/0014), ready to be written as JSON-LD. */
export function writeOdrl(input: PolicyInput): Json {
  const { terms, notices = [], grants, uid, target, assigner, zone } = input;
  const rules = terms.clauses.map(ruleFor);
  const doubts = [...terms.clauses.filter(isLost).map(lostPart), ...terms.doubts];
  const obligation = [...rules.map((rule) => rule.obligation).filter(isGiven), ...doubts.map(doubtObligation)];
  const prohibition = [...rules.map((rule) => rule.prohibition).filter(isGiven), ...notices.map(noticeRule)];
  const permission = grants === null ? [] : permissionsOf(grants);
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

function sourceOf({ words, field, start, end }: Source): Json {
  const place = { 'imprimatur:start': start, 'imprimatur:end': end };
  const known = Object.entries(place).filter(([, offset]) => offset !== null);
  return { 'imprimatur:words': words, 'imprimatur:field': field, ...Object.fromEntries(known) };
}
