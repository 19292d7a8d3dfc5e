import type { Under } from './agreements/agreement.ts';
import { coverageOf } from './agreements/coverage.ts';
import { grantSetsOf, regionOfGrant } from './agreements/grants.ts';
import { clauseFindings } from './clauses/clause-findings.ts';
import { orderFindings, restrictingOrders } from './clauses/orders.ts';
import { prepare } from './clauses/prepared-clause.ts';
import { stageAt, staged } from './exceptions/enforcement.ts';
import { type Licence, licencesFor, toldOfLicences } from './exceptions/licences.ts';
import { type ByTerms, gravity, licensedUse } from './exceptions/licensed-use.ts';
import { doubtObstacle } from './exceptions/obstacles.ts';
import { sift, type Waiver, waiverLifting } from './exceptions/waivers.ts';
import type { Finding } from './finding.ts';
import { askedAt } from './moments/reach.ts';
import type { Territories } from './places/territories.ts';
import type { Question } from './question.ts';
import { clausesOf, type PhotoSituation } from './situation.ts';
import { stateFindings } from './state-findings.ts';
import type { Subject, TermsDoubt } from './verdict.ts';
import { doubtRemedy } from './words/doubts.ts';

const NONE: readonly Licence[] = [];

interface Lifting {
  situation: PhotoSituation;
  /** Those in force for the use. */
  waivers: readonly Waiver[];
}

interface Findings {
  findings: readonly Finding[];
  /** The agreements it is made under. */
  under: readonly Under[];
  /** The licences that make it clearer. */
  licences: readonly Licence[];
}

/** Everything in the way of a use, before waivers and stages. */
export function findingsOf(subject: Subject, question: Question, lifting: Lifting): Findings {
  const { findings, under } = byTerms(subject, question, lifting);
  if (subject.licences === undefined || findings.length === 0) return { findings, under, licences: NONE };
  const { situation, waivers } = lifting;
  // What the agency leaves to those who cleared in time is no matter of a paper of ours.
  const times = { at: question.at, zone: situation.zone, titles: subject.titles };
  const licences = licencesFor(subject.licences, question, times);
  if (licences.length === 0) return { findings, under, licences: NONE };
  const licensed = licensedUse(question, licences, {
    byTerms: (piece) => byTerms(subject, piece, lifting),
    byLicence: (piece) => besideAgreements(subject, piece, situation),
    rank(found) {
      const { standing } = sift(found, waivers);
      return gravity(staged(standing, stageAt(subject.enforcement, question.at), subject.enforcement).standing);
    },
    divisions: divisionsOf(subject),
  });
  return { ...licensed, findings: toldOfLicences(licensed.findings, licences) };
}

function byTerms(subject: Subject, question: Question, { situation, waivers }: Lifting): ByTerms {
  const beside = besideAgreements(subject, question, situation);
  if (!question.isAnswerable) return { findings: beside, under: [] };
  const coverage = coverageOf(subject, question, {
    at: question.at,
    clearedAt: askedAt('agreement', subject.reaches, situation),
    receivedAt: subject.facts.receivedAt,
    zone: situation.zone,
    isLifted: waivers.length === 0 ? isNever : (finding) => waiverLifting(finding, waivers) !== null,
  });
  beside.push(...coverage.findings);
  return { findings: beside, under: coverage.under };
}

function isNever(): boolean {
  return false;
}

function besideAgreements(subject: Subject, question: Question, situation: PhotoSituation): Finding[] {
  const found = stateFindings(subject, question.asked.territories);
  for (const problem of question.problems) found.push(useProblem(problem));
  for (const doubt of subject.terms.doubts) found.push(doubtFinding(doubt));
  if (!question.isAnswerable) return found;
  for (const prepared of situation.photo.clauses.all) {
    for (const finding of clauseFindings(prepared, question, situation)) found.push(finding);
  }
  if (subject.orders !== undefined) found.push(...orderFindings(subject.orders, question, situation));
  return found;
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
    remedy: () => doubtRemedy(doubt),
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
