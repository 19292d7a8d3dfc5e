import {
  misunderstood,
  noAgreement,
  notGranted,
  notInForce,
  outsideChannels,
  outsidePurposes,
  outsideTerritories,
  outsideTogether,
} from './coverage-findings.ts';
import type { Finding } from './finding.ts';
import { type GrantSet, grantSetsOf, grantsAction, isInForce, regionOfGrant } from './grants.ts';
import type { Question } from './question.ts';
import { isPart, type Region } from './region.ts';
import { difference, intersection, isEmpty, NOWHERE, type Territories, union } from './territories.ts';
import type { Subject } from './verdict.ts';

interface Circumstances {
  zone: string;
  /** Whether a waiver lifts the finding. */
  isLifted(finding: Finding): boolean;
}

/** What agreements or the house rule leave uncovered of a use, one finding for each way in which they do. */
export function coverageFindings(subject: Subject, question: Question, circumstances: Circumstances): Finding[] {
  const sets = grantSetsOf(subject);
  if (sets.length === 0) return [noAgreement(subject.facts)];
  return sets.flatMap((set) => [...uncovered(set, question, circumstances), ...misunderstood(set)]);
}

function uncovered(set: GrantSet, question: Question, { zone, isLifted }: Circumstances): Finding[] {
  const { asked, action, at } = question;
  const findings: Finding[] = [];
  // Where no grant passes a test, the next test is put to all of them, so that every obstacle is named.
  let grants = set.grants.filter((grant) => isInForce(grant, at, zone));
  if (grants.length === 0) {
    findings.push(notInForce(set, question, zone));
    grants = [...set.grants];
  }
  const granting = grants.filter((grant) => grantsAction(grant, action));
  if (granting.length === 0) findings.push(notGranted(set, question));
  const regions = (granting.length === 0 ? grants : granting).map(regionOfGrant);
  if (isEmpty(territoriesMissing(regions, asked))) return findings;
  return [...findings, ...outside(set, { regions, asked }, isLifted)];
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
