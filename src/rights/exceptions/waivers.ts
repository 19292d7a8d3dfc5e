import type { Purpose } from '../../vocabulary/uses.ts';
import type { Finding } from '../finding.ts';
import { instantOf } from '../moments/instants.ts';
import { purposesOf } from '../places/region.ts';
import type { Question } from '../question.ts';
import type { Reason } from '../verdict.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';
import type { Language } from '../words/languages/language.ts';
import { isThereAt, toldCameAfter } from './came-after.ts';
import { mayBeWaived } from './may-be-waived.ts';
import { isPartOfObstacle } from './obstacles.ts';

/** An obstacle that two people let one photo pass for a while. */
export interface Waiver {
  id: string;
  /** The key of the obstacle, as reasons carry it. */
  obstacle: string;
  /** Where it holds; null sets no limit. */
  scope: {
    /** Short name of the outlet. */
    outlet: string | null;
    purpose: Purpose | null;
  };
  /** ISO instant; holds from it on, and at `until` no more. */
  from: string;
  until: string;
  /** ISO instant at which it was granted; what comes later it does not lift. */
  given: string;
  requestedBy: string;
  /** Null for an urgent one that no second person has confirmed. */
  approvedBy: string | null;
  reason: string;
}

/** An obstacle that would stand in the way, had it not been waived. */
export interface WaivedObstacle
  extends Pick<Waiver, 'until' | 'requestedBy' | 'approvedBy' | 'reason'>,
    Pick<Reason, 'obstacle' | 'clause' | 'words' | 'titleNames' | 'namesSaid' | 'agreements'> {
  /** Id of the waiver. */
  waiver: string;
  /** What the obstacle forbids. */
  sentence: string;
  /** The language of its sentence, where that is not English. */
  language?: Language;
}

/** What one person alone may let pass: in one outlet, for no longer than this. */
export const MAX_URGENT_HOURS = 12;
const HOUR = 3_600_000;

/** The waivers in force for a use: at its instant, in its outlet, for its purpose. */
export function waiversFor(waivers: readonly Waiver[] | undefined, question: Question): Waiver[] {
  return waivers === undefined ? [] : waivers.filter((waiver) => isInForce(waiver, question));
}

/** The first of the waivers that lifts the obstacle, or null. */
export function waiverLifting(finding: Finding, waivers: readonly Waiver[]): Waiver | null {
  return waivers.find((waiver) => isNamedBy(finding, waiver) && isThereAt(waiver.given, finding.source)) ?? null;
}

function isNamedBy(finding: Finding, { obstacle }: Waiver): boolean {
  return mayBeWaived(finding) && isPartOfObstacle(finding.obstacle, obstacle);
}

interface Sifted {
  standing: readonly Finding[];
  waived: readonly WaivedObstacle[];
}

const NOTHING: readonly WaivedObstacle[] = [];

/** The findings that stand, and what waivers lifted of them. */
export function sift(findings: readonly Finding[], waivers: readonly Waiver[]): Sifted {
  if (waivers.length === 0) return { standing: findings, waived: NOTHING };
  const standing: Finding[] = [];
  const waived: WaivedObstacle[] = [];
  for (const finding of findings) {
    const waiver = waiverLifting(finding, waivers);
    if (waiver === null) standing.push(toldOfWaivers(finding, waivers));
    else waived.push(waivedObstacle(finding, waiver));
  }
  return { standing, waived };
}

function toldOfWaivers(finding: Finding, waivers: readonly Waiver[]): Finding {
  const before = waivers.find((waiver) => isNamedBy(finding, waiver));
  if (before === undefined) return finding;
  const { id, requestedBy, given } = before;
  return toldCameAfter(finding, { id, name: ENGLISH_BESIDE.cameAfter.waiver(requestedBy), given });
}

function waivedObstacle(finding: Finding, waiver: Waiver): WaivedObstacle {
  const { id, until, requestedBy, approvedBy, reason } = waiver;
  const { obstacle, kind, sentence, source, titleNames, namesSaid, agreements } = finding;
  return {
    ...{ waiver: id, obstacle, clause: kind, words: source?.words ?? null, sentence },
    ...(titleNames && { titleNames }),
    ...(namesSaid && { namesSaid }),
    ...(agreements && { agreements }),
    ...{ until, requestedBy, approvedBy, reason },
  };
}

/** The instants at which waivers begin and end; may contain NaN. */
export function waiverTurns(waivers: readonly Waiver[]): number[] {
  return waivers.flatMap((waiver) => {
    const { begins, ends } = periodOf(waiver);
    return [begins, ends];
  });
}

/** Whether `after` may lift what, where or when none of `before` alone does. */
export function liftsMore(before: readonly Waiver[], after: readonly Waiver[]): boolean {
  const holding = before.filter((waiver) => canHold(waiver, periodOf(waiver)));
  return after.some(
    (waiver) => canHold(waiver, periodOf(waiver)) && !holding.some((other) => isPartOfWaiver(waiver, other)),
  );
}

function isPartOfWaiver(narrow: Waiver, wide: Waiver): boolean {
  const [part, whole] = [periodOf(narrow), periodOf(wide)];
  return (
    isGivenBefore(narrow, wide) &&
    whole.begins <= part.begins &&
    part.ends <= whole.ends &&
    isPartOfObstacle(narrow.obstacle, wide.obstacle) &&
    (wide.scope.outlet === null || wide.scope.outlet === narrow.scope.outlet) &&
    (wide.scope.purpose === null ||
      (narrow.scope.purpose !== null && isPurposeInside(purposesOf([narrow.scope.purpose]), wide.scope.purpose)))
  );
}

function isGivenBefore(one: Waiver, other: Waiver): boolean {
  return instantOf(one.given, 'opens', 'UTC') <= instantOf(other.given, 'opens', 'UTC');
}

function isInForce(waiver: Waiver, { at, outlet, asked }: Question): boolean {
  const { scope } = waiver;
  const period = periodOf(waiver);
  return (
    canHold(waiver, period) &&
    at >= period.begins &&
    at < period.ends &&
    (scope.outlet === null || scope.outlet === outlet) &&
    (scope.purpose === null || isPurposeInside(asked.purposes, scope.purpose))
  );
}

interface Period {
  begins: number;
  ends: number;
}

function periodOf({ from, until }: Waiver): Period {
  return { begins: instantOf(from, 'opens', 'UTC'), ends: instantOf(until, 'opens', 'UTC') };
}

/** False for a waiver that never lifts anything: no time between its ends, or more than one person alone may grant. */
function canHold({ approvedBy, scope }: Waiver, { begins, ends }: Period): boolean {
  if (!(begins < ends)) return false;
  return approvedBy !== null || (scope.outlet !== null && ends - begins <= MAX_URGENT_HOURS * HOUR);
}

/** `commercial` stands for its whole family here as well. */
function isPurposeInside(asked: number, purpose: Purpose): boolean {
  return (asked & ~purposesOf([purpose])) === 0;
}
