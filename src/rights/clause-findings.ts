import { type Binding, boundOutcome, boundRemedy, boundSentence } from './bindings.ts';
import type { Finding } from './finding.ts';
import { clauseObstacle, unreadPartObstacle } from './obstacles.ts';
import { prepare, wordsOf } from './prepared-clause.ts';
import type { Question } from './question.ts';
import { askedAt, type Reaches } from './reach.ts';
import { type Region, touches } from './region.ts';
import type { Answer, Circumstances, Rule } from './restrictions/rule.ts';
import { knownCountries } from './restrictions/values.ts';
import { intersection } from './territories.ts';
import { clientBasisOf, type TerritoryBasis } from './territory-basis.ts';
import type { Clause, Duty } from './verdict.ts';
import { every, isInside, turnsWithin } from './within.ts';

/** What a clause may ask about, and what rights managers said of how to read it. */
export interface Situation extends Circumstances {
  /** Milliseconds since 1970, or null for a new use. */
  clearedAt: number | null;
  reaches?: Reaches | undefined;
  bases?: readonly TerritoryBasis[] | undefined;
  bindings?: readonly Binding[] | undefined;
}

/** What one clause puts in the way of a use: nothing, an obstacle, and a doubt about whatever of it nobody understands. */
export function clauseFindings(clause: Clause, question: Question, situation: Situation): Finding[] {
  const prepared = prepare(clause);
  if (prepared.rule === null) return [unknownKind(clause)];
  const obstacle = obstacleOf(clause, prepared.rule, question, situation);
  const findings = obstacle === null ? [] : [obstacle];
  return prepared.isUnderstood ? findings : [...findings, notUnderstood(clause)];
}

function obstacleOf(clause: Clause, rule: Rule<unknown>, question: Question, situation: Situation): Finding | null {
  const basis = clientBasisOf(clause, situation.bases);
  const region = basis === null ? prepare(clause).region : prepare(clause).within;
  if (rule.effect === 'inform' || !touches(question.asked, region)) return null;
  const answer = every([
    basis === null || namesHome(clause, question),
    holds(rule, clause, { ...situation, at: askedAt(clause.kind, situation.reaches, situation) }),
  ]);
  if (answer === false) return null;
  if (answer === 'unknown') return unanswered(clause);
  const binding = bindingOf(clause, situation);
  if (binding !== null) return bound(clause, binding, { question, region });
  const forbids = rule.effect === 'forbid' ? intersection(question.asked.territories, region.territories) : null;
  const finding = said(clause, { outcome: OUTCOMES[rule.effect], forbids });
  return basis === null ? finding : byHome(finding, basis);
}

const OUTCOMES = { forbid: 'blocked', ask: 'conditional', review: 'review' } as const;

function namesHome(clause: Clause, { homeCountry }: Question): Answer {
  return homeCountry === null ? 'unknown' : knownCountries(clause.value as string[]).includes(homeCountry);
}

function byHome(finding: Finding, basis: TerritoryBasis): Finding {
  return {
    ...finding,
    basis,
    sentence: `${finding.sentence} ${basis.agency} means the home country of the title, as ${basis.by} set it.`,
    remedy: () => 'Use it in a title that is at home elsewhere.',
  };
}

function bindingOf(clause: Clause, { bindings }: Situation): Binding | null {
  if (clause.kind !== 'other' || bindings === undefined || bindings.length === 0) return null;
  const key = clauseObstacle(clause);
  return bindings.find(({ obstacle }) => obstacle === key) ?? null;
}

function bound(clause: Clause, binding: Binding, { question, region }: { question: Question; region: Region }) {
  const outcome = boundOutcome(binding, question.story);
  if (outcome === null) return null;
  const forbids = outcome === 'blocked' ? intersection(question.asked.territories, region.territories) : null;
  return {
    ...said(clause, { outcome, forbids }),
    sentence: boundSentence(binding),
    remedy: () => boundRemedy(binding),
  };
}

/** The duties of a clause that concerns the use; in doubt about when it holds, the duty stands. */
export function clauseDuty(clause: Clause, question: Question, situation: Situation): Duty | null {
  const { rule, within } = prepare(clause);
  const binding = bindingOf(clause, situation);
  const isDuty = rule?.duty !== undefined || binding?.to === 'duty';
  if (rule === null || !isDuty) return null;
  if (rule.effect !== 'inform' && question.action !== 'publish') return null;
  if (!touches(question.asked, within) || isInside(clause.within ?? {}, situation) === false) return null;
  const sentence = binding === null ? rule.duty?.(clause.value) : binding.words;
  return sentence === undefined ? null : { clause: clause.kind, words: clause.words, sentence };
}

/** The instants at which the clause can come to hold or cease to; may contain NaN. */
export function clauseTurns(clause: Clause, circumstances: Circumstances): number[] {
  const own = prepare(clause).rule?.turns?.(clause.value, circumstances) ?? [];
  return [...own, ...turnsWithin(clause.within ?? {}, circumstances)];
}

function holds(rule: Rule<unknown>, clause: Clause, circumstances: Circumstances): Answer {
  return every([rule.holds?.(clause.value, circumstances) ?? true, isInside(clause.within ?? {}, circumstances)]);
}

function said(clause: Clause, what: Pick<Finding, 'outcome' | 'forbids'>): Finding {
  return {
    kind: clause.kind,
    obstacle: wordsOf(clause).obstacle,
    source: clause,
    origin: clause.origin,
    ...what,
    sentence: wordsOf(clause).sentence,
    remedy: (partly) => (partly ? wordsOf(clause).remedyOfPart : wordsOf(clause).remedy),
  };
}

function unanswered(clause: Clause): Finding {
  return {
    ...said(clause, { outcome: 'review', forbids: null }),
    remedy: () =>
      'Say what it depends on and is not known here: the title, its home country, the time of transmission, or the earlier uses.',
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
    sentence: 'A part of this restriction was not understood.',
    remedy: () => 'A rights manager reads the words and puts the right value in its place.',
  };
}

function unknownKind(clause: Clause): Finding {
  return { ...notUnderstood(clause), kind: 'unknown-clause', sentence: 'This kind of restriction is not known here.' };
}
