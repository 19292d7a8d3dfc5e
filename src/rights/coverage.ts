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
import { type Grant, type GrantSet, grantSetsOf, grantsAction, isInForce, regionOfGrant } from './grants.ts';
import type { Question } from './question.ts';
import { isPart, type Region } from './region.ts';
import { difference, isEmpty, NOWHERE, type Territories, union } from './territories.ts';
import type { Subject } from './verdict.ts';

/** What agreements or the house rule leave uncovered of a use, one finding for each way in which they do. */
export function coverageFindings(subject: Subject, question: Question, zone: string): Finding[] {
  const sets = grantSetsOf(subject);
  if (sets.length === 0) return [noAgreement()];
  return sets.flatMap((set) => [...uncovered(set, question, zone), ...misunderstood(set)]);
}

function uncovered(set: GrantSet, question: Question, zone: string): Finding[] {
  const { asked, action, at } = question;
  const findings: Finding[] = [];
  // Where no grant passes a test, the next test is put to all of them, so that every obstacle is named.
  let grants = set.grants.filter((grant) => isInForce(grant, at, zone));
  if (grants.length === 0) {
    findings.push(notInForce(set, at, zone, asked.territories));
    grants = [...set.grants];
  }
  const granting = grants.filter((grant) => grantsAction(grant, action));
  if (granting.length === 0) findings.push(notGranted(set, question));
  return [...findings, ...outside(set, granting.length === 0 ? grants : granting, asked)];
}

function outside(set: GrantSet, grants: readonly Grant[], asked: Region): Finding[] {
  const regions = grants.map(regionOfGrant);
  const missing = territoriesMissing(regions, asked);
  if (isEmpty(missing)) return [];
  const channels = asked.channels & ~joined(regions.map((region) => region.channels));
  const purposes = asked.purposes & ~joined(regions.map((region) => region.purposes));
  const held = regions.map((region) => region.territories).reduce(union, NOWHERE);
  const territories = difference(asked.territories, held);
  const findings: Finding[] = [];
  if (channels !== 0) findings.push(outsideChannels(set, channels, asked.territories));
  if (purposes !== 0) findings.push(outsidePurposes(set, purposes, asked.territories));
  if (!isEmpty(territories)) findings.push(outsideTerritories(set, asked.territories, held));
  const rest = difference(missing, territories);
  if (channels === 0 && purposes === 0 && !isEmpty(rest)) findings.push(outsideTogether(set, rest));
  return findings;
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
