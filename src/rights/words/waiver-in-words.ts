import type { Waiver } from '../exceptions/waivers.ts';
import { dateInWords } from './wording.ts';

/** `Waived until 3 May 2026 at 12:00 (UTC) by Kim, approved by Lee: the agency agreed by telephone.` */
export function waiverInWords({
  until,
  requestedBy,
  approvedBy,
  reason,
}: Pick<Waiver, 'until' | 'requestedBy' | 'approvedBy' | 'reason'>): string {
  const second = approvedBy === null ? 'not yet confirmed by a second person' : `approved by ${approvedBy}`;
  const why = reason.trim();
  const end = /[.!?…。]$/.test(why) ? '' : '.';
  return `Waived until ${dateInWords(until)} by ${requestedBy}, ${second}: ${why}${end}`;
}
