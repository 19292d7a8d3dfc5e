import type { CountryCode, DateOrInstant } from '../../vocabulary/restrictions.ts';
import type { Action, Channel, Purpose } from '../../vocabulary/uses.ts';
import {
  grantsAction,
  grantsTitle,
  isInForce,
  isUnderstoodGrant,
  regionOfGrant,
  turnsOfGrant,
} from '../agreements/grants.ts';
import type { Finding } from '../finding.ts';
import type { HouseTitles } from '../places/house-titles.ts';
import { touches } from '../places/region.ts';
import type { Question } from '../question.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';
import { isThereAt, toldCameAfter } from './came-after.ts';
import { mayBeLicensed } from './may-be-waived.ts';

/** What was bought or granted for one photo beyond its terms: a box of uses, with the clauses that do not narrow it. */
export interface Licence {
  id: string;
  kind: 'contract' | 'release' | 'permission' | 'invoice' | 'deed';
  /** Name of the document that says so. */
  document: string;
  /** Keys of the obstacles it lifts: clauses that stand in its words. Whatever else narrows the photo narrows it too. */
  lifts: readonly string[];
  /** ISO instant at which two people had put it on file; what comes later it does not lift. */
  given: string;
  territories: CountryCode[] | null;
  channels: Channel[] | null;
  purposes: Purpose[] | null;
  actions: Action[];
  titles: string[] | null;
  from: DateOrInstant | null;
  until: DateOrInstant | null;
  by: string;
}

/** The licences that hold a part of the use, at its instant. */
export function licencesFor(
  licences: readonly Licence[],
  question: Question,
  { at, zone, titles }: { at: number; zone: string; titles?: HouseTitles | undefined },
): Licence[] {
  if (!question.isAnswerable) return [];
  return licences.filter(
    (licence) =>
      // One with a part that nobody understands widens nothing.
      isUnderstoodGrant(licence) &&
      isInForce(licence, { at, receivedAt: '', zone }) &&
      question.actions.every((action) => grantsAction(licence, action)) &&
      grantsTitle(licence, question, titles) &&
      touches(question.asked, regionOfGrant(licence)),
  );
}

export function licenceTurns(licences: readonly Licence[], zone: string): number[] {
  return licences.flatMap((licence) => turnsOfGrant(licence, zone));
}

/** Kills, withholds, embargoes and orders are no clause that a document lifts, and a doubt is settled by reading it. */
export function isLiftedBy(finding: Finding, licence: Licence): boolean {
  return isNamedBy(finding, licence) && isThereAt(licence.given, finding.source);
}

function isNamedBy(finding: Finding, { lifts }: Licence): boolean {
  return mayBeLicensed(finding) && lifts.includes(finding.obstacle);
}

/** The findings, each that came after a licence that names it saying so. */
export function toldOfLicences(findings: readonly Finding[], licences: readonly Licence[]): Finding[] {
  return findings.map((finding) => {
    const before = licences.find((one) => isNamedBy(finding, one) && !isThereAt(one.given, finding.source));
    if (before === undefined) return finding;
    const { id, document, given } = before;
    return toldCameAfter(finding, { id, name: ENGLISH_BESIDE.cameAfter.licence(document), given });
  });
}
