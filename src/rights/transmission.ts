import { instantOf } from './instants.ts';
import type { Circumstances } from './restrictions/rule.ts';

/** The ends of the time a photo may have been transmitted in: where only the day is known, every count of days is read the stricter way. */
export function transmissionOf(transmittedAt: string | null, zone: string): Circumstances['transmitted'] {
  if (transmittedAt === null) return null;
  const earliest = instantOf(transmittedAt, 'opens', zone);
  return Number.isNaN(earliest) ? null : { earliest, latest: instantOf(transmittedAt, 'closes', zone) };
}
