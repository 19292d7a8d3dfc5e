import type { Finding } from '../finding.ts';
import { isPart, type Region } from '../places/region.ts';
import { difference, intersection, isEmpty, NOWHERE, type Territories, union } from '../places/territories.ts';
import type { Question } from '../question.ts';
import type { Subject } from '../verdict.ts';
import type { Agreement, Under } from './agreement.ts';
import {
  feeAsked,
  misunderstood,
  noAgreement,
  noAgreementWith,
  notGranted,
  notInForce,
  outsideChannels,
  outsideCollections,
  outsidePurposes,
  outsideTerritories,
  outsideTitles,
  outsideTogether,
} from './coverage-findings.ts';
import {
  type Covered,
  type Grant,
  type GrantSet,
  grantSetsOf,
  grantsAction,
  grantsCollection,
  grantsTitle,
  isInForce,
  regionOfGrant,
  type Times,
  withoutAgreement,
} from './grants.ts';
import { isAgreement, narrowestFor } from './narrowest.ts';
import { quotaFinding } from './quotas.ts';
import { underOf } from './under.ts';

interface Circumstances extends Times {
  /** Whether a waiver lifts the finding. */
  isLifted(finding: Finding): boolean;
}

/**
 * What agreements or the house rule leave uncovered of a use, one finding for each way in which they do; where they
 * leave nothing, which agreements it is made under, and what these ask for it. Each thing that the use is must be covered,
 * be it by agreements of their own.
 */
export function coverageOf(subject: Subject, question: Question, circumstances: Circumstances): Covered {
  const { actions } = question;
  if (actions.length === 1) return coverageOfAction(subject, question, circumstances);
  const each = actions.map((action) => coverageOfAction(subject, { ...question, action }, circumstances));
  const findings = each.flatMap((covered) => covered.findings);
  return {
    findings: [...new Map(findings.map((finding) => [finding.obstacle, finding])).values()],
    under: [...new Set(each.flatMap(({ under }) => under))],
  };
}

function coverageOfAction(subject: Subject, question: Question, circumstances: Circumstances): Covered {
  const sets = grantSetsOf(subject);
  const lacking = withoutAgreement(subject);
  if (sets.length === 0) return { findings: nothingAgreed(subject, lacking), under: [] };
  // What nearly every photo is: no lists are made for it.
  const [only] = sets;
  if (sets.length === 1 && only !== undefined && only.unclear.length === 0 && lacking.length === 0)
    return coverageBy(only, subject, question, circumstances);
  const findings: Finding[] = [];
  const under: Under[] = [];
  for (const set of sets) {
    const covered = coverageBy(set, subject, question, circumstances);
    findings.push(...covered.findings, ...misunderstood(set, circumstances));
    under.push(...covered.under);
  }
  for (const supplier of lacking) findings.push(noAgreementWith(supplier, subject.facts));
  return { findings, under };
}

function nothingAgreed({ facts, unruledKind }: Subject, lacking: readonly string[]): Finding[] {
  return lacking.length === 0
    ? [noAgreement(facts, unruledKind)]
    : lacking.map((supplier) => noAgreementWith(supplier, facts));
}

function coverageBy(set: GrantSet, subject: Subject, question: Question, circumstances: Circumstances): Covered {
  const covered = coveredBy(set, subject, question, circumstances);
  if (!set.isHouse || covered.findings.length === 0) return covered;
  return { ...covered, findings: covered.findings.map((finding) => ({ ...finding, origin: 'house' })) };
}

function coveredBy(set: GrantSet, subject: Subject, question: Question, circumstances: Circumstances): Covered {
  const { bare } = set;
  if (bare !== null && isPart(question.asked, bare.region) && passesAll(bare.grant, subject, question, circumstances))
    return bare.covered;
  const passing = set.grants.filter((grant) => passesAll(grant, subject, question, circumstances));
  const { findings, grants } =
    passing.length > 0 ? { findings: [], grants: passing } : tested(set, subject, question, circumstances);
  const regions = grants.map(regionOfGrant);
  if (!isEmpty(territoriesMissing(regions, question.asked))) {
    const gaps = outside(set, { regions, asked: question.asked }, circumstances.isLifted);
    return { findings: [...findings, ...gaps], under: [] };
  }
  if (findings.length > 0) return { findings, under: [] };
  return heldBy(narrowestFor(grants, question), subject, question, circumstances);
}

/** What the grants a use is made under ask for it. One that is served took its use, and named its price, when it was cleared. */
function heldBy(grants: readonly Grant[], subject: Subject, question: Question, { zone }: Circumstances): Covered {
  const findings: Finding[] = [];
  const under: Under[] = [];
  for (const grant of grants) {
    if (!isAgreement(grant)) continue;
    under.push(underOf(grant));
    if (question.under?.includes(grant.id) === false) continue;
    if (grant.quota || grant.fee) findings.push(...asksOf(grant, subject, question, zone));
  }
  return { findings, under };
}

function asksOf(grant: Agreement, { made, reaches }: Subject, question: Question, zone: string): Finding[] {
  const isQuotaAsked = question.clearedAt === null || reaches?.quota !== 'new-use';
  const quota = isQuotaAsked
    ? quotaFinding(grant, { made, question, zone: grant.zone ?? zone }, question.asked.territories)
    : null;
  return [quota, feeAsked(grant)].filter((finding) => finding !== null);
}

function passesAll(
  grant: Grant,
  { facts, titles }: Subject,
  question: Question,
  circumstances: Circumstances,
): boolean {
  return (
    isInForce(grant, circumstances) &&
    grantsAction(grant, question.action) &&
    grantsTitle(grant, question, titles) &&
    grantsCollection(grant, facts)
  );
}

/** The grants that pass every test that is not about points. Where none passes a test, the next is put to all of them, so that every obstacle is named. */
function tested(set: GrantSet, { facts, titles }: Subject, question: Question, circumstances: Circumstances) {
  const findings: Finding[] = [];
  let grants = set.grants;
  const keep = (passes: (grant: Grant) => boolean, otherwise: () => Finding) => {
    const passing = grants.filter(passes);
    if (passing.length === 0) findings.push(otherwise());
    else grants = passing;
  };
  keep(
    (grant) => isInForce(grant, circumstances),
    () => notInForce(set, question, circumstances),
  );
  keep(
    (grant) => grantsAction(grant, question.action),
    () => notGranted(set, question),
  );
  keep(
    (grant) => grantsTitle(grant, question, titles),
    () => outsideTitles(set, grants, question),
  );
  keep(
    (grant) => grantsCollection(grant, facts),
    () => outsideCollections(set, grants, question),
  );
  return { findings, grants };
}

function outside(set: GrantSet, { regions, asked }: Compared, isLifted: Circumstances['isLifted']): Finding[] {
  const channels = asked.channels & ~joined(regions.map((region) => region.channels));
  const purposes = asked.purposes & ~joined(regions.map((region) => region.purposes));
  const held = regions.map((region) => region.territories).reduce(union, NOWHERE);
  const findings: Finding[] = [];
  if (channels !== 0) findings.push(outsideChannels(set, channels, asked.territories));
  if (purposes !== 0) findings.push(outsidePurposes(set, purposes, asked.territories));
  // What stands behind a gap comes to light when somebody lets the photo pass the gap.
  const isMixAsked = findings.every(isLifted);
  if (!isEmpty(difference(asked.territories, held))) findings.push(outsideTerritories(set, asked.territories, held));
  if (!isMixAsked) return findings;
  const left = { ...asked, channels: asked.channels & ~channels, purposes: asked.purposes & ~purposes };
  const rest = intersection(territoriesMissing(regions, left), held);
  return isEmpty(rest) ? findings : [...findings, outsideTogether(set, rest, left)];
}

interface Compared {
  /** The points each grant holds. */
  regions: readonly Region[];
  asked: Region;
}

/** The territories asked for in which at least one channel and purpose asked for is held by no grant. */
function territoriesMissing(regions: readonly Region[], asked: Region): Territories {
  if (regions.some((region) => isPart(asked, region))) return NOWHERE;
  let missing = NOWHERE;
  for (const channel of bitsOf(asked.channels)) {
    for (const purpose of bitsOf(asked.purposes)) {
      const holding = regions.filter(
        (region) => (region.channels & channel) !== 0 && (region.purposes & purpose) !== 0,
      );
      const held = holding.map((region) => region.territories).reduce(union, NOWHERE);
      missing = union(missing, difference(asked.territories, held));
    }
  }
  return missing;
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 1; bit <= mask; bit <<= 1) if ((mask & bit) !== 0) bits.push(bit);
  return bits;
}

function joined(masks: readonly number[]): number {
  return masks.reduce((all, mask) => all | mask, 0);
}
