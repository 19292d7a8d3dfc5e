import type { Supply } from '../agreements/supply.ts';
import { clauseFindings, type Situation } from '../clauses/clause-findings.ts';
import { type PreparedClause, prepare } from '../clauses/prepared-clause.ts';
import { stageAt, staged } from '../exceptions/enforcement.ts';
import { STRICTEST } from '../moments/anchors.ts';
import { outsideWhen } from '../places/within.ts';
import type { Question } from '../question.ts';
import type { SharedClause, SharedTerms } from '../shared-terms.ts';
import type { Test } from './condition.ts';

/** One of the things a condition demands. */
export interface Demand {
  tests: readonly Test[];
  /** The same for the same tests. */
  key: string;
}

export function demandOf(tests: readonly Test[]): Demand {
  return { tests, key: JSON.stringify(tests) };
}

/** A use of photos of one supply, or of several of which the same was said. */
export interface Asked {
  question: Question;
  situation: Situation;
  isObserved: boolean;
}

/**
 * In this situation everything that a clause may ask of the photo itself forbids the most, as the dates do that stand in
 * shared terms: what is out of the way here is so for every photo. How far an end reaches into what was cleared before says
 * nothing of a new use.
 */
export function askOf({ facts, bases, enforcement, titles }: Supply, question: Question): Asked {
  const { actions, isPublishing, publication, at } = question;
  const zone = facts.zone ?? 'UTC';
  return {
    question,
    situation: {
      actions,
      isPublishing,
      publication,
      titles,
      at,
      anchors: STRICTEST,
      uses: 1,
      zone,
      madeAt: null,
      bases,
    },
    isObserved: stageAt(enforcement, at) === 'observe',
  };
}

/** What a photo must meet so that no clause is in the way; null where one is whatever it meets. */
export function demandsOf(hurdles: readonly Hurdle[], asked: Asked): readonly Demand[] | null {
  // Of ten thousand terms few demand anything, and hardly any more than one thing: no list is made where none is needed.
  let demands: readonly Demand[] = NOTHING;
  for (const hurdle of hurdles) {
    const more = demandsBy(hurdle, asked);
    if (more === null) return null;
    demands = demands.length === 0 ? more : [...demands, ...more];
  }
  return demands;
}

const NOTHING: readonly Demand[] = [];

/** The same clause stands in many terms, which are asked one after the other. */
function demandsBy(hurdle: Hurdle, asked: Asked): readonly Demand[] | null {
  if (hurdle.latestAsked !== asked) {
    hurdle.latestAsked = asked;
    hurdle.latest = workOut(hurdle, asked);
  }
  return hurdle.latest;
}

function workOut({ prepared, clear, known }: Hurdle, { question, situation, isObserved }: Asked): Hurdle['clear'] {
  const findings = clauseFindings(prepared, question, situation);
  if (findings.length === 0) return NOTHING;
  return isObserved && staged(findings, 'observe').standing.length === 0 ? known : clear;
}

/** A clause that can stand in the way. */
export interface Hurdle {
  prepared: PreparedClause;
  /** What a photo must meet for it not to hold; null where that does not hang on the photo. */
  clear: readonly Demand[] | null;
  /** What a photo must meet for it to be known whether it holds; nothing where that does not hang on the photo. */
  known: readonly Demand[];
  /** What was worked out last, and for what. */
  latest: readonly Demand[] | null;
  latestAsked: Asked | null;
}

/** Clauses are never changed once made. */
const made = new WeakMap<SharedClause, Hurdle>();

/** Null where there is a doubt, or a clause that is one for every use: no photo under such terms is ever clear. */
export function hurdlesOf({ clauses, doubts }: SharedTerms): readonly Hurdle[] | null {
  const canBeClear = doubts.length === 0 && clauses.every(canBeOutOfTheWay);
  return canBeClear ? clauses.filter(canStandInTheWay).map(hurdleOf) : null;
}

/** One that was not understood is so where it is known to be about other uses. */
function canBeOutOfTheWay(clause: SharedClause): boolean {
  const { rule, isUnderstood, isPartUnderstood } = prepare(clause);
  return isUnderstood || (rule !== null && isPartUnderstood);
}

function canStandInTheWay(clause: SharedClause): boolean {
  const { outcome, isUnderstood } = prepare(clause);
  return outcome !== null || !isUnderstood;
}

function hurdleOf(clause: SharedClause): Hurdle {
  const known = made.get(clause);
  if (known !== undefined) return known;
  const hurdle = makeHurdle(clause);
  made.set(clause, hurdle);
  return hurdle;
}

function makeHurdle(clause: SharedClause): Hurdle {
  const { value, moments = {} } = clause;
  const prepared = prepare(clause);
  const outside = outsideWhen(clause.within ?? {}, moments, prepared.anchor);
  // A value that nobody understood holds whatever the photo is.
  const own = prepared.isUnderstood ? prepared.rule?.clearWhen?.(value, moments.value, prepared.anchor) : undefined;
  const tests = [...(own ?? []), ...outside];
  return {
    prepared,
    clear: tests.length === 0 ? null : [demandOf(tests)],
    known: tests.map((test) => demandOf([...tests, isKnown(test)])),
    latest: null,
    latestAsked: null,
  };
}

function isKnown(test: Test): Test {
  if ('moment' in test) return { moment: test.moment, is: 'known' };
  return 'since' in test ? { since: test.since, is: 'known' } : { uses: 'known' };
}
