import { clauseFindings, type Situation } from './clause-findings.ts';
import { coverageOf } from './coverage.ts';
import { stageAt, staged } from './enforcement.ts';
import type { Finding } from './finding.ts';
import { grantSetsOf, regionOfGrant } from './grants.ts';
import { instantOf } from './instants.ts';
import { type Licence, licencesFor } from './licences.ts';
import { gravity, licensedUse } from './licensed-use.ts';
import { doubtObstacle } from './obstacles.ts';
import { orderFindings, restrictingOrders } from './orders.ts';
import { prepare } from './prepared-clause.ts';
import type { Question } from './question.ts';
import { askedAt } from './reach.ts';
import { clausesOf } from './situation.ts';
import { stateFindings } from './state-findings.ts';
import type { Territories } from './territories.ts';
import type { Subject, TermsDoubt, Under } from './verdict.ts';
import { sift, type Waiver, waiverLifting } from './waivers.ts';

interface Lifting {
  situation: Situation;
  /** Those in force for the use. */
  waivers: readonly Waiver[];
}

interface Findings {
  findings: Finding[];
  /** The agreements it is made under. */
  under: Under[];
  /** The licences that make it clearer. */
  licences: Licence[];
}

/** Everything in the way of a use, before waivers and stages. */
export function findingsOf(subject: Subject, question: Question, lifting: Lifting): Findings {
  const { findings, under } = byTerms(subject, question, lifting);
  const { situation, waivers } = lifting;
  const times = { at: askedAt('agreement', subject.reaches, situation), zone: situation.zone };
  const licences = licencesFor(subject.licences, question, times);
  if (licences.length === 0 || findings.length === 0) return { findings, under, licences: [] };
  const licensed = licensedUse(question, licences, {
    byTerms: (piece) => byTerms(subject, piece, lifting).findings,
    byLicence: (piece) => besideAgreements(subject, piece, situation),
    rank(found) {
      const { standing } = sift(found, waivers);
      return gravity(staged(standing, stageAt(subject.enforcement, question.at), subject.enforcement).standing);
    },
    divisions: divisionsOf(subject),
  });
  return { ...licensed, under };
}

function byTerms(subject: Subject, question: Question, { situation, waivers }: Lifting) {
  const beside = besideAgreements(subject, question, situation);
  if (!question.isAnswerable) return { findings: beside, under: [] };
  const coverage = coverageOf(subject, question, {
    at: askedAt('agreement', subject.reaches, situation),
    received: instantOf(subject.facts.receivedAt, 'opens', situation.zone),
    zone: situation.zone,
    isLifted: (finding) => waiverLifting(finding, waivers) !== null,
  });
  return { findings: [...beside, ...coverage.findings], under: coverage.under };
}

function besideAgreements(subject: Subject, question: Question, situation: Situation): Finding[] {
  const always = [
    ...stateFindings(subject.facts.status, question.asked.territories),
    ...question.problems.map(useProblem),
    ...subject.terms.doubts.map(doubtFinding),
  ];
  if (!question.isAnswerable) return always;
  return [
    ...always,
    ...clausesOf(subject).flatMap((clause) => clauseFindings(clause, question, situation)),
    ...orderFindings(subject.orders, question, situation),
  ];
}

/** Every set of territories that a clause, an order or an agreement tells from the rest. */
function divisionsOf(subject: Subject): Territories[] {
  const clauses = [...clausesOf(subject), ...restrictingOrders(subject.orders).map(({ clause }) => clause)];
  const grants = grantSetsOf(subject).flatMap((set) => set.grants);
  return [
    ...clauses.flatMap((clause) => [prepare(clause).region.territories, prepare(clause).within.territories]),
    ...grants.map((grant) => regionOfGrant(grant).territories),
  ];
}

function doubtFinding(doubt: TermsDoubt): Finding {
  return {
    kind: 'doubt',
    obstacle: doubtObstacle(doubt),
    outcome: 'review',
    source: doubt,
    forbids: null,
    sentence: doubt.reason,
    remedy: () => doubt.remedy ?? 'A rights manager reads the words and says what they mean.',
  };
}

function useProblem(problem: string): Finding {
  return {
    kind: 'unknown-clause',
    obstacle: `use:${problem}`,
    outcome: 'review',
    source: null,
    forbids: null,
    sentence: problem,
    remedy: () => 'State the use in full: where, on which channels, what for and when.',
  };
}
