import { type Binding, boundOutcome, boundRemedy, boundSentence, type Said } from '../exceptions/bindings.ts';
import { clauseObstacle, unreadPartObstacle } from '../exceptions/obstacles.ts';
import type { Finding } from '../finding.ts';
import { isDayAlone } from '../moments/anchors.ts';
import { countsDays, isCountedFromElsewhere } from '../moments/counted-from.ts';
import { askedAt, type Reaches } from '../moments/reach.ts';
import { saidOfNames, settledIn, unsettledIn } from '../places/named-titles.ts';
import { touches } from '../places/region.ts';
import { clientBasisOf, type TerritoryBasis } from '../places/territory-basis.ts';
import { both, isInside, turnsWithin, withoutOpening } from '../places/within.ts';
import type { Question } from '../question.ts';
import type { Answer, Circumstances } from '../restrictions/rule.ts';
import { knownCountries } from '../restrictions/values.ts';
import type { Clause, Duty } from '../verdict.ts';
import { ENGLISH } from '../words/languages/english.ts';
import { type Missing, missingFor } from './missing.ts';
import { dutyBy, type PreparedClause, saidBy } from './prepared-clause.ts';

/** What a clause may ask about, and what rights managers said of how to read it. */
export interface Situation extends Circumstances {
  /** When what was cleared is used, in milliseconds since 1970, or null for a new use. */
  madeAt: number | null;
  reaches?: Reaches | undefined;
  bases?: readonly TerritoryBasis[] | undefined;
  bindings?: readonly Binding[] | undefined;
}

/** What one clause puts in the way of a use: nothing, an obstacle, and a doubt about whatever of it nobody understands. */
export function clauseFindings(prepared: PreparedClause, question: Question, situation: Situation): readonly Finding[] {
  const { clause, outcome } = prepared;
  if (prepared.rule === null) return [unknownKind(clause)];
  const obstacle = outcome === null ? null : obstacleOf(prepared, outcome, question, situation);
  if (prepared.isUnderstood || isOutside(prepared, question, situation))
    return obstacle === null ? NOTHING : [obstacle];
  return obstacle === null ? [notUnderstood(clause)] : [obstacle, notUnderstood(clause)];
}

const NOTHING: readonly Finding[] = [];

/** Whether it is about a part of all uses that is known and holds nothing of this one: then its value is no matter of it. */
function isOutside(prepared: PreparedClause, question: Question, situation: Situation): boolean {
  const { clause, within, anchor } = prepared;
  if (!clause.within || !prepared.isPartUnderstood) return false;
  return !touches(question.asked, within) || isInside(clause.within, whenAsked(clause, situation), anchor) === false;
}

function obstacleOf(
  prepared: PreparedClause,
  outcome: Finding['outcome'],
  question: Question,
  situation: Situation,
): Finding | null {
  const { clause } = prepared;
  const basis = clientBasisOf(clause, situation.bases);
  if (!touches(question.asked, basis === null ? prepared.region : prepared.within)) return null;
  const asked = whenAsked(clause, situation);
  const answer = basis === null ? holds(prepared, asked) : both(namesHome(clause, question), holds(prepared, asked));
  if (answer === false) return null;
  const binding = saidOf(clause, situation);
  const asBound = binding === null ? outcome : boundOutcome(binding, question.story);
  // Where it asks for nothing it does not matter whether it holds.
  if (asBound === null) return null;
  if (answer === 'unknown') {
    const known = { ...asked, homeCountry: question.homeCountry };
    const missing = missingFor({ clause, anchor: prepared.anchor, isByHome: basis !== null }, known);
    const open = unsettled(prepared, situation);
    if (open !== null) return open;
    // Where it is the clause that does not say, the doubt about what nobody understands of it says so.
    return missing === null && !prepared.isUnderstood ? null : unanswered(prepared, missing);
  }
  if (binding !== null) return bound(prepared, binding, asBound);
  const named = byNames(saidBy(prepared, outcome), prepared, situation);
  const finding = basis === null ? named : byHome(named, prepared, basis);
  return prepared.isTimed ? byDayAlone(finding, prepared, asked) : finding;
}

/** With that it counts from a day of which no time is known: the stricter end of it, which may be a day too strict. */
function byDayAlone(finding: Finding, { clause, anchor }: PreparedClause, { anchors }: Situation): Finding {
  if (!countsDays(clause) || !isDayAlone(anchors[anchor])) return finding;
  return { ...finding, made: undefined, sentence: finding.sentence + ENGLISH.beside.dayAlone(anchor) };
}

/** With what people said that its names mean, where that is why it binds the title, or why it is for others. */
function byNames(finding: Finding, { clause }: PreparedClause, situation: Situation): Finding {
  const { kind, value, within } = clause;
  if (situation.titles === undefined) return finding;
  const named = [
    ...(kind === 'publication-except' ? settledIn(value, situation) : []),
    ...(kind === 'publication-only' ? saidOfNames(value, situation).filter(({ means }) => means.length > 0) : []),
    ...(within?.publications ? settledIn(within.publications, situation) : []),
  ];
  if (named.length === 0) return finding;
  const sentence = finding.sentence + ENGLISH.beside.settledNames(named);
  return { ...finding, made: undefined, namesSaid: named, sentence };
}

function namesHome(clause: Clause, { homeCountry }: Question): Answer {
  return homeCountry === null ? 'unknown' : knownCountries(clause.value as string[]).includes(homeCountry);
}

/** Wherever the title is seen. */
function byHome(finding: Finding, { within }: PreparedClause, basis: TerritoryBasis): Finding {
  return {
    ...finding,
    made: undefined,
    basis,
    forbids: within.territories,
    sentence: finding.sentence + ENGLISH.byHome(basis),
    remedy: () => ENGLISH.byHomeRemedy,
  };
}

/** What was said of one photo goes before what the house says of the phrase. */
function saidOf(clause: Clause, { bindings }: Situation): Said | null {
  if (clause.kind !== 'other') return null;
  const meant = clause.meant ?? null;
  if (bindings === undefined) return meant;
  const key = clauseObstacle(clause);
  return bindings.find(({ obstacle }) => obstacle === key) ?? meant;
}

function bound(prepared: PreparedClause, binding: Said, outcome: Finding['outcome']): Finding {
  return {
    ...saidBy(prepared, outcome),
    made: undefined,
    sentence: boundSentence(binding),
    remedy: () => boundRemedy(binding),
  };
}

/** The duties of a clause that concerns the use; in doubt about where or when it holds, the duty stands. */
export function clauseDuty(prepared: PreparedClause, question: Question, situation: Situation): Duty | null {
  const { clause, rule, within, isPartUnderstood } = prepared;
  if (rule?.effect !== 'inform' && !question.isPublishing) return null;
  if (isPartUnderstood && (!touches(question.asked, within) || isOver(prepared, situation))) return null;
  const binding = saidOf(clause, situation);
  return binding?.to === 'duty' ? dutyBy(clause, binding.words) : prepared.duty;
}

/** Whether the duty is none now: the use is outside the part that the clause is about. One that falls due later is one before. */
function isOver({ clause, rule, anchor, isPartAsked }: PreparedClause, situation: Situation): boolean {
  if (!clause.within || !isPartAsked) return false;
  const part = rule?.isFromWhen ? withoutOpening(clause.within) : clause.within;
  return isInside(part, situation, anchor) === false;
}

/** The instants at which the clause can come to hold or cease to; may contain NaN. */
export function clauseTurns({ clause, rule, anchor }: PreparedClause, circumstances: Circumstances): number[] {
  const ofKind = rule?.turns?.(clause.value, circumstances, anchor) ?? [];
  return clause.within ? [...ofKind, ...turnsWithin(clause.within, circumstances, anchor)] : ofKind;
}

function holds({ clause, holds: ofKind, anchor, isPartAsked }: PreparedClause, circumstances: Circumstances): Answer {
  const { value, within } = clause;
  const own = ofKind === null || ofKind(value, circumstances, anchor);
  return within && isPartAsked ? both(own, isInside(within, circumstances, anchor)) : own;
}

/** The situation of the clearance, where the end of the clause reaches new use alone: what was cleared in time stays. */
function whenAsked({ kind }: Clause, situation: Situation): Situation {
  const { reaches, madeAt } = situation;
  if (reaches === undefined || madeAt === null) return situation;
  if (kind === 'one-time-use' && reaches[kind] === 'new-use') return { ...situation, at: madeAt, uses: 0 };
  const at = askedAt(kind, situation.reaches, situation);
  return at === situation.at ? situation : { ...situation, at };
}

/** Held until somebody says what the names mean in this house; null where it is something else that nobody knows. */
function unsettled(prepared: PreparedClause, situation: Situation): Finding | null {
  const { clause } = prepared;
  const excepted = clause.kind === 'publication-except' ? unsettledIn(clause.value, situation) : [];
  const titleNames = [...new Set([...excepted, ...unsettledIn(clause.within?.publications ?? [], situation)])];
  if (titleNames.length === 0) return null;
  const namesSaid = saidOfNames(titleNames, situation);
  const { sentence, remedy } = ENGLISH.beside.openNames(titleNames, namesSaid);
  const finding = saidBy(prepared, 'review');
  return {
    ...finding,
    made: undefined,
    titleNames,
    ...(namesSaid.length === 0 ? {} : { namesSaid }),
    sentence: finding.sentence + sentence,
    remedy: () => remedy,
  };
}

function unanswered(prepared: PreparedClause, missing: Missing | null): Finding {
  return {
    ...saidBy(prepared, 'review'),
    made: undefined,
    remedy: () => (missing === null ? ENGLISH.notUnderstoodRemedy : ENGLISH.unansweredRemedy(missing)),
  };
}

function notUnderstood(clause: Clause): Finding {
  return {
    kind: clause.kind,
    obstacle: unreadPartObstacle(clause),
    source: clause,
    origin: clause.origin,
    outcome: 'review',
    forbids: null,
    sentence: isCountedFromElsewhere(clause) ? ENGLISH.countedFromElsewhere : ENGLISH.notUnderstood,
    remedy: () => ENGLISH.notUnderstoodRemedy,
  };
}

function unknownKind(clause: Clause): Finding {
  return { ...notUnderstood(clause), kind: 'unknown-clause', sentence: ENGLISH.unknownHere };
}
